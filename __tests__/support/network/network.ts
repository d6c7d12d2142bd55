import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { newServerIdentity } from './authority.ts';
import { EmbeddedIndex } from './embedded-index.ts';
import { startGate } from './gate.ts';
import type { HttpReply, HttpRequest } from './http.ts';
import { normalizeName } from './names.ts';
import { PyPIHosts } from './pypi-hosts.ts';
import { refuse } from './refusal.ts';
import { newTunnelServer, startServer, type Handler } from './server.ts';
import { openUpstream } from './upstream.ts';

/** What the network is told at its start. */
export interface NetworkOptions {
  /** Projects that exist in the embedded indexes alone, in any spelling; pages of all others come from the real index. */
  readonly ours: readonly string[];
}

/** One request. Times in milliseconds since 1970. */
export interface RecordedRequest {
  /** With its port unless that is 443. */
  readonly host: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** 0: dropped. */
  readonly status: number;
  readonly at: number;
  /** When it was answered; 0 before. */
  readonly endedAt: number;
}

/** A small internet on loopback. */
export interface Network {
  /** pypi.org, upload.pypi.org and files.pythonhosted.org. */
  readonly pypi: EmbeddedIndex;
  /** test.pypi.org and test-files.pythonhosted.org. It knows no other packages. */
  readonly testpypi: EmbeddedIndex;
  /**
   * A private index at `localUrl`, without TLS and proxy: `legacy/`, `simple/`, `pypi/...`, `_/oidc/...`; it knows user names. Through the
   * proxy it is `https://pypi.example.org/` with `upload/` and `simple/`.
   */
  readonly local: EmbeddedIndex;
  /** `http://127.0.0.1:PORT/`. */
  readonly localUrl: string;
  /** Proxy and certificate variables of a child process. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything that was asked of the proxy or of `local`, in the order of arrival; what was refused (CONNECT and plain HTTP, 403) too. */
  readonly requests: readonly RecordedRequest[];
  /** Resets the next `times` connections to a host of the proxy when TLS begins; each is a request with CONNECT and status 0. */
  resetTls(host: string, times?: number): void;
  /** Lets only those through the proxy who give this login; the variables that name it so. */
  requireProxyLogin(user: string, password: string): Readonly<Record<string, string>>;
  /** Takes back all faults of indexes and connections that still wait, and the login of the proxy. */
  recover(): void;
  /** Stops all servers and removes what was written outside the cache. */
  stop(): Promise<void>;
}

/** What is known of a request once it is answered. */
interface Answered {
  status: number;
  endedAt: number;
}

/** Where pages (for a day) and files (for ever) of the real index are kept. */
const CACHE = join(import.meta.dirname, '..', '..', '..', '.cache', 'index');
/** How tokens begin that PyPI, TestPyPI and others mint: a macaroon's first bytes name the index. */
const PYPI_TOKEN = 'pypi-AgEIcHlwaS5vcmc';
const TESTPYPI_TOKEN = 'pypi-AgENdGVzdC5weXBpLm9yZw';

/** Starts the indexes and the proxy on free ports of 127.0.0.1, with a new certificate authority. */
export async function startNetwork(options: NetworkOptions): Promise<Network> {
  const upstream = openUpstream(CACHE);
  const requests: (RecordedRequest & Answered)[] = [];
  const record = ({ host, method, path, headers }: HttpRequest): Answered => {
    const entry = { host, method, path, headers, status: 0, at: Date.now(), endedAt: 0 };
    requests.push(entry);
    return entry;
  };
  const recorded = (handler: Handler): Handler => ({
    interrupt(request) {
      const interruption = handler.interrupt?.(request) ?? null;
      if (interruption !== null) record(request).endedAt = Date.now();
      return interruption;
    },
    async handle(request) {
      const entry = record(request);
      const reply = await answered(handler, request);
      entry.status = reply === 'drop' ? 0 : reply.status;
      entry.endedAt = Date.now() + (reply === 'drop' ? 0 : (reply.delayMs ?? 0));
      return reply;
    },
  });

  const pypi = new EmbeddedIndex({
    help: 'https://pypi.org',
    files: 'https://files.pythonhosted.org',
    audience: 'pypi',
    tokenPrefix: PYPI_TOKEN,
    passwords: false,
  });
  const testpypi = new EmbeddedIndex({
    help: 'https://test.pypi.org',
    files: 'https://test-files.pythonhosted.org',
    audience: 'testpypi',
    tokenPrefix: TESTPYPI_TOKEN,
    passwords: false,
  });
  // The private index can only be made when its port is known.
  const localIndex: { current: EmbeddedIndex | null } = { current: null };
  const localServer = await startServer(
    recorded({
      interrupt: (request) => localIndex.current?.interrupt(request) ?? null,
      handle: (request) => localIndex.current?.handle(request) ?? Promise.resolve('drop'),
    }),
  );
  const localUrl = `http://127.0.0.1:${String(localServer.port)}/`;
  const local = new EmbeddedIndex({
    help: 'https://pypi.org',
    files: localUrl.slice(0, -1),
    audience: 'local',
    tokenPrefix: PYPI_TOKEN,
    passwords: true,
  });
  localIndex.current = local;

  const hosts = new PyPIHosts({
    ...{ pypi, testpypi, local, upstream },
    ours: new Set(options.ours.map(normalizeName)),
  });
  const identity = await newServerIdentity('Loopback index (tests only)', hosts.names);
  const tunnels = newTunnelServer(recorded(hosts));
  const gate = await startGate(hosts.names, identity, tunnels, ({ method, target, headers, status }) => {
    const flat = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
    const host = method === 'CONNECT' ? target.replace(/:443$/, '') : (headers.host ?? '');
    const now = Date.now();
    requests.push({
      host,
      method,
      path: target,
      headers: Object.fromEntries(flat) as Record<string, string>,
      status,
      at: now,
      endedAt: now,
    });
  });
  const folder = await mkdtemp(join(tmpdir(), 'loopback-index-'));
  const certificate = join(folder, 'authority.pem');
  await writeFile(certificate, identity.authority);

  return {
    pypi,
    testpypi,
    local,
    localUrl,
    env: environment(`http://127.0.0.1:${String(gate.port)}`, certificate),
    requests,
    resetTls(host, times = 1) {
      gate.resetTls(host, times);
    },
    requireProxyLogin(user, password) {
      gate.requireLogin(user, password);
      const login = [user, password].map(encodeURIComponent).join(':');
      return proxyVariables(`http://${login}@127.0.0.1:${String(gate.port)}`);
    },
    recover() {
      gate.recover();
      for (const index of [pypi, testpypi, local]) index.recover();
    },
    async stop() {
      await Promise.all([gate.stop(), localServer.stop()]);
      await upstream.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Errors of the rig itself, and of the real index, become 502 with their text, so that a child's log shows them. */
async function answered(handler: Handler, request: HttpRequest): Promise<HttpReply> {
  try {
    return await handler.handle(request);
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return refuse({ status: 502, text: `Test network: ${text}`.replaceAll(/\s+/g, ' ') }, request);
  }
}

function proxyVariables(proxy: string): Readonly<Record<string, string>> {
  return { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, https_proxy: proxy, http_proxy: proxy };
}

function environment(proxy: string, certificate: string): Readonly<Record<string, string>> {
  const direct = '127.0.0.1,localhost';
  return {
    ...proxyVariables(proxy),
    NO_PROXY: direct,
    no_proxy: direct,
    SSL_CERT_FILE: certificate,
    REQUESTS_CA_BUNDLE: certificate,
    CURL_CA_BUNDLE: certificate,
    PIP_CERT: certificate,
    NODE_EXTRA_CA_CERTS: certificate,
    GIT_SSL_CAINFO: certificate,
    // The machine's pip may be configured for a mirror, which is out of reach here.
    PIP_CONFIG_FILE: devNull,
  };
}
