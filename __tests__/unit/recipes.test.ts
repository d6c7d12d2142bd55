import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { isWorkflow, ownWorkflows, readmeBlocks, recipes, type Yaml } from '../support/tools/workflows.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const action = parse(await read('action.yml')) as Readonly<Record<'inputs' | 'outputs', object>>;
const { version } = JSON.parse(await read('package.json')) as { version: string };

/** Our action, as users name it and as our own workflow does. */
const OURS = /^(?:org\/poetry-publish-action@<commit>|\.\/)$/;
const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

const [own, ofRecipes, ofReadme] = await Promise.all([ownWorkflows(), recipes(), readmeBlocks()]);

test('there are recipes, and whole workflows in README', () => {
  expect(ofRecipes.map(({ file }) => file)).toContain('docs/recipes/two-jobs.yml');
  expect(ofRecipes.filter((recipe) => !isWorkflow({ ...recipe, text: withoutHeader(recipe.text) }))).toEqual(
    [],
  );
  expect(ofReadme.filter(isWorkflow)).not.toEqual([]);
});

test('README has the two jobs to the letter', () => {
  const recipe = ofRecipes.find(({ file }) => file === 'docs/recipes/two-jobs.yml');
  expect(ofReadme.map(({ text }) => text)).toContain(withoutHeader(recipe?.text ?? ''));
});

test.each([...own, ...ofRecipes, ...ofReadme])('$file:$line uses what exists, pinned', (yaml) => {
  expect(problemsOf(yaml)).toEqual([]);
});

describe('what is not right is found', () => {
  const step = (text: string): string => `- ${text.trimStart()}`;
  test.each([
    ['an action by its tag', step('uses: actions/checkout@v7'), 'actions/checkout@v7 is not pinned'],
    [
      'a commit without its version',
      step(`uses: actions/checkout@${'a'.repeat(40)}`),
      `actions/checkout@${'a'.repeat(40)} is not pinned`,
    ],
    [
      'our action in another version',
      step('uses: org/poetry-publish-action@<commit> # v0.9.0'),
      'org/poetry-publish-action@<commit> # v0.9.0 is not pinned',
    ],
    [
      'an input that is not declared',
      step('{ uses: ./, with: { repositry: testpypi } }'),
      'no input repositry',
    ],
    [
      'an output that is not declared',
      '- { id: it, uses: ./ }\n- run: echo ${{ steps.it.outputs.sha }}',
      'no output steps.it.outputs.sha',
    ],
    [
      'an output of a step that is not there',
      step('run: ${{ steps.it.outputs.name }}'),
      'no output steps.it',
    ],
    [
      'an output of a job that has none',
      'jobs: { a: { steps: [] }, b: { needs: a, steps: [run: "${{ needs.a.outputs.files }}"] } }',
      'no output needs.a.outputs.files',
    ],
    [
      'an output of a job that is not waited for',
      'jobs: { a: { outputs: { files: x }, steps: [] }, b: { steps: [run: "${{ needs.a.outputs.files }}"] } }',
      'no output needs.a.outputs.files',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf({ file: 'sample', line: 1, text })).toEqual([expect.stringContaining(problem)]);
  });
});

describe('docs/recipes/when-the-version-is-new.yml', () => {
  const recipe = ofRecipes.find(({ file }) => file.endsWith('when-the-version-is-new.yml'));
  const { jobs } = parse(recipe?.text ?? '') as { jobs: Record<'build' | 'publish', Job & { if?: string }> };

  test('both jobs skip, and what follows in either runs only after a build', () => {
    const ours = [...jobs.build.steps, ...jobs.publish.steps].filter(({ uses = '' }) => OURS.test(uses));
    expect(ours.map((step) => step.with?.['when-version-exists'])).toEqual(['skip', 'skip']);
    const [, ...after] = jobs.build.steps as (Step & { if?: string })[];
    expect(after.map((step) => step.if)).toEqual(["steps.build.outputs.status == 'built'"]);
    expect(jobs.publish.if).toBe("needs.build.outputs.status == 'built'");
    expect(jobs.build.outputs?.['status']).toBe('${{ steps.build.outputs.status }}');
  });

  test('is that of two jobs in all else', () => {
    const two = ofRecipes.find(({ file }) => file.endsWith('two-jobs.yml'))?.text ?? '';
    const added = /^ +(when-version-exists: skip|if: .*status == 'built'|status: .*)\n/gm;
    const event = [/push: .*/, 'release: { types: [published] }'] as const;
    const rest = withoutHeader(recipe?.text ?? '')
      .replace(added, '')
      .replace(...event);
    expect(rest).toBe(withoutHeader(two));
  });
});

describe('docs/recipes/two-jobs.yml', () => {
  const recipe = ofRecipes.find(({ file }) => file.endsWith('two-jobs.yml'));
  const { permissions, jobs } = parse(recipe?.text ?? '') as {
    permissions: unknown;
    jobs: Record<'build' | 'publish', Job & { permissions: unknown; environment?: string }>;
  };

  test('only the publishing job may ask for a credential, and no secret is named', () => {
    expect(permissions).toEqual({});
    expect(jobs.build.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(jobs.publish.environment).toBe('pypi');
    expect(recipe?.text).not.toContain('secrets.');
  });

  test('the publishing job gets the files and publishes them, and runs nothing else', () => {
    const [download, publish, ...others] = jobs.publish.steps;
    expect(others).toEqual([]);
    expect(download?.uses).toMatch(/^actions\/download-artifact@/);
    expect(publish?.uses).toMatch(OURS);
    expect(publish?.with).toEqual({
      mode: 'publish',
      'expected-files': '${{ needs.build.outputs.files }}',
    });
    expect(jobs.build.outputs).toEqual({ files: '${{ steps.build.outputs.files }}' });
  });

  test('both jobs mean the same artifact', () => {
    const names = [...jobs.build.steps, ...jobs.publish.steps]
      .filter(({ uses = '' }) => uses.includes('-artifact@'))
      .map((step) => step.with?.['name']);
    expect(names).toEqual(['dist', 'dist']);
  });
});

/** Actions that are not pinned, and inputs and outputs that do not exist. */
function problemsOf({ text }: Yaml): string[] {
  const jobs = jobsOf(parse(text));
  const steps = [...jobs.values()].flatMap((job) => job.steps);
  // Comments are not in what is parsed, so that these lines are read as they stand.
  const uses = [...text.matchAll(/\buses: ([^\n,}\]]+)/g)].map(([, used = '']) => used.trim());
  if (uses.length !== steps.filter((step) => step.uses !== undefined).length)
    return ['not every `uses` is read'];
  return [
    ...uses.filter((used) => !isPinned(used)).map((used) => `${used} is not pinned`),
    ...steps.flatMap((step) => unknownInputs(step)),
    ...[...jobs.values()].flatMap((job) => unknownOutputs(job, jobs)),
  ];
}

function isPinned(used: string): boolean {
  const [name = '', comment] = used.split(' # ');
  if (name === './') return true;
  return OURS.test(name) ? comment === `v${version}` : PINNED.test(used);
}

function unknownInputs({ uses = '', with: given = {} }: Step): string[] {
  return OURS.test(uses)
    ? Object.keys(given)
        .filter((name) => !(name in action.inputs))
        .map((name) => `no input ${name}`)
    : [];
}

/** Only of our action is it known what it puts out. */
function unknownOutputs(job: Job, jobs: ReadonlyMap<string, Job>): string[] {
  const used = JSON.stringify(job).matchAll(/\b(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/g);
  return [...used].flatMap(([expression, from, id = '', name = '']) => {
    const exists =
      from === 'needs'
        ? [job.needs].flat().includes(id) && name in (jobs.get(id)?.outputs ?? {})
        : job.steps.some(
            ({ id: own, uses = './' }) => own === id && (!OURS.test(uses) || name in action.outputs),
          );
    return exists ? [] : [`no output ${expression}`];
  });
}

/** The jobs of a workflow; a list of steps is the one job that it would stand in. */
function jobsOf(yaml: unknown): ReadonlyMap<string, Job> {
  return Array.isArray(yaml)
    ? new Map([['job', { steps: yaml as Step[] }]])
    : new Map(Object.entries((yaml as { jobs: Record<string, Job> }).jobs));
}

function withoutHeader(text: string): string {
  return text.replace(/^(?:#.*\n)+/, '');
}

async function read(name: string): Promise<string> {
  return await readFile(path.join(ROOT, name), 'utf8');
}
