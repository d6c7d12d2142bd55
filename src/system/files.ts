import { createHash, hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, open, readlink, realpath, stat, statfs } from 'node:fs/promises';
import path from 'node:path';

/** Files are read in pieces of this size. */
export const PIECE_BYTES = 256 * 1024;

/** SHA-256 of a file as lower-case hex; the file is read in pieces, into one and the same buffer. */
export async function sha256OfFile(file: string): Promise<string> {
  const sum = createHash('sha256');
  const buffer = Buffer.allocUnsafe(PIECE_BYTES);
  const opened = await open(file);
  try {
    for (;;) {
      const { bytesRead } = await opened.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return sum.digest('hex');
      sum.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await opened.close();
  }
}

/** SHA-256 of bytes as lower-case hex. */
export function sha256Of(bytes: Uint8Array | string): string {
  return hash('sha256', bytes);
}

/** Whether a text is a SHA-256 in hex, in either case. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/i.test(text);
}

/**
 * Makes a folder that only this user can enter, with the folders above it, and gives its path back. That it is there already
 * is an error: somebody else could have put something into it.
 */
export async function makePrivateFolder(...parts: string[]): Promise<string> {
  const folder = path.join(...parts);
  await mkdir(path.dirname(folder), { recursive: true, mode: 0o700 });
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

/** Whether `inner` is `outer` or lies below it, compared by path components, without following links. */
export function isInside(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..');
}

/** The path with all links resolved, or null where there is nothing. */
export async function realPathOf(file: string): Promise<string | null> {
  try {
    return await realpath(file);
  } catch {
    return null;
  }
}

/** Where a symbolic link leads. */
export interface LinkTarget {
  /** As the link says it. */
  readonly written: string;
  /** Where that is, links on the way followed. */
  readonly path: string;
  readonly exists: boolean;
}

/** Where a symbolic link leads; null where there is none: without the right to make links git writes plain files. */
export async function targetOfLink(file: string): Promise<LinkTarget | null> {
  const written = await readlink(file).catch(() => null);
  if (written === null) return null;
  const real = await realPathOf(file);
  if (real !== null) return { written, path: real, exists: true };
  const folder = await realPathOf(path.dirname(file));
  return { written, path: path.resolve(folder ?? path.dirname(file), written), exists: false };
}

/** Makes a new folder of ours below `parent`, under a name that nobody can know before. */
export async function makeWorkFolder(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(path.join(parent, 'poetry-publish-'));
}

/** Bytes that are free for this user on the file system of a folder; null where it does not tell, as some of the network do. */
export async function freeBytes(folder: string): Promise<number | null> {
  const system = await statfs(folder).catch(() => null);
  return system === null || system.blocks === 0 ? null : system.bavail * system.bsize;
}

/** Bytes of a file, links followed; 0 where there is none. Synchronous: for hundreds of files that takes a tenth of the time. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether there is a folder, links followed. */
export async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isDirectory() === true;
}

/** Whether there is an ordinary file, links followed. */
export async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isFile() === true;
}

/** Whether `inner` is `outer` or lies below it once all links are resolved; false where one of them is not there. */
export async function isReallyInside(outer: string, inner: string): Promise<boolean> {
  const [realOuter, realInner] = await Promise.all([realPathOf(outer), realPathOf(inner)]);
  return realOuter !== null && realInner !== null && isInside(realOuter, realInner);
}

/** Whether `inner` is a folder that really lies below `outer`, and no link itself, which could be led elsewhere later. */
export async function isOwnFolder(outer: string, inner: string): Promise<boolean> {
  const state = await lstat(inner).catch(() => null);
  return state?.isDirectory() === true && (await isReallyInside(outer, inner));
}
