import { open } from 'node:fs/promises';
import { ContentsError } from './contents-error.ts';
import { isTarHeader, TAR_BLOCK } from './tar-frame.ts';
import {
  agrees,
  DESCRIPTORS,
  END_RECORD,
  findEndRecord,
  hasSignature,
  LOCAL_HEADER,
  localHeaderLength,
  LONGEST_END,
  malformed,
  readDirectory,
  readEndRecord,
  readLocalHeader,
  readsAsDescriptor,
  readZip64EndRecord,
  readZip64Locator,
  STREAMED,
  ZIP64_END_RECORD,
  ZIP64_LOCATOR,
  type DirectoryPlace,
  type LocalHeader,
  type ZipEntry,
} from './zip-records.ts';

/** How the members of a zip archive lie in its file. */
export interface ZipLayout {
  /** A member whose sizes stand behind its data: legal, but PyPI takes none. */
  readonly streamed: string | null;
}

/** Largest directory that is read: some hundred thousand members. */
const DIRECTORY_LIMIT = 64 * 2 ** 20;
/** Bytes that are read beside a name, so that one reading of a header is mostly enough. */
const SPARE = 64;

/** A member where it lies. */
export interface LaidOut {
  readonly entry: ZipEntry;
  readonly header: LocalHeader;
  /** Whether the directory, too, has it behind the one before. */
  readonly isNext: boolean;
}

/** How a zip archive ends. */
export interface ZipEnd {
  readonly hasComment: boolean;
  readonly isZip64: boolean;
}

/**
 * Looks at how a built archive lies in its file.
 * @param file its path
 * @throws {ContentsError}
 */
export async function checkZipLayout(file: string): Promise<ZipLayout> {
  let streamed: string | null = null;
  await walkZipLayout(file, ({ entry }) => {
    if ((entry.flags & STREAMED) !== 0) streamed ??= entry.name;
  });
  return { streamed };
}

/**
 * Walks through a zip archive as it lies in its file: its members follow each other from the first byte on, without a gap and
 * without a part in common, each as the directory describes it; the directory follows, and the last record ends the file. Then
 * readers that go by the directory and readers that go from the front find the same. Rules of PyPI:
 * https://docs.pypi.org/archives. They are for archives of any builder; what somebody else has published is looked into only where
 * it is as plain as Poetry's (plain-zip.ts).
 * @param archive path of the file, or its bytes
 * @param visit gets each member, in the order in which they lie; what it throws ends the walk
 * @throws {ContentsError}
 */
export async function walkZipLayout(
  archive: string | Buffer,
  visit: (member: LaidOut) => void,
): Promise<ZipEnd> {
  return withBytes(archive, async (bytes) => {
    if (isTarHeader(await bytes.read(0, Math.min(TAR_BLOCK, bytes.size))))
      throw new ContentsError('it is a zip and a tar archive at once');
    const { place, ...end } = await findDirectory(bytes);
    if (place.size > DIRECTORY_LIMIT) throw new ContentsError('its directory is too large');
    const entries = readDirectory(await bytes.read(place.offset, place.size), place.count);
    await followMembers(bytes, entries, place.offset, visit);
    return end;
  });
}

/** Whether a file ends as a zip archive does, whatever it begins with. */
export async function endsAsZip(file: string): Promise<boolean> {
  return withBytes(file, async (bytes) => findEndRecord(await bytes.last(LONGEST_END)) !== null);
}

async function findDirectory(bytes: Bytes): Promise<ZipEnd & { readonly place: DirectoryPlace }> {
  const tail = await bytes.last(LONGEST_END);
  const inTail = findEndRecord(tail);
  if (inTail === null) throw new ContentsError('it is no zip archive, or does not end where it should');
  const end = bytes.size - tail.length + inTail;
  const locator = await bytes.read(Math.max(0, end - ZIP64_LOCATOR), Math.min(end, ZIP64_LOCATOR));
  const isZip64 = locator.length === ZIP64_LOCATOR && hasSignature(locator, 'zip64Locator');
  const begin = isZip64 ? end - ZIP64_LOCATOR - ZIP64_END_RECORD : end;
  if (isZip64 && (begin < 0 || readZip64Locator(locator) !== begin))
    throw malformed('the record of its zip64 sizes is not where it should be');
  const zip64 = isZip64 ? readZip64EndRecord(await bytes.read(begin, ZIP64_END_RECORD)) : null;
  const place = readEndRecord(tail.subarray(inTail, inTail + END_RECORD), zip64);
  if (place.offset + place.size !== begin) throw malformed('its directory is not where it should be');
  return { place, isZip64, hasComment: inTail + END_RECORD < tail.length };
}

async function followMembers(
  bytes: Bytes,
  entries: readonly ZipEntry[],
  end: number,
  visit: (member: LaidOut) => void,
): Promise<void> {
  const byOffset = new Map(entries.map((entry) => [entry.offset, entry]));
  if (byOffset.size < entries.length) throw malformed('two entries of its directory share their data');
  const isBoundary = (offset: number): boolean => offset === end || byOffset.has(offset);
  let at = 0;
  for (const next of entries) {
    const entry = byOffset.get(at);
    if (entry === undefined) throw malformed('it holds bytes that belong to no member');
    const guess = Math.min(end - at, LOCAL_HEADER + entry.rawName.length + SPARE);
    let bytesOfHeader = await bytes.read(at, guess);
    if (guess < LOCAL_HEADER || !hasSignature(bytesOfHeader, 'local'))
      throw malformed(`${entry.name} is not where the directory says`);
    const length = localHeaderLength(bytesOfHeader);
    if (length > guess) bytesOfHeader = await bytes.read(at, Math.min(end - at, length));
    if (length > bytesOfHeader.length) throw malformed(`the header of ${entry.name} is cut off`);
    const header = readLocalHeader(bytesOfHeader, entry);
    if (!agrees(header, entry))
      throw malformed(`its directory describes ${entry.name} otherwise than the member itself`);
    visit({ entry, header, isNext: entry === next });
    at += length + entry.packed;
    if ((entry.flags & STREAMED) !== 0) at += await descriptorLength(bytes, entry, at, isBoundary);
  }
  if (at !== end) throw malformed('it holds bytes that belong to no member');
}

async function descriptorLength(
  bytes: Bytes,
  entry: ZipEntry,
  at: number,
  isBoundary: (offset: number) => boolean,
): Promise<number> {
  for (const length of DESCRIPTORS.filter((bytesOfIt) => isBoundary(at + bytesOfIt)))
    if (readsAsDescriptor(await bytes.read(at, length), entry)) return length;
  throw malformed(`what stands behind ${entry.name} does not describe it`);
}

/** Parts of a file; what would lie beyond its end is an error. */
interface Bytes {
  readonly size: number;
  read(offset: number, length: number): Promise<Buffer>;
  last(length: number): Promise<Buffer>;
}

async function withBytes<T>(archive: string | Buffer, work: (bytes: Bytes) => Promise<T>): Promise<T> {
  if (typeof archive !== 'string')
    return work(bytesOf(archive.length, (at, length) => Promise.resolve(archive.subarray(at, at + length))));
  const handle = await open(archive);
  try {
    const { size } = await handle.stat();
    const readAt = async (at: number, length: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    };
    return await work(bytesOf(size, readAt));
  } finally {
    await handle.close();
  }
}

/** @param readAt reads inside the file; less than was asked for where that has become shorter */
function bytesOf(size: number, readAt: (at: number, length: number) => Promise<Buffer>): Bytes {
  const read = async (at: number, length: number): Promise<Buffer> => {
    const isInside = at >= 0 && length >= 0 && at + length <= size;
    const found = isInside ? await readAt(at, length) : null;
    if (found?.length !== length) throw new ContentsError('it is cut off');
    return found;
  };
  return { size, read, last: (length) => read(Math.max(0, size - length), Math.min(size, length)) };
}
