import { whySkipped, type ExistingPolicy, type Skipped } from '../decide.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { filesOfVersion, type Distribution } from '../packaging/filenames.ts';
import type { Version } from '../packaging/versions.ts';
import type { IndexReader, ProjectPage } from '../pypi/reader.ts';
import { lacksKind, standingOf } from '../pypi/standing.ts';
import type { Target } from '../pypi/target.ts';
import type { Clock } from '../system/clock.ts';

export interface IndexTools {
  readonly index: IndexReader;
  readonly target: Target;
  readonly clock: Clock;
  readonly log: Log;
}

export interface AskingTools extends IndexTools {
  readonly existing: ExistingPolicy;
}

/** What is asked for; the version is null where it is not known before the build. */
interface Wanted {
  readonly name: string;
  readonly version: Version | null;
}

/**
 * Step 6, before anything is built: what is on the index already, by one request.
 * @param isForLaterJob `mode: build`, which has no login and sends nothing: the index is asked only where that can end the run
 * @returns no page where the index is not asked, or, with a warning, where that job cannot read it
 * @throws {PublishError} `index-unavailable`, `index-authentication-failed`, `input-invalid` (no Simple API found);
 * `index-refused` where files are missing and the index takes no more
 */
export async function askBeforeBuild(
  tools: AskingTools,
  wanted: Wanted,
  isForLaterJob: boolean,
): Promise<Skipped | { readonly page: ProjectPage | null }> {
  const page = isForLaterJob ? await lookWithoutLogin(tools, wanted) : await look(tools, wanted);
  const skipped = skipExisting(tools, page, wanted, null);
  if (skipped !== null) return skipped;
  const { name: project, version } = wanted;
  if (!isForLaterJob && page !== null && version !== null) {
    const release = { site: tools.target, project, version, page, now: tools.clock.now() };
    const { stop } = standingOf(release, [], !lacksKind(release, tools.existing.formats));
    if (stop !== null) throw stop;
  }
  return { page };
}

/**
 * Step 6 where an earlier job has built.
 * @throws {PublishError} `index-unavailable`, `index-authentication-failed`, `input-invalid` (no Simple API found)
 */
export async function askForFiles(
  tools: AskingTools,
  wanted: Wanted,
  built: readonly Distribution[],
): Promise<Skipped | { readonly page: ProjectPage }> {
  const page = await look(tools, wanted);
  return skipExisting(tools, page, wanted, built) ?? { page };
}

/**
 * Part of steps 6 and 10: whether `when-version-exists: skip` ends the run.
 * @param page null where the index was not asked
 * @param built null where nothing is built yet
 */
export function skipExisting(
  { target, existing, log }: AskingTools,
  page: ProjectPage | null,
  { name, version }: Wanted,
  built: readonly Distribution[] | null,
): Skipped | null {
  if (page === null || version === null) return null;
  const why = whySkipped(existing, target.label, page.files, { name, version }, built);
  if (why === null) return null;
  log.line(why);
  return { because: 'exists', skipped: why, projectUrl: target.projectPage?.(name, version.normal) ?? null };
}

async function lookWithoutLogin(tools: AskingTools, wanted: Wanted): Promise<ProjectPage | null> {
  if (tools.existing.when === 'verify') return null;
  try {
    return await look(tools, wanted);
  } catch (failure) {
    if (!(failure instanceof PublishError) || failure.code !== 'index-authentication-failed') throw failure;
    tools.log.warning(
      `${failure.what} \`mode: build\` takes no login, so \`when-version-exists: skip\` cannot be decided in this job, and the files are built. Set it in the job with \`mode: publish\`, too.`,
    );
    return null;
  }
}

async function look({ index, log }: IndexTools, { name, version }: Wanted): Promise<ProjectPage> {
  const page = await index.project(name);
  const ofVersion = version === null ? [] : filesOfVersion(page.files, name, version);
  log.line(
    !page.exists
      ? `${name} is not there yet`
      : page.files.length === 0
        ? `${name} is there, without files`
        : `${name} is there with ${String(page.files.length)} files${version === null ? '' : `, ${String(ofVersion.length)} of them of version ${version.normal}`}`,
  );
  return page;
}
