import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/inputs.ts';
import { conclude, outputsOf } from '../../src/outputs.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { quietRunner } from '../support/unit/runner.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Action {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { description?: string; default?: string; required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { description?: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const action = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8')) as Action;

/** The inputs that the program asks the runner for; whichever way the values lead. */
function inputsRead(): Set<string> {
  const asked = new Set<string>();
  const input = (name: string): string => {
    asked.add(name);
    return action.inputs[name]?.default ?? '';
  };
  readInputs(quietRunner({ workspace: ROOT, input }));
  return asked;
}

test('every input that is read is declared, and every declared one is read', () => {
  expect([...inputsRead()].sort()).toEqual(Object.keys(action.inputs).sort());
});

test('every output that is set is declared, and every declared one is set', () => {
  expect(Object.keys(outputsOf(conclude({}, null))).sort()).toEqual(Object.keys(action.outputs).sort());
});

test('each has a description; each input has a default that is text, and none is required', () => {
  for (const [name, input] of Object.entries(action.inputs)) {
    expect([name, typeof input.default]).toEqual([name, 'string']);
    expect([name, input.required]).toEqual([name, undefined]);
    expect([name, (input.description ?? '').length > 10]).toEqual([name, true]);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
  for (const [name, { description = '' }] of Object.entries(action.outputs))
    expect([name, description.length > 10]).toEqual([name, true]);
  expect([action.name, action.description, action.author].every(Boolean)).toBe(true);
  expect(action.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
});

test('the default Poetry is the pinned one', () => {
  expect(action.inputs['poetry-version']?.default).toBe(POETRY_VERSION);
});

test('no default holds a secret but the token of the job', () => {
  const expressions = Object.entries(action.inputs).filter(([, input]) =>
    (input.default ?? '').includes('${{'),
  );
  expect(expressions.map(([name, input]) => [name, input.default])).toEqual([
    ['github-token', '${{ github.token }}'],
  ]);
});

test('it runs on Node 24, and only there', async () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  await expect(access(path.join(ROOT, action.runs['main'] ?? ''))).resolves.toBeUndefined();
});
