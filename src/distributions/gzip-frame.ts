import { createGunzip } from 'node:zlib';
import { TwoReadings } from './contents-error.ts';

/**
 * Looks at a gzip file, while it is unpacked, whether every reader finds the same in it: one member, from the first byte to the last.
 * Behind a member Python passes over zeros and goes on, Node stops at the first of them, and some readers never go on. Source:
 * RFC 1952, 2.2; what Python's gzip, Node's zlib and flate2 make of more.
 */
export class GzipFrame {
  readonly gunzip = createGunzip();
  #packed = 0;
  #unpacked = 0;
  #end = Buffer.alloc(0);

  /** Hands on what is to be unpacked. */
  async *packed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.#packed += chunk.length;
      this.#end = Buffer.concat([this.#end, chunk.subarray(-SIZE)]).subarray(-SIZE);
      yield chunk;
    }
  }

  /** Is told of each piece that was unpacked. */
  count(chunk: Buffer): void {
    this.#unpacked += chunk.length;
  }

  /**
   * To be asked when all is unpacked. What stands in the last bytes is the size of the last member alone.
   * @throws {TwoReadings}
   */
  checkEnd(): void {
    const isWhole = this.gunzip.bytesWritten === this.#packed;
    if (!isWhole || this.#end.readUInt32LE() !== this.#unpacked % 2 ** 32) throw goesOn();
  }
}

/** Bytes of the size, which ends a member. */
const SIZE = 4;

/** What was thrown while a gzip file was unpacked: a stream that ends before what is written to it had more behind its member. */
export function gzipFailure(thrown: unknown): unknown {
  const isEarly = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_STREAM_PREMATURE_CLOSE';
  return isEarly ? goesOn() : thrown;
}

function goesOn(): TwoReadings {
  return new TwoReadings('its gzip file goes on behind its end');
}
