import path from 'node:path';
import type { ProcessRecord } from '../runner/processes.ts';
import type { RunResult } from '../runner/run-action.ts';
import { leaksOf } from './leak-scan.ts';
import { STEPS } from './log-rules.ts';
import { observe, stopped, type Picture } from './observe.ts';
import { contentsOf, green, reportedFiles } from './outcome.ts';
import type { Release, Stage, StageRun } from './stage.ts';

/** A way in which a run is ended from outside when a line of its log matches. */
export type Ending = (line: RegExp) => StageRun;

/** By one signal to the action. SIGKILL cannot be caught: nothing is reported, and the runner has to end what goes on. */
export const bySignal =
  (signal: NodeJS.Signals): Ending =>
  (when) => ({ signalAfter: { when, signal } });

/** As the runner cancels a run. */
export const byCancel: Ending = (cancelAfter) => ({ cancelAfter });

/** What was seen of a run that was ended, in a form that one `toEqual` can judge. */
export interface EndedRun {
  /** Whether it came to the step at all. */
  readonly isReached: boolean;
  /** By `leaksOf`. */
  readonly leaks: readonly string[];
  /** Whether a mask of the inputs came after text. */
  readonly isMaskedLate: boolean;
  /** Processes that went on and that the runner does not know for its own, or, where the action could see to it, at all. */
  readonly outliving: readonly string[];
  /** Where the run could report; else what is in the workspace. */
  readonly picture: Picture | Pick<Picture, 'conclusion' | 'exitCode' | 'status' | 'left'>;
}

/** After these the files are on the index, so that a run of the same release has nothing to do. */
const AFTER_UPLOAD = ['Confirm', 'Report'];

/** Makes the releases of a series of runs that end in the same way: one for all steps until the upload, the others their own. */
export async function releasesFor(stage: Stage, minor: number): Promise<readonly Release[]> {
  const made: Release[] = [];
  for (const patch of [0, ...AFTER_UPLOAD.map((_, n) => n + 1)])
    made.push(await stage.release({ version: `1.${String(minor)}.${String(patch)}` }));
  return made;
}

/** Runs the action and ends it at the line that opens the step's group. */
export async function endIn(
  stage: Stage,
  releases: readonly Release[],
  step: string,
  ending: Ending,
  options: StageRun,
): Promise<EndedRun> {
  const release = releaseOf(releases, 1 + AFTER_UPLOAD.indexOf(step));
  const { result, picture } = await observe(stage, release, {
    ...options,
    // A checkout starts with an empty workspace.
    ...(step !== 'Check out' && { workspace: await stage.checkOut(release) }),
    // What is over when the run ends need not take its time.
    isLaterUse: STEPS.indexOf(step) > STEPS.indexOf('Install Poetry'),
    inputs: { 'install-dependencies': String(step === 'Install dependencies') },
    ...ending(new RegExp(`^::group::${step}$`)),
  });
  const isForced = result.signal !== null;
  const { conclusion, exitCode, status, left } = picture;
  const said = picture.complaints.filter(
    (complaint) => !result.orphans.some(({ argv }) => argv.join(' ') === complaint),
  );
  return {
    isReached: result.rawLog.split('\n').includes(`::group::${step}`),
    leaks: await leaksOf(result, stage.secrets()),
    isMaskedLate: picture.flaws.includes('a mask of the inputs comes after text'),
    outliving: outlivers(result, isForced).map(({ argv }) => argv.join(' ')),
    picture: isForced ? { conclusion, exitCode, status, left } : { ...picture, complaints: said },
  };
}

/**
 * Of the processes that outlived a run those that must not: the runner ends them with the job only where it knows them, and
 * the action itself ends all but its short tools and what these have started, unless it was killed.
 */
export function outlivers(
  { processes, orphans }: Pick<RunResult, 'processes' | 'orphans'>,
  isForced: boolean,
): readonly ProcessRecord[] {
  /** The program that the action itself has started, as far as that can be told: the action is in no record. */
  const startedByAction = (process: ProcessRecord): ProcessRecord => {
    const seen = new Set([process.pid]);
    let top = process;
    for (;;) {
      const parent = processes.find(({ pid }) => pid === top.ppid && !seen.has(pid));
      if (parent === undefined) return top;
      seen.add(parent.pid);
      top = parent;
    }
  };
  return orphans.filter(
    (process) =>
      process.env['RUNNER_TRACKING_ID'] === undefined ||
      !(isForced || isShortTool(startedByAction(process).argv)),
  );
}

/** What `@actions/exec` runs, which cannot end it: no code of the project. The runner ends it with the job. */
function isShortTool([program = '', ...args]: readonly string[]): boolean {
  const isPip = /^-I -m (pip|venv) /.test(args.join(' '));
  return /^(git(-[a-z-]+)?|uv)$/.test(path.basename(program)) || isPip;
}

/** What `endIn` may give: where a step takes no time, the signal can come when it is over. */
export function goodEnds(step: string, ending: Ending): readonly EndedRun[] {
  const picture = { conclusion: 'failure', exitCode: null, status: undefined, left: [] } as const;
  const isForced = ending(/x/).signalAfter?.signal === 'SIGKILL';
  const isOver = green('published', 2);
  const cancelled = stopped('cancelled');
  const inConfirm: Picture = { ...cancelled, status: 'partial', uploaded: '2', uploads: 2 };
  const pictures: Readonly<Record<string, readonly EndedRun['picture'][]>> = {
    Confirm: isForced ? [picture, isOver] : [inConfirm, isOver],
    // Everything is done, and is reported as it is; SIGKILL can come when the outputs are written.
    Report: isForced ? [picture, { ...picture, status: 'published' }, isOver] : [isOver],
  };
  return (pictures[step] ?? [isForced ? picture : cancelled]).map((seen) => ({
    ...{ isReached: true, leaks: [], isMaskedLate: false, outliving: [] },
    picture: seen,
  }));
}

/** What was seen of a run that nobody ended, after those that were. */
export interface Rerun {
  readonly picture: Picture;
  readonly leaks: readonly string[];
  /** Names and hashes on the index, and those that the run reported. */
  readonly stored: readonly string[];
  readonly reported: readonly string[];
  /** Uploads of the release that the index has taken, by any run. */
  readonly accepted: number;
}

/** Publishes the release that was ended in each step until the upload. */
export async function rerun(stage: Stage, releases: readonly Release[], options: StageRun): Promise<Rerun> {
  const { name, version, ...release } = releaseOf(releases, 0);
  const { pypi } = stage.network;
  const inputs = { 'install-dependencies': 'false' };
  const again = { ...options, inputs, runAttempt: 2, isLaterUse: true };
  const { result, picture } = await observe(stage, { ...release, name, version }, again);
  const stored = pypi.files(name).filter((file) => file.version === version);
  return {
    picture,
    leaks: await leaksOf(result, stage.secrets()),
    stored: contentsOf(stored),
    reported: contentsOf(reportedFiles(result)),
    accepted: pypi.uploads.filter(
      ({ status, sha256 }) => status === 200 && stored.some((file) => file.sha256 === sha256),
    ).length,
  };
}

function releaseOf(releases: readonly Release[], at: number): Release {
  const release = releases[at];
  if (release === undefined) throw new RangeError('The series has no such release');
  return release;
}
