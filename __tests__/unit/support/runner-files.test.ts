import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  readActionMetadata,
  resolveInputs,
  variablesOfInputs,
} from '../../support/runner/action-metadata.ts';
import { parsePairs } from '../../support/runner/command-files.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'runner-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a command file', () => {
  test.each<[string, readonly (readonly [string, string])[], string | null]>([
    ['', [], null],
    [
      'a=1\n\nb=2=3\nc=\n',
      [
        ['a', '1'],
        ['b', '2=3'],
        ['c', ''],
      ],
      null,
    ],
    ['a=1<<E\n', [['a', '1<<E']], null],
    [
      'a<<E\n1\n\n2\nE\nb=3',
      [
        ['a', '1\n\n2'],
        ['b', '3'],
      ],
      null,
    ],
    ['a<<E=F\nx\nE=F', [['a', 'x']], null],
    ['a<<E\nE\n', [['a', '']], null],
    ['a<<E\n\nE\n', [['a', '']], null],
    ['a=1\nnonsense\nb=2', [['a', '1']], "Invalid format 'nonsense'"],
    ['<<E\nE\n', [], "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
    ['a<<\n\n', [], "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['=1', [], "Invalid format '=1'. Name must not be empty"],
    ['a<<E\n1\n', [], "Invalid value. Matching delimiter not found 'E'"],
    ['a<<E\n1', [], 'Invalid value. EOF marker missing new line.'],
  ])('%j', (content, pairs, fault) => {
    expect(parsePairs(Buffer.from(content))).toEqual({ pairs, fault });
  });
});

describe('action.yml', () => {
  const actionWith = async (text: string): Promise<string> => {
    const place = await mkdtemp(path.join(folder, 'metadata-'));
    await writeFile(path.join(place, 'action.yml'), text);
    return place;
  };
  const INPUTS = `
name: A
inputs:
  My Name: { default: 1.10 }
  dry-run: { default: false }
  token: { default: "\${{ github.token }}" }
  empty: { default: "\${{ '' }}" }
  none: {}
  old: { deprecationMessage: use new }
runs: { using: node24, main: dist/index.js }
`;

  test('gives its defaults, as text, under the names of the variables', async () => {
    const metadata = await readActionMetadata(await actionWith(INPUTS));
    const { values, warnings } = resolveInputs(metadata, {}, 'T');
    expect(variablesOfInputs(values)).toEqual({
      INPUT_MY_NAME: '1.10',
      'INPUT_DRY-RUN': 'false',
      INPUT_TOKEN: 'T',
      INPUT_EMPTY: '',
    });
    expect(warnings).toEqual([]);
  });

  test('takes what the workflow gives, with warnings for what is unknown or old', async () => {
    const metadata = await readActionMetadata(await actionWith(INPUTS));
    const { values, warnings } = resolveInputs(metadata, { 'DRY-run': 'true', other: '1', old: '2' }, 'T');
    expect(variablesOfInputs(values)).toMatchObject({
      'INPUT_DRY-RUN': 'true',
      INPUT_OTHER: '1',
      INPUT_OLD: '2',
    });
    expect(warnings).toEqual([
      `Unexpected input(s) 'other', valid inputs are ['My Name', 'dry-run', 'token', 'empty', 'none', 'old']`,
      `Input 'old' has been deprecated with message: use new`,
    ]);
  });

  test('is refused where it cannot be emulated', async () => {
    const of = async (text: string) => readActionMetadata(await actionWith(text));
    await expect(of('runs: { using: node20, main: x }')).rejects.toThrow('only node24');
    await expect(of('runs: { using: node24, main: x, post: y }')).rejects.toThrow('runs.post');
    const metadata = await of(
      'inputs: { a: { default: "${{ github.ref }}" } }\nruns: { using: node24, main: x }',
    );
    expect(() => resolveInputs(metadata, {}, 'T')).toThrow('${{ github.ref }}');
  });
});
