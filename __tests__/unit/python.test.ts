import { access, chmod, constants, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Log } from '../../src/github/log.ts';
import { fits, minorsFor, parsePythonRequest, type PythonRequest } from '../../src/python/choice.ts';
import { openInstaller } from '../../src/python/installer.ts';
import { openToolbox, type Depot } from '../../src/python/toolbox.ts';
import { InterpreterFinder } from '../../src/python/interpreters.ts';
import { installManagedPython } from '../../src/python/managed.ts';
import {
  configuredIndex,
  settingsIn,
  uvEnvironment,
  withoutUserSettings,
} from '../../src/python/installer-settings.ts';
import {
  InstallerError,
  makeBareEnvironments,
  pipInstaller,
  uvInstaller,
  withFallback,
} from '../../src/python/packages.ts';
import { environmentAt } from '../../src/python/virtual-environment.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { UV_PINS, UV_VERSION } from '../../src/python/uv-pins.ts';
import { fetchProgram, haveUv, uvPinFor, type Download, type UvAhead } from '../../src/python/uv.ts';
import { sha256Of } from '../../src/system/files.ts';
import { uvDownload } from '../../src/steps/download-uv.ts';
import { beginUv, setUpPoetryPython, setUpPython } from '../../src/steps/set-up-python.ts';
import { installPoetry, installUploadPoetry, type ProjectPoetry } from '../../src/steps/install-poetry.ts';
import type { HttpResponse } from '../../src/system/http.ts';
import { currentPlatform, type Platform } from '../../src/system/platform.ts';
import { openProcesses, type Command, type Finished, type Processes } from '../../src/system/process.ts';
import { findPython } from '../support/tools/python.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { gone } from '../support/unit/gone.ts';
import { silentLog } from '../support/unit/silent-log.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();
const LINUX: Platform = { os: 'linux', arch: 'x64', libc: 'gnu' };
const WINDOWS: Platform = { os: 'win32', arch: 'x64', libc: 'gnu' };
const describeOnPosix = process.platform === 'win32' ? describe.skip : describe;

/** Processes that run nothing, and what they were asked for. */
function recorder(answer: (command: Command) => Partial<Finished> = () => ({})): {
  processes: Processes;
  commands: Command[];
} {
  const commands: Command[] = [];
  const run = (command: Command): Promise<Finished> => {
    commands.push(command);
    return Promise.resolve({ exitCode: 0, stdout: '', stderr: '', ...answer(command) });
  };
  return { processes: { run, watch: run }, commands };
}

describe('python-version', () => {
  test.each<[text: string, request: PythonRequest | null]>([
    ['', { kind: 'default' }],
    ['3.x', { kind: 'newest' }],
    ['3.X', { kind: 'newest' }],
    ['3', { kind: 'newest' }],
    ['3.12', { kind: 'minor', minor: '3.12' }],
    ['3.8', { kind: 'minor', minor: '3.8' }],
    ['3.12.4', { kind: 'exact', version: '3.12.4' }],
    ['3.15.0rc1', { kind: 'exact', version: '3.15.0rc1' }],
    ...[
      '2.7',
      '3.',
      '3.1',
      '3.12.',
      '3.12.x',
      '>=3.9',
      'python3',
      '3.123',
      '3.12 ',
      'x',
      '3.12.4-1',
      '4',
      'pypy3.10',
    ].map((text) => [text, null] as [string, null]),
  ])('%j', (text, request) => {
    expect(parsePythonRequest(text)).toEqual(request);
  });

  const NEAREST = '3.12 3.13 3.11 3.14 3.10 3.9 3.8';

  test.each<[text: string, constraint: string | null, minors: string]>([
    ['', null, NEAREST],
    ['', '*', NEAREST],
    ['', '>=3.8', NEAREST],
    ['', '>=3.10,<4.0', '3.12 3.13 3.11 3.14 3.10'],
    ['', '^3.13', '3.13 3.14'],
    ['', '>=3.8,<3.11', '3.10 3.9 3.8'],
    ['', '~3.9', '3.9'],
    ['', '3.9.*', '3.9'],
    ['', '3.9.7', '3.9'],
    ['', '>=3.9,!=3.12.*,<3.14', '3.13 3.11 3.10 3.9'],
    ['', '>=3.12.5', '3.12 3.13 3.14'],
    ['', '~2.7 || ^3.11', '3.12 3.13 3.11 3.14'],
    ['', '<3.8', ''],
    ['', '>=3.15', ''],
    ['', '>=4', ''],
    ['', 'nonsense', ''],
    ['3.x', null, '3.14 3.13 3.12 3.11 3.10 3.9 3.8'],
    ['3.x', '>=3.9,<3.12', '3.11 3.10 3.9'],
    ['3.11', '>=3.9', '3.11'],
    ['3.11', '^3.12', ''],
    ['3.15', null, '3.15'],
    ['3.12', '>=3.12.5', '3.12'],
    ['3.12.4', '>=3.9', '3.12'],
    ['3.12.4', '>=3.12.5', ''],
    ['3.15.0rc1', '>=3.9', '3.15'],
    ['3.15.0rc1', '>=3.15', '3.15'],
    ['3.15.0rc1', '<3.15', ''],
  ])('%j under %j: %s', (text, constraint, minors) => {
    const request = parsePythonRequest(text);
    expect(request).not.toBeNull();
    expect(minorsFor(request ?? { kind: 'default' }, constraint).join(' ')).toBe(minors);
  });

  test.each<[version: string, text: string, constraint: string | null, expected: boolean]>([
    ['3.12.4', '', null, true],
    ['3.12.4', '', '>=3.12.5', false],
    ['3.15.0rc1', '', null, false],
    ['3.15.0rc1', '3.x', null, false],
    ['3.12.4', '3.12', '^3.9', true],
    ['3.1.2', '3.12', null, false],
    ['3.12.4', '3.2', null, false],
    ['3.12.4', '3.12.4', null, true],
    ['3.12.5', '3.12.4', null, false],
    ['3.15.0rc1', '3.15.0rc1', null, true],
    ['3.12.4', '3.12.4', '<3.12', false],
  ])('%s is fit for %j under %j: %s', (version, text, constraint, expected) => {
    expect(fits(version, parsePythonRequest(text) ?? { kind: 'default' }, constraint)).toBe(expected);
  });
});

describe('the pinned uv', () => {
  const platforms: Platform[] = (['gnu', 'musl'] as const).flatMap((libc) =>
    ['x64', 'arm64'].map((arch): Platform => ({ os: 'linux', arch, libc })),
  );
  for (const os of ['darwin', 'win32'] as const) {
    for (const arch of ['x64', 'arm64']) platforms.push({ os, arch, libc: 'gnu' });
  }

  test.each(platforms)('faults 72: for $os $arch $libc', (platform) => {
    const pin = uvPinFor(platform);
    const tag = { linux: 'linux_', darwin: 'macosx_', win32: 'win_' }[platform.os];
    expect(pin?.filename).toMatch(new RegExp(`^uv-${UV_VERSION}-py3-none-.*${tag}.*\\.whl$`));
    expect(pin?.filename).toMatch(platform.arch === 'x64' ? /x86_64|amd64/ : /aarch64|arm64/);
    expect(pin?.filename.includes('musllinux')).toBe(
      platform.libc === 'musl' || pin?.filename.includes('.musllinux'),
    );
    expect(pin?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(pin?.path).toMatch(new RegExp(`^../../[0-9a-f]{60}/${pin?.filename ?? ''}$`));
    expect(pin?.size).toBeGreaterThan(1e7);
    const { start = 0, end = 0, size = 0 } = pin?.program ?? {};
    expect([start > 0, end > 1e7, end < (pin?.size ?? 0), size > end - start]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('is there for no platform beside them', () => {
    expect(Object.keys(UV_PINS)).toHaveLength(platforms.length);
    expect(uvPinFor({ os: 'linux', arch: 'riscv64', libc: 'gnu' })).toBeNull();
  });

  const PROGRAM = Buffer.from('#!/bin/sh\n'.repeat(500));
  const packed = deflateRawSync(PROGRAM);
  const wheel = Buffer.concat([Buffer.from('before'), packed, Buffer.from('behind')]);
  const pin = {
    filename: 'uv.whl',
    sha256: sha256Of(wheel),
    size: wheel.length,
    path: '',
    program: { start: 6, end: 6 + packed.length, size: PROGRAM.length },
  };

  /** Hands a content on in pieces of so many bytes. */
  const inPieces =
    (content: Buffer, size: number): Download =>
    (_, read) =>
      read(
        (async function* () {
          for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
          await Promise.resolve();
        })(),
      );

  test.each([1, 7, packed.length, 10_000])(
    'is unpacked from its wheel, whole and to be run, in pieces of %d bytes',
    async (size) => {
      const program = path.join(await newFolder(), 'uv');
      await fetchProgram(pin, program, inPieces(wheel, size));
      expect(await readFile(program)).toEqual(PROGRAM);
      if (process.platform !== 'win32') await access(program, constants.X_OK);
    },
  );

  test('is unpacked from the beginning where the connection broke', async () => {
    const program = path.join(await newFolder(), 'uv');
    await fetchProgram(pin, program, async (_, read) => {
      const broken = async function* (): AsyncGenerator<Uint8Array> {
        yield wheel.subarray(0, 20);
        await Promise.reject(new Error('the connection broke'));
      };
      await expect(read(broken())).rejects.toThrow('the connection broke');
      await inPieces(wheel, 100)(pin, read);
    });
    expect(await readFile(program)).toEqual(PROGRAM);
  });

  const changed = (at: number): Buffer => {
    const other = Buffer.from(wheel);
    other.writeUInt8(other.readUInt8(at) ^ 1, at);
    return other;
  };

  test.each<[why: string, download: Download, says: RegExp]>([
    ['something else in the wheel', inPieces(changed(wheel.length - 1), 100), /SHA-256/],
    ['another program', inPieces(Buffer.alloc(wheel.length, 'evil'), 100), /holds no program/],
    ['less than a program', inPieces(wheel.subarray(0, 20), 100), /holds no program/],
    ['nothing', inPieces(Buffer.alloc(0), 100), /holds no program/],
    ['a program without end', inPieces(bomb(), 100), /more than 5000 bytes/],
    ['nothing there', () => Promise.reject(new Error('it answered 404')), /404/],
    [
      'the right one, and then another one',
      async (_, read) => {
        await inPieces(wheel, 100)(pin, read);
        await inPieces(Buffer.alloc(10), 100)(pin, read);
      },
      /holds no program/,
    ],
  ])('is not there afterwards: %s', async (_, download, says) => {
    const folder = await newFolder();
    await expect(fetchProgram(pin, path.join(folder, 'uv'), download)).rejects.toThrow(says);
    expect(await readdir(folder)).toEqual([]);
  });

  function bomb(): Buffer {
    const large = deflateRawSync(Buffer.alloc(10_000, 'x'));
    return Buffer.concat([Buffer.from('before'), large, Buffer.from('behind')]);
  }

  test('that was fetched ahead is moved to its place, and not fetched once more', async () => {
    const elsewhere = path.join(await newFolder(), 'uv');
    await writeFile(elsewhere, PROGRAM);
    const download = (): Promise<void> => Promise.reject(new Error('asked'));
    const folder = path.join(await newFolder(), 'uv');
    const program = await haveUv(LINUX, folder, download, { program: Promise.resolve(elsewhere) });
    expect(path.dirname(program)).toBe(folder);
    expect(await readFile(program)).toEqual(PROGRAM);
    expect(await readdir(path.dirname(elsewhere))).toEqual([]);
  });

  describe('may be fetched before it has its place', () => {
    const begun = async (depot: Depot | null): Promise<{ ahead: UvAhead | null; asked: string[] }> => {
      const asked: string[] = [];
      const downloadUv: Download = ({ filename }) => {
        asked.push(filename);
        return Promise.reject(new Error('it answered 404'));
      };
      const { processes } = recorder();
      const folders = { workspace: await newFolder(), work: await newFolder() };
      const tools = { processes, platform: LINUX, log: silentLog(), env: {}, downloadUv, ...folders };
      return { ahead: await beginUv({ ...tools, depot }), asked };
    };

    test('whoever begins does not wait for it, and a failure is no error where nobody asks for it', async () => {
      // Jest fails a test whose promises nobody catches.
      const { ahead, asked } = await begun(null);
      await sleep(20);
      expect([ahead === null, asked]).toEqual([false, [uvPinFor(LINUX)?.filename]]);
    });

    test('but not where an earlier use in the job has left one', async () => {
      const depot = { place: await newFolder(), key: 'k' };
      expect(await begun(depot)).toEqual({ ahead: null, asked: [] });
      const { ahead } = await begun({ ...depot, place: path.join(depot.place, 'none') });
      expect(ahead).not.toBeNull();
    });

    test('and where it has failed, that is told, and pip does the work', async () => {
      const { ahead } = await begun(null);
      const told: string[] = [];
      const tell = (text: string): void => void told.push(text);
      const download = (): Promise<void> => Promise.reject(new Error('asked once more'));
      const tools = { processes: recorder().processes, platform: LINUX, env: {}, download, tell };
      const installer = await openInstaller({ ...tools, uvAhead: ahead }, await newFolder());
      expect(installer.uv).toBeNull();
      expect(told).toEqual(['uv is not to be had (it answered 404): venv and pip do its work']);
    });

    test('and where it cannot be moved, it is fetched to its place', async () => {
      const nothing = path.join(await newFolder(), 'uv');
      const download = (): Promise<void> => Promise.reject(new Error('asked once more'));
      const folder = path.join(await newFolder(), 'uv');
      const ahead = { program: Promise.resolve(nothing) };
      await expect(haveUv(LINUX, folder, download, ahead)).rejects.toThrow('asked once more');
    });

    test('and its end is waited for, even where it is not needed', async () => {
      const real = openProcesses(new AbortController().signal);
      const made: string[] = [];
      let isOver = false;
      const run: Processes['run'] = async (command) => {
        if (command.args.includes('venv') && !command.args.includes('--without-pip'))
          made.push(isOver ? 'after it' : 'before it');
        return real.run(command);
      };
      const tools = {
        ...{ processes: { ...real, run }, platform: { ...currentPlatform(), arch: 'riscv64' } },
        ...{ log: silentLog(), env: { PATH: path.dirname(await findPython()) }, depot: null },
        ...{ workspace: await newFolder(), work: await newFolder() },
        downloadUv: () => Promise.reject(new Error('asked')),
      };
      const program = sleep(1000, '/nowhere').finally(() => (isOver = true));
      const wish = { poetryVersion: POETRY_VERSION, plugins: [], resolvesPlugins: false };
      await setUpPython(tools, { kind: 'default' }, null, wish, { program });
      expect(made).toEqual(['after it']);
    });
  });

  test('is not asked for on another machine', async () => {
    const folder = path.join(await newFolder(), 'uv');
    const download = (): Promise<void> => Promise.reject(new Error('asked'));
    await expect(haveUv({ ...LINUX, arch: 'riscv64' }, folder, download)).rejects.toThrow(/no uv/);
  });

  test('where it is not to be had, pip does the work, and the reason is told', async () => {
    const folder = await newFolder();
    const told: string[] = [];
    const asked: string[] = [];
    const installer = await openInstaller(
      {
        processes: recorder().processes,
        platform: LINUX,
        env: {},
        download: ({ filename }) => {
          asked.push(filename);
          return Promise.reject(new Error('it answered 503'));
        },
        tell: (text) => {
          told.push(text);
        },
      },
      folder,
    );
    expect(installer).toMatchObject({ packages: { name: 'pip' }, uv: null });
    expect(asked).toEqual([uvPinFor(LINUX)?.filename]);
    expect(told).toEqual([expect.stringContaining('503')]);
  });
});

test.each<[why: string, status: number, says: string]>([
  ['refuses', 401, 'mirror.example refuses to be read at https://mirror.example/simple/uv/ (401)'],
  ['has none', 404, `mirror.example has no ${uvPinFor(currentPlatform())?.filename ?? ''}`],
])(
  'a mirror that %s: why uv is not to be had is one sentence, without advice on publishing',
  async (_, status, says) => {
    let said = '';
    const log = new Log(
      () => 0,
      false,
      (text) => (said += text),
    );
    const env = { PATH: path.dirname(await findPython()), PIP_INDEX_URL: 'https://mirror.example/simple' };
    const tools = {
      processes: openProcesses(new AbortController().signal),
      platform: currentPlatform(),
      downloadUv: uvDownload({
        http: { request: () => Promise.resolve({ status, headers: {}, body: Buffer.alloc(0) }) },
        clock: fakeClock(),
        env,
      }),
      log,
      env,
      workspace: await newFolder(),
      work: await newFolder(),
      depot: null,
    };
    const found = await setUpPoetryPython(tools);
    expect(found.installer.uv).toBeNull();
    expect(said).toContain(`uv is not to be had (${says}): venv and pip do its work\n`);
  },
);

test('environments are made while uv is fetched; without uv, they are made with pip', async () => {
  const real = openProcesses(new AbortController().signal);
  let isMade = (): void => undefined;
  const made = new Promise<void>((resolve) => (isMade = resolve));
  const run: Processes['run'] = async (command) => {
    const finished = await real.run(command);
    if (command.args.includes('--without-pip')) isMade();
    return finished;
  };
  const request = async (): Promise<HttpResponse> => {
    await made;
    return { status: 404, headers: {}, body: Buffer.alloc(0) };
  };
  const env = { PATH: path.dirname(await findPython()) };
  const tools = {
    ...{ processes: { ...real, run }, platform: currentPlatform() },
    downloadUv: uvDownload({ http: { request }, clock: fakeClock(), env }),
    ...{ log: silentLog(), env, workspace: await newFolder(), work: await newFolder(), depot: null },
  };
  const wish = { poetryVersion: POETRY_VERSION, plugins: [], resolvesPlugins: false };
  const { environment, emptyEnvironment } = await setUpPython(tools, { kind: 'default' }, null, wish, null);
  expect(emptyEnvironment).toBeNull();
  const args = ['-I', '-m', 'pip', '--version'];
  expect(await real.run({ tool: environment.python, args, cwd: tools.work, env })).toMatchObject({
    exitCode: 0,
  });
});

describe('the index that pip is configured for', () => {
  test.each<[env: Record<string, string>, index: string | null]>([
    [{}, null],
    [{ PIP_INDEX_URL: '' }, null],
    [{ PIP_INDEX_URL: ' https://a.example/simple ' }, 'https://a.example/simple'],
    [{ UV_DEFAULT_INDEX: 'https://b.example/' }, 'https://b.example/'],
    [{ PIP_INDEX_URL: 'https://a.example/', UV_DEFAULT_INDEX: 'https://b.example/' }, 'https://a.example/'],
    [{ PIP_EXTRA_INDEX_URL: 'https://a.example/' }, null],
  ])('%j: %s', (env, index) => {
    expect(configuredIndex(env)).toBe(index);
    expect(uvEnvironment(env, '/c')['UV_DEFAULT_INDEX']).toBe(index ?? undefined);
  });

  test.each<[env: Record<string, string>, file: string | undefined]>([
    [{}, undefined],
    [{ PIP_CERT: '/pip.pem' }, '/pip.pem'],
    [{ REQUESTS_CA_BUNDLE: '/requests.pem', PIP_CERT: '' }, '/requests.pem'],
    [{ SSL_CERT_FILE: '/ssl.pem', PIP_CERT: '/pip.pem' }, '/ssl.pem'],
  ])('certificates: %j', (env, file) => {
    expect(uvEnvironment(env, '/c')['SSL_CERT_FILE']).toBe(file);
  });

  test('uv reads no configuration of the project, makes no symbolic links, and keeps what else is set', () => {
    expect(
      uvEnvironment({ HTTPS_PROXY: 'http://p', UV_LINK_MODE: 'symlink', UV_CACHE_DIR: '/theirs' }, '/c'),
    ).toEqual({
      HTTPS_PROXY: 'http://p',
      UV_NO_CONFIG: '1',
      UV_NO_PROGRESS: '1',
      UV_LINK_MODE: 'hardlink',
      UV_VENV_SEED: '0',
      UV_COMPILE_BYTECODE: '0',
      UV_CACHE_DIR: '/c',
    });
  });

  test('the job cannot have uv put a pip without a hash into environments, or run what it installs', () => {
    const set = uvEnvironment({ UV_VENV_SEED: '1', UV_COMPILE_BYTECODE: '1' }, '/c');
    expect([set['UV_VENV_SEED'], set['UV_COMPILE_BYTECODE']]).toEqual(['0', '0']);
  });
});

describe('settings of pip that code of the project can have written', () => {
  const env = {
    HOME: '/h',
    XDG_CONFIG_HOME: '/h/x',
    XDG_CONFIG_DIRS: '/h/y',
    PIP_CONFIG_FILE: '/w/pip.conf',
    PIP_INDEX_URL: 'https://a/',
  };

  test('are those of the user, and the file that the job names', () => {
    expect(withoutUserSettings(LINUX, env, '/f')).toEqual({
      HOME: path.join('/f', 'home'),
      NETRC: path.join('/h', '.netrc'),
      PIP_INDEX_URL: 'https://a/',
    });
    expect(withoutUserSettings(WINDOWS, env, '/f')).toEqual({ ...env, PIP_CONFIG_FILE: 'nul' });
  });

  test('stay away where the job wants none at all', () => {
    const none = { PIP_CONFIG_FILE: '/dev/null' };
    expect(withoutUserSettings(LINUX, none, '/f')).toEqual({ ...none, HOME: path.join('/f', 'home') });
  });

  test('are read before, as far as they say where packages come from', () => {
    const list = [
      ":env:.index-url='https://variable/'",
      "global.cert='C:\\\\a\\\\b.pem'",
      "global.extra-index-url='\\nhttps://c/\\nhttps://d/'",
      "global.index-url='https://a/'",
      "global.python='/tmp/program'",
      "global.require-virtualenv='1'",
      "install.index-url='https://u:p@b/simple'",
      "install.trusted-host='b'",
      "list.proxy='http://e'",
    ];
    const settings = {
      PIP_CERT: 'C:\\a\\b.pem',
      PIP_EXTRA_INDEX_URL: 'https://c/ https://d/',
      PIP_INDEX_URL: 'https://u:p@b/simple',
      PIP_TRUSTED_HOST: 'b',
    };
    expect(settingsIn(list.join('\n'))).toEqual(settings);
    expect(settingsIn(list.join('\r\n'))).toEqual(settings);
    expect(settingsIn('')).toEqual({});
  });

  test('are asked of the pip that does the work, of nobody where uv does, and may be unknown', async () => {
    const environment = environmentAt(LINUX, '/e', { path: '/p', version: '3.12.4', source: 'PATH' });
    for (const [exitCode, expected] of [
      [0, { PIP_PROXY: 'http://p' }],
      [1, {}],
    ] as const) {
      const { processes, commands } = recorder(() => ({ exitCode, stdout: "global.proxy='http://p'\n" }));
      const tools = { processes, platform: LINUX, env: { A: 'b' }, folder: '/f' };
      const pip = pipInstaller(tools);
      expect(await pip.settings(environment)).toEqual(expected);
      const args = ['-I', '-m', 'pip', '--disable-pip-version-check', 'config', 'list'];
      const seen = { A: 'b', _PIP_RUNNING_IN_SUBPROCESS: '1' };
      expect(commands).toEqual([{ tool: environment.python, args, cwd: '/f', env: seen }]);
      expect(
        await withFallback(uvInstaller('/uv', tools), pip, () => undefined).settings(environment),
      ).toEqual({});
      expect(commands).toHaveLength(1);
    }
  });

  test('are asked for before anything of Poetry is there, and a login in them is hidden', async () => {
    const { processes, commands } = recorder(({ args }) => ({
      stdout: args.includes('config') ? "global.index-url='https://u:pass%2Dword@m.example/'\n" : '',
    }));
    const work = await newFolder();
    const toolbox = await openToolbox(path.join(work, 'tools'), null);
    await mkdir(path.join(toolbox.folder, 'poetry'));
    const download = (): Promise<void> => Promise.reject(new Error('it answered 404'));
    const tools = { processes, platform: LINUX, env, download, tell: () => undefined };
    const python = { path: '/usr/bin/python3.12', version: '3.12.4', source: 'PATH' } as const;
    const installer = await openInstaller(tools, await newFolder());
    const environment = environmentAt(LINUX, path.join(work, 'project'), python);
    const freshInstaller = (folder: string): ReturnType<typeof openInstaller> => openInstaller(tools, folder);
    const pythons = {
      project: python,
      poetry: python,
      environment,
      installer,
      toolbox,
      freshInstaller,
      emptyEnvironment: null,
    };
    let said = '';
    const log = new Log(
      () => 0,
      false,
      (text) => (said += text),
    );
    const { settings } = await installPoetry({ processes, platform: LINUX, log, env, work }, pythons, {
      poetryVersion: POETRY_VERSION,
      plugins: [],
      resolvesPlugins: false,
    });
    expect(settings).toEqual({ PIP_INDEX_URL: 'https://u:pass%2Dword@m.example/' });
    expect(commands.map(({ args }) => args[args.length - 1])[0]).toBe('list');
    for (const form of ['pass-word', 'u:pass%252Dword']) expect(said).toContain(`::add-mask::${form}\n`);
  });

  test.each<[where: string, hasBuilt: boolean]>([
    ['do not count for the Poetry of the upload once that code has run', true],
    ['say where the list comes from, where none of it ever runs', false],
  ])('%s', async (_, hasBuilt) => {
    const { processes, commands } = recorder();
    const download = (): Promise<void> => Promise.reject(new Error('it answered 404'));
    const tools = { processes, platform: LINUX, env, download, tell: () => undefined };
    const poetry = { path: '/usr/bin/python3.12', version: '3.12.4', source: 'PATH' } as const;
    const folder = await newFolder();
    const environment = path.join(folder, 'poetry');
    await mkdir(environment);
    const toolbox = await openToolbox(path.join(folder, 'toolbox'), null);
    await mkdir(path.join(toolbox.folder, 'poetry'));
    // For another Python, as an earlier use of the job can have left it.
    await toolbox.seal({ ...poetry, version: '3.11.9' }, false, () => Promise.resolve());
    const downloads = await newFolder();
    const installer = await openInstaller(tools, downloads);
    const freshInstaller = (place: string): ReturnType<typeof openInstaller> => openInstaller(tools, place);
    const pythons = { poetry, installer, toolbox, freshInstaller, emptyEnvironment: null };
    const settings = { PIP_INDEX_URL: 'https://by-file/', PIP_PROXY: 'http://p' };
    const builder: ProjectPoetry | null = hasBuilt
      ? { python: '/p', version: '2.5.1', start: 'light', env, settings }
      : null;
    const log = silentLog();
    await installUploadPoetry(
      { processes, platform: LINUX, log, env, work: folder },
      pythons,
      builder,
      folder,
    );
    // Made, asked what the files say, filled.
    expect(commands.map(({ args }) => args[2])).toEqual(['venv', 'pip', 'pip']);
    for (const [n, { env: seen }] of commands.entries()) {
      // The list itself is installed without files of the user in either case: they count for where it comes from.
      const own = path.join(hasBuilt ? folder : downloads, 'home');
      expect(seen['HOME']).toBe(hasBuilt || n === 2 ? own : '/h');
      expect(seen['PIP_CONFIG_FILE']).toBe(hasBuilt || n === 2 ? undefined : '/w/pip.conf');
      expect(seen['PIP_PROXY']).toBe(hasBuilt ? 'http://p' : undefined);
      // What the job says itself counts more.
      expect(seen['PIP_INDEX_URL']).toBe('https://a/');
    }
  });
});

describe('installers', () => {
  const interpreter = { path: '/usr/bin/python3.12', version: '3.12.4', source: 'PATH' } as const;

  test.each<[name: 'uv' | 'pip', env: Record<string, string>, form: 'requirements' | 'pylock']>([
    ['uv', { A: 'b' }, 'pylock'],
    ['uv', { PIP_INDEX_URL: '' }, 'pylock'],
    ['uv', { UV_DEFAULT_INDEX: 'https://mirror.example/simple/' }, 'requirements'],
    ['uv', { UV_INDEX: 'https://mirror.example/simple/' }, 'requirements'],
    ['uv', { uv_find_links: '/wheels' }, 'requirements'],
    ['pip', { A: 'b' }, 'requirements'],
  ])(
    '%s with %j takes a locked list as %s, with hashes only, wheels only, nothing beside it',
    async (name, given, form) => {
      const folder = await newFolder();
      // What the user's files say, as pip lists it.
      const stdout = "global.index-url='https://m.example/'\ninstall.requirement='/h/r.txt'\n";
      const { processes, commands } = recorder(({ args }) => (args.at(-1) === 'list' ? { stdout } : {}));
      const beside = {
        UV_OVERRIDE: '/w/o.txt',
        UV_CONSTRAINT: '/w/c.txt',
        UV_EXCLUDE: '/w/e.txt',
        UV_CONFIG_FILE: '/w/uv.toml',
      };
      const besideOfPip = { PIP_REQUIREMENT: '/w/r.txt', PIP_CONSTRAINT: '/w/c.txt' };
      const tools = { processes, platform: LINUX, env: { ...given, ...beside, ...besideOfPip }, folder };
      const installer = name === 'uv' ? uvInstaller('/tools/uv', tools) : pipInstaller(tools);
      const environment = environmentAt(LINUX, folder, interpreter);
      const list = { requirements: 'a==1 --hash=sha256:0\n', pylock: 'lock-version = "1.0"\n' };
      await installer.installLocked(environment, list);
      const { tool, args, cwd, env } = commands.at(-1) ?? { tool: '', args: [], cwd: '', env: {} };
      expect(tool).toBe(name === 'uv' ? '/tools/uv' : path.join(folder, 'bin', 'python'));
      const file = args.at(-1) ?? '';
      expect(args.slice(name === 'pip' ? 7 : 4)).toEqual([
        ...(form === 'requirements' ? ['--require-hashes'] : []),
        ...['--no-deps', ...(name === 'pip' ? ['--no-compile'] : [])],
        ...['--only-binary', ':all:', '-r', file],
      ]);
      expect(path.basename(file)).toBe(form === 'pylock' ? 'pylock.toml' : 'requirements.txt');
      expect(await readFile(file, 'utf8')).toBe(list[form]);
      // Of the user's files only where packages come from; in none of them can pip be given another Python.
      const own = {
        PIP_INDEX_URL: 'https://m.example/',
        HOME: path.join(folder, 'home'),
        _PIP_RUNNING_IN_SUBPROCESS: '1',
      };
      expect([cwd, env]).toEqual([folder, { ...given, ...(name === 'pip' ? own : {}) }]);
      expect(args.slice(0, 3)).toEqual(name === 'pip' ? ['-I', '-m', 'pip'] : ['pip', 'install', '--python']);
    },
  );

  test('environments are made in the layout of the platform', async () => {
    const { processes, commands } = recorder();
    const made = await uvInstaller('/uv', {
      processes,
      platform: LINUX,
      env: {},
      folder: '/f',
    }).createEnvironment(interpreter, '/v');
    await pipInstaller({ processes, platform: LINUX, env: {}, folder: '/f' }).createEnvironment(
      interpreter,
      '/v',
    );
    expect(made).toEqual({
      folder: '/v',
      scripts: path.join('/v', 'bin'),
      python: path.join('/v', 'bin', 'python'),
      packages: path.join('/v', 'lib', 'python3.12', 'site-packages'),
      interpreter,
    });
    expect(environmentAt(WINDOWS, '/v', interpreter)).toMatchObject({
      python: path.join('/v', 'Scripts', 'python.exe'),
      packages: path.join('/v', 'Lib', 'site-packages'),
    });
    expect(commands.map(({ tool }) => tool)).toEqual(['/uv', interpreter.path]);
    expect(commands[0]?.args).toEqual(
      expect.arrayContaining(['venv', '--no-project', interpreter.path, '/v']),
    );
    expect(commands[1]?.args).toEqual(expect.arrayContaining(['-I', '-m', 'venv', '/v']));
  });

  test('those without pip are made by the Python alone, in one go; null where it cannot', async () => {
    const make = async (exitCode: number): Promise<unknown[]> => {
      const { processes, commands } = recorder(() => ({ exitCode }));
      const tools = { processes, platform: LINUX, env: {}, folder: '/f' };
      return [await makeBareEnvironments(tools, interpreter, ['/v', '/w']), ...commands];
    };
    const args = ['-I', '-m', 'venv', '--clear', '--without-pip', '/v', '/w'];
    const command = { tool: interpreter.path, args, cwd: '/f', env: {} };
    const made = ['/v', '/w'].map((folder) => environmentAt(LINUX, folder, interpreter));
    expect(await make(0)).toEqual([made, command]);
    expect(await make(1)).toEqual([null, command]);
  });

  test('a failure tells the last lines of what was printed', async () => {
    const stderr = Array.from({ length: 20 }, (_, n) => `line ${String(n)}`).join('\n');
    const { processes } = recorder(() => ({ exitCode: 2, stderr }));
    const installing = uvInstaller('/uv', { processes, platform: LINUX, env: {}, folder: '/f' }).install(
      environmentAt(LINUX, '/v', interpreter),
      ['poetry==9'],
    );
    await expect(installing).rejects.toThrow(InstallerError);
    await expect(installing).rejects.toThrow(/ended with 2: .*line 19$/);
    await expect(installing).rejects.not.toThrow(/line 3 /);
  });
});

describe('a second installer', () => {
  const interpreter = { path: '/usr/bin/python3.12', version: '3.12.4', source: 'PATH' } as const;

  function both(uvAnswers: (command: Command) => Partial<Finished>): {
    installer: ReturnType<typeof withFallback>;
    commands: Command[];
    told: string[];
  } {
    const told: string[] = [];
    const { processes, commands } = recorder((command) => (command.tool === '/uv' ? uvAnswers(command) : {}));
    const tools = { processes, platform: LINUX, env: {}, folder: '/f' };
    const installer = withFallback(uvInstaller('/uv', tools), pipInstaller(tools), (text) => {
      told.push(text);
    });
    return { installer, commands, told };
  }

  test('does nothing where the first one does', async () => {
    const { installer, commands, told } = both(() => ({}));
    const environment = await installer.createEnvironment(interpreter, '/v');
    await installer.install(environment, ['a']);
    expect(commands.map(({ tool }) => tool)).toEqual(['/uv', '/uv']);
    expect(told).toEqual([]);
  });

  test('makes the environment anew, because pip works only in one of its own making', async () => {
    const { installer, commands, told } = both(({ args }) =>
      args[0] === 'pip' ? { exitCode: 2, stderr: 'no' } : {},
    );
    const environment = await installer.createEnvironment(interpreter, '/v');
    await installer.install(environment, ['a==1']);
    expect(commands.map(({ tool }) => tool)).toEqual(['/uv', '/uv', interpreter.path, environment.python]);
    expect(commands[2]?.args).toEqual(expect.arrayContaining(['venv', '--clear', '/v']));
    expect(commands[3]?.args.slice(-3)).toEqual(['--only-binary', ':all:', 'a==1']);
    expect(told).toHaveLength(1);
  });

  test('takes no bug for a failure', async () => {
    const { installer } = both(() => {
      throw new TypeError('bug');
    });
    await expect(installer.createEnvironment(interpreter, '/v')).rejects.toThrow('bug');
  });
});

describe('a Python that uv manages', () => {
  const uv = { tool: '/uv', env: { A: 'b' } };

  test('is installed into our folder, then asked for its path', async () => {
    const { processes, commands } = recorder(({ args }) =>
      args[1] === 'find' ? { stdout: '/p/python\n' } : {},
    );
    expect(await installManagedPython(processes, uv, '3.12', '/pythons')).toEqual({ path: '/p/python' });
    expect(commands.map(({ args }) => args[1])).toEqual(['install', 'find']);
    for (const { env } of commands)
      expect(env).toEqual({
        A: 'b',
        UV_PYTHON_INSTALL_DIR: '/pythons',
        UV_PYTHON_PREFERENCE: 'only-managed',
      });
  });

  test.each(['install', 'find'])('is not to be had where %s fails', async (which) => {
    const { processes } = recorder(({ args }) =>
      args[1] === which ? { exitCode: 1, stderr: 'a\nb\nno such\n' } : {},
    );
    expect(await installManagedPython(processes, uv, '3.99', '/pythons')).toEqual({
      path: null,
      why: expect.stringContaining('no such'),
    });
  });
});

describe('interpreters', () => {
  const processes = openProcesses(new AbortController().signal);
  const toolCache = process.env['RUNNER_TOOL_CACHE'];
  afterEach(() => {
    if (toolCache === undefined) delete process.env['RUNNER_TOOL_CACHE'];
    else process.env['RUNNER_TOOL_CACHE'] = toolCache;
  });

  async function program(file: string, script: string): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
  }

  const says = (version: string, implementation = 'cpython'): string =>
    `printf '%s\\t%s\\t%s\\n' ${implementation} ${version} "$0"`;

  async function finderWith(...folders: string[]): Promise<InterpreterFinder> {
    const env = { PATH: folders.join(path.delimiter) };
    return new InterpreterFinder(processes, currentPlatform(), env, await newFolder(), await newFolder());
  }

  test('a real one tells its version and where it is', async () => {
    const python = await findPython();
    const finder = await finderWith();
    expect(await finder.at(python, 'PATH')).toEqual({
      path: expect.stringMatching(/python/i),
      version: expect.stringMatching(/^3\.\d+\.\d+/),
      source: 'PATH',
    });
    expect(await finder.at(path.join(await newFolder(), 'python'), 'PATH')).toBeNull();
  });

  describeOnPosix('not on Windows', () => {
    test('on PATH: in its order, without shims that lead nowhere and other implementations', async () => {
      const [first, second] = [await newFolder(), await newFolder()];
      await program(path.join(first, 'python3'), 'echo "pyenv: no version" >&2; exit 127');
      await program(path.join(first, 'python'), says('3.10.9', 'pypy'));
      await program(path.join(second, 'python3'), says('3.11.2'));
      await program(path.join(second, 'python3.12'), says('3.12.4'));
      await program(path.join(second, 'python'), 'echo garbage');
      await writeFile(path.join(first, 'python3.12'), 'not executable');
      const finder = await finderWith('.', first, second, second);
      expect((await finder.onPath('3.12')).map(({ version }) => version)).toEqual(['3.12.4', '3.11.2']);
      expect((await finder.onPath(null)).map(({ version }) => version)).toEqual(['3.11.2']);
    });
  });

  describeOnPosix('not on Windows', () => {
    test('what a version manager says beside the answer does not count', async () => {
      const folder = await newFolder();
      const file = path.join(folder, 'python3');
      await program(file, `echo 'a new version is out' >&2; ${says('3.12.4')}; echo bye >&2`);
      const found = { path: file, version: '3.12.4', source: 'PATH' };
      expect(await (await finderWith(folder)).onPath(null)).toEqual([found]);
    });

    test('a cancelled run ends a shim that does not answer, and what that has started', async () => {
      const folder = await newFolder();
      const log = path.join(folder, 'log');
      const started = `import os, time; open(r"${log}", "a").write(f"{os.getpid()}\\n"); time.sleep(60)`;
      await program(path.join(folder, 'python3'), `'${await findPython()}' -c '${started}'; exit 1`);
      const controller = new AbortController();
      const env = { PATH: folder };
      const watching = openProcesses(controller.signal);
      const finder = new InterpreterFinder(
        watching,
        currentPlatform(),
        env,
        await newFolder(),
        await newFolder(),
      );
      const found = finder.onPath(null);
      let pid = 0;
      while (pid === 0) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        pid = Number(await readFile(log, 'utf8').catch(() => '0'));
      }
      controller.abort();
      expect(await found).toEqual([]);
      expect(await gone(pid)).toBe(true);
    });

    test('each is run once', async () => {
      const folder = await newFolder();
      const log = path.join(folder, 'log');
      await program(path.join(folder, 'python3'), `echo run >> '${log}'; ${says('3.12.1')}`);
      const finder = await finderWith(folder);
      await Promise.all([finder.onPath('3.12'), finder.onPath(null), finder.onPath('3.13')]);
      expect(await readFile(log, 'utf8')).toBe('run\n');
    });

    test('a program with several names is run once, but for links to another folder and managers of versions', async () => {
      const [folder, environment, shims] = [await newFolder(), await newFolder(), await newFolder()];
      const log = path.join(await newFolder(), 'log');
      await program(path.join(folder, 'python3.12'), `echo "$0" >> '${log}'; ${says('3.12.1')}`);
      await symlink('python3.12', path.join(folder, 'python3'));
      await symlink('python3', path.join(folder, 'python'));
      await symlink(folder, path.join(environment, 'bin'));
      await symlink(path.join(folder, 'python3.12'), path.join(environment, 'python3'));
      await program(path.join(shims, 'manager'), `echo "$0" >> '${log}'; exit 1`);
      for (const name of ['python3', 'python']) await symlink('manager', path.join(shims, name));
      const finder = await finderWith(folder, path.join(environment, 'bin'), environment, shims);
      const found = await finder.onPath('3.12');
      expect(new Set(found.map(({ version }) => version))).toEqual(new Set(['3.12.1']));
      const run = (await readFile(log, 'utf8')).trim().split('\n');
      // Always by the same name: what is made for one path is not taken for another.
      expect(run.filter((name) => name.startsWith(folder))).toEqual([path.join(folder, 'python3.12')]);
      expect(run.filter((name) => name.startsWith(environment))).toEqual([path.join(environment, 'python3')]);
      expect(run.filter((name) => name.startsWith(shims))).toHaveLength(2);
    });
  });

  describeOnPosix('not on Windows', () => {
    test('in the tool cache: newest first, complete ones only', async () => {
      const root = await newFolder();
      const arch = process.arch;
      for (const version of ['3.9.18', '3.12.4', '3.10.1', '3.13.0']) {
        await program(path.join(root, 'Python', version, arch, 'bin', 'python'), says(version));
        if (version !== '3.13.0') await writeFile(path.join(root, 'Python', version, `${arch}.complete`), '');
      }
      await symlink('3.12.4', path.join(root, 'Python', '3.12'));
      process.env['RUNNER_TOOL_CACHE'] = root;
      const finder = await finderWith();
      const found = await finder.inToolCache();
      expect(found.map(({ version, source }) => [version, source])).toEqual(
        ['3.12.4', '3.10.1', '3.9.18'].map((version) => [version, 'tool cache']),
      );
      process.env['RUNNER_TOOL_CACHE'] = path.join(root, 'none');
      expect(await finder.inToolCache()).toEqual([]);
      delete process.env['RUNNER_TOOL_CACHE'];
      expect(await finder.inToolCache()).toEqual([]);
    });
  });
});
