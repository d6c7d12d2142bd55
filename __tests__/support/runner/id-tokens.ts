import { randomBytes, randomUUID } from 'node:crypto';
import { numberOf, workflowRef, type GitHubEvent } from './events.ts';

/** Claims of an ID token; `aud`, `iss`, `iat`, `nbf`, `exp` and `jti` are added when it is made, unless given here. */
export type Claims = Readonly<Record<string, string | number | boolean>>;

/** What the event does not tell of a job. */
export interface JobIdentity {
  /** The deployment environment of the job. */
  readonly environment?: string;
  /** The reusable workflow that holds the job: `OWNER/REPO/.github/workflows/FILE@REF`. */
  readonly calledWorkflow?: string;
}

/** The claims that GitHub puts into the tokens of a job started by this event. */
export function claimsOfJob(event: GitHubEvent, job: JobIdentity = {}): Claims {
  const { owner, name, private: isPrivate } = event.repository;
  const repository = `${owner}/${name}`;
  const place =
    job.environment !== undefined
      ? `environment:${job.environment}`
      : event.name === 'pull_request'
        ? 'pull_request'
        : `ref:${event.ref}`;
  return {
    sub: `repo:${repository}:${place}`,
    actor: owner,
    actor_id: String(numberOf(owner)),
    base_ref: event.pullRequest?.base ?? '',
    event_name: event.name,
    head_ref: event.pullRequest?.head ?? '',
    ...(job.environment !== undefined && { environment: job.environment }),
    job_workflow_ref: job.calledWorkflow ?? workflowRef(event),
    job_workflow_sha: event.sha,
    ref: event.ref,
    ref_protected: 'false',
    ref_type: event.refType,
    repository,
    repository_id: String(numberOf(repository)),
    repository_owner: owner,
    repository_owner_id: String(numberOf(owner)),
    repository_visibility: isPrivate ? 'private' : 'public',
    run_attempt: '1',
    run_id: '1000000001',
    run_number: '1',
    runner_environment: 'github-hosted',
    sha: event.sha,
    workflow: event.workflow,
    workflow_ref: workflowRef(event),
    workflow_sha: event.sha,
  };
}

/**
 * An ID token in GitHub's form, valid for five minutes. Nobody can check its signature: it is random.
 * @param now seconds since 1970
 */
export function makeIdToken(claims: Claims, audience: string, now: number): string {
  const header = { typ: 'JWT', alg: 'RS256', kid: 'rig' };
  const payload = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: audience,
    jti: randomUUID(),
    iat: now,
    nbf: now,
    exp: now + 300,
    ...claims,
  };
  const signature = randomBytes(64).toString('base64url');
  return `${base64url(header)}.${base64url(payload)}.${signature}`;
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
