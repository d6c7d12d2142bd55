import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Server, type AddressInfo } from 'node:net';
import { getLocal, type CompletedRequest, type Mockttp } from 'mockttp';
import type { HttpReply, HttpRequest } from './http.ts';

/** Serves one request. An error it throws is answered with 500. */
export type Handler = (request: HttpRequest) => Promise<HttpReply>;

/** A server on a free port of 127.0.0.1. */
export interface LoopbackServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a server for plain HTTP, or with a certificate authority also for TLS to any host, tunnelled (`CONNECT`) or not. */
export async function startServer(
  handler: Handler,
  authority?: { readonly key: string; readonly cert: string },
): Promise<LoopbackServer> {
  const server = getLocal({
    http2: false,
    recordTraffic: false,
    suggestChanges: false,
    ...(authority === undefined ? {} : { https: authority }),
  });
  await server.forAnyRequest().thenCallback(async (request) => {
    const reply = await handler(await toRequest(request));
    if (reply === 'drop') return 'close';
    const headers = {
      date: new Date().toUTCString(),
      'content-length': String(reply.body.length),
      ...reply.headers,
    };
    const rawBody = request.method === 'HEAD' ? Buffer.alloc(0) : reply.body;
    const reason = reply.reason === undefined ? {} : { statusMessage: reply.reason };
    return { statusCode: reply.status, ...reason, headers, rawBody };
  });
  await listenOnLoopback(server);
  return { port: server.port, stop: () => server.stop() };
}

/**
 * mockttp listens on every interface and has no option for it. Node announces each `listen` with its options before it happens
 * (`net.server.listen`), where the address can still be set. That it was is checked; otherwise nothing is left listening. Error: it was not.
 */
async function listenOnLoopback(server: Mockttp): Promise<void> {
  const name = 'tracing:net.server.listen:asyncStart';
  const seen: Server[] = [];
  const onListen = (message: unknown): void => {
    const { server: listening, options } = message as {
      server: unknown;
      options: { host?: string; port?: number };
    };
    if (!(listening instanceof Server) || options.port !== 0 || options.host !== undefined) return;
    options.host = '127.0.0.1';
    seen.push(listening);
  };
  subscribe(name, onListen);
  try {
    await server.start(0);
  } finally {
    unsubscribe(name, onListen);
  }
  const own = seen.map((one) => one.address() as AddressInfo | null).find((one) => one?.port === server.port);
  if (own?.address === '127.0.0.1') return;
  await server.stop();
  throw new Error('mockttp did not listen on 127.0.0.1 alone');
}

async function toRequest(request: CompletedRequest): Promise<HttpRequest> {
  const { hostname, port } = request.destination;
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return {
    host: `${hostname.toLowerCase()}${port === 443 ? '' : `:${String(port)}`}`,
    method: request.method,
    path: request.path,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: (await request.body.getDecodedBuffer()) ?? Buffer.alloc(0),
  };
}
