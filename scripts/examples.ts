import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Name and version of a project of the repository. @param folder below the repository */
export async function identityOf(
  folder: string,
): Promise<{ readonly name: string; readonly version: string }> {
  const pyproject = await readFile(path.join(ROOT, folder, 'pyproject.toml'), 'utf8');
  const field = (name: string): string => new RegExp(`^${name} = "(.+)"$`, 'm').exec(pyproject)?.[1] ?? '';
  return { name: field('name'), version: field('version') };
}
