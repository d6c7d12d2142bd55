import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isFolder, makePrivateFolder, sizeOf } from '../system/files.ts';
import { processorCount } from '../system/platform.ts';
import type { Environment, Processes } from '../system/process.ts';
import type { VirtualEnvironment } from './virtual-environment.ts';

export interface CompilerTools {
  readonly processes: Pick<Processes, 'watch'>;
  /** What children may see. */
  readonly env: Environment;
  /** A folder of ours outside the workspace, and outside the environment, for one use. */
  readonly work: string;
}

/**
 * Python has a module for this, `compileall`: but to load it, and to look for garbage where there is none, takes a tenth of the
 * time. Each line of the list is a share of the work; whoever makes the file with its number takes it, and says what it has written.
 */
const COMPILE = `import gc, py_compile, sys
gc.disable()
for number, names in enumerate(open(sys.argv[1], encoding="utf-8")):
    try:
        open(f"{sys.argv[1]}.{number}", "x").close()
    except OSError:
        continue
    for name in names.split():
        try:
            written = py_compile.compile(name, quiet=2)
        except OSError:
            continue
        if written:
            print(written)
    sys.stdout.flush()`;

/** So many for each processor: none waits long for the others at the end. */
const SHARES = 24;

/**
 * Writes the byte code of modules of an environment, on all processors: Python would do it at their first import, one after the
 * other. That a module is not there, or cannot be compiled, is no fault.
 * @param modules paths below the folder for packages, as `requests/api.py`
 * @param onWritten is told the absolute path of each file of byte code, soon after it is there
 */
export async function compileModules(
  { processes, env, work }: CompilerTools,
  { packages, python }: VirtualEnvironment,
  modules: readonly string[],
  onWritten: (file: string) => void,
): Promise<void> {
  if (!(await isFolder(packages))) return;
  const sized = modules.map((name) => ({ name, size: sizeOf(path.join(packages, name)) }));
  const processors = Math.min(processorCount(), 8);
  const list = path.join(await makePrivateFolder(work, 'byte-code'), 'modules');
  const shares = inEqualShares(sized, processors * SHARES);
  await writeFile(list, shares.map((names) => `${names.join(' ')}\n`).join(''));
  const compile = async (): Promise<void> => {
    const args = ['-I', '-S', '-W', 'ignore', '-c', COMPILE, list];
    // Watched, so that it ends with a run that is cancelled.
    await processes.watch({ tool: python, args, cwd: packages, env }, (line) => {
      onWritten(path.join(packages, line));
    });
  };
  await Promise.all(Array.from({ length: processors }, compile));
}

/** The names, shared out so that all shares are about the same work: the largest first, each to the share that has least. None is empty. */
function inEqualShares(
  items: readonly { readonly name: string; readonly size: number }[],
  count: number,
): string[][] {
  const shares = Array.from({ length: count }, () => ({ names: [] as string[], size: 0 }));
  for (const { name, size } of [...items].sort((one, other) => other.size - one.size)) {
    const share = shares.reduce((least, each) => (each.size < least.size ? each : least));
    share.names.push(name);
    share.size += size;
  }
  return shares.map(({ names }) => names).filter((names) => names.length > 0);
}
