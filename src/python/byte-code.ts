import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from '../system/files.ts';
import { processorCount, type Platform } from '../system/platform.ts';
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
 * other, and its own compiler shares out folders only. That a module is not there, or cannot be compiled, is no fault.
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
  const compile = async (part: readonly string[], n: number): Promise<void> => {
    const list = path.join(folder, `compiled-${String(n)}.txt`);
    await writeFile(list, `${part.join('\n')}\n`);
    const args = ['-I', '-m', 'compileall', '-q', '-i', list];
    // Watched, so that it ends with a run that is cancelled.
    await processes.watch({ tool: python, args, cwd: packages, env }, () => undefined);
  };
  const count = Math.min(processorCount(), 8);
  // In turn: neighbours are much alike in size.
  const parts = Array.from({ length: count }, (_, n) => modules.filter((_module, at) => at % count === n));
  await Promise.all(parts.map(compile));
}
