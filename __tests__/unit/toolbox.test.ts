import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { usedModules } from '../../src/poetry/used-modules.ts';
import { compileModules, type CompilerTools } from '../../src/python/byte-code.ts';
import { environmentAt, type VirtualEnvironment } from '../../src/python/virtual-environment.ts';
import { openToolbox, type Depot, type Toolbox } from '../../src/python/toolbox.ts';
import { contentsOf } from '../../src/system/folder-contents.ts';
import { currentPlatform, processorCount } from '../../src/system/platform.ts';
import { openProcesses, type Command, type Finished, type Processes } from '../../src/system/process.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();
const describeOnPosix = process.platform === 'win32' ? describe.skip : describe;

const PYTHON = { path: '/usr/bin/python3.12', version: '3.12.4', source: 'PATH' } as const;
const MODULE = 'poetry/lib/python3.12/site-packages/poetry/console.py';
const BYTE_CODE = 'poetry/lib/python3.12/site-packages/poetry/__pycache__/console.cpython-312.pyc';

async function put(folder: string, name: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
}

/** A toolbox with something like uv and Poetry, sealed. */
async function filled(depot: Depot | null = null): Promise<Toolbox> {
  const toolbox = await openToolbox(path.join(await newFolder(), 'tools'), depot);
  await put(toolbox.folder, 'uv/uv', 'program');
  await put(toolbox.folder, MODULE, 'code');
  await put(toolbox.folder, BYTE_CODE, 'byte code');
  await symlink('/usr/bin/python3.12', path.join(toolbox.folder, 'poetry', 'python'));
  await toolbox.seal(PYTHON, false, (onWritten) => {
    onWritten(path.join(toolbox.folder, BYTE_CODE));
    return Promise.resolve();
  });
  return toolbox;
}

/** What somebody who may write there can do, and whether the rest may still be used. */
const CHANGES: readonly (readonly [
  what: string,
  isUsable: boolean,
  change: (at: string) => Promise<unknown>,
])[] = [
  ['nothing', true, () => Promise.resolve()],
  ['a changed module', false, (at) => appendFile(path.join(at, MODULE), '\nimport evil')],
  [
    'a changed module of the same size and age',
    false,
    async (at) => {
      await writeFile(path.join(at, MODULE), 'evil');
      await utimes(path.join(at, MODULE), 1, 1);
    },
  ],
  ['changed byte code', false, (at) => writeFile(path.join(at, BYTE_CODE), 'evil code')],
  ['a changed uv', false, (at) => writeFile(path.join(at, 'uv/uv'), 'evil')],
  ['a missing module', false, (at) => rm(path.join(at, MODULE))],
  ['a new module', false, (at) => put(at, 'poetry/lib/python3.12/site-packages/evil.py', '')],
  ['a new .pth file', false, (at) => put(at, 'poetry/lib/python3.12/site-packages/evil.pth', 'import evil')],
  [
    'byte code that takes the place of a module',
    false,
    (at) => put(at, MODULE.replace('.py', '.pyc'), 'evil'),
  ],
  ['a new folder', false, (at) => mkdir(path.join(at, 'poetry/new'))],
  ['new byte code', true, (at) => put(at, BYTE_CODE.replace('console', 'other'), 'perhaps evil')],
  ['half-written byte code', true, (at) => put(at, `${BYTE_CODE}.140123`, 'half')],
  [
    'a new folder with byte code',
    true,
    (at) => put(at, 'poetry/lib/__pycache__/site.cpython-312.pyc', 'evil'),
  ],
  ['something else in a folder for byte code', false, (at) => put(at, 'poetry/lib/__pycache__/evil.py', '')],
  [
    'a link in place of a folder for byte code',
    false,
    (at) => symlink('/tmp', path.join(at, 'poetry/__pycache__')),
  ],
  [
    'another link',
    false,
    async (at) => {
      await rm(path.join(at, 'poetry/python'));
      await symlink('/tmp/evil', path.join(at, 'poetry/python'));
    },
  ],
  [
    'a file in place of a link',
    false,
    async (at) => {
      await rm(path.join(at, 'poetry/python'));
      await writeFile(path.join(at, 'poetry/python'), '-> /usr/bin/python3.12');
    },
  ],
  [
    'a link in place of the whole folder, to its exact copy',
    false,
    async (at) => {
      const elsewhere = path.join(await newFolder(), 'honest');
      await rename(at, elsewhere);
      await symlink(elsewhere, at);
    },
  ],
  [
    'a link that leads each process elsewhere, by its current folder',
    false,
    async (at) => {
      const elsewhere = path.join(await newFolder(), 'honest');
      await rename(at, elsewhere);
      await symlink(path.join('/proc/self/cwd', path.relative(process.cwd(), elsewhere)), at);
    },
  ],
  ['a much larger file in place of a module', false, (at) => truncate(path.join(at, MODULE), 2 ** 43)],
  [
    'a large new file',
    false,
    async (at) => {
      await writeFile(path.join(at, 'large'), '');
      await truncate(path.join(at, 'large'), 2 ** 43);
    },
  ],
  [
    'large new byte code',
    true,
    async (at) => {
      await writeFile(path.join(at, `${BYTE_CODE}.1`), '');
      await truncate(path.join(at, `${BYTE_CODE}.1`), 2 ** 43);
    },
  ],
  ['the whole folder gone', false, (at) => rm(at, { recursive: true })],
];

const isOfPoetry = (name: string): boolean => name.startsWith('poetry/');

describe('what is taken out of reach of the project', () => {
  test.each(CHANGES)('after %s can be used: %s', async (what, isWhole, change) => {
    // Only the Poetry in it is run from where it was taken to.
    const isUsable = isWhole || what === 'a changed uv';
    const toolbox = await filled();
    const before = await contentsOf(toolbox.folder, isOfPoetry);
    const old = toolbox.folder;
    const place = path.join(await newFolder(), 'taken');
    await change(old);

    expect((await toolbox.moveTo(place)) === null).toBe(isUsable);
    expect(toolbox.isReadyFor(PYTHON)).toBe(isUsable);
    if (!isUsable) return;
    expect(toolbox.folder).toBe(place);
    expect(await contentsOf(old)).toBeNull();
    // What was added is gone, and what was there is there: but for the empty folder.
    const now = new Map(await contentsOf(place, isOfPoetry));
    now.delete('poetry/lib/__pycache__');
    expect(now).toEqual(before);
  });

  test('holds the byte code that was told to be written while it was sealed', async () => {
    const toolbox = await filled();
    const added = BYTE_CODE.replace('console', 'other');
    const other = BYTE_CODE.replace('console', 'another');
    await toolbox.seal(PYTHON, false, async (onWritten) => {
      await setTimeout(20);
      for (const name of [added, other]) await put(toolbox.folder, name, 'byte code');
      for (const name of [added, 'none']) onWritten(path.join(toolbox.folder, name));
    });
    const place = path.join(await newFolder(), 'taken');
    expect(await toolbox.moveTo(place)).toBeNull();
    const names = [...((await contentsOf(place)) ?? new Map<string, string>()).keys()];
    expect(names).toContain(added);
    expect(names).not.toContain(other);
    await writeFile(path.join(place, added), 'evil code');
    expect(await toolbox.moveTo(`${place}-again`)).toContain('is another one');
  });

  test('is nothing where nothing was sealed', async () => {
    const toolbox = await openToolbox(path.join(await newFolder(), 'tools'), null);
    expect(toolbox.isReadyFor(PYTHON)).toBe(false);
  });

  test('is not put over what is there already', async () => {
    const toolbox = await filled();
    const place = path.join(await newFolder(), 'taken');
    await put(place, 'planted', '');
    expect(await toolbox.moveTo(place)).not.toBeNull();
  });
});

describe('what one use leaves to the next one in the same job', () => {
  async function depot(key = 'secret of the job'): Promise<Depot> {
    return { place: path.join(await newFolder(), 'left'), key };
  }

  async function next(left: Depot): Promise<Toolbox> {
    return openToolbox(path.join(await newFolder(), 'tools'), left);
  }

  test('is ready for the Python that it was made with, and can be left once more', async () => {
    const left = await depot();
    const first = await filled(left);
    const before = await contentsOf(first.folder);
    await first.leave();
    for (let use = 2; use <= 3; use++) {
      const toolbox = await next(left);
      expect(toolbox.isReadyFor(PYTHON)).toBe(true);
      expect(toolbox.isReadyFor({ ...PYTHON, version: '3.12.5' })).toBe(false);
      expect(toolbox.isReadyFor({ ...PYTHON, path: '/opt/python' })).toBe(false);
      expect(toolbox.isReadyFor(PYTHON, true)).toBe(false);
      expect(await contentsOf(toolbox.folder)).toEqual(before);
      await toolbox.leave();
    }
  });

  test.each(CHANGES)('after %s is used: %s', async (_, isUsable, change) => {
    const left = await depot();
    await (await filled(left)).leave();
    await change(left.place);
    const toolbox = await next(left);
    expect(toolbox.isReadyFor(PYTHON)).toBe(isUsable);
    expect((await contentsOf(toolbox.folder))?.has(MODULE)).toBe(isUsable);
  });

  test.each<[what: string, change: (receipt: string, left: Depot) => Promise<Depot>]>([
    ['by another job', (_, left) => Promise.resolve({ ...left, key: 'of another job' })],
    [
      'with a receipt that was changed',
      async (receipt, left) => {
        await writeFile(receipt, (await readFile(receipt, 'utf8')).replace('3.12.4', '3.12.5'));
        return left;
      },
    ],
    [
      'with a receipt that nobody signed',
      async (receipt, left) => {
        await writeFile(receipt, `\n${(await readFile(receipt, 'utf8')).split('\n')[1] ?? ''}`);
        return left;
      },
    ],
    [
      'without a receipt',
      async (receipt, left) => {
        await rm(receipt);
        return left;
      },
    ],
    [
      'with a pipe for a receipt, which nobody ever writes to',
      async (receipt, left) => {
        await rm(receipt);
        await execa('mkfifo', [receipt]);
        return left;
      },
    ],
    [
      'with a receipt that never ends',
      async (receipt, left) => {
        await rm(receipt);
        await symlink('/dev/zero', receipt);
        return left;
      },
    ],
    [
      'as a link',
      async (_, left) => {
        const elsewhere = path.join(await newFolder(), 'elsewhere');
        await rename(left.place, elsewhere);
        await symlink(elsewhere, left.place);
        return left;
      },
    ],
  ])('is not used %s', async (_, change) => {
    const left = await depot();
    await (await filled(left)).leave();
    const toolbox = await next(await change(path.join(left.place, 'receipt'), left));
    expect(toolbox.isReadyFor(PYTHON)).toBe(false);
    expect(await contentsOf(toolbox.folder)).toEqual(new Map());
  });

  test('takes the place of what lay there, and is nothing after a change that was seen', async () => {
    const left = await depot();
    await put(left.place, 'planted', '');
    const toolbox = await filled(left);
    await toolbox.leave();
    expect(await contentsOf(left.place)).not.toContain('planted');
    const second = await next(left);
    await appendFile(path.join(second.folder, MODULE), 'evil');
    await second.moveTo(path.join(await newFolder(), 'taken'));
    await second.leave();
    expect(await contentsOf(left.place)).toBeNull();
  });

  test.each<[what: string, plant: (receipt: string) => Promise<unknown>]>([
    ['a link', (receipt) => symlink(path.join(path.dirname(receipt), '..', 'victim'), receipt)],
    ['a pipe', (receipt) => execa('mkfifo', [receipt])],
  ])('is nothing, and nothing is overwritten, where %s lies in the way of the receipt', async (_, plant) => {
    const left = await depot();
    const toolbox = await filled(left);
    const victim = path.join(path.dirname(toolbox.folder), 'victim');
    await writeFile(victim, 'untouched');
    await plant(path.join(toolbox.folder, 'receipt'));
    await toolbox.leave();
    expect(await readFile(victim, 'utf8')).toBe('untouched');
    expect(await contentsOf(left.place)).toBeNull();
  });

  test('is nothing where the job has no secret, and where there is nowhere to leave it', async () => {
    const toolbox = await filled();
    await toolbox.leave();
    expect(await contentsOf(toolbox.folder)).not.toBeNull();
    const nowhere = await filled({ place: path.join(await newFolder(), 'no', 'such', 'folder'), key: 'k' });
    await expect(nowhere.leave()).resolves.toBeUndefined();
  });
});

describe('byte code', () => {
  test.each(['light', 'plain'] as const)('the list names modules, each once: %s', (start) => {
    const modules = usedModules(start);
    expect(modules.length).toBeGreaterThan(400);
    expect(new Set(modules).size).toBe(modules.length);
    expect(modules.filter((name) => !/^[\w/]+\.py$/.test(name))).toEqual([]);
    for (const name of ['poetry/console/application.py', 'requests/api.py', 'poetry/core/factory.py'])
      expect(modules).toContain(name);
    expect(modules.includes('dulwich/repo.py')).toBe(start === 'plain');
  });
});

describe('the work of writing byte code', () => {
  test('is shared out by the size of the modules', async () => {
    const folder = await newFolder();
    const work = await newFolder();
    const platform = { ...currentPlatform(), os: 'linux' } as const;
    const environment = environmentAt(platform, folder, PYTHON);
    const { packages } = environment;
    const modules = Array.from({ length: 40 }, (_, n) => `many/module_${String(n)}.py`);
    for (const [n, name] of modules.entries()) await put(packages, name, ' '.repeat(n % 4 === 0 ? 9000 : 10));
    const lists: string[] = [];
    const watch = ({ args }: { readonly args: readonly string[] }): Promise<Finished> => {
      lists.push(args.at(-1) ?? '');
      return Promise.resolve({ exitCode: 0, stdout: '', stderr: '' });
    };
    await compileModules({ processes: { watch }, env: {}, work }, environment, modules, () => undefined);
    expect(lists).toHaveLength(Math.min(processorCount(), 8));
    const [list = '', ...others] = new Set(lists);
    expect(others).toEqual([]);
    const shares = (await readFile(list, 'utf8')).trimEnd().split('\n');
    expect(shares.join(' ').split(/ +/).sort()).toEqual([...modules].sort());
    const isLarge = (name: string): boolean => modules.indexOf(name) % 4 === 0;
    expect(shares.filter((share) => share.split(' ').filter(isLarge).length > 1)).toEqual([]);
  });
});

describeOnPosix('byte code, by the real Python', () => {
  async function ready(): Promise<{
    tools: CompilerTools & { processes: Processes };
    environment: VirtualEnvironment;
  }> {
    const folder = path.join(await newFolder(), 'environment');
    const program = 'python3';
    await execa(program, ['-m', 'venv', '--without-pip', folder]);
    const { stdout: version } = await execa(program, [
      '-c',
      'import platform; print(platform.python_version())',
    ]);
    const tools = {
      processes: openProcesses(new AbortController().signal),
      env: { PATH: process.env['PATH'] ?? '' },
      work: await newFolder(),
    };
    return { tools, environment: environmentAt(currentPlatform(), folder, { ...PYTHON, version }) };
  }

  test('is written for the modules that are there; the others, and those that are none, are no fault', async () => {
    const { tools, environment } = await ready();
    const { packages, interpreter } = environment;
    await put(packages, 'one/good.py', 'a = 1\n');
    await put(packages, 'one/other.py', 'a = 1\n');
    await put(packages, 'one/bad.py', 'a = = 1\n');
    const told: string[] = [];
    const names = ['one/good.py', 'one/bad.py', 'one/none.py'];
    await compileModules(tools, environment, names, (file) => told.push(file));
    const written = [...((await contentsOf(packages)) ?? new Map<string, string>()).keys()].filter((name) =>
      name.endsWith('.pyc'),
    );
    expect(written).toEqual([expect.stringMatching(/^one\/__pycache__\/good\.cpython-3\d+\.pyc$/)]);
    expect(told).toEqual(written.map((name) => path.join(packages, name)));
    const none = environmentAt(currentPlatform(), await newFolder(), interpreter);
    await compileModules(tools, none, ['one/other.py'], () => undefined);
  });

  test('a share of the work is done once, by whoever takes it first', async () => {
    const { tools, environment } = await ready();
    await put(environment.packages, 'one.py', 'a = 1\n');
    const commands: Command[] = [];
    const watch: Processes['watch'] = (command, onLine) => {
      commands.push(command);
      return tools.processes.watch(command, onLine);
    };
    await compileModules({ ...tools, processes: { watch } }, environment, ['one.py'], () => undefined);
    const cache = path.join(environment.packages, '__pycache__');
    expect(await readdir(cache)).toHaveLength(1);
    await rm(cache, { recursive: true });
    for (const command of commands) await tools.processes.watch(command, () => undefined);
    expect(await readdir(environment.packages)).not.toContain('__pycache__');
  });
});
