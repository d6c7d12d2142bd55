import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { readAll } from './streams.ts';

export interface ZipMember {
  readonly name: string;
  /** Bytes when unpacked, as the archive says it. */
  readonly size: number;
  /** POSIX file type and permissions; 0 where the archive has none. */
  readonly mode: number;
  /** The content; more than `maxBytes` is an error. */
  read(maxBytes: number): Promise<Buffer>;
  /** Writes the content to a file that must not be there yet. */
  unpackTo(file: string, mode: number): Promise<void>;
}

/**
 * Walks through a zip archive, member by member, in the order of its directory. The reader refuses absolute names, `..`,
 * backslashes, and members whose data is not of the size that the archive says. `visit` can end the walk early.
 * @throws {Error} where the file is no zip archive or a broken one
 */
export async function walkZip(
  file: string,
  visit: (member: ZipMember) => Promise<'stop' | undefined>,
): Promise<'stop' | undefined> {
  const yauzl = await import('yauzl');
  const archive = await yauzl.openPromise(file, { autoClose: false, strictFileNames: true });
  try {
    for await (const entry of archive.eachEntry()) {
      const open = (): Promise<Readable> => archive.openReadStreamPromise(entry);
      const next = await visit({
        name: entry.fileName,
        size: entry.uncompressedSize,
        mode: entry.externalFileAttributes >>> 16,
        read: async (maxBytes) => readAll(await open(), maxBytes),
        unpackTo: async (target, mode) =>
          pipeline(await open(), createWriteStream(target, { flags: 'wx', mode })),
      });
      if (next === 'stop') return next;
    }
    return undefined;
  } finally {
    archive.close();
  }
}
