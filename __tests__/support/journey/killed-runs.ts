import { leaksOf } from './leak-scan.ts';
import { observe, type Act } from './observe.ts';
import { contentsOf, reportedFiles } from './outcome.ts';
import type { Release, Stage, StageRun } from './stage.ts';

/** A run that was killed, and the one after it, in a form that one `toEqual` can judge. */
export interface KilledRun {
  /** Whether the kill came before the end. */
  readonly isKilled: boolean;
  /** Of the first run, in milliseconds. */
  readonly durationMs: number;
  /** Of both runs: in all that was said and left behind. */
  readonly leaks: readonly string[];
  readonly rerun: Pick<Act['picture'], 'conclusion' | 'status' | 'code' | 'flaws' | 'complaints'>;
  /** Whether both files are there, once, as the rerun reports them. */
  readonly isWhole: boolean;
  /** Uploads of the release that the index has stored, by either run. */
  readonly stored: number;
}

const OPTIONS: StageRun = { credential: 'trusted', inputs: { 'install-dependencies': 'false' } };

/** How long a run takes on this stage at the moment, in milliseconds. */
export async function durationOfRun(stage: Stage, version: string): Promise<number> {
  const { result } = await observe(stage, await stage.release({ version }), OPTIONS);
  return result.durationMs;
}

/**
 * Publishes a release, kills the run after a while, and runs it again.
 * @param isSameRunner the rerun finds the workspace, HOME and tool cache that the first run left, as on a runner of one's own
 */
export async function killAndRerun(
  stage: Stage,
  version: string,
  afterMs: number,
  isSameRunner: boolean,
): Promise<KilledRun> {
  const release = await stage.release({ version });
  const killed = await observe(stage, release, { ...OPTIONS, signalAfter: { afterMs, signal: 'SIGKILL' } });
  const { workspace, home, toolCache } = killed.result.paths;
  const again = {
    ...OPTIONS,
    runAttempt: 2,
    isLaterUse: true,
    ...(isSameRunner && { workspace, home, toolCache }),
  };
  const { picture, result } = await observe(stage, release, again);
  const { conclusion, status, code, flaws, complaints } = picture;
  const files = filesOf(stage, release);
  const secrets = stage.secrets();
  return {
    isKilled: killed.result.signal === 'SIGKILL',
    durationMs: killed.result.durationMs,
    leaks: [...(await leaksOf(killed.result, secrets)), ...(await leaksOf(result, secrets))],
    rerun: { conclusion, status, code, flaws, complaints },
    isWhole: files.length === 2 && contentsOf(files).join() === contentsOf(reportedFiles(result)).join(),
    stored: stage.network.pypi.uploads.filter(
      ({ stored, filename }) => stored && files.some((file) => file.filename === filename),
    ).length,
  };
}

function filesOf(stage: Stage, { name, version }: Release): ReturnType<Stage['network']['pypi']['files']> {
  return stage.network.pypi.files(name).filter((file) => file.version === version);
}
