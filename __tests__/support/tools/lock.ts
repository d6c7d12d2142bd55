import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 100;

/**
 * Runs `work` while no other process of this machine runs under the same lock file. A lock whose process has ended
 * (a killed test run) is taken over.
 *
 * @param limitMs how long to wait for the other process before giving up.
 * @throws when the other process holds the lock for longer than that; the text names the file.
 */
export async function withLock<T>(lock: string, limitMs: number, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(lock), { recursive: true });
  const end = Date.now() + limitMs;
  while (!(await acquire(lock))) {
    if (Date.now() > end) {
      throw new Error(`Another process holds ${lock} for too long. If none is running, delete the file.`);
    }
    await pause(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string): Promise<boolean> {
  // Written apart and linked into place: nobody ever sees a lock without its owner.
  const own = `${lock}.${randomUUID()}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(own, { force: true });
  }
  const owner = await ownerOf(lock);
  if (owner !== null && !isRunning(owner)) await discard(lock, owner);
  return false;
}

async function ownerOf(lock: string): Promise<number | null> {
  try {
    return Number(await readFile(lock, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Takes a dead process's lock away; a lock that somebody else has made meanwhile is put back. */
async function discard(lock: string, owner: number): Promise<void> {
  const taken = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, taken);
    if ((await ownerOf(taken)) !== owner) await link(taken, lock);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(taken, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Not by `instanceof`: under jest, Node's own errors belong to another realm. */
function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
