import { createServer, type IncomingMessage } from 'node:http';
import { Socket, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { ServerIdentity } from './authority.ts';
import type { LoopbackServer, TunnelServer } from './server.ts';

/** A request that was turned away. */
export interface Refused {
  readonly method: string;
  /** `host:port` of a CONNECT, or the URL of a plain request. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  /** 403; 407: without the right login; 0: the tunnel was opened and reset. */
  readonly status: number;
}

export interface Gate extends LoopbackServer {
  /** Resets the next `times` connections to one of the hosts, when the first bytes of TLS have come. Error: no such host. */
  resetTls(host: string, times: number): void;
  /** Lets nobody through who does not give this login. */
  requireLogin(user: string, password: string): void;
  /** Takes back what waits to be reset, and the login. */
  recover(): void;
}

/**
 * The forward proxy that children see, on a free port of 127.0.0.1: a CONNECT to one of `hosts` (port 443) is answered with TLS as
 * `identity`, and what comes through it goes to `tunnels`; every other, and every request without TLS, is answered with 403.
 */
export async function startGate(
  hosts: readonly string[],
  identity: ServerIdentity,
  tunnels: TunnelServer,
  onRefused: (refused: Refused) => void,
): Promise<Gate> {
  const secureContext = createSecureContext({ key: identity.key, cert: identity.cert });
  const open = new Set<Socket>();
  const resets = new Map<string, number>();
  let login: string | null = null;
  const server = createServer((request, response) => {
    const { method = '', url: target = '', headers } = request;
    onRefused({ method, target, headers, status: 403 });
    response.writeHead(403, 'Host not allowed', { 'content-type': 'text/plain', connection: 'close' });
    response.end(`not reachable from here: ${request.url ?? ''}\n`);
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    // Only those who hand a server streams of their own get others back.
    if (!(client instanceof Socket)) throw new TypeError('a proxy on a port has sockets');
    const { url: target = '', headers } = request;
    client.on('error', () => client.destroy());
    if (login !== null && headers['proxy-authorization'] !== login) {
      onRefused({ method: 'CONNECT', target, headers, status: 407 });
      const ask = 'proxy-authenticate: Basic realm="proxy"\r\ncontent-length: 0\r\nconnection: close';
      client.end(`HTTP/1.1 407 Proxy Authentication Required\r\n${ask}\r\n\r\n`);
      return;
    }
    const wanted = hosts.find((host) => target.toLowerCase() === `${host}:443`);
    if (wanted === undefined) {
      onRefused({ method: 'CONNECT', target, headers, status: 403 });
      client.end('HTTP/1.1 403 Host not allowed\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      return;
    }
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) client.unshift(head);
    const left = resets.get(wanted) ?? 0;
    if (left > 0) {
      resets.set(wanted, left - 1);
      onRefused({ method: 'CONNECT', target, headers, status: 0 });
      client.once('data', () => client.resetAndDestroy());
      return;
    }
    const secure = new TLSSocket(client, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
    tunnels.serve(secure, client, wanted);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      tunnels.stop();
      for (const socket of open) socket.destroy();
    });
  return {
    port: (server.address() as AddressInfo).port,
    resetTls(host, times) {
      if (!hosts.includes(host)) throw new Error(`not behind this proxy: ${host}`);
      resets.set(host, (resets.get(host) ?? 0) + times);
    },
    requireLogin(user, password) {
      login = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    },
    recover() {
      login = null;
      resets.clear();
    },
    stop,
  };
}
