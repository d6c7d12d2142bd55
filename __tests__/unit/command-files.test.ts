import {
  lstat,
  mkdir,
  open as openFile,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { CommandFiles } from '../../src/github/command-files.ts';
import {
  createCommandFiles,
  variablesOf,
  type CommandFiles as Paths,
} from '../support/runner/command-files.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();
const describeOnPosix = process.platform === 'win32' ? describe.skip : describe;
const CALM = new AbortController().signal;

/** Command files as a step finds them when an earlier action of it has written something. */
async function open(): Promise<{ paths: Paths; files: CommandFiles; held: () => Promise<string[]> }> {
  const paths = await createCommandFiles(await newFolder());
  await writeFile(paths.output, 'before=1\n');
  const held = async (): Promise<string[]> =>
    Promise.all(
      [paths.path, paths.env, paths.summary, paths.output, paths.state].map((file) => readFile(file, 'utf8')),
    );
  return { paths, files: new CommandFiles(variablesOf(paths)), held };
}

const AS_BEFORE = ['', '', '', 'before=1\n', ''];

test('a child that writes nothing there is left alone', async () => {
  const { files, held } = await open();
  expect(await files.guarded(CALM, () => Promise.resolve(7))).toBe(7);
  await expect(files.guarded(CALM, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await held()).toEqual(AS_BEFORE);
});

test('what is written before the first guarded child, by a program of git, say, is put back, too', async () => {
  const { paths, files, held } = await open();
  await files.putBack();
  await writeFile(paths.env, 'BASH_ENV=/evil\n');
  const { code, what } = await publishError(() => files.guarded(CALM, () => Promise.resolve()));
  expect([code, what]).toEqual(['command-files-changed', expect.stringContaining('GITHUB_ENV')]);
  expect(await held()).toEqual(AS_BEFORE);
});

type Deed = (paths: Paths) => Promise<unknown>;

describe('what a child plants reaches no later step', () => {
  test.each<[why: string, variables: string, deed: Deed]>([
    ['a variable', 'GITHUB_ENV', ({ env }) => writeFile(env, 'BASH_ENV=/evil\n')],
    ['a program', 'GITHUB_PATH', (paths) => writeFile(paths.path, '/evil\n', { flag: 'a' })],
    [
      'an output more',
      'GITHUB_OUTPUT',
      ({ output }) => writeFile(output, 'status=published\n', { flag: 'a' }),
    ],
    ['an output of the same length', 'GITHUB_OUTPUT', ({ output }) => writeFile(output, 'before=2\n')],
    ['a file cut to nothing', 'GITHUB_OUTPUT', ({ output }) => writeFile(output, '')],
    [
      'state and summary',
      'GITHUB_STATE, GITHUB_STEP_SUMMARY',
      async ({ state, summary }) => {
        await writeFile(state, 'x=y');
        await writeFile(summary, '# all is well');
      },
    ],
    ['a file taken away', 'GITHUB_OUTPUT', ({ output }) => rm(output)],
    [
      'a folder in its place',
      'GITHUB_ENV',
      async ({ env }) => {
        await rm(env);
        await mkdir(env);
        await writeFile(path.join(env, 'x'), 'x');
      },
    ],
    ['more than is ever read', 'GITHUB_ENV', ({ env }) => writeFile(env, Buffer.alloc(17 * 2 ** 20, 'x'))],
    [
      'their folder taken away',
      'GITHUB_ENV, GITHUB_PATH, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY',
      ({ env }) => rm(path.dirname(env), { recursive: true }),
    ],
  ])('%s', async (_, variables, deed) => {
    const { paths, files, held } = await open();
    const error = await publishError(() => files.guarded(CALM, () => deed(paths)));
    expect(error.code).toBe('command-files-changed');
    expect(error.what).toBe(
      `Code of the project or of its dependencies has changed the files behind ${variables}.`,
    );
    expect(error.why).toContain('has been put back');
    expect(await held()).toEqual(AS_BEFORE);
    expect(await files.guarded(CALM, () => Promise.resolve('fine'))).toBe('fine');
  });

  describeOnPosix('not on Windows', () => {
    test('a link in place of a file is not written through', async () => {
      const { paths, files, held } = await open();
      const elsewhere = path.join(path.dirname(paths.env), 'elsewhere');
      await writeFile(elsewhere, 'theirs');
      const error = await publishError(() =>
        files.guarded(CALM, async () => {
          for (const file of [paths.env, paths.output]) {
            await rm(file);
            await symlink(elsewhere, file);
          }
        }),
      );
      expect(error.what).toContain('GITHUB_ENV, GITHUB_OUTPUT');
      expect(await readFile(elsewhere, 'utf8')).toBe('theirs');
      expect((await lstat(paths.env)).isFile()).toBe(true);
      expect(await held()).toEqual(AS_BEFORE);
    });

    test('a link to the same content is a change, too', async () => {
      const { paths, files } = await open();
      const error = await publishError(() =>
        files.guarded(CALM, async () => {
          await rename(paths.output, `${paths.output}.moved`);
          await symlink(`${paths.output}.moved`, paths.output);
        }),
      );
      expect(error.what).toContain('GITHUB_OUTPUT');
      expect((await lstat(paths.output)).isSymbolicLink()).toBe(false);
    });

    test('whoever keeps the file open writes to nobody, and permissions are those of before', async () => {
      const { paths, files, held } = await open();
      const { mode } = await stat(paths.env);
      const handle = await openFile(paths.env, 'a');
      await publishError(() => files.guarded(CALM, () => handle.write('x')));
      await handle.write('y');
      await handle.close();
      expect((await stat(paths.env)).mode).toBe(mode);
      expect(await held()).toEqual(AS_BEFORE);
    });
  });

  test('nor when the child could not be run to its end', async () => {
    const { paths, files, held } = await open();
    const error = await publishError(() =>
      files.guarded(CALM, async () => {
        await writeFile(paths.env, 'x');
        throw new Error('broken');
      }),
    );
    expect(error.code).toBe('command-files-changed');
    expect(await held()).toEqual(AS_BEFORE);
  });

  test('nor when the run is cancelled, which is then how it ends', async () => {
    const { paths, files, held } = await open();
    const deed: Deed = () => writeFile(paths.env, 'x');
    expect(await files.guarded(AbortSignal.abort(), async () => [await deed(paths), 'ended'].at(-1))).toBe(
      'ended',
    );
    expect(await held()).toEqual(AS_BEFORE);
  });

  test('nor between two children, by something that the first one left running', async () => {
    const { paths, files, held } = await open();
    await files.guarded(CALM, () => Promise.resolve());
    await writeFile(paths.env, 'BASH_ENV=/evil\n');
    let isStarted = false;
    const error = await publishError(() =>
      files.guarded(CALM, async () => {
        isStarted = true;
        return Promise.resolve();
      }),
    );
    expect(error.code).toBe('command-files-changed');
    expect(isStarted).toBe(false);
    expect(await held()).toEqual(AS_BEFORE);
  });

  test('nor after the last child, until the report writes its own', async () => {
    const { paths, files, held } = await open();
    await files.guarded(CALM, () => Promise.resolve());
    await writeFile(paths.env, 'x');
    expect(await files.putBack()).toEqual([{ variable: 'GITHUB_ENV', isBack: true }]);
    files.release();
    await writeFile(paths.output, 'ours=1\n');
    expect(await files.putBack()).toEqual([]);
    expect(await held()).toEqual(AS_BEFORE.with(3, 'ours=1\n'));
  });
});

describe('a runner without some of the files', () => {
  test('variables that are not set, and files that are not there', async () => {
    const gone = path.join(await newFolder(), 'none', 'output');
    for (const env of [{}, { GITHUB_ENV: '' }, { GITHUB_OUTPUT: gone }])
      expect(await new CommandFiles(env).guarded(CALM, () => Promise.resolve('ran'))).toBe('ran');
  });

  test('a file that was not there is there no more', async () => {
    const file = path.join(await newFolder(), 'env');
    const files = new CommandFiles({ GITHUB_ENV: file });
    const error = await publishError(() => files.guarded(CALM, () => writeFile(file, 'X=1')));
    expect(error.code).toBe('command-files-changed');
    await expect(stat(file)).rejects.toThrow(/ENOENT/);
  });
});
