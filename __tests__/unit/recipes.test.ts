import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { standIns } from '../support/recipes/stand-ins.ts';
import { isWorkflow, ownWorkflows, readmeBlocks, recipes, type Yaml } from '../support/tools/workflows.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly environment?: string | { readonly name: string } | undefined;
  readonly permissions?: Readonly<Record<string, string>> | undefined;
  readonly 'timeout-minutes'?: number | undefined;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const action = parse(await read('action.yml')) as Readonly<Record<'inputs' | 'outputs', object>>;
const { version } = JSON.parse(await read('package.json')) as { version: string };

/** Our action, as users name it and as our own workflow does. */
const OURS = /^(?:org\/poetry-publish-action@<commit>|\.\/)$/;
const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

const [own, ofRecipes, ofReadme, others] = await Promise.all([
  ownWorkflows(),
  recipes(),
  readmeBlocks(),
  standIns(),
]);

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
      'an input that another action does not have',
      step(`uses: actions/deploy-pages@${'a'.repeat(40)} # v5.0.0\n  with: { nmae: x }`),
      'actions/deploy-pages has no input nmae',
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
  const { jobs } = parse(recipe?.text ?? '') as { jobs: Record<'build' | 'publish', Job> };

  test('both jobs skip, and what follows in either runs only after a build', () => {
    const ours = [...jobs.build.steps, ...jobs.publish.steps].filter(({ uses = '' }) => OURS.test(uses));
    expect(ours.map((step) => step.with?.['when-version-exists'])).toEqual(['skip', 'skip']);
    const [, ...after] = jobs.build.steps;
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

describe.each(ofRecipes)('$file', ({ file, text }) => {
  const name = path.posix.basename(file);
  const { permissions, concurrency, jobs } = parse(text) as {
    permissions: unknown;
    concurrency: Readonly<Record<string, unknown>>;
    jobs: Readonly<Record<string, Job>>;
  };

  test('says in a few lines what it is for', () => {
    const header = /^(?:#.*\n)+/.exec(text)?.[0].split('\n').slice(0, -1) ?? [];
    expect(header.length).toBeGreaterThanOrEqual(2);
    expect(header.length).toBeLessThanOrEqual(5);
    expect(header.filter((line) => line.length > 140)).toEqual([]);
  });

  test('gives rights to single jobs alone, and no more than they need', () => {
    expect(permissions).toEqual({});
    expect(Object.entries(jobs).flatMap(([id, job]) => problemsOfJob(id, job))).toEqual([]);
  });

  test('never cancels a run that may be publishing', () => {
    const publishing = Object.values(jobs).some(({ steps }) =>
      steps.some(({ uses = '' }) => OURS.test(uses)),
    );
    expect(concurrency['group']).toContain('${{ github.ref }}');
    expect(concurrency['cancel-in-progress'] === false).toBe(publishing);
  });

  test('keeps no token for git in a checkout', () => {
    const checkouts = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('stands in the list, and is run by a test', async () => {
    const tests = (await readdir(path.join(ROOT, '__tests__/recipes'))).map(
      (test) => `__tests__/recipes/${test}`,
    );
    const texts = await Promise.all(tests.map((test) => read(test)));
    expect(await read('docs/recipes/README.md')).toContain(`| [${name}](${name}) `);
    expect(texts.some((source) => source.includes(`'${name}'`))).toBe(true);
  });
});

describe('a job with more or less than it needs is found', () => {
  const uses = 'org/poetry-publish-action@<commit>';
  const job: Job = {
    environment: 'pypi',
    permissions: { contents: 'read', 'id-token': 'write' },
    'timeout-minutes': 30,
    steps: [{ uses }],
  };

  test('the usual one has none', () => {
    expect(problemsOfJob('it', job)).toEqual([]);
  });

  test.each<[string, Partial<Job>, string]>([
    ['without permissions', { permissions: undefined }, 'it has no permissions'],
    ['without a time limit', { 'timeout-minutes': undefined }, 'it has no time limit'],
    ['that publishes without an environment', { environment: undefined }, 'it publishes in no environment'],
    [
      'that may write more',
      { permissions: { contents: 'write', 'id-token': 'write' } },
      'it may write contents, id-token',
    ],
    [
      'with a token and the right to ask for one',
      { steps: [{ uses, with: { t: '${{ secrets.T }}' } }] },
      'it may write',
    ],
    ['that builds and may publish', { steps: [{ uses, with: { mode: 'build' } }] }, 'it may write id-token'],
    [
      'that runs Poetry and may publish',
      { permissions: { 'id-token': 'write' }, steps: [{ run: 'poetry install' }] },
      'it may write id-token',
    ],
    [
      'that changes the repository and runs more',
      { permissions: { contents: 'write' }, steps: [{ uses: 'actions/checkout@x' }, { run: 'gh release' }] },
      'it may write contents',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOfJob('it', { ...job, ...change }).join()).toContain(problem);
  });
});

test.each(['testpypi-first', 'attestations', 'github-release-files', 'release-from-a-tag'])(
  'docs/recipes/%s.yml builds as two-jobs.yml does',
  (name) => {
    const jobs = (wanted: string): Readonly<Record<string, unknown>> =>
      (
        parse(ofRecipes.find(({ file }) => file === `docs/recipes/${wanted}.yml`)?.text ?? '') as {
          jobs: Record<string, unknown>;
        }
      ).jobs;
    expect(jobs(name)['build']).toEqual(jobs('two-jobs')['build']);
  },
);

test('docs/recipes/sphinx-pages.yml takes a warning for an error, and keeps pages of main alone', () => {
  const recipe = ofRecipes.find(({ file }) => file.endsWith('sphinx-pages.yml'));
  const { jobs } = parse(recipe?.text ?? '') as { jobs: Record<'build' | 'deploy', Job> };
  expect(jobs.build.steps.find(({ run = '' }) => run.includes('sphinx-build'))?.run).toMatch(/ -W /);
  expect([jobs.build.steps.at(-1)?.if, jobs.deploy.if]).toEqual(
    Array(2).fill("github.ref == 'refs/heads/main'"),
  );
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

/** Of our action all inputs are known, of others those that the stand-ins of the recipes have. */
function unknownInputs({ uses = '', with: given = {} }: Step): string[] {
  if (OURS.test(uses))
    return Object.keys(given)
      .filter((name) => !(name in action.inputs))
      .map((name) => `no input ${name}`);
  const [action_ = ''] = uses.split('@');
  const other = others.get(action_);
  return other === undefined
    ? []
    : Object.keys(given)
        .filter((name) => !(name in other.inputs))
        .map((name) => `${action_} has no input ${name}`);
}

/** Of actions without a stand-in nothing is known. */
function hasOutput({ uses = '' }: Step, name: string): boolean {
  const other = OURS.test(uses) ? action : others.get(uses.replace(/@.*/, ''));
  return other === undefined || name in other.outputs;
}

function unknownOutputs(job: Job, jobs: ReadonlyMap<string, Job>): string[] {
  const used = JSON.stringify(job).matchAll(/\b(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/g);
  return [...used].flatMap(([expression, from, id = '', name = '']) => {
    const exists =
      from === 'needs'
        ? [job.needs].flat().includes(id) && name in (jobs.get(id)?.outputs ?? {})
        : job.steps.some((step) => step.id === id && hasOutput(step, name));
    return exists ? [] : [`no output ${expression}`];
  });
}

/** The jobs of a workflow; a list of steps is the one job that it would stand in. */
function jobsOf(yaml: unknown): ReadonlyMap<string, Job> {
  return Array.isArray(yaml)
    ? new Map([['job', { steps: yaml as Step[] }]])
    : new Map(Object.entries((yaml as { jobs: Record<string, Job> }).jobs));
}

/** What a job of a recipe has too much, or lacks. */
function problemsOfJob(id: string, job: Job): string[] {
  const { permissions, environment, steps } = job;
  const ours = steps.find(({ uses = '' }) => OURS.test(uses));
  const publishes = ours !== undefined && ours.with?.['mode'] !== 'build';
  const written = Object.keys(permissions ?? {}).filter((name) => permissions?.[name] === 'write');
  return [
    ...(permissions === undefined ? [`${id} has no permissions`] : []),
    ...(job['timeout-minutes'] === undefined ? [`${id} has no time limit`] : []),
    ...(publishes && environment === undefined ? [`${id} publishes in no environment`] : []),
    ...(written.join() === writableIn(job, publishes).join()
      ? []
      : [`${id} may write ${written.join(', ')}`]),
  ];
}

/** What a job may write, by what it does: code of the project and the right to change anything are never together. */
function writableIn({ steps }: Job, publishes: boolean): readonly string[] {
  if (publishes) return JSON.stringify(steps).includes('secrets.') ? [] : ['id-token'];
  const parts = steps.map(({ uses, run = '' }) => uses?.replace(/@.*/, '') ?? run.split(' ')[0]);
  switch (parts.join()) {
    case 'actions/download-artifact,gh':
      return ['contents'];
    case 'actions/download-artifact,actions/attest':
      return ['attestations', 'id-token'];
    case 'actions/deploy-pages':
      return ['pages', 'id-token'];
    default:
      return [];
  }
}

function withoutHeader(text: string): string {
  return text.replace(/^(?:#.*\n)+/, '');
}

async function read(name: string): Promise<string> {
  return await readFile(path.join(ROOT, name), 'utf8');
}
