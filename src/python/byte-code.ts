import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from '../system/files.ts';
import type { Platform } from '../system/platform.ts';
import type { Environment, Processes } from '../system/process.ts';
import type { VirtualEnvironment } from './packages.ts';

export interface CompilerTools {
  readonly processes: Pick<Processes, 'watch'>;
  readonly platform: Platform;
  /** What children may see. */
  readonly env: Environment;
}

/**
 * Writes the byte code of modules of an environment, on all processors: Python would do it at their first import, one after the
 * other. That a module is not there, or cannot be compiled, is no fault.
 * @param modules paths below the folder for packages, as `requests/api.py`
 */
export async function compileModules(
  { processes, platform, env }: CompilerTools,
  { folder, python, interpreter }: VirtualEnvironment,
  modules: readonly string[],
): Promise<void> {
  const [minor = ''] = /^\d+\.\d+/.exec(interpreter.version) ?? [];
  const library = platform.os === 'win32' ? ['Lib'] : ['lib', `python${minor}`];
  const packages = path.join(folder, ...library, 'site-packages');
  if (!(await isFolder(packages))) return;
  const list = path.join(folder, 'compiled.txt');
  await writeFile(list, `${modules.join('\n')}\n`);
  const args = ['-I', '-m', 'compileall', '-q', '-j', '0', '-i', list];
  // Watched: it starts processes of its own, which have to end with a run that is cancelled.
  await processes.watch({ tool: python, args, cwd: packages, env }, () => undefined);
}
