import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../src/errors.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { readPyproject, type Project } from '../../src/project/pyproject.ts';
import { refuseLocalVersion } from '../../src/pypi/rules.ts';
import { parseVersion } from '../../src/packaging/versions.ts';
import { prefixIn, versionOfTag } from '../../src/project/tag.ts';
import { lineOfKey, readToml } from '../../src/project/toml.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();
const BUILDER = { version: POETRY_VERSION, plugins: [] };

async function tomlFile(content: string | Buffer): Promise<string> {
  const file = path.join(await newFolder(), 'pyproject.toml');
  await writeFile(file, content);
  return file;
}

async function read(content: string | Buffer): Promise<Awaited<ReturnType<typeof readToml>>> {
  return readToml(await tomlFile(content), 'sub/pyproject.toml');
}

async function projectOf(text: string): Promise<Project> {
  return readPyproject(path.dirname(await tomlFile(text)), (file) => `sub/${file}`, BUILDER);
}

describe('TOML', () => {
  test('line ends of Windows are read, in comments and in strings over several lines', async () => {
    const { table, text } = await read('# a comment\r\n[a] # another\r\nx = """one\r\ntwo"""\r\n');
    expect(table).toEqual({ a: { x: 'one\ntwo' } });
    expect(text).not.toContain('\r');
  });

  test.each<[why: string, content: string | Buffer, line: number, column: number | undefined]>([
    ['a byte-order mark', '\ufeff[a]\nx = 1\n', 1, 1],
    ['Latin-1', Buffer.from('# Größe\n', 'latin1'), 1, undefined],
    ['a lone continuation byte', Buffer.from([0x78, 0x20, 0x3d, 0x20, 0x22, 0x80, 0x22]), 1, undefined],
    ['UTF-16', Buffer.from('\ufeffa = 1\n', 'utf16le'), 1, undefined],
    ['a broken header', '[a]\nx = 1\n[broken\ny = 2\n', 3, 8],
    ['a broken header with CRLF', '[a]\r\n# c\r\nx = 1\r\n[broken\r\n', 4, 8],
    ['a value without quotes', '[project]\nname = demo\n', 2, 8],
    ['a key that is there twice', 'a = 1\na = 2\n', 2, 6],
    ['a string without an end', 'a = "x\n', 1, 8],
  ])('%s is refused with its place', async (_, content, line, column) => {
    const error = await publishError(() => read(content));
    expect(error.code).toBe('pyproject-invalid');
    expect(error.at).toEqual({
      file: 'sub/pyproject.toml',
      line,
      ...(column === undefined ? {} : { column }),
    });
    expect(error.message).not.toMatch(/\n/);
  });

  test.each<[text: string, line: number, column: number]>([
    ['[constructor]\nx = 1\n', 1, 2],
    ['[[constructor]]\nx = 1\n', 1, 3],
    ['[tool.constructor]\nx = 1\n', 1, 7],
    ['[tool . "constructor"]\nx = 1\n', 1, 9],
    ["['constructor'.a]\nx = 1\n", 1, 2],
    ['["\\u0063onstructor"]\nx = 1\n', 1, 2],
    ['["\\U00000063onstructor"]\nx = 1\n', 1, 2],
    ['a = 1\nconstructor.x = 1\n', 2, 1],
    ['a = { b = 1, constructor = { x = 1 } }\n', 1, 14],
    ['a = { "valueOf" . call = 1 }\n', 1, 7],
    ['a.toString.x = 1\n', 1, 3],
    ['[__proto__]\nx = 1\n', 1, 2],
    ['[hasOwnProperty]\nx = 1\n', 1, 2],
    ['[__defineGetter__]\nx = 1\n', 1, 2],
    ['[__lookupSetter__]\nx = 1\n', 1, 2],
    ['# it\'s "\n[constructor]\nx = 1\n', 2, 2],
    ['a = """\n\\""" [x]\n"""\n[constructor]\nx = 1\n', 4, 2],
  ])('%j is refused before the parser writes through the prototype', async (text, line, column) => {
    const error = await publishError(() => read(text));
    expect(error.code).toBe('pyproject-invalid');
    expect(error.at).toEqual({ file: 'sub/pyproject.toml', line, column });
    expect(Object.keys(Object)).toEqual([]);
    expect(Object.getOwnPropertyNames({}.constructor)).not.toContain('x');
  });

  test.each([
    'keywords = ["prototype"]\n',
    'keywords = [\n  "a",\n  "constructor",\n  "toString"\n]\n',
    'description = "a prototype, constructor. toString = x"\n',
    "a = 'x, constructor = 1'\n",
    'a = """\n[constructor]\nx = 1\n"""\n',
    "a = '''\n[constructor]\n'''\n",
    '# constructor = 1\na = 1 # [constructor]\n',
    '[tool.my-constructor]\nvalueOfThings = 1\n',
    'a = "constructor" # the end\n',
    'a = ["constructor"]\nb = { x = "valueOf" }\n',
  ])('%j is read: it only speaks of such names', async (text) => {
    await expect(read(text)).resolves.toMatchObject({ text });
  });

  test.each<[header: string, key: string, line: number | undefined]>([
    ['project', 'version', 3],
    ['tool.poetry', 'version', 7],
    ['project', 'name', undefined],
    ['tool.poetry', 'name', 8],
    ['tool', 'version', undefined],
  ])('the line of %s.%s is %s', (header, key, line) => {
    const text =
      '# version = 1\n[project]\n  version  = "1"\nversions = 2\n\n[ tool.poetry ] # x\nversion="2"\nname = "x"\n[x]\nname = 1\n';
    expect(lineOfKey(text, header, key)).toBe(line);
  });
});

const PEP621 = `[project]
name = "Demo.Pkg"
version = "1.0.0-alpha.8"
requires-python = ">=3.10"
classifiers = ["Private :: Do Not Upload"]

[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`;
const CLASSIC = `[tool.poetry]
version = "1.2"
name = "demo"
classifiers = ["A :: B", 7]
requires-poetry = ">=2.0"

[tool.poetry.dependencies]
python = "^3.9"
`;

describe('pyproject.toml', () => {
  test('PEP 621', async () => {
    expect(await projectOf(PEP621)).toEqual({
      name: 'Demo.Pkg',
      version: expect.objectContaining({ raw: '1.0.0-alpha.8', normal: '1.0.0a8' }),
      versionPlace: { file: 'sub/pyproject.toml', line: 3 },
      classifierPlace: { file: 'sub/pyproject.toml', line: 5 },
      requiresPython: '>=3.10',
      pythonPlace: { file: 'sub/pyproject.toml', line: 4 },
      requiresPoetry: null,
      classifiers: ['Private :: Do Not Upload'],
      plugins: [],
      directReferences: [],
      contentHashes: expect.any(Object) as unknown,
      doubts: [],
      packing: expect.objectContaining({ isPoetrys: true }),
    });
  });

  test('the classic form', async () => {
    expect(await projectOf(CLASSIC)).toEqual({
      name: 'demo',
      version: expect.objectContaining({ normal: '1.2' }),
      versionPlace: { file: 'sub/pyproject.toml', line: 2 },
      classifierPlace: { file: 'sub/pyproject.toml', line: 4 },
      requiresPython: '^3.9',
      pythonPlace: { file: 'sub/pyproject.toml', line: 8 },
      requiresPoetry: '>=2.0',
      classifiers: ['A :: B'],
      plugins: [],
      directReferences: [],
      contentHashes: expect.any(Object) as unknown,
      doubts: [expect.stringContaining('build-backend')],
      packing: expect.objectContaining({ isPoetrys: true }),
    });
  });

  test('line ends of Windows move no line', async () => {
    const project = await projectOf(PEP621.replaceAll('\n', '\r\n'));
    expect(project.versionPlace.line).toBe(3);
  });

  test('[project] counts before [tool.poetry], each value by itself', async () => {
    const text = `[tool.poetry]\nname = "old"\nversion = "1.0"\n[tool.poetry.dependencies]\npython = ">=3.8"\n[project]\nname = "new"\ndynamic = ["version"]\n`;
    expect(await projectOf(text)).toMatchObject({
      name: 'new',
      version: { normal: '1.0' },
      versionPlace: { line: 3 },
      requiresPython: '>=3.8',
    });
  });

  test('python as a table among the dependencies', async () => {
    const text = CLASSIC.replace('python = "^3.9"', 'python = { version = "~3.10" }');
    expect(await projectOf(text)).toMatchObject({ requiresPython: '~3.10' });
  });

  /** Poetry asks for a version; what that is the build decides. */
  const BASE_ALONE = `[project]\nname = "a"\ndynamic = ["version"]\n[build-system]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nversion = "0.0.0"\n`;

  test.each([
    ['another backend', BASE_ALONE.replace('poetry.core.masonry.api', 'hatchling.build')],
    ['a plugin that is not known here', `${BASE_ALONE}[tool.poetry.requires-plugins]\nsome-plugin = "*"\n`],
    [
      'a plugin',
      '[project]\nname = "a"\nversion = "0.0.0"\n[tool.poetry]\nrequires-plugins = { Poetry_dynamic-versioning = "*" }\n[tool.poetry-dynamic-versioning]\nenable = true\n',
    ],
    [
      'a plugin as the backend, classic',
      '[tool.poetry]\nname = "a"\nversion = "0"\n[tool.poetry-dynamic-versioning]\nenable = true\n[build-system]\nbuild-backend = "poetry_dynamic_versioning.backend"\n',
    ],
  ])('a version that is set in the build is not known: %s', async (_, text) => {
    expect((await projectOf(text)).version).toBeNull();
  });

  test('where the build sets the version, the line that Poetry misses is said', async () => {
    const error = await publishError(() => projectOf(BASE_ALONE.replace('version = "0.0.0"', '')));
    expect(error.fix).toContain('Add `version = "0.0.0"` to [tool.poetry]');
  });

  test('a plugin that is not switched on sets no version', async () => {
    const text = '[project]\nname = "a"\nversion = "0.1"\n[tool.poetry-dynamic-versioning]\nenable = false\n';
    expect((await projectOf(text)).version?.normal).toBe('0.1');
  });

  test.each<[why: string, text: string, code: ErrorCode, line: number | undefined]>([
    ['no package', '[tool.black]\nx = 1\n', 'pyproject-invalid', undefined],
    ['no name', '[project]\nversion = "1"\n', 'pyproject-invalid', undefined],
    ['a name of another type', '[project]\nname = 1\nversion = "1"\n', 'pyproject-invalid', 2],
    ['a name no index takes', '[project]\nversion = "1"\nname = "a b"\n', 'pyproject-invalid', 3],
    ['a name of another alphabet', '[tool.poetry]\nname = "пакет"\nversion = "1"\n', 'pyproject-invalid', 2],
    ['no version', '[project]\nname = "a"\n', 'pyproject-invalid', undefined],
    [
      'a version that is only dynamic',
      '[project]\nname = "a"\ndynamic = ["version"]\n',
      'pyproject-invalid',
      undefined,
    ],
    [
      'a version that is only dynamic, with another backend',
      '[project]\nname = "a"\ndynamic = ["version"]\n[build-system]\nbuild-backend = "hatchling.build"\n',
      'pyproject-invalid',
      undefined,
    ],
    [
      'no version beside a plugin that sets it',
      '[project]\nname = "a"\ndynamic = ["version"]\n[tool.poetry-dynamic-versioning]\nenable = true\n[build-system]\nbuild-backend = "poetry_dynamic_versioning.backend"\n',
      'pyproject-invalid',
      undefined,
    ],
    [
      'another thing is dynamic',
      '[project]\nname = "a"\ndynamic = ["readme"]\n',
      'pyproject-invalid',
      undefined,
    ],
    ['not PEP 440', '[project]\nname = "a"\n\nversion = "1.0-hotfix.1"\n', 'version-not-publishable', 4],
    [
      'a number that nothing can count to',
      '[project]\nname = "a"\nversion = "1.0.dev20260101123456789"\n',
      'version-not-publishable',
      3,
    ],
    ['no PEP 440, classic', '[tool.poetry]\nversion = "x"\nname = "a"\n', 'version-not-publishable', 2],
    ['no package mode', '[tool.poetry]\npackage-mode = false\n', 'package-mode-off', 2],
    [
      'no package mode beside [project]',
      '[project]\nname = "a"\nversion = "1"\n[tool.poetry]\npackage-mode = false\n',
      'package-mode-off',
      5,
    ],
    ['project is a list', '[[project]]\nname = "a"\n', 'pyproject-invalid', undefined],
    ['an empty version', '[project]\nname = "a"\nversion = ""\n', 'version-not-publishable', 3],
    [
      'Python as nobody writes it',
      '[project]\nname = "a"\nversion = "1"\nrequires-python = ">=three"\n',
      'pyproject-invalid',
      4,
    ],
    [
      'Poetry as nobody writes it',
      '[project]\nname = "a"\nversion = "1"\n[tool.poetry]\nrequires-poetry = "new"\n',
      'pyproject-invalid',
      5,
    ],
    ['broken', '[project\n', 'pyproject-invalid', 1],
  ])('%s', async (_, text, code, line) => {
    const error = await publishError(() => projectOf(text));
    expect(error.code).toBe(code);
    expect(error.at?.file).toBe('sub/pyproject.toml');
    expect(error.at?.line).toBe(line);
  });

  test('PyPI takes no local version', async () => {
    const at = { file: 'pyproject.toml', line: 3 };
    const refused = await publishError(() => {
      const local = parseVersion('1.0+a');
      if (local !== null) refuseLocalVersion(local, at);
    });
    expect(refused).toMatchObject({ code: 'version-not-publishable', at });
    const { version } = await projectOf(PEP621);
    expect(() => {
      if (version !== null) refuseLocalVersion(version, at);
    }).not.toThrow();
  });

  test('package-mode = true is the default', async () => {
    await expect(
      projectOf(
        `${CLASSIC}\n[tool.other]\n`.replace('[tool.poetry]\n', '[tool.poetry]\npackage-mode = true\n'),
      ),
    ).resolves.toMatchObject({ name: 'demo' });
  });

  test('a file in a folder above is never taken, nor a folder of that name', async () => {
    const folder = path.dirname(await tomlFile(PEP621));
    const inner = path.join(folder, 'inner');
    await mkdir(inner);
    expect((await publishError(() => readPyproject(inner, String, BUILDER))).code).toBe('pyproject-missing');
    await mkdir(path.join(inner, 'pyproject.toml'));
    expect((await publishError(() => readPyproject(inner, String, BUILDER))).code).toBe('pyproject-missing');
  });
});

describe('tags', () => {
  test.each<[tag: string, prefix: string, version: string | null]>([
    ['v1.2.3', 'v', '1.2.3'],
    ['1.2.3', 'v', '1.2.3'],
    ['v1.2.3', '', '1.2.3'],
    ['v1.0.0-alpha.8', 'v', '1.0.0a8'],
    ['mypkg-v1.2.3', 'mypkg-v', '1.2.3'],
    ['mypkg-v1.2.3', 'v', null],
    ['mypkg-v1.2.3', 'mypkg-', '1.2.3'],
    ['other-v1.2.3', 'mypkg-v', null],
    // Beside a name a plain tag can be another package's.
    ['v1.2.3', 'mypkg-v', null],
    ['1.2.3', 'mypkg-', null],
    ['v1.2.3', 'пакет-', null],
    ['mypkg/v1.2.3', 'mypkg/v', '1.2.3'],
    ['libs/mypkg/v1.2.3', 'libs/mypkg/', '1.2.3'],
    ['mypkg/v1.2.3', 'v', null],
    ['1.2.3', 'V', '1.2.3'],
    ['1.2.3', '-', '1.2.3'],
    ['release/2026.01', 'release/', '2026.1'],
    ['vv1.2', 'v', '1.2'],
    ['v', 'v', null],
    ['latest', 'v', null],
    ['v1', 'v', '1'],
  ])('%s with the prefix %j is %s', (tag, prefix, version) => {
    expect(versionOfTag(tag, prefix)?.normal ?? null).toBe(version);
  });

  test.each<[tag: string, version: string, prefix: string | null]>([
    ['mypkg-v1.2.3', '1.2.3', 'mypkg-v'],
    ['mypkg/v1.2.3', '1.2.3', 'mypkg/v'],
    ['py3-tools-1.2', '1.2.0', 'py3-tools-'],
    ['release-1.0.0-rc.1', '1.0rc1', 'release-'],
    ['v1.2.3', '1.2.3', 'v'],
    ['mypkg-v1.2.4', '1.2.3', null],
    ['mypkg-v11.2.3', '1.2.3', null],
    ['mypkg-v9!1.2.3', '1.2.3', null],
    ['latest', '1.2.3', null],
    ['1.2.3', '1.2.3', null],
  ])('in %s stands before %s: %j', (tag, text, prefix) => {
    const version = parseVersion(text);
    expect(version !== null && prefixIn(tag, version)).toBe(prefix);
  });
});
