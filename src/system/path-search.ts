import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { isInside, isReallyInside } from './files.ts';
import { executableName, type Platform } from './platform.ts';
import type { Environment } from './process.ts';

/** Name of the variable PATH: Windows writes it `Path`. */
function pathVariable(env: Environment): string {
  return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}

/** A virtual environment. */
export interface ActiveEnvironment {
  readonly folder: string;
  /** Folder of its programs. */
  readonly scripts: string;
}

/** What children see where a virtual environment is the active one: its programs come first on PATH. */
export function activated(env: Environment, { folder, scripts }: ActiveEnvironment): Environment {
  const name = pathVariable(env);
  const onPath = [scripts, env[name]].filter(Boolean).join(path.delimiter);
  return { ...env, VIRTUAL_ENV: folder, [name]: onPath };
}

/**
 * All programs of these names on PATH, as absolute paths: by folder in the order of PATH, within a folder in the order of
 * `names`. Passed over are relative entries of PATH, folders of the workspace, and links that lead there: what lies there comes
 * with the checkout.
 */
export async function programsOnPath(
  env: Environment,
  platform: Platform,
  names: readonly string[],
  workspace: string,
): Promise<string[]> {
  const entries = (env[pathVariable(env)] ?? '').split(path.delimiter);
  const isTrusted = async (place: string): Promise<boolean> =>
    !isInside(workspace, place) && !(await isReallyInside(workspace, place));
  const absolute = [...new Set(entries.filter((folder) => path.isAbsolute(folder)))];
  const folders = await whereTrue(absolute, isTrusted);
  const candidates = folders.flatMap((folder) =>
    names.map((name) => path.join(folder, executableName(platform, name))),
  );
  return whereTrue(candidates, async (file) => (await isExecutable(file)) && (await isTrusted(file)));
}

async function whereTrue<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T[]> {
  const results = await Promise.all(items.map(test));
  return items.filter((_, index) => results[index]);
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
