import type { Clock } from '../system/clock.ts';
import { retry } from '../system/retry.ts';
import { GitError, type Git } from './git.ts';

/** A commit, and the tag that led to it. */
export interface Wanted {
  /** 40 hex digits. */
  readonly commit: string;
  readonly tag: string | null;
}

/**
 * The commit that a full ref, a tag, a branch or a commit names on a remote; null where it names none. Of a tag and a branch
 * of the same name the tag is meant: what is published is what a tag names.
 * @throws {GitError}
 */
export async function resolveRef(repository: Git, remote: string, ref: string): Promise<Wanted | null> {
  if (isCommit(ref)) return { commit: ref.toLowerCase(), tag: null };
  const candidates = ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
  const refs = await repository.remoteRefs(remote, candidates);
  const found = candidates
    .map((candidate) => refs.find((other) => other.ref === candidate))
    .find((other) => other !== undefined);
  return found === undefined ? null : { commit: found.commit, tag: tagName(found.ref) };
}

/**
 * Fetches a commit with its tag and switches to it; what the network breaks is tried three times.
 * @param isShallow whether only that commit is fetched, without its history
 * @throws {GitError}
 */
export async function bringCommit(
  clock: Clock,
  repository: Git,
  remote: string,
  { commit, tag }: Wanted,
  isShallow: boolean,
): Promise<void> {
  const refs = [commit, ...(tag === null ? [] : [`+refs/tags/${tag}:refs/tags/${tag}`])];
  const when = (failure: unknown): boolean => failure instanceof GitError && failure.isTransient;
  await retry(clock, { tries: 3, pauseMs: 2000, when }, () => repository.fetch(remote, refs, isShallow));
  await repository.checkout(commit);
}

/** Whether a text is the whole hash of a commit, in either case. */
export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}$/i.test(text);
}

/** `refs/tags/v1.2.3` → `v1.2.3`; null for every other ref. */
export function tagName(ref: string): string | null {
  return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null;
}
