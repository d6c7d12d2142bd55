import { setTimeout as pause } from 'node:timers/promises';

/** Time, passed in so that nothing waits in tests. All values are milliseconds. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await pause(milliseconds);
  },
};
