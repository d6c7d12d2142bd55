import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  type Dirent,
} from 'node:fs';
import { lstat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { PIECE_BYTES, sha256Of } from './files.ts';
import { PLAINLY } from './plain-file.ts';

/** What a folder holds: of each file its size in bytes and SHA-256, `-> TARGET` of each link, else ''; by paths from there with `/`. */
export type Contents = ReadonlyMap<string, string>;

/** Something in a folder. */
export interface Entry {
  /** Its path from there, with `/`. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /**
   * What `Contents` says of it; to be waited for before the next entry is asked for. A small file is read synchronously: for
   * thousands of them that takes a quarter of the time.
   * @param expected a large file of another size than this says is not read, and only its size is given
   */
  readonly content: (expected?: string) => string | Promise<string>;
}

/** Between entries, what waits gets its turn that often, in milliseconds; within a large file after each piece. */
const TURN_MS = 1;

/**
 * All that lies below a folder, links not followed.
 * @throws {Error} where there is no such folder, or a link in its place, which could lead every process elsewhere
 */
export async function* entriesBelow(folder: string): AsyncGenerator<Entry> {
  if (!(await lstat(folder)).isDirectory()) throw new Error('it is no folder');
  const buffer = Buffer.allocUnsafe(PIECE_BYTES);
  const folders = [''];
  let turn = performance.now();
  for (const at of folders) {
    for (const entry of readdirSync(`${folder}/${at}`, { withFileTypes: true })) {
      const name = `${at}${entry.name}`;
      const file = `${folder}/${name}`;
      const kind = kindOf(entry);
      if (kind === 'folder') folders.push(`${name}/`);
      const content: Entry['content'] = (expected) => {
        if (kind === 'link') return `-> ${readlinkSync(file)}`;
        return kind === 'file' ? contentOfFile(file, buffer, expected) : '';
      };
      yield { name, kind, content };
      if (performance.now() - turn < TURN_MS) continue;
      await setImmediate();
      turn = performance.now();
    }
  }
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/**
 * What a folder holds; null where there is no such folder, or something in it cannot be read.
 * @param counts what else lies there is left out
 */
export async function contentsOf(
  folder: string,
  counts: (name: string) => boolean = () => true,
): Promise<Contents | null> {
  const contents = new Map<string, string>();
  try {
    for await (const { name, content } of entriesBelow(folder))
      if (counts(name)) contents.set(name, await content());
  } catch {
    return null;
  }
  return contents;
}

/** What `Contents` says of a file that is not large, read synchronously; null where it cannot be read. */
export function contentOf(file: string): string | null {
  try {
    const opened = openSync(file, PLAINLY);
    try {
      return fstatSync(opened).isFile() ? asContent(readFileSync(opened)) : null;
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
}

function asContent(bytes: Buffer): string {
  return `${String(bytes.length)} ${sha256Of(bytes)}`;
}

function contentOfFile(file: string, buffer: Buffer, expected?: string): string | Promise<string> {
  const opened = openSync(file, PLAINLY);
  let isHandedOn = false;
  try {
    const bytesRead = readSync(opened, buffer);
    // There is no more of it: what is expected holds the size. To ask for that of each small file would take a tenth of the time.
    if (expected !== undefined && bytesRead < buffer.length) return asContent(buffer.subarray(0, bytesRead));
    const { size } = fstatSync(opened);
    if (bytesRead === size) return asContent(buffer.subarray(0, bytesRead));
    if (expected !== undefined && !expected.startsWith(`${String(size)} `)) return String(size);
    isHandedOn = true;
    return contentOfLargeFile(opened, size, buffer, bytesRead);
  } finally {
    if (!isHandedOn) closeSync(opened);
  }
}

/** Goes on where `first` bytes were read, and closes it. */
async function contentOfLargeFile(
  opened: number,
  size: number,
  buffer: Buffer,
  first: number,
): Promise<string> {
  try {
    const sum = createHash('sha256');
    let read = 0;
    // Ends soon after that size: somebody may go on writing.
    for (let bytesRead = first; bytesRead > 0 && read <= size; bytesRead = readSync(opened, buffer)) {
      sum.update(buffer.subarray(0, bytesRead));
      read += bytesRead;
      await setImmediate();
    }
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
