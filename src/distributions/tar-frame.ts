import { isUtf8 } from 'node:buffer';
import { TwoReadings } from './contents-error.ts';

/**
 * What a tar archive may be made of. `any`: what the builders of sdists write, and whatever else all readers take for the same.
 * `plain`: only what Poetry writes, for archives from outside. What is no file and no folder (links, devices) is left to the
 * reader in `any`: it says which it is.
 */
export type TarRule = 'any' | 'plain';

/**
 * Looks at a tar archive, unpacked, whether every reader finds the same in it: files and folders, at most one header before each
 * that gives it a long name (of PAX or of GNU), and zeros behind them. Source: POSIX.1-2001, pax; GNU tar, Basic Tar Format; what
 * Python's tarfile and other readers make of them.
 * @returns takes the archive, piece by piece
 * @throws {TwoReadings} what is returned, where it is anything else
 */
export function openTarFrame(rule: TarRule): (chunk: Buffer) => void {
  const frame = new TarFrame(rule === 'plain');
  return (chunk) => {
    frame.take(chunk);
  };
}

/** A header has one of them, content is filled up to them. */
export const TAR_BLOCK = 512;
const ZEROS = Buffer.alloc(TAR_BLOCK);
/** Largest header that says more of a member. */
const LARGEST_RECORDS = 64 * 1024;
const NAME_SIZE = 100;
const TYPE = 156;
const MAGIC = 257;
const POSIX = 'ustar\x0000';
const GNU = 'ustar  \0';
const PREFIX = 345;
/** Mode, user, group, size, time, checksum: as Python writes them. */
const PLAIN_NUMBERS = /^(?:[0-7]{6}[0-7 \0][ \0]){3}[0-7]{11}[ \0][0-7]{11}[ \0][0-7]{6}[0-7 \0][ \0]$/;
/** Where numbers stand: place, bytes. Of a device, too: where these are none, Python takes the archive to end there. */
const NUMBERS = [
  ...[100, 108, 116, 148, 329, 337].map((at) => [at, 8] as const),
  ...[124, 136].map((at) => [at, 12] as const),
];
const SIZE = [124, 12] as const;
const CHECKSUM = [148, 8] as const;
const OCTAL = /^ *([0-7]*)[ \0]*$/;
/** User, group and time may be too large for octal digits: then they stand in base 256, behind such a byte. */
const MAY_BE_BINARY = [108, 116, 136];
const BINARY = [0x80, 0xff];
/** What a PAX header of `plain` may say. */
const PLAIN_RECORD = ['path', 'size', 'mtime', 'atime', 'ctime', 'uid', 'gid', 'uname', 'gname'];
const LONG_NAME = 'L';

/** What a header has said of the member that follows it. */
interface Extension {
  readonly path: string | null;
  readonly size: string | null;
}

const NOTHING_SAID: Extension = { path: null, size: null };

/** Whether a block is the first of a tar archive: its own checksum tells. */
export function isTarHeader(block: Buffer): boolean {
  if (block.length < TAR_BLOCK) return false;
  const said = /^[ \0]*([0-7]{1,8})[ \0]*$/.exec(text(block, CHECKSUM))?.[1];
  if (said === undefined) return false;
  const [start, length] = CHECKSUM;
  const blank = Buffer.from(block).fill(' ', start, start + length);
  return parseInt(said, 8) === blank.reduce((total, byte) => total + byte, 0);
}

class TarFrame {
  readonly #isPlain: boolean;
  readonly #block = Buffer.alloc(TAR_BLOCK);
  #filled = 0;
  /** Bytes of content that are still to come, with what fills its last block up. */
  #left = 0;
  /** Of a header that says more of a member: its kind, its size and what has come of it; null where none is being read. */
  #records: { readonly type: string; readonly size: number; readonly parts: Buffer[] } | null = null;
  /** What came last, where that was such a header. */
  #extension: Extension | null = null;
  #isOver = false;

  constructor(isPlain: boolean) {
    this.#isPlain = isPlain;
  }

  take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length;) {
      if (this.#left > 0) {
        const part = chunk.subarray(at, at + this.#left);
        this.#records?.parts.push(part);
        this.#left -= part.length;
        at += part.length;
        if (this.#left === 0) this.#endRecords();
      } else {
        const size = chunk.copy(this.#block, this.#filled, at);
        this.#filled += size;
        at += size;
        if (this.#filled < TAR_BLOCK) continue;
        this.#filled = 0;
        this.#header();
      }
    }
  }

  #header(): void {
    const block = this.#block;
    const isZero = block.equals(ZEROS);
    if (this.#isOver && !isZero) throw new TwoReadings('something stands behind its end');
    this.#isOver = isZero;
    if (isZero) return;
    this.#checkForm();
    const size = Number.parseInt(text(block, SIZE).trim() || '0', 8);
    const type = String.fromCharCode(block[TYPE] ?? 0);
    this.#left = Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
    if (this.#saysMore(type)) {
      // Readers differ in which of two such headers counts.
      if (this.#extension !== null || size === 0 || size > LARGEST_RECORDS)
        throw new TwoReadings('a header that names a member is not plain');
      this.#records = { type, size, parts: [] };
      return;
    }
    this.#checkMember(type, size, this.#extension);
    this.#extension = null;
  }

  #saysMore(type: string): boolean {
    return type === 'x' || (!this.#isPlain && (type === 'g' || type === LONG_NAME));
  }

  #checkForm(): void {
    const block = this.#block;
    const magic = block.toString('latin1', MAGIC, MAGIC + 8);
    const isGnu = !this.#isPlain && magic === GNU;
    const areNumbers = NUMBERS.every(
      ([at, size]) =>
        OCTAL.test(text(block, [at, size])) ||
        (!this.#isPlain && MAY_BE_BINARY.includes(at) && BINARY.includes(block[at] ?? 0)),
    );
    const isAsOfPython = PLAIN_NUMBERS.test(block.toString('latin1', NAME_SIZE, TYPE));
    if ((magic !== POSIX && !isGnu) || !areNumbers || (this.#isPlain && !isAsOfPython))
      throw new TwoReadings('a header is not as builders write it');
    // GNU has other things there, and not all readers know that.
    if (isGnu && block[PREFIX] !== 0) throw new TwoReadings('a name is in two parts');
  }

  #checkMember(type: string, size: number, said: Extension | null): void {
    const { path, size: saidSize } = said ?? NOTHING_SAID;
    const [name, prefix] = [this.#bytesAt(0, NAME_SIZE), this.#bytesAt(PREFIX, TAR_BLOCK - 12)];
    const isFolderByName = name.at(-1) === 0x2f;
    const isFile = type === '0' || (!this.#isPlain && type === '\0');
    // A long name is cut off here, and that can be behind a `/`: readers go by the type then, if there is one.
    const isFlawed = isFile && isFolderByName && (this.#isPlain || type !== '0' || path === null);
    if (isFlawed || (type === '5' && size > 0) || (this.#isPlain && !isFile && type !== '5'))
      throw new TwoReadings('a member is neither a file nor a folder');
    if (isFile && path?.endsWith('/') === true) throw new TwoReadings('a file is named as a folder');
    if (saidSize !== null && saidSize !== String(size)) throw new TwoReadings('a member has two sizes');
    if (path === null && !(isUtf8(name) && isUtf8(prefix))) throw new TwoReadings('a name is not in UTF-8');
  }

  /** A text of the header, up to its first zero. */
  #bytesAt(from: number, to: number): Buffer {
    const field = this.#block.subarray(from, to);
    const end = field.indexOf(0);
    return end < 0 ? field : field.subarray(0, end);
  }

  #endRecords(): void {
    if (this.#records === null) return;
    const { type, size, parts } = this.#records;
    this.#records = null;
    const bytes = Buffer.concat(parts).subarray(0, size);
    if (!isUtf8(bytes)) throw new TwoReadings('a name is not in UTF-8');
    const content = bytes.toString('utf8');
    if (type === LONG_NAME) {
      if (!/^[^\0]+\0$/.test(content)) throw new TwoReadings('a long name is not plain');
      this.#extension = { path: content.slice(0, -1), size: null };
      return;
    }
    const records = this.#recordsOf(bytes);
    if (type === 'x') {
      this.#extension = { path: records.get('path') ?? null, size: records.get('size') ?? null };
    } else if ([...records.keys()].some((key) => key !== 'comment')) {
      throw new TwoReadings('a header is about all members');
    }
  }

  #recordsOf(bytes: Buffer): Map<string, string> {
    const records = new Map<string, string>();
    for (let rest = bytes; rest.length > 0;) {
      const [head = '', digits = ''] = /^([1-9]\d{0,5}) /.exec(rest.toString('latin1', 0, 8)) ?? [];
      const record = rest.subarray(head.length, Number(digits)).toString('utf8');
      const [, key = '', value = ''] = /^([^=\0]+)=([^]+)\n$/.exec(record) ?? [];
      const isKnown = this.#isPlain ? PLAIN_RECORD.includes(key) : !['', 'hdrcharset'].includes(key);
      // Of two that say the same, some readers take the first.
      if (Number(digits) > rest.length || !isKnown || records.has(key))
        throw new TwoReadings('a PAX header is not plain');
      records.set(key, value);
      rest = rest.subarray(Number(digits));
    }
    return records;
  }
}

function text(block: Buffer, [at, size]: readonly [number, number]): string {
  return block.toString('latin1', at, at + size);
}
