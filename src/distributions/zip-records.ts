import { ContentsError, TwoReadings } from './contents-error.ts';

// The records of a zip archive as APPNOTE.TXT of PKWARE has them, read as strictly as PyPI does: what two readers could take for
// two different things is refused.

/** What the directory says of one member. */
export interface ZipEntry {
  /** As bytes: compared, never decoded here. */
  readonly rawName: Buffer;
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Whether there are extra fields, whatever they are. */
  readonly hasExtra: boolean;
  /** The one of several disks on which the member begins. */
  readonly disk: number;
  /** Of the header in front of the member's data. */
  readonly offset: number;
}

/** The header in front of a member's data. */
export type LocalHeader = Omit<ZipEntry, 'offset' | 'name' | 'disk'>;

/** Where the directory lies, and how many members it has. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

export const LOCAL_HEADER = 30;
const DIRECTORY_HEADER = 46;
export const END_RECORD = 22;
export const ZIP64_END_RECORD = 56;
export const ZIP64_LOCATOR = 20;
/** Bytes at the end of a file in which its last record lies, whatever comment follows. */
export const LONGEST_END = END_RECORD + 0xffff;

const SIGNATURES = {
  local: 0x04034b50,
  directory: 0x02014b50,
  end: 0x06054b50,
  zip64End: 0x06064b50,
  zip64Locator: 0x07064b50,
} as const;
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;
const ENCRYPTED = 0x1;
export const STREAMED = 0x8;
const UTF8 = 0x800;
/** Flags that change how a member is read. */
const FLAGS_THAT_COUNT = ENCRYPTED | STREAMED | UTF8;
const STORED = 0;
const DEFLATED = 8;
/** Extra fields of which there can be one only: sizes, and another name. */
const ZIP64_FIELD = 0x0001;
const NAME_FIELD = 0x7075;

/** What is thrown where two readers could take a zip archive in two ways. @param why a clause about the archive */
export function malformed(why: string): TwoReadings {
  return new TwoReadings(`as a zip archive: ${why}`);
}

/** Whether bytes begin as a record of that kind does. */
export function hasSignature(bytes: Buffer, kind: keyof typeof SIGNATURES): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURES[kind];
}

/**
 * Looks for the last record where a reader would: at the very end, else the last one of its signature.
 * @param tail the last bytes of the file
 * @returns its place in `tail`; null where there is none that ends with the file
 */
export function findEndRecord(tail: Buffer): number | null {
  const last = tail.length - END_RECORD;
  if (last < 0) return null;
  if (hasSignature(tail.subarray(last), 'end') && tail.readUInt16LE(last + 20) === 0) return last;
  const found = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'), last);
  return found >= 0 && found + END_RECORD + tail.readUInt16LE(found + 20) === tail.length ? found : null;
}

/** The last record; numbers that stand in the zip64 record come from there. */
export function readEndRecord(record: Buffer, zip64: DirectoryPlace | null): DirectoryPlace {
  const [disk, diskOfDirectory] = [record.readUInt16LE(4), record.readUInt16LE(6)];
  if (disk !== 0 || diskOfDirectory !== 0) throw malformed('it is one of several disks');
  if (record.readUInt16LE(8) !== record.readUInt16LE(10)) throw malformed('its numbers of members differ');
  const said = {
    count: record.readUInt16LE(10),
    size: record.readUInt32LE(12),
    offset: record.readUInt32LE(16),
  };
  if (zip64 === null) return said;
  const isSame =
    [IN_ZIP64_16, zip64.count].includes(said.count) &&
    [IN_ZIP64_32, zip64.size].includes(said.size) &&
    [IN_ZIP64_32, zip64.offset].includes(said.offset);
  if (!isSame) throw malformed('its two last records differ');
  return zip64;
}

/** @param record the zip64 one, `ZIP64_END_RECORD` bytes */
export function readZip64EndRecord(record: Buffer): DirectoryPlace {
  if (!hasSignature(record, 'zip64End'))
    throw malformed('the record of its zip64 sizes is not where it should be');
  if (uint64(record, 4) !== ZIP64_END_RECORD - 12)
    throw malformed('it has data of its own among its zip64 sizes');
  if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0)
    throw malformed('it is one of several disks');
  const count = uint64(record, 32);
  if (uint64(record, 24) !== count) throw malformed('its numbers of members differ');
  return { count, size: uint64(record, 40), offset: uint64(record, 48) };
}

/** Where a locator, `ZIP64_LOCATOR` bytes, says that the zip64 record begins. */
export function readZip64Locator(locator: Buffer): number {
  return uint64(locator, 8);
}

/** All entries of the directory, which must fill it. */
export function readDirectory(directory: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = 0;
  while (at < directory.length) {
    const header = directory.subarray(at, at + DIRECTORY_HEADER);
    if (header.length < DIRECTORY_HEADER || !hasSignature(header, 'directory'))
      throw malformed('its directory holds something else');
    const lengths = [header.readUInt16LE(28), header.readUInt16LE(30), header.readUInt16LE(32)] as const;
    const [name, extra, comment] = lengths;
    at += DIRECTORY_HEADER + name + extra + comment;
    if (at > directory.length) throw malformed('its directory is cut off');
    const fields = directory.subarray(at - name - extra - comment, at - comment);
    const entry = readEntry(header, fields.subarray(0, name), fields.subarray(name));
    if (comment > 0) throw malformed(`its directory has a comment about ${entry.name}`);
    if (names.has(entry.name)) throw new ContentsError(`${entry.name} is in it twice`);
    names.add(entry.name);
    entries.push(entry);
  }
  if (entries.length !== count) throw malformed('its directory has not as many entries as it says');
  return entries;
}

function readEntry(header: Buffer, rawName: Buffer, extra: Buffer): ZipEntry {
  const flags = header.readUInt16LE(8);
  const method = header.readUInt16LE(10);
  const name = readName(rawName, flags);
  if ((flags & ENCRYPTED) !== 0) throw new ContentsError(`${name} is encrypted`);
  if (method !== STORED && method !== DEFLATED)
    throw new ContentsError(`${name} is packed in a way that installers need not know`);
  const wide = readExtra(extra, name, rawName);
  const [packed, unpacked, offset] = [
    header.readUInt32LE(20),
    header.readUInt32LE(24),
    header.readUInt32LE(42),
  ];
  let at = 0;
  // What does not fit stands in the zip64 field, in this order.
  const [wideUnpacked, widePacked, wideOffset] = [unpacked, packed, offset].map((value) => {
    if (value !== IN_ZIP64_32) return value;
    at += 8;
    if (wide === null || wide.length < at) throw malformed(`the size of ${name} is missing`);
    return uint64(wide, at - 8);
  });
  return {
    ...{ rawName, name, flags, method, crc32: header.readUInt32LE(16) },
    ...{ unpacked: wideUnpacked ?? 0, packed: widePacked ?? 0, offset: wideOffset ?? 0 },
    ...{ hasExtra: extra.length > 0, disk: header.readUInt16LE(34) },
  };
}

/** Bytes of the header in front of a member's data. @param bytes its first `LOCAL_HEADER` ones, or more */
export function localHeaderLength(bytes: Buffer): number {
  return LOCAL_HEADER + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
}

/** @param bytes from the beginning of the header to its end, or more */
export function readLocalHeader(bytes: Buffer, { name }: ZipEntry): LocalHeader {
  const rawName = bytes.subarray(LOCAL_HEADER, LOCAL_HEADER + bytes.readUInt16LE(26));
  const extra = bytes.subarray(LOCAL_HEADER + rawName.length, localHeaderLength(bytes));
  const wide = readExtra(extra, name, rawName);
  const method = bytes.readUInt16LE(8);
  let [packed, unpacked] = [bytes.readUInt32LE(18), bytes.readUInt32LE(22)];
  if (wide === null || wide.length === 0) {
    if (packed === IN_ZIP64_32 || unpacked === IN_ZIP64_32) throw malformed(`the size of ${name} is missing`);
  } else {
    // Readers differ in whether one size without the other counts.
    if (wide.length === 8 && method !== STORED) throw malformed(`only one size of ${name} is there`);
    const size = uint64(wide, wide.length === 8 ? 0 : 8);
    if (packed !== IN_ZIP64_32 && packed !== size) throw malformed(`${name} has two sizes`);
    packed = size;
    if (unpacked === IN_ZIP64_32) unpacked = uint64(wide, 0);
  }
  return {
    ...{ rawName, flags: bytes.readUInt16LE(6), method },
    ...{ crc32: bytes.readUInt32LE(14), packed, unpacked, hasExtra: extra.length > 0 },
  };
}

/** Whether a header says the same of its member as the directory does. */
export function agrees(header: LocalHeader, entry: ZipEntry): boolean {
  if (!header.rawName.equals(entry.rawName)) return false;
  if (header.method !== entry.method || ((header.flags ^ entry.flags) & FLAGS_THAT_COUNT) !== 0) return false;
  // What is written as a stream tells its sizes behind the data.
  if ((entry.flags & STREAMED) !== 0) return true;
  return header.crc32 === entry.crc32 && header.packed === entry.packed && header.unpacked === entry.unpacked;
}

/** Whether the record behind the data of a member, of this many bytes, says the same as the directory. */
export function readsAsDescriptor(bytes: Buffer, { crc32, packed, unpacked }: ZipEntry): boolean {
  const hasMark = bytes.length === 16 || bytes.length === 24;
  if (hasMark && bytes.readUInt32LE(0) !== 0x08074b50) return false;
  const rest = hasMark ? bytes.subarray(4) : bytes;
  const [first, second] =
    rest.length === 12 ? [rest.readUInt32LE(4), rest.readUInt32LE(8)] : [uint64(rest, 4), uint64(rest, 12)];
  return rest.readUInt32LE(0) === crc32 && first === packed && second === unpacked;
}

/** Without the mark, with it; the same for zip64: bytes. */
export const DESCRIPTORS = [12, 16, 20, 24] as const;

/** Readers agree on ASCII, and on UTF-8 where the archive says that it is. */
function readName(rawName: Buffer, flags: number): string {
  const name = rawName.toString('utf8');
  const isAscii = rawName.every((byte) => byte < 0x80);
  if (!isAscii && ((flags & UTF8) === 0 || !Buffer.from(name).equals(rawName)))
    throw malformed(`the name of ${name} is not written in UTF-8`);
  return name;
}

/** Looks through the extra fields. @returns the zip64 one */
function readExtra(extra: Buffer, name: string, rawName: Buffer): Buffer | null {
  let zip64: Buffer | null = null;
  const seen = new Set<number>();
  for (let at = 0; at < extra.length;) {
    const rest = extra.subarray(at);
    const end = rest.length < 4 ? Infinity : 4 + rest.readUInt16LE(2);
    if (end > rest.length) throw malformed(`the extra fields of ${name} are cut off`);
    const [id, data] = [rest.readUInt16LE(0), rest.subarray(4, end)];
    if (seen.has(id) && (id === ZIP64_FIELD || id === NAME_FIELD))
      throw malformed(`${name} has an extra field twice`);
    seen.add(id);
    if (id === ZIP64_FIELD) {
      if (![0, 8, 16, 24, 28].includes(data.length)) throw malformed(`the sizes of ${name} are cut off`);
      zip64 = data;
    }
    if (id === NAME_FIELD && !data.subarray(5).equals(rawName)) throw malformed(`${name} has two names`);
    at += end;
  }
  return zip64;
}

/** Above 2 ** 53 not exact, which no place in a file is. */
function uint64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
}
