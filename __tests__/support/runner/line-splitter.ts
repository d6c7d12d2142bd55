import { StringDecoder } from 'node:string_decoder';

/**
 * Cuts a stream of bytes into lines as the runner's reader does: at LF, CR and CRLF alike, so that a lone carriage return
 * starts a line on which a command can stand. A last line without an end counts.
 */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onLine: (line: string) => void;
  #rest = '';
  #endedByReturn = false;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  write(chunk: Buffer): void {
    this.#take(this.#decoder.write(chunk));
  }

  end(): void {
    this.#take(this.#decoder.end());
    if (this.#rest !== '') this.#onLine(this.#rest);
    this.#rest = '';
  }

  #take(decoded: string): void {
    if (decoded === '') return;
    // A CRLF may be split between two chunks: its line was handed on at the CR.
    const text = this.#endedByReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
    this.#endedByReturn = decoded.endsWith('\r');
    const lines = (this.#rest + text).split(/\r\n|\r|\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#onLine(line);
  }
}
