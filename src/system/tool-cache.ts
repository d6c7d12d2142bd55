import process from 'node:process';

/**
 * Folders of all versions of a tool in the runner's tool cache, in no particular order; none where there is no cache.
 * @param arch as Node names it
 */
export async function toolCacheFolders(tool: string, arch: string): Promise<string[]> {
  if (!process.env['RUNNER_TOOL_CACHE']) return [];
  const { find, findAllVersions } = await import('@actions/tool-cache');
  return findAllVersions(tool, arch).map((version) => find(tool, version, arch));
}
