import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Server, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { completionCheckers, getLocal, matchers, requestSteps } from 'mockttp';
import type { CompletedRequest, Mockttp, OngoingRequest } from 'mockttp';
import type { HttpAnswer, HttpReply, HttpRequest, Interruption } from './http.ts';

/** Serves requests. */
export interface Handler {
  /** Asked first, before there is a body. */
  interrupt?(request: HttpRequest): Interruption | null;
  /** An error it throws is answered with 500. */
  handle(request: HttpRequest): Promise<HttpReply>;
}

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
  const stopped = new AbortController();
  await server.addRequestRule({
    matchers: [new InterruptMatcher(handler)],
    completionChecker: new completionCheckers.Always(),
    steps: [new requestSteps.ResetConnectionStep()],
  });
  await server
    .forAnyRequest()
    .always()
    .thenCallback(async (request) => {
      const body = (await request.body.getDecodedBuffer()) ?? Buffer.alloc(0);
      const reply = await handler.handle(toRequest(request, body));
      if (reply === 'drop') return 'close';
      if (reply.delayMs !== undefined) {
        await pause(reply.delayMs, undefined, { signal: stopped.signal }).catch(() => null);
      }
      return toCallbackResult(request.method, reply);
    });
  await listenOnLoopback(server);
  const stop = async (): Promise<void> => {
    stopped.abort();
    await server.stop();
  };
  return { port: server.port, stop };
}

/** Finds the requests that are to be interrupted; where it does, as much of the body as belongs to it has been read. */
class InterruptMatcher extends matchers.CallbackMatcher {
  readonly #handler: Handler;

  constructor(handler: Handler) {
    super(() => false);
    this.#handler = handler;
  }

  override async matches(ongoing: OngoingRequest): Promise<boolean> {
    const request = toRequest(ongoing, Buffer.alloc(0));
    const interruption = this.#handler.interrupt?.(request);
    if (!interruption) return false;
    const length = Number(request.headers['content-length'] ?? 0);
    await interruption.onEnd({ ...request, body: await readPart(ongoing, length * interruption.share) });
    return true;
  }
}

/** The first `length` bytes of the body; fewer where it ends before. The rest is left unread. */
function readPart(request: OngoingRequest, length: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (): void => {
      request.pause();
      resolve(Buffer.concat(chunks).subarray(0, length));
    };
    if (length < 1) {
      done();
      return;
    }
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if ((size += chunk.length) >= length) done();
    });
    for (const end of ['end', 'error', 'close']) request.once(end, done);
  });
}

function toCallbackResult(method: string, reply: HttpAnswer): requestSteps.CallbackResponseMessageResult {
  const headers = {
    date: new Date().toUTCString(),
    'content-length': String(reply.body.length),
    ...reply.headers,
    ...(reply.cutAt === undefined ? {} : { connection: 'close' }),
  };
  const rawBody = method === 'HEAD' ? Buffer.alloc(0) : reply.body.subarray(0, reply.cutAt);
  const reason = reply.reason === undefined ? {} : { statusMessage: reply.reason };
  return { statusCode: reply.status, ...reason, headers, rawBody };
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

function toRequest(request: CompletedRequest | OngoingRequest, body: Buffer): HttpRequest {
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
    body,
  };
}
