import { Log } from '../../../src/github/log.ts';

/** A log that nobody reads, of a run in which no time passes. */
export function silentLog(): Log {
  return new Log(
    () => 0,
    false,
    () => undefined,
  );
}
