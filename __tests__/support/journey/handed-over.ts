import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../../../src/system/files.ts';

/** Puts files into the folder that one job hands over to another. */
export async function putInto(
  workspace: string,
  files: Readonly<Record<string, Buffer | string>>,
  folder = 'dist',
): Promise<void> {
  const place = path.join(workspace, folder);
  await mkdir(place, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(place, name), content);
}

/** The list of the files as the job that built them gives it. */
export function expectedFiles(files: Readonly<Record<string, Buffer | string>>): string {
  return JSON.stringify(
    Object.entries(files).map(([filename, content]) => ({ filename, sha256: sha256Of(content) })),
  );
}
