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

/** A wait that the other side asks for, in words that end a sentence: `, and wants to be asked again in 60 minutes`; '' for none. */
export function waitInWords(asked: number | null): string {
  return asked === null ? '' : `, and wants to be asked again in ${durationInWords(asked)}`;
}

/** `90 seconds`, `2 minutes`: rounded up. */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [count, unit] = seconds < 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
