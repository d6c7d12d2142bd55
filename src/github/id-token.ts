import { messageOf } from '../errors.ts';
import type { Clock } from '../system/clock.ts';
import type { Http } from '../system/http.ts';
import { numberAt, parseTable, stringAt } from '../system/json.ts';
import { askPatiently, BusyAnswer } from '../system/patience.ts';
import type { Environment } from '../system/process.ts';
import { shorten } from './text.ts';

/** Where the job may ask for ID tokens, and what shows that it may. */
export interface IdTokenService {
  readonly url: string;
  readonly requestToken: string;
}

/** The service of this job; null without `permissions: id-token: write`, and on pull requests from forks. */
export function idTokenService(env: Environment): IdTokenService | null {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  return url && requestToken ? { url, requestToken } : null;
}

/** The service did not give a token. The message is fit for the user and holds no token. */
export class IdTokenError extends Error {}

/**
 * A fresh ID token for one audience. The service is known to be flaky, so failures of the network and of the server are
 * tried five times, ten seconds each; a refusal is final.
 * @throws {IdTokenError}
 */
export async function requestIdToken(
  http: Http,
  clock: Clock,
  service: IdTokenService,
  audience: string,
): Promise<string> {
  const url = new URL(service.url);
  url.searchParams.set('audience', audience);
  const request = {
    url: url.href,
    headers: { authorization: `bearer ${service.requestToken}`, accept: 'application/json' },
    timeoutMs: 10_000,
  };
  try {
    return await askPatiently(http, clock, request, { tries: 5, pauseMs: 500 }, (response) => {
      const { status, body } = response;
      if (status !== 200) throw new IdTokenError(`it answered ${String(status)}`);
      const value = stringAt(parseTable(body.toString('utf8')), 'value');
      if (!value) throw new BusyAnswer(response, 'its answer holds no token');
      return value;
    });
  } catch (failure) {
    if (failure instanceof IdTokenError) throw failure;
    throw new IdTokenError(messageOf(failure), { cause: failure });
  }
}

/** What an ID token says of its job, as far as messages may tell it; undefined where the token does not say it. */
export interface JobClaims {
  readonly issuer: string | undefined;
  /** `OWNER/NAME` */
  readonly repository: string | undefined;
  readonly owner: string | undefined;
  /** The workflow that holds the job: `OWNER/NAME/.github/workflows/FILE@REF`. */
  readonly jobWorkflow: string | undefined;
  /** The workflow that the event started. It is another one where that calls a reusable workflow. */
  readonly calledFrom: string | undefined;
  readonly environment: string | undefined;
  readonly ref: string | undefined;
  /** By GitHub's clock, in milliseconds since 1970. */
  readonly issuedAt: number | undefined;
  readonly endsAt: number | undefined;
}

/** The claims of an ID token, unchecked: for messages only. Whatever else it holds stays unread. */
export function claimsOf(token: string): JobClaims {
  const claims = parseTable(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  const claim = (name: string): string | undefined => {
    const value = stringAt(claims, name);
    return value ? shorten(value, 250) : undefined;
  };
  const time = (name: string): number | undefined => {
    const seconds = numberAt(claims, name);
    return seconds === undefined ? undefined : seconds * 1000;
  };
  return {
    issuer: claim('iss'),
    repository: claim('repository'),
    owner: claim('repository_owner'),
    jobWorkflow: claim('job_workflow_ref'),
    calledFrom: claim('workflow_ref'),
    environment: claim('environment'),
    ref: claim('ref'),
    issuedAt: time('iat'),
    endsAt: time('exp'),
  };
}
