import { settleTag, type TagPolicy } from '../decide.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { sameVersion } from '../packaging/versions.ts';
import type { Project } from '../project/pyproject.ts';
import type { IndexReader, ProjectPage } from '../pypi/reader.ts';
import type { Source } from './check-out.ts';

/** What was there before anything is sent. */
export interface Remote extends ProjectPage {
  /** All tags of the repository on a branch, else those of the clone. */
  readonly tags: Source['localTags'];
}

/**
 * Step 6: what is on the index already (one request), and on a branch, where the version's tag points.
 * @throws {PublishError} `index-unavailable`, `index-authentication-failed`, `input-invalid` (no Simple API found),
 * `tag-commit-mismatch`, `tag-missing`, `version-not-publishable`
 */
export async function askIndex(
  index: IndexReader,
  source: Source,
  project: Project,
  policy: TagPolicy,
  log: Log,
): Promise<Remote> {
  const tags =
    source.tag === null && policy.verify !== 'never' ? await tagsFor(source, policy, log) : source.localTags;
  const { version, versionPlace } = project;
  if (version !== null && source.tag === null) {
    const tag = settleTag(
      { commit: source.commit, tag: null, tags, version, versionPlace, policy },
      (text) => {
        log.warning(text);
      },
    );
    if (tag !== null) log.line(`The tag ${tag} points at this commit`);
  }
  const page = await index.project(project.name);
  const ofVersion = version === null ? [] : page.files.filter((file) => sameVersion(file.version, version));
  log.line(
    page.exists
      ? `${project.name} is there with ${String(page.files.length)} files${version === null ? '' : `, ${String(ofVersion.length)} of them of version ${version.normal}`}`
      : `${project.name} is not there yet`,
  );
  return { ...page, tags };
}

/** The tags of the repository; those of the clone where it cannot be asked, unless there must be a tag. */
async function tagsFor(source: Source, policy: TagPolicy, log: Log): Promise<Source['localTags']> {
  try {
    return await source.remoteTags();
  } catch (failure) {
    if (!(failure instanceof PublishError) || policy.verify === 'always') throw failure;
    log.warning(
      `The tags of the repository could not be read (${failure.what}) Only those of the clone are compared.`,
    );
    return source.localTags;
  }
}
