import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';

import { type Devpi, startDevpi } from '../../support/tools/devpi.ts';
import { withLock } from '../../support/tools/lock.ts';
import { classicPyproject, git, makeProject } from '../../support/tools/projects.ts';
import { type Pypiserver, startPypiserver } from '../../support/tools/pypiserver.ts';
import { findPython } from '../../support/tools/python.ts';

const SETUP_MS = 180_000;
const LOGIN = { user: 'jane', password: 'c0rrect:horse' };

let temp: string;
beforeAll(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'tools-test-'));
});
afterAll(async () => {
  await rm(temp, { recursive: true, force: true });
});

test('a Python that can run Poetry is found', async () => {
  const { stdout } = await execa(await findPython(), [
    '-c',
    'import sys; print(sys.version_info >= (3, 10))',
  ]);
  expect(stdout).toBe('True');
});

describe('a lock', () => {
  test('lets one piece of work run after the other', async () => {
    const lock = path.join(temp, 'serial.lock');
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
    };
    await Promise.all([1, 2, 3].map(async () => withLock(lock, 10_000, work)));
    expect(most).toBe(1);
    await expect(access(lock)).rejects.toThrow('ENOENT');
  });

  test('of a process that has ended is taken over', async () => {
    const lock = path.join(temp, 'dead.lock');
    const { stdout } = await execa(process.execPath, ['-p', 'process.pid']);
    await writeFile(lock, stdout);
    expect(await withLock(lock, 10_000, async () => readFile(lock, 'utf8'))).toBe(String(process.pid));
  });

  test('of a process that lives is respected, and named when it takes too long', async () => {
    const lock = path.join(temp, 'held.lock');
    await writeFile(lock, String(process.pid));
    await expect(withLock(lock, 0, async () => Promise.resolve())).rejects.toThrow(lock);
    expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
  });

  test('is released when the work fails', async () => {
    const lock = path.join(temp, 'failed.lock');
    await expect(withLock(lock, 0, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(lock, 0, async () => Promise.resolve('again'))).toBe('again');
  });
});

describe('a made project', () => {
  test('is a repository with one tagged commit, the same wherever and whenever it is made', async () => {
    const made = await makeProject(path.join(temp, 'one'));
    const again = await makeProject(path.join(temp, 'two'));
    expect(made).toMatchObject({ name: 'example-parcel', version: '1.0.0', tag: 'v1.0.0' });
    expect(again.commit).toBe(made.commit);
    expect(await git(made.folder, 'rev-parse', 'main', 'v1.0.0')).toBe(`${made.commit}\n${made.commit}`);
    expect(await git(made.folder, 'status', '--porcelain')).toBe('');
    expect((await git(made.folder, 'ls-files')).split('\n')).toEqual([
      '.gitignore',
      'README.md',
      'pyproject.toml',
      'src/example_parcel/__init__.py',
    ]);
  });

  test('takes everything that can be asked for', async () => {
    const made = await makeProject(path.join(temp, 'special'), {
      name: 'Other.parcel',
      version: '2.0rc1',
      pyproject: classicPyproject('Other.parcel', '2.0rc1'),
      files: { 'data/numbers.txt': '1 2 3\n' },
      tag: 'other-v2.0rc1',
      annotatedTag: true,
      lock: '# a lock\n',
      subfolder: 'packages/other',
    });
    expect(await git(made.folder, 'cat-file', '-t', 'other-v2.0rc1')).toBe('tag');
    expect(await git(made.folder, 'rev-parse', 'other-v2.0rc1^{commit}')).toBe(made.commit);
    expect((await git(made.folder, 'ls-files')).split('\n')).toEqual([
      'packages/other/.gitignore',
      'packages/other/README.md',
      'packages/other/data/numbers.txt',
      'packages/other/poetry.lock',
      'packages/other/pyproject.toml',
      'packages/other/src/other_parcel/__init__.py',
    ]);
  });

  test('can lack what a project should have', async () => {
    const made = await makeProject(path.join(temp, 'bare'), { pyproject: null, tag: null });
    expect(made.tag).toBeNull();
    expect(await git(made.folder, 'tag')).toBe('');
    expect(await git(made.folder, 'ls-files')).not.toContain('pyproject.toml');
  });
});

describe('pypiserver', () => {
  let server: Pypiserver;
  beforeAll(async () => {
    server = await startPypiserver({ ...LOGIN, requireLoginToRead: true });
  }, SETUP_MS);
  afterAll(async () => {
    await server.stop();
  });

  test('answers uploads and lists them for those who log in', async () => {
    expect(await upload(server.uploadUrl, 'one', null)).toBe(401);
    expect(await upload(server.uploadUrl, 'one', { ...LOGIN, password: 'wrong' })).toBe(403);
    expect(await upload(server.uploadUrl, 'one', LOGIN)).toBe(200);
    expect(await upload(server.uploadUrl, 'two', LOGIN)).toBe(409);
    expect(await readdir(server.folder)).toEqual(['example_parcel-1.0.0.tar.gz']);
    const page = `${server.simpleUrl}example-parcel/`;
    expect((await fetch(page)).status).toBe(401);
    const listed = await fetch(page, { headers: { authorization: basic(LOGIN) } });
    expect(await listed.text()).toMatch(/example_parcel-1\.0\.0\.tar\.gz#sha256=[0-9a-f]{64}/);
  });

  test('says 404 for a project it does not have', async () => {
    const answer = await fetch(`${server.simpleUrl}no-such-parcel/`, {
      headers: { authorization: basic(LOGIN) },
    });
    expect(answer.status).toBe(404);
  });
});

describe('devpi', () => {
  let server: Devpi;
  beforeAll(async () => {
    server = await startDevpi(LOGIN);
  }, SETUP_MS);
  afterAll(async () => {
    await server.stop();
  });

  test('answers uploads and lists them', async () => {
    expect((await fetch(`${server.simpleUrl}example-parcel/`)).status).toBe(404);
    expect(await upload(server.uploadUrl, 'one', null)).toBe(401);
    expect(await upload(server.uploadUrl, 'one', { ...LOGIN, password: 'wrong' })).toBe(401);
    expect(await upload(server.uploadUrl, 'one', LOGIN)).toBe(200);
    expect(await upload(server.uploadUrl, 'two', LOGIN)).toBe(409);
    const page = await (await fetch(`${server.simpleUrl}example-parcel/`)).text();
    expect(page).toMatch(/example_parcel-1\.0\.0\.tar\.gz#sha256=[0-9a-f]{64}/);
  });
});

test(
  'a stopped server is gone',
  async () => {
    const server = await startPypiserver();
    expect(await upload(server.uploadUrl, 'one', null)).toBe(200);
    await server.stop();
    await expect(fetch(server.simpleUrl)).rejects.toThrow('fetch failed');
    await expect(access(server.folder)).rejects.toThrow('ENOENT');
  },
  SETUP_MS,
);

interface Login {
  readonly user: string;
  readonly password: string;
}

function basic({ user, password }: Login): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** Posts an sdist of `example-parcel` 1.0.0 as an upload tool does; gives the status. */
async function upload(url: string, content: string, login: Login | null): Promise<number> {
  const form = new FormData();
  const fields = {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.1',
    filetype: 'sdist',
  };
  const project = { name: 'example-parcel', version: '1.0.0', pyversion: 'source' };
  for (const [name, value] of Object.entries({ ...fields, ...project })) form.append(name, value);
  form.append('content', new Blob([content]), 'example_parcel-1.0.0.tar.gz');
  const headers = login === null ? {} : { authorization: basic(login) };
  // As one piece: what is refused is answered and closed before a body in several pieces has been sent.
  const body = new Request(url, { method: 'POST', body: form });
  const type = body.headers.get('content-type') ?? '';
  const bytes = Buffer.from(await body.arrayBuffer());
  return (await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': type }, body: bytes }))
    .status;
}
