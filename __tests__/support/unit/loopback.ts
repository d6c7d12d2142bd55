import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificates.ts';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Loopback {
  /** `http://127.0.0.1:PORT`, with a certificate `https://localhost:PORT`; without a slash at its end. */
  readonly origin: string;
  /** All requests so far, in order. */
  readonly seen: readonly Seen[];
  readonly stop: () => Promise<void>;
}

/**
 * An HTTP server on a free port of 127.0.0.1.
 * @param answer of a request, given its number from 1; `drop` closes the connection, `hang` answers never
 * @param certificate makes it one for TLS
 */
export async function serve(
  answer: (request: Seen, n: number) => Answer | 'drop' | 'hang' | 'drip',
  certificate: Certificate | null = null,
): Promise<Loopback> {
  const seen: Seen[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void read(request).then((one) => {
      seen.push(one);
      reply(response, answer(one, seen.length));
    });
  };
  const server =
    certificate === null ? http.createServer(listener) : https.createServer(certificate, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${certificate === null ? 'http://127.0.0.1' : 'https://localhost'}:${String(port)}`,
    seen,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const { method = '', url = '' } = request;
  return { method, path: url, headers, body: Buffer.concat(chunks).toString('utf8') };
}

function reply(response: ServerResponse, answer: Answer | 'drop' | 'hang' | 'drip'): void {
  if (answer === 'drop') response.destroy();
  // Headers and a first piece come, the rest never does.
  else if (answer === 'drip') response.writeHead(200).write('{');
  else if (answer !== 'hang') response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '');
}
