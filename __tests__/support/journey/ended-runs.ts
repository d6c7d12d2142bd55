import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../runner/run-action.ts';
import { leaksOf } from './leak-scan.ts';
import { STEPS } from './log-rules.ts';
import { observe, stopped, type Act, type Picture } from './observe.ts';
import { contentsOf, green, reportedFiles } from './outcome.ts';
import { startStage, type Release, type Stage, type StageRun } from './stage.ts';

/** The ways in which a run is ended from outside when a line of its log matches. */
const ENDINGS: readonly {
  readonly ending: string;
  readonly isForced: boolean;
  readonly at: (line: RegExp) => StageRun;
}[] = [
  { ending: 'SIGTERM', isForced: false, at: (when) => ({ signalAfter: { when, signal: 'SIGTERM' } }) },
  { ending: 'SIGKILL', isForced: true, at: (when) => ({ signalAfter: { when, signal: 'SIGKILL' } }) },
  { ending: 'a cancel of the runner', isForced: false, at: (cancelAfter) => ({ cancelAfter }) },
];

/** After these the files are on the index, so that a run in the same world has nothing to do. */
const AFTER_UPLOAD = ['Confirm', 'Report'];

/**
 * Tests: a run is ended in each step, in each way, at the line that opens the step's group. Nothing secret shows or is left,
 * no process outlives it, the workspace is as it was; and a run that nobody ends then publishes each file exactly once.
 * @param options of every run: the credential, debug logging
 */
export function describeEndedRuns(title: string, options: StageRun): void {
  describe(title, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await startStage();
    });

    afterAll(async () => {
      await stage.stop();
    });

    test('ended before its first line: it has said nothing, and left nothing', async () => {
      const { result, picture } = await observe(stage, await stage.release(), { ...options, timeoutMs: 20 });

      expect([result.rawLog, picture.left, result.processes, picture.leaks]).toEqual(['', [], [], []]);
      expect(await leaksOf(result, stage.secrets())).toEqual([]);
    });

    describe.each(ENDINGS.map((ending, n) => ({ ...ending, minor: n + 1 })))(
      'ended by $ending',
      ({ isForced, at, minor }) => {
        const releases: Release[] = [];
        let last: Act | undefined;

        beforeAll(async () => {
          for (const patch of [0, 1, 2])
            releases.push(await stage.release({ version: `1.${String(minor)}.${String(patch)}` }));
        });

        test.each(STEPS)('in step: %s', async (step) => {
          const release = releases[1 + AFTER_UPLOAD.indexOf(step)];
          if (release === undefined) throw new Error('there is no release');
          last = await observe(stage, release, {
            ...options,
            // A checkout starts with an empty workspace.
            ...(step !== 'Check out' && { workspace: await stage.checkOut(release) }),
            inputs: { 'install-dependencies': String(step === 'Install dependencies') },
            ...at(new RegExp(`^::group::${step}$`)),
          });
          const { result, picture } = last;

          expect(result.rawLog.split('\n')).toContain(`::group::${step}`);
          expect(await leaksOf(result, stage.secrets())).toEqual([]);
          if (isForced) expectForcedEnd(result, picture);
          else expect(picture).toEqual(pictureOf(step));
        });

        test('a rerun publishes, and each file is on the index exactly once', async () => {
          const [release] = releases;
          if (release === undefined) throw new Error('there is no release');
          const { pypi } = stage.network;
          const inputs = { 'install-dependencies': 'false' };
          const { result, picture } = await observe(stage, release, { ...options, inputs, runAttempt: 2 });
          const accepted = pypi.uploads.filter(
            ({ status, filename }) => status === 200 && filename?.includes(`-${release.version}`),
          );

          expect(picture).toEqual(green('published', 2));
          expect(await leaksOf(result, stage.secrets())).toEqual([]);
          expect(accepted).toHaveLength(2);
          expect(
            contentsOf(pypi.files(release.name).filter(({ version }) => version === release.version)),
          ).toEqual(contentsOf(reportedFiles(result)));
        });
      },
    );
  });
}

/** Nobody can clean up after SIGKILL: the runner does, which knows what is left by its own variable. */
function expectForcedEnd({ signal, exitCode, outputs, summary, orphans }: RunResult, picture: Picture): void {
  expect([signal, exitCode, outputs, summary]).toEqual(['SIGKILL', null, {}, '']);
  expect(orphans.filter(({ env }) => env['RUNNER_TRACKING_ID'] === undefined)).toEqual([]);
  expect(picture.left).toEqual([]);
  expect(picture.flaws).not.toContain('a mask of the inputs comes after text');
}

/** What becomes of a run that is asked to end in a step. */
function pictureOf(step: string): Picture {
  switch (step) {
    case 'Report':
      // Everything is done, and is reported as it is.
      return green('published', 2);
    case 'Confirm':
      return { ...stopped('cancelled'), status: 'partial', uploaded: '2', uploads: 2 };
    default:
      return stopped('cancelled');
  }
}
