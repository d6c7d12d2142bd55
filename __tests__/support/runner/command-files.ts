import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Masks } from './masks.ts';
import { addPath, type StepState } from './step-state.ts';

/** The five files through which a step talks to the runner. Absolute paths. */
export interface CommandFiles {
  readonly path: string;
  readonly env: string;
  readonly summary: string;
  readonly output: string;
  readonly state: string;
}

/** A complaint of the runner about a command file. */
export interface FileComplaint {
  readonly message: string;
  /** Makes the step fail; a summary that is too big does not. */
  readonly fails: boolean;
}

const SUMMARY_LIMIT = 1024 * 1024;

/** Makes the empty files where the runner has them: with a random suffix in a folder below RUNNER_TEMP. */
export async function createCommandFiles(temp: string): Promise<CommandFiles> {
  const folder = path.join(temp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const suffix = randomUUID();
  const files: CommandFiles = {
    path: path.join(folder, `add_path_${suffix}`),
    env: path.join(folder, `set_env_${suffix}`),
    summary: path.join(folder, `step_summary_${suffix}`),
    output: path.join(folder, `set_output_${suffix}`),
    state: path.join(folder, `save_state_${suffix}`),
  };
  await Promise.all(Object.values(files).map((file: string) => writeFile(file, '')));
  return files;
}

/** The variables by which a step finds the runner's files. */
export function variablesOf(files: CommandFiles): Readonly<Record<string, string>> {
  return {
    GITHUB_PATH: files.path,
    GITHUB_ENV: files.env,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
  };
}

/**
 * Reads the files when the step has ended, in the runner's order, and removes them. What stands before a bad line counts.
 * @returns the summary as it was written, the masked one (empty where there is none or it is too big), and what the runner
 * complains of.
 */
export async function processCommandFiles(
  files: CommandFiles,
  step: StepState,
  masks: Masks,
): Promise<{
  readonly rawSummary: string;
  readonly summary: string;
  readonly complaints: readonly FileComplaint[];
}> {
  const complaints: FileComplaint[] = [];
  const failing = (name: string, message: string): void => {
    complaints.push({ message: `Unable to process file command '${name}' successfully.`, fails: true });
    complaints.push({ message, fails: true });
  };

  for (const line of splitLines(await read(files.path))) if (line !== '') addPath(step, line);

  const env = parsePairs(await read(files.env));
  for (const [name, value] of env.pairs) {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      const message = `Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`;
      complaints.push({ message, fails: false });
    } else {
      step.env.set(name, value);
    }
  }
  if (env.fault !== null) failing('env', env.fault);

  const written = await read(files.summary);
  const summary = readSummary(written, masks);
  if (summary.complaint !== null) complaints.push({ message: summary.complaint, fails: false });

  const outputs = parsePairs(await read(files.output));
  for (const [name, value] of outputs.pairs) step.outputs.set(name, value);
  if (outputs.fault !== null) failing('output', outputs.fault);

  const state = parsePairs(await read(files.state));
  for (const [name, value] of state.pairs) step.state.set(name, value);
  if (state.fault !== null) failing('state', state.fault);

  await rm(path.dirname(files.path), { recursive: true, force: true });
  return { rawSummary: written.toString('utf8'), summary: summary.text, complaints };
}

/**
 * Parses `key=value` and `key<<delimiter` lines; whichever of `=` and `<<` comes first in the line decides.
 * @returns the pairs before the first bad line, and the runner's text about that line, or null.
 */
export function parsePairs(content: Buffer): {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly fault: string | null;
} {
  const pairs: (readonly [string, string])[] = [];
  const text = content.toString('utf8').replace(/^\uFEFF/, '');
  const lines = [...linesOf(text)];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]?.text ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return { pairs, fault: `Invalid format '${line}'. Name must not be empty` };
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        const fault = `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`;
        return { pairs, fault };
      }
      const start = index + 1;
      for (index = start; lines[index]?.text !== delimiter; index++) {
        const inside = lines[index];
        if (inside === undefined) {
          return { pairs, fault: `Invalid value. Matching delimiter not found '${delimiter}'` };
        }
        if (inside.end === '') return { pairs, fault: 'Invalid value. EOF marker missing new line.' };
      }
      const value = lines.slice(start, index);
      // The end of the last line belongs to the delimiter.
      const joined = value
        .map(({ text: part, end }, at) => part + (at < value.length - 1 ? end : ''))
        .join('');
      pairs.push([name, joined]);
    } else {
      return { pairs, fault: `Invalid format '${line}'` };
    }
  }
  return { pairs, fault: null };
}

/** Lines with their ends; CRLF is a line end on Windows only, elsewhere the CR belongs to the value. */
function* linesOf(text: string): Generator<{ readonly text: string; readonly end: string }> {
  const lineEnd = process.platform === 'win32' ? /\r?\n/g : /\n/g;
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    yield { text: text.slice(start, match.index), end: match[0] };
    start = match.index + match[0].length;
  }
  if (start < text.length) yield { text: text.slice(start), end: '' };
}

function readSummary(
  content: Buffer,
  masks: Masks,
): { readonly text: string; readonly complaint: string | null } {
  if (content.length > SUMMARY_LIMIT) {
    const complaint =
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${String(SUMMARY_LIMIT / 1024)}k, ` +
      `got ${String(Math.floor(content.length / 1024))}k. For more information see: https://docs.github.com/actions/` +
      'using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary';
    return { text: '', complaint };
  }
  const lines = splitLines(content).map((line) => masks.apply(line));
  return { text: lines.join('\n'), complaint: null };
}

function splitLines(content: Buffer): readonly string[] {
  return content
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
}

/** A file that the step has removed counts as empty. */
async function read(file: string): Promise<Buffer> {
  return readFile(file).catch(() => Buffer.alloc(0));
}
