import path from 'node:path';
import { readInputs, type Inputs } from '../../../src/inputs.ts';
import { readActionMetadata } from '../runner/action-metadata.ts';
import { quietRunner } from './runner.ts';

const { inputs: declared } = await readActionMetadata(path.resolve(import.meta.dirname, '../../..'));

/**
 * What the action reads where a step gives these inputs, and the defaults of action.yml for all others.
 * @throws {PublishError} as `readInputs` does
 */
export function inputsOf(given: Readonly<Record<string, string>>): Inputs {
  return readInputs(
    quietRunner({
      workspace: path.resolve('/w/demo'),
      input: (name) => given[name] ?? declared.get(name)?.default ?? '',
    }),
  );
}
