import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from '../system/files.ts';
import type { PackageTools, VirtualEnvironment } from './packages.ts';

/**
 * Writes the byte code of modules of an environment, on all processors: Python would do it at their first import, one after the
 * other. That a module is not there, or cannot be compiled, is no fault.
 * @param modules paths below the folder for packages, as `requests/api.py`
 */
export async function compileModules(
  { processes, platform, env }: Omit<PackageTools, 'folder'>,
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
  await processes.run({ tool: python, args, cwd: packages, env });
}
