import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { lstat, mkdir, mkdtemp, open, readlink, realpath, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { PLAINLY } from './plain-file.ts';

const PIECE_BYTES = 256 * 1024;

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

/** What a folder holds: of each file its size in bytes and SHA-256, `-> TARGET` of each link, else ''; by paths from there with `/`. */
export type Contents = ReadonlyMap<string, string>;

/** Something in a folder. */
export interface Entry {
  /** Its path from there, with `/`. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /**
   * What `Contents` says of it. A file is read at once: for thousands of small ones that takes a quarter of the time.
   * @param expected a file of another size than this says is not read
   */
  readonly content: (expected?: string) => string;
}

/**
 * All that lies below a folder, links not followed; what waits gets its turn after each folder.
 * @throws {Error} where there is no such folder, or a link in its place, which could lead every process elsewhere
 */
export async function* entriesBelow(folder: string): AsyncGenerator<Entry> {
  if (!(await lstat(folder)).isDirectory()) throw new Error('it is no folder');
  const buffer = Buffer.allocUnsafe(PIECE_BYTES);
  const folders = [''];
  for (const at of folders) {
    for (const entry of readdirSync(path.join(folder, at), { withFileTypes: true })) {
      const name = `${at}${entry.name}`;
      const file = path.join(folder, name);
      const kind = kindOf(entry);
      if (kind === 'folder') folders.push(`${name}/`);
      const content = (expected?: string): string => {
        if (kind === 'link') return `-> ${readlinkSync(file)}`;
        return kind === 'file' ? contentOfFile(file, buffer, expected) : '';
      };
      yield { name, kind, content };
    }
    await setImmediate();
  }
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/**
 * What a folder holds; null where there is no such folder.
 * @param counts what else lies there is left out
 */
export async function contentsOf(
  folder: string,
  counts: (name: string) => boolean = () => true,
): Promise<Contents | null> {
  const contents = new Map<string, string>();
  try {
    for await (const { name, content } of entriesBelow(folder))
      if (counts(name)) contents.set(name, content());
  } catch {
    return null;
  }
  return contents;
}

function contentOfFile(file: string, buffer: Buffer, expected?: string): string {
  const opened = openSync(file, PLAINLY);
  try {
    const { size } = fstatSync(opened);
    if (expected !== undefined && !expected.startsWith(`${String(size)} `)) return String(size);
    let bytesRead = readSync(opened, buffer);
    if (bytesRead === size) return `${String(size)} ${sha256Of(buffer.subarray(0, bytesRead))}`;
    const sum = createHash('sha256');
    for (; bytesRead > 0; bytesRead = readSync(opened, buffer)) sum.update(buffer.subarray(0, bytesRead));
    return `${String(size)} ${sum.digest('hex')}`;
  } finally {
    closeSync(opened);
  }
}

/**
 * All files and links below a folder, by paths from there with `/`; links are not followed. Null where there are more than `limit`
 * entries, or a folder that cannot be read: then it stops looking.
 */
export async function filesBelow(folder: string, limit: number): Promise<string[] | null> {
  const files: string[] = [];
  let count = 0;
  try {
    for await (const { name, kind } of entriesBelow(folder)) {
      if (++count > limit) return null;
      if (kind !== 'folder') files.push(name);
    }
  } catch {
    return null;
  }
  return files;
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

/** Bytes of a file, links followed; 0 where there is none. At once: for hundreds of files that takes a tenth of the time. */
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
