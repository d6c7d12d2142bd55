import { endpointOf } from './endpoints.ts';
import type { EmbeddedIndex } from './embedded-index.ts';
import { pathname, type HttpAnswer, type HttpReply, type HttpRequest } from './http.ts';
import { normalizeName } from './names.ts';
import { answerProject } from './project-answers.ts';
import type { PageFile, ProjectPage } from './project-page.ts';
import { refuse } from './refusal.ts';
import type { Upstream } from './upstream.ts';

/** What stands behind the hosts. `ours`: normalised names of projects that are never looked up in the real index. */
export interface Behind {
  readonly pypi: EmbeddedIndex;
  readonly testpypi: EmbeddedIndex;
  readonly upstream: Upstream;
  readonly ours: ReadonlySet<string>;
}

const FILES = 'https://files.pythonhosted.org';
/** Below this path stand files that the real index keeps on another host (a mirror), with their address in the next segment. */
const ELSEWHERE = '/packages/elsewhere/';

/** PyPI's and TestPyPI's hosts: which host answers which request, and from where. */
export class PyPIHosts {
  readonly #behind: Behind;
  readonly #hosts: Readonly<Record<string, (request: HttpRequest) => Promise<HttpReply>>> = {
    'pypi.org': (request) => this.#main(request),
    'upload.pypi.org': (request) => this.#uploads(request),
    'files.pythonhosted.org': (request) => this.#files(request),
    'test.pypi.org': (request) => this.#test(request),
    'test-files.pythonhosted.org': (request) => this.#behind.testpypi.handle(request),
  };

  constructor(behind: Behind) {
    this.#behind = behind;
  }

  /** The hosts that are played. */
  get names(): readonly string[] {
    return Object.keys(this.#hosts);
  }

  async handle(request: HttpRequest): Promise<HttpReply> {
    const host = Object.hasOwn(this.#hosts, request.host) ? this.#hosts[request.host] : undefined;
    return host === undefined ? notFound(request) : host(request);
  }

  async #main(request: HttpRequest): Promise<HttpReply> {
    const endpoint = endpointOf(request);
    if (endpoint === null || endpoint.kind === 'file' || endpoint.kind.startsWith('upload')) {
      return notFound(request);
    }
    const { pypi, upstream, ours } = this.#behind;
    if (!('name' in endpoint) || ours.has(normalizeName(endpoint.name)) || pypi.hasProject(endpoint.name)) {
      return pypi.handle(request);
    }
    const page = await upstream.page(endpoint.name);
    return answerProject(endpoint, request, page === null ? null : withFilesHere(page));
  }

  async #uploads(request: HttpRequest): Promise<HttpReply> {
    const endpoint = endpointOf(request);
    const here = ['upload', 'upload-without-slash', 'audience', 'mint'];
    return endpoint !== null && here.includes(endpoint.kind)
      ? this.#behind.pypi.handle(request)
      : notFound(request);
  }

  async #test(request: HttpRequest): Promise<HttpReply> {
    return endpointOf(request)?.kind === 'file' ? notFound(request) : this.#behind.testpypi.handle(request);
  }

  async #files(request: HttpRequest): Promise<HttpReply> {
    const path = pathname(request);
    const own = this.#behind.pypi.files().some((file) => new URL(file.url).pathname === path);
    if (own || endpointOf(request)?.kind !== 'file') return this.#behind.pypi.handle(request);
    const content = await this.#behind.upstream.file(realAddress(path));
    if (content === null) return notFound(request);
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: content };
  }
}

function notFound(request: HttpRequest): HttpAnswer {
  return refuse({ status: 404, text: '' }, request);
}

/** The page with every file at an address that can be reached through the proxy. */
function withFilesHere(page: ProjectPage): ProjectPage {
  const here = (file: PageFile): PageFile => {
    if (file.url.startsWith(`${FILES}/packages/`)) return file;
    const address = Buffer.from(file.url).toString('base64url');
    return { ...file, url: `${FILES}${ELSEWHERE}${address}/${encodeURIComponent(file.filename)}` };
  };
  return { ...page, files: page.files.map(here) };
}

/** Where the file of a path on files.pythonhosted.org really is. */
function realAddress(path: string): string {
  if (!path.startsWith(ELSEWHERE)) return `${FILES}${path}`;
  const [address = '', filename = ''] = path.slice(ELSEWHERE.length).split('/');
  const url = Buffer.from(address, 'base64url').toString();
  return filename.endsWith('.metadata') ? `${url}.metadata` : url;
}
