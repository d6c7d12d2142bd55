// BLAKE2b with 32 bytes (RFC 7693), by which PyPI knows its files: Node's OpenSSL offers the form with 64 bytes only.
// Written for clearness, not for speed (about a megabyte a second): the files of tests are small.

const IV = BigUint64Array.of(
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
);

/** The order in which the sixteen words of a block are mixed, one row for each round. */
const SCHEDULE = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d',
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0',
  '0123456789abcdef',
  'ea489fd61c02b753',
].map((row) => Array.from(row, (digit) => Number.parseInt(digit, 16)));

/** Columns, then diagonals of the four by four state. */
const LANES = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

const BLOCK = 128;
const DIGEST = 32;

/** BLAKE2b-256 of `content`, in lower-case hexadecimal. */
export function blake2b256(content: Uint8Array): string {
  const state = BigUint64Array.from(IV);
  state[0] = word(state, 0) ^ 0x01010000n ^ BigInt(DIGEST);
  const blocks = Math.max(1, Math.ceil(content.length / BLOCK));
  for (let index = 0; index < blocks; index += 1) {
    const end = Math.min((index + 1) * BLOCK, content.length);
    compress(state, content.subarray(index * BLOCK, end), end, index === blocks - 1);
  }
  const digest = Buffer.alloc(state.length * 8);
  state.forEach((value, index) => digest.writeBigUInt64LE(value, index * 8));
  return digest.toString('hex', 0, DIGEST);
}

/** Takes one block (the last may be short) into `state`; `count`: bytes taken so far, this block included. */
function compress(state: BigUint64Array, block: Uint8Array, count: number, last: boolean): void {
  const padded = Buffer.alloc(BLOCK);
  padded.set(block);
  const message = BigUint64Array.from({ length: 16 }, (_, index) => padded.readBigUInt64LE(index * 8));
  const work = BigUint64Array.of(...state, ...IV);
  work[12] = word(work, 12) ^ BigInt(count);
  if (last) work[14] = ~word(work, 14);
  for (const order of SCHEDULE) {
    LANES.forEach((lane, index) => {
      mix(work, lane, word(message, order[2 * index]), word(message, order[2 * index + 1]));
    });
  }
  for (let index = 0; index < state.length; index += 1) {
    state[index] = word(state, index) ^ word(work, index) ^ word(work, index + 8);
  }
}

function mix(work: BigUint64Array, lane: readonly [number, number, number, number], x: bigint, y: bigint) {
  const [a, b, c, d] = lane;
  work[a] = word(work, a) + word(work, b) + x;
  work[d] = rotate(word(work, d) ^ word(work, a), 32n);
  work[c] = word(work, c) + word(work, d);
  work[b] = rotate(word(work, b) ^ word(work, c), 24n);
  work[a] = word(work, a) + word(work, b) + y;
  work[d] = rotate(word(work, d) ^ word(work, a), 16n);
  work[c] = word(work, c) + word(work, d);
  work[b] = rotate(word(work, b) ^ word(work, c), 63n);
}

function rotate(value: bigint, bits: bigint): bigint {
  return (value >> bits) | (value << (64n - bits));
}

function word(words: BigUint64Array, index: number | undefined): bigint {
  return words[index ?? 0] ?? 0n;
}
