import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Stage, type StageRun } from '../support/journey/stage.ts';
import type { Annotation } from '../support/runner/annotations.ts';
import { classicPyproject, type ProjectOptions } from '../support/tools/projects.ts';

jest.setTimeout(60_000);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage.stop();
});

/** A release of the project, in an empty workspace, on a machine without Python. */
async function run(project: ProjectOptions = {}, options: StageRun = {}): Promise<Act> {
  const release = await stage.release(project);
  return observe(stage, release, { recordProcesses: false, hasPython: false, ...options });
}

/** Where the one error is said to be. */
function placeOf({ result }: Act): Pick<Annotation, 'file' | 'line' | 'col'> {
  const { file, line, col } = result.annotations.find(({ level }) => level === 'error') ?? {};
  return { ...(file && { file }), ...(line && { line }), ...(col && { col }) };
}

const project = (lines: string): string => `[project]\nname = "example-parcel"\n${lines}\n`;

describe('pyproject.toml', () => {
  const BAD: readonly (readonly [string, string, string, Pick<Annotation, 'line' | 'col'>])[] = [
    [
      'a value that is none',
      project('version = 1.0.0\ndescription = "x"'),
      'pyproject-invalid',
      { line: 3, col: 14 },
    ],
    ['a table that does not end', '[project\nname = "example-parcel"\n', 'pyproject-invalid', { line: 1 }],
    [
      'a key that is there twice',
      project('version = "1.0.0"\nversion = "1.0.1"'),
      'pyproject-invalid',
      { line: 4 },
    ],
    ['marks of a merge', `<<<<<<< HEAD\n${project('version = "1"')}`, 'pyproject-invalid', { line: 1 }],
    [
      'faults 12: a byte-order mark',
      `\ufeff${project('version = "1.0.0"')}`,
      'pyproject-invalid',
      { line: 1, col: 1 },
    ],
    [
      'faults 13: a key that JavaScript objects have',
      `${project('version = "1.0.0"')}[tool.constructor]\nx = 1\n`,
      'pyproject-invalid',
      { line: 4, col: 7 },
    ],
    ['nothing', '', 'pyproject-invalid', {}],
    ['no package', '[tool.black]\nline-length = 100\n', 'pyproject-invalid', {}],
    ['no name', '[project]\nversion = "1.0.0"\n', 'pyproject-invalid', {}],
    ['no version', project('description = "x"'), 'pyproject-invalid', {}],
    ['no version in the classic form', '[tool.poetry]\nname = "example-parcel"\n', 'pyproject-invalid', {}],
    [
      'a name that no index takes',
      '[project]\nname = "example parcel"\nversion = "1.0.0"\n',
      'pyproject-invalid',
      { line: 2 },
    ],
    ['a version that is none', project('version = "one"'), 'version-not-publishable', { line: 3 }],
    [
      'faults 14: a project that is no package',
      `${project('version = "1.0.0"')}\n[tool.poetry]\npackage-mode = false\n`,
      'package-mode-off',
      { line: 6 },
    ],
    [
      'faults 14: a classifier that says private',
      project('version = "1.0.0"\nclassifiers = ["Private :: Do Not Upload"]'),
      'private-classifier',
      {},
    ],
    [
      'faults 15: a local version',
      project('version = "1.0.0+linux"'),
      'version-not-publishable',
      { line: 3 },
    ],
    [
      'faults 18: a dependency by its address',
      project('version = "1.0.0"\ndependencies = ["other @ https://example.org/other.whl"]'),
      'artifact-invalid',
      { line: 4 },
    ],
    [
      'faults 18: a dependency by its path, classic',
      `${classicPyproject('example-parcel', '1.0.0')}\n[tool.poetry.group.main.dependencies]\nother = { path = "../other" }\n`,
      'artifact-invalid',
      { line: 18 },
    ],
    [
      '[project.urls] beside the classic form',
      `${classicPyproject('example-parcel', '1.0.0')}\n[project.urls]\nHome = "https://example.org"\n`,
      'pyproject-invalid',
      { line: 17 },
    ],
    [
      'a readme that is not there',
      project('version = "1.0.0"\nreadme = "MISSING.md"'),
      'pyproject-invalid',
      { line: 4 },
    ],
    [
      'faults 27: a version plugin that nothing runs',
      `${project('version = "0.0.0"')}\n[tool.poetry-dynamic-versioning]\nenable = true\n`,
      'version-not-publishable',
      { line: 3 },
    ],
  ];

  it.each(BAD)('%s', async (_, pyproject, code, place) => {
    const act = await run({ pyproject });
    expect(act.picture).toEqual(stopped(code));
    // The parser's columns are its own matter where none is given here.
    expect(placeOf(act)).toMatchObject({ file: 'pyproject.toml', ...place });
    expect(act.networkRequests).toEqual([]);
  });

  it('that is not UTF-8 is refused', async () => {
    const release = await stage.release();
    const workspace = await stage.checkOut(release);
    const file = path.join(workspace, 'pyproject.toml');
    await writeFile(file, Buffer.from(project('version = "1.0.0" # f\xfcr'), 'latin1'));
    // A version that is set by an earlier step is the one use of files that differ from their commit.
    const act = await observe(stage, release, { workspace, inputs: { 'verify-tag': 'false' } });
    expect(act.picture).toEqual(stopped('pyproject-invalid'));
    expect(placeOf(act)).toMatchObject({ file: 'pyproject.toml', line: 1 });
  });

  it('faults 12: with the line ends of Windows is read', async () => {
    const pyproject = project('version = "1.0.0"\nrequires-python = ">=3.8"').replaceAll('\n', '\r\n');
    const act = await run({ pyproject });
    expect(act.picture).toEqual(PASSED);
  });

  it.each([
    ['faults 16: v1.2.3', 'v1.2.3', '1.2.3'],
    ['faults 16: 1.2.3-beta.1', '1.2.3-beta.1', '1.2.3b1'],
    ['faults 16: 1!2.0', '1!2.0', '1!2.0'],
    ['faults 16: 01.2', '01.2', '1.2'],
  ])('%s is read as its normal form', async (_, version, normal) => {
    const pyproject = project(`version = "${version}"\nrequires-python = ">=3.8"`);
    const act = await run({ pyproject, tag: `v${normal}` });
    expect(act.picture).toEqual(PASSED);
    expect(act.result.outputs['version']).toBe(normal);
  });

  it('that is missing is told', async () => {
    const act = await run({ pyproject: null });
    expect(act.picture).toEqual(stopped('pyproject-missing'));
    expect(act.networkRequests).toEqual([]);
  });

  it('faults 2: above the folder of the package is never taken for its own', async () => {
    const act = await run(
      { files: { 'packages/inner/README.md': 'Nothing here\n' } },
      { inputs: { 'working-directory': 'packages/inner' } },
    );
    expect(act.picture).toEqual(stopped('pyproject-missing'));
    expect(act.networkRequests).toEqual([]);
  });

  it('in a folder is named with its path from the top of the repository', async () => {
    const act = await run(
      { subfolder: 'packages/inner', pyproject: project('version = ') },
      { inputs: { 'working-directory': 'packages/inner' } },
    );
    expect(act.picture).toEqual(stopped('pyproject-invalid'));
    expect(placeOf(act)).toMatchObject({ file: 'packages/inner/pyproject.toml', line: 3 });
  });

  it('holds text, which can never be a command of the runner', async () => {
    const name = 'x\\n::set-output name=version::9\\n::error::planted##[error]planted';
    const act = await run({ pyproject: `[project]\nname = "${name}"\nversion = "1.0.0"\n` });
    expect(act.picture).toEqual(stopped('pyproject-invalid'));
    expect(act.result.annotations).toHaveLength(1);
    expect(act.result.outputs).toMatchObject({ name: '', version: '1.0.0' });
  });
});

describe("PyPI's own rules", () => {
  it.each([
    ['a classifier that says private', project('version = "1.0.0"\nclassifiers = ["Private :: Shop"]')],
    ['a local version', project('version = "1.0.0+linux"')],
  ])('are not those of other indexes: %s', async (_, pyproject) => {
    const tag = /"(1\.0\.0[^"]*)"/.exec(pyproject)?.[1] ?? '';
    const text = pyproject.concat('requires-python = ">=3.8"\n');
    const { picture } = await run(
      { pyproject: text, tag: `v${tag}` },
      { credential: 'token', inputs: { repository: `${stage.network.localUrl}legacy/` } },
    );
    expect(picture).toEqual(PASSED);
  });

  it('are those of TestPyPI', async () => {
    const { picture, networkRequests } = await run(
      { pyproject: project('version = "1.0.0"\nclassifiers = ["Private :: Shop"]') },
      { inputs: { repository: 'testpypi' } },
    );
    expect(picture).toEqual(stopped('private-classifier'));
    expect(networkRequests).toEqual([]);
  });
});

describe('the Poetry that is asked for', () => {
  it.each([
    ['is too old', {}, '1.7.1'],
    [
      'faults 19: does not fit requires-poetry',
      {
        pyproject: `${project('version = "1.0.0"')}\n[tool.poetry]\nrequires-poetry = ">=2.2,<2.3"\n`,
      },
      '2.1.4',
    ],
    [
      'faults 20: does not know requires-poetry',
      {
        pyproject: `${classicPyproject('example-parcel', '1.0.0')}\n`.replace(
          '[tool.poetry]\n',
          '[tool.poetry]\nrequires-poetry = ">=1.8"\n',
        ),
      },
      '1.8.5',
    ],
    ['faults 20: does not know [project]', {}, '1.8.5'],
    [
      'does not ask another build backend',
      { pyproject: `${project('version = "1.0.0"')}\n[build-system]\nbuild-backend = "hatchling.build"\n` },
      '2.0.1',
    ],
    [
      'is the default one and does not fit either',
      {
        pyproject: `${classicPyproject('example-parcel', '1.0.0')}\n[tool.poetry.x]\n`.replace(
          '[tool.poetry]\n',
          '[tool.poetry]\nrequires-poetry = "<2.0"\n',
        ),
      },
      '',
    ],
  ])('%s', async (_, made, version) => {
    const { picture, networkRequests } = await run(made, { inputs: { 'poetry-version': version } });
    expect(picture).toEqual(stopped('poetry-version-refused'));
    expect(networkRequests).toEqual([]);
  });

  it('faults 19: has known holes: that is a warning', async () => {
    const inputs = { 'poetry-version': '2.1.4' };
    const { picture, result } = await run({}, { inputs });
    expect(picture).toEqual(PASSED);
    expect(
      result.annotations.some(({ level, message }) => level === 'warning' && message.includes('2.1.4')),
    ).toBe(true);
  });
});

// Without a right of its own nobody makes links on Windows.
(process.platform === 'win32' ? describe.skip : describe)('a symbolic link', () => {
  const PACKAGE = 'src/example_parcel';

  it.each([
    ['that is broken', 'link.py', 'gone.py', /is a symbolic link to gone\.py, and nothing is there\./],
    ['that leaves the project', 'link.md', '../../../../NOTES.md', /, which lies outside of the project\./],
    [
      'to a folder outside of `from`',
      'docs',
      '../../docs',
      /to \.\.\/\.\.\/docs, which lies outside of src, /,
    ],
  ])('faults 46: %s stops before anything is asked', async (_, name, says, told) => {
    const subfolder = 'libs/parcel';
    const links = { [`${PACKAGE}/${name}`]: says };
    const files = { '../../NOTES.md': 'Notes\n', 'docs/a.md': 'A\n' };
    const act = await run({ subfolder, links, files }, { inputs: { 'working-directory': subfolder } });
    expect(act.picture).toEqual(stopped('build-failed'));
    expect(placeOf(act)).toEqual({ file: `${subfolder}/${PACKAGE}/${name}` });
    expect(act.result.annotations.find(({ level }) => level === 'error')?.message).toMatch(told);
    expect(act.networkRequests).toEqual([]);
  });

  it('whose name the files will not have is a warning; with another backend there is none', async () => {
    const links = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [
        `${PACKAGE}/link${String(n).padStart(2, '0')}.py`,
        '__init__.py',
      ]),
    );
    const warningsOf = ({ result }: Act): string =>
      result.annotations.flatMap(({ level, message }) => (level === 'warning' ? [message] : [])).join();
    const act = await run({ links });
    expect(act.picture).toEqual(PASSED);
    expect(warningsOf(act)).toContain(`will not have ${PACKAGE}/link00.py (to __init__.py), `);
    expect(warningsOf(act)).toContain(`${PACKAGE}/link09.py (to __init__.py) and 2 more. Replace`);
    const text = `${project('version = "1.0.0"')}\n[build-system]\nrequires = []\nbuild-backend = "hatchling.build"\n`;
    const other = await run({ links: { ...links, [`${PACKAGE}/broken`]: 'gone' }, pyproject: text });
    expect(other.picture).toEqual(PASSED);
    expect(warningsOf(other)).not.toContain('symbolic link');
  });
});

describe('poetry.lock', () => {
  const LOCK = '# This file is automatically @generated by Poetry 2.5.1 and should not be changed by hand.\n';

  it.each([
    ['faults 21: with the marks of a merge', `${LOCK}<<<<<<< HEAD\npackage = []\n`, 2],
    ['faults 21: of a format that no Poetry reads', `${LOCK}[metadata]\nlock-version = "9.0"\n`, 3],
    [
      'faults 21: made before pyproject.toml was changed',
      `${LOCK}package = []\n\n[metadata]\nlock-version = "2.1"\ncontent-hash = "${'0'.repeat(64)}"\n`,
      6,
    ],
  ])('%s', async (_, lock, line) => {
    const act = await run({ lock });
    expect(act.picture).toEqual(stopped('lock-outdated'));
    expect(placeOf(act)).toMatchObject({ file: 'poetry.lock', line });
    expect(act.networkRequests).toEqual([]);
  });

  it('is not looked at where nothing is installed from it', async () => {
    const inputs = { 'install-dependencies': 'false' };
    const { picture } = await run({ lock: '<<<<<<< HEAD\n' }, { inputs });
    expect(picture).toEqual(PASSED);
  });

  it('faults 21: that is missing is a line of the log', async () => {
    const { result } = await run();
    expect(result.groups.find(({ title }) => title === 'Read the project')?.lines.join()).toContain(
      'There is no poetry.lock',
    );
  });
});

describe('the Python that is asked for', () => {
  const BELOW = 'version = "1.0.0"\nrequires-python = ">=3.10,<3.12"';
  const PYTHON = '[tool.poetry.dependencies]\npython = ';
  const PYTHON_TABLE = '[tool.poetry.dependencies.python]\n';

  it.each([
    ['3.9', project(BELOW), 4],
    ['3.12', project(BELOW), 4],
    ['3.12.1', project(BELOW), 4],
    ['3.9', `${project('version = "1.0.0"')}dynamic = ["requires-python"]\n${PYTHON}">=3.10"\n`, 6],
    ['3.9', `${project('version = "1.0.0"')}\n${PYTHON_TABLE}version = "~3.10"\n`, 6],
    ['3.7.9', classicPyproject('example-parcel', '1.0.0'), 11],
    ['3.x', project('version = "1.0.0"\nrequires-python = ">=3.99"'), 4],
    ['', project('version = "1.0.0"\nrequires-python = "<3"'), 4],
  ])(
    '%j is not allowed by the project: that is said at the line, and nothing is asked',
    async (version, pyproject, line) => {
      const act = await run({ pyproject }, { inputs: { 'python-version': version } });
      expect(act.picture).toEqual(stopped('python-not-allowed'));
      expect(placeOf(act)).toEqual({ file: 'pyproject.toml', line });
      expect(act.networkRequests).toEqual([]);
      expect(act.result.outputs).toMatchObject({
        name: 'example-parcel',
        version: '1.0.0',
        'python-version': '',
      });
    },
  );

  it.each([
    ['3.12', '>=3.12.5'],
    ['3.11', '>=3.9,!=3.11.1'],
    ['3.15.0rc1', '>=3.15'],
    ['3.98', '>=3.9'],
  ])('%j may be a Python that the project allows, with %s', async (version, constraint) => {
    const pyproject = project(`version = "1.0.0"\nrequires-python = "${constraint}"`);
    const { picture } = await run({ pyproject }, { inputs: { 'python-version': version } });
    expect(picture).toEqual(PASSED);
  });
});
