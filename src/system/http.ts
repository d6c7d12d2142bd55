import type { Dispatcher, fetch } from 'undici';
import { messageOf } from '../errors.ts';
import { limited, readAll } from './streams.ts';

export interface HttpRequest {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Limit for the whole request, headers and body, in milliseconds (default 30 000). */
  readonly timeoutMs?: number;
  /** Largest body in bytes (default 64 MiB). */
  readonly maxBytes?: number;
  /**
   * Is given the body of a good answer (200), piece by piece and as it is sent; `body` is empty then. What it throws is an error
   * of the request.
   */
  readonly read?: (content: AsyncIterable<Uint8Array>) => Promise<void>;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** No answer came: the network, TLS, a time limit or a body that is too large. `message` is fit for the user. */
export class HttpError extends Error {
  /** The certificate of the server is not accepted, and will not be a moment later either. */
  readonly isCertificate: boolean;

  constructor(url: string, thrown: unknown, now = Date.now()) {
    const root = rootOf(thrown);
    super(`${new URL(url).host}: ${describe(root)}${clockIn(root, now)}`, { cause: thrown });
    this.name = 'HttpError';
    this.isCertificate = CERTIFICATE.test(codeOf(root));
  }
}

/** Makes requests. Redirects are answers like any other: nobody is followed with credentials. */
export interface Http {
  request(request: HttpRequest): Promise<HttpResponse>;
}

/** Whether a status says that the server cannot answer at the moment. */
export function isBusy(status: number): boolean {
  return status >= 500 || status === 429;
}

/**
 * How long a server wants to be left alone, in milliseconds; null where it does not say. A date is compared with the server's own
 * clock where it tells that. Source: RFC 9110 §10.2.3.
 */
export function retryAfterOf({ headers }: Pick<HttpResponse, 'headers'>): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const end = Date.parse(value);
  return Number.isNaN(end) ? null : Math.max(0, end - (clockOf({ headers }) ?? Date.now()));
}

/** What the clock of a server said when it answered, in milliseconds since 1970; undefined where it does not tell. */
export function clockOf({ headers }: Pick<HttpResponse, 'headers'>): number | undefined {
  const told = Date.parse(headers['date'] ?? '');
  return Number.isNaN(told) ? undefined : told;
}

/** Whether a host, as `URL` names it, is this machine. */
export function isLoopback(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

const USER_AGENT = 'poetry-publish-action (+https://github.com/org/poetry-publish-action)';

/**
 * The one way to make a request. Node's own `fetch` ignores HTTPS_PROXY, and the toolkit's client has no limit for a
 * whole request; undici with an agent chosen by the toolkit's proxy rules has both, and honours
 * NODE_EXTRA_CA_CERTS. Loaded when first needed: it weighs more than all of this action.
 */
export function openHttp(): Http {
  const agentOf = newAgents();
  return {
    async request({
      url,
      method = 'GET',
      headers = {},
      body,
      timeoutMs = 30_000,
      maxBytes = 64 * 2 ** 20,
      read,
    }) {
      const send = read === undefined ? fetched : streamed;
      try {
        const response = await send({
          ...{ url, method, body: body ?? null },
          headers: { 'user-agent': USER_AGENT, ...headers },
          signal: AbortSignal.timeout(timeoutMs),
          dispatcher: await agentOf(url),
        });
        const { status } = response;
        const content = limited(response.content, maxBytes);
        const answer = { status, headers: response.headers };
        if (read === undefined || status !== 200) return { ...answer, body: await readAll(content) };
        await read(content);
        return { ...answer, body: Buffer.alloc(0) };
      } catch (thrown) {
        throw new HttpError(url, thrown);
      }
    },
  };
}

interface Sent {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly dispatcher: Dispatcher;
}

interface Answer extends Pick<HttpResponse, 'status' | 'headers'> {
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** By `fetch`, which unpacks what comes packed. */
async function fetched({ url, ...sent }: Sent): Promise<Answer> {
  const { fetch } = await import('undici');
  const { status, headers, body } = await fetch(url, { ...sent, redirect: 'manual' });
  return { status, headers: Object.fromEntries(headers), content: body ?? [] };
}

/** For large files: the pieces come as they are, and not through the streams of `fetch`, which take three times as long. */
async function streamed({ url, ...sent }: Sent): Promise<Answer> {
  const { request } = await import('undici');
  const { statusCode, headers, body } = await request(url, sent);
  const texts = Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]);
  return { status: statusCode, headers: Object.fromEntries(texts) as Record<string, string>, content: body };
}

/**
 * The way of `openHttp` through proxy and certificates for a library that makes its requests itself. Redirects are followed, as
 * the library expects, without credentials to another host; limits are the library's. Errors are `HttpError`s of `server`.
 */
export function fetchFor(server: string): typeof fetch {
  const agentOf = newAgents();
  return async (url, init) => {
    try {
      const { fetch } = await import('undici');
      return await fetch(url, { ...init, dispatcher: await agentOf(server) });
    } catch (thrown) {
      throw new HttpError(server, thrown);
    }
  };
}

/** One agent for each origin, which keeps its connections. */
function newAgents(): (url: string) => Promise<Dispatcher> {
  const agents = new Map<string, Promise<Dispatcher>>();
  return (url) => {
    const { origin } = new URL(url);
    const agent = agents.get(origin) ?? agentFor(url);
    agents.set(origin, agent);
    return agent;
  };
}

/** Said here because a variable of the job (NODE_TLS_REJECT_UNAUTHORIZED) could say otherwise, and tokens are sent this way. */
const TLS = { rejectUnauthorized: true };

const NO_PROXY_URL =
  'the proxy that the job names (`HTTPS_PROXY`) must be an address that begins with http:// or https://';

async function agentFor(url: string): Promise<Dispatcher> {
  const [{ getProxyUrl }, { Agent, ProxyAgent }] = await Promise.all([
    import('@actions/http-client/lib/proxy'),
    import('undici'),
  ]);
  const proxy = getProxyUrl(new URL(url));
  if (proxy === undefined) return new Agent({ connect: TLS });
  if (!/^https?:$/.test(proxy.protocol)) throw new Error(NO_PROXY_URL);
  return new ProxyAgent({ uri: proxy.href, requestTls: TLS, proxyTls: TLS });
}

/** `fetch` says only "fetch failed"; what happened is in the causes below it, or in the list of addresses that were tried. */
function rootOf(thrown: unknown): unknown {
  let root = thrown;
  for (let depth = 0; depth < 5 && root instanceof Error; depth++) {
    const next: unknown = root instanceof AggregateError ? (root.errors as unknown[])[0] : root.cause;
    if (next === undefined) break;
    root = next;
  }
  return root;
}

/** Node's codes of certificates that are not accepted: of an unknown authority, out of their time, of another host. */
const CERTIFICATE =
  /SELF_SIGNED|^UNABLE_TO_(GET|VERIFY|DECRYPT)|^(ERR_TLS_)?CERT_|^HOSTNAME_MISMATCH$|^INVALID_CA$/;

/** What Node's codes mean. Its own words, which name addresses, follow. */
const MEANINGS: readonly (readonly [code: RegExp, meaning: string])[] = [
  [CERTIFICATE, 'its certificate is not accepted'],
  [/^(ENOTFOUND|EAI_AGAIN|EAI_FAIL)$/, 'the name of the host leads to no address'],
  [/^ECONNREFUSED$/, 'nothing takes connections there'],
  [/^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL)$/, 'there is no way to it from here'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the connection broke'],
  [/^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/, 'no answer within the time limit'],
];

function describe(root: unknown): string {
  if (root instanceof Error && root.name === 'TimeoutError')
    return 'no complete answer within the time limit';
  const words = messageOf(root) || codeOf(root) || (root instanceof Error ? root.name : '');
  const status = /^Proxy response \((\d+)\)/.exec(words)?.[1];
  if (status !== undefined) {
    const login = status === '407' ? ', because it wants another user name or password' : '';
    return `the proxy on the way to it refuses (${status})${login}`;
  }
  const meaning = MEANINGS.find(([pattern]) => pattern.test(codeOf(root)))?.[1];
  // Newer Nodes add advice for whoever starts Node.
  return meaning === undefined ? words : `${meaning} (${words.replace(/; if the root CA .*$/s, '')})`;
}

/** What a certificate that is out of its time is compared with, because the clock can be what is wrong. */
function clockIn(root: unknown, now: number): string {
  if (!/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/.test(codeOf(root))) return '';
  return `; by the clock of this machine it is ${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
