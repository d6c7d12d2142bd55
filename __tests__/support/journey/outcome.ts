import { PREPARED_START } from '../../../src/poetry/start.ts';
import type { StoredFile } from '../network/stored-files.ts';
import type { ProcessRecord } from '../runner/processes.ts';
import type { RunResult } from '../runner/run-action.ts';
import type { Picture } from './observe.ts';

/** One file of the output `files`. */
export interface ReportedFile {
  readonly filename: string;
  readonly kind: string;
  readonly size: number;
  readonly sha256: string;
  readonly url: string | null;
  readonly state: string;
}

/** The output `files`. @throws where it is missing or no JSON */
export function reportedFiles({ outputs }: Pick<RunResult, 'outputs'>): readonly ReportedFile[] {
  return JSON.parse(outputs['files'] ?? '') as readonly ReportedFile[];
}

/** Their states, in the order of the build. */
export function statesOf(result: Pick<RunResult, 'outputs'>): readonly string[] {
  return reportedFiles(result).map(({ state }) => state);
}

/** Names and hashes, sorted, of files that were reported or stored: to compare the two. */
export function contentsOf(files: readonly Pick<StoredFile, 'filename' | 'sha256'>[]): readonly string[] {
  return files.map(({ filename, sha256 }) => `${filename} ${sha256}`).sort();
}

/** The last line of a step's group in the log. */
export function endOf({ groups }: Pick<RunResult, 'groups'>, title: string): string {
  return groups.find((group) => group.title === title)?.lines.at(-1) ?? '';
}

/** The processes, each counted once, that ran Poetry with a command, or were to. */
export function poetryRuns(
  { processes }: Pick<RunResult, 'processes'>,
  command: string,
): readonly ProcessRecord[] {
  const words = ['-m', 'poetry', command];
  const runs = processes.filter(({ argv }) => {
    const at = argv.indexOf('-m');
    return words.every((word, n) => argv[at + n] === word);
  });
  return runs.filter(({ pid }, n) => runs.findIndex((other) => other.pid === pid) === n);
}

/** What runs in a Poetry that is loaded ahead of its time. */
const PREPARED = String(PREPARED_START[PREPARED_START.indexOf('-c') + 1]);

/** Whether a Poetry was loaded ahead of its time. */
export function isPrepared({ argv }: ProcessRecord): boolean {
  return argv.includes(PREPARED);
}

/** What Poetry has worked on, in order: what was only loaded ahead of its time is not among it. */
export function poetryCommands({ log }: Pick<RunResult, 'log'>): readonly string[] {
  return [...log.matchAll(/^\[command\]poetry (\S+)/gm)].map(([, command = '']) => command);
}

/** The processes, by their ids, in whose environment a text was. */
export function processesSeeing(
  { processes }: Pick<RunResult, 'processes'>,
  text: string,
): readonly number[] {
  const seeing = processes.filter(({ env }) => Object.values(env).some((value) => value.includes(text)));
  return [...new Set(seeing.map(({ pid }) => pid))];
}

/** The picture of a green run that sent some files, each at the first try. */
export function green(status: 'published' | 'dry-run' | 'skipped', sent: number): Picture {
  return {
    conclusion: 'success',
    exitCode: 0,
    status,
    code: '',
    uploaded: String(sent),
    annotated: [],
    isInSummary: false,
    uploads: sent,
    left: [],
    flaws: [],
    leaks: [],
    complaints: [],
  };
}
