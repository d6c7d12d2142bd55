import path from 'node:path';
import { readPlainFile } from '../system/plain-file.ts';
import type { Environment } from '../system/process.ts';

const WORKERS = 'POETRY_INSTALLER_MAX_WORKERS';
/**
 * By itself Poetry takes four threads more than there are processors, but only one of them computes at a time, and the others
 * cost time. Measured with 30 packages and answers that take up to 40 ms: with three it needs a tenth less.
 */
const BEST_WORKERS = '3';

/** Bytes of the largest `poetry.toml` that is read. */
const LARGEST_SETTINGS = 2 ** 20;

/**
 * The environment of `poetry install` with the number of packages that are best installed at once, unless the job's variables or the
 * project's `poetry.toml` say one.
 * @param folder of the project
 */
export async function withBestWorkers(folder: string, env: Environment): Promise<Environment> {
  if (env[WORKERS] !== undefined) return env;
  const settings = await readPlainFile(path.join(folder, 'poetry.toml'), LARGEST_SETTINGS).catch(() => '');
  return /\bmax-workers\b/.test(settings.toString()) ? env : { ...env, [WORKERS]: BEST_WORKERS };
}
