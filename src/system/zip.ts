import type { Readable } from 'node:stream';

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
}

/**
 * Walks through a zip archive, member by member, in the order of its directory. The reader refuses absolute names, `..`,
 * backslashes, and members whose data is not of the size that the archive says.
 * @param archive path of a file, or its bytes
 * @throws {Error} where the file is no zip archive or a broken one
 */
export async function walkZip(
  archive: string | Buffer,
  visit: (member: ZipMember) => Promise<void>,
): Promise<void> {
  const yauzl = await import('yauzl');
  const options = { autoClose: false, strictFileNames: true };
  const zip = await (typeof archive === 'string'
    ? yauzl.openPromise(archive, options)
    : yauzl.fromBufferPromise(archive, options));
  try {
    for await (const entry of zip.eachEntry()) {
      await visit({
        name: entry.fileName,
        size: entry.uncompressedSize,
        crc32: entry.crc32,
        mode: entry.externalFileAttributes >>> 16,
        open: () => zip.openReadStreamPromise(entry),
      });
    }
  } finally {
    zip.close();
  }
}
