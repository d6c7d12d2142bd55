import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

const WHAT_THERE_IS = { finishFlush: constants.Z_SYNC_FLUSH };
const ENTRY = Buffer.from('PK\x03\x04');
const DEFLATED = 8;

/**
 * What is in a packed file, uncompressed once: of gzip and zlib (git's objects) the content, of a zip its entries. Also of
 * files that a killed process has left half written. Empty for everything else.
 */
export function unpacked(bytes: Buffer): readonly Buffer[] {
  if (bytes.subarray(0, ENTRY.length).equals(ENTRY)) return [...entriesOf(bytes)];
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return orNothing(() => gunzipSync(bytes, WHAT_THERE_IS));
  // The low four bits of zlib's first byte are 8; both together are a multiple of 31.
  if (first === 0x78 && (first * 256 + second) % 31 === 0)
    return orNothing(() => inflateSync(bytes, WHAT_THERE_IS));
  return [];
}

/** By the headers before the entries: a half written zip has no directory, and a directory need not name everything. */
function* entriesOf(zip: Buffer): Generator<Buffer> {
  for (let at = 0; at >= 0; at = zip.indexOf(ENTRY, at + 1)) {
    if (at + 30 > zip.length || zip.readUInt16LE(at + 8) !== DEFLATED) continue;
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    yield* orNothing(() => inflateRawSync(zip.subarray(start), WHAT_THERE_IS));
  }
}

/** What cannot be uncompressed is no such file, or holds nothing. */
function orNothing(uncompress: () => Buffer): readonly Buffer[] {
  try {
    return [uncompress()];
  } catch {
    return [];
  }
}
