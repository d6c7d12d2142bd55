import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { bySignal, endIn, goodEnds, releasesFor, rerun } from '../support/journey/ended-runs.ts';
import { leaksOf } from '../support/journey/leak-scan.ts';
import { STEPS } from '../support/journey/log-rules.ts';
import { observe } from '../support/journey/observe.ts';
import { green } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

const TRUSTED = { credential: 'trusted' } as const;
/** SIGKILL is that of `killed.test.ts`. */
const SERIES = [{ signal: 'SIGTERM', ending: bySignal('SIGTERM'), run: TRUSTED, minor: 1 }];

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(async () => {
  await stage.stop();
});

test('a run that is killed before its first line has said nothing and left nothing', async () => {
  const { result, picture } = await observe(stage, await stage.release(), { ...TRUSTED, timeoutMs: 20 });

  expect([result.rawLog, picture.left, result.processes]).toEqual(['', [], []]);
  expect(await leaksOf(result, stage.secrets())).toEqual([]);
});

describe.each(SERIES)('a run with Trusted Publishing that $signal ends', ({ ending, run, minor }) => {
  let releases: readonly Release[];

  beforeAll(async () => {
    releases = await releasesFor(stage, minor);
  });

  test.each(STEPS)(
    'in step "%s" shows no secret, leaves the workspace as it was, and of processes at most tools of the action',
    async (step) => {
      expect(goodEnds(step, ending)).toContainEqual(await endIn(stage, releases, step, ending, run));
    },
  );

  test('is completed by a rerun: each file is on the index exactly once', async () => {
    const { stored, reported, ...others } = await rerun(stage, releases, run);

    expect(others).toEqual({ picture: green('published', 2), leaks: [], accepted: 2 });
    expect(stored).toEqual(reported);
  });
});
