import type { ErrorCode } from '../errors.ts';
import type { SitePages } from './site.ts';

/**
 * What may follow a failed upload. `stop`: the same again would end the same. `retry`: the index or the way to it was at fault,
 * and may be well in a moment. `renew`: another credential of the same kind may do. `look`: a file of that name is there, and
 * only its hash says whether it is ours.
 */
export type Remedy = 'stop' | 'retry' | 'renew' | 'look';

/** A refusal that is known. */
export interface UploadRefusal {
  readonly status: number;
  /** Beginning of the reason; null takes every reason of that status. */
  readonly pattern: RegExp | null;
  readonly code: ErrorCode;
  readonly why?: string;
  readonly fix: string;
  /** Where it is mended, on PyPI and TestPyPI. */
  readonly page?: (pages: SitePages, project: string) => string;
  /** Default: `stop`. */
  readonly remedy?: Remedy;
}

const NEW_VERSION = 'Raise the version, tag it, and publish that.';
export const LATER = 'Run the job again in a few minutes; it continues with what is missing.';

/**
 * What an index says when it refuses a file, what that means, and what helps: the first row that fits counts. The reasons
 * are those of PyPI's software in the order in which it checks; rows without a pattern serve every index.
 */
export const UPLOAD_REFUSALS: readonly UploadRefusal[] = [
  {
    status: 403,
    pattern: /^(Read-only mode|New uploads are temporarily disabled)/,
    code: 'index-unavailable',
    why: 'The index takes no uploads from anybody at the moment.',
    fix: LATER,
    remedy: 'retry',
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
    why: 'The index takes API tokens and Trusted Publishing only.',
    fix: 'Use Trusted Publishing (no credential at all), or an API token as `pypi-token`.',
    page: (pages) => pages.newToken,
  },
  {
    status: 403,
    pattern: /^Invalid or non-existent authentication information/,
    code: 'index-authentication-failed',
    why: 'The token is unknown to this index: mistyped, cut off, deleted, of an account that was disabled, or made on the other one (PyPI and TestPyPI share no accounts).',
    fix: 'Make a new API token on that index and store it as the secret, or use Trusted Publishing.',
    page: (pages) => pages.newToken,
  },
  {
    status: 403,
    pattern: /^Invalid API Token: .*OIDC scoped token is not valid for project/,
    code: 'index-authentication-failed',
    why: 'The Trusted Publisher of this job belongs to another project, and its tokens are good for that only.',
    fix: 'Register the publisher for this project too, or check `name` in pyproject.toml.',
    page: (pages, project) => pages.publishers(project),
  },
  {
    status: 403,
    pattern: /^Invalid API Token: .*not valid for project/,
    code: 'index-authentication-failed',
    why: 'The token is limited to another project.',
    fix: 'Make a token for this project, or check `name` in pyproject.toml.',
    page: (pages) => pages.newToken,
  },
  {
    status: 403,
    pattern: /^Invalid API Token: .*used outside of a project context/,
    code: 'index-authentication-failed',
    why: 'The token is limited to a project, and this one is not on the index yet: only a token of the whole account can create it.',
    fix: 'Register a pending publisher, or make a token for the whole account and limit the next one to the project.',
    page: (pages) => pages.pendingPublishers,
  },
  {
    status: 403,
    pattern: /^Invalid API Token: .*token is expired/,
    code: 'index-authentication-failed',
    why: 'The token has ended. One of Trusted Publishing lives 15 minutes.',
    fix: 'Run the job again, which takes a new one of Trusted Publishing; replace an API token that was given an end.',
    page: (pages) => pages.newToken,
    remedy: 'renew',
  },
  {
    status: 403,
    pattern: /^Invalid API Token: .*current OIDC publisher does not match/,
    code: 'index-authentication-failed',
    why: 'The Trusted Publisher that gave the token was removed or replaced since.',
    fix: 'Run the job again; if it stays so, look at the publishers of the project.',
    page: (pages, project) => pages.publishers(project),
  },
  {
    status: 403,
    pattern: /^Invalid API Token: .*(current user does not match|user restriction)/,
    code: 'index-authentication-failed',
    why: 'The token is bound to another account than the one that it belongs to now.',
    fix: 'Make a new token with the account that uploads.',
    page: (pages) => pages.newToken,
  },
  {
    status: 403,
    pattern: /^Invalid API Token: /,
    code: 'index-authentication-failed',
    why: 'The token itself is at fault: cut off, changed, or made by something newer.',
    fix: 'Make a new API token and store it as the secret, or use Trusted Publishing.',
    page: (pages) => pages.newToken,
  },
  {
    status: 403,
    pattern: /^The user '.*' isn't allowed/,
    code: 'index-authentication-failed',
    why: 'The account of the token has no role in this project: somebody else owns the name, or the project is archived.',
    fix: 'Ask an owner of the project for the role of a maintainer, or choose another `name`.',
    page: (pages, project) => pages.collaborators(project),
  },
  {
    status: 403,
    pattern: /^The given token isn't allowed/,
    code: 'index-authentication-failed',
    why: 'The publisher or token belongs to another project, or the project is archived.',
    fix: 'Register the publisher for this project; where the project is archived, an owner can unarchive it in its settings.',
    page: (pages, project) => pages.publishers(project),
  },
  {
    status: 403,
    pattern: /does not have a verified primary email/,
    code: 'index-authentication-failed',
    why: 'The index takes uploads only of accounts whose main e-mail address is verified.',
    fix: 'Verify the address of the account that made the token, then run the job again.',
    page: (pages) => pages.account,
  },
  {
    status: 403,
    pattern: /does not have two-factor authentication|enable two[- ]factor authentication/i,
    code: 'index-authentication-failed',
    why: 'The index takes uploads only of accounts with two-factor authentication.',
    fix: 'Switch it on for the account that made the token, then run the job again.',
    page: (pages) => pages.twoFactor,
  },
  {
    status: 400,
    pattern: /^File already exists/,
    code: 'index-conflict',
    why: 'A file of that name with other content is on the index, and no name is ever used twice.',
    fix: NEW_VERSION,
    remedy: 'look',
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
    pattern: /^File too large/,
    code: 'index-refused',
    why: 'Nothing of that size is taken for this project.',
    fix: 'Leave out of the package what users do not need (`exclude` in pyproject.toml), or ask the index for a higher limit.',
    page: (pages) => pages.limits,
  },
  {
    status: 400,
    pattern: /^Project size too large/,
    code: 'index-refused',
    why: 'All files of the project together have reached its limit.',
    fix: 'Delete old releases that nobody uses (their names can never be used again), or ask the index for a higher limit.',
    page: (pages, project) => pages.releases(project),
  },
  {
    status: 400,
    pattern: /^The name '.*' is too similar/,
    code: 'index-refused',
    why: 'Another project has nearly the same name, and the two could be mistaken for each other.',
    fix: 'Choose another `name` in pyproject.toml.',
  },
  {
    status: 400,
    pattern: /^The name '.*' is(n't allowed| invalid)/,
    code: 'index-refused',
    why: 'The index gives that name to nobody.',
    fix: 'Choose another `name` in pyproject.toml.',
  },
  {
    status: 400,
    pattern: /^The digest supplied does not match/,
    code: 'index-unavailable',
    why: 'The file was damaged on its way.',
    fix: LATER,
    remedy: 'retry',
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
    remedy: 'look',
  },
  {
    status: 403,
    pattern: /overwrite artifact/i,
    code: 'index-conflict',
    why: 'A file of that name is on the index.',
    fix: NEW_VERSION,
    remedy: 'look',
  },
  {
    status: 409,
    pattern: /^The name .* conflicts with an existing project/,
    code: 'index-refused',
    why: 'Another project has nearly the same name.',
    fix: 'Choose another `name` in pyproject.toml.',
  },
  { status: 429, pattern: null, code: 'index-rate-limited', fix: LATER, remedy: 'retry' },
  {
    status: 409,
    pattern: null,
    code: 'index-conflict',
    why: 'A file of that name is on the index.',
    fix: NEW_VERSION,
    remedy: 'look',
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
