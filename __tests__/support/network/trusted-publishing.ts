import { randomBytes } from 'node:crypto';
import { json, type HttpAnswer, type HttpRequest } from './http.ts';
import { normalizeName } from './names.ts';

/** A Trusted Publisher of a project. Without `environment` any job of the workflow may publish. */
export interface Publisher {
  readonly owner: string;
  readonly repository: string;
  /** File name of the workflow, without a folder. */
  readonly workflow: string;
  readonly environment?: string;
  readonly project: string;
  /** The project does not exist yet: the first mint creates it (empty). Default: false, and the project exists from now on. */
  readonly pending?: boolean;
}

/** What the publishing side needs of its index. */
export interface PublishingIndex {
  readonly audience: string;
  /** Beginning of the minted tokens, `pypi-` and what follows in real ones. */
  readonly tokenPrefix: string;
  hasProject(name: string): boolean;
  createProject(name: string): void;
  /** Makes `token` upload to `projects` (normalised names) until `expires` (milliseconds). */
  acceptMinted(token: string, projects: readonly string[], expires: number): void;
}

/** A call of the mint. `code` is null where a token was given. */
export interface MintAttempt {
  readonly at: number;
  readonly claims: Readonly<Record<string, unknown>> | null;
  readonly code: string | null;
  readonly description: string | null;
}

type Claims = Readonly<Record<string, unknown>>;

/** A mint's refusal: code and description of the answer 422. */
class MintRefusal extends Error {
  readonly code: string;

  constructor(code: string, description: string) {
    super(description);
    this.code = code;
  }
}

const ISSUER = 'https://token.actions.githubusercontent.com';
const LIFETIME_MS = 900_000;
const LEEWAY_S = 30;
const REQUIRED = ['repository', 'repository_owner', 'repository_owner_id', 'job_workflow_ref', 'jti'];

/** Both OIDC endpoints of PyPI, for GitHub's tokens. Claims are checked as PyPI does; a signature is neither needed nor looked at. */
export class TrustedPublishing {
  readonly #index: PublishingIndex;
  readonly #publishers: Publisher[] = [];
  readonly #used = new Set<string>();
  readonly #minted: string[] = [];
  readonly #attempts: MintAttempt[] = [];

  constructor(index: PublishingIndex) {
    this.#index = index;
  }

  get minted(): readonly string[] {
    return this.#minted;
  }

  get attempts(): readonly MintAttempt[] {
    return this.#attempts;
  }

  trust(publisher: Publisher): void {
    this.#publishers.push(publisher);
    if (publisher.pending !== true) this.#index.createProject(publisher.project);
  }

  /** `GET /_/oidc/audience`. */
  audience(): HttpAnswer {
    return json(200, { audience: this.#index.audience });
  }

  /** `POST /_/oidc/mint-token` with `{"token": JWT}`: 200 with a token for 900 seconds, or 422 with the reason. */
  mint(request: HttpRequest): HttpAnswer {
    let claims: Claims | null = null;
    try {
      claims = readClaims(request.body);
      this.#check(claims);
      const projects = this.#projectsOf(claims);
      const token = `${this.#index.tokenPrefix}${randomBytes(240).toString('base64url')}`;
      const expires = Date.now() + LIFETIME_MS;
      this.#used.add(String(claims['jti']));
      this.#minted.push(token);
      this.#index.acceptMinted(token, projects, expires);
      this.#attempts.push({ at: Date.now(), claims, code: null, description: null });
      return json(200, { success: true, token, expires: Math.floor(expires / 1000) });
    } catch (error) {
      if (!(error instanceof MintRefusal)) throw error;
      const { code, message: description } = error;
      this.#attempts.push({ at: Date.now(), claims, code, description });
      return json(422, { message: 'Token request failed', errors: [{ code, description }] });
    }
  }

  /** Issuer, times and audience (which must be the only one); a `jti` that has got its token. */
  #check(claims: Claims): void {
    if (claims['iss'] !== ISSUER)
      throw new MintRefusal('invalid-payload', 'unknown trusted publishing issuer');
    const now = Date.now() / 1000;
    const { iat, exp, aud } = claims;
    const timely =
      typeof iat === 'number' && typeof exp === 'number' && iat <= now + LEEWAY_S && exp > now - LEEWAY_S;
    const audience: unknown = Array.isArray(aud) && aud.length === 1 ? aud[0] : aud;
    if (!timely || audience !== this.#index.audience) {
      throw new MintRefusal('invalid-token', 'malformed or invalid token');
    }
    if (this.#used.has(String(claims['jti']))) {
      throw new MintRefusal('invalid-reuse-token', 'invalid token: already used');
    }
  }

  /** The projects of the publisher that the claims name; a pending one becomes a real one here. */
  #projectsOf(claims: Claims): readonly string[] {
    const pending = this.#find(claims, true)[0];
    if (pending !== undefined) {
      this.#publishers.splice(this.#publishers.indexOf(pending), 1);
      if (this.#index.hasProject(pending.project)) {
        const why = 'valid token, but project already exists';
        throw new MintRefusal('invalid-pending-publisher', why);
      }
      this.trust({ ...pending, pending: false });
    }
    const publishers = this.#find(claims, false);
    if (publishers.length === 0) throw noPublisher('Publisher with matching claims was not found');
    checkReference(claims, publishers[0]?.workflow ?? '');
    return publishers.map((publisher) => normalizeName(publisher.project));
  }

  /** The publishers with the job's environment, else those without any. */
  #find(claims: Claims, pending: boolean): readonly Publisher[] {
    const missing = REQUIRED.find((claim) => claims[claim] === undefined);
    if (missing !== undefined) throw noPublisher(`Missing claim '${missing}'`);
    const environment = lower(claims['environment']);
    const fitting = this.#publishers.filter(
      (publisher) =>
        (publisher.pending ?? false) === pending &&
        lower(`${publisher.owner}/${publisher.repository}`) === lower(claims['repository']) &&
        lower(publisher.owner) === lower(claims['repository_owner']) &&
        publisher.workflow === workflowOf(claims),
    );
    const exact = fitting.filter(
      (publisher) => environment !== '' && lower(publisher.environment) === environment,
    );
    return exact.length > 0 ? exact : fitting.filter((publisher) => lower(publisher.environment) === '');
  }
}

/** The body's JWT, unsigned or signed; only its claims are read. */
function readClaims(body: Buffer): Claims {
  const payload = parseObject(body.toString('utf8'));
  const token = payload?.['token'];
  if (typeof token !== 'string') throw new MintRefusal('invalid-payload', 'token: Field required');
  const parts = token.split('.');
  const claims = parts.length === 3 ? parseObject(Buffer.from(parts[1] ?? '', 'base64url').toString()) : null;
  if (claims === null) throw new MintRefusal('invalid-payload', 'malformed JWT');
  return claims;
}

/** `OWNER/REPO/.github/workflows/FILE@REF` or `@SHA` must be written with the token's own ref or sha. */
function checkReference(claims: Claims, workflow: string): void {
  const given = text(claims['job_workflow_ref']);
  if (given === '') throw noPublisher('The job_workflow_ref claim is empty');
  const ends = [text(claims['ref']), text(claims['sha'])].filter((end) => end !== '');
  if (ends.length === 0) throw noPublisher('The ref and sha claims are empty');
  const expected = ends.map((end) => `${text(claims['repository'])}/.github/workflows/${workflow}@${end}`);
  if (!expected.includes(given)) {
    const list = expected.map((one) => `'${one}'`).join(', ');
    throw noPublisher(
      `The job_workflow_ref claim does not match, expecting one of [${list}], got '${given}'`,
    );
  }
  if (claims['event_name'] === 'pull_request_target') {
    throw noPublisher("Publishing from a workflow invoked via 'pull_request_target' is not supported.");
  }
}

function workflowOf(claims: Claims): string | undefined {
  return /\/\.github\/workflows\/([^/@]+\.ya?ml)@/.exec(text(claims['job_workflow_ref']))?.[1];
}

function noPublisher(detail: string): MintRefusal {
  return new MintRefusal('invalid-publisher', `valid token, but no corresponding publisher (${detail})`);
}

function parseObject(source: string): Claims | null {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function text(claim: unknown): string {
  return typeof claim === 'string' ? claim : '';
}

function lower(claim: unknown): string {
  return text(claim).toLowerCase();
}
