import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { diskError } from '../errors.ts';
import type { Platform } from '../system/platform.ts';
import { withoutNames, type Environment, type Finished, type Processes } from '../system/process.ts';
import { namesNoIndex, settingsIn, withoutUserSettings } from './installer-settings.ts';
import type { Interpreter } from './interpreters.ts';
import { environmentAt, type VirtualEnvironment } from './virtual-environment.ts';

/** A complete list of packages with the hashes of their wheels, in two forms. */
export interface LockedList {
  /** As pip's `--require-hashes` takes it; the files come from the index that the job is configured for. */
  readonly requirements: string;
  /** As PEP 751 has it, with the addresses of the files on PyPI. */
  readonly pylock: string;
}

/**
 * Makes virtual environments and puts packages into them: with uv where it is to be had, else with venv and pip. What can be made
 * before uv is there, `makeBareEnvironments` makes.
 */
export interface PackageInstaller {
  readonly name: 'uv' | 'pip';
  /** @throws {InstallerError} */
  createEnvironment(interpreter: Interpreter, folder: string): Promise<VirtualEnvironment>;
  /** Installs all packages of a list, wheels only, each with its hash. @throws {InstallerError} */
  installLocked(environment: VirtualEnvironment, list: LockedList): Promise<void>;
  /** Installs requirements with whatever they need, wheels only. @throws {InstallerError} */
  install(environment: VirtualEnvironment, requirements: readonly string[]): Promise<void>;
  /** Installs a wheel with whatever it needs; what there is as source only is built. @throws {InstallerError} */
  installWheel(environment: VirtualEnvironment, wheel: string): Promise<void>;
  /** What files of the user and the machine say of where packages come from, as variables. uv reads no such files. */
  settings(environment: VirtualEnvironment): Promise<Environment>;
}

/** uv, venv or pip did not do what it was asked for. The message holds the last lines of its output. */
export class InstallerError extends Error {
  constructor(what: string, { stdout, stderr, exitCode }: Finished) {
    const lines = `${stdout}\n${stderr}`.split(/\r?\n/).filter((line) => line.trim() !== '');
    super(`${what} ended with ${String(exitCode)}: ${lines.slice(-6).join(' ').slice(-600)}`);
    this.name = 'InstallerError';
  }
}

/**
 * A failure of an installer, for a step that tells it in its own words.
 * @throws whatever is no such failure, and the error of a disk that takes nothing more: no step has anything to add to it
 */
export function asInstallerError(thrown: unknown): InstallerError {
  if (!(thrown instanceof InstallerError)) throw thrown;
  const ofDisk = diskError(thrown.message);
  if (ofDisk !== null) throw ofDisk;
  return thrown;
}

export interface PackageTools {
  readonly processes: Pick<Processes, 'run'>;
  readonly platform: Platform;
  readonly env: Environment;
  /** A folder of ours to work in: nothing of the project is there to be imported or read as configuration. */
  readonly folder: string;
}

/** What the job can have read beside a list: files that code of the project can have written, with packages, hashes and programs of its own. */
const BESIDE = /^(UV_OVERRIDE|UV_CONSTRAINT|UV_EXCLUDE|UV_CONFIG_FILE|PIP_REQUIREMENT|PIP_CONSTRAINT)$/i;

function withTheListOnly(tools: PackageTools): PackageTools {
  return { ...tools, env: withoutNames(tools.env, BESIDE) };
}

/**
 * Packages by uv.
 * @param uv absolute path of the program
 * @param tools with the environment that `uvEnvironment` makes
 */
export function uvInstaller(uv: string, tools: PackageTools): PackageInstaller {
  const run = async (...args: string[]): Promise<void> => {
    await succeed(tools, `uv ${args.slice(0, 2).join(' ')}`, uv, args);
  };
  const into = ({ python }: VirtualEnvironment): string[] => ['pip', 'install', '--python', python];
  return {
    name: 'uv',
    async createEnvironment(interpreter, folder) {
      await run('venv', '--no-project', '--clear', '--python', interpreter.path, folder);
      return environmentAt(tools.platform, folder, interpreter);
    },
    async installLocked(environment, { requirements, pylock }) {
      const options = ['--no-deps', '--only-binary', ':all:'];
      // Nothing has to be looked for: that takes half of the requests and of the time. With it, hashes are always checked.
      const [file, hashed] = namesNoIndex(tools.env)
        ? [await fileIn(environment, 'pylock.toml', pylock), []]
        : [await fileIn(environment, 'requirements.txt', requirements), ['--require-hashes']];
      const args = [...into(environment), ...hashed, ...options, '-r', file];
      await succeed(withTheListOnly(tools), 'uv pip install', uv, args);
    },
    async install(environment, requirements) {
      await run(...into(environment), '--only-binary', ':all:', ...requirements);
    },
    async installWheel(environment, wheel) {
      await run(...into(environment), wheel);
    },
    settings: () => Promise.resolve({}),
  };
}

/**
 * A file of the user can name another Python for pip, and code of the project can have written it: in this variable pip itself says
 * that it runs in the right one already. Source: pip 22.3 and later, `pip/_internal/cli/main_parser.py`.
 */
const NO_OTHER_PYTHON = { _PIP_RUNNING_IN_SUBPROCESS: '1' };

const VENV = ['-I', '-m', 'venv', '--clear'];

/** Packages by what every Python has: venv and pip. */
export function pipInstaller(given: PackageTools): PackageInstaller {
  const tools = { ...given, env: { ...given.env, ...NO_OTHER_PYTHON } };
  const run = async (by: PackageTools, { python }: VirtualEnvironment, args: string[]): Promise<void> => {
    const options = ['--no-input', '--disable-pip-version-check', '--no-cache-dir'];
    await succeed(by, 'pip install', python, ['-I', '-m', 'pip', 'install', ...options, ...args]);
  };
  const pip = (environment: VirtualEnvironment, ...args: string[]): Promise<void> =>
    run(tools, environment, args);
  const settings = async ({ python }: VirtualEnvironment): Promise<Environment> => {
    const args = ['-I', '-m', 'pip', '--disable-pip-version-check', 'config', 'list'];
    const command = { tool: python, args, cwd: tools.folder, env: tools.env };
    const { stdout, exitCode } = await tools.processes.run(command);
    return exitCode === 0 ? settingsIn(stdout) : {};
  };
  return {
    name: 'pip',
    async createEnvironment(interpreter, folder) {
      await succeed(tools, 'venv', interpreter.path, [...VENV, folder]);
      return environmentAt(tools.platform, folder, interpreter);
    },
    async installLocked(environment, { requirements }) {
      const file = await fileIn(environment, 'requirements.txt', requirements);
      const options = ['--require-hashes', '--no-deps', '--no-compile', '--only-binary', ':all:'];
      // Of the user's files only where packages come from: they can name others beside the list, with hashes of their own.
      const where = await settings(environment);
      const env = { ...where, ...withoutUserSettings(tools.platform, tools.env, tools.folder) };
      await run(withTheListOnly({ ...tools, env }), environment, [...options, '-r', file]);
    },
    async install(environment, requirements) {
      await pip(environment, '--only-binary', ':all:', ...requirements);
    },
    installWheel: pip,
    settings,
  };
}

/**
 * What one installer cannot do the other one tries: behind a proxy whose certificate uv does not know, say. The environment
 * is made anew then, because pip works only in one of its own making.
 * @param tell is told why
 */
export function withFallback(
  first: PackageInstaller,
  second: PackageInstaller,
  tell: (text: string) => void,
): PackageInstaller {
  const orElse = async <T>(work: Promise<T>, instead: () => Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (failure) {
      if (!(failure instanceof InstallerError)) throw failure;
      tell(`${first.name} failed, ${second.name} is tried: ${failure.message}`);
      return instead();
    }
  };
  const anew = ({ interpreter, folder }: VirtualEnvironment): Promise<VirtualEnvironment> =>
    second.createEnvironment(interpreter, folder);
  return {
    name: first.name,
    createEnvironment: (interpreter, folder) =>
      orElse(first.createEnvironment(interpreter, folder), () =>
        second.createEnvironment(interpreter, folder),
      ),
    installLocked: (environment, list) =>
      orElse(first.installLocked(environment, list), async () =>
        second.installLocked(await anew(environment), list),
      ),
    install: (environment, requirements) =>
      orElse(first.install(environment, requirements), async () =>
        second.install(await anew(environment), requirements),
      ),
    installWheel: (environment, wheel) =>
      orElse(first.installWheel(environment, wheel), async () =>
        second.installWheel(await anew(environment), wheel),
      ),
    settings: (environment) => first.settings(environment),
  };
}

/**
 * Makes environments without pip, by the venv module of their Python. uv needs no more, and can be fetched meanwhile.
 * @param folders one for each; two together take hardly longer than one
 * @returns null where that Python cannot make them
 */
export async function makeBareEnvironments(
  { processes, platform, env, folder: cwd }: PackageTools,
  interpreter: Interpreter,
  folders: readonly string[],
): Promise<readonly VirtualEnvironment[] | null> {
  const args = [...VENV, '--without-pip', ...folders];
  const { exitCode } = await processes.run({ tool: interpreter.path, args, cwd, env });
  return exitCode === 0 ? folders.map((folder) => environmentAt(platform, folder, interpreter)) : null;
}

async function fileIn({ folder }: VirtualEnvironment, name: string, content: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

async function succeed(
  tools: PackageTools,
  what: string,
  tool: string,
  args: readonly string[],
): Promise<Finished> {
  const finished = await tools.processes.run({ tool, args, cwd: tools.folder, env: tools.env });
  if (finished.exitCode !== 0) throw new InstallerError(what, finished);
  return finished;
}
