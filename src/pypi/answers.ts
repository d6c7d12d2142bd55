import { PublishError, type ErrorCode } from '../errors.ts';

interface Row {
  readonly status: number;
  /** Beginning of the reason; null takes every reason of that status. */
  readonly pattern: RegExp | null;
  readonly code: ErrorCode;
  readonly why?: string;
  readonly fix: string;
}

const NEW_VERSION = 'Raise the version, tag it, and publish that.';
const LATER = 'Run the job again in a few minutes; it continues with what is missing.';
const ACCOUNT = 'Mend that in the settings of the account that made the token, then run the job again.';

/**
 * What an index says when it refuses a file, what that means, and what helps: the first row that fits counts. The reasons
 * are those of PyPI's software in the order in which it checks; rows without a pattern serve every index.
 */
const ROWS: readonly Row[] = [
  {
    status: 403,
    pattern: /^(Read-only mode|New uploads are temporarily disabled)/,
    code: 'index-unavailable',
    why: 'The index takes no uploads from anybody at the moment.',
    fix: LATER,
  },
  {
    status: 403,
    pattern: /^New project registration temporarily disabled/,
    code: 'index-unavailable',
    why: 'The index registers no new projects at the moment.',
    fix: LATER,
  },
  {
    status: 403,
    pattern: /^Username\/Password authentication is no longer supported/,
    code: 'index-authentication-failed',
    fix: 'Use Trusted Publishing (no credential at all), or an API token as `pypi-token`.',
  },
  {
    status: 403,
    pattern: /^Invalid or non-existent authentication information/,
    code: 'index-authentication-failed',
    why: 'The token is unknown to this index: mistyped, deleted, or made on the other one (PyPI and TestPyPI share no accounts).',
    fix: 'Make a new API token on that index and store it as the secret, or use Trusted Publishing.',
  },
  {
    status: 403,
    pattern: /^Invalid API Token: .*not valid for project/,
    code: 'index-authentication-failed',
    why: 'The token is limited to another project.',
    fix: 'Make a token for this project, or check `name` in pyproject.toml.',
  },
  {
    status: 403,
    pattern: /^(The user '.*' isn't allowed|The given token isn't allowed)/,
    code: 'index-authentication-failed',
    why: 'The account has no right to upload to this project: somebody else owns the name, or the project is archived.',
    fix: 'Ask an owner of the project for the role of a maintainer, or choose another `name`.',
  },
  {
    status: 403,
    pattern: /does not have (a verified primary email|two-factor authentication)/,
    code: 'index-authentication-failed',
    fix: ACCOUNT,
  },
  {
    status: 400,
    pattern: /^File already exists/,
    code: 'index-conflict',
    why: 'A file of that name with other content is on the index, and no name is ever used twice.',
    fix: NEW_VERSION,
  },
  {
    status: 400,
    pattern: /^This filename (was previously used|has already been used)/,
    code: 'index-conflict',
    why: 'The file was deleted there once, and no name is ever used twice.',
    fix: NEW_VERSION,
  },
  {
    status: 400,
    pattern: /^Uploading new files to releases older than \d+ days/,
    code: 'index-refused',
    why: 'The release is closed: two weeks after its first file nothing can be added.',
    fix: NEW_VERSION,
  },
  {
    status: 400,
    pattern: /^Only one sdist may be uploaded per release/,
    code: 'index-conflict',
    why: 'The release has an sdist of another name already.',
    fix: NEW_VERSION,
  },
  {
    status: 400,
    pattern: /^Non-user identities cannot create new projects/,
    code: 'trusted-publisher-refused',
    why: 'The publisher is registered under another project name than `name` in pyproject.toml.',
    fix: 'Make the two names agree, in pyproject.toml or in the publisher on the index.',
  },
  {
    status: 429,
    pattern: /^Too many new projects/,
    code: 'index-rate-limited',
    why: 'The index lets one account register only a few new projects a day.',
    fix: 'Run the job again tomorrow; it continues with what is missing.',
  },
  {
    status: 400,
    pattern: /already exist|updating asset|cannot be updated|already been taken/i,
    code: 'index-conflict',
    why: 'A file of that name is on the index.',
    fix: NEW_VERSION,
  },
  {
    status: 403,
    pattern: /overwrite artifact/i,
    code: 'index-conflict',
    why: 'A file of that name is on the index.',
    fix: NEW_VERSION,
  },
  {
    status: 409,
    pattern: /^The name .* conflicts with an existing project/,
    code: 'index-refused',
    why: 'Another project has nearly the same name.',
    fix: 'Choose another `name` in pyproject.toml.',
  },
  { status: 429, pattern: null, code: 'index-rate-limited', fix: LATER },
  {
    status: 409,
    pattern: null,
    code: 'index-conflict',
    why: 'A file of that name is on the index.',
    fix: NEW_VERSION,
  },
  {
    status: 401,
    pattern: null,
    code: 'index-authentication-failed',
    fix: 'Check `username` and `password`, or `pypi-token`.',
  },
  {
    status: 403,
    pattern: null,
    code: 'index-authentication-failed',
    fix: 'Check the credential, and that its account may upload to this project.',
  },
  {
    status: 404,
    pattern: null,
    code: 'index-unavailable',
    why: 'There is no upload address.',
    fix: 'Check the URL in `repository`.',
  },
  {
    status: 405,
    pattern: null,
    code: 'index-refused',
    why: 'That address takes no uploads; often it is the one for reading.',
    fix: 'Set `repository` to the upload URL of the index.',
  },
];

/**
 * The answer of an index to an upload, translated.
 * @param file the file that was refused, where it is known
 * @param reason the index's own words, already shortened and free of control characters
 */
export function refusalOf(label: string, file: string | null, status: number, reason: string): PublishError {
  const row = ROWS.find(
    (candidate) =>
      candidate.status === status && (candidate.pattern === null || candidate.pattern.test(reason)),
  );
  const what = `${label} refused ${file ?? 'the upload'}: ${String(status)} ${reason}`.replace(/\.?$/, '.');
  if (row !== undefined) {
    return new PublishError(row.code, {
      what,
      fix: row.fix,
      ...(row.why === undefined ? {} : { why: row.why }),
    });
  }
  return status >= 500 || status === 408 || status === 499
    ? new PublishError('index-unavailable', {
        what,
        why: 'The fault is on the side of the index.',
        fix: LATER,
      })
    : new PublishError('index-refused', {
        what,
        why: 'The words are those of the index.',
        fix: 'Change what they name, raise the version if a file of it is already there, and publish again.',
      });
}
