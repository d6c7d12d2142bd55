import type { Clock } from '../../../src/system/clock.ts';

/** A clock on which nothing takes time but sleeping, which is done at once. */
export function fakeClock(): Clock & { readonly sleeps: readonly number[] } {
  let now = 0;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      sleeps.push(milliseconds);
      return Promise.resolve();
    },
  };
}
