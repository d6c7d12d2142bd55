import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { durationOfRun, killAndRerun, type KilledRun } from '../support/journey/killed-runs.ts';
import { startLanes, type Lanes } from '../support/journey/lanes.ts';
import type { Stage } from '../support/journey/stage.ts';

jest.setTimeout(1_200_000);

/** Evenly spread over a run; `COUNT=40 npm run test:long -- killed` tries more of them. */
const MOMENTS = Array.from({ length: Number(process.env['COUNT'] ?? '8') }, (_, n) => n + 1);

let lanes: Lanes<number, KilledRun>;
/** How long a run takes in each world, in milliseconds: the shortest one so far, because others make the machine slow. */
const durations = new Map<Stage, number>();

beforeAll(async () => {
  lanes = await startLanes(MOMENTS, 3, async (stage, moment) => {
    let whole = durations.get(stage);
    if (whole === undefined) {
      // The first run of a world is slower than those that follow, so it does not count.
      await durationOfRun(stage, '1.0.0');
      whole = await durationOfRun(stage, '1.0.1');
    }
    for (let n = 0; ; n++) {
      const version = `1.${String(moment)}.${String(n)}`;
      const afterMs = (whole * moment) / (MOMENTS.length + 1);
      const run = await killAndRerun(stage, version, afterMs, moment % 2 === 0);
      if (!run.isKilled) whole = Math.min(whole, run.durationMs);
      durations.set(stage, whole);
      if (run.isKilled || n === 2) return run;
    }
  });
});

afterAll(async () => {
  await lanes.stop();
});

describe('faults 69: a run that is killed', () => {
  test.each(MOMENTS)('at moment %i of a run leaves no secret, and a rerun completes it', async (moment) => {
    const { isKilled, durationMs, ...seen } = await lanes.result(moment);
    // What is shown beside what was wrong.
    const shown = { isKilled, durationMs };
    expect({ ...seen, ...shown }).toEqual({
      ...shown,
      leaks: [],
      rerun: { conclusion: 'success', status: 'published', code: '', flaws: [], complaints: [] },
      isWhole: true,
      stored: 2,
    });
  });

  test('was killed before its end in most of them', async () => {
    const killed = await Promise.all(MOMENTS.map((moment) => lanes.result(moment)));
    expect(killed.filter(({ isKilled }) => isKilled).length).toBeGreaterThanOrEqual(0.75 * MOMENTS.length);
  });
});
