import { PublishError, type ErrorCode } from '../errors.ts';

/** The one thing that is asked of the runner here. */
export interface InputSource {
  /** Value of an input, '' where it is not set; white space is kept. */
  input(name: string): string;
}

interface Problem {
  readonly text: string;
  readonly code: ErrorCode;
  readonly fix: string;
}

const CORRECT_IT = 'Correct it under `with:` of this step.';

/** As YAML 1.2 spells them. */
const BOOLEANS = /^(true|True|TRUE|false|False|FALSE)$/;

/** What people write who mean them; YAML 1.1 took most of it. */
const MEANT_WORDS: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/^(yes|y|on|1|enabled?)$/i, 'true'],
  [/^(no|n|off|0|disabled?|never|none)$/i, 'false'],
];

/** Reads single inputs and collects what is wrong with them, so that all of it can be told in one message. */
export class InputReader {
  readonly #source: InputSource;
  readonly #problems: Problem[] = [];

  constructor(source: InputSource) {
    this.#source = source;
  }

  /** @throws {PublishError} `input-invalid` with all problems; the code of a problem where it is the only one */
  protected throwProblems(): void {
    const [first, ...others] = this.#problems;
    if (first === undefined) return;
    if (others.length === 0) throw new PublishError(first.code, { what: first.text, fix: first.fix });
    throw new PublishError('input-invalid', {
      what: `${String(this.#problems.length)} inputs cannot be used.`,
      list: this.#problems.map(({ text, fix }) => (fix === CORRECT_IT ? text : `${text} ${fix}`)),
      fix: 'Correct them under `with:` of this step.',
    });
  }

  protected problem(text: string, fix = CORRECT_IT, code: ErrorCode = 'input-invalid'): void {
    this.#problems.push({ text, code, fix });
  }

  /** An input on one line, trimmed. */
  protected text(name: string): string {
    const value = this.#source.input(name).trim();
    if (!/\p{Cc}/u.test(value)) return value;
    this.problem(`\`${name}\` holds a line break or another control character.`);
    return '';
  }

  /** @param choices by what is written; the first one stands in where something else is */
  protected oneOf<T>(name: string, choices: Readonly<Record<string, T>>): T {
    const value = this.text(name);
    const key = BOOLEANS.test(value) ? value.toLowerCase() : value;
    const [first] = Object.values(choices);
    const chosen = Object.hasOwn(choices, key) ? choices[key] : undefined;
    if (chosen !== undefined) return chosen;
    if (first === undefined) throw new TypeError(`${name} has no choices`);
    const word = MEANT_WORDS.find(([pattern]) => pattern.test(value))?.[1];
    const advice = word !== undefined && Object.hasOwn(choices, word) ? `; write \`${word}\`` : '';
    this.problem(`\`${name}: ${value}\` is not one of ${Object.keys(choices).join(', ')}${advice}.`);
    return first;
  }

  /**
   * An input that a function reads, line breaks and all; null where it cannot.
   * @param parse gives what it has read, or what is wrong with the text
   */
  protected parsed<T extends object>(
    name: string,
    parse: (text: string) => T | { problem: string },
  ): T | null {
    const result = parse(this.#source.input(name));
    if (!('problem' in result)) return result;
    this.problem(`\`${name}\`: ${result.problem}.`);
    return null;
  }

  protected boolean(name: string): boolean {
    return this.oneOf(name, { true: true, false: false });
  }

  /** @param most largest number of seconds */
  protected seconds(name: string, most: number): number {
    const text = this.text(name);
    const seconds = Number(text);
    if (/^\d+$/.test(text) && seconds <= most) return seconds;
    this.problem(`\`${name}: ${text}\` is no number of seconds from 0 to ${String(most)}.`);
    return 0;
  }
}
