import { durationInWords } from '../system/words.ts';

/** The clocks that meet where an ID token is exchanged, in milliseconds since 1970; undefined: it did not tell. */
export interface Clocks {
  /** Of this machine. */
  readonly here: number;
  readonly index: number | undefined;
  /** The times in the ID token, by the clock of GitHub. */
  readonly issuedAt: number | undefined;
  readonly endsAt: number | undefined;
}

/** Indexes grant an ID token some seconds; the `Date` of an answer has whole ones. */
const SLACK = 5000;
const MINUTE = 60_000;

/** Which clock is wrong, as sentences; '' where none can be seen to be. */
export function clockHint({ here, index, issuedAt, endsAt }: Clocks): string {
  if (index === undefined) return '';
  const sentences: string[] = [];
  const ahead = (issuedAt ?? index) - index;
  if (ahead > SLACK)
    sentences.push(
      `By the clock of the index the ID token comes from ${durationInWords(ahead)} in the future.`,
    );
  const late = index - (endsAt ?? index);
  if (late > 0) sentences.push(`By the clock of the index the ID token ended ${durationInWords(late)} ago.`);
  const off = here - index;
  if (Math.abs(off) >= MINUTE) {
    sentences.push(
      `The clock of this machine is ${durationInWords(Math.abs(off))} ${off > 0 ? 'ahead of' : 'behind'} that of the index: set it right.`,
    );
  }
  return sentences.join(' ');
}
