import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { BuiltFile } from '../../src/distributions/built.ts';
import type { PublishError } from '../../src/errors.ts';
import { parseFilename } from '../../src/packaging/filenames.ts';
import { hasImported, importing, parseModules, whyNotImported } from '../../src/python/imports.ts';
import { openInstaller } from '../../src/python/installer.ts';
import { smokeTest } from '../../src/steps/smoke-test.ts';
import { currentPlatform } from '../../src/system/platform.ts';
import { openProcesses, type Command, type Finished } from '../../src/system/process.ts';
import { findPython } from '../support/tools/python.ts';
import { silentLog } from '../support/unit/silent-log.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();

describe('the names of modules', () => {
  test.each<[text: string, modules: readonly string[]]>([
    ['', []],
    [' \n,, ', []],
    ['demo', ['demo']],
    ['demo, demo.cli demo._x\n\tdemo2\r\n', ['demo', 'demo.cli', 'demo._x', 'demo2']],
    ['demo demo', ['demo']],
    ['größe.ñ', ['größe.ñ']],
    ['true.x', ['true.x']],
    // White space, too: it parts names, and ends no line of Python.
    ['demo\u2028import os', ['demo', 'import', 'os']],
  ])('%j', (text, modules) => {
    expect(parseModules(text)).toEqual({ modules });
  });

  test.each<[text: string, says: RegExp]>([
    ['portal-client', /portal-client is no name .*underscore/],
    ['src/demo', /src\/demo is no name/],
    ['demo.', /demo\. is/],
    ['.demo', /\.demo is/],
    ['demo..cli', /demo\.\.cli is/],
    ['demo;print(1)', /demo;print\(1\) is/],
    ['demo:main', /demo:main is/],
    ['1demo', /1demo is/],
    ['demo"', /demo" is/],
    ['demo\u0000', /is no name/],
    ['true', /true is no name of a module of the package/],
    ['False', /False is no name/],
  ])('%j is refused', (text, says) => {
    expect(parseModules(text)).toEqual({ problem: expect.stringMatching(says) as unknown });
  });
});

/** With the real Python, whose texts these are. */
describe('why an import fails', () => {
  const processes = openProcesses(new AbortController().signal);
  const PACKAGE = {
    'demo/__init__.py': '',
    'demo/good.py': 'VALUE = 1\nprint("as it is imported")\n',
    'demo/part.py': 'import demo.absent\n',
    'demo/relative.py': 'from .absent import x\n',
    'demo/name.py': 'from demo import absent\n',
    'demo/deep.py': 'import demo.good.absent\n',
    'demo/dependency.py': 'import absent_dependency.sub\n',
    'demo/other.py': 'from json import absent\n',
    'demo/circle.py': 'from demo.circle2 import x\n',
    'demo/circle2.py': 'from demo.circle import y\nx = 1\n',
    'demo/chained.py':
      'try:\n    import absent_dependency\nexcept ImportError as e:\n    raise RuntimeError("no") from e\n',
    'demo/broken.py': 'def\n',
    'demo/ends.py': 'import sys\nsys.exit(0)\n',
    'demo/fails.py': 'import sys\nsys.exit(3)\n',
    'demo/loud.py': 'import atexit\natexit.register(print, "bye")\nimport demo.absent\n',
  };
  let python: string;
  let folder: string;

  beforeAll(async () => {
    python = await findPython();
    folder = await newFolder();
    await mkdir(path.join(folder, 'demo'));
    for (const [file, text] of Object.entries(PACKAGE)) await writeFile(path.join(folder, file), text);
  });

  function run(args: readonly string[]): Promise<Finished> {
    const env = { SYSTEMROOT: process.env['SYSTEMROOT'] ?? '' };
    return processes.watch({ tool: python, args, cwd: folder, env }, () => undefined);
  }

  /** As in an environment that has the package. */
  function imported(...modules: string[]): Promise<Finished> {
    const args = importing(modules);
    const program = `import sys; sys.path.insert(0, ${JSON.stringify(folder)})\n${args.pop() ?? ''}`;
    return run([...args, program]);
  }

  test('nothing does where all is there', async () => {
    const { exitCode, stdout } = await imported('demo.good', 'demo');
    expect([exitCode, hasImported(stdout)]).toEqual([0, true]);
    expect(stdout).toContain('Imported: demo.good, demo');
  });

  test('the folder that Python is started in holds nothing for it', async () => {
    const { exitCode, stdout } = await run(importing(['demo']));
    expect(exitCode).toBe(1);
    expect(whyNotImported(stdout, ['demo'], exitCode).why).toContain('demo begins like a module');
  });

  test.each<[module: string, why: RegExp]>([
    ['demo.part', /^demo\.absent begins like a module of the package, and is not in the wheel/],
    ['demo.relative', /^demo\.absent begins like/],
    ['demo.name', /^demo\.absent begins like/],
    ['demo.absent', /^demo\.absent begins like/],
    ['demo.deep', /^demo\.good\.absent begins like/],
    ['demo.loud', /^demo\.absent begins like/],
    ['demo.dependency', /^absent_dependency is no module of the package, and none of its dependencies/],
    ['demo.other', /^The newest json that the dependencies allow has no such name/],
    ['demo.circle', /^Whoever installs the package would see the same/],
    ['demo.chained', /^Whoever installs the package would see the same/],
    ['demo.broken', /^Whoever installs the package would see the same/],
    ['demo.fails', /^Whoever installs the package would see the same/],
    ['demo.ends', /^A module ended the interpreter/],
  ])('%s', async (module, why) => {
    const { exitCode, stdout } = await imported(module);
    expect(exitCode === 0 && hasImported(stdout)).toBe(false);
    expect(whyNotImported(stdout, [module], exitCode).why).toMatch(why);
  });

  test.each<[output: string, exitCode: number | null]>([
    ['', null],
    ['', 1],
    ['Segmentation fault', null],
    ['demo.errors.DemoError: no module of that name', 1],
  ])('%j with %j is nothing that is known', (output, exitCode) => {
    expect(whyNotImported(output, ['demo'], exitCode).why).toMatch(/^Whoever/);
  });
});

describe('the smoke test', () => {
  const interpreter = { path: '/usr/bin/python3.12', version: '3.12.4', source: 'PATH' } as const;
  const WHEEL = 'demo_pkg-1.0-py3-none-any.whl';
  const built = ['demo_pkg-1.0.tar.gz', WHEEL].map((filename): BuiltFile => {
    const distribution = parseFilename(filename);
    if (distribution === null) throw new Error(filename);
    return { ...distribution, path: path.join('/built', filename), size: 1, sha256: '0'.repeat(64) };
  });
  const isImport = ({ args }: Command): boolean => args.includes('-c');

  interface Trial {
    readonly commands: readonly (Command & { readonly shown: string })[];
    readonly folder: string;
    /** Null where it was passed. */
    readonly error: PublishError | null;
  }

  /** Tries two modules, with pip and with children that answer. What is not guarded would fail. */
  async function trial(
    answer: (command: Command) => Partial<Finished> | Promise<Partial<Finished>>,
  ): Promise<Trial> {
    const commands: (Command & { shown: string })[] = [];
    const unguarded = (): Promise<Finished> => Promise.reject(new Error('it was not guarded'));
    const log = silentLog();
    const tools = {
      processes: { run: unguarded, watch: unguarded },
      platform: currentPlatform(),
      env: { PATH: '/bin', A: 'b' },
      download: () => Promise.reject(new Error('it answered 404')),
      tell: () => undefined,
      log,
      work: await newFolder(),
      runGuarded: async (command: Command, shown: string): Promise<Finished> => {
        commands.push({ ...command, shown });
        return { exitCode: 0, stdout: '', stderr: '', ...(await answer(command)) };
      },
    };
    const installer = await openInstaller(tools, await newFolder());
    const pythons = { installer, project: interpreter };
    const error = await smokeTest(tools, pythons, built, ['demo', 'demo.cli']).then(
      () => null,
      (thrown: unknown) =>
        publishError(() => {
          throw thrown;
        }),
    );
    return { commands, folder: path.join(tools.work, 'smoke-test'), error };
  }

  test('installs the wheel with all it needs, and imports it in an empty folder; all of it is guarded', async () => {
    let there: readonly string[] | undefined;
    const { commands, folder, error } = await trial(async (command) => {
      if (!isImport(command)) return {};
      there = await readdir(command.cwd);
      return { stdout: 'Imported: demo, demo.cli' };
    });
    expect(error).toBeNull();
    const [venv, install, importing, ...others] = commands;
    expect(others).toEqual([]);
    expect(venv?.args).toContain('venv');
    expect(install?.args.at(-1)).toBe(path.join('/built', WHEEL));
    expect(install?.args.filter((word) => /^--(no-deps|only-binary|require)/.test(word))).toEqual([]);
    expect(importing?.args.slice(0, -1)).toEqual(['-I', '-X', 'utf8', '-c']);
    expect(importing?.shown).toBe('python -I -c "import demo; import demo.cli"');
    const scripts = path.dirname(importing?.tool ?? '');
    const environment = path.join(folder, 'environment');
    expect(path.dirname(scripts)).toBe(environment);
    const onPath = `${scripts}${path.delimiter}/bin`;
    expect(importing?.env).toEqual({ A: 'b', PATH: onPath, VIRTUAL_ENV: environment });
    expect(there).toEqual([]);
  });

  test.each<[title: string, end: Partial<Finished>, says: RegExp]>([
    [
      'a module of the package is not in the wheel',
      { exitCode: 1, stdout: "Traceback\nModuleNotFoundError: No module named 'demo_pkg.x'\nheld back" },
      /demo, demo\.cli cannot be imported where only demo_pkg-1\.0-py3-none-any\.whl .*: Traceback \| Mod.*'\. demo_pkg\.x .*not in the wheel/,
    ],
    ['a signal ends Python', { exitCode: null, stdout: 'Fatal' }, /a signal ended Python; Fatal\. Whoever/],
    ['it ends too early', { exitCode: 0, stdout: 'bye' }, /before it had imported them; bye\. A module/],
    [
      'what it prints would be a command',
      { exitCode: 1, stdout: '##[error]x\n\u001b[31mSyntaxError: y' },
      /installed: #.#\[error\]x \| SyntaxError: y\. Whoever/,
    ],
  ])('fails where %s', async (_, end, says) => {
    const { error } = await trial((command) => (isImport(command) ? end : {}));
    expect(error?.code).toBe('smoke-test-failed');
    expect(error?.message).toMatch(says);
    expect(error?.message).toMatch(/ Nothing was uploaded\.$/);
  });

  test('fails where the wheel cannot be installed alone, and imports nothing then', async () => {
    const { commands, error } = await trial(({ args }) =>
      args.includes('pip') ? { exitCode: 1, stdout: 'ERROR: No matching distribution found for absent' } : {},
    );
    expect(error?.code).toBe('smoke-test-failed');
    expect(error?.message).toMatch(/pip install ended with 1: .* for absent\. .*PIP_EXTRA_INDEX_URL/);
    expect(commands.filter(isImport)).toEqual([]);
  });
});
