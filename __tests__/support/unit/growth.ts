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
/** Less cannot be told from noise. */
const MEASURABLE_MS = 4;
const TIMES = 3;

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
  const timeOf = async (length: number): Promise<number> => {
    const text = textOf(length);
    let least = Infinity;
    for (let n = 0; n < TIMES; n++) least = Math.min(least, await timed(() => work(text)));
    return least;
  };
  for (let length = 8; length * 4 <= LONGEST; length *= 2) {
    const time = await timeOf(length);
    if (time >= MEASURABLE_MS) return (await timeOf(4 * length)) / time;
  }
  return null;
}

async function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
