import type { Dispatcher } from 'undici';
import { messageOf } from '../errors.ts';
import { readAll } from './streams.ts';

export interface HttpRequest {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Limit for the whole request, headers and body, in milliseconds (default 30 000). */
  readonly timeoutMs?: number;
  /** Largest body in bytes (default 64 MiB). */
  readonly maxBytes?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** No answer came: the network, TLS, a time limit or a body that is too large. `message` is fit for the user. */
export class HttpError extends Error {
  constructor(url: string, thrown: unknown) {
    super(`${new URL(url).host}: ${describe(thrown)}`, { cause: thrown });
    this.name = 'HttpError';
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

/** Whether a host, as `URL` names it, is this machine. */
export function isLoopback(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

const USER_AGENT = 'poetry-publish-action (+https://github.com/org/poetry-publish-action)';

/**
 * The one way to make a request. Node's own `fetch` ignores HTTPS_PROXY, and the toolkit's client has no limit for a
 * whole request; undici's `fetch` with an agent chosen by the toolkit's proxy rules has both, and honours
 * NODE_EXTRA_CA_CERTS. Loaded when first needed: it weighs more than all of this action.
 */
export function openHttp(): Http {
  const agents = new Map<string, Promise<Dispatcher>>();
  return {
    async request({ method = 'GET', url, headers = {}, body, timeoutMs = 30_000, maxBytes = 64 * 2 ** 20 }) {
      const { fetch } = await import('undici');
      const { origin } = new URL(url);
      let agent = agents.get(origin);
      if (agent === undefined) agents.set(origin, (agent = agentFor(url)));
      const dispatcher = await agent;
      try {
        const response = await fetch(url, {
          method,
          headers: { 'user-agent': USER_AGENT, ...headers },
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
          ...(body === undefined ? {} : { body }),
          dispatcher,
        });
        return {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await readAll(response.body ?? [], maxBytes),
        };
      } catch (thrown) {
        throw new HttpError(url, thrown);
      }
    },
  };
}

/** Said here because a variable of the job (NODE_TLS_REJECT_UNAUTHORIZED) could say otherwise, and tokens are sent this way. */
const TLS = { rejectUnauthorized: true };

async function agentFor(url: string): Promise<Dispatcher> {
  const [{ getProxyUrl }, { Agent, ProxyAgent }] = await Promise.all([
    import('@actions/http-client/lib/proxy'),
    import('undici'),
  ]);
  const proxy = getProxyUrl(new URL(url));
  if (proxy === undefined) return new Agent({ connect: TLS });
  return new ProxyAgent({ uri: proxy.href, requestTls: TLS, proxyTls: TLS });
}

/** `fetch` says only "fetch failed"; what happened is in the causes below it. */
function describe(thrown: unknown): string {
  if (thrown instanceof Error && thrown.name === 'TimeoutError')
    return 'no complete answer within the time limit';
  for (let error = thrown, depth = 0; depth < 5 && error instanceof Error; error = error.cause, depth++) {
    if (error.cause === undefined) return messageOf(error) || error.name;
  }
  return messageOf(thrown);
}
