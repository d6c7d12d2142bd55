import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOfInputs, placeOfInput } from '../../src/github/workflow.ts';

const ACTION = 'org/poetry-publish-action';

const WORKFLOW = `name: Publish
on: { release: { types: [published] } }
jobs:
  publish:
    steps:
      - uses: actions/checkout@v7
        with:
          ref: main
          repository: other/place
      - name: Publish
        uses: org/poetry-publish-action@0123456789 # v1.0.0
        env:
          pypi-token: not this one
        with:
          # A comment.
          pypi-token: \${{ secrets.PYPI_TOKEN }}

          'python-version': '3.13'
          poetry-plugins: |
            repository: not this one either
            poetry-plugin-export
          build-formats: sdist
      - name: Announce
        with:
          verify-tag: never ours
        run: echo
`;

function linesOf(workflow: string, action: string | null = ACTION): Record<string, number> {
  return Object.fromEntries(linesOfInputs(workflow, action));
}

describe('the lines on which a workflow gives inputs', () => {
  const OURS = { 'pypi-token': 16, 'python-version': 18, 'poetry-plugins': 19, 'build-formats': 22 };

  test('are those of the step that uses this action', () => {
    expect(linesOf(WORKFLOW)).toEqual(OURS);
    expect(linesOf(WORKFLOW.replaceAll('\n', '\r\n'))).toEqual(OURS);
  });

  test('whatever stands first in the step', () => {
    const step = ['with:', '  mode: build', 'uses: ./', 'id: x'];
    const yaml = (lines: readonly string[]): string =>
      `steps:\n- name: x\n${lines.map((line) => `  ${line}\n`).join('')}`;
    expect(linesOf(yaml(step), null)).toEqual({ mode: 4 });
    expect(linesOf(`steps:\n  - with:\n      mode: build\n    uses: ./\n`, null)).toEqual({ mode: 3 });
    expect(linesOf(`steps:\n  - uses: $/publish\n    with: { mode: build, 'dry-run': yes }\n`, null)).toEqual(
      {
        mode: 3,
        'dry-run': 3,
      },
    );
  });

  test('are not known where two steps use it, or none', () => {
    const twice = `${WORKFLOW}      - uses: Org/Poetry-Publish-Action@v1\n        with: { mode: publish }\n`;
    expect([linesOf(twice), linesOf(WORKFLOW, 'org/other'), linesOf(WORKFLOW, null)]).toEqual([{}, {}, {}]);
    expect(linesOf(WORKFLOW, 'org/poetry-publish')).toEqual({});
  });

  test('are asked of any text', () => {
    const piece = fc.constantFrom('- ', '  ', 'uses: ./', 'with:', '\n', ':', '{', 'a', '#', '"', '|');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const line of linesOfInputs(text, null).values())
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });
});

describe('the place of an input', () => {
  let workspace: string;
  beforeAll(async () => {
    workspace = await mkdtemp(path.join(tmpdir(), 'workflow-'));
    await mkdir(path.join(workspace, '.github/workflows'), { recursive: true });
    await writeFile(path.join(workspace, '.github/workflows/publish.yml'), WORKFLOW);
    await writeFile(path.join(workspace, 'outside.yml'), WORKFLOW);
    await writeFile(path.join(workspace, '.github/workflows/large.yml'), WORKFLOW + '#'.repeat(2 ** 20));
  });
  afterAll(async () => {
    await rm(workspace, { recursive: true });
  });

  const ENV = {
    GITHUB_REPOSITORY: 'Octo/Demo',
    GITHUB_ACTION_REPOSITORY: ACTION,
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1@2',
  };
  const ONE = ['pypi-token'];
  const placeIn = (env: object, inputs: readonly string[] = ONE): Promise<unknown> =>
    placeOfInput({ ...ENV, ...env }, workspace, inputs);

  test('is in the file that the run began with', async () => {
    const file = '.github/workflows/publish.yml';
    expect(await placeIn({})).toEqual({ file, line: 16 });
    expect(await placeIn({}, ['mode', 'build-formats', 'pypi-token'])).toEqual({ file, line: 22 });
  });

  test.each<[string, object, readonly string[]]>([
    ['the workflow does not give it', {}, ['mode']],
    ['no input is named', {}, []],
    ['the workflow is that of another repository', { GITHUB_REPOSITORY: 'octo/other' }, ONE],
    ['the repository is not known', { GITHUB_REPOSITORY: '' }, ONE],
    ['the workflow is not known', { GITHUB_WORKFLOW_REF: '' }, ONE],
    ['it is no workflow', { GITHUB_WORKFLOW_REF: 'octo/demo/outside.yml@x' }, ONE],
    ['it lies outside', { GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/../../outside.yml@x' }, ONE],
    ['the file is not there', { GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/other.yml@x' }, ONE],
    ['the file is too large', { GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/large.yml@x' }, ONE],
    ['the step uses another action', { GITHUB_ACTION_REPOSITORY: 'org/other' }, ONE],
  ])('is not known where %s', async (_, env, inputs) => {
    expect(await placeIn(env, inputs)).toBeNull();
  });
});
