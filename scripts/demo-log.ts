import { line, seconds, showProgress, spread, styled } from './demo-screen.ts';

interface OpenGroup {
  readonly title: string;
  readonly started: number;
  readonly lines: string[];
  readonly endProgress: () => void;
}

/** Shows the log of a job as its page on GitHub does: groups with title and time, everything unfolded. */
export class JobLog {
  #group: OpenGroup | null = null;

  /** Takes the next line of the log, after the runner has carried out commands and masks. */
  readonly add = (rendered: string): void => {
    if (STOPPED.test(rendered)) return;
    if (rendered.startsWith('##[group]')) {
      this.#open(rendered.slice('##[group]'.length));
    } else if (rendered.startsWith('##[endgroup]')) {
      this.end();
    } else if (this.#group === null) {
      line(coloured(rendered));
    } else {
      this.#group.lines.push(rendered);
    }
  };

  /** Shows what is still open, at the end of the job. */
  end(): void {
    if (this.#group === null) return;
    const { title, started, lines, endProgress } = this.#group;
    this.#group = null;
    endProgress();
    line(spread(`▾ ${styled('bold', title)}`, styled('dim', seconds(Date.now() - started))));
    for (const text of lines) line(`    ${coloured(text)}`);
  }

  #open(title: string): void {
    this.end();
    this.#group = { title, started: Date.now(), lines: [], endProgress: showProgress(title) };
  }
}

/** What stops the runner's commands while a child prints, and lets them go on: for the runner alone. */
const STOPPED = /^::(?:stop-commands::.*|\*\*\*::)$/;

const COMMAND = '[command]';

const LEVELS = [
  ['##[error]', 'Error: ', 'red'],
  ['##[warning]', 'Warning: ', 'yellow'],
  ['##[notice]', 'Notice: ', 'cyan'],
  ['##[debug]', 'Debug: ', 'magenta'],
] as const;

function coloured(text: string): string {
  if (text.startsWith(COMMAND)) return styled('bold', `$ ${text.slice(COMMAND.length)}`);
  for (const [mark, word, colour] of LEVELS) {
    if (text.startsWith(mark)) return styled(colour, word + text.slice(mark.length));
  }
  return text;
}
