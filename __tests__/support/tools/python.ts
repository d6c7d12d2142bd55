import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { execa } from 'execa';

import { withLock } from './lock.ts';

/** Everything the tests download is kept here, below the repository, and git ignores it. */
export const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url));

const SETUP_LIMIT_MS = 10 * 60_000;

export interface PythonEnvironment {
  /** Its interpreter. */
  readonly python: string;
  /** Path of one of its programs: `bin('poetry')`. */
  bin(name: string): string;
}

interface Interpreter {
  readonly executable: string;
  readonly version: string;
}

/** What makes a Python usable here: old enough to be found, new enough to run Poetry, able to make environments. */
const PROBE = `import ensurepip, sys, venv
if sys.version_info < (3, 10): sys.exit('too old')
print(sys.executable)
print('%d.%d.%d' % sys.version_info[:3])`;

let found: Promise<Interpreter> | undefined;

/**
 * A Python >= 3.10 of this machine that can make virtual environments: its own idea of where it is, so that version
 * managers' shims are out of the way.
 *
 * @throws when there is none; the text says what was tried and what to install.
 */
export async function findPython(): Promise<string> {
  return (await interpreter()).executable;
}

async function interpreter(): Promise<Interpreter> {
  found ??= search();
  return await found;
}

async function search(): Promise<Interpreter> {
  const minors = [14, 13, 12, 11, 10];
  const candidates =
    process.platform === 'win32'
      ? [['python'], ['python3'], ['py', '-3']]
      : [['python3'], ['python'], ...minors.map((minor) => [`python3.${String(minor)}`])];
  const refused: string[] = [];
  for (const [command = '', ...args] of candidates) {
    const { failed, stdout, stderr, shortMessage } = await execa(command, [...args, '-c', PROBE], {
      reject: false,
      stdin: 'ignore',
    });
    const [executable, version] = stdout.split(/\r?\n/);
    if (!failed && executable !== undefined && version !== undefined) return { executable, version };
    refused.push(`${command}: ${(stderr || shortMessage || '').trim().split('\n').at(-1) ?? ''}`);
  }
  throw new Error(
    `Python 3.10 or newer with the modules venv and ensurepip is needed and was not found on PATH ` +
      `(Debian, Ubuntu: apt install python3-venv). Tried:\n  ${refused.join('\n  ')}`,
  );
}

/**
 * A virtual environment that holds the given requirements. It is made once, below `.cache/tools`, and found there by
 * every later call with the same requirements and the same Python; parallel calls wait for each other.
 *
 * @param name what the environment is for; part of its folder's name.
 * @param requirements pinned requirements as pip takes them; the first one's version is part of the folder's name.
 * @throws with the end of pip's output when the installation fails.
 */
export async function environment(name: string, requirements: readonly string[]): Promise<PythonEnvironment> {
  const { executable, version } = await interpreter();
  const pinned = /==([\w.+!]+)$/.exec(requirements[0] ?? '')?.[1] ?? 'any';
  const key = createHash('sha256')
    .update(JSON.stringify([executable, version, requirements]))
    .digest('hex')
    .slice(0, 8);
  const home = path.join(CACHE, 'tools', `${name}-${pinned}-${key}`);
  const ready = path.join(home, 'ready');
  const finished = await readIfThere(ready);
  if (finished !== null) return environmentIn(path.join(home, finished));
  return await withLock(path.join(home, 'lock'), SETUP_LIMIT_MS, async () => {
    const meanwhile = await readIfThere(ready);
    if (meanwhile !== null) return environmentIn(path.join(home, meanwhile));
    process.stderr.write(`Setting up ${name} ${pinned} (once, kept in .cache/tools) …\n`);
    // Every attempt in a new folder: the pip of an attempt that was killed may still be writing into the old one.
    const attempt = randomUUID().slice(0, 8);
    const folder = path.join(home, attempt);
    try {
      await install(executable, folder, requirements);
    } catch (error) {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      throw error;
    }
    await writeFile(`${ready}.new`, attempt);
    await rename(`${ready}.new`, ready);
    return environmentIn(folder);
  });
}

/** The virtual environment in a folder, whether it exists already or not. */
export function environmentIn(folder: string): PythonEnvironment {
  const windows = process.platform === 'win32';
  const bin = (name: string): string =>
    path.join(folder, windows ? 'Scripts' : 'bin', windows ? `${name}.exe` : name);
  return { python: bin('python'), bin };
}

async function install(python: string, folder: string, requirements: readonly string[]): Promise<void> {
  // pip keeps the machine's index, proxy and CA settings; what would put packages elsewhere is taken away.
  const options = {
    env: {
      PIP_CACHE_DIR: path.join(CACHE, 'pip'),
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      PIP_NO_INPUT: '1',
      PIP_REQUIRE_VIRTUALENV: undefined,
      PIP_TARGET: undefined,
      PIP_PREFIX: undefined,
      PIP_USER: undefined,
      PYTHONHOME: undefined,
      PYTHONPATH: undefined,
    },
    stdin: 'ignore',
    all: true,
    reject: false,
  } as const;
  const venv = await execa(python, ['-m', 'venv', folder], options);
  if (venv.failed) throw new Error(`${venv.shortMessage}\n${venv.all}`);
  const pip = await execa(
    environmentIn(folder).python,
    ['-m', 'pip', 'install', '--quiet', ...requirements],
    options,
  );
  if (pip.failed) throw new Error(`${pip.shortMessage}\n${lastLines(pip.all)}`);
}

function lastLines(text: string): string {
  return text.split('\n').slice(-20).join('\n');
}

async function readIfThere(file: string): Promise<string | null> {
  return await readFile(file, 'utf8').catch(() => null);
}
