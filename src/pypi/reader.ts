import { PublishError } from '../errors.ts';
import { sameDistribution, type Distribution } from '../packaging/filenames.ts';
import { normaliseName } from '../packaging/names.ts';
import type { Clock } from '../system/clock.ts';
import { sha256Of } from '../system/files.ts';
import { HttpError, type Http, type HttpResponse } from '../system/http.ts';
import { retry } from '../system/retry.ts';
import { parsePage, parseVersionJson, type IndexFile } from './page.ts';
import type { Target } from './target.ts';

/** A project as the index shows it. */
export interface ProjectPage {
  /** False where the index knows no project of that name. */
  readonly exists: boolean;
  /** Files of all versions. */
  readonly files: readonly IndexFile[];
}

const ACCEPT =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
const ABSENT: ProjectPage = { exists: false, files: [] };

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
   * @throws {PublishError} `index-unavailable`, `index-authentication-failed`; `input-invalid` where the index has no Simple
   * API in the usual places
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

  /**
   * Those of the index's files that stand for one of `wanted`, each with its hash: where the index did not say it, the file
   * is fetched and hashed.
   */
  async matching(files: readonly IndexFile[], wanted: readonly Distribution[]): Promise<IndexFile[]> {
    const matches = files.filter((file) => wanted.some((other) => sameDistribution(file, other)));
    return Promise.all(matches.map((file) => this.#withHash(file)));
  }

  async #withHash(file: IndexFile): Promise<IndexFile> {
    if (file.sha256 !== null) return file;
    const { status, body } = await this.#answer(file.url, 300_000, 512 * 2 ** 20);
    return status === 200 ? { ...file, sha256: sha256Of(body) } : file;
  }

  /** A project's page; null for 404. */
  async #page(start: string): Promise<ProjectPage | null> {
    let url = start;
    for (let hops = 0; hops < 4; hops++) {
      const { status, headers, body } = await this.#answer(url);
      if (status === 404) return null;
      if (status >= 300 && status < 400) {
        const next = new URL(headers['location'] ?? '', url);
        // pypiserver sends readers of unknown projects to PyPI. What lies there is not on this index.
        if (next.origin !== new URL(url).origin) return null;
        url = next.href;
        continue;
      }
      const files =
        status === 200 ? parsePage(body.toString('utf8'), headers['content-type'] ?? '', url) : null;
      if (files !== null) return { exists: true, files };
      throw this.#unavailable(
        url,
        status === 200 ? 'what it answered is no page of the Simple API' : `it answered ${String(status)}`,
      );
    }
    throw this.#unavailable(start, 'it redirects without end');
  }

  async #answer(url: string, timeoutMs = 30_000, maxBytes = 64 * 2 ** 20): Promise<HttpResponse> {
    // The pages of an index can name files on any host: those are not told the login.
    const isOwn = this.#target.simpleRoots.some((root) => new URL(root).origin === new URL(url).origin);
    const headers = {
      accept: ACCEPT,
      ...(this.#authorization === null || !isOwn ? {} : { authorization: this.#authorization }),
    };
    const isTransient = (failure: unknown): boolean =>
      failure instanceof HttpError || failure instanceof ServerBusy;
    try {
      return await retry(this.#clock, { tries: 3, pauseMs: 500, when: isTransient }, async () => {
        const response = await this.#http.request({ url, headers, timeoutMs, maxBytes });
        if (response.status >= 500 || response.status === 429)
          throw new ServerBusy(`it answered ${String(response.status)}`);
        if (response.status === 401 || response.status === 403) throw this.#refused(url, response.status);
        return response;
      });
    } catch (failure) {
      if (failure instanceof PublishError) throw failure;
      throw this.#unavailable(url, failure instanceof Error ? failure.message : String(failure), failure);
    }
  }

  #unavailable(url: string, why: string, cause?: unknown): PublishError {
    return new PublishError('index-unavailable', {
      what: `${this.#target.label} cannot be read at ${url}: ${why}.`,
      why: 'What is already published must be known before anything is sent.',
      fix: this.#target.isPyPI
        ? 'Look at https://status.python.org and run the job again later; on a self-hosted runner check the proxy.'
        : 'Check `repository` and `index-url`, and whether the runner reaches the index.',
      cause,
    });
  }

  #refused(url: string, status: number): PublishError {
    return new PublishError('index-authentication-failed', {
      what: `${this.#target.label} refuses to be read at ${url} (${String(status)}).`,
      fix: 'Check `username` and `password`: the index is read with the same login that uploads.',
    });
  }
}

class ServerBusy extends Error {}
