import process from 'node:process';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startLanes, type Lanes } from '../support/journey/lanes.ts';
import { play, sequenceOf, type Played } from '../support/journey/sequences.ts';

jest.setTimeout(1_200_000);

/** `SEED=17 npm run test:long -- sequences` plays one of them again, `COUNT=100` more of them; other numbers are other sequences. */
const { SEED: one, COUNT: count = '10' } = process.env;
const SEEDS = one === undefined ? Array.from({ length: Number(count) }, (_, n) => n + 1) : [Number(one)];

let lanes: Lanes<number, Played>;

beforeAll(async () => {
  lanes = await startLanes(SEEDS, 3, (stage, seed) => play(stage, sequenceOf(seed)), {
    hasLaterUses: true,
  });
});

afterAll(async () => {
  await lanes.stop();
});

describe('faults 54 to 66: after any faults, a run without them is green, and every file is there once', () => {
  test.each(SEEDS)('SEED=%i', async (seed) => {
    const { flaws, runs } = await lanes.result(seed);

    // What was played is shown beside what was wrong.
    const shown = { runs, of: sequenceOf(seed) };
    expect({ flaws, ...shown }).toEqual({ flaws: [], ...shown });
  });
});
