import fc from 'fast-check';
import { ANSWERS, type Fault } from '../network/faults.ts';
import { expectedFiles, putInto } from './handed-over.ts';
import { observe, type Act } from './observe.ts';
import { contentsOf, reportedFiles } from './outcome.ts';
import type { Release, Stage, StageRun } from './stage.ts';
import { distributions } from '../unit/built-files.ts';

/** What goes wrong in one run. */
interface Troubles {
  readonly uploads: readonly Fault['answer'][];
  readonly reads: readonly Fault['answer'][];
  /** Reads that show the index as it was before the last upload. */
  readonly stale: number;
  /** Handshakes with the upload host that are reset. */
  readonly handshakes: number;
}

/** Runs of one release: first some in which things go wrong, then good ones until one is green. */
export interface Sequence {
  readonly seed: number;
  /** Whether each run builds, or takes what an earlier job built. */
  readonly mode: 'build-and-publish' | 'publish';
  readonly index: 'pypi' | 'testpypi' | 'local';
  readonly troubles: readonly Troubles[];
}

/** Runs without faults that may be needed in the end. */
const RERUNS = 2;

const UPLOADS: readonly Fault['answer'][] = [
  ...(['drop-before', 'drop-during', 'drop', 'drop-after-storing'] as const),
  ...[500, 502, 503, 504].map((status) => ({ status })),
  { status: 499, afterStoring: true },
  { status: 500, afterStoring: true },
  { status: 429, headers: { 'retry-after': '1' } },
  { delayMs: 1500 },
  ANSWERS.badGatewayAfterStoring,
  ANSWERS.expiredToken,
  ANSWERS.readOnly,
  { status: 400, reason: "'x' is an invalid value for Summary." },
];
const READS: readonly Fault['answer'][] = [
  ...(['drop', 'drop-before'] as const),
  ...[404, 500, 503].map((status) => ({ status })),
  { cutAt: 20 },
  ANSWERS.captivePortal,
];

const troubles: fc.Arbitrary<Troubles> = fc.record({
  uploads: fc.array(fc.constantFrom(...UPLOADS), { maxLength: 3 }),
  reads: fc.array(fc.constantFrom(...READS), { maxLength: 2 }),
  stale: fc.constantFrom(0, 0, 1, 4),
  handshakes: fc.constantFrom(0, 0, 0, 1),
});

/** The sequence of a seed: always the same one. */
export function sequenceOf(seed: number): Sequence {
  const [sequence] = fc.sample(
    fc.record<Omit<Sequence, 'seed'>>({
      mode: fc.constantFrom('publish', 'publish', 'build-and-publish'),
      index: fc.constantFrom('pypi', 'pypi', 'testpypi', 'local'),
      troubles: fc.array(troubles, { minLength: 1, maxLength: 2 }),
    }),
    { seed, numRuns: 1 },
  );
  if (sequence === undefined) throw new Error('fast-check gave nothing');
  return { seed, ...sequence };
}

/** What a sequence came to, in a form that one `toEqual` can judge. */
export interface Played {
  /** Each run: its code, or how it ended. */
  readonly runs: readonly string[];
  /** What must never happen, in words. */
  readonly flaws: readonly string[];
}

/** Plays a sequence with the bundle, the real Poetry and the index of the stage; it changes nothing else there. */
export async function play(
  stage: Stage,
  { seed, mode, index: name, ...sequence }: Sequence,
): Promise<Played> {
  const version = `1.${String(seed)}.0`;
  const index = stage.network[name];
  const release = await stage.release({ version });
  const again = await runsOf(stage, release, mode, name);
  const runs: string[] = [];
  const flaws: string[] = [];
  const run = async (): Promise<boolean> => {
    const { picture, result } = await again(runs.length + 1);
    const isGreen = picture.conclusion === 'success';
    runs.push(isGreen ? (picture.status ?? '') : (picture.code ?? 'no code'));
    flaws.push(...[picture.leaks, picture.flaws, picture.complaints, picture.left].flat());
    const stored = contentsOf(index.files(release.name).filter((file) => file.version === version));
    const reported = contentsOf(reportedFiles(result));
    const isWhole = stored.length === 2 && stored.join() === reported.join();
    if (isGreen && !isWhole) flaws.push(`green with ${stored.join(', ') || 'nothing'} on the index`);
    if (isGreen && picture.status !== 'published') flaws.push(`green as ${picture.status ?? 'nothing'}`);
    if (!isGreen && !REASONS.test(picture.code ?? '')) flaws.push(`red as ${picture.code ?? 'nothing'}`);
    return isGreen;
  };
  for (const trouble of sequence.troubles) {
    cause(stage, name, trouble);
    await run();
    stage.network.recover();
  }
  let isGreen = false;
  for (let n = 0; n < RERUNS && !isGreen; n++) isGreen = await run();
  if (!isGreen) flaws.push(`red after ${String(RERUNS)} runs without a fault`);
  return { runs, flaws };
}

/** What these faults may end as: an index that could not be reached or refused, never a conflict and never a bug. */
const REASONS = /^index-(unavailable|refused|rate-limited|authentication-failed)$/;

/** Where files are sent to, for an index that is reached through TLS. */
const UPLOAD_HOSTS: Readonly<Partial<Record<Sequence['index'], string>>> = {
  pypi: 'upload.pypi.org',
  testpypi: 'test.pypi.org',
};

function cause({ network }: Stage, name: Sequence['index'], troubles: Troubles): void {
  const index = network[name];
  for (const answer of troubles.uploads) index.fail({ on: 'upload', answer });
  for (const answer of troubles.reads) index.fail({ on: 'simple', answer });
  if (troubles.stale > 0) index.staleReads(troubles.stale);
  const host = UPLOAD_HOSTS[name];
  if (host !== undefined && troubles.handshakes > 0) network.resetTls(host, troubles.handshakes);
}

async function runsOf(
  stage: Stage,
  release: Release,
  mode: Sequence['mode'],
  index: Sequence['index'],
): Promise<(runAttempt: number) => Promise<Act>> {
  const files = await distributions({ version: release.version });
  const repository = index === 'local' ? `${stage.network.localUrl}legacy/` : index;
  const options: StageRun = { credential: index === 'pypi' ? 'trusted' : 'token', recordProcesses: false };
  return async (runAttempt) => {
    if (mode === 'build-and-publish') {
      const inputs = { repository, 'install-dependencies': 'false' };
      return observe(stage, release, { ...options, runAttempt, inputs });
    }
    const workspace = await stage.folder('workspace');
    await putInto(workspace, files);
    const inputs = { repository, mode, 'expected-files': expectedFiles(files) };
    return observe(stage, release, { ...options, runAttempt, workspace, inputs });
  };
}
