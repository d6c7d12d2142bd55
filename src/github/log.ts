import process from 'node:process';
import type { Place } from '../errors.ts';
import { Scrubber } from './scrubber.ts';
import { asPlainLine } from './text.ts';

export interface StepRecord {
  readonly title: string;
  readonly durationMs: number;
  readonly end: 'done' | 'skipped' | 'failed';
  /** Why it was skipped. */
  readonly why?: string;
}

/** So many of the last lines of a child are shown once more where its step has failed. */
const REPEATED_LINES = 20;

/** From so many milliseconds on a step may hang. */
const LONG_MS = 5 * 60_000;

/** The log of the run as the runner shows it: groups, annotations, plain lines, the output of children. */
export class Log {
  readonly #print: (text: string) => void;
  readonly #now: () => number;
  readonly #isDebug: boolean;
  readonly #scrubber = new Scrubber();
  readonly #steps: StepRecord[] = [];
  readonly #warnings: string[] = [];
  /** What children of the step in hand have said last. */
  #lastWords: string[] = [];
  #awaited = '';
  #begun: { readonly title: string; readonly at: number } | null = null;
  #lastPrint: number;

  constructor(
    now: () => number,
    isDebug: boolean,
    write = (text: string): void => void process.stdout.write(text),
  ) {
    this.#print = write;
    this.#now = now;
    this.#lastPrint = now();
    this.#isDebug = isDebug;
  }

  /** The steps so far, in order. */
  get steps(): readonly StepRecord[] {
    return this.#steps;
  }

  /** The warnings so far, in order. */
  get warnings(): readonly string[] {
    return this.#warnings;
  }

  /** For how many milliseconds nothing was printed. */
  get silence(): number {
    return this.#now() - this.#lastPrint;
  }

  /** What the step in hand waits for, in words that follow "Waiting for". */
  awaits(what: string): void {
    this.#awaited = what;
  }

  /** Says that something goes on, after so many milliseconds of it. */
  beat(elapsedMs: number): void {
    const what = this.#awaited === '' ? 'Still working' : `Waiting for ${this.#awaited}`;
    // What hangs looks like what works.
    const bound = elapsedMs < LONG_MS ? '' : '; `timeout-minutes` of the job bounds it';
    this.line(`${what}: ${String(Math.round(elapsedMs / 1000))} s so far${bound}`);
  }

  /**
   * Shows the end of what children said in the last step, for one that has failed: viewers show groups folded, so what matters
   * has to stand outside of them.
   */
  repeatLastWords(): void {
    const failed = this.#steps.findLast(({ end }) => end === 'failed');
    if (failed === undefined || this.#lastWords.length === 0) return;
    this.line(`The end of the output of "${failed.title}":`);
    for (const line of this.#lastWords) this.line(`  ${line}`);
  }

  /** Opens the group of the step that comes next, before what does its work is there: `step` goes on with it. */
  begin(title: string): void {
    this.#begun = { title, at: this.#now() };
    this.#command('group', title);
  }

  /** Runs one step of the journey as one collapsible group whose last line says its time. */
  async step<T>(title: string, work: () => Promise<T>): Promise<T> {
    const started = this.#enter(title);
    // Those of a step that has failed are kept until the end.
    if (!this.#steps.some((earlier) => earlier.end === 'failed')) this.#lastWords = [];
    this.#awaited = '';
    let end: StepRecord['end'] = 'failed';
    try {
      const result = await work();
      end = 'done';
      return result;
    } finally {
      const durationMs = this.#now() - started;
      this.#steps.push({ title: this.scrubbed(title), durationMs, end });
      this.line(`${end === 'done' ? 'Done' : 'Failed'} in ${(durationMs / 1000).toFixed(1)} s`);
      this.#command('endgroup');
    }
  }

  /** @returns when the step began */
  #enter(title: string): number {
    const begun = this.#begun;
    this.#begun = null;
    if (begun?.title === title) return begun.at;
    if (begun !== null) this.#command('endgroup');
    this.#command('group', title);
    return this.#now();
  }

  /** A step that does not apply: its group holds the reason. */
  skip(title: string, why: string): void {
    this.#command('group', title);
    this.line(`Skipped: ${why}`);
    this.#command('endgroup');
    this.#steps.push({ title: this.scrubbed(title), durationMs: 0, end: 'skipped', why: this.scrubbed(why) });
  }

  /**
   * The text without the secrets that are masked, and without control characters. To be asked before a text is cut or escaped: a
   * part of a secret fits no mask.
   */
  scrubbed(text: string): string {
    return this.#scrubber.scrub(text);
  }

  /** To be handed on as it is, as `warning` is. */
  readonly line = (text: string): void => {
    this.#write(`${this.#asLine(text)}\n`);
  };

  /** Shown as a viewer of logs shows the commands that a step runs. */
  command(text: string): void {
    this.line(`[command]${text}`);
  }

  #asLine(text: string): string {
    // First what is to be seen, then the secrets, then the cut, and last what breaks a command: each of the later ones could
    // hide a secret from the one before. Line breaks that become blanks could make one.
    const scrubbed = this.scrubbed(text);
    const flat = scrubbed.replace(/[\r\n]+/g, ' ');
    return asPlainLine(flat === scrubbed ? flat : this.scrubbed(flat));
  }

  /** Shown only when the job runs with debug logging. */
  debug(text: string): void {
    if (this.#isDebug) this.#command('debug', text);
  }

  readonly warning = (text: string): void => {
    this.#warnings.push(this.scrubbed(text));
    this.#command('warning', text);
  };

  error(text: string, at?: Place): void {
    this.#command('error', text, at);
  }

  /** Masks a value for this log, and for everything that the runner shows from now on. */
  hide(forms: readonly string[]): void {
    for (const form of forms) {
      this.#scrubber.add(form);
      // Of several lines the runner would mask each, however short; those that can be masked are forms of their own.
      if (form.trim() !== '' && !/[\r\n]/.test(form)) this.#write(`::add-mask::${escapeData(form)}\n`);
    }
  }

  /**
   * Runs something whose lines come from a child: the runner executes no command in them, whatever they hold, until the
   * random word is said again.
   */
  async childOutput<T>(run: (onLine: (line: string) => void) => Promise<T>): Promise<T> {
    // The module `node:crypto` would be loaded before the first line of the log.
    const word = crypto.randomUUID().replaceAll('-', '');
    this.#write(`::stop-commands::${word}\n`);
    try {
      return await run((line) => {
        const shown = this.#asLine(lastDrawn(this.scrubbed(line)));
        this.#write(`${shown}\n`);
        if (shown.trim() !== '') this.#lastWords = [...this.#lastWords.slice(1 - REPEATED_LINES), shown];
      });
    } finally {
      this.#write(`::${word}::\n`);
    }
  }

  #write(text: string): void {
    this.#lastPrint = this.#now();
    this.#print(text);
  }

  #command(name: string, data = '', at?: Place): void {
    const place =
      at === undefined
        ? []
        : [
            ['file', at.file],
            ['line', at.line],
            ['col', at.column],
          ];
    const properties = place
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${String(key)}=${escapeProperty(this.scrubbed(String(value)))}`)
      .join(',');
    this.#write(
      `::${name}${properties === '' ? '' : ` ${properties}`}::${escapeData(this.scrubbed(data))}\n`,
    );
  }
}

/** What a terminal shows of a line that was drawn again and again, as bars of progress are. */
function lastDrawn(line: string): string {
  return line.split('\r').findLast((part) => part.trim() !== '') ?? '';
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
