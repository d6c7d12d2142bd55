import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';
import { CACHE } from './python.ts';

/**
 * The folder of a Go module's sources, fetched once from the module proxy and kept in `.cache/go-mod`.
 * @param sum hash of its content, as `go.sum` has it
 * @throws where there is no Go, no network, or another content
 */
export async function goModule(module: string, version: string, sum: string): Promise<string> {
  const folder = path.join(CACHE, 'go-mod');
  await mkdir(folder, { recursive: true });
  const { stdout } = await execa('go', ['mod', 'download', '-json', `${module}@${version}`], {
    cwd: folder,
    // Files that can be removed again like any others.
    env: { GOMODCACHE: folder, GOFLAGS: '-modcacherw' },
    stdin: 'ignore',
  });
  const { Dir, Sum } = JSON.parse(stdout) as { readonly Dir: string; readonly Sum: string };
  if (Sum !== sum) throw new Error(`${module}@${version} is ${Sum}, and not ${sum}`);
  return Dir;
}
