import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { asPublishError, diskError } from '../../src/errors.ts';
import { KNOWN_TARGETS, targetAt } from '../../src/pypi/target.ts';
import { openInstaller } from '../../src/python/installer.ts';
import { openToolbox } from '../../src/python/toolbox.ts';
import { environmentAt } from '../../src/python/virtual-environment.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { checkSpace, hasRoom, SPACE_NEEDED } from '../../src/steps/check-space.ts';
import type { Source } from '../../src/steps/check-out.ts';
import { installDependencies } from '../../src/steps/install-dependencies.ts';
import { installPoetry, type ProjectPoetry } from '../../src/steps/install-poetry.ts';
import { setUpPoetryPython } from '../../src/steps/set-up-python.ts';
import { attemptOf } from '../../src/steps/upload.ts';
import { freeBytes } from '../../src/system/files.ts';
import type { Platform } from '../../src/system/platform.ts';
import type { Finished } from '../../src/system/process.ts';
import { silentLog } from '../support/unit/silent-log.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();

const LINUX: Platform = { os: 'linux', arch: 'x64', libc: 'gnu' };
const NO_SPACE = 'OSError: [Errno 28] No space left on device';
const silent = silentLog();

describe('faults 47: a disk that takes nothing more', () => {
  test.each([
    ['Node on Linux and macOS', 'ENOSPC: no space left on device, write', 'it is full'],
    ['Python', NO_SPACE, 'it is full'],
    ['uv', 'error: failed to write: No space left on device (os error 28)', 'it is full'],
    ['git', 'error: unable to write file a\nfatal: write error: No space left on device', 'it is full'],
    ['Windows', 'error: There is not enough space on the disk. (os error 112)', 'it is full'],
    ['a quota', "[Errno 122] Disk quota exceeded: '/home/me/.cache'", 'the quota of the user is used up'],
    ['a file system', "OSError: [Errno 30] Read-only file system: '/opt'", 'it is read-only'],
    ['Node', "EROFS: read-only file system, mkdir '/opt/t'", 'it is read-only'],
    ['a folder', "EACCES: permission denied, mkdir '/opt/t'", 'a folder there cannot be written to'],
    [
      'a new folder',
      "EACCES: permission denied, mkdtemp '/t/p-XXXXXX'",
      'a folder there cannot be written to',
    ],
    [
      'no folder',
      "ENOENT: no such file or directory, mkdir '/proc/t'",
      'a folder there cannot be written to',
    ],
    [
      'a copy',
      "EPERM: operation not permitted, copyfile 'C:\\a' -> 'D:\\a'",
      'a folder there cannot be written to',
    ],
  ])('as %s says it', (_, text, why) => {
    const { code, what } = diskError(`first\n${text}\nlast`) ?? {};
    expect([code, what]).toEqual(['disk-not-writable', `A disk of this machine takes nothing more: ${why}.`]);
  });

  test.each([
    'spawn /usr/bin/nothing ENOENT',
    "ENOENT: no such file or directory, open '/w/pyproject.toml'",
    "EACCES: permission denied, open '/w/secret'",
    "PermissionError: [Errno 13] Permission denied: 'file'",
    'MY_ENOSPC_TEST failed',
    'ModuleNotFoundError: No module named demo',
    '',
  ])('is not what is meant by %j', (text) => {
    expect(diskError(text)).toBeNull();
  });

  test('is no bug of the action where that writes itself, and what was refused is told', () => {
    const refused = new Error("ENOSPC: no space left on device, mkdir '/t/x'");
    for (const thrown of [refused, new Error('the pages broke', { cause: refused })]) {
      const { code, what } = asPublishError(thrown);
      expect(code).toBe('disk-not-writable');
      expect(what).toContain(`it is full (${thrown.message}).`);
    }
    expect(asPublishError(new Error('x is undefined')).code).toBe('internal-error');
  });

  // The one device that is always full.
  (existsSync('/dev/full') ? describe : describe.skip)('where there is one', () => {
    test('as this system says it', async () => {
      const thrown: unknown = await writeFile('/dev/full', 'x').catch((failure: unknown) => failure);
      expect(diskError((thrown as Error).message)?.what).toContain('it is full');
    });
  });

  const FAILED = { exitCode: 1, stdout: `one\n${NO_SPACE}\nthree\nfour\nfive\nsix\n`, stderr: '' };

  test('is no fault of the dependencies', async () => {
    const work = await newFolder();
    const runPoetry = (): Promise<Finished> => Promise.resolve(FAILED);
    const poetry = { tool: 'poetry', env: {}, version: '2.5.1' } as unknown as ProjectPoetry;
    const source = { folder: work, nameOf: (file: string) => file } as unknown as Source;
    const { code } = await publishError(() =>
      installDependencies({ runPoetry, log: silent }, poetry, source, [], null),
    );
    expect(code).toBe('disk-not-writable');
  });

  test('where the toolbox cannot be made, is told once: by whoever waits for it', async () => {
    const work = await newFolder();
    await writeFile(path.join(work, 'tools'), 'in the way');
    const processes = {
      run: () => Promise.resolve(FAILED),
      watch: () => Promise.resolve(FAILED),
    };
    const others: unknown[] = [];
    const note = (thrown: unknown): void => void others.push(thrown);
    process.on('unhandledRejection', note);
    const downloadUv = (): Promise<void> => Promise.reject(new Error('it answered 404'));
    const tools = { processes, platform: LINUX, log: silent, env: {}, workspace: work, work, depot: null };
    const setting = setUpPoetryPython({ ...tools, downloadUv });
    await expect(setting).rejects.toThrow(/EEXIST/);
    await sleep(20);
    process.off('unhandledRejection', note);
    expect(others).toEqual([]);
  });

  test('is no fault of the index that Poetry comes from', async () => {
    const processes = { run: () => Promise.resolve(FAILED), watch: () => Promise.resolve(FAILED) };
    const download = (): Promise<void> => Promise.reject(new Error('it answered 404'));
    const tools = { processes, platform: LINUX, env: {}, download, tell: () => undefined };
    const freshInstaller = (folder: string): ReturnType<typeof openInstaller> => openInstaller(tools, folder);
    const installer = await freshInstaller(await newFolder());
    const work = await newFolder();
    const python = { path: '/usr/bin/python3.12', version: '3.12.4', source: 'PATH' } as const;
    const environment = environmentAt(LINUX, path.join(work, 'project'), python);
    const toolbox = await openToolbox(path.join(work, 'tools'), null);
    const pythons = {
      project: python,
      poetry: python,
      environment,
      installer,
      toolbox,
      freshInstaller,
      emptyEnvironment: null,
    };
    const wish = { poetryVersion: POETRY_VERSION, plugins: [], resolvesPlugins: false };
    const { code } = await publishError(() =>
      installPoetry({ processes, platform: LINUX, log: silent, env: {}, work }, pythons, wish),
    );
    expect(code).toBe('disk-not-writable');
  });

  test('ends an upload without being taken for an answer of the index', () => {
    const target = KNOWN_TARGETS['pypi'] ?? targetAt('https://index.example/', null);
    const finished = { exitCode: 1, stdout: `Publishing demo\n${NO_SPACE}\n`, stderr: '' };
    expect(attemptOf(finished, target, 'demo', [])).toMatchObject({
      accepted: [],
      failure: { remedy: 'stop', error: { code: 'disk-not-writable' } },
    });
  });
});

describe('faults 47: the space that is free', () => {
  const check = (free: number | null): Promise<void> =>
    checkSpace({ freeSpace: () => Promise.resolve(free), work: '/t' });

  test('must hold the tools of the run', async () => {
    await expect(check(SPACE_NEEDED)).resolves.toBeUndefined();
    const { code, message } = await publishError(() => check(SPACE_NEEDED - 1));
    expect(code).toBe('disk-not-writable');
    expect(message).toContain(`can take ${String(SPACE_NEEDED / 1e6)} MB`);
    expect((await publishError(() => check(0))).what).toContain('has 0 MB left');
  });

  test.each([
    [SPACE_NEEDED, true],
    [SPACE_NEEDED - 1, false],
    [null, true],
  ])('of %p bytes lets something be begun ahead: %p', async (free, isThere) => {
    expect(await hasRoom({ freeSpace: () => Promise.resolve(free), work: '/t' })).toBe(isThere);
  });

  test('may be unknown', async () => {
    await expect(check(null)).resolves.toBeUndefined();
    expect(await freeBytes(path.join(await newFolder(), 'none'))).toBeNull();
  });

  test('is asked of the file system of a folder', async () => {
    const free = await freeBytes(await newFolder());
    expect(free).toBeGreaterThan(SPACE_NEEDED);
    expect(Number.isSafeInteger(free)).toBe(true);
  });
});
