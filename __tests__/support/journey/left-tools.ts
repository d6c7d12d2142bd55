import { existsSync } from 'node:fs';
import {
  cp,
  link,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { jobKeyOf } from '../../../src/github/runner.ts';
import { RECEIPT, signatureOf } from '../../../src/python/toolbox.ts';
import { sha256Of } from '../../../src/system/files.ts';
import type { Environment } from '../../../src/system/process.ts';
import { toolboxKey } from '../../../src/tools.ts';
import type { RunResult } from '../runner/run-action.ts';
import { CACHE } from '../tools/python.ts';

/** Where in RUNNER_TEMP the action leaves its tools for the next use in the same job. */
const LEFT = 'poetry-publish-tools';

/** What some run has left, kept for all tests. That of another Python or list is not used by the action, which looks. */
const KEPT = path.join(CACHE, 'left-tools', sha256Of(`${process.env['PATH'] ?? ''}\n${toolboxKey('')}`));

/** With its times: Python takes byte code for that of its source by the time of the latter. */
const COPY = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true };

/** The Python of the Poetry that a run has left to the next use in its job. */
export function pythonLeftBy({ paths }: Pick<RunResult, 'paths'>): string {
  const program = process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'];
  return path.join(paths.temp, LEFT, 'poetry', ...program);
}

/** Keeps what a run has left in its RUNNER_TEMP, if nothing was kept before. */
export async function keepTools(temp: string): Promise<void> {
  const left = path.join(temp, LEFT);
  if (existsSync(KEPT) || !existsSync(path.join(left, RECEIPT))) return;
  const partial = `${KEPT}.${randomUUID()}`;
  await cp(left, partial, COPY);
  // Somebody else may have been faster.
  await rename(partial, KEPT).catch(() => rm(partial, { recursive: true }));
}

/**
 * Copies what is kept, for the jobs of one stage.
 * @param place path of a folder that is not there yet
 * @returns whether anything is kept
 */
export async function copyTools(place: string): Promise<boolean> {
  if (!existsSync(KEPT)) return false;
  await cp(KEPT, place, COPY);
  return true;
}

/**
 * Puts a copy into the RUNNER_TEMP of a run, as an earlier use in its job would have left it: by hard links, because thousands of
 * files cost nothing so.
 * @param env what the action will be told of the runner and of its credential
 */
export async function placeTools(copy: string, temp: string, env: Environment): Promise<void> {
  const folders = [''];
  for (const at of folders) {
    await mkdir(path.join(temp, LEFT, at), { mode: 0o700 });
    for (const entry of await readdir(path.join(copy, at), { withFileTypes: true })) {
      const [from, to] = [path.join(copy, at, entry.name), path.join(temp, LEFT, at, entry.name)];
      if (entry.isDirectory()) folders.push(path.join(at, entry.name));
      else if (entry.isSymbolicLink()) await symlink(await readlink(from), to);
      else if (entry.name !== RECEIPT) await link(from, to);
    }
  }
  const [, text = ''] = (await readFile(path.join(copy, RECEIPT), 'utf8')).split('\n');
  const signature = signatureOf(text, toolboxKey(jobKeyOf(env) ?? ''));
  await writeFile(path.join(temp, LEFT, RECEIPT), `${signature}\n${text}`);
}
