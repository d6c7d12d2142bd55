import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Agent, EnvHttpProxyAgent, interceptors, type Dispatcher } from 'undici';
import { normalizeName } from './names.ts';
import type { ProjectPage } from './project-page.ts';
import { pageFromHtml, pageFromJson } from './upstream-pages.ts';

/** The real index: pages of other packages, and their files. */
export interface Upstream {
  /** A project's page, at most a day old where it comes from the folder; null: no such project. Error: the index cannot be asked. */
  page(name: string): Promise<ProjectPage | null>;
  /** The file of a URL that a page showed, or of `URL.metadata`; null: 404. Error: as above, or the file is not the one the page names. */
  file(url: string): Promise<Buffer | null>;
  /** Ends what is still under way. */
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;
const TIMEOUT_MS = 60_000;
const TRIES = 3;
const SIMPLE_JSON = 'application/vnd.pypi.simple.v1+json';
const ACCEPT = `${SIMPLE_JSON}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`;
/** Raised when the format of the pages that are kept changes. */
const FORMAT = 1;

/**
 * Asks the index of `PIP_INDEX_URL`, else PyPI, through the machine's own proxy and certificates. Pages are kept in memory, and for a day
 * below `folder`; files for ever.
 */
export function openUpstream(folder: string, environment: NodeJS.ProcessEnv = process.env): Upstream {
  return new RealIndex(folder, environment);
}

class RealIndex implements Upstream {
  readonly #folder: string;
  readonly #root: URL;
  readonly #authorization: string | null;
  readonly #dispatcher: Dispatcher;
  readonly #destroy: () => Promise<void>;
  readonly #pages = new Map<string, Promise<ProjectPage | null>>();
  readonly #files = new Map<string, Promise<string | null>>();
  readonly #sha256 = new Map<string, string>();

  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#folder = folder;
    const root = new URL((environment['PIP_INDEX_URL'] ?? 'https://pypi.org/simple/').replace(/\/*$/, '/'));
    const login = `${decodeURIComponent(root.username)}:${decodeURIComponent(root.password)}`;
    this.#authorization = login === ':' ? null : `Basic ${Buffer.from(login).toString('base64')}`;
    root.username = '';
    root.password = '';
    this.#root = root;
    const proxied = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some(
      (name) => environment[name],
    );
    const agent = proxied ? new EnvHttpProxyAgent() : new Agent();
    this.#dispatcher = agent.compose(interceptors.redirect({ maxRedirections: 5 }));
    this.#destroy = () => agent.destroy();
  }

  page(name: string): Promise<ProjectPage | null> {
    return once(this.#pages, normalizeName(name), async (normal) => {
      const page = await this.#loadPage(normal);
      for (const file of page?.files ?? []) {
        if (file.hashes['sha256'] !== undefined) this.#sha256.set(file.url, file.hashes['sha256']);
      }
      return page;
    });
  }

  async file(url: string): Promise<Buffer | null> {
    const path = await once(this.#files, url, () => this.#loadFile(url));
    return path === null ? null : readFile(path);
  }

  stop(): Promise<void> {
    return this.#destroy();
  }

  async #loadPage(name: string): Promise<ProjectPage | null> {
    const kept = join(this.#folder, 'pages', this.#root.host.replaceAll(/[^a-z0-9.-]/g, '_'), `${name}.json`);
    const known = await readKept(kept);
    if (known !== null && known.age < DAY_MS) return known.page;
    try {
      const page = await this.#askPage(name);
      if (page !== null) await keep(kept, JSON.stringify({ format: FORMAT, page }));
      return page;
    } catch (error) {
      // An old page is better than none where the index cannot be reached.
      if (known !== null) return known.page;
      throw error;
    }
  }

  async #askPage(name: string): Promise<ProjectPage | null> {
    const url = new URL(`${name}/`, this.#root);
    return this.#get(url, ACCEPT, async ({ headers, body }) => {
      const text = await body.text();
      const type = String(headers['content-type'] ?? '');
      return type.startsWith(SIMPLE_JSON) ? pageFromJson(name, text, url) : pageFromHtml(name, text, url);
    });
  }

  async #loadFile(url: string): Promise<string | null> {
    const key = createHash('sha256').update(url).digest('hex');
    const path = join(this.#folder, 'files', key.slice(0, 2), key);
    if (await stat(path).catch(() => null)) return path;
    await mkdir(dirname(path), { recursive: true });
    const partial = `${path}.${randomUUID()}`;
    try {
      const found = await this.#get(new URL(url), '*/*', async ({ body }) => {
        const hash = createHash('sha256');
        body.on('data', (chunk: Buffer) => hash.update(chunk));
        await pipeline(body, createWriteStream(partial));
        const expected = this.#sha256.get(url);
        if (expected !== undefined && hash.digest('hex') !== expected) {
          throw new Error(`${url} is not the file that its index names`);
        }
        return true;
      });
      if (found === null) return null;
      await rename(partial, path);
      return path;
    } finally {
      await rm(partial, { force: true });
    }
  }

  /** A GET that is tried three times; null: 404. */
  async #get<Result>(
    url: URL,
    accept: string,
    read: (response: Dispatcher.ResponseData) => Promise<Result>,
  ): Promise<Result | null> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await this.#request(url, accept);
        if (response.statusCode === 200) return await read(response);
        await response.body.dump();
        if (response.statusCode === 404) return null;
        throw new Error(`${url.href} answered ${String(response.statusCode)}`);
      } catch (error) {
        if (attempt === TRIES) throw error;
      }
    }
  }

  #request(url: URL, accept: string): Promise<Dispatcher.ResponseData> {
    const authorization = url.origin === this.#root.origin ? this.#authorization : null;
    return this.#dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: {
        accept,
        'user-agent': 'poetry-publish-action-tests',
        ...(authorization === null ? {} : { authorization }),
      },
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
    });
  }
}

/** Asks once for each key, however many ask at the same time; a failure is forgotten. */
function once<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  ask: (key: string) => Promise<Value>,
): Promise<Value> {
  const answer = known.get(key) ?? ask(key);
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
}

async function readKept(path: string): Promise<{ page: ProjectPage; age: number } | null> {
  try {
    const { mtimeMs } = await stat(path);
    const kept = JSON.parse(await readFile(path, 'utf8')) as { format: number; page: ProjectPage };
    return kept.format === FORMAT ? { page: kept.page, age: Date.now() - mtimeMs } : null;
  } catch {
    return null;
  }
}

/** Writes in one step, so that another process never reads half a file. */
async function keep(path: string, content: string): Promise<void> {
  const partial = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(partial, content);
  await rename(partial, path);
}
