import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { stripVTControlCharacters, styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

const WIDTH = Math.min(Math.max(process.stdout.columns || 100, 60), 100);
const isTerminal = process.stdout.isTTY;
let isSilent = false;

/** Text in colour or weight, where the output shows it. */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

export function line(text = ''): void {
  if (!isSilent) process.stdout.write(`${text}\n`);
}

/** Nothing is shown any more: the demo was interrupted, and what still runs is of no interest. */
export function silence(): void {
  isSilent = true;
}

/** Text at the left edge and text at the right one. */
export function spread(left: string, right: string): string {
  const length = stripVTControlCharacters(left).length + stripVTControlCharacters(right).length;
  return left + ' '.repeat(Math.max(2, WIDTH - length)) + right;
}

export function heading(text: string): void {
  line(`\n${styled(['bold', 'cyan'], `━━ ${text} ${'━'.repeat(Math.max(2, WIDTH - text.length - 4))}`)}\n`);
}

export function subheading(text: string): void {
  line(`\n${styled('bold', text)}\n`);
}

/** `0.4 s` */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Says what is going on when it takes longer than a second: on a terminal as a line that counts and is gone at the end,
 * elsewhere as one line. Nothing else may be printed before the returned function has been called.
 */
export function showProgress(text: string): () => void {
  const started = Date.now();
  let shown = false;
  const timer = setInterval(() => {
    if (isSilent) return;
    if (isTerminal)
      process.stdout.write(`\r\x1b[2K${styled('dim', `… ${text} ${seconds(Date.now() - started)}`)}`);
    else if (!shown) line(`… ${text}`);
    shown = true;
  }, 1000);
  return () => {
    clearInterval(timer);
    if (shown && isTerminal) process.stdout.write('\r\x1b[2K');
  };
}

/** Runs some work under `showProgress`. */
export async function during<T>(text: string, work: () => Promise<T>): Promise<T> {
  const end = showProgress(text);
  try {
    return await work();
  } finally {
    end();
  }
}
