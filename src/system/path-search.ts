import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { isInside } from './files.ts';
import { executableName, type Platform } from './platform.ts';
import type { Environment } from './process.ts';

/** Name of the variable PATH: Windows writes it `Path`. */
export function pathVariable(env: Environment): string {
  return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}

/**
 * All programs of these names on PATH, as absolute paths: by folder in the order of PATH, within a folder in the order of
 * `names`. Passed over are relative entries of PATH and folders of the workspace: what lies there comes with the checkout.
 */
export async function programsOnPath(
  env: Environment,
  platform: Platform,
  names: readonly string[],
  workspace: string,
): Promise<string[]> {
  const entries = (env[pathVariable(env)] ?? '').split(path.delimiter);
  const folders = entries.filter((folder) => path.isAbsolute(folder) && !isInside(workspace, folder));
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
