import process from 'node:process';

/** A text of any length: a beginning, something again and again, an end. */
export interface Pump {
  readonly before: string;
  readonly again: string;
  readonly after: string;
}

/** By how much more time a text may take that is four times as long: 4 is in proportion, 16 is its square. */
export const MOST_GROWTH = 10;

/** Longest text that is tried. */
const LONGEST = 2 ** 20;
/** Less cannot be told from noise: systems count what a program and what they themselves take in steps of some milliseconds. */
const MEASURABLE_MS = 40;
/** So often both lengths are measured, in turn; more often where what comes out lies between the two. */
const [FEWEST_ROUNDS, MOST_ROUNDS] = [3, 12];
const isClear = (ratio: number): boolean => ratio < 7 || ratio > 13;

/**
 * By how much more processor time something takes with a text that is four times as long: about 4 where the time grows as the length
 * does, about 16 where it grows as its square. Null where even the longest text takes no time to speak of. The time is that of this
 * process alone, and the least of some tries, so that other programs of the machine do not count.
 * @param work gets a text, and does nothing else that takes time
 */
export async function growth(
  { before, again, after }: Pump,
  work: (text: string) => unknown,
): Promise<number | null> {
  const textOf = (length: number): string =>
    before + again.repeat(Math.ceil(length / Math.max(1, again.length))) + after;
  for (let length = 8; length * 4 <= LONGEST; length *= 2) {
    const [short, long] = [textOf(length), textOf(4 * length)];
    if ((await timed(() => work(short))) < MEASURABLE_MS) continue;
    let least = { short: Infinity, long: Infinity, ratio: 0 };
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      const ofShort = Math.min(least.short, await timed(() => work(short)));
      const ofLong = Math.min(least.long, await timed(() => work(long)));
      least = { short: ofShort, long: ofLong, ratio: ofLong / ofShort };
      if (round >= FEWEST_ROUNDS && isClear(least.ratio)) break;
    }
    if (least.short >= MEASURABLE_MS) return least.ratio;
  }
  return null;
}

async function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  // Not what the system takes: it depends on how much memory other programs have left.
  return process.cpuUsage(start).user / 1000;
}
