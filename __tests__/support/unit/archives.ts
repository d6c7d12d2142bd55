import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';

export interface ZipEntry {
  readonly name: string;
  readonly content?: string | Buffer;
  /** POSIX type and permissions; default: a plain file. */
  readonly mode?: number;
  /** Size that the archive claims, where it lies. */
  readonly claimedSize?: number;
  /** Not deflated. */
  readonly stored?: boolean;
  /** Date and time as MS-DOS packs them; default: 1980-01-01. */
  readonly time?: number;
  /** Lies and oddities of its two headers. */
  readonly odd?: OddEntry;
}

/** What a well-made archive does not have. */
export interface OddEntry {
  /** The name as bytes, in place of `name`. */
  readonly rawName?: Buffer;
  /** The name in front of the data, where it is another than in the directory. */
  readonly localName?: string;
  readonly method?: number;
  /** Beside the one for UTF-8, which `flags` takes away where it has that bit. */
  readonly flags?: number;
  readonly extra?: Buffer;
  readonly directoryExtra?: Buffer;
  readonly comment?: string;
  readonly crc32?: number;
  /** Packed and unpacked, in both headers. */
  readonly sizes?: readonly [number, number];
  readonly localSizes?: readonly [number, number];
  readonly offset?: number;
  /** Stands in front of its header, and behind its data. */
  readonly before?: Buffer;
  readonly behind?: Buffer;
  readonly isInDirectory?: false;
  readonly isDirectoryOnly?: true;
}

/** Oddities of the end of an archive. */
export interface OddEnd {
  readonly comment?: Buffer;
  /** Of the directory: what the end says. */
  readonly count?: number;
  readonly offset?: number;
  readonly disk?: number;
  /** What stands between the directory and the last record, by where that begins and by the directory. */
  readonly between?: (at: number, directory: { count: number; size: number; offset: number }) => Buffer;
  /** The last record leaves all numbers to the zip64 one. */
  readonly isZip64?: true;
}

/** A zip archive of exactly these entries, whatever their names are. */
export function zip(entries: readonly ZipEntry[], end: OddEnd = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    content = '',
    mode = 0o100644,
    claimedSize,
    stored,
    time = 0x210000,
    odd = {},
  } of entries) {
    const bytes = Buffer.from(content);
    const data = stored === true ? bytes : deflateRawSync(bytes);
    const file = odd.rawName ?? Buffer.from(name);
    const [packed, unpacked] = odd.sizes ?? [data.length, claimedSize ?? bytes.length];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800 ^ (odd.flags ?? 0), 2);
    common.writeUInt16LE(odd.method ?? (stored === true ? 0 : 8), 4);
    common.writeUInt32LE(time, 6);
    common.writeUInt32LE(odd.crc32 ?? crc32(bytes), 10);
    common.writeUInt32LE(packed, 14);
    common.writeUInt32LE(unpacked, 18);
    common.writeUInt16LE(file.length, 22);
    const localFile = odd.localName === undefined ? file : Buffer.from(odd.localName);
    const localCommon = Buffer.from(common);
    localCommon.writeUInt32LE(odd.localSizes?.[0] ?? packed, 14);
    localCommon.writeUInt32LE(odd.localSizes?.[1] ?? unpacked, 18);
    localCommon.writeUInt16LE(localFile.length, 22);
    localCommon.writeUInt16LE(odd.extra?.length ?? 0, 24);
    const { before = NOTHING, behind = NOTHING, extra = NOTHING, directoryExtra = NOTHING } = odd;
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), localCommon, localFile, extra, data]);
    const rest = Buffer.alloc(14);
    const comment = Buffer.from(odd.comment ?? '');
    rest.writeUInt16LE(comment.length, 0);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(odd.offset ?? offset + before.length, 10);
    common.writeUInt16LE(directoryExtra.length, 24);
    const header = [Buffer.from('PK\x01\x02'), Buffer.of(20, 3), common, rest];
    if (odd.isInDirectory !== false)
      directory.push(Buffer.concat([...header, file, directoryExtra, comment]));
    if (odd.isDirectoryOnly === true) continue;
    locals.push(before, local, behind);
    offset += before.length + local.length + behind.length;
  }
  const index = Buffer.concat(directory);
  const said = { count: end.count ?? directory.length, size: index.length, offset: end.offset ?? offset };
  const between = end.between?.(offset + index.length, said) ?? NOTHING;
  const last = Buffer.alloc(18);
  last.writeUInt16LE(end.disk ?? 0, 0);
  last.writeUInt16LE(end.isZip64 === true ? 0xffff : said.count, 4);
  last.writeUInt16LE(end.isZip64 === true ? 0xffff : said.count, 6);
  last.writeUInt32LE(end.isZip64 === true ? 0xffffffff : said.size, 8);
  last.writeUInt32LE(end.isZip64 === true ? 0xffffffff : said.offset, 12);
  last.writeUInt16LE(end.comment?.length ?? 0, 16);
  return Buffer.concat([
    ...[...locals, index, between, Buffer.from('PK\x05\x06'), last, end.comment ?? NOTHING],
  ]);
}

const NOTHING = Buffer.alloc(0);

/** An extra field of a zip header. */
export function extraField(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

/** Numbers of 8 bytes. */
export function wide(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeBigUInt64LE(BigInt(number), 8 * at);
  return bytes;
}

/** Numbers of 4 bytes. */
export function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number >>> 0, 4 * at);
  return bytes;
}

/** The entries of a wheel, with a RECORD of them behind. */
export function recorded(root: string, entries: readonly ZipEntry[]): ZipEntry[] {
  const lines = entries
    .filter(({ name }) => !name.endsWith('/'))
    .map(({ name, content = '' }) => {
      const digest = createHash('sha256').update(content).digest('base64url');
      const field = /[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
      return `${field},sha256=${digest},${String(Buffer.from(content).length)}\n`;
    });
  const name = `${root}/RECORD`;
  return [...entries, { name, content: `${lines.join('')}${name},,\n` }];
}

export type TarEntry = Pick<Header, 'name'> & Partial<Header> & { readonly content?: string | Buffer };

/** A gzipped tar archive of exactly these entries. */
export async function tarGz(entries: readonly TarEntry[], level?: number): Promise<Buffer> {
  const archive = pack();
  for (const { content = '', ...header } of entries) archive.entry(header, content);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive as AsyncIterable<Buffer>) chunks.push(chunk);
  return gzipSync(Buffer.concat(chunks), level === undefined ? {} : { level });
}

/** Writes a text into the header of a tar archive, and its checksum anew. */
export function rewriteHeader(header: Buffer, at: number, text: string): void {
  header.write(text, at, 'latin1');
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
}
