import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { durationOfRun, killAndRerun, type KilledRun } from '../support/journey/killed-runs.ts';
import { startLanes, type Lanes } from '../support/journey/lanes.ts';
import type { Stage } from '../support/journey/stage.ts';

jest.setTimeout(1_200_000);

/** Evenly spread over a run. */
const MOMENTS = Array.from({ length: 20 }, (_, n) => n + 1);

let lanes: Lanes<number, KilledRun>;
const durations = new Map<Stage, Promise<number>>();

beforeAll(async () => {
  lanes = await startLanes(MOMENTS, 3, async (stage, moment) => {
    // The first run of a world is slower than those that follow, so it does not count.
    const whole =
      durations.get(stage) ?? durationOfRun(stage, '1.0.0').then(() => durationOfRun(stage, '1.0.1'));
    durations.set(stage, whole);
    const afterMs = ((await whole) * moment) / (MOMENTS.length + 1);
    return killAndRerun(stage, `1.${String(moment)}.0`, afterMs, moment % 2 === 0);
  });
});

afterAll(async () => {
  await lanes.stop();
});

describe('faults 69: a run that is killed', () => {
  test.each(MOMENTS)('at moment %i of 20 leaves no secret, and a rerun completes it', async (moment) => {
    expect({ ...(await lanes.result(moment)), isKilled: true }).toEqual({
      isKilled: true,
      leaks: [],
      rerun: { conclusion: 'success', status: 'published', code: '', flaws: [], complaints: [] },
      isWhole: true,
      stored: 2,
    });
  });

  test('was killed before its end in most of them', async () => {
    const killed = await Promise.all(MOMENTS.map((moment) => lanes.result(moment)));
    expect(killed.filter(({ isKilled }) => isKilled).length).toBeGreaterThanOrEqual(15);
  });
});
