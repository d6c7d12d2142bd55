/** What a series of measurements comes to. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws {RangeError} where nothing was measured */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new RangeError('nothing was measured');
  return (low + high) / 2;
}

/** Middle, least and most. @throws {RangeError} where nothing was measured */
export function summary(values: readonly number[]): Summary {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** The ratios of measurements that were made in pairs. @throws {RangeError} where they are no pairs */
export function ratios(ones: readonly number[], others: readonly number[]): number[] {
  if (ones.length !== others.length) throw new RangeError('these are no pairs');
  return ones.map((one, n) => one / (others[n] ?? Number.NaN));
}
