import type { Clock } from './clock.ts';

/** What is looked at, and told, while something goes on. */
export interface Pulse {
  /** For how many milliseconds nothing was heard. */
  readonly silence: number;
  /** @param elapsedMs how long it has gone on by now */
  beat(elapsedMs: number): void;
}

/** Silence that is worth a word, in milliseconds: at first, and at most. */
const FIRST_MS = 5000;
const LONGEST_MS = 60_000;

/** Does some work, and lets the pulse beat where it goes on in silence: after 5 s, then at distances that grow up to a minute. */
export async function withHeartbeat<T>(clock: Clock, pulse: Pulse, work: () => Promise<T>): Promise<T> {
  const started = clock.now();
  let isDone = false;
  const watch = async (): Promise<void> => {
    for (let patience = FIRST_MS; ;) {
      await clock.sleep(Math.max(FIRST_MS / 5, patience - pulse.silence));
      if (isDone) return;
      if (pulse.silence < patience) continue;
      pulse.beat(clock.now() - started);
      patience = Math.min(patience * 2, LONGEST_MS);
    }
  };
  void watch();
  try {
    return await work();
  } finally {
    isDone = true;
  }
}
