import path from 'node:path';
import { PublishError } from '../errors.ts';
import { claimsOf, IdTokenError, requestIdToken, type IdTokenService } from '../github/id-token.ts';
import type { Log } from '../github/log.ts';
import { formsOf } from '../github/secrets.ts';
import { shorten } from '../github/text.ts';
import type { UploadCredential } from '../poetry/environments.ts';
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

/**
 * Step 12: the credential of the upload. For Trusted Publishing an ID token of GitHub is exchanged for a token that lives
 * 15 minutes; each try takes a fresh ID token, because each works once.
 * @throws {PublishError} `trusted-publishing-unavailable`, `trusted-publisher-refused`
 */
export async function configureCredential(
  tools: MintTools,
  consent: Consent,
  target: Target,
): Promise<UploadCredential> {
  if (consent.kind !== 'trusted-publishing') {
    tools.log.line('The credential that was given goes to the upload, and to nothing else');
    return consent;
  }
  const audience = await audienceFor(tools, target);
  const isTransient = (failure: unknown): boolean => failure instanceof Refused && failure.mint.isTransient;
  try {
    return await retry(tools.clock, { tries: 3, pauseMs: 1000, when: isTransient }, () =>
      mintOnce(tools, consent.service, target, audience),
    );
  } catch (failure) {
    throw failure instanceof Refused ? refused(failure, target) : failure;
  }
}

class Refused extends Error {
  readonly mint: MintError;
  readonly claims: Readonly<Record<string, unknown>>;

  constructor(mint: MintError, claims: Readonly<Record<string, unknown>>) {
    super(mint.message);
    this.mint = mint;
    this.claims = claims;
  }
}

/**
 * The audience that the ID token is asked for. An index that has to be asked must not name somebody else's: it could use the
 * token there, as this workflow.
 */
async function audienceFor({ http, clock, log }: MintTools, target: Target): Promise<string> {
  if (target.audience !== null) return target.audience;
  const when = (failure: unknown): boolean => failure instanceof MintError && failure.isTransient;
  try {
    const audience = await retry(clock, { tries: 3, pauseMs: 1000, when }, () =>
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
    throw unavailable(`${target.label} could not be asked for its audience: ${failure.message}.`, failure);
  }
}

async function mintOnce(
  { http, clock, log }: MintTools,
  service: IdTokenService,
  target: Target,
  audience: string,
): Promise<UploadCredential> {
  let idToken;
  try {
    idToken = await requestIdToken(http, clock, service, audience);
  } catch (failure) {
    if (!(failure instanceof IdTokenError)) throw failure;
    throw unavailable(`GitHub gave no ID token: ${failure.message}.`, failure);
  }
  log.hide([idToken]);
  try {
    const token = await mintToken(http, target.uploadUrl, idToken);
    log.hide(formsOf(token, '__token__'));
    log.line(`${target.label} gave a token for this upload; it lives 15 minutes`);
    return { kind: 'token', token };
  } catch (failure) {
    throw failure instanceof MintError ? new Refused(failure, claimsOf(idToken)) : failure;
  }
}

function unavailable(what: string, cause: unknown): PublishError {
  return new PublishError('trusted-publishing-unavailable', {
    what,
    fix: 'Run the job again; if it stays so, look at https://www.githubstatus.com and https://status.python.org.',
    cause,
  });
}

function refused({ mint, claims }: Refused, target: Target): PublishError {
  const claim = (name: string): string => {
    const value = claims[name];
    return typeof value === 'string' ? shorten(value, 200) : '(none)';
  };
  const workflow = path.posix.basename(claim('job_workflow_ref').replace(/@.*$/, ''));
  return new PublishError('trusted-publisher-refused', {
    what: `${target.label} gave no token: ${shorten(mint.message, 300)}.`,
    why: `This job is: owner and repository ${claim('repository')}, workflow ${workflow}, environment ${claim('environment')}, ref ${claim('ref')}.`,
    fix: `Register exactly these as a Trusted Publisher of the project on ${target.label} (Publishing → Add a new publisher → GitHub); leave the environment empty there if this job has none.`,
    cause: mint,
  });
}
