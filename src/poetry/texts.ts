import type { Finished } from '../system/process.ts';
import { wordsInBody } from './body-words.ts';

const LONGEST = 600;
/** The phrases that HTTP itself has for its statuses are shorter; what is longer is the index's own sentence. */
const LONGEST_PHRASE = 40;

/** What Poetry's output says about why it ended, as far as the action reacts to it. */
export type PoetryText =
  /** The index answered an upload; `reason`: its words, wherever in the answer they stand. */
  | { readonly kind: 'http'; readonly status: number; readonly reason: string }
  | { readonly kind: 'redirect' }
  /** The connection broke or no answer came; the file may have arrived all the same. */
  | { readonly kind: 'connection' }
  | { readonly kind: 'lock-stale' }
  | { readonly kind: 'lock-incompatible' }
  | { readonly kind: 'wrong-poetry'; readonly wanted: string }
  | { readonly kind: 'invalid-project' }
  /** A symbolic link leads out of the folder that the files are taken from: the project's, or `from` of a package. */
  | { readonly kind: 'link-outside'; readonly target: string; readonly folder: string }
  | { readonly kind: 'no-group'; readonly groups: string };

interface Row {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => PoetryText;
}

/**
 * Poetry's texts, 1.8 to 2.5; the first row that fits counts. The output can hold anything, so no pattern looks at a place from more
 * than a few others.
 */
const ROWS: readonly Row[] = [
  {
    pattern: /^[ \t]*HTTP Error (\d{3}): (.*?) [|] (b['"].*)$/m,
    read: ([, status, reason = '', body = '']) => ({
      kind: 'http',
      status: Number(status),
      reason: withBody(reason, wordsInBody(body)),
    }),
  },
  {
    pattern: /^[ \t]*HTTP Error (\d{3}): (.*)$/m,
    read: ([, status, reason]) => ({ kind: 'http', status: Number(status), reason: reason ?? '' }),
  },
  { pattern: /^[ \t]*Redirects are not supported\./m, read: () => ({ kind: 'redirect' }) },
  {
    pattern: /^[ \t]*(Error connecting to repository|Connection Error: )|Read timed out\./m,
    read: () => ({ kind: 'connection' }),
  },
  {
    pattern: /pyproject\.toml changed significantly since poetry\.lock/,
    read: () => ({ kind: 'lock-stale' }),
  },
  {
    pattern: /lock file is not compatible with the current version of Poetry/,
    read: () => ({ kind: 'lock-incompatible' }),
  },
  {
    pattern: /This project requires Poetry (.{1,200}?), but you are using Poetry/,
    read: ([, wanted]) => ({ kind: 'wrong-poetry', wanted: wanted ?? '' }),
  },
  {
    pattern: /The Poetry configuration is invalid:|Either \[project\.\w+\] or/,
    read: () => ({ kind: 'invalid-project' }),
  },
  {
    // Python's words for a path; on Windows it shows backslashes doubled.
    pattern: /'([^'\n]+)' is not in the subpath of '([^'\n]*)/,
    read: ([, target, folder]) => ({ kind: 'link-outside', target: target ?? '', folder: folder ?? '' }),
  },
  {
    pattern: /Group\(s\) not found: (.+)/,
    read: ([, groups]) => ({ kind: 'no-group', groups: groups ?? '' }),
  },
];

/** PyPI says everything in the status line, and the same in the body; GitLab and Artifactory say it in the body alone. */
function withBody(reason: string, words: string): string {
  if (words === '' || words.includes(reason) || reason.length > LONGEST_PHRASE)
    return reason || words.slice(0, LONGEST);
  return `${reason}: ${words.slice(0, LONGEST)}`;
}

/** Reads Poetry's output (both streams, colours allowed); null where it says nothing that is known. */
export function readPoetryText(output: string): PoetryText | null {
  const plain = withoutColours(output);
  for (const { pattern, read } of ROWS) {
    const match = pattern.exec(plain);
    if (match !== null) return read(match);
  }
  return null;
}

/** How a command of Poetry ended badly, with its last words, as a sentence's beginning. */
export function describeEnd(command: string, { exitCode, stdout }: Finished): string {
  const end = exitCode === null ? 'was ended by a signal' : `ended with ${String(exitCode)}`;
  const words = lastLines(stdout, 4);
  return `\`poetry ${command}\` ${end}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`;
}

/** What Poetry says below the error of a build backend, of whatever kind that is; the error itself it puts behind a bar. */
const ADVICE = {
  begins: 'Note: This error originates from the build backend',
  ends: 'You can verify this by running',
};

/** The last lines that are not empty, and not Poetry's advice on build backends, for messages. */
export function lastLines(output: string, count: number): string {
  const lines: string[] = [];
  let isAdvice = false;
  for (const full of withoutColours(output).split(/\r?\n/)) {
    const line = full
      .trim()
      .replace(/^\|(?: |$)/, '')
      .trim();
    isAdvice ||= line.startsWith(ADVICE.begins);
    if (!isAdvice && line !== '') lines.push(line);
    if (line.includes(ADVICE.ends)) isAdvice = false;
  }
  return lines.slice(-count).join(' | ').slice(-LONGEST);
}

function withoutColours(text: string): string {
  return text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
}
