/** A stretch of time, in milliseconds of one clock. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches with what lies beyond `from` and `to` cut off, as ones that touch nowhere, in order. */
export function unionOf(stretches: readonly Stretch[], from = -Infinity, to = Infinity): Stretch[] {
  const union: { from: number; to: number }[] = [];
  for (const one of stretches.toSorted((a, b) => a.from - b.from)) {
    const [start, end] = [Math.max(one.from, from), Math.min(one.to, to)];
    if (end <= start) continue;
    const last = union.at(-1);
    if (last !== undefined && start <= last.to) last.to = Math.max(last.to, end);
    else union.push({ from: start, to: end });
  }
  return union;
}

/** How long at least one of them lasted: what they share counts once. In milliseconds. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return unionOf(stretches).reduce((sum, { from, to }) => sum + to - from, 0);
}
