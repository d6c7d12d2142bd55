import type { BuiltFile } from './distributions/built.ts';
import { PublishError } from './errors.ts';
import { sameDistribution } from './packaging/filenames.ts';
import type { IndexFile } from './pypi/page.ts';

export interface Plan {
  /** Not on the index: to be sent, in the order of the build. */
  readonly missing: readonly BuiltFile[];
  /** On the index with our content. */
  readonly done: readonly BuiltFile[];
  /** On the index with other content. */
  readonly conflicts: readonly { readonly built: BuiltFile; readonly remote: IndexFile }[];
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
  const conflicts: { built: BuiltFile; remote: IndexFile }[] = [];
  for (const file of built) {
    const there = remote.filter((candidate) => sameDistribution(candidate, file));
    const [other] = there.filter((candidate) => candidate.sha256 !== file.sha256);
    if (other !== undefined) conflicts.push({ built: file, remote: other });
    else if (there.length > 0) done.push(file);
    else missing.push(file);
  }
  return { missing, done, conflicts };
}

/** The plan once the index has these files, too. */
export function withDone(now: Plan, files: readonly BuiltFile[]): Plan {
  return {
    ...now,
    done: [...now.done, ...files],
    missing: now.missing.filter((file) => !files.includes(file)),
  };
}
