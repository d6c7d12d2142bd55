import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { BuiltFile } from '../../src/distributions/built.ts';
import type { Kind } from '../../src/packaging/filenames.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import type { RunPoetry } from '../../src/poetry/start.ts';
import { readPyproject, type Project } from '../../src/project/pyproject.ts';
import { build } from '../../src/steps/build.ts';
import type { Source } from '../../src/steps/check-out.ts';
import { inspect } from '../../src/steps/inspect.ts';
import type { ProjectPoetry } from '../../src/steps/install-poetry.ts';
import { distributions, NO_LIST } from '../support/unit/built-files.ts';
import { silentLog } from '../support/unit/silent-log.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();

const SDIST = 'example_parcel-1.0.0.tar.gz';
const WHEEL = 'example_parcel-1.0.0-py3-none-any.whl';

/** Nothing in it is known to git. */
const SOURCE: Source = {
  ...{ folder: '', commit: '', tag: null, localTags: [], isShallow: false },
  remoteTags: () => Promise.resolve([]),
  tree: {
    tracked: new Set(),
    untracked: new Set(),
    links: [],
    untrackedFolders: [],
    emptySubmodules: [],
    changed: [],
  },
  nameOf: (file) => file,
};

/** Step Build with a Poetry that leaves these files. */
async function built(
  files: Readonly<Record<string, string | Buffer>>,
  { formats = ['sdist', 'wheel'], old = [], says = '', exitCode = 0 }: Partial<Run> = {},
): Promise<readonly BuiltFile[]> {
  const folder = await newFolder();
  await mkdir(path.join(folder, 'dist'));
  for (const name of old) await writeFile(path.join(folder, 'dist', name), name);
  const runPoetry: RunPoetry = async ({ args, start }) => {
    expect(start).toBe('light');
    const output = args.find((arg) => arg.startsWith('--output='))?.slice('--output='.length) ?? '';
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(output, name), content);
    return { exitCode, stdout: says, stderr: '' };
  };
  const poetry: ProjectPoetry = {
    python: '/poetry/bin/python',
    version: '2.5.1',
    start: 'light',
    env: {},
    settings: {},
  };
  const source = { ...SOURCE, folder };
  return build({ runPoetry, log: silentLog(), work: await newFolder() }, poetry, source, formats);
}

interface Run {
  readonly formats: readonly Kind[];
  /** Names of files in the project's own `dist`. */
  readonly old: readonly string[];
  readonly says: string;
  readonly exitCode: number;
}

describe('what a build makes', () => {
  test('is one file of each format, sdist first', async () => {
    const files = await built({ [WHEEL]: 'w', [SDIST]: 's' });
    expect(files.map(({ filename }) => filename)).toEqual([SDIST, WHEEL]);
    expect(await built({ [WHEEL]: 'w' }, { formats: ['wheel'] })).toHaveLength(1);
  });

  test('faults 37: has nothing to do with old files in dist, of whatever version', async () => {
    const old = [SDIST, WHEEL, 'example_parcel-9.9.9.tar.gz'];
    const files = await built({ [SDIST]: 's', [WHEEL]: 'w' }, { old });
    expect(files.map(({ filename, size }) => [filename, size])).toEqual([
      [SDIST, 1],
      [WHEEL, 1],
    ]);
  });

  test.each<[why: string, files: Readonly<Record<string, string>>, says: RegExp]>([
    ['nothing', {}, /The build made no files; expected is one sdist and one wheel\./],
    ['no wheel', { [SDIST]: 's' }, /made example_parcel-1\.0\.0\.tar\.gz; expected/],
    [
      'two wheels',
      { [SDIST]: 's', [WHEEL]: 'w', 'example_parcel-1.0.0-cp312-cp312-win32.whl': 'w' },
      /win32\.whl, .*any\.whl; expected/,
    ],
    ['something else beside', { [SDIST]: 's', [WHEEL]: 'w', 'notes.txt': 'n' }, /, notes\.txt; expected/],
    ['no name of a distribution', { [SDIST]: 's', 'example_parcel.whl': 'w' }, /parcel\.whl; expected/],
  ])('faults 40: %s stops the run', async (_, files, says) => {
    const { code, what } = await publishError(() => built(files));
    expect([code, what]).toEqual(['build-unexpected-files', expect.stringMatching(says)]);
  });

  test.each([
    [
      'leaves the project',
      "Building demo (1.0.0)\n\n'/etc/hostname' is not in the subpath of '/work/demo' OR one path is relative\n",
      /Poetry could not pack \/etc\/hostname: it lies outside of \/work\/demo\. .*link.*`exclude` does not help/,
    ],
    [
      'leaves the folder that a package is taken from',
      "'/work/demo/docs/a.md' is not in the subpath of '/work/demo/src' OR one path is relative\n",
      /Poetry could not pack \/work\/demo\/docs\/a\.md: it lies outside of \/work\/demo\/src\. /,
    ],
    [
      'is broken',
      "Building demo (1.0.0)\n\n[Errno 2] No such file or directory: '/work/demo/gone.py'\n",
      /`poetry build` ended with 1: .*gone\.py/,
    ],
  ])('faults 46: a symbolic link that %s stops the run', async (_, says, told) => {
    const { code, message } = await publishError(() => built({}, { says, exitCode: 1 }));
    expect([code, message]).toEqual(['build-failed', expect.stringMatching(told)]);
  });

  test('faults 47: a full disk is no fault of the project', async () => {
    const says = 'Building demo (1.0.0)\n\n[Errno 28] No space left on device\n';
    expect((await publishError(() => built({}, { says, exitCode: 1 }))).code).toBe('disk-not-writable');
  });
});

describe('the files of a build', () => {
  async function project(line = ''): Promise<Project> {
    const folder = await newFolder();
    const text = `[project]\nname = "example-parcel"\nversion = "1.0.0"\n${line}\n`;
    await writeFile(path.join(folder, 'pyproject.toml'), text);
    return readPyproject(folder, (file) => file, { version: POETRY_VERSION, plugins: [] });
  }

  /** Step Inspect. @returns how it ends */
  async function inspected(
    made: Parameters<typeof distributions>[0],
    of = project(),
    isPyPI = true,
  ): Promise<{ code: string | null; message: string }> {
    const files = await built(await distributions(made));
    try {
      await inspect(SOURCE, await of, files, isPyPI, NO_LIST, silentLog());
      return { code: null, message: '' };
    } catch (thrown) {
      return publishError(() => {
        throw thrown;
      });
    }
  }

  test('are those of the project', async () => {
    expect((await inspected({})).code).toBeNull();
    const metadata = 'Requires-Python: >=3.9,<4.0\n';
    expect((await inspected({ metadata }, project('requires-python = "^3.9"'))).code).toBeNull();
  });

  test.each<[why: string, made: Parameters<typeof distributions>[0], says: RegExp]>([
    ['another name', { name: 'other-parcel' }, /other_parcel-1\.0\.0\.tar\.gz .* not that of example-parcel/],
    [
      'another version',
      { version: '1.0.1' },
      /The build made example_parcel-1\.0\.1\.tar\.gz, but the version is 1\.0\.0/,
    ],
    ['metadata of another name', { metadataName: 'other' }, /names the project other/],
    [
      'other Pythons',
      { metadata: 'Requires-Python: >=3.8\n' },
      /Requires-Python >=3\.8, and pyproject\.toml says \^3\.9/,
    ],
    ['no Pythons', {}, /Requires-Python \(none\), and pyproject\.toml says \^3\.9/],
  ])('faults 40: with %s stop the run', async (_, made, says) => {
    const { code, message } = await inspected(made, project('requires-python = "^3.9"'));
    expect([code, message]).toEqual(['artifact-invalid', expect.stringMatching(says)]);
  });

  test.each([
    ['artifact-invalid', `Summary: ${'x'.repeat(513)}\n`],
    ['private-classifier', 'Classifier: Private :: Do Not Upload\n'],
  ])('%s: what PyPI alone refuses, other indexes may take', async (code, metadata) => {
    expect((await inspected({ metadata })).code).toBe(code);
    expect((await inspected({ metadata }, project(), false)).code).toBeNull();
  });
});
