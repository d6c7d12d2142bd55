import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  /** Bytes when unpacked, as the archive says it. */
  readonly size: number;
  /** Checksum of the content, as the archive says it. */
  readonly crc32: number;
  /** POSIX file type and permissions; 0 where the archive has none. */
  readonly mode: number;
  /** The content as a stream; where it is not of the size that the archive says, that is an error of the stream. */
  open(): Promise<Readable>;
  /** Writes the content to a file that must not be there yet. Its size is not compared: for archives that are trusted. */
  unpackTo(file: string, mode: number): Promise<void>;
}

/** Method of compression. Source: APPNOTE.TXT, 4.4.5. */
const DEFLATED = 8;

/**
 * Walks through a zip archive, member by member, in the order of its directory. The reader refuses absolute names, `..`,
 * backslashes, and members whose data is not of the size that the archive says. `visit` can end the walk early.
 * @param archive path of a file, or its bytes
 * @throws {Error} where the file is no zip archive or a broken one
 */
export async function walkZip(
  archive: string | Buffer,
  visit: (member: ZipMember) => Promise<'stop' | undefined>,
): Promise<'stop' | undefined> {
  const yauzl = await import('yauzl');
  const options = { autoClose: false, strictFileNames: true };
  const zip = await (typeof archive === 'string'
    ? yauzl.openPromise(archive, options)
    : yauzl.fromBufferPromise(archive, options));
  try {
    for await (const entry of zip.eachEntry()) {
      const open = (): Promise<Readable> => zip.openReadStreamPromise(entry);
      const next = await visit({
        name: entry.fileName,
        size: entry.uncompressedSize,
        crc32: entry.crc32,
        mode: entry.externalFileAttributes >>> 16,
        open,
        async unpackTo(target, mode) {
          const file = createWriteStream(target, { flags: 'wx', mode });
          if (entry.compressionMethod !== DEFLATED) return pipeline(await open(), file);
          // The reader's own pieces are so small that unpacking tens of megabytes takes four times as long.
          const packed = await zip.openReadStreamPromise(entry, { decompress: false });
          return pipeline(packed, createInflateRaw({ chunkSize: 256 * 1024 }), file);
        },
      });
      if (next === 'stop') return next;
    }
    return undefined;
  } finally {
    zip.close();
  }
}
