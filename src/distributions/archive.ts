import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { messageOf } from '../errors.ts';
import type { Distribution } from '../packaging/filenames.ts';
import { readAll } from '../system/streams.ts';
import { walkZip, type ZipMember } from '../system/zip.ts';
import { ContentsError } from './contents-error.ts';
import { GzipFrame, gzipFailure } from './gzip-frame.ts';
import { checkPlainZip } from './plain-zip.ts';
import { openTarFrame } from './tar-frame.ts';

/** One file in a distribution. */
export interface Member {
  /** Its path, as the archive has it. */
  readonly name: string;
  /** Bytes when unpacked, as the archive says it. */
  readonly size: number;
  /** The content, once: as a stream. */
  open(): Promise<AsyncIterable<Buffer>>;
  /** The content, once; more than `maxBytes` is an error. */
  read(maxBytes: number): Promise<Buffer>;
}

/** How much of an archive is read at most. */
export interface ArchiveLimits {
  /** Bytes of all that is in it, unpacked. */
  readonly unpacked: number;
  readonly members: number;
}

const UNLIMITED: ArchiveLimits = { unpacked: Infinity, members: Infinity };
const FILE_TYPE = 0o170000;
/** What a member of a zip archive may be; not every writer says it, and some take folders for files. */
const PLAIN_FILE = [0, 0o100000];
const FOLDER = [...PLAIN_FILE, 0o040000];
const SYMBOLIC_LINK = 0o120000;

/**
 * Walks through a distribution from end to end, without unpacking anything: every member is a plain file with a safe, unique
 * name. What `visit` does not read is passed over.
 * @param archive path of the file, or the bytes of one from outside: that must have one reading only
 * @throws {ContentsError} also for whatever `visit` throws
 */
export async function walkDistribution(
  { kind }: Pick<Distribution, 'kind'>,
  archive: string | Buffer,
  visit: (member: Member) => Promise<void>,
  limits = UNLIMITED,
): Promise<void> {
  const names = new Set<string>();
  const take = async (member: Member): Promise<void> => {
    checkName(member.name);
    if (names.has(member.name)) throw new ContentsError(`${member.name} is in it twice`);
    names.add(member.name);
    if (names.size > limits.members)
      throw new ContentsError(`it holds more than ${String(limits.members)} files`);
    await visit(member);
  };
  try {
    await (kind === 'wheel' ? walkWheel(archive, take, limits) : walkSdist(archive, take, limits));
  } catch (failure) {
    if (failure instanceof ContentsError) throw failure;
    throw new ContentsError(messageOf(failure), { cause: failure });
  }
}

type Take = (member: Member) => Promise<void>;

async function walkWheel(archive: string | Buffer, take: Take, limits: ArchiveLimits): Promise<void> {
  if (typeof archive !== 'string') await checkPlainZip(archive);
  let unpacked = 0;
  await walkZip(archive, async (member) => {
    const { name, size } = member;
    const isFolder = name.endsWith('/');
    const type = member.mode & FILE_TYPE;
    if (!(isFolder ? FOLDER : PLAIN_FILE).includes(type))
      throw new ContentsError(`${name} is ${type === SYMBOLIC_LINK ? 'a symbolic link' : 'no plain file'}`);
    // The reader gives no more of a member than the archive says.
    unpacked += size;
    if (unpacked > limits.unpacked) throw tooLarge(limits);
    if (!isFolder) {
      const open = (): Promise<AsyncIterable<Buffer>> => undamaged(member);
      await take({ name, size, open, read: async (limit) => readAll(await open(), limit) });
    } else if (size > 0) throw new ContentsError(`${name} is a folder with content`);
    else checkName(name);
  });
}

/** The content of a member; where its checksum is not the one the archive has, that is an error at its end. */
async function undamaged(member: ZipMember): Promise<AsyncIterable<Buffer>> {
  const content = (await member.open()) as AsyncIterable<Buffer>;
  return (async function* () {
    let sum = 0;
    for await (const chunk of content) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== member.crc32) throw new ContentsError(`${member.name} is damaged`);
  })();
}

async function walkSdist(archive: string | Buffer, take: Take, limits: ArchiveLimits): Promise<void> {
  const { extract } = await import('tar-stream');
  const tar = extract();
  const visiting = (async () => {
    for await (const entry of tar) {
      const { name, size, pax } = entry.header;
      // Of a kind that it does not know (old sparse files are), the reader says nothing.
      const type = entry.header.type as string | null;
      const content = entry as AsyncIterable<Buffer>;
      if (Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.')))
        throw new ContentsError(`${name} is a sparse file`);
      if (type === 'file') {
        await take({
          name,
          size,
          open: () => Promise.resolve(content),
          read: (limit) => readAll(content, limit),
        });
      } else if (type === 'directory') checkName(name);
      else throw new ContentsError(`${name} is ${type === null ? 'no plain file' : `a ${type}`}`);
      entry.resume();
    }
  })();
  const bytes = typeof archive === 'string' ? createReadStream(archive) : Readable.from([archive]);
  const gzip = new GzipFrame();
  const packed = (chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> => gzip.packed(chunks);
  const checkFrame = openTarFrame(typeof archive === 'string' ? 'any' : 'plain');
  const checked = async function* (unpacked: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of unpacked) {
      size += chunk.length;
      if (size > limits.unpacked) throw tooLarge(limits);
      gzip.count(chunk);
      checkFrame(chunk);
      yield chunk;
    }
  };
  const unpacking = pipeline(bytes, packed, gzip.gunzip, checked, tar);
  await Promise.all([unpacking, visiting]).catch((failure: unknown) => {
    throw gzipFailure(failure);
  });
  gzip.checkEnd();
}

function tooLarge({ unpacked }: ArchiveLimits): ContentsError {
  return new ContentsError(`it holds more than ${String(unpacked)} bytes`);
}

function checkName(name: string): void {
  const isUnsafe =
    path.posix.isAbsolute(name) ||
    name.split('/').includes('..') ||
    name.includes('\\') ||
    /^[a-z]:/i.test(name);
  if (isUnsafe) throw new ContentsError(`${name} would be unpacked outside its folder`);
}
