import type { BuiltFile } from './distributions/built.ts';
import type { Difference, Unread } from './distributions/difference.ts';
import { PublishError } from './errors.ts';
import { sameDistribution } from './packaging/filenames.ts';
import type { IndexFile } from './pypi/page.ts';

/** What is on the index, against what was built. Each built file is in exactly one of the four lists. */
export interface Plan {
  /** Not on the index: to be sent, in the order of the build. */
  readonly missing: readonly BuiltFile[];
  /** On the index with our content. */
  readonly done: readonly BuiltFile[];
  /** On the index in other bytes that say the same: there is nothing to do, either. */
  readonly twins: readonly Twin[];
  /** On the index with other content. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly built: BuiltFile;
  readonly remote: IndexFile;
  /** Whether the index has nothing else in the place of our file, under another spelling. */
  readonly isOnly: boolean;
}

/** A conflict that was looked into. */
export interface Look extends Conflict {
  readonly finding: Difference | Unread;
  /** Bytes of the published file; null where it could not be fetched. */
  readonly size: number | null;
}

/** A published file that differs from ours in nothing but the container and generated metadata. */
export interface Twin {
  readonly built: BuiltFile;
  readonly remote: IndexFile & { readonly sha256: string };
  /** Bytes of the published file. */
  readonly size: number;
}

/** A failure that knows the state of the index, for outputs and summary. */
export class PlanError extends PublishError {
  readonly plan: Plan;

  constructor(error: PublishError, plan: Plan) {
    super(error.code, error);
    this.plan = plan;
  }
}

/**
 * What is left to do: built files against what the index shows. Files are matched by kind, name and version, not by
 * spelling; files of the version that were not built here (wheels of other platforms) are none of our business.
 */
export function plan(built: readonly BuiltFile[], remote: readonly IndexFile[]): Plan {
  const missing: BuiltFile[] = [];
  const done: BuiltFile[] = [];
  const conflicts: Conflict[] = [];
  for (const file of built) {
    const there = remote.filter((candidate) => sameDistribution(candidate, file));
    const [other] = there.filter((candidate) => candidate.sha256 !== file.sha256);
    const isOnly = new Set(there.map(({ sha256 }) => sha256)).size === 1;
    if (other !== undefined) conflicts.push({ built: file, remote: other, isOnly });
    else if (there.length > 0) done.push(file);
    else missing.push(file);
  }
  return { missing, done, twins: [], conflicts };
}

/** The plan once the index has these files, too. */
export function withDone(now: Plan, files: readonly BuiltFile[]): Plan {
  return {
    ...now,
    done: [...now.done, ...files],
    missing: now.missing.filter((file) => !files.includes(file)),
  };
}

/**
 * The plan once its conflicts have been looked into. They are none where nothing is missing and every file that differs is a
 * twin; beside a file that is missing each stays one, because a release is never put together from two builds.
 * @param looks one for each conflict
 */
export function settle(decided: Plan, looks: readonly Look[]): Plan {
  const twins = looks.flatMap(twinOf);
  return decided.missing.length === 0 && twins.length === decided.conflicts.length
    ? { ...decided, twins: [...decided.twins, ...twins], conflicts: [] }
    : decided;
}

/** The built files with the hashes that the index is to show: of a twin that of the published file, which is not at its path. */
export function asPublished(built: readonly BuiltFile[], { twins }: Plan): BuiltFile[] {
  return built.map((file) => {
    const twin = twins.find((candidate) => candidate.built === file);
    return twin === undefined ? file : { ...file, sha256: twin.remote.sha256, size: twin.size };
  });
}

function twinOf({ built, remote, isOnly, finding, size }: Look): Twin[] {
  const isAlike = finding.extent === 'container' || finding.extent === 'metadata';
  const { sha256 } = remote;
  return isAlike && isOnly && sha256 !== null && size !== null
    ? [{ built, remote: { ...remote, sha256 }, size }]
    : [];
}
