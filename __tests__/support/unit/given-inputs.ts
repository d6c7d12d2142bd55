import path from 'node:path';
import type { Runner } from '../../../src/github/runner.ts';
import { readInputs, type Inputs } from '../../../src/inputs.ts';
import { readActionMetadata } from '../runner/action-metadata.ts';
import { silentLog } from './silent-log.ts';

const { inputs: declared } = await readActionMetadata(path.resolve(import.meta.dirname, '../../..'));

/**
 * What the action reads where a step gives these inputs, and the defaults of action.yml for all others.
 * @throws {PublishError} as `readInputs` does
 */
export function inputsOf(given: Readonly<Record<string, string>>): Inputs {
  const runner: Runner = {
    env: {},
    childEnv: {},
    workspace: path.resolve('/home/runner/work/demo'),
    temp: '/temp',
    jobKey: null,
    serverUrl: 'https://github.com',
    event: new Promise(() => undefined),
    log: silentLog(),
    cancelled: new AbortController().signal,
    input: (name) => given[name] ?? declared.get(name)?.default ?? '',
    guarded: (work) => work(),
    setOutputs: () => Promise.resolve(),
    writeSummary: () => Promise.resolve(),
    end: () => Promise.resolve(),
  };
  return readInputs(runner);
}
