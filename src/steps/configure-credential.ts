import { PublishError } from '../errors.ts';
import {
  claimsOf,
  IdTokenError,
  requestIdToken,
  type IdTokenService,
  type JobClaims,
} from '../github/id-token.ts';
import type { Log } from '../github/log.ts';
import { formsOf } from '../github/secrets.ts';
import { shorten } from '../github/text.ts';
import { TOKEN_USER } from '../packaging/token-user.ts';
import type { UploadCredential } from '../poetry/environments.ts';
import { clockHint } from '../pypi/clocks.ts';
import { judgeMint } from '../pypi/mint-refusals.ts';
import {
  fieldsOf,
  isInReusableWorkflow,
  publisherPage,
  suspectOf,
  type PublishedProject,
} from '../pypi/publisher.ts';
import type { Target } from '../pypi/target.ts';
import { isForeignAudience, MintError, mintToken, readAudience } from '../pypi/trusted-publishing.ts';
import type { Clock } from '../system/clock.ts';
import type { Http } from '../system/http.ts';
import { retry } from '../system/retry.ts';
import type { Consent } from './check-credential.ts';

export interface MintTools {
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
}

/** Where each attempt to publish takes its credential from. */
export interface CredentialSource {
  /** Whether each one is another one. */
  readonly isRenewable: boolean;
  /**
   * A fresh credential: one of Trusted Publishing lives 15 minutes.
   * @throws {PublishError} `trusted-publishing-unavailable`, `trusted-publisher-refused`
   */
  take(): Promise<UploadCredential>;
}

/** Issuer of the ID tokens of github.com, the only ones that PyPI and TestPyPI know as GitHub's. */
const ISSUER = 'https://token.actions.githubusercontent.com';
const TRIES = 3;

/**
 * Step 12: the credential of the upload. For Trusted Publishing an ID token of GitHub is exchanged for a token right here, so
 * that a refusal shows before anything is sent; further ones are made when they are taken.
 * @throws {PublishError} `trusted-publishing-unavailable`, `trusted-publisher-refused`
 */
export async function configureCredential(
  tools: MintTools,
  consent: Consent,
  target: Target,
  project: PublishedProject,
): Promise<CredentialSource> {
  if (consent.kind !== 'trusted-publishing') {
    tools.log.line('The credential that was given goes to the upload, and to nothing else');
    return { isRenewable: false, take: () => Promise.resolve(consent) };
  }
  const audience = await audienceFor(tools, target);
  const mint = new Mint(tools, consent.service, target, audience, project);
  let ready: UploadCredential | null = await mint.token();
  return {
    isRenewable: true,
    async take() {
      const credential = ready ?? (await mint.token());
      ready = null;
      return credential;
    },
  };
}

/** Step 12 in a dry run: whether a token would be given; it is thrown away. */
export async function rehearse(
  tools: MintTools,
  consent: Consent,
  target: Target,
  project: PublishedProject,
): Promise<void> {
  await configureCredential(tools, consent, target, project);
  tools.log.line('This is a dry run: the token is not used');
}

/**
 * Why there is nothing to try in a dry run; null where Trusted Publishing can be tried. For a project that is not there yet
 * the question alone would use up a pending publisher, and create the project.
 */
export function whyNotRehearsed(
  consent: Consent | null,
  target: Target,
  project: PublishedProject,
): string | null {
  if (consent === null) return 'this is a dry run, and there is no credential';
  if (consent.kind !== 'trusted-publishing')
    return 'this is a dry run, and only an upload can show whether the credential is good';
  if (project.exists) return null;
  return `this is a dry run, and ${project.name} is not on ${target.label} yet: asking for a token would create it, if a pending publisher was registered`;
}

/** One token after another, by the same job. */
class Mint {
  readonly #tools: MintTools;
  readonly #service: IdTokenService;
  readonly #target: Target;
  readonly #audience: string;
  readonly #project: PublishedProject;
  #isWarned = false;

  constructor(
    tools: MintTools,
    service: IdTokenService,
    target: Target,
    audience: string,
    project: PublishedProject,
  ) {
    this.#tools = tools;
    this.#service = service;
    this.#target = target;
    this.#audience = audience;
    this.#project = project;
  }

  /** Each try takes a new ID token, because each of those works once. */
  async token(): Promise<UploadCredential> {
    const { clock } = this.#tools;
    const when = (failure: unknown, n: number): boolean =>
      failure instanceof Refused && n < judgeMint(failure.mint.answer).tries;
    try {
      return await retry(clock, { tries: TRIES, pauseMs: 1000, when, asked: waitOf }, () => this.#once());
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      throw refusal(failure, this.#target, this.#project, clock.now());
    }
  }

  async #once(): Promise<UploadCredential> {
    const { http, log } = this.#tools;
    const idToken = await this.#idToken();
    const claims = claimsOf(idToken);
    this.#check(claims);
    try {
      const token = await mintToken(http, this.#target.uploadUrl, idToken);
      log.hide(formsOf(token, TOKEN_USER));
      log.line(`${this.#target.label} gave a token for this upload; it lives 15 minutes`);
      return { kind: 'token', token };
    } catch (failure) {
      throw failure instanceof MintError ? new Refused(failure, claims) : failure;
    }
  }

  async #idToken(): Promise<string> {
    const { http, clock, log } = this.#tools;
    try {
      const idToken = await requestIdToken(http, clock, this.#service, this.#audience);
      log.hide([idToken]);
      return idToken;
    } catch (failure) {
      if (!(failure instanceof IdTokenError)) throw failure;
      throw new PublishError('trusted-publishing-unavailable', {
        what: `GitHub gave no ID token: ${failure.message}.`,
        fix: 'Run the job again; if it stays so, look at https://www.githubstatus.com.',
        cause: failure,
      });
    }
  }

  #check(claims: JobClaims): void {
    const { isPyPI, label } = this.#target;
    if (!isPyPI) return;
    if (claims.issuer !== ISSUER) {
      throw new PublishError('trusted-publishing-unavailable', {
        what: `The ID token of this job is not one of github.com, but of ${claims.issuer ?? 'nobody'}.`,
        why: `${label} trusts github.com only. The ID token was not sent.`,
        fix: 'Publish from github.com, or pass `pypi-token`.',
      });
    }
    if (!isInReusableWorkflow(claims) || this.#isWarned) return;
    this.#isWarned = true;
    this.#tools.log.warning(
      `This job is in a reusable workflow (${claims.jobWorkflow ?? ''}, called by ${claims.calledFrom ?? ''}), and ${label} does not support those as publishers. It is tried all the same.`,
    );
  }
}

function waitOf(failure: unknown): number | null {
  const mint = failure instanceof Refused ? failure.mint : failure;
  return mint instanceof MintError ? mint.retryAfterMs : null;
}

class Refused extends Error {
  readonly mint: MintError;
  readonly claims: JobClaims;

  constructor(mint: MintError, claims: JobClaims) {
    super(mint.message);
    this.mint = mint;
    this.claims = claims;
  }
}

/** The refusal of a mint: what the index said, what this job is to it, what is most likely wrong, and where to mend it. */
function refusal(
  { mint, claims }: Refused,
  target: Target,
  project: PublishedProject,
  now: number,
): PublishError {
  const { answer } = mint;
  const verdict = judgeMint(answer);
  const { why, fix } =
    verdict.why === null || verdict.fix === null
      ? suspectOf(target, claims, project, answer.description)
      : { why: verdict.why, fix: verdict.fix };
  const page = verdict.code === 'trusted-publisher-refused' ? publisherPage(target, claims, project) : null;
  const hint =
    answer.code === 'invalid-token' ? clockHint({ ...claims, here: now, index: answer.clock }) : '';
  return new PublishError(verdict.code, {
    what: `${target.label} gave no token: it ${shorten(mint.message, 300)}.`.replace(/\.\.$/, '.'),
    why: `This job as a publisher: ${fieldsOf(claims)}. ${why} ${hint}`.trimEnd(),
    fix: page === null ? fix : `${fix} The form: ${page}`,
    cause: mint,
  });
}

/**
 * The audience that the ID token is asked for. An index that has to be asked must not name somebody else's: it could use the
 * token there, as this workflow.
 */
async function audienceFor({ http, clock, log }: MintTools, target: Target): Promise<string> {
  if (target.audience !== null) return target.audience;
  const when = (failure: unknown): boolean => failure instanceof MintError && failure.isTransient;
  try {
    const audience = await retry(clock, { tries: TRIES, pauseMs: 1000, when, asked: waitOf }, () =>
      readAudience(http, target.uploadUrl),
    );
    if (audience === null) {
      throw new PublishError('trusted-publishing-unavailable', {
        what: `${target.label} does not know Trusted Publishing.`,
        fix: 'Pass `pypi-token`, or `username` and `password`.',
      });
    }
    log.line(`${target.label} expects the audience ${audience}`);
    if (!isForeignAudience(audience, target.uploadUrl)) return audience;
    throw new PublishError('trusted-publishing-unavailable', {
      what: `${target.label} asks for an ID token that is meant for ${shorten(audience, 100)}.`,
      why: 'With it the index could act elsewhere as this workflow.',
      fix: 'Check `repository`; pass a credential of that index if it is right.',
    });
  } catch (failure) {
    if (!(failure instanceof MintError)) throw failure;
    const { why, fix } = judgeMint(failure.answer);
    throw new PublishError('trusted-publishing-unavailable', {
      what: `${target.label} did not say which audience it expects: it ${shorten(failure.message, 300)}.`,
      why: why ?? undefined,
      fix: fix ?? 'Check `repository`, or pass `pypi-token`.',
      cause: failure,
    });
  }
}
