import { settleTag, type TagPolicy, type TagRef } from '../decide.ts';
import { PublishError } from '../errors.ts';
import { isCommit, tagName } from '../git/checkout.ts';
import type { Event } from '../github/event.ts';
import type { Log } from '../github/log.ts';
import { commitOfTag, namesOfTags, type TagNow } from '../github/rest.ts';
import { shorten } from '../github/text.ts';
import type { Version } from '../packaging/versions.ts';
import type { Project } from '../project/pyproject.ts';
import { namesVersion } from '../project/tag.ts';
import type { Environment } from '../system/process.ts';
import type { Source } from './check-out.ts';

/** What GitHub's REST API is asked with. */
export interface RestTools {
  readonly log: Log;
  /** The job's environment. */
  readonly jobEnv: Environment;
}

/** The commit that the built files stand for, and the version's tag where there is one. */
export interface Tagged {
  readonly commit: string;
  readonly tag: string | null;
}

/**
 * Part of step 6, on a branch: where the version's tag points. On a tag that was settled when the project was read.
 * @returns on a branch all tags of the repository; those of the clone on a tag, and where no others are asked for or to be had
 * @throws {PublishError} `tag-commit-mismatch`, `tag-missing`, `version-not-publishable`
 */
export async function findTags(
  source: Source,
  { version, versionPlace }: Project,
  policy: TagPolicy,
  log: Log,
): Promise<readonly TagRef[]> {
  if (source.tag !== null) return source.localTags;
  const tags = policy.verify === 'never' ? source.localTags : await tagsOf(source, policy, log);
  if (version === null) return tags;
  const { commit } = source;
  const tag = settleTag({ commit, tag: null, tags, version, versionPlace, policy }, log.warning);
  if (tag !== null) log.line(`The tag ${tag} points at this commit`);
  return tags;
}

/** The tags of the repository; those of the clone where it cannot be asked, unless there must be a tag. */
async function tagsOf(source: Source, policy: TagPolicy, log: Log): Promise<readonly TagRef[]> {
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

/** Whether an event, or `ref` in place of it, names a tag. */
export function isOnTag(event: Event, ref: string | null): boolean {
  return ref === null ? event.tag !== null : !isCommit(ref);
}

/**
 * Part of step 6 where an earlier job has built and nothing is checked out: the tag rule for the event, by GitHub's REST API.
 * @param ref what the earlier job built in place of the event's commit: a tag or a commit
 * @throws {PublishError} `ref-not-found`, `tag-version-mismatch`, `tag-commit-mismatch`, `tag-missing`,
 * `version-not-publishable`
 */
export async function checkTagOfFiles(
  tools: RestTools,
  token: string | null,
  event: Event,
  ref: string | null,
  version: Version,
  policy: TagPolicy,
): Promise<Tagged> {
  const { log } = tools;
  const start =
    ref === null ? { commit: event.sha, tag: event.tag } : await resolve(tools, token, event, ref);
  const tags = policy.verify === 'never' ? [] : await tagsOfVersion(tools, token, event, version, policy);
  const tag = settleTag({ ...start, tags, version, versionPlace: undefined, policy }, log.warning);
  if (tag !== null) log.line(`The tag ${tag} is version ${version.normal}, at commit ${start.commit}`);
  return { commit: start.commit, tag };
}

async function resolve(
  { jobEnv }: RestTools,
  token: string | null,
  { repository }: Event,
  ref: string,
): Promise<Tagged> {
  if (isCommit(ref)) return { commit: ref.toLowerCase(), tag: null };
  const tag = tagName(ref) ?? ref;
  const now = await commitOfTag(jobEnv, token, repository, tag);
  if (now.state === 'points-at') return { commit: now.commit, tag };
  throw new PublishError('ref-not-found', {
    what: `The tag ${tag} could not be found${reasonOf(now)}.`,
    why: 'With `mode: publish`, `ref` is the tag or the commit that the earlier job built.',
    fix: 'Give both jobs the same `ref`, and this one `permissions: contents: read`.',
  });
}

/** The tags that name a version. That they cannot be read is a warning, unless there must be one. */
async function tagsOfVersion(
  tools: RestTools,
  token: string | null,
  event: Event,
  version: Version,
  policy: TagPolicy,
): Promise<readonly TagRef[]> {
  const tags = await readTags(tools, token, event, version, policy);
  if (!('why' in tags)) return tags;
  const what = `The tags of the repository could not be read (${shorten(tags.why, 200)}).`;
  if (policy.verify !== 'always') {
    tools.log.warning(`${what} Whether the version's tag points at this commit was not checked.`);
    return [];
  }
  throw new PublishError('tag-missing', {
    what,
    why: 'With `verify-tag: true` nothing is published without its tag.',
    fix: 'Give the job `permissions: contents: read`, and run it again.',
  });
}

async function readTags(
  { jobEnv }: RestTools,
  token: string | null,
  { repository }: Event,
  version: Version,
  { prefix }: TagPolicy,
): Promise<readonly TagRef[] | { readonly why: string }> {
  const names = await namesOfTags(jobEnv, token, repository);
  if ('why' in names) return names;
  const tags: TagRef[] = [];
  for (const name of names) {
    if (!namesVersion(name, prefix, version)) continue;
    const now = await commitOfTag(jobEnv, token, repository, name);
    if (now.state === 'unknown') return now;
    if (now.state === 'points-at') tags.push({ name, commit: now.commit });
  }
  return tags;
}

/**
 * Part of step 13: the tag once more, right before the upload, through GitHub's REST API: git is not asked in a tree that
 * code of the project has worked in.
 * @throws {PublishError} `tag-commit-mismatch`
 */
export async function checkTagAgain(
  { log, jobEnv }: RestTools,
  token: string | null,
  { repository }: Event,
  { tag, commit }: { readonly tag: string; readonly commit: string },
): Promise<void> {
  const now = await commitOfTag(jobEnv, token, repository, tag);
  const isGone = now.state === 'gone' && repository.isPrivate === false;
  if (isGone || (now.state === 'points-at' && now.commit !== commit)) {
    throw new PublishError('tag-commit-mismatch', {
      what: isGone
        ? `The tag ${tag} is gone.`
        : `The tag ${tag} points at another commit now, and ${commit} was built.`,
      why: 'It was changed while this run was building. Nothing was uploaded.',
      fix: 'Publish from the tag as it is now, by a new run.',
    });
  }
  if (now.state === 'points-at') log.line(`The tag ${tag} still points at this commit`);
  else log.warning(`The tag ${tag} could not be checked once more${reasonOf(now)}.`);
}

function reasonOf(now: TagNow): string {
  return now.state === 'unknown' ? ` (${shorten(now.why, 200)})` : '';
}
