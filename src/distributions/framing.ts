/**
 * Whether an archive from outside has one reading only. Readers differ in what they make of odd ones: a list of members that is
 * longer than it says, a name with a zero byte, a header that comes twice. So whoever made it could show us other files than pip.
 * What poetry-core writes has nothing of the kind, and what has is not looked into any further.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
/** How well it is deflated, and that names are UTF-8. */
const FLAGS = 0x0806;
const UTF8 = 0x0800;

/**
 * A zip archive is its members one behind the other, each with a header that says the same as the directory, the directory, and
 * its end: nothing before, between or behind, no extra fields, no comments. Source: APPNOTE.TXT, 4.3.
 * @throws {Error} where it is anything else
 */
export function checkZipFraming(bytes: Buffer): void {
  const end = bytes.length - END_SIZE;
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw odd('no end where it belongs');
  const [count, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  const isWhole = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count;
  if (!isWhole || start + bytes.readUInt32LE(end + 12) !== end) throw odd('its directory is not at its end');
  let [local, central] = [0, start];
  for (let n = 0; n < count; n++) {
    if (central + CENTRAL_SIZE > end || local + LOCAL_SIZE > start) throw odd('a member is cut off');
    const nameSize = bytes.readUInt16LE(central + 28);
    const name = bytes.subarray(central + CENTRAL_SIZE, central + CENTRAL_SIZE + nameSize);
    const flags = bytes.readUInt16LE(central + 8);
    const isPlain =
      bytes.readUInt32LE(central) === CENTRAL &&
      bytes.readUInt32LE(local) === LOCAL &&
      (flags & ~FLAGS) === 0 &&
      // Extra field, comment, disk; and the extra field of the member's own header.
      bytes.subarray(central + 30, central + 36).every((byte) => byte === 0) &&
      bytes.readUInt16LE(local + 28) === 0 &&
      bytes.readUInt32LE(central + 42) === local;
    // Versions and time apart, both have the same fields, and then the name.
    const same = (from: number, to: number): boolean =>
      bytes.compare(bytes, central + 2 + from, central + 2 + to, local + from, local + to) === 0;
    const ownName = bytes.subarray(local + LOCAL_SIZE, local + LOCAL_SIZE + nameSize);
    if (!isPlain || !same(6, 10) || !same(14, 28) || !name.equals(ownName))
      throw odd('a member and the directory disagree');
    const isAscii = name.every((byte) => byte < 0x80);
    if (name.some((byte) => byte < 0x20 || byte === 0x7f) || (!isAscii && (flags & UTF8) === 0))
      throw odd('a name is not plain text');
    local += LOCAL_SIZE + nameSize + bytes.readUInt32LE(central + 20);
    central += CENTRAL_SIZE + nameSize;
  }
  if (local !== start || central !== end) throw odd('something stands between its members');
}

/**
 * Hands on a tar archive, unpacked, that is a row of files and folders with at most one PAX header before each, which does not
 * change its size, and zeros behind them. Source: POSIX.1-2001, pax, and Python's tarfile.
 * @throws {Error} where it is anything else
 */
export async function* withTarFraming(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const frame = new TarFrame();
  for await (const chunk of chunks) {
    frame.take(chunk);
    yield chunk;
  }
}

const BLOCK = 512;
const ZEROS = Buffer.alloc(BLOCK);
const LARGEST_RECORDS = 64 * 1024;
/** Behind the name: mode, user, group, size, time, checksum; `ustar` with its version. */
const HEADER = /^(?:[0-7]{6}[0-7 \0][ \0]){3}([0-7]{11})[ \0][0-7]{11}[ \0][0-7]{6}[0-7 \0][ \0]$/;
const NUMBERS = 100;
const TYPE = 156;
const MAGIC = 257;
/** What a PAX header may say; `size` and the names of sparse files are what readers differ in. */
const RECORD = /^(?:path|mtime|atime|ctime|uid|gid|uname|gname)=/;

class TarFrame {
  readonly #block = Buffer.alloc(BLOCK);
  #filled = 0;
  /** Bytes of content that are still to come, with what fills its last block up. */
  #left = 0;
  /** Of a PAX header: its size and what has come of it; null where none is being read. */
  #records: { readonly size: number; readonly parts: Buffer[] } | null = null;
  /** Whether a PAX header came last. */
  #isExtended = false;
  #isOver = false;

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
        if (this.#filled < BLOCK) continue;
        this.#filled = 0;
        this.#header();
      }
    }
  }

  #header(): void {
    const block = this.#block;
    const isZero = block.equals(ZEROS);
    if (this.#isOver && !isZero) throw odd('something stands behind its end');
    this.#isOver = isZero;
    if (isZero) return;
    const size = HEADER.exec(block.toString('latin1', NUMBERS, TYPE))?.[1];
    if (size === undefined || block.toString('latin1', MAGIC, MAGIC + 8) !== 'ustar\x0000')
      throw odd('a header is not as Python writes it');
    this.#left = Number.parseInt(size, 8);
    const type = String.fromCharCode(block[TYPE] ?? 0);
    const isRecords = type === 'x' && !this.#isExtended && this.#left > 0 && this.#left < LARGEST_RECORDS;
    const isFolder = block.subarray(0, NUMBERS).toString('latin1').replace(/\0.*$/s, '').endsWith('/');
    const isPlain = (type === '0' && !isFolder) || (type === '5' && this.#left === 0);
    if (!isRecords && !isPlain) throw odd('a member is neither a file nor a folder');
    this.#records = isRecords ? { size: this.#left, parts: [] } : null;
    this.#isExtended = isRecords;
    this.#left = Math.ceil(this.#left / BLOCK) * BLOCK;
  }

  #endRecords(): void {
    if (this.#records === null) return;
    const { size, parts } = this.#records;
    this.#records = null;
    let rest = Buffer.concat(parts).subarray(0, size);
    while (rest.length > 0) {
      const [head = '', digits = ''] = /^([1-9]\d{0,5}) /.exec(rest.toString('latin1', 0, 8)) ?? [];
      const record = rest.subarray(head.length, Number(digits));
      const isRecord = Number(digits) <= rest.length && record.at(-1) === 0x0a;
      if (!isRecord || !RECORD.test(record.toString('latin1'))) throw odd('a PAX header is not plain');
      rest = rest.subarray(Number(digits));
    }
  }
}

function odd(what: string): Error {
  return new Error(`readers could differ in what is in it (${what})`);
}
