import path from 'node:path';
import { PublishError } from '../errors.ts';
import { PYPI_FILES } from '../packaging/file-host.ts';
import { IndexReader } from '../pypi/reader.ts';
import { targetAt } from '../pypi/target.ts';
import { configuredIndex } from '../python/installer-settings.ts';
import type { Depot } from '../python/toolbox.ts';
import { haveUv, type Download } from '../python/uv.ts';
import type { Clock } from '../system/clock.ts';
import { isFolder } from '../system/files.ts';
import type { Http } from '../system/http.ts';
import type { Platform } from '../system/platform.ts';
import type { Environment } from '../system/process.ts';

export interface FetchTools {
  readonly http: Http;
  readonly clock: Clock;
  readonly platform: Platform;
  /** What children may see. */
  readonly env: Environment;
  /** A folder of ours outside the workspace. */
  readonly work: string;
  /** Where an earlier use of the action in this job has left its uv; null: nowhere. */
  readonly depot: Depot | null;
}

const PYPI_SIMPLE = 'https://pypi.org/simple';

/** The uv of step 7, which can be fetched before: that takes longer than all else of the step. */
export class UvFetch {
  readonly #tools: FetchTools;
  #ahead: Promise<string | null> | null = null;

  constructor(tools: FetchTools) {
    this.#tools = tools;
  }

  /** Path of the program; null where it was not begun, or an earlier use in the job has left one. Its failure is told in step 7. */
  get ahead(): Promise<string | null> {
    return this.#ahead ?? Promise.resolve(null);
  }

  /** Begins to fetch it before there is a place for it. */
  begin(): void {
    if (this.#ahead !== null) return;
    this.#ahead = this.#fetch();
    // It may be that nobody asks for it.
    this.#ahead.catch(() => undefined);
  }

  /** Reads a wheel of uv. What is advised where an index cannot be read is not meant for this. */
  readonly download: Download = async (pin, read) => {
    try {
      await readWheel(this.#tools, pin, read);
    } catch (failure) {
      throw failure instanceof PublishError ? new Error(failure.what.replace(/\.$/, '')) : failure;
    }
  };

  async #fetch(): Promise<string | null> {
    const { platform, depot, work } = this.#tools;
    if (depot !== null && (await isFolder(depot.place))) return null;
    return haveUv(platform, path.join(work, 'uv-ahead'), this.download);
  }
}

/** From PyPI's file host or from the index that pip is configured for. */
async function readWheel(
  { http, clock, env }: FetchTools,
  ...[pin, read]: Parameters<Download>
): Promise<void> {
  const url = new URL(configuredIndex(env) ?? PYPI_SIMPLE);
  const login =
    url.username === ''
      ? null
      : { username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  url.username = url.password = '';
  const reader = new IndexReader(http, clock, targetAt(url.href, url.href), login);
  if (url.href === PYPI_SIMPLE) return reader.stream(`${PYPI_FILES}${pin.path}`, read, pin.size + 1);
  const { files } = await reader.project('uv');
  const found = files.find(({ filename }) => filename === pin.filename);
  if (found === undefined) throw new Error(`${url.host} has no ${pin.filename}`);
  return reader.stream(found.url, read, pin.size + 1);
}
