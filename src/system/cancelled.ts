import type { Clock } from './clock.ts';

/** The run was cancelled from outside. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** The runner kills after 7.5 s; what works on a child needs some of it to end the child in order. */
const GRACE_MS = 4500;

/**
 * The result of some work, unless the run is cancelled: then the work has a moment to end by itself, and is left alone after.
 * @throws {Cancelled}
 */
export async function unlessCancelled<T>(
  cancelled: AbortSignal,
  clock: Clock,
  work: () => Promise<T>,
): Promise<T> {
  return orCancelled(cancelled, work, () => clock.sleep(GRACE_MS));
}

/** A clock whose pauses end when the run is cancelled, by throwing `Cancelled`: nobody starts anything new after one. */
export function stoppedBy(cancelled: AbortSignal, clock: Clock): Clock {
  return {
    now: () => clock.now(),
    async sleep(milliseconds) {
      await orCancelled(cancelled, () => clock.sleep(milliseconds));
    },
  };
}

/** @param grace what the work may still take once the run is cancelled */
async function orCancelled<T>(
  cancelled: AbortSignal,
  work: () => Promise<T>,
  grace: () => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  if (cancelled.aborted) throw new Cancelled();
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      void grace().then(() => {
        reject(new Cancelled());
      });
    };
    cancelled.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    if (stop !== undefined) cancelled.removeEventListener('abort', stop);
  }
}
