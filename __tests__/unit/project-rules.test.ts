import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../src/errors.ts';
import type { ContentHashes } from '../../src/project/content-hash.ts';
import { judgeLock, readLock } from '../../src/project/lock.ts';
import { readPyproject, type Project } from '../../src/project/pyproject.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();
const NEW = '2.5.1';
const OLD = '1.8.5';

async function projectOf(text: string, version = NEW, plugins: readonly string[] = []): Promise<Project> {
  const folder = await newFolder();
  await writeFile(path.join(folder, 'pyproject.toml'), text);
  await writeFile(path.join(folder, 'README.md'), '# Demo\n');
  return readPyproject(folder, (file) => file, { version, plugins });
}

const BUILD = '\n[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n';
const modern = (lines = ''): string => `[project]\nname = "demo"\nversion = "1.0"\n${lines}${BUILD}`;
const classic = (lines = ''): string =>
  `[tool.poetry]\nname = "demo"\nversion = "1.0"\ndescription = ""\nauthors = []\n${lines}${BUILD}`;

/** The whole of a project that Poetry 1.8 published, and 2 refuses. */
const URLS_ALONE = classic('\n[project.urls]\nHomepage = "https://example.org"\n');

describe('what Poetry refuses, by its version', () => {
  test.each<[why: string, versions: string, text: string, code: ErrorCode, line: number, says: string]>([
    [
      '[project.urls] beside the classic form',
      '2.0.0 2.2.1 2.5.1',
      URLS_ALONE,
      'pyproject-invalid',
      7,
      '`name = "demo"`',
    ],
    [
      'faults 20: requires-poetry',
      OLD,
      classic('requires-poetry = ">=1.8"\n'),
      'poetry-version-refused',
      6,
      '2.0.0',
    ],
    [
      'faults 20: requires-plugins',
      OLD,
      classic('requires-plugins = { x = "*" }\n'),
      'poetry-version-refused',
      6,
      '2.0.0',
    ],
    ['faults 20: [project] alone', OLD, modern(), 'poetry-version-refused', 2, '2.0.0'],
    [
      '[project] and half of [tool.poetry]',
      OLD,
      `[project]\nname = "demo"\n[tool.poetry]\nname = "demo"\nversion = "1"\n`,
      'poetry-version-refused',
      2,
      '`description`, `authors`',
    ],
    [
      'no description and authors',
      OLD,
      '[tool.poetry]\nname = "demo"\nversion = "1"\n',
      'pyproject-invalid',
      2,
      '`description`, `authors`',
    ],
    [
      'faults 19: requires-poetry that does not fit',
      `${NEW} 2.2.1`,
      classic('requires-poetry = ">=2.6"\n'),
      'poetry-version-refused',
      6,
      '>=2.6',
    ],
    [
      'another build backend',
      '1.8.5 2.0.1',
      classic().replace('poetry.core.masonry.api', 'hatchling.build'),
      'poetry-version-refused',
      9,
      '2.1.0',
    ],
    [
      'a version in capitals',
      NEW,
      modern().replace('"1.0"', '"1.0RC1"'),
      'version-not-publishable',
      3,
      'capital',
    ],
    [
      'a version with blanks',
      NEW,
      modern().replace('"1.0"', '" 1.0 "'),
      'version-not-publishable',
      3,
      'blanks',
    ],
    [
      'authors as texts',
      NEW,
      modern('authors = ["A <a@example.org>"]\n'),
      'pyproject-invalid',
      4,
      'list of tables',
    ],
    [
      'authors as tables',
      `${NEW} ${OLD}`,
      classic().replace('authors = []', 'authors = [{ name = "A" }]'),
      'pyproject-invalid',
      5,
      'list of texts',
    ],
    [
      'dependencies as a table',
      NEW,
      `${modern()}\n[project.dependencies]\nx = "1"\n`,
      'pyproject-invalid',
      1,
      'list of texts',
    ],
    ['keywords as a text', NEW, modern('keywords = "x"\n'), 'pyproject-invalid', 4, 'list of texts'],
    ['a description that is no text', NEW, modern('description = 1\n'), 'pyproject-invalid', 4, 'text'],
    ['a date', NEW, modern('readme = 2026-01-01\n'), 'pyproject-invalid', 4, 'text or table'],
    ['URLs that are none', NEW, modern('urls = { a = 1 }\n'), 'pyproject-invalid', 4, 'table of texts'],
    ['packages as a text', `${NEW} ${OLD}`, classic('packages = "x"\n'), 'pyproject-invalid', 6, 'list'],
    [
      'a description of two lines',
      `${NEW} ${OLD}`,
      classic().replace('""', '"""a\nb"""'),
      'pyproject-invalid',
      4,
      'one line',
    ],
    [
      'a description of two lines in [project]',
      NEW,
      modern('description = "a\\nb"\n'),
      'pyproject-invalid',
      4,
      'one line',
    ],
    [
      'a key that nobody knows',
      `${NEW} ${OLD}`,
      classic('requires-python = ">=3.8"\n'),
      'pyproject-invalid',
      6,
      '[project]',
    ],
    [
      'itself as a dependency',
      `${NEW} ${OLD}`,
      classic('[tool.poetry.dependencies]\nDemo = "*"\n'),
      'pyproject-invalid',
      7,
      'itself',
    ],
    [
      'a readme that is not there',
      `${NEW} ${OLD}`,
      classic('readme = "MISSING.md"\n'),
      'pyproject-invalid',
      6,
      'MISSING.md',
    ],
    [
      'one of two readmes that is not there',
      NEW,
      classic('readme = ["README.md", "MISSING.md"]\n'),
      'pyproject-invalid',
      6,
      'MISSING.md',
    ],
    [
      'a readme that is not there, as a table',
      NEW,
      modern('readme = { file = "MISSING.md", content-type = "text/markdown" }\n'),
      'pyproject-invalid',
      4,
      'MISSING.md',
    ],
    [
      'a licence file that is not there',
      NEW,
      modern('license = { file = "LICENCE" }\n'),
      'pyproject-invalid',
      4,
      'LICENCE',
    ],
  ])('%s (%s)', async (_, versions, text, code, line, says) => {
    for (const version of versions.split(' ')) {
      const error = await publishError(() => projectOf(text, version));
      expect([version, error.code, error.at]).toEqual([version, code, { file: 'pyproject.toml', line }]);
      expect(error.message).toContain(says);
    }
  });

  test.each<[why: string, versions: string, text: string]>([
    ['[project.urls] beside the classic form', '1.8.5', URLS_ALONE],
    ['both forms, whole', '1.8.5 2.0.0 2.5.1', `${classic()}\n[project]\nname = "demo"\nversion = "1.0"\n`],
    ['no description and authors', '2.0.0 2.5.1', '[tool.poetry]\nname = "demo"\nversion = "1"\n'],
    ['requires-poetry', '2.0.0 2.5.1', classic('requires-poetry = ">=2.0"\n')],
    ['another build backend', '2.1.0 2.5.1', classic().replace('poetry.core.masonry.api', 'hatchling.build')],
    [
      'a backend around its own',
      '1.8.5',
      classic().replace('poetry.core.masonry.api', 'poetry_dynamic_versioning.backend'),
    ],
    ['a version in capitals', '1.8.5 2.5.1', classic().replace('"1.0"', '"1.0RC1"')],
    ['unknown keys in [project]', '2.5.1', modern('flavour = "mint"\n')],
    ['unknown keys of a Poetry that is not known here', '2.6.0', classic('flavour = "mint"\n')],
    [
      'a readme of [project] that old ones do not see',
      '1.8.5',
      `${classic()}\n[project]\nname = "demo"\nreadme = "MISSING.md"\n`,
    ],
    ['a licence by its text', '2.5.1', modern('license = { text = "MIT" }\n')],
    ['two readmes', '1.8.5 2.5.1', classic('readme = ["README.md", "README.md"]\n')],
  ])('%s is taken (%s)', async (_, versions, text) => {
    for (const version of versions.split(' '))
      await expect(projectOf(text, version)).resolves.toMatchObject({ name: 'demo' });
  });

  test.each([
    '1.0',
    'v1.0',
    '01.2',
    '2024.01.05',
    '1!1.0',
    '1.0-1',
    '1.0a',
    '1.0.0-alpha.8',
    '1.0c1',
    '1.0.preview3',
    '1.0-post',
    '1.0rev2',
    '1.0_dev-3',
    '1.0rc1.post2.dev3',
    '1.0+a.B',
    '1.0a1+x_y',
  ])('%s may stand in [project]', async (version) => {
    await expect(projectOf(modern().replace('"1.0"', `"${version}"`))).resolves.toMatchObject({
      name: 'demo',
    });
  });
});

describe('what Poetry takes, and yet is hardly meant', () => {
  test.each<[why: string, version: string, text: string, doubts: RegExp[]]>([
    ['nothing', NEW, modern(), []],
    [
      'two versions',
      NEW,
      `${modern()}\n[tool.poetry]\nversion = "2.0"\n`,
      [/that of \[project\] 1\.0 counts/],
    ],
    [
      'two versions',
      OLD,
      `${classic()}\n[project]\nname = "demo"\nversion = "2.0"\n`,
      [/that of \[tool\.poetry\] 1\.0 counts/],
    ],
    ['the same version twice', NEW, `${modern()}\n[tool.poetry]\nversion = "1.0"\n`, []],
    [
      'a version that is dynamic, too',
      NEW,
      modern('dynamic = ["version"]\n'),
      [/PEP 621 forbids: Poetry takes 1\.0/],
    ],
    ['faults 12: no build system', NEW, modern().replace(BUILD, ''), [/no `build-backend`/]],
  ])('%s (%s)', async (_, version, text, doubts) => {
    const project = await projectOf(text, version);
    expect(project.doubts).toEqual(doubts.map((doubt) => expect.stringMatching(doubt) as unknown));
  });

  test('the version that counts is the one that this Poetry reads', async () => {
    const text = `${classic()}\n[project]\nname = "other"\nversion = "2.0"\n`;
    expect(await projectOf(text, NEW)).toMatchObject({ name: 'other', version: { normal: '2.0' } });
    expect(await projectOf(text, OLD)).toMatchObject({ name: 'demo', version: { normal: '1.0' } });
  });
});

describe('poetry-dynamic-versioning', () => {
  const ENABLED = '\n[tool.poetry-dynamic-versioning]\nenable = true\n';
  const zero = (text: string): string => text.replace('"1.0"', '"0.0.0"') + ENABLED;
  const BACKEND = ['poetry.core.masonry.api', 'poetry_dynamic_versioning.backend'] as const;

  test.each<[how: string, text: string, version: string, beside: string[]]>([
    ['as the backend', modern().replace(...BACKEND), NEW, []],
    ['in another backend', modern().replace('poetry.core.masonry.api', 'hatchling.build'), NEW, []],
    [
      'as a plugin of the project',
      `${modern()}\n[tool.poetry.requires-plugins]\npoetry_dynamic_versioning = ">=1"\n`,
      NEW,
      [],
    ],
    ['beside Poetry', classic(), OLD, ['poetry-dynamic-versioning']],
  ])('%s sets the version', async (_, text, version, beside) => {
    expect((await projectOf(zero(text), version, beside)).version).toBeNull();
  });

  test.each<[how: string, text: string, version: string]>([
    ['only installed', modern(), NEW],
    ['as a backend that an old Poetry does not ask', classic().replace(...BACKEND), OLD],
  ])('faults 27: %s it would build 0.0.0, and the lines that mend it are said', async (_, text, version) => {
    const error = await publishError(() => projectOf(zero(text), version));
    expect(error).toMatchObject({ code: 'version-not-publishable', at: { line: 3 } });
    expect(error.fix).toContain('build-backend = "poetry_dynamic_versioning.backend"');
  });

  test('a real version beside a plugin that nothing runs is the one that is built', async () => {
    expect((await projectOf(modern() + ENABLED)).version?.normal).toBe('1.0');
  });
});

describe('direct references', () => {
  test.each<[text: string, version: string, found: string[]]>([
    [
      modern('dependencies = ["a>=1", "b @ https://example.org/b.whl", "c[x] @ file:///c"]\n'),
      NEW,
      ['b 4', 'c 4'],
    ],
    [modern('dependencies = [\n  "a>=1",\n  "b@git+https://example.org/b",\n]\n'), NEW, ['b 6']],
    [modern('optional-dependencies = { extra = ["b @ https://example.org/b.whl"] }\n'), NEW, ['b 4']],
    [
      classic(
        '[tool.poetry.dependencies]\na = "1"\nb = { path = "../b" }\nc = { git = "https://example.org/c" }\n',
      ),
      OLD,
      ['b 8', 'c 9'],
    ],
    [
      classic(
        '[tool.poetry.dependencies]\nb = [{ url = "https://example.org/b.whl", python = "<3.9" }, { version = "1", python = ">=3.9" }]\n',
      ),
      NEW,
      ['b 7'],
    ],
    [classic('[tool.poetry.group.main.dependencies]\nb = { file = "b.whl" }\n'), NEW, ['b 7']],
    // Not in the metadata: other groups, and what [tool.poetry] says beside a list in [project].
    [classic('[tool.poetry.group.dev.dependencies]\nb = { path = "../b" }\n'), NEW, []],
    [`${modern('dependencies = ["b>=1"]\n')}\n[tool.poetry.dependencies]\nb = { path = "../b" }\n`, NEW, []],
    [
      `${modern('dependencies = ["b>=1 ; python_version > \'3.8\'"]\n')}\n[dependency-groups]\ndev = ["c @ file:///c"]\n`,
      NEW,
      [],
    ],
  ])('%j: %s', async (text, version, found) => {
    const { directReferences } = await projectOf(text, version);
    expect(directReferences.map(({ name, at }) => `${name} ${String(at.line)}`)).toEqual(found);
  });
});

describe('poetry.lock', () => {
  const lock = (format: string, maker = ''): string =>
    `# This file is automatically @generated by Poetry ${maker}and should not be changed by hand.\npackage = []\n\n[metadata]\nlock-version = "${format}"\ncontent-hash = "${'0'.repeat(64)}"\n`;
  const judge = (
    text: string,
    poetry = NEW,
    hashes: ContentHashes | null = null,
  ): ReturnType<typeof judgeLock> => judgeLock(text, 'sub/poetry.lock', poetry, hashes);

  test.each<[why: string, text: string, line: number, says: string]>([
    ['marks of a merge', `package = []\r\n<<<<<<< HEAD\r\n[metadata]\r\n=======\r\n`, 2, 'merge'],
    ['the end of a merge', lock('2.1').replace('package', '>>>>>>> other\npackage'), 2, 'merge'],
    ['nothing', '', 1, 'lock-version'],
    ['no format', '[metadata]\ncontent-hash = "x"\n', 1, 'lock-version'],
    ['a newer format', lock('3.0', '4.0.0 '), 5, 'format 3.0'],
    ['a format that is none', lock('new'), 5, 'format new'],
  ])('faults 21: %s cannot be read', async (_, text, line, says) => {
    const error = await publishError(() => judge(text));
    expect(error).toMatchObject({ code: 'lock-outdated', at: { file: 'sub/poetry.lock', line } });
    expect(error.what).toContain(says);
    expect(error.fix).toContain(`\`poetry lock\` with Poetry ${NEW}`);
  });

  test.each<[text: string, poetry: string, said: RegExp[]]>([
    [lock('2.1', '2.5.1 '), NEW, []],
    [lock('1.1'), NEW, []],
    [lock('2.0', '1.8.5 '), NEW, []],
    [lock('2.1', '2.1.0 '), '1.8.5', [/newer than the 1\.8\.5/]],
    [lock('2.1', '2.6.0 '), NEW, [/newer than the 2\.5\.1/]],
    [lock('2.1', 'someone '), NEW, []],
  ])('%j, read by %s', (text, poetry, said) => {
    const { lines, warnings } = judge(text, poetry);
    expect(lines).toEqual([expect.stringContaining('sub/poetry.lock has the format')]);
    expect(warnings).toEqual(said.map((text) => expect.stringMatching(text) as unknown));
  });

  describe('faults 21: the hash', () => {
    const [OLD, MIDDLE, WITH_GROUPS, OTHER] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)) as [
      string,
      string,
      string,
      string,
    ];
    const HASHES: ContentHashes = { '1.8': OLD, '2.0': MIDDLE, '2.3': WITH_GROUPS };
    const lockOf = (hash: string, maker: string): string =>
      lock('2.0', maker === '' ? '' : `${maker} `).replace('0'.repeat(64), hash);

    test.each<[why: string, hash: string, maker: string, poetry: string]>([
      ['of the Poetry that reads', WITH_GROUPS, '2.5.1', '2.5.1'],
      ['of 2.3, whoever made the lock', WITH_GROUPS, '2.0.1', '2.4.1'],
      ['of 2.0 to 2.2', MIDDLE, '2.1.0', '2.2.1'],
      ['without groups, of a lock from before 2.3', MIDDLE, '2.2.1', '2.5.1'],
      ['without groups, of a lock by nobody knows whom', MIDDLE, '', '2.5.1'],
      ['of 1.8', OLD, '1.8.5', '1.8.5'],
      ['that a Poetry counts which is not known here', OTHER, '2.5.1', '2.6.0'],
      ['that a Poetry counts which is not known here', OTHER, '2.5.1', '1.7.1'],
    ])('%s fits', (_, hash, maker, poetry) => {
      expect(judge(lockOf(hash, maker), poetry, HASHES).lines).toHaveLength(1);
    });

    test.each<[why: string, hash: string, maker: string, poetry: string, says: string]>([
      ['of another pyproject.toml', OTHER, '2.5.1', '2.5.1', 'does not fit pyproject.toml any more'],
      ['of another pyproject.toml, older lock', OTHER, '2.2.1', '2.5.1', 'any more'],
      ['of another pyproject.toml, by nobody knows whom', OTHER, '', '2.5.1', 'any more'],
      ['of another pyproject.toml, for 1.8', OTHER, '1.8.5', '1.8.5', 'any more'],
      [
        'with groups, for a Poetry that counts none',
        WITH_GROUPS,
        '2.3.0',
        '2.2.1',
        '`poetry-version: 2.3.0`',
      ],
      ['without groups, of a lock that has to count them', MIDDLE, '2.3.0', '2.5.1', 'any more'],
      ['of 1.8, for a Poetry that reads [project]', OLD, '1.8.5', '2.5.1', '`poetry-version: 1.8.5`'],
    ])('%s does not fit', async (_, hash, maker, poetry, says) => {
      const error = await publishError(() => judge(lockOf(hash, maker), poetry, HASHES));
      expect(error).toMatchObject({ code: 'lock-outdated', at: { file: 'sub/poetry.lock', line: 6 } });
      expect(error.message).toContain(says);
      expect(error.fix).toContain(`\`poetry lock\` with Poetry ${poetry}`);
    });

    test.each<[why: string, text: string, hashes: ContentHashes | null]>([
      ['where plugins could have a say', lockOf(OTHER, '2.5.1'), null],
      ['that is not certain', lockOf(OTHER, '2.5.1'), { ...HASHES, '2.3': null }],
      ['that is not certain for the older ones', lockOf(OTHER, '2.2.1'), { ...HASHES, '2.0': null }],
      ['that is there twice', `${lockOf(OTHER, '2.5.1')}content-hash = "${OTHER}"\n`, HASHES],
      ['in another spelling', lockOf(OTHER, '2.5.1').replace('hash =', 'hash  ='), HASHES],
      ['of another table', lockOf(OTHER, '2.5.1').replace('content', '[x]\ncontent'), HASHES],
      ['that is missing', lockOf(OTHER, '2.5.1').replace(/content-hash.*/, ''), HASHES],
    ])('%s is left to `poetry install`', (_, text, hashes) => {
      expect(judge(text, NEW, hashes).lines).toHaveLength(1);
    });
  });

  test('faults 21: missing is a line, no fault; a folder of that name is none', async () => {
    const folder = await newFolder();
    const missing = { lines: [expect.stringContaining('There is no poetry.lock')], warnings: [] };
    expect(await readLock(folder, 'poetry.lock', NEW, null)).toEqual(missing);
    await mkdir(path.join(folder, 'poetry.lock'));
    expect(await readLock(folder, 'poetry.lock', NEW, null)).toEqual(missing);
  });
});
