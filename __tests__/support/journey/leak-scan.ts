import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import type { ProcessRecord } from '../runner/processes.ts';
import type { RunResult } from '../runner/run-action.ts';
import { Needles } from './needles.ts';
import { poetryRuns } from './outcome.ts';
import { formsOf } from './secret-forms.ts';
import { unpacked } from './unpack.ts';

export interface Secret {
  /** What it is called in a report. */
  readonly name: string;
  readonly value: string;
  /**
   * The one kind of process whose environment may hold it: `upload` is the Poetry that publishes, in its variables for a
   * credential; `git` is git with its own programs, in its variables for settings. Default: none.
   */
  readonly holder?: 'upload' | 'git';
}

/**
 * Where a run shows a secret, in whatever form (`formsOf`): log, annotations, outputs, exported environment, state, summary,
 * arguments and environments of every process, files. Each as the place, the secret's name and its form, never the secret.
 */
export async function leaksOf(result: RunResult, secrets: readonly Secret[]): Promise<readonly string[]> {
  return [...leaksInRecord(result, secrets), ...(await leaksInFiles(result, secrets))];
}

/** The same, without the files: cheap. */
export function leaksInRecord(result: RunResult, secrets: readonly Secret[]): string[] {
  const scan = new Scan(secrets);
  const { log, outputs, exportedEnv, addedPath, state, processes } = result;
  scan.lines('raw log', withoutMasks(result.rawLog));
  scan.lines('log', log);
  scan.text('raw summary', result.rawSummary);
  scan.text('raw summary as it is rendered', withoutEntities(result.rawSummary));
  scan.text('summary', result.summary);
  scan.text('added path', addedPath.join('\n'));
  for (const annotation of result.annotations)
    for (const [part, text] of Object.entries(annotation)) scan.text(`annotation, ${part}`, String(text));
  for (const [kind, values] of Object.entries({ output: outputs, exported: exportedEnv, state }))
    for (const [name, value] of Object.entries(values)) scan.text(`${kind} ${name}`, `${name}=${value}`);

  const uploads = new Set(poetryRuns(result, 'publish').map(({ pid }) => pid));
  for (const process of processes) {
    const title = `of ${path.basename(process.argv[0] ?? '')} (${String(process.pid)})`;
    scan.text(`arguments ${title}`, process.argv.join('\n'));
    scan.text(`folder ${title}`, process.cwd);
    for (const [name, value] of Object.entries(process.env)) {
      const mayHold = ({ holder }: Secret): boolean =>
        holder === 'upload'
          ? uploads.has(process.pid) && OF_A_CREDENTIAL.test(name)
          : holder === 'git' && isGit(process) && OF_A_SETTING.test(name);
      scan.text(`environment ${title}, ${name}`, `${name}=${value}`, mayHold);
    }
  }
  return scan.report;
}

const OF_A_CREDENTIAL = /^POETRY_(PYPI_TOKEN|HTTP_BASIC)_/;
const OF_A_SETTING = /^GIT_CONFIG_VALUE_\d+$/;

/** Whether it is git, or a program of git (`git-remote-https`). */
function isGit({ argv: [program = '', first = ''] }: ProcessRecord): boolean {
  return [program, first].some((word) => /^git(-[a-z-]+)?(\.exe)?$/.test(path.basename(word)));
}

/**
 * The files that are there after a run, below its workspace, HOME, RUNNER_TEMP, temporary folder and tool cache: their names,
 * contents, targets of links, and what is in those that are packed.
 */
export async function leaksInFiles(
  { paths }: Pick<RunResult, 'paths'>,
  secrets: readonly Secret[],
): Promise<readonly string[]> {
  const scan = new Scan(secrets);
  for (const [kind, folder] of Object.entries(paths) as [string, string][]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (let start = 0; start < entries.length; start += AT_ONCE) {
      await Promise.all(
        entries.slice(start, start + AT_ONCE).map(async ({ parentPath, name }) => {
          const file = path.join(parentPath, name);
          const place = `${kind} ${path.relative(folder, file)}`;
          scan.text(`name of ${place}`, name);
          for (const content of await contentsOf(file)) scan.bytes(place, content);
        }),
      );
    }
  }
  return scan.report.sort();
}

const AT_ONCE = 32;

/** What a file, or a link in itself, holds, packed and unpacked. */
async function contentsOf(file: string): Promise<readonly Buffer[]> {
  try {
    const entry = await lstat(file);
    if (entry.isSymbolicLink()) return [Buffer.from(await readlink(file))];
    if (!entry.isFile()) return [];
    const bytes = await readFile(file);
    return [bytes, ...unpacked(bytes)];
  } catch (failure) {
    // What a killed process leaves may still be going.
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw failure;
  }
}

interface Meaning {
  readonly secret: Secret;
  readonly form: string;
}

/** Looks into texts and keeps what it finds. */
class Scan {
  readonly #needles: Needles<Meaning>;
  readonly #forms: readonly string[];
  readonly #found = new Set<string>();

  constructor(secrets: readonly Secret[]) {
    const needles = secrets.flatMap((secret) =>
      formsOf(secret.value).map(({ name: form, text }) => ({ text, meaning: { secret, form } })),
    );
    this.#needles = new Needles(needles);
    this.#forms = needles.map(({ text }) => text);
  }

  get report(): string[] {
    return [...this.#found];
  }

  bytes(place: string, bytes: Buffer, mayHold: (secret: Secret) => boolean = () => false): void {
    for (const { secret, form } of this.#needles.find(bytes).keys())
      if (!mayHold(secret)) this.#keep(place, secret, form);
  }

  text(place: string, text: string, mayHold?: (secret: Secret) => boolean): void {
    this.bytes(place, Buffer.from(text), mayHold);
  }

  /** A text of lines: the place is the first line that holds the secret. */
  lines(place: string, text: string): void {
    const bytes = Buffer.from(text);
    for (const [{ secret, form }, at] of this.#needles.find(bytes)) {
      const line = bytes.subarray(0, at).toString('latin1').split('\n').length;
      this.#keep(`${place}, line ${String(line)}`, secret, form);
    }
  }

  #keep(place: string, secret: Secret, form: string): void {
    // The name of a place can hold a secret itself.
    const told = this.#forms.reduce((text, secretText) => text.replaceAll(secretText, '***'), place);
    this.#found.add(`${told}: ${secret.name} ${form}`);
  }
}

/** The log without the commands that set masks. What a child prints while commands are stopped is no command. */
function withoutMasks(rawLog: string): string {
  let stopWord: string | null = null;
  const lines = rawLog.split('\n').map((line) => {
    if (stopWord !== null) {
      if (line === `::${stopWord}::`) stopWord = null;
      return line;
    }
    stopWord = /^::stop-commands::(.*)$/.exec(line)?.[1] ?? null;
    return line.startsWith('::add-mask::') ? '' : line;
  });
  return lines.join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Markdown with its character references resolved. */
function withoutEntities(markdown: string): string {
  return markdown.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
