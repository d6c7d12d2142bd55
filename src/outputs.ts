import type { BuiltFile } from './distributions/built.ts';
import type { ErrorCode, PublishError } from './errors.ts';
import type { Version } from './packaging/versions.ts';
import { asPublished, type Plan } from './plan.ts';
import type { IndexFile } from './pypi/page.ts';

/** What the journey has found out so far: filled step by step, read when it ends, however it ends. */
export interface Known {
  /** Name of the index. */
  target?: string;
  /** What is checked out, 40 hex digits. */
  commit?: string;
  name?: string;
  version?: Version | null;
  pythonVersion?: string;
  poetryVersion?: string;
  built?: readonly BuiltFile[];
  /** State of the index before the upload. */
  before?: Plan;
  /** State of the index later on, as far as it is known. */
  now?: Plan;
  /** Files as the index showed them at the end. */
  shown?: readonly IndexFile[];
  projectUrl?: string | null;
  /** What the run is to end as. */
  goal?: 'published' | 'dry-run' | 'built';
  /** How it is known that nothing is to be done, where that ended the run. */
  skipped?: string;
  /** Folder that the files were handed over in, relative to the workspace. */
  distDirectory?: string;
}

export type FileState = 'uploaded' | 'already-there' | 'missing' | 'conflict' | 'built';

export interface FileReport {
  readonly filename: string;
  readonly kind: BuiltFile['kind'];
  /** Bytes; with the hash that of the published file where it is there in other bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Where the index keeps it; null where that is not known (yet). */
  readonly url: string | null;
  readonly state: FileState;
}

/** The state of the world at the end of a run. */
export interface Outcome {
  readonly status: 'published' | 'partial' | 'conflict' | 'built' | 'dry-run' | 'skipped' | 'failed';
  readonly name: string;
  readonly version: string;
  readonly isPrerelease: boolean;
  /** Number of files that this run sent. */
  readonly uploaded: number;
  readonly files: readonly FileReport[];
  readonly distDirectory: string;
  readonly projectUrl: string | null;
  readonly pythonVersion: string;
  readonly poetryVersion: string;
  readonly errorCode: ErrorCode | null;
  /** How a skipped run knows that nothing is to be done; null on others. */
  readonly note: string | null;
}

/** What is known at the end, and how it ended, as one picture. */
export function conclude(known: Known, error: PublishError | null): Outcome {
  const files = (known.built ?? []).map((file) => reportOf(file, known));
  return {
    status: statusOf(files, known, error),
    name: known.name ?? '',
    version: known.version?.normal ?? '',
    isPrerelease: known.version?.isPrerelease ?? false,
    uploaded: files.filter(({ state }) => state === 'uploaded').length,
    files,
    distDirectory: known.distDirectory ?? '',
    projectUrl: known.projectUrl ?? null,
    pythonVersion: known.pythonVersion ?? '',
    poetryVersion: known.poetryVersion ?? '',
    errorCode: error?.code ?? null,
    note: known.skipped ?? null,
  };
}

/** The outputs of the step, by the names of action.yml. */
export function outputsOf(outcome: Outcome): Record<string, string> {
  return {
    name: outcome.name,
    version: outcome.version,
    'is-prerelease': outcome.version === '' ? '' : String(outcome.isPrerelease),
    status: outcome.status,
    uploaded: String(outcome.uploaded),
    'error-code': outcome.errorCode ?? '',
    files: JSON.stringify(outcome.files),
    'dist-directory': outcome.distDirectory,
    'project-url': outcome.projectUrl ?? '',
    'python-version': outcome.pythonVersion,
    'poetry-version': outcome.poetryVersion,
  };
}

function reportOf(file: BuiltFile, known: Known): FileReport {
  const { filename, kind } = file;
  const state = stateOf(file, known);
  const current = known.now ?? known.before;
  const isThere = current !== undefined && state === 'already-there';
  const [{ size, sha256 } = file] = isThere ? asPublished([file], current) : [file];
  const url = known.shown?.find((shown) => shown.sha256 === sha256)?.url ?? null;
  return { filename, kind, size, sha256, url, state };
}

function stateOf(file: BuiltFile, { before, now, goal }: Known): FileState {
  const current = now ?? before;
  if (current?.conflicts.some(({ built }) => built === file)) return 'conflict';
  if (goal === 'dry-run' || current === undefined) return 'built';
  const isIn = (files: readonly BuiltFile[] | undefined): boolean => files?.includes(file) === true;
  if (isIn((before ?? current).done) || current.twins.some(({ built }) => built === file))
    return 'already-there';
  return isIn(now?.done) ? 'uploaded' : 'missing';
}

function statusOf(
  files: readonly FileReport[],
  { goal, skipped }: Known,
  error: PublishError | null,
): Outcome['status'] {
  if (error === null) return skipped === undefined ? (goal ?? 'published') : 'skipped';
  const isConflict = error.code === 'index-conflict' || error.code === 'index-mismatch';
  if (isConflict || files.some(({ state }) => state === 'conflict')) return 'conflict';
  const isSomeThere = files.some(({ state }) => state === 'uploaded' || state === 'already-there');
  return isSomeThere ? 'partial' : 'failed';
}
