import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { LoopbackServer } from './server.ts';

/** A request that was turned away. `target`: `host:port` of a CONNECT, or the URL of a plain request. */
export type OnRefused = (method: string, target: string, headers: IncomingMessage['headers']) => void;

/**
 * The forward proxy that children see, on a free port of 127.0.0.1: a CONNECT to one of `hosts` (port 443) is handed on to the proxy at
 * `port`; every other, and every request without TLS, is answered with 403.
 */
export async function startGate(
  hosts: readonly string[],
  port: number,
  onRefused: OnRefused,
): Promise<LoopbackServer> {
  const open = new Set<Duplex>();
  const keep = (socket: Duplex): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  };
  const server = createServer((request, response) => {
    onRefused(request.method ?? '', request.url ?? '', request.headers);
    response.writeHead(403, 'Host not allowed', { 'content-type': 'text/plain', connection: 'close' });
    response.end(`not reachable from here: ${request.url ?? ''}\n`);
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const target = request.url ?? '';
    keep(client);
    client.on('error', () => client.destroy());
    if (!hosts.some((host) => target.toLowerCase() === `${host}:443`)) {
      onRefused('CONNECT', target, request.headers);
      client.end('HTTP/1.1 403 Host not allowed\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      return;
    }
    const proxy = connect(port, '127.0.0.1');
    keep(proxy);
    proxy.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n\r\n`);
    proxy.write(head);
    join(client, proxy);
  });
  server.on('connection', keep);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      for (const socket of open) socket.destroy();
    });
  return { port: (server.address() as AddressInfo).port, stop };
}

/** Pipes both ways; where one side breaks, so does the other. */
function join(client: Duplex, proxy: Socket): void {
  client.pipe(proxy);
  proxy.pipe(client);
  for (const [one, other] of [
    [client, proxy],
    [proxy, client],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}
