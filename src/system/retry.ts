import type { Clock } from './clock.ts';

export interface RetryPolicy {
  /** How often in all, at least 1. */
  readonly tries: number;
  /** First pause in milliseconds; each further one is twice as long, with up to half of it added by chance. */
  readonly pauseMs: number;
  /** Whether this failure, of try `n` (from 1), is worth another one. */
  readonly when: (failure: unknown, n: number) => boolean;
}

/** Runs `attempt` until it succeeds, the failure is not worth a retry, or the tries are used up; throws the last failure. */
export async function retry<T>(
  clock: Clock,
  policy: RetryPolicy,
  attempt: (n: number) => Promise<T>,
): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt(n);
    } catch (failure) {
      if (n >= policy.tries || !policy.when(failure, n)) throw failure;
      const pause = policy.pauseMs * 2 ** (n - 1);
      await clock.sleep(pause + (Math.random() * pause) / 2);
    }
  }
}
