/** How much is taken of what a child prints. Sizes are UTF-16 units, of a line bytes. */
export interface OutputLimits {
  /** Of a longer line only the beginning is kept. */
  readonly lineBytes: number;
  /** So many lines, and so much text in all, are handed on while the child runs. */
  readonly shownLines: number;
  readonly shownSize: number;
  /** Of the last lines so many, and so much text, are kept for messages. */
  readonly keptLines: number;
  readonly keptSize: number;
}

export const OUTPUT_LIMITS: OutputLimits = {
  lineBytes: 64 * 1024,
  shownLines: 200_000,
  shownSize: 20_000_000,
  keptLines: 2000,
  keptSize: 1_000_000,
};

/** Stands at the end of a line of which only the beginning was kept. */
export const CUT_MARK = ' … (the rest of the line is not shown)';

/**
 * Makes lines of the bytes of one stream. Whatever comes, no more than one line of `longest` bytes is in memory: what is beyond
 * it is dropped up to the line's end. It does not become a line of its own, because a secret that was cut there would be one
 * that no mask fits. A carriage return ends no line: progress is written with it.
 */
export class LineReader {
  readonly #line: Buffer;
  readonly #onLine: (line: string) => void;
  #size = 0;
  #isCut = false;

  constructor(longest: number, onLine: (line: string) => void) {
    this.#line = Buffer.alloc(longest);
    this.#onLine = onLine;
  }

  write(bytes: Uint8Array): void {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      this.#keep(chunk.subarray(start, end));
      this.#endLine();
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  /** A last line without a line end counts. */
  end(): void {
    if (this.#size > 0) this.#endLine();
  }

  #keep(piece: Buffer): void {
    this.#isCut ||= piece.length > this.#line.length - this.#size;
    this.#size += piece.copy(this.#line, this.#size);
  }

  #endLine(): void {
    const text = this.#line.toString('utf8', 0, this.#size);
    // A character that was cut in two is no character.
    this.#onLine(this.#isCut ? text.replace(/\ufffd$/, '') + CUT_MARK : text.replace(/\r$/, ''));
    this.#size = 0;
    this.#isCut = false;
  }
}

/** Hands on the lines of a child as long as its budget lasts, and keeps the last ones. */
export class OutputBudget {
  readonly #limits: OutputLimits;
  readonly #onLine: (line: string) => void;
  #lines: string[] = [];
  #size = 0;
  #shownLines = 0;
  #shownSize = 0;
  #isUsedUp = false;

  constructor(limits: OutputLimits, onLine: (line: string) => void) {
    this.#limits = limits;
    this.#onLine = onLine;
  }

  take(line: string): void {
    this.#show(line);
    this.#lines.push(line);
    this.#size += line.length;
    const { keptLines, keptSize } = this.#limits;
    // Not at every line: taking away the first of many is slow.
    if (this.#lines.length > 2 * keptLines || this.#size > 2 * keptSize) this.#shrink();
  }

  /** The last lines, whether they were handed on or not. */
  get last(): string {
    this.#shrink();
    return this.#lines.join('\n');
  }

  #show(line: string): void {
    if (this.#isUsedUp) return;
    const { shownLines, shownSize } = this.#limits;
    this.#shownLines += 1;
    this.#shownSize += line.length;
    this.#isUsedUp = this.#shownLines > shownLines || this.#shownSize > shownSize;
    this.#onLine(
      this.#isUsedUp ? 'This program prints too much: the rest of its output is not shown.' : line,
    );
  }

  #shrink(): void {
    let first = Math.max(0, this.#lines.length - this.#limits.keptLines);
    let size = this.#lines.slice(first).reduce((sum, line) => sum + line.length, 0);
    for (; size > this.#limits.keptSize && first < this.#lines.length - 1; first++)
      size -= this.#lines[first]?.length ?? 0;
    this.#lines = this.#lines.slice(first);
    this.#size = size;
  }
}
