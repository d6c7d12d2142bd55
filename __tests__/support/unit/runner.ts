import type { Runner } from '../../../src/github/runner.ts';
import { silentLog } from './silent-log.ts';

/** A runner that gives no inputs, says nothing and starts nothing, but for what a test gives. */
export function quietRunner(given: Partial<Runner> = {}): Runner {
  return {
    env: {},
    childEnv: {},
    workspace: '/w',
    temp: '/t',
    jobKey: null,
    serverUrl: 'https://github.com',
    event: new Promise(() => undefined),
    log: silentLog(),
    cancelled: new AbortController().signal,
    input: () => '',
    guarded: (work) => work(),
    setOutputs: () => Promise.resolve(),
    writeSummary: () => Promise.resolve(),
    end: () => Promise.resolve(),
    ...given,
  };
}
