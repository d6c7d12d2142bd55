import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { BuiltFile } from '../../src/distributions/built.ts';
import { readFit } from '../../src/distributions/fit.ts';
import { parseVersion } from '../../src/packaging/versions.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { readPyproject, type Project } from '../../src/project/pyproject.ts';
import type { KnowsClassifiers } from '../../src/pypi/classifiers.ts';
import type { Source } from '../../src/steps/check-out.ts';
import { checkTagOfBuild, inspect } from '../../src/steps/inspect.ts';
import { builtFiles, distributions, NO_LIST } from '../support/unit/built-files.ts';
import { silentLog } from '../support/unit/silent-log.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();
const log = silentLog();
const COMMIT = 'c'.repeat(40);

/** An sdist and a wheel of `demo` with some files of the project, which lie in `src`. */
const builtWith = async (
  files: Readonly<Record<string, string>>,
  version = '1.0',
  metadata = '',
): Promise<readonly BuiltFile[]> =>
  builtFiles(await newFolder(), await distributions({ name: 'demo', version, files, metadata }));

function sourceWith(more: Partial<Source> & { untracked?: readonly string[] } = {}): Source {
  const { untracked = [], ...rest } = more;
  const tracked = new Set(['pyproject.toml', 'src/demo/__init__.py']);
  return {
    folder: '/w',
    commit: COMMIT,
    tag: null,
    localTags: [],
    remoteTags: () => Promise.resolve([]),
    tree: {
      tracked,
      untracked: new Set(untracked),
      links: [],
      untrackedFolders: [],
      emptySubmodules: [],
      changed: [],
    },
    isShallow: false,
    nameOf: (file) => file,
    ...rest,
  };
}

/** A project of that version, or of one that the build sets. */
async function projectWith(version: string | null = '1.0', more = ''): Promise<Project> {
  const folder = await newFolder();
  const line = version === null ? 'dynamic = ["version"]' : `version = "${version}"`;
  const base = version === null ? '[tool.poetry]\nversion = "0.0.0"\nrequires-plugins = { x = "*" }\n' : '';
  await writeFile(path.join(folder, 'pyproject.toml'), `[project]\nname = "demo"\n${line}\n${base}${more}`);
  return readPyproject(folder, (file) => file, { version: POETRY_VERSION, plugins: [] });
}

describe('faults 33: the built files against the files of git', () => {
  const FILES = { 'demo/__init__.py': '', 'demo/.env': 'KEY=1' };

  test('an untracked file is named, with what it is in', async () => {
    const built = await builtWith(FILES);
    const source = sourceWith({ untracked: ['src/demo/.env'] });
    const project = await projectWith();
    const error = await publishError(() => inspect(source, project, built, true, NO_LIST, log));
    expect(error).toMatchObject({
      code: 'artifact-invalid',
      what: 'demo-1.0.tar.gz and demo-1.0-py3-none-any.whl would publish what git does not track: src/demo/.env.',
      at: { file: 'pyproject.toml' },
    });
  });

  const INCLUDE = '[tool.poetry]\ninclude = ["src/demo/.env"]\n';

  test.each([
    ['born in the build', sourceWith(), ''],
    ['included', sourceWith({ untracked: ['src/demo/.env'] }), INCLUDE],
  ])('what is %s passes', async (_, source, more) => {
    const project = await projectWith('1.0', more);
    const version = await inspect(source, project, await builtWith(FILES), true, NO_LIST, log);
    expect(version.normal).toBe('1.0');
  });
});

describe('faults 45: a classifier that is not known here', () => {
  const list = (...classifiers: string[]): KnowsClassifiers => ({
    classifiers: () => Promise.resolve(new Set(classifiers)),
  });
  const judged = async (index: KnowsClassifiers, isPyPI = true): Promise<string> => {
    const metadata = 'Classifier: Framework :: Djanggo\n';
    const built = await builtWith({ 'demo/__init__.py': '' }, '1.0', metadata);
    return (await inspect(sourceWith(), await projectWith(), built, isPyPI, index, log)).normal;
  };

  test('and not on the list of the index, is refused with what was probably meant', async () => {
    const { code, message } = await publishError(() => judged(list('Framework :: Django')));
    expect([code, message]).toEqual([
      'artifact-invalid',
      expect.stringMatching(/perhaps "Framework :: Django"/),
    ]);
  });

  test.each<[string, KnowsClassifiers, isPyPI: boolean]>([
    ['is on the list', list('Framework :: Djanggo'), true],
    ['cannot be looked up', NO_LIST, true],
    ['is for an index without that list', list(), false],
  ])('and %s, passes', async (_, index, isPyPI) => {
    expect(await judged(index, isPyPI)).toBe('1.0');
  });
});

describe('faults 34: pointers of Git LFS', () => {
  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;

  test.each([0, 1])('are refused and named: file %d', async (n) => {
    const file = (await builtWith({ 'demo/model.bin': POINTER, 'demo/a.py': 'version = 1\n' }))[n];
    if (file === undefined) throw new Error('there is no such file');
    const { code, what, fix } = await publishError(() => readFit(file, () => undefined));
    expect(code).toBe('artifact-invalid');
    expect(what).toMatch(/holds pointers of Git LFS in place of files: "[^"]*demo\/model\.bin"\.$/);
    expect(fix).toContain('lfs: true');
  });

  test.each([
    ['text that speaks of them', `# ${POINTER}`],
    ['a large file that begins like one', POINTER + ' '.repeat(2000)],
    ['an empty file', ''],
  ])('%s is none', async (_, content) => {
    const [file] = await builtWith({ 'demo/model.bin': content });
    if (file === undefined) throw new Error('there is no such file');
    expect((await readFit(file, () => undefined)).pointers).toEqual([]);
  });
});

describe('faults 35: a version that is read from git, in a shallow clone', () => {
  const HINT = 'fetch-depth: 0';
  const LOCAL = '0.0.0.post1.dev0+eb815de';
  const policy = { verify: 'auto', prefix: 'v', sendsNothing: false } as const;

  test.each([
    { isShallow: true, inProject: null, isHinted: true },
    { isShallow: false, inProject: null, isHinted: false },
    { isShallow: true, inProject: LOCAL, isHinted: false },
  ])('a local version: $isShallow, $inProject, $isHinted', async ({ isShallow, inProject, isHinted }) => {
    const project = await projectWith(inProject);
    const built = await builtWith({ 'demo/__init__.py': '' }, LOCAL);
    const { code, fix } = await publishError(() =>
      inspect(sourceWith({ isShallow }), project, built, true, NO_LIST, log),
    );
    expect([code, fix.includes(HINT)]).toEqual(['version-not-publishable', isHinted]);
  });

  test.each([
    ['v1.2.3', 'tag-version-mismatch'],
    [null, 'version-not-publishable'],
  ])('only zeros, on tag %s', async (tag, code) => {
    const project = await projectWith(null);
    const version = parseVersion('0.0.0');
    if (version === null) throw new Error('not a version');
    for (const isShallow of [true, false]) {
      const source = sourceWith({ isShallow, tag });
      const tags = tag === null ? [] : [{ name: tag, commit: COMMIT }];
      const error = await publishError(() => checkTagOfBuild(source, project, version, tags, policy, log));
      expect([error.code, error.fix.includes(HINT)]).toEqual([code, isShallow]);
    }
  });

  test('one that fits its tag passes', async () => {
    const project = await projectWith(null);
    const version = parseVersion('1.2.3');
    if (version === null) throw new Error('not a version');
    const tags = [{ name: 'v1.2.3', commit: COMMIT }];
    const source = sourceWith({ isShallow: true, tag: 'v1.2.3' });
    expect(checkTagOfBuild(source, project, version, tags, policy, log)).toBe('v1.2.3');
  });
});
