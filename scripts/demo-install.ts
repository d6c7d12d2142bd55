import { mkdir } from 'node:fs/promises';
import process from 'node:process';

import { execa } from 'execa';

import { environmentIn, findPython } from '../__tests__/support/tools/python.ts';

export interface Installed {
  /** What pip and the import printed. */
  readonly output: string;
  /** `__version__` of the imported module; null where pip or the import failed. */
  readonly version: string | null;
}

/**
 * Does what a user of a package does: makes a new virtual environment, installs the package, imports it.
 *
 * @param folder for the environment; made.
 * @param network variables that lead to the index.
 * @param requirement as pip takes it: `name==version`.
 */
export async function installAndImport(
  folder: string,
  network: Readonly<Record<string, string>>,
  requirement: string,
  module: string,
): Promise<Installed> {
  await mkdir(folder, { recursive: true });
  const options = {
    cwd: folder,
    // pip's defaults, whatever this machine has configured: the package must come from PyPI's addresses alone.
    env: { ...withoutPythonSettings(process.env), ...network, PIP_DISABLE_PIP_VERSION_CHECK: '1' },
    extendEnv: false,
    stdin: 'ignore',
    all: true,
    reject: false,
  } as const;
  const { python } = environmentIn(folder);
  const venv = await execa(await findPython(), ['-m', 'venv', folder], options);
  if (venv.failed) return { output: venv.all || String(venv.shortMessage), version: null };
  const pip = await execa(
    python,
    ['-m', 'pip', 'install', '--no-cache-dir', '--progress-bar=off', requirement],
    options,
  );
  if (pip.failed) return { output: pip.all, version: null };
  const show = `import ${module}; print(${module}.__version__)`;
  const shown = await execa(python, ['-I', '-c', show], options);
  if (shown.failed) return { output: `${pip.all}\n${shown.all}`, version: null };
  return { output: `${pip.all}\n$ python -c '${show}'\n${shown.all}`, version: shown.stdout.trim() };
}

function withoutPythonSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(PIP_|PYTHON|VIRTUAL_ENV$)/i.test(name)),
  );
}
