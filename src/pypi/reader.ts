import { messageOf, PublishError } from '../errors.ts';
import { sameDistribution, type Distribution } from '../packaging/filenames.ts';
import { normaliseName } from '../packaging/names.ts';
import type { Clock } from '../system/clock.ts';
import { sha256Of } from '../system/files.ts';
import { HttpError, type Http, type HttpRequest, type HttpResponse } from '../system/http.ts';
import { askPatiently, BusyAnswer } from '../system/patience.ts';
import { ACTIVE, parsePage, parseVersionJson, type IndexFile, type ParsedPage } from './page.ts';
import { targetOfHost } from './site.ts';
import type { Target } from './target.ts';

/** A project as the index shows it. */
export interface ProjectPage extends ParsedPage {
  /** False where the index knows no project of that name. */
  readonly exists: boolean;
}

const ACCEPT =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
/** Largest file that is fetched to be hashed, in bytes. */
const LARGEST_FILE = 512 * 2 ** 20;
const OWN_AUTHORITY =
  'If the index has a certificate authority of its own, name its file to this action (`NODE_EXTRA_CA_CERTS`) and to Poetry (`REQUESTS_CA_BUNDLE`) in the `env` of the step; else its owner has to renew the certificate.';
const PATIENCE = { tries: 3, pauseMs: 500 };
/** One that will be on every list: what does not have it is none. */
const A_CLASSIFIER = 'Programming Language :: Python :: 3';
const ABSENT: ProjectPage = { exists: false, files: [], status: ACTIVE };

/** Reads one index: its Simple API, and the JSON of a version where it has one. Nothing is cached between calls. */
export class IndexReader {
  readonly #http: Http;
  readonly #clock: Clock;
  readonly #target: Target;
  readonly #authorization: string | null;
  /** The root that answered with a page; found out once. */
  #root: string | null;

  /** @param login of a private index; PyPI and TestPyPI are read without */
  constructor(
    http: Http,
    clock: Clock,
    target: Target,
    login: { username: string; password: string } | null,
  ) {
    this.#http = http;
    this.#clock = clock;
    this.#target = target;
    this.#authorization =
      login === null || target.isPyPI
        ? null
        : `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;
    this.#root =
      target.isRootKnown || target.simpleRoots.length === 1 ? (target.simpleRoots[0] ?? null) : null;
  }

  /**
   * All files of a project.
   * @throws {PublishError} `index-unavailable`, `index-rate-limited`, `index-authentication-failed`; `input-invalid` where the
   * index has no Simple API in the usual places
   */
  async project(name: string): Promise<ProjectPage> {
    const page = `${normaliseName(name)}/`;
    if (this.#root !== null) return (await this.#page(`${this.#root}${page}`)) ?? ABSENT;
    for (const root of this.#target.simpleRoots) {
      const found = await this.#page(`${root}${page}`);
      if (found !== null) {
        this.#root = root;
        return found;
      }
    }
    // No such project, or no such root: the list of all projects tells which.
    for (const root of this.#target.simpleRoots) {
      if ((await this.#answer(root)).status === 200) {
        this.#root = root;
        return ABSENT;
      }
    }
    throw new PublishError('input-invalid', {
      what: `${this.#target.label} has no Simple API in the usual places (${this.#target.simpleRoots.join(', ')}).`,
      why: 'Without it nobody can tell which files are already on the index.',
      fix: 'Set `index-url` to the root of its Simple API, the URL that is given to `pip --index-url`.',
    });
  }

  /** Files of one version by its JSON; null where the index has no such API or does not know the version (yet). */
  async version(name: string, version: string): Promise<readonly IndexFile[] | null> {
    const url = this.#target.versionJson?.(name, version);
    if (url === undefined) return null;
    const { status, body } = await this.#answer(url);
    return status === 200 ? parseVersionJson(body.toString('utf8'), url) : null;
  }

  /** The classifiers that the index takes; null where it has no list of them, or it cannot be had. */
  async classifiers(): Promise<ReadonlySet<string> | null> {
    const url = this.#target.classifierList;
    if (url === null) return null;
    try {
      const { status, headers, body } = await this.#answer(url, {}, 'text/plain');
      const lines = body.toString('utf8').split(/\r?\n/);
      const isList =
        headers['content-type']?.startsWith('text/plain') === true && lines.includes(A_CLASSIFIER);
      return status === 200 && isList ? new Set(lines) : null;
    } catch (failure) {
      if (failure instanceof PublishError) return null;
      throw failure;
    }
  }

  /**
   * Those of the index's files that stand for one of `wanted`, each with its hash: where the index did not say it, the file
   * is fetched and hashed.
   */
  async matching(files: readonly IndexFile[], wanted: readonly Distribution[]): Promise<IndexFile[]> {
    const matches = files.filter((file) => wanted.some((other) => sameDistribution(file, other)));
    const hashed: IndexFile[] = [];
    // One after the other: they are kept in memory, and the page says how many there are.
    for (const file of matches) hashed.push(await this.#withHash(file));
    return hashed;
  }

  /**
   * The bytes of a file of the index; redirects to where it is stored are followed, without the login.
   * @throws {PublishError} `index-unavailable`
   */
  async download(url: string, maxBytes: number): Promise<Buffer> {
    return this.#file(url, { maxBytes });
  }

  /**
   * Hands a file of the index on, piece by piece; once more from its beginning where the connection broke.
   * @throws {PublishError} `index-unavailable`
   */
  async stream(url: string, read: NonNullable<HttpRequest['read']>, maxBytes: number): Promise<void> {
    await this.#file(url, { maxBytes, read });
  }

  async #file(url: string, limits: Limits): Promise<Buffer> {
    const { status, headers, body } = await this.#follow(url, { timeoutMs: 300_000, ...limits }, () => true);
    if (status !== 200) throw this.#unavailable(url, `it answered ${String(status)}`);
    // No wheel and no sdist is that: a captive portal or a login answers 200, too.
    if (headers['content-type']?.startsWith('text/html') === true)
      throw this.#unavailable(url, 'what it answered is a page, not the file');
    return body;
  }

  async #withHash(file: IndexFile): Promise<IndexFile> {
    if (file.sha256 !== null) return file;
    return { ...file, sha256: sha256Of(await this.download(file.url, LARGEST_FILE)) };
  }

  /** A project's page; null where there is none. */
  async #page(start: string): Promise<ProjectPage | null> {
    const isHere = (next: URL): boolean => next.origin === new URL(start).origin;
    const { status, headers, body, location, url } = await this.#follow(start, {}, isHere);
    if (status === 404) return null;
    if (location !== null) {
      // pypiserver sends readers of projects that it does not have to PyPI. What lies there is not on this index.
      if (targetOfHost(location.hostname) !== undefined) return null;
      throw this.#unavailable(url, `it leads to ${location.origin}; give the address there as \`index-url\``);
    }
    const page = status === 200 ? parsePage(body.toString('utf8'), headers['content-type'] ?? '', url) : null;
    if (page !== null) return { exists: true, ...page };
    const why =
      status === 200 ? 'what it answered is no page of the Simple API' : `it answered ${String(status)}`;
    throw this.#unavailable(url, why);
  }

  /** @returns the answer and where it came from; `location` is a redirect that is not to be followed */
  async #follow(
    start: string,
    limits: Limits,
    isFollowed: (next: URL) => boolean,
  ): Promise<HttpResponse & { readonly url: string; readonly location: URL | null }> {
    let url = start;
    for (let hops = 0; hops < 5; hops++) {
      const response = await this.#answer(url, limits);
      if (response.status < 300 || response.status >= 400) return { ...response, url, location: null };
      const target = response.headers['location'] ?? '';
      if (!URL.canParse(target, url)) throw this.#unavailable(url, 'it redirects to nowhere');
      const next = new URL(target, url);
      if (!isFollowed(next)) return { ...response, url, location: next };
      next.username = next.password = '';
      url = next.href;
    }
    throw this.#unavailable(start, 'it redirects without end');
  }

  async #answer(url: string, limits: Limits = {}, accept = ACCEPT): Promise<HttpResponse> {
    const headers = { accept, ...this.#loginFor(url) };
    const request = { url, headers, ...limits };
    try {
      return await askPatiently(this.#http, this.#clock, request, PATIENCE, (response) => {
        if (response.status === 401 || response.status === 403) throw this.#refused(url, response.status);
        return response;
      });
    } catch (failure) {
      if (failure instanceof PublishError) throw failure;
      if (failure instanceof BusyAnswer && failure.status === 429) throw this.#rateLimited(url, failure);
      throw this.#unavailable(url, messageOf(failure), failure);
    }
  }

  /** The login goes to the index that it was given for, never to the host of a file or to PyPI. */
  #loginFor(url: string): Readonly<Record<string, string>> {
    const { origin, hostname } = new URL(url);
    const isOwn = this.#target.simpleRoots.some((root) => new URL(root).origin === origin);
    const isMeant = isOwn && targetOfHost(hostname) === undefined;
    return this.#authorization !== null && isMeant ? { authorization: this.#authorization } : {};
  }

  #unavailable(url: string, why: string, cause?: unknown): PublishError {
    return new PublishError('index-unavailable', {
      what: `${this.#target.label} cannot be read at ${url}: ${why}.`,
      why: 'What is already published must be known before anything is sent.',
      fix:
        cause instanceof HttpError && cause.isCertificate
          ? OWN_AUTHORITY
          : this.#target.isPyPI
            ? 'Look at https://status.python.org and run the job again later; on a self-hosted runner check the proxy.'
            : 'Check `repository` and `index-url`, and whether the runner reaches the index.',
      cause,
    });
  }

  #rateLimited(url: string, busy: BusyAnswer): PublishError {
    return new PublishError('index-rate-limited', {
      what: `${this.#target.label} cannot be read at ${url}: ${busy.message}.`,
      why: 'It has been asked too often, by this runner or by others that share its address.',
      fix: 'Run the job again later.',
      cause: busy,
    });
  }

  #refused(url: string, status: number): PublishError {
    return new PublishError('index-authentication-failed', {
      what: `${this.#target.label} refuses to be read at ${url} (${String(status)}).`,
      fix: this.#target.isPyPI
        ? 'Everybody may read it; a proxy or a firewall on the way answers so. Check the network of the runner.'
        : 'Check `username` and `password`: the index is read with the same login that uploads.',
    });
  }
}

type Limits = Pick<HttpRequest, 'timeoutMs' | 'maxBytes' | 'read'>;
