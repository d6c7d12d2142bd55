import type { Log } from '../github/log.ts';
import { sameVersion, type Version } from '../packaging/versions.ts';
import type { IndexReader, ProjectPage } from '../pypi/reader.ts';

/**
 * Step 6: what is on the index already, by one request.
 * @param version null where it is not known before the build
 * @throws {PublishError} `index-unavailable`, `index-authentication-failed`, `input-invalid` (no Simple API found)
 */
export async function askIndex(
  index: IndexReader,
  name: string,
  version: Version | null,
  log: Log,
): Promise<ProjectPage> {
  const page = await index.project(name);
  const ofVersion = version === null ? [] : page.files.filter((file) => sameVersion(file.version, version));
  log.line(
    page.exists
      ? `${name} is there with ${String(page.files.length)} files${version === null ? '' : `, ${String(ofVersion.length)} of them of version ${version.normal}`}`
      : `${name} is not there yet`,
  );
  return page;
}
