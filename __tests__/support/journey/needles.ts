/** What is looked for, and what it stands for. */
export interface Needle<T> {
  readonly text: string;
  readonly meaning: T;
}

/** Bytes by which it is decided how far can be jumped. */
const BLOCK = 3;
const TABLE = 1 << 18;

/**
 * Looks for many texts at once, as UTF-8 (Wu and Manber 1994): it jumps ahead by nearly the length of the shortest, so that
 * the hundreds of megabytes that a run leaves behind are looked through in a moment.
 */
export class Needles<T> {
  readonly #length: number;
  readonly #jumps: Uint8Array;
  readonly #buckets = new Map<number, { readonly bytes: Buffer; readonly meaning: T }[]>();

  /** @throws {RangeError} where a text has less than three bytes */
  constructor(needles: readonly Needle<T>[]) {
    const all = needles.map(({ text, meaning }) => ({ bytes: Buffer.from(text), meaning }));
    this.#length = Math.min(255, ...all.map(({ bytes }) => bytes.length));
    if (this.#length < BLOCK) throw new RangeError('A text to look for is too short');
    const last = this.#length - BLOCK;
    this.#jumps = new Uint8Array(TABLE).fill(last + 1);
    for (const needle of all) {
      for (let at = 0; at <= last; at++) {
        const block = blockOf(needle.bytes, at);
        this.#jumps[block] = Math.min(this.#jumps[block] ?? 0, last - at);
      }
      const end = blockOf(needle.bytes, last);
      this.#buckets.set(end, [...(this.#buckets.get(end) ?? []), needle]);
    }
  }

  /** @returns what was found, each with the offset at which it first begins, in bytes */
  find(bytes: Buffer): ReadonlyMap<T, number> {
    const found = new Map<T, number>();
    for (let at = this.#length - BLOCK; at + BLOCK <= bytes.length;) {
      const block = blockOf(bytes, at);
      const jump = this.#jumps[block] ?? 1;
      if (jump > 0) {
        at += jump;
        continue;
      }
      const start = at + BLOCK - this.#length;
      for (const needle of this.#buckets.get(block) ?? []) {
        const length = needle.bytes.length;
        if (!found.has(needle.meaning) && bytes.subarray(start, start + length).equals(needle.bytes))
          found.set(needle.meaning, start);
      }
      at++;
    }
    return found;
  }
}

/** Three bytes as a number below `TABLE`. */
function blockOf(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? 0) << 10) ^ ((bytes[at + 1] ?? 0) << 5) ^ (bytes[at + 2] ?? 0);
}
