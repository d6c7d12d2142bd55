import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { isFile, isFolder } from './files.ts';

/** Other entries can be links to one of these. */
const WHOLE_VERSION = /^\d+\.\d+\.\d+/;

/**
 * Folders of all versions of a tool in the runner's tool cache, in no particular order; none where there is no cache. What is
 * still being unpacked, or was given up, has no mark beside it and is none. Source: the layout `TOOL/VERSION/ARCH` with the
 * mark `ARCH.complete`, as `@actions/tool-cache` reads it.
 * @param arch as Node names it
 */
export async function toolCacheFolders(tool: string, arch: string): Promise<string[]> {
  const cache = process.env['RUNNER_TOOL_CACHE'];
  if (!cache) return [];
  const versions = await readdir(path.join(cache, tool)).catch(() => []);
  const folders = versions
    .filter((version) => WHOLE_VERSION.test(version))
    .map((version) => path.join(cache, tool, version, arch));
  const areComplete = await Promise.all(
    folders.map(async (folder) => (await isFolder(folder)) && isFile(`${folder}.complete`)),
  );
  return folders.filter((_, n) => areComplete[n]);
}
