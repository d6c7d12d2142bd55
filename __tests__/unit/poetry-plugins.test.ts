import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Log } from '../../src/github/log.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { parsePlugins } from '../../src/poetry/plugins.ts';
import { openToolbox } from '../../src/python/toolbox.ts';
import type { Installer } from '../../src/python/installer.ts';
import { uvEnvironment } from '../../src/python/installer-settings.ts';
import { pipInstaller, uvInstaller, withFallback } from '../../src/python/packages.ts';
import { environmentAt } from '../../src/python/virtual-environment.ts';
import { installPoetry } from '../../src/steps/install-poetry.ts';
import type { Platform } from '../../src/system/platform.ts';
import type { Command, Finished } from '../../src/system/process.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();
const LINUX: Platform = { os: 'linux', arch: 'x64', libc: 'gnu' };

describe('the requirements', () => {
  test.each<[text: string, names: readonly string[], requirements: readonly string[]]>([
    ['', [], []],
    ['\n  \r\n# a comment\n', [], []],
    ['poetry-plugin-export', ['poetry-plugin-export'], ['poetry-plugin-export']],
    [
      ' Poetry.Dynamic_Versioning[plugin] >=1.9, <2 \nb==1.*\r\nc~=1.0',
      ['poetry-dynamic-versioning', 'b', 'c'],
      ['Poetry.Dynamic_Versioning[plugin] >=1.9, <2', 'b==1.*', 'c~=1.0'],
    ],
    ['a[x,y]', ['a'], ['a[x,y]']],
    ['a===1.0', ['a'], ['a===1.0']],
  ])('%j', (text, names, requirements) => {
    const parsed = parsePlugins(text);
    const plugins = 'plugins' in parsed ? parsed.plugins : [];
    expect(plugins.map(({ name }) => name)).toEqual(names);
    expect(plugins.map(({ requirement }) => requirement)).toEqual(requirements);
  });

  test.each<[text: string, says: string]>([
    ['--index-url=https://x.example/', 'line 1 is an option'],
    ['a\n\n-r requirements.txt', 'line 3 is an option'],
    ['a @ https://x.example/a.whl', 'line 1 is an address or a path'],
    ['git+https://user:s3cret@x.example/a.git', 'is an address or a path'],
    ['https://x.example/a.whl', 'is an address or a path'],
    ['./a', 'is an address or a path'],
    ['C:\\a.whl', 'is an address or a path'],
    ['a@1.0', 'is an address or a path'],
    ['a; python_version > "3"', 'has a condition'],
    ['a b', 'is no requirement'],
    ['a 1.0', 'is no requirement'],
    ['a^1.0', 'is no requirement'],
    ['a=1.0', 'is no requirement'],
    ['a>=', 'is no requirement'],
    ['a>=1,', 'is no requirement'],
    ['a>=x', 'is no requirement'],
    ['a --pre', 'is no requirement'],
    ['a, b', 'is no requirement'],
    ['a[', 'is no requirement'],
    ['.', 'is an address or a path'],
    ['a-', 'is no requirement'],
    ['a\u0000', 'is no requirement'],
    ['größe', 'is no requirement'],
    ['Poetry==1.8', 'is Poetry itself'],
  ])('%j is refused', (text, says) => {
    expect(parsePlugins(text)).toEqual({ problem: expect.stringContaining(says) as unknown });
  });

  test('what is refused is not repeated: it can hold a credential', () => {
    expect(JSON.stringify(parsePlugins('git+https://user:s3cret@x.example/a.git'))).not.toContain('s3cret');
  });
});

describe('beside Poetry', () => {
  const python = { path: '/usr/bin/python3.12', version: '3.12.4', source: 'PATH' } as const;
  const plugins = [{ name: 'a', requirement: 'a>=1' }];

  interface Installed {
    readonly commands: readonly Command[];
    readonly poetry: Awaited<ReturnType<typeof installPoetry>>;
    /** Whether what is in the toolbox has been sealed. */
    readonly isSealed: boolean;
    /** What lies in the folder of the downloads that the upload will use, too. */
    readonly shared: readonly string[];
    readonly said: string;
  }

  /** Whether what a command installs is known by its hash: pip is told so, and uv takes no lock file without hashes. */
  const isHashed = ({ args }: Command): boolean =>
    args.includes('--require-hashes') || args.at(-1)?.endsWith('pylock.toml') === true;

  /** Installs by uv and a pip, neither of which runs: in place of a download something is written into the cache that is named. */
  async function installed(
    poetryVersion: string,
    wanted: typeof plugins,
    answer: (command: Command) => Partial<Finished> = () => ({}),
    resolvesPlugins = false,
  ): Promise<Installed> {
    const commands: Command[] = [];
    const run = async (command: Command): Promise<Finished> => {
      commands.push(command);
      const cache = command.env['UV_CACHE_DIR'];
      if (cache !== undefined && command.args.includes('pip')) {
        await mkdir(cache, { recursive: true });
        const what = isHashed(command) ? 'hashed' : 'unhashed';
        await writeFile(path.join(cache, `${what}-${String(commands.length)}`), '');
      }
      return { exitCode: 0, stdout: '', stderr: '', ...answer(command) };
    };
    const [folder, work] = [await newFolder(), await newFolder()];
    const toolbox = await openToolbox(path.join(work, 'tools'), null);
    // Here the environment would be made.
    for (const place of [work, toolbox.folder]) await mkdir(path.join(place, 'poetry'));
    const packagesIn = (place: string, runIt = run): Installer['packages'] => {
      const tools = { processes: { run: runIt }, platform: LINUX, folder: place };
      const env = uvEnvironment({}, path.join(place, 'cache'));
      return withFallback(
        uvInstaller('/uv', { ...tools, env }),
        pipInstaller({ ...tools, env: {} }),
        () => undefined,
      );
    };
    const installer: Installer = {
      packages: packagesIn(folder),
      latePackages: (place) => packagesIn(place),
      unhashed: packagesIn,
      uv: null,
    };
    const environment = environmentAt(LINUX, path.join(work, 'project'), python);
    const freshInstaller = (): Promise<Installer> => Promise.resolve(installer);
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
    const tools = { processes: { watch: run }, platform: LINUX, log, env: {}, work };
    const poetry = await installPoetry(tools, pythons, { poetryVersion, plugins: wanted, resolvesPlugins });
    const shared = await readdir(path.join(folder, 'cache')).catch(() => []);
    return { commands, poetry, isSealed: toolbox.isReadyFor(python), shared, said };
  }

  const lastWords = ({ commands }: Installed): readonly (readonly string[])[] =>
    commands
      .filter((command) => command.args.includes('install') && !isHashed(command))
      .map(({ args }) => args.slice(args.indexOf(':all:') + 1));

  test('without plugins nothing comes without hashes', async () => {
    const done = await installed(POETRY_VERSION, []);
    expect(lastWords(done)).toEqual([]);
    expect(done.shared).toEqual(['hashed-2']);
    expect(done.isSealed).toBe(true);
  });

  test('plugins come after the locked list, with the version of Poetry, and their downloads lie apart', async () => {
    const done = await installed(POETRY_VERSION, plugins);
    expect(lastWords(done)).toEqual([[`poetry==${POETRY_VERSION}`, 'a>=1']]);
    expect(done.commands.map(isHashed)).toEqual([false, true, false]);
    expect(done.shared).toEqual(['hashed-2']);
    expect(done.isSealed).toBe(false);
    expect(done.said).toContain('Beside it, resolved by the index: a>=1');
  });

  test('what is not used here comes from the locked list, too, wherever plugins are resolved', async () => {
    const isLocked = async ({ commands }: Installed): Promise<boolean> => {
      const [list = ''] = commands.filter(isHashed).map(({ args }) => args.at(-1) ?? '');
      return (await readFile(list, 'utf8')).includes('secretstorage');
    };
    expect(await isLocked(await installed(POETRY_VERSION, []))).toBe(false);
    expect(await isLocked(await installed(POETRY_VERSION, plugins))).toBe(true);
    const required = await installed(POETRY_VERSION, [], () => ({}), true);
    expect(await isLocked(required)).toBe(true);
    expect(required.isSealed).toBe(true);
  });

  test('is started lightly only where no plugin and no other version works', async () => {
    const startOf = async (...given: Parameters<typeof installed>): Promise<string> =>
      (await installed(...given)).poetry.start;
    expect(await startOf(POETRY_VERSION, [])).toBe('light');
    expect(await startOf(POETRY_VERSION, plugins)).toBe('plain');
    expect(await startOf(POETRY_VERSION, [], () => ({}), true)).toBe('plain');
    expect(await startOf('2.2.1', [])).toBe('plain');
  });

  test('another version comes with them, and apart as well', async () => {
    const done = await installed('2.2.1', plugins);
    expect(lastWords(done)).toEqual([['poetry==2.2.1', 'a>=1']]);
    expect(done.shared).toEqual([]);
    expect(done.isSealed).toBe(false);
  });

  test('one that is not to be had stops the run, and is named', async () => {
    const { code, message } = await publishError(() =>
      installed(POETRY_VERSION, plugins, ({ args }) =>
        args.includes('a>=1') ? { exitCode: 1, stderr: 'no version of a' } : {},
      ),
    );
    expect(code).toBe('poetry-unavailable');
    expect(message).toMatch(/with a>=1 could not be installed: .*no version of a\. .*Check `poetry-plugins`/);
  });
});
