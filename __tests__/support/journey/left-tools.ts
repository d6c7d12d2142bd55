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
import { RECEIPT, signatureOf } from '../../../src/python/toolbox.ts';
import { sha256Of } from '../../../src/system/files.ts';
import { toolboxKey } from '../../../src/tools.ts';
import { CACHE } from '../tools/python.ts';

/** Where in RUNNER_TEMP the action leaves its tools for the next use in the same job. */
const LEFT = 'poetry-publish-tools';

/** What some run has left, kept for all tests. That of another Python or list is not used by the action, which looks. */
const KEPT = path.join(CACHE, 'left-tools', sha256Of(`${process.env['PATH'] ?? ''}\n${toolboxKey('')}`));

/** With its times: Python takes byte code for that of its source by the time of the latter. */
const COPY = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true };

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
 * Copies what is kept, as a run of the same job would have left it.
 * @param place path of a folder that is not there yet
 * @param token of the runner's services in that job
 * @returns whether anything is kept
 */
export async function copyTools(place: string, token: string): Promise<boolean> {
  if (!existsSync(KEPT)) return false;
  await cp(KEPT, place, COPY);
  const receipt = path.join(place, RECEIPT);
  const [, text = ''] = (await readFile(receipt, 'utf8')).split('\n');
  await writeFile(receipt, `${signatureOf(text, toolboxKey(token))}\n${text}`);
  return true;
}

/** Puts a copy into the RUNNER_TEMP of a run, by hard links: thousands of files cost nothing so. */
export async function placeTools(copy: string, temp: string): Promise<void> {
  const folders = [''];
  for (const at of folders) {
    await mkdir(path.join(temp, LEFT, at), { mode: 0o700 });
    for (const entry of await readdir(path.join(copy, at), { withFileTypes: true })) {
      const [from, to] = [path.join(copy, at, entry.name), path.join(temp, LEFT, at, entry.name)];
      if (entry.isDirectory()) folders.push(path.join(at, entry.name));
      else if (entry.isSymbolicLink()) await symlink(await readlink(from), to);
      else await link(from, to);
    }
  }
}
