import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { ProjectOptions } from '../tools/projects.ts';
import { pyproject } from './pyproject.ts';

/** What hostile code is made of: Python functions, each with its docstring. The calls of them are the snippets below. */
const HOSTILE = new URL('./hostile.py', import.meta.url);

export interface HostileProjectOptions {
  /** Python that the build backend runs once, right before it builds the sdist: calls of the functions in hostile.py. */
  readonly backend?: string;
  /**
   * Python that the `setup.py` of a dependency runs: a folder of the repository in the group `dev`, so that
   * `poetry install` builds it. It runs more than once. Without it there is no such dependency.
   */
  readonly dependency?: string;
  /** Default: `1.0.0`. */
  readonly version?: string;
}

/** What a green run can be done to: everything that looks for secrets, prints, and leaves traps. */
export const LOOTING_BACKEND = `
dump_environment("backend")
hunt("backend")
shout()
plant()
end_prepared()
poison_action()
`;

/** The same from a dependency, with one more wheel beside those that were built, and traps in the downloads. */
export const LOOTING_DEPENDENCY = `
dump_environment("dependency")
hunt("dependency")
shout()
plant()
add_built()
poison_downloads()
`;

/** A project whose build code, or a dependency's, is out to do harm; see `jobOf` for what it must be told. */
export async function hostileProject(options: HostileProjectOptions): Promise<ProjectOptions> {
  const hostile = await readFile(HOSTILE, 'utf8');
  const { backend = '', dependency, version = '1.0.0' } = options;
  const group =
    '\n[tool.poetry.group.dev.dependencies]\nexample-helper = { path = "vendored/example-helper" }\n';
  return {
    version,
    pyproject: pyproject({ version, ownBackend: true, ...(dependency !== undefined && { more: group }) }),
    files: {
      'build_backend/backend.py': `${hostile}

from poetry.core.masonry.api import *
from poetry.core.masonry import api


def build_sdist(*arguments, **named):
    attack()
    return api.build_sdist(*arguments, **named)


def attack():
${indented(backend)}
`,
      ...(dependency !== undefined && {
        'vendored/example-helper/setup.py': `${hostile}

from setuptools import setup

${dependency.trim()}

setup(name="example-helper", version="1.0.0", py_modules=["example_helper"])
`,
        'vendored/example-helper/example_helper.py': '',
      }),
    },
  };
}

function indented(python: string): string {
  const lines = python.trim() === '' ? ['pass'] : python.trim().split('\n');
  return lines.map((line) => `    ${line}`).join('\n');
}

/**
 * Variables of the job by which hostile code knows its folders.
 * @param actionFolder a copy of the action that it may change
 */
export function jobOf(loot: Loot, writablePath: string, actionFolder?: string): Record<string, string> {
  return {
    LOOT: loot.folder,
    ...(actionFolder !== undefined && { ACTION_FOLDER: actionFolder }),
    // A folder on PATH that every process of the job may write to, as there are on hosted runners.
    WRITABLE_PATH: writablePath,
    PATH: [writablePath, process.env['PATH']].join(path.delimiter),
  };
}

/** Something that was planted and has been executed. */
export interface Executed {
  readonly what: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the Python that ran it. */
  readonly argv: readonly string[];
  /** Names of the variables that it could see. */
  readonly names: readonly string[];
}

/** A folder that hostile code writes what it has found into. */
export class Loot {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Everything that was found, as text. */
  async all(): Promise<string> {
    const texts = await Promise.all(
      (await readdir(this.folder)).map((name) => readFile(path.join(this.folder, name), 'utf8')),
    );
    return texts.join('\n');
  }

  /** The environments that were seen, by who saw them. */
  async environments(): Promise<readonly { label: string; environment: Readonly<Record<string, string>> }[]> {
    return this.#lines('environment.jsonl');
  }

  /** What looked like a secret in any file of the job. */
  async found(): Promise<readonly { label: string; file: string; secret: string }[]> {
    return this.#lines('found.jsonl');
  }

  /** Files that were planted or changed. */
  async planted(): Promise<readonly string[]> {
    return (await this.#lines<{ file: string }>('planted.jsonl')).map(({ file }) => file);
  }

  async executed(): Promise<readonly Executed[]> {
    return this.#lines('executed.jsonl');
  }

  /** The environments of the processes above the build, up to the action. */
  async ancestors(): Promise<readonly { pid: number; environment: readonly string[] }[]> {
    return this.#lines('ancestors.jsonl');
  }

  /** What a process that was left behind has told: first itself, then the variable that it was waiting for. */
  async watched(name: string): Promise<readonly { pid?: number; group?: number; found?: string }[]> {
    return this.#lines(name);
  }

  /** A file that was not written has no lines. */
  async #lines<T>(name: string): Promise<T[]> {
    const text = await readFile(path.join(this.folder, name), 'utf8').catch(() => '');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  }
}

/** The credential that every file of `leaveResidue` holds. */
export const RESIDUE = 'pypi-AgEIcHlwaS5vcmcLeftOnTheMachine';

/**
 * What earlier users have left in the home of a self-hosted runner: logins for PyPI of netrc, twine and Poetry, another address of
 * PyPI, a keyring that marks its use in the loot, a cache of Poetry.
 * @returns the folder of that cache
 */
export async function leaveResidue(home: string, loot: Loot): Promise<string> {
  const cache = path.join(home, '.cache', 'pypoetry');
  const config = `cache-dir = ${JSON.stringify(cache)}
[keyring]
enabled = true
[repositories.pypi]
url = "http://127.0.0.1:9/residue/"
[certificates.pypi]
cert = false
`;
  const auth = `[pypi-token]
pypi = "${RESIDUE}"
[http-basic.pypi]
username = "residue"
password = "${RESIDUE}"
`;
  const keyring = path.join(home, 'keyring');
  const executed = path.join(loot.folder, 'executed.jsonl');
  const files: Record<string, string> = {
    '.netrc': `machine upload.pypi.org login residue password ${RESIDUE}\nmachine pypi.org login residue password ${RESIDUE}\n`,
    '.pypirc': `[pypi]\nusername = __token__\npassword = ${RESIDUE}\n`,
    '.config/python_keyring/keyringrc.cfg': `[backend]\ndefault-keyring=residue.Keyring\nkeyring-path=${keyring}\n`,
    'keyring/residue.py': `import json, time
with open(${JSON.stringify(executed)}, "a") as loot:
    loot.write(json.dumps({"what": "keyring", "at": time.time() * 1000, "argv": [], "names": []}) + "\\n")
`,
    '.cache/pypoetry/cache/repositories/PyPI/_http/residue': 'poisoned',
    '.cache/pypoetry/artifacts/residue-1.0.0-py3-none-any.whl': 'poisoned',
  };
  for (const place of ['.config', 'Library/Application Support', 'AppData/Roaming']) {
    files[`${place}/pypoetry/config.toml`] = config;
    files[`${place}/pypoetry/auth.toml`] = auth;
  }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(home, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return cache;
}
