import { normalizeName } from './names.ts';
import type { Refusal } from './refusal.ts';

/** User and secret of an `Authorization` header, unchecked; `user` is `__token__` for the bearer forms. */
export interface GivenCredential {
  readonly user: string;
  readonly secret: string;
}

/** Who a good credential stands for. `projects`: the normalised names it may upload to, null: all. `expires` in milliseconds. */
export interface Identity {
  readonly kind: 'user' | 'publisher';
  readonly projects: readonly string[] | null;
  readonly expires: number;
}

/** Reads `Basic`, `Bearer` and `token` headers; blanks around the secret of a token are stripped, as PyPI does. Null: none that can be read. */
export function readAuthorization(header: string | undefined): GivenCredential | null {
  const [scheme = '', rest = ''] = (header ?? '').trim().split(/\s+(.*)/s, 2);
  if (/^(?:bearer|token)$/i.test(scheme)) return { user: '__token__', secret: rest.trim() };
  if (!/^basic$/i.test(scheme)) return null;
  const [user = '', secret = ''] = Buffer.from(rest, 'base64').toString('utf8').split(/:(.*)/s, 2);
  return { user, secret: user === '__token__' ? secret.trim() : secret };
}

/** The credentials an index knows. With `passwords: false` it is PyPI, where tokens alone are accepted. */
export class Credentials {
  readonly #passwords: boolean;
  readonly #help: string;
  readonly #tokens = new Map<string, Identity>();
  readonly #users = new Map<string, string>();

  /** `help`: root of the index's help pages, `https://pypi.org`. */
  constructor(options: { passwords: boolean; help: string }) {
    this.#passwords = options.passwords;
    this.#help = options.help;
  }

  addToken(token: string, identity: Identity): void {
    this.#tokens.set(token, identity);
  }

  addUser(user: string, password: string): void {
    if (!this.#passwords) throw new Error('PyPI accepts no user names: use acceptToken');
    this.#users.set(user, password);
  }

  /** Answers 4 and 5 of PyPI. A private index asks (401) where nothing was given. */
  identify(given: GivenCredential | null): Identity | Refusal {
    const token = given?.user === '__token__' ? this.#tokens.get(given.secret) : undefined;
    if (token !== undefined) return token;
    if (this.#passwords) {
      if (given === null) return ask();
      if (this.#users.get(given.user) === given.secret) {
        return { kind: 'user', projects: null, expires: Number.POSITIVE_INFINITY };
      }
    } else if (given !== null && given.user !== '__token__') {
      const ways = `See ${this.#help}/help/#apitoken and ${this.#help}/help/#trusted-publishers`;
      const instead = 'Migrate to API Tokens or Trusted Publishers instead.';
      const text = `Username/Password authentication is no longer supported. ${instead} ${ways}`;
      return { status: 403, text };
    }
    const more = `See ${this.#help}/help/#invalid-auth for more information.`;
    return { status: 403, text: `Invalid or non-existent authentication information. ${more}` };
  }
}

/** Answer 14 of PyPI: a credential that is good, but not (or no longer) for this project. */
export function refuseProject(identity: Identity, project: string): Refusal | null {
  const invalid = (why: string): Refusal => ({ status: 403, text: `Invalid API Token: ${why}` });
  if (identity.expires <= Date.now()) return invalid('token is expired');
  if (identity.projects === null || identity.projects.includes(normalizeName(project))) return null;
  return identity.kind === 'publisher'
    ? invalid(`OIDC scoped token is not valid for project '${project}'`)
    : invalid(`project-scoped token is not valid for project: '${project}'`);
}

function ask(): Refusal {
  const headers = { 'www-authenticate': 'Basic realm="index"' };
  return { status: 401, text: 'Authentication required', headers };
}
