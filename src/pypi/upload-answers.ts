import { PublishError } from '../errors.ts';
import { pagesOf, type Site } from './site.ts';
import { LATER, UPLOAD_REFUSALS, type Remedy } from './upload-refusals.ts';

/** An upload that was refused. */
export interface RefusedUpload {
  readonly site: Site;
  /** Name of the project. */
  readonly project: string;
  /** The file that was refused; null where it is not known. */
  readonly file: string | null;
}

/** What an answer means: to the user, and to this run. */
export interface Verdict {
  readonly error: PublishError;
  readonly remedy: Remedy;
}

/**
 * The answer of an index to an upload that it did not take, translated.
 * @param reason the index's own words, already shortened and free of control characters
 */
export function judgeUpload({ site, project, file }: RefusedUpload, status: number, reason: string): Verdict {
  const row = UPLOAD_REFUSALS.find(
    (candidate) =>
      candidate.status === status && (candidate.pattern === null || candidate.pattern.test(reason)),
  );
  const what = `${site.label} refused ${file ?? 'the upload'}: ${String(status)} ${reason}`.replace(
    /\.?$/,
    '.',
  );
  if (row !== undefined) {
    const pages = pagesOf(site);
    const page = pages === null ? undefined : row.page?.(pages, project);
    const fix = page === undefined ? row.fix : `${row.fix} The page: ${page}`;
    return {
      error: new PublishError(row.code, { what, why: row.why, fix }),
      remedy: row.remedy ?? 'stop',
    };
  }
  return status >= 500 || status === 408 || status === 499 ? atFault(what) : unknown(what);
}

function atFault(what: string): Verdict {
  const error = new PublishError('index-unavailable', {
    what,
    why: 'The fault is on the side of the index.',
    fix: LATER,
  });
  return { error, remedy: 'retry' };
}

function unknown(what: string): Verdict {
  const error = new PublishError('index-refused', {
    what,
    why: 'The words are those of the index.',
    fix: 'Change what they name, raise the version if a file of it is already there, and publish again.',
  });
  return { error, remedy: 'stop' };
}
