import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isFolder, sizeOf } from '../system/files.ts';
import { processorCount } from '../system/platform.ts';
import type { Environment, Processes } from '../system/process.ts';
import type { VirtualEnvironment } from './virtual-environment.ts';

export interface CompilerTools {
  readonly processes: Pick<Processes, 'watch'>;
  /** What children may see. */
  readonly env: Environment;
  /** A folder of ours outside the workspace, and outside the environment. */
  readonly work: string;
}

/**
 * Python has a module for this, `compileall`: but to load it, and to look for garbage where there is none, takes a tenth of the
 * time.
 */
const COMPILE = `import gc, py_compile, sys
gc.disable()
for name in open(sys.argv[1], encoding="utf-8").read().split():
    try:
        py_compile.compile(name, quiet=2)
    except OSError:
        pass`;

/**
 * Writes the byte code of modules of an environment, on all processors: Python would do it at their first import, one after the
 * other. That a module is not there, or cannot be compiled, is no fault.
 * @param modules paths below the folder for packages, as `requests/api.py`
 */
export async function compileModules(
  { processes, env, work }: CompilerTools,
  { packages, python }: VirtualEnvironment,
  modules: readonly string[],
): Promise<void> {
  if (!(await isFolder(packages))) return;
  const sized = modules.map((name) => ({ name, size: sizeOf(path.join(packages, name)) }));
  const parts = inEqualParts(sized, Math.min(processorCount(), 8));
  const compile = async (part: readonly string[], n: number): Promise<void> => {
    const list = path.join(work, `compiled-${String(n)}.txt`);
    await writeFile(list, `${part.join('\n')}\n`);
    const args = ['-I', '-S', '-c', COMPILE, list];
    // Watched, so that it ends with a run that is cancelled.
    await processes.watch({ tool: python, args, cwd: packages, env }, () => undefined);
  };
  await Promise.all(parts.map(compile));
}

/** The names, shared out so that all parts are about the same work: the largest first, each to the part that has least. */
function inEqualParts(
  items: readonly { readonly name: string; readonly size: number }[],
  count: number,
): string[][] {
  const parts = Array.from({ length: count }, () => ({ names: [] as string[], size: 0 }));
  for (const { name, size } of [...items].sort((one, other) => other.size - one.size)) {
    const part = parts.reduce((least, each) => (each.size < least.size ? each : least));
    part.names.push(name);
    part.size += size;
  }
  return parts.map(({ names }) => names);
}
