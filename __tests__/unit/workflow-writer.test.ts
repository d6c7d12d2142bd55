import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { EXAMPLES, START, type Answers, type Texts } from '../../site/writer/answers.ts';
import type { Task } from '../../site/writer/tasks.ts';
import { write } from '../../site/writer/write.ts';
import type { Inputs } from '../../src/inputs.ts';
import { fieldsOf, publisherPage, type PublishingJob } from '../../src/pypi/publisher.ts';
import { pagesOf } from '../../src/pypi/site.ts';
import { KNOWN_TARGETS } from '../../src/pypi/target.ts';
import { parsePythonRequest } from '../../src/python/choice.ts';
import { combinations } from '../support/site/combinations.ts';
import { readmeBlocks, recipes } from '../support/tools/workflows.ts';
import { inputsOf } from '../support/unit/given-inputs.ts';

interface Step {
  readonly name: string;
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: {
    readonly push?: { readonly tags?: readonly string[]; readonly branches?: readonly string[] };
  };
  readonly permissions: unknown;
  readonly jobs: Readonly<Partial<Record<'build' | 'publish', Job>>>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const OWN = 'org/poetry-publish-action@<commit>';
const WRITTEN = combinations().map(({ title, answers }) => {
  const { text, tasks } = write(answers);
  return { title, answers, text, tasks, workflow: parse(text) as Workflow };
});
const readme = await readmeBlocks();
const files = await recipes();

const textOf = (answers: Partial<Answers>): string => write({ ...START, ...answers }).text;

function workflowOf(answers: Partial<Answers>): Workflow {
  return parse(textOf(answers)) as Workflow;
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** A recipe without the comment at its beginning. */
function recipe(name: string): string {
  return (files.find(({ file }) => file === `docs/recipes/${name}.yml`)?.text ?? '').replace(
    /^(?:#.*\n)+/,
    '',
  );
}

/** The steps at the end of a workflow, as README shows them without the job around. */
function lastStep(text: string): string {
  const lines = text.split('\n').slice(text.split('\n').findLastIndex((line) => line.startsWith('      - ')));
  return lines.map((line) => line.slice(6)).join('\n');
}

describe('what it writes is what README and the recipes show, letter by letter', () => {
  test('at the start it is the first example', () => {
    expect(write(START).text).toBe(readme[0]?.text);
  });

  test.each<[string, Partial<Answers>]>([
    ['two-jobs', { jobs: 'two' }],
    ['when-the-version-is-new', { jobs: 'two', start: 'push' }],
  ])('docs/recipes/%s.yml', (name, answers) => {
    expect(textOf(answers)).toBe(recipe(name));
  });

  test('the monorepo', () => {
    expect(readme.map(({ text }) => text)).toContain(textOf({ start: 'tag-package' }));
  });

  test.each<[string, Partial<Answers>]>([
    ['a token', { credential: 'token' }],
    ['TestPyPI', { index: 'testpypi' }],
    ['a private index', { index: 'private', credential: 'login' }],
    ['a push with a new version', { start: 'push' }],
  ])('the step for %s', (_, answers) => {
    expect(readme.map(({ text }) => text)).toContain(lastStep(textOf(answers)));
  });

  test('the version is the one of package.json', async () => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(write(START).text).toContain(`${OWN} # v${version}\n`);
  });
});

/** What the action itself reads from each of its steps, with values for what GitHub fills in. */
function readByTheAction(workflow: Workflow): Inputs[] {
  const values: Readonly<Record<string, string>> = {
    'secrets.PYPI_TOKEN': 'pypi-AgEIcHlwaS5vcmc',
    'secrets.TESTPYPI_TOKEN': 'pypi-AgEIdGVzdC5weXBpLm9yZw',
    'secrets.INDEX_TOKEN': 'a-token-of-the-index',
    'secrets.INDEX_USERNAME': 'publisher',
    'secrets.INDEX_PASSWORD': 'a long password',
    'needs.build.outputs.files': JSON.stringify([{ filename: 'demo-1.0.tar.gz', sha256: '0'.repeat(64) }]),
  };
  return stepsOf(workflow)
    .filter(({ uses }) => uses === OWN)
    .map((step) =>
      inputsOf(
        Object.fromEntries(
          Object.entries(step.with ?? {}).map(([name, value]) => [
            name,
            value.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => values[expression] ?? ''),
          ]),
        ),
      ),
    );
}

/** What is true of some combinations only, by their titles. */
function exceptions(
  isRight: (answers: Answers, workflow: Workflow, tasks: readonly Task[]) => boolean,
): string[] {
  return WRITTEN.filter(({ answers, workflow, tasks }) => !isRight(answers, workflow, tasks)).map(
    ({ title }) => title,
  );
}

describe('every combination', () => {
  test('is there, and different from all others', () => {
    // Six ways to sign in, one or two jobs, five events, nine Pythons.
    expect(WRITTEN).toHaveLength(6 * 2 * 5 * 9);
    expect(new Set(WRITTEN.map(({ text }) => text)).size).toBe(WRITTEN.length);
  });

  test('is read by the action as it was chosen', () => {
    const wrong = WRITTEN.filter(({ answers, workflow }) => {
      const steps = readByTheAction(workflow).map((inputs) => ({
        mode: inputs.mode,
        credential: inputs.credential?.kind,
        url: inputs.target.uploadUrl,
        existing: inputs.existing.when,
        prefix: inputs.tag.prefix,
        python: inputs.python,
        folder: inputs.source.workingDirectory,
      }));
      const isPackage = answers.start === 'tag-package';
      const both = {
        url: KNOWN_TARGETS[answers.index]?.uploadUrl ?? EXAMPLES.uploadUrl,
        existing: answers.start === 'push' ? 'skip' : 'verify',
        prefix: isPackage ? 'client-v' : 'v',
      };
      const building = {
        python: parsePythonRequest(answers.python),
        folder: isPackage ? path.normalize(EXAMPLES.folder) : '.',
      };
      const none = { python: parsePythonRequest(''), folder: '.' };
      const expected =
        answers.jobs === 'one'
          ? [{ mode: 'build-and-publish', credential: answers.credential, ...both, ...building }]
          : [
              { mode: 'build', credential: undefined, ...both, ...building },
              { mode: 'publish', credential: answers.credential, ...both, ...none },
            ];
      return !isDeepStrictEqual(steps, expected);
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  test('asks GitHub for an ID token, or names secrets, and only where it publishes', () => {
    const wrong = exceptions(({ credential, jobs: number }, { permissions, jobs: { build, publish } }) => {
      const token = credential === 'trusted-publishing' ? { 'id-token': 'write' } : {};
      const namesSecrets = JSON.stringify(publish).includes('secrets.');
      return (
        isDeepStrictEqual([permissions, publish?.permissions], [{}, { contents: 'read', ...token }]) &&
        namesSecrets === (credential !== 'trusted-publishing') &&
        (number === 'one'
          ? build === undefined
          : isDeepStrictEqual([build?.permissions, build?.environment], [{ contents: 'read' }, undefined]) &&
            !JSON.stringify(build).includes('secrets.'))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('has tasks that name the environment and the secrets of the workflow', () => {
    const wrong = exceptions((_, workflow, tasks) => {
      const labels = tasks.flatMap(({ fields = [] }) => fields.map(({ label }) => label));
      const secrets = [...JSON.stringify(workflow).matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
      return (
        JSON.stringify(tasks).includes(`\`${workflow.jobs.publish?.environment ?? '?'}\``) &&
        isDeepStrictEqual(
          labels.filter((label) => /^[A-Z_]+$/.test(label)),
          secrets,
        )
      );
    });
    expect(wrong).toEqual([]);
  });

  test.each<[Partial<Answers>, string]>([
    [{}, 'let only release tags (such as `v*`), and the branch that you publish from by hand'],
    [{ start: 'tag-plain' }, 'let only the tags `[0-9]*`, and'],
    [{ start: 'tag-package', tagName: 'core' }, 'let only the tags `core-v*`, and'],
    [{ start: 'push' }, 'let only the branch `main` use it. Add a reviewer'],
    [{ index: 'private' }, 'asked first, and put these secrets into it:'],
  ])('the environment is for what publishes alone: %j', (answers, says) => {
    const { tasks } = write({ ...START, ...answers });
    expect(tasks.find(({ text }) => text.startsWith('Make the environment'))?.text).toContain(says);
  });

  test('a credential that the index does not take gives way to its best one', () => {
    expect(textOf({ index: 'private' })).toBe(textOf({ index: 'private', credential: 'login' }));
    expect(textOf({ credential: 'login' })).toBe(textOf({}));
  });
});

describe('the publisher', () => {
  const job: PublishingJob = {
    repository: 'octo-org/demo',
    owner: 'octo-org',
    jobWorkflow: 'octo-org/demo/.github/workflows/publish.yml@refs/tags/v1',
    calledFrom: undefined,
    environment: 'pypi',
    ref: undefined,
  };
  const texts = { owner: 'octo-org', repository: 'demo', project: 'Demo.Package' };
  const task = (answers: Partial<Answers>): Task | undefined =>
    write({ ...START, ...texts, ...answers }).tasks.find(({ fields = [] }) =>
      fields.some(({ label }) => label === 'Workflow name'),
    );
  const typed = ({ fields = [] }: Task): string =>
    fields.map(({ label, value }) => `${label}: ${String(value)}`).join(', ');

  test('has the fields and the link that the action tells where it is missing', () => {
    const { pypi } = KNOWN_TARGETS;
    const found = task({}) ?? { text: '' };
    expect(`${typed(found)}, ref: (unknown)`).toBe(fieldsOf(job));
    const project = { name: texts.project, exists: true, isFork: false };
    expect(found.link?.url).toBe(pypi && publisherPage(pypi, job, project));
  });

  test('of a new project is a pending one, with its name', () => {
    const found = task({ isNew: true, index: 'testpypi' }) ?? { text: '' };
    expect(typed(found)).toBe(
      `PyPI Project Name: Demo.Package, ${fieldsOf({ ...job, environment: 'testpypi' }).replace(/, ref.*/, '')}`,
    );
    const { testpypi } = KNOWN_TARGETS;
    expect(found.link?.url).toBe(testpypi && pagesOf(testpypi)?.pendingPublishers);
  });

  test('leaves open what is not known', () => {
    const { fields = [] } = task({ owner: '', repository: '', project: '', isNew: true }) ?? {};
    expect(fields.map(({ value }) => value)).toEqual([null, null, null, 'publish.yml', 'pypi']);
  });

  test('of a package of a monorepo is its own workflow', () => {
    expect(typed(task({ start: 'tag-package', tagName: 'core' }) ?? { text: '' })).toContain(
      'Workflow name: publish-core.yml',
    );
  });

  test('is none where a token or a login publishes; then the token is made on the page of the index', () => {
    expect(task({ credential: 'token' })).toBeUndefined();
    expect(task({ index: 'private' })).toBeUndefined();
    const { pypi } = KNOWN_TARGETS;
    const links = write({ ...START, credential: 'token' }).tasks.map(({ link }) => link?.url);
    expect(links).toContain(pypi && pagesOf(pypi)?.newToken);
  });
});

describe('what is typed', () => {
  const asked: Partial<Answers> = { index: 'private', credential: 'login', start: 'tag-package' };

  test('stands in the workflow as it was typed', () => {
    const { jobs, on } = workflowOf({
      ...asked,
      uploadUrl: ' https://index.example.com:8443/up~load/%20a+b ',
      indexUrl: 'https://index.example.com/root/+simple/',
      tagName: 'core.utils_2',
      folder: 'libs/core',
    });
    expect(on.push?.tags).toEqual(['core.utils_2-v*']);
    expect(jobs.publish?.steps.at(-1)?.with).toEqual({
      repository: 'https://index.example.com:8443/up~load/%20a+b',
      'index-url': 'https://index.example.com/root/+simple/',
      username: '${{ secrets.INDEX_USERNAME }}',
      password: '${{ secrets.INDEX_PASSWORD }}',
      'working-directory': 'libs/core',
      'tag-prefix': 'core.utils_2-v',
    });
  });

  test.each(['1.10', 'no', 'Null', 'true', '0x10', '1e3', 'y'])('a folder %s remains a text', (folder) => {
    const { jobs } = workflowOf({ ...asked, folder });
    expect(jobs.publish?.steps.at(-1)?.with?.['working-directory']).toBe(folder);
  });

  test('an address for reading is left out where only the other one is known', () => {
    expect(textOf({ ...asked, uploadUrl: 'https://a.example/' })).not.toContain('index-url');
    expect(textOf({ ...asked, indexUrl: 'https://a.example/' })).toContain('index-url: https://a.example/\n');
  });

  test.each<[keyof Texts, string]>([
    ['owner', 'octo/demo'],
    ['owner', '-octo'],
    ['repository', 'octo/demo'],
    ['project', 'demo-'],
    ['project', 'my package'],
    ['uploadUrl', 'http://index.example.com/'],
    ['uploadUrl', 'https://me:secret@index.example.com/'],
    ['uploadUrl', 'https://index.example.com/?a=${{ github.token }}'],
    ['uploadUrl', 'https://index.example.com/ # comment'],
    ['indexUrl', 'index.example.com/simple'],
    ['tagName', 'client*'],
    ['tagName', "client'"],
    ['tagName', 'a..b'],
    ['folder', '../client'],
    ['folder', '/client'],
    ['folder', 'a: b'],
  ])('%s %j is refused, and an example stands for it', (field, text) => {
    const answers = { ...START, ...(field === 'project' ? {} : asked) };
    const { problems, text: written } = write({ ...answers, [field]: text });
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(written).toBe(write(answers).text);
  });

  test('is not looked at where it is not asked for', () => {
    expect(write({ ...START, folder: '../x', uploadUrl: 'x' }).problems).toEqual([]);
    expect(write({ ...START, credential: 'token', project: 'my package' }).problems).toEqual([]);
  });

  test('whatever it is, nothing but its own places changes', () => {
    const typed = fc.record({
      owner: fc.string(),
      repository: fc.string(),
      project: fc.string(),
      uploadUrl: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      indexUrl: fc.oneof(fc.webUrl(), fc.string()),
      tagName: fc.oneof(fc.string(), fc.stringMatching(/^[\w.-]+$/)),
      folder: fc.oneof(fc.string(), fc.stringMatching(/^[\w./-]+$/)),
    });
    const jobs = fc.constantFrom<Answers['jobs']>('one', 'two');
    fc.assert(
      fc.property(typed, jobs, (texts, number) => {
        const answers = { ...START, ...asked, jobs: number };
        const written = workflowOf({ ...answers, ...texts });
        expect(shapeOf(written)).toEqual(shapeOf(workflowOf(answers)));
        const inputs = Object.assign({}, ...stepsOf(written).map((step) => step.with)) as Record<
          string,
          unknown
        >;
        const allowed = (field: keyof typeof EXAMPLES, end = ''): string[] =>
          [texts[field].trim(), EXAMPLES[field]].map((text) => `${text}${end}`);
        expect(allowed('uploadUrl')).toContain(inputs['repository']);
        expect([...allowed('indexUrl'), undefined]).toContain(inputs['index-url']);
        expect(allowed('folder')).toContain(inputs['working-directory']);
        expect(allowed('tagName', '-v')).toContain(inputs['tag-prefix']);
      }),
      { numRuns: 50 },
    );
  });
});

/** The names in a workflow and the kinds of what they name; an address for reading may be missing. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'index-url')
      .map(([name, inner]) => [name, shapeOf(inner)]),
  );
}
