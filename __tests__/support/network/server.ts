import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { unzip } from 'node:zlib';
import type { HttpAnswer, HttpRequest, HttpReply, Interruption } from './http.ts';

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
  /** Ends all connections at once. */
  stop(): Promise<void>;
}

/** A server that has no port: others bring it its connections, and end them. */
export interface TunnelServer {
  /** Serves one whose TLS ends in `secure`, and which goes on over `socket`, as one to port 443 of `host`. */
  serve(secure: TLSSocket, socket: Socket, host: string): void;
  /** Ends the waiting of answers that are late. */
  stop(): void;
}

/** What a request came through. */
interface Tunnel {
  readonly host: string;
  readonly socket: Socket;
}

/** Starts a server for plain HTTP. */
export async function startServer(handler: Handler): Promise<LoopbackServer> {
  const stopped = new AbortController();
  const server = createServer(listener(handler, stopped.signal, () => null));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        stopped.abort();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A server for what comes through tunnels. */
export function newTunnelServer(handler: Handler): TunnelServer {
  const stopped = new AbortController();
  const tunnels = new WeakMap<object, Tunnel>();
  const server = createServer(
    listener(handler, stopped.signal, (request) => tunnels.get(request.socket) ?? null),
  );
  return {
    serve(secure, socket, host) {
      tunnels.set(secure, { host, socket });
      server.emit('connection', secure);
    },
    stop() {
      stopped.abort();
    },
  };
}

function listener(
  handler: Handler,
  stopped: AbortSignal,
  tunnelOf: (request: IncomingMessage) => Tunnel | null,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (message, response) => {
    const tunnel = tunnelOf(message);
    answer(handler, message, response, tunnel, stopped).catch((error: unknown) => {
      // Whoever hung up is told nothing.
      if (response.headersSent || message.socket.destroyed) return;
      response.writeHead(500, { 'content-type': 'text/plain', connection: 'close' }).end(String(error));
    });
  };
}

async function answer(
  handler: Handler,
  message: IncomingMessage,
  response: ServerResponse,
  tunnel: Tunnel | null,
  stopped: AbortSignal,
): Promise<void> {
  const request = toRequest(message, tunnel);
  const interruption = handler.interrupt?.(request) ?? null;
  if (interruption !== null) {
    const length = Number(request.headers['content-length'] ?? 0);
    await interruption.onEnd({ ...request, body: await readPart(message, length * interruption.share) });
    // TLS cannot be reset, only what it goes on over.
    (tunnel?.socket ?? message.socket).resetAndDestroy();
    return;
  }
  const reply = await handler.handle({ ...request, body: await readAll(message) });
  if (reply === 'drop') {
    message.socket.destroySoon();
    return;
  }
  if (reply.delayMs !== undefined) {
    await pause(reply.delayMs, undefined, { signal: stopped }).catch(() => null);
  }
  send(response, message.method === 'HEAD', reply);
}

function send(response: ServerResponse, isHead: boolean, reply: HttpAnswer): void {
  const headers = {
    'content-length': String(reply.body.length),
    ...reply.headers,
    ...(reply.cutAt === undefined ? {} : { connection: 'close' }),
  };
  if (reply.reason === undefined) response.writeHead(reply.status, headers);
  else response.writeHead(reply.status, reply.reason, headers);
  response.end(isHead ? undefined : reply.body.subarray(0, reply.cutAt));
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return decoded(Buffer.concat(chunks), message.headers['content-encoding'] ?? 'identity');
}

/** The first `length` bytes of the body; fewer where it ends before. The rest is left unread. */
function readPart(message: IncomingMessage, length: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (): void => {
      message.pause();
      resolve(Buffer.concat(chunks).subarray(0, length));
    };
    if (length < 1) {
      done();
      return;
    }
    message.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if ((size += chunk.length) >= length) done();
    });
    for (const end of ['end', 'error', 'close']) message.once(end, done);
  });
}

/** The body without its compression. Error: another than `gzip` and `deflate`, or not that. */
async function decoded(body: Buffer, coding: string): Promise<Buffer> {
  if (coding === 'identity') return body;
  if (['gzip', 'deflate'].includes(coding)) return promisify(unzip)(body);
  throw new Error(`unknown content-encoding: ${coding}`);
}

function toRequest(message: IncomingMessage, tunnel: Tunnel | null): HttpRequest {
  const { method = '', url = '', headersDistinct } = message;
  const headers = Object.entries(headersDistinct).map(([name, values]) => [name, (values ?? []).join(', ')]);
  // Through a proxy of its own, a client asks for a whole address.
  const isPath = url.startsWith('/');
  const address = new URL(isPath ? `http://${message.headers.host ?? 'localhost'}` : url);
  const port = address.port === '' ? '80' : address.port;
  return {
    host: tunnel?.host ?? `${address.hostname}${port === '443' ? '' : `:${port}`}`,
    method,
    path: isPath ? url : `${address.pathname}${address.search}`,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.alloc(0),
  };
}
