import { PublishError } from '../errors.ts';
import type { Event } from '../github/event.ts';
import { idTokenService, type IdTokenService } from '../github/id-token.ts';
import type { Log } from '../github/log.ts';
import { shorten } from '../github/text.ts';
import { normaliseName } from '../packaging/names.ts';
import { TOKEN_USER } from '../packaging/token-user.ts';
import type { UploadCredential } from '../poetry/environments.ts';
import type { ChosenCredential } from '../pypi/given-credential.ts';
import { pagesOf, targetOfHost } from '../pypi/site.ts';
import { KNOWN_TARGETS, type Target } from '../pypi/target.ts';
import { readToken } from '../pypi/token.ts';
import { isLoopback } from '../system/http.ts';
import type { Environment } from '../system/process.ts';
import { dayInWords } from '../system/words.ts';

/** What the upload will be made with, known to be possible. */
export type Consent =
  UploadCredential | { readonly kind: 'trusted-publishing'; readonly service: IdTokenService };

/** What decides, beside the credential itself, whether it can be used. */
export interface CredentialJob {
  /** The job's variables. Of credentials among them the names are told, the values never looked at. */
  readonly env: Environment;
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly event: Event;
  /** Name of the project that is published. */
  readonly project: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Whether the job holds a token, a password or the right to ask for ID tokens. Asked before anything of step 5 is known. */
export function holdsCredential(choice: ChosenCredential | null, env: Environment): boolean {
  const isGiven = choice !== null && choice.kind !== 'trusted-publishing';
  return isGiven || idTokenService(env) !== null;
}

/**
 * Step 5: who will be asked for permission to upload, and whether that can succeed. Nothing is sent.
 * @param choice null in `mode: build`, which takes none
 * @returns null there, and in a dry run that has no credential
 * @throws {PublishError} `trusted-publishing-unavailable`, `index-authentication-failed`
 */
export function checkCredential(
  choice: ChosenCredential | null,
  target: Target,
  job: CredentialJob,
  isDryRun: boolean,
  log: Log,
): Consent | null {
  const service = idTokenService(job.env);
  if (choice === null) return withoutCredential(service, log);
  switch (choice.kind) {
    case 'token':
      log.line(`${target.label} will be given the API token`);
      if (target.isPyPI) checkToken(choice.token, target, job, log);
      else warnOfOtherHost(choice.token, target, log);
      if (target.isPyPI && service !== null) {
        log.warning(
          'The job passes an API token, and may use Trusted Publishing as well: the token is used. Remove `pypi-token` (or `password`), and delete the token on the index; or, if the token is to stay, remove `id-token: write`.',
        );
      }
      return choice;
    case 'login':
      log.line(`${target.label} will be given the user name ${choice.username} and its password`);
      if (choice.username === TOKEN_USER) warnOfOtherHost(choice.password, target, log);
      return choice;
    case 'trusted-publishing': {
      const flaw = elsewhere(target, job.serverUrl);
      if (flaw === null && service !== null) {
        log.line(`${target.label} will be asked for a token: Trusted Publishing`);
        return { kind: 'trusted-publishing', service };
      }
      const problem = flaw ?? notPermitted(target, job);
      if (!isDryRun) throw problem;
      log.warning(problem.message);
      return null;
    }
  }
}

/** There is nothing to steal in a job that uploads nothing. */
function withoutCredential(service: IdTokenService | null, log: Log): null {
  log.line('`mode: build` uploads nothing and needs no credential');
  if (service !== null) {
    log.warning(
      'This job may ask for ID tokens, and code of the project runs in it. Remove `id-token: write` from its permissions; only the job with `mode: publish` needs it.',
    );
  }
  return null;
}

/** What an API token says of itself, against what it is to be used for. */
function checkToken(token: string, target: Target, { project, now }: CredentialJob, log: Log): void {
  const { label } = target;
  const page = pagesOf(target)?.newToken ?? '';
  if (!token.startsWith('pypi-')) {
    log.warning(`The token does not begin with "pypi-" as those of ${label} do.`);
  }
  const { location, projects, expires } = readToken(token);
  const maker = targetOfHost(location);
  if (maker !== undefined && maker !== target) throw ofOtherIndex(maker, target);
  if (projects !== null && !projects.includes(normaliseName(project))) {
    const names = projects.length === 0 ? 'no project at all' : shorten(projects.join(', '), 200);
    throw new PublishError('index-authentication-failed', {
      what: `The API token is limited to ${names}, and the project is ${project}.`,
      why: `The token itself says so; ${label} would refuse the upload.`,
      fix: `Make a token for ${project} (${page}) and store it as the secret, or correct \`name\` in pyproject.toml.`,
    });
  }
  if (expires !== null && expires <= now) {
    log.warning(
      `The API token says that it ended on ${dayInWords(expires)}; ${label} will refuse it. Make a new one: ${page}`,
    );
  }
}

/** A token of PyPI may be meant for a proxy of it; mostly the secret is the wrong one, or the address is. */
function warnOfOtherHost(token: string, { uploadUrl }: Target, log: Log): void {
  const { host, hostname } = new URL(uploadUrl);
  const { location } = readToken(token);
  if (targetOfHost(location) === undefined || isLoopback(hostname)) return;
  log.warning(
    `The API token says that it was made on ${location ?? ''}, and it will be sent to ${host}. Whoever receives it there can publish with it on ${location ?? ''}: check \`repository\`, and which secret is passed.`,
  );
}

function ofOtherIndex(maker: Target, target: Target): PublishError {
  const line = target === KNOWN_TARGETS['testpypi'] ? 'remove' : 'add';
  return new PublishError('index-authentication-failed', {
    what: `The API token was made on ${maker.label}, and the target is ${target.label}.`,
    why: 'The two share no accounts and no tokens; the token itself says where it belongs.',
    fix: `In \`pypi-token: \${{ secrets.… }}\` name the secret that holds a token of ${target.label}; or, to publish to ${maker.label}, ${line} \`repository: testpypi\`.`,
  });
}

/** GitHub Enterprise Server and ghe.com sign ID tokens of their own. A server on this machine, which only tests have, is not one. */
function elsewhere({ isPyPI, label }: Target, serverUrl: string): PublishError | null {
  const hostname = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : serverUrl;
  if (!isPyPI || hostname === 'github.com' || isLoopback(hostname)) return null;
  return new PublishError('trusted-publishing-unavailable', {
    what: `${label} takes no ID tokens of ${hostname}.`,
    why: 'Its Trusted Publishing knows github.com only, neither GitHub Enterprise Server nor ghe.com.',
    fix: 'Pass an API token as `pypi-token`, or publish from a repository on github.com.',
  });
}

/** Why the job may not ask for ID tokens, as far as it can know. */
function notPermitted({ label, isPyPI }: Target, { event, env }: CredentialJob): PublishError {
  if (event.isFromFork) {
    return new PublishError('trusted-publishing-unavailable', {
      what: `There is no credential for ${label}: this pull request comes from a fork.`,
      why: 'Pull requests from forks get neither secrets nor the permission `id-token: write`, whatever the workflow says.',
      fix: 'A dry run needs no credential; to publish, let the workflow run on `release`, on a pushed tag, or by `workflow_dispatch`.',
    });
  }
  const unread = unreadCredentials(env);
  if (unread.length > 0) {
    return new PublishError('trusted-publishing-unavailable', {
      what: `There is no credential for ${label}: the job may not ask for an ID token, and \`pypi-token\` is not given.`,
      why: `${unread.join(', ')} ${unread.length === 1 ? 'is' : 'are'} set, but this action reads no credential from variables, because every process of the job would see it.`,
      fix: 'Pass the token as `pypi-token` and remove the variable; or add `permissions: { contents: read, id-token: write }` to the job.',
    });
  }
  if (!isPyPI) {
    return new PublishError('trusted-publishing-unavailable', {
      what: `There is no credential for ${label}.`,
      why: 'Neither `username` and `password` nor `pypi-token` is given, and the job may not ask for an ID token.',
      fix: 'Pass `username` and `password`, or `pypi-token`; if the index knows Trusted Publishing, `permissions: { contents: read, id-token: write }` will do.',
    });
  }
  return new PublishError('trusted-publishing-unavailable', {
    what: `There is no credential for ${label}, and the job may not ask for an ID token.`,
    why: 'Trusted Publishing needs the permission `id-token: write`. Where the workflow is called by another one, the calling job has to grant it, too: it takes away what it does not name.',
    fix: 'Add `permissions: { contents: read, id-token: write }` to the job (and to the job that calls the workflow), or pass `pypi-token`.',
  });
}

const CREDENTIAL_VARIABLES =
  /^(POETRY_PYPI_TOKEN_\w+|POETRY_HTTP_BASIC_(PYPI|TESTPYPI)_PASSWORD|TWINE_(PASSWORD|API_KEY|API_TOKEN)|UV_PUBLISH_(TOKEN|PASSWORD)|FLIT_PASSWORD|PYPI_(API_)?(TOKEN|KEY))$/i;

/** Names of variables that other tools take their credential from. */
function unreadCredentials(env: Environment): readonly string[] {
  return Object.keys(env)
    .filter((name) => CREDENTIAL_VARIABLES.test(name) && env[name]?.trim() !== '')
    .sort();
}
