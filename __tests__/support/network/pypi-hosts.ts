import { endpointOf } from './endpoints.ts';
import type { EmbeddedIndex } from './embedded-index.ts';
import { pathname } from './http.ts';
import type { HttpAnswer, HttpReply, HttpRequest, Interruption } from './http.ts';
import { normalizeName } from './names.ts';
import { answerProject } from './project-answers.ts';
import { oncePerPage, type PageFile } from './project-page.ts';
import { refuse } from './refusal.ts';
import type { Upstream } from './upstream.ts';

/** What stands behind the hosts. `ours`: normalised names of projects that are never looked up in the real index. */
export interface Behind {
  readonly pypi: EmbeddedIndex;
  readonly testpypi: EmbeddedIndex;
  /** The private index, whose uploads go to `/upload/` under its name. */
  readonly local: EmbeddedIndex;
  readonly upstream: Upstream;
  readonly ours: ReadonlySet<string>;
}

const FILES = 'https://files.pythonhosted.org';
/** Below this path stand files that the real index keeps on another host (a mirror), with their address in the next segment. */
const ELSEWHERE = '/packages/elsewhere/';

/** Who answers a request: an embedded index, the real one, or nobody (404). */
type Answerer = EmbeddedIndex | 'upstream' | null;

/** The hosts of PyPI, TestPyPI and a private index: which host answers which request, and from where. */
export class PyPIHosts {
  readonly #behind: Behind;
  readonly #hosts: Readonly<Record<string, (request: HttpRequest) => Answerer>> = {
    'pypi.org': (request) => this.#main(request),
    'upload.pypi.org': (request) => this.#uploads(request),
    'files.pythonhosted.org': (request) => this.#files(request),
    'test.pypi.org': (request) => this.#test(request),
    'test-files.pythonhosted.org': () => this.#behind.testpypi,
    'pypi.example.org': () => this.#behind.local,
  };

  constructor(behind: Behind) {
    this.#behind = behind;
  }

  /** The hosts that are played. */
  get names(): readonly string[] {
    return Object.keys(this.#hosts);
  }

  /** What to do with a request, whose body has not been read, instead of handing it to `handle`; null: nothing. */
  interrupt(asked: HttpRequest): Interruption | null {
    const request = asIndexKnowsIt(asked);
    const answerer = this.#answerer(request);
    return answerer === null || answerer === 'upstream' ? null : answerer.interrupt(request);
  }

  async handle(asked: HttpRequest): Promise<HttpReply> {
    const request = asIndexKnowsIt(asked);
    const answerer = this.#answerer(request);
    if (answerer === null) return notFound(request);
    return answerer === 'upstream' ? this.#upstream(request) : answerer.handle(request);
  }

  #answerer(request: HttpRequest): Answerer {
    return Object.hasOwn(this.#hosts, request.host) ? (this.#hosts[request.host]?.(request) ?? null) : null;
  }

  #main(request: HttpRequest): Answerer {
    const endpoint = endpointOf(request);
    if (endpoint === null || endpoint.kind === 'file' || endpoint.kind.startsWith('upload')) return null;
    const { pypi, ours } = this.#behind;
    const isOurs =
      !('name' in endpoint) || ours.has(normalizeName(endpoint.name)) || pypi.hasProject(endpoint.name);
    return isOurs ? pypi : 'upstream';
  }

  #uploads(request: HttpRequest): Answerer {
    const endpoint = endpointOf(request);
    const here = ['upload', 'upload-without-slash', 'audience', 'mint'];
    return endpoint !== null && here.includes(endpoint.kind) ? this.#behind.pypi : null;
  }

  #test(request: HttpRequest): Answerer {
    return endpointOf(request)?.kind === 'file' ? null : this.#behind.testpypi;
  }

  #files(request: HttpRequest): Answerer {
    const path = pathname(request);
    const own = this.#behind.pypi.files().some((file) => new URL(file.url).pathname === path);
    return own || endpointOf(request)?.kind !== 'file' ? this.#behind.pypi : 'upstream';
  }

  async #upstream(request: HttpRequest): Promise<HttpReply> {
    const { upstream } = this.#behind;
    const endpoint = endpointOf(request);
    if (endpoint !== null && 'name' in endpoint) {
      const page = await upstream.page(endpoint.name);
      return answerProject(endpoint, request, page === null ? null : withFilesHere(page));
    }
    const content = await upstream.file(realAddress(pathname(request)));
    if (content === null) return notFound(request);
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: content };
  }
}

/** Uploads to the private index arrive at another path than those to PyPI. */
function asIndexKnowsIt(request: HttpRequest): HttpRequest {
  const isUpload = request.host === 'pypi.example.org' && request.path === '/upload/';
  return isUpload ? { ...request, path: '/legacy/' } : request;
}

function notFound(request: HttpRequest): HttpAnswer {
  return refuse({ status: 404, text: '' }, request);
}

/** The page with every file at an address that can be reached through the proxy. */
const withFilesHere = oncePerPage((page) => {
  const here = (file: PageFile): PageFile => {
    if (file.url.startsWith(`${FILES}/packages/`)) return file;
    const address = Buffer.from(file.url).toString('base64url');
    return { ...file, url: `${FILES}${ELSEWHERE}${address}/${encodeURIComponent(file.filename)}` };
  };
  return { ...page, files: page.files.map(here) };
});

/** Where the file of a path on files.pythonhosted.org really is. */
function realAddress(path: string): string {
  if (!path.startsWith(ELSEWHERE)) return `${FILES}${path}`;
  const [address = '', filename = ''] = path.slice(ELSEWHERE.length).split('/');
  const url = Buffer.from(address, 'base64url').toString();
  return filename.endsWith('.metadata') ? `${url}.metadata` : url;
}
