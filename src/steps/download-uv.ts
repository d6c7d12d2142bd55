import { PublishError } from '../errors.ts';
import { PYPI_FILES } from '../packaging/file-host.ts';
import { IndexReader } from '../pypi/reader.ts';
import { targetAt } from '../pypi/target.ts';
import { configuredIndex } from '../python/installer-settings.ts';
import type { Download } from '../python/uv.ts';
import type { Clock } from '../system/clock.ts';
import type { Http } from '../system/http.ts';
import type { Environment } from '../system/process.ts';

interface DownloadTools {
  readonly http: Http;
  readonly clock: Clock;
  /** What children may see. */
  readonly env: Environment;
}

const PYPI_SIMPLE = 'https://pypi.org/simple';

/** Part of step 7: reads a wheel of uv. What is advised where an index cannot be read is not meant for this. */
export function uvDownload(tools: DownloadTools): Download {
  return async (pin, read) => {
    try {
      await readWheel(tools, pin, read);
    } catch (failure) {
      throw failure instanceof PublishError ? new Error(failure.what.replace(/\.$/, '')) : failure;
    }
  };
}

/** From PyPI's file host or from the index that pip is configured for. */
async function readWheel(
  { http, clock, env }: DownloadTools,
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
