import type { Clock } from './clock.ts';

export interface RetryPolicy {
  /** How often in all, at least 1. */
  readonly tries: number;
  /** First pause in milliseconds; each further one is twice as long, with up to half of it added by chance. */
  readonly pauseMs: number;
  /** Whether this failure, of try `n` (from 1), is worth another one. */
  readonly when: (failure: unknown, n: number) => boolean;
  /** How long the other side wants to be left alone after this failure, in milliseconds (`Retry-After`); null where it does not say. */
  readonly asked?: (failure: unknown) => number | null;
}

/** The longest wait, in milliseconds, that is granted. Who asks for more is not tried again. */
const LONGEST_WAIT = 30_000;

/**
 * Runs `attempt` until it succeeds, the failure is not worth a retry, or the tries are used up, or the other side asks for a wait
 * that is too long; throws the last failure.
 */
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
      const asked = policy.asked?.(failure) ?? 0;
      if (asked > LONGEST_WAIT) throw failure;
      const pause = policy.pauseMs * 2 ** (n - 1);
      await clock.sleep(Math.max(pause, asked) + (Math.random() * pause) / 2);
    }
  }
}

/** The longest pause between two looks, in milliseconds. */
const LONGEST_PAUSE = 8000;

/**
 * Pauses between looks at something that is to come, in milliseconds, without end: each is twice as long as the one before, up to
 * 8 s.
 */
export function* growingPauses(first: number): Generator<number> {
  for (let pause = first; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) yield pause;
}
