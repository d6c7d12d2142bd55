import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { byCancel, endIn, goodEnds, releasesFor, rerun } from '../support/journey/ended-runs.ts';
import { STEPS } from '../support/journey/log-rules.ts';
import { green } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

const SERIES = [
  {
    title: 'a token and debug logging',
    run: { credential: 'token', debug: true },
    ending: byCancel,
    minor: 2,
  },
] as const;

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(async () => {
  await stage.stop();
});

describe.each(SERIES)('a run with $title that the runner cancels', ({ ending, run, minor }) => {
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
