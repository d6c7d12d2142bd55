import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { BareRepositories, type RepositoryName, type StoredRepository } from './bare-repositories.ts';
import { serveGit, type RunningChildren } from './git-http.ts';
import { answerRest, NOT_FOUND } from './github-rest.ts';
import { makeIdToken, type Claims } from './id-tokens.ts';

export type GitHubService = 'git' | 'rest' | 'id-token' | 'other';

export interface GitHubRequest {
  readonly service: GitHubService;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** 0 while there is no answer, and for ever where the connection was dropped. */
  readonly status: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The same when it was answered or its connection was closed; 0 before. */
  readonly endedAt: number;
}

export interface GitHubFault {
  readonly on: GitHubService;
  /** `drop`: the connection is closed without an answer. */
  readonly answer: { readonly status: number; readonly body?: string } | 'drop';
  /** So many requests meet the fault; default: all, until `mend()`. */
  readonly times?: number;
}

export interface FakeGitHub {
  /** GITHUB_SERVER_URL, without a slash at the end. */
  readonly serverUrl: string;
  /** GITHUB_API_URL */
  readonly apiUrl: string;
  /** The token of the job (`github.token`): reads every repository here, by git and REST. */
  readonly token: string;
  readonly idToken: { readonly requestUrl: string; readonly requestToken: string };
  /** Every request, as they came. */
  readonly requests: readonly GitHubRequest[];
  /** The ID tokens that were given out. */
  readonly idTokens: readonly string[];
  /**
   * Makes a repository of a work tree, with all its branches and tags; called again it takes over what is new.
   * @param options.from a folder with `.git`
   */
  createRepository(
    options: RepositoryName & { readonly from: string; readonly private?: boolean },
  ): Promise<void>;
  /** Makes a tag or moves it. @param options.message given: an annotated tag */
  moveTag(
    options: RepositoryName & { readonly tag: string; readonly sha: string; readonly message?: string },
  ): Promise<void>;
  deleteTag(options: RepositoryName & { readonly tag: string }): Promise<void>;
  /** The claims of the next ID tokens, in place of the ones before: `fake.claims(claimsOfJob(event))`. */
  claims(claims: Claims): void;
  /** Makes a service fail. Faults of one service follow one another. */
  fail(fault: GitHubFault): void;
  /** `fail` for the ID token service. */
  failIdToken(status: number, times?: number): void;
  /** Ends all faults. */
  mend(): void;
  stop(): Promise<void>;
}

/**
 * Starts a stand-in for GitHub on loopback: git over smart HTTP, the few REST addresses that are needed, and the ID token
 * service. As on GitHub, public repositories are open, a wrong credential is refused everywhere, and a private
 * repository looks like none at all to whoever has no right to it.
 * @param root folder for the bare repositories
 */
export async function startFakeGitHub(root: string): Promise<FakeGitHub> {
  const repositories = new BareRepositories(path.resolve(root));
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  const requestToken = `runtime-${randomBytes(24).toString('base64url')}`;
  const requests: GitHubRequest[] = [];
  const idTokens: string[] = [];
  const faults: { readonly fault: GitHubFault; left: number }[] = [];
  const running: RunningChildren = new Set();
  let claims: Claims = {};

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const service = serviceOf(url.pathname);
    const { method = '', url: target = '' } = request;
    const headers = request.headers as GitHubRequest['headers'];
    const record = { service, method, path: target, headers, status: 0, at: Date.now(), endedAt: 0 };
    requests.push(record);
    response.once('finish', () => {
      record.status = response.statusCode;
    });
    response.once('close', () => {
      record.endedAt = Date.now();
    });
    const fault = faults.find(({ fault: { on }, left }) => on === service && left > 0);
    if (fault) {
      fault.left--;
      if (fault.fault.answer === 'drop') request.socket.destroy();
      else send(response, fault.fault.answer.status, fault.fault.answer.body ?? '');
      return;
    }
    handle(service, url, request, response).catch((failure: unknown) => {
      if (response.headersSent) request.socket.destroy();
      else send(response, 500, String(failure));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serverUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  async function handle(
    service: GitHubService,
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    switch (service) {
      case 'git':
        return handleGit(url, request, response);
      case 'rest':
        return handleRest(url, request, response);
      case 'id-token':
        handleIdToken(url, request, response);
        return;
      case 'other':
        send(response, 404, 'Not Found');
    }
  }

  /** What the credential of a request opens: everything, what is public, or, being wrong, nothing. */
  function rightsOf(request: IncomingMessage): 'all' | 'public' | 'none' {
    const given = request.headers.authorization;
    if (given === undefined) return 'public';
    return secretOf(given) === token ? 'all' : 'none';
  }

  function find(name: RepositoryName, rights: 'all' | 'public'): StoredRepository | null {
    const repository = repositories.find(name);
    return repository?.private === true && rights === 'public' ? null : repository;
  }

  async function handleGit(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, owner = '', name = '', service = ''] = GIT_PATH.exec(url.pathname) ?? [];
    const rights = rightsOf(request);
    const repository = rights === 'none' ? null : find({ owner, name }, rights);
    if (repository === null) {
      if (rights === 'all') {
        send(response, 404, 'Repository not found.');
        return;
      }
      // Without a credential GitHub asks for one, so as not to tell which private repositories there are.
      response.setHeader('www-authenticate', 'Basic realm="GitHub"');
      send(response, 401, rights === 'none' ? 'Invalid username or token.' : 'Repository not found.');
      return;
    }
    if (service === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack') {
      send(response, 403, 'Write access to repository not granted.');
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    await serveGit(
      {
        method: request.method ?? 'GET',
        folder: repository.folder,
        service,
        query: url.search.slice(1),
        headers: request.headers as GitHubRequest['headers'],
        body: Buffer.concat(chunks),
      },
      response,
      running,
    );
  }

  async function handleRest(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rights = rightsOf(request);
    if (rights === 'none') {
      sendJson(response, 401, { message: 'Bad credentials', status: '401' });
      return;
    }
    const [, owner = '', name = '', place = ''] = REST_PATH.exec(url.pathname) ?? [];
    const repository = request.method === 'GET' ? find({ owner, name }, rights) : null;
    const { status, body } =
      repository === null
        ? NOT_FOUND
        : await answerRest(
            repository,
            decodeURIComponent(place),
            `${serverUrl}/api/v3/repos/${owner}/${name}`,
          );
    sendJson(response, status, body);
  }

  function handleIdToken(url: URL, request: IncomingMessage, response: ServerResponse): void {
    if (secretOf(request.headers.authorization ?? '') !== requestToken) {
      sendJson(response, 401, { message: 'Unauthorized' });
      return;
    }
    const audience =
      url.searchParams.get('audience') ?? `https://github.com/${String(claims['repository_owner'])}`;
    const value = makeIdToken(claims, audience, Math.floor(Date.now() / 1000));
    idTokens.push(value);
    sendJson(response, 200, { count: value.length, value });
  }

  function fail(fault: GitHubFault): void {
    faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  return {
    serverUrl,
    apiUrl: `${serverUrl}/api/v3`,
    token,
    idToken: { requestUrl: `${serverUrl}/_services/idtoken?api-version=2.0`, requestToken },
    requests,
    idTokens,
    async createRepository({ from, private: isPrivate = false, owner, name }) {
      await repositories.mirror({ owner, name, private: isPrivate }, from);
    },
    async moveTag({ tag, sha, message, ...repository }) {
      await repositories.moveTag(repository, tag, sha, message);
    },
    async deleteTag({ tag, ...repository }) {
      await repositories.deleteTag(repository, tag);
    },
    claims(next) {
      claims = next;
    },
    fail,
    failIdToken(status, times) {
      fail({ on: 'id-token', answer: { status }, ...(times !== undefined && { times }) });
    },
    mend() {
      faults.length = 0;
    },
    async stop() {
      for (const child of running) child.kill('SIGKILL');
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const GIT_PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/;
const REST_PATH = /^\/api\/v3\/repos\/([^/]+)\/([^/]+)(?:\/(.*))?$/;

function serviceOf(pathname: string): GitHubService {
  if (pathname.startsWith('/api/')) return 'rest';
  if (pathname === '/_services/idtoken') return 'id-token';
  return GIT_PATH.test(pathname) ? 'git' : 'other';
}

/** The secret in an Authorization header: of `bearer` and `token` all of it, of `basic` the password. */
function secretOf(authorization: string): string {
  const [scheme = '', value = ''] = authorization.split(' ');
  if (scheme.toLowerCase() !== 'basic') return value;
  const decoded = Buffer.from(value, 'base64').toString('utf8');
  return decoded.slice(decoded.indexOf(':') + 1);
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(body);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
