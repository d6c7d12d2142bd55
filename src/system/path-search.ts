import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { executableName, type Platform } from './platform.ts';
import type { Environment } from './process.ts';

/**
 * All programs of these names on PATH, as absolute paths: by folder in the order of PATH, within a folder in the order of
 * `names`. Relative entries of PATH are passed over: they would be looked up in the checkout.
 */
export async function programsOnPath(
  env: Environment,
  platform: Platform,
  names: readonly string[],
): Promise<string[]> {
  const separator = platform.os === 'win32' ? ';' : ':';
  const folders = (env['PATH'] ?? env['Path'] ?? '')
    .split(separator)
    .filter((folder) => path.isAbsolute(folder));
  const candidates = [...new Set(folders)].flatMap((folder) =>
    names.map((name) => path.join(folder, executableName(platform, name))),
  );
  const there = await Promise.all(candidates.map(isExecutable));
  return candidates.filter((_, index) => there[index]);
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
