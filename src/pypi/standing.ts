import { PublishError } from '../errors.ts';
import { filesOfVersion, type Kind } from '../packaging/filenames.ts';
import type { Version } from '../packaging/versions.ts';
import { dayInWords } from '../system/words.ts';
import type { IndexFile, ParsedPage } from './page.ts';
import { pagesOf, type Site } from './site.ts';

/** A release on an index that was read. */
export interface ReleaseThere {
  readonly site: Site;
  /** Name of the project. */
  readonly project: string;
  readonly version: Version;
  readonly page: ParsedPage;
  /** When it was read, in milliseconds since 1970. */
  readonly now: number;
}

/** What the index has decided about a release, beside the content of its files. */
export interface Standing {
  readonly warnings: readonly string[];
  /** Null where what is missing can be added, or nothing is. */
  readonly stop: PublishError | null;
}

/** Days after its first file in which PyPI takes more files of a release. Source: facts of PyPI's software, July 2026. */
const OPEN_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * What is to be said of a release, and whether it can still be completed.
 * @param done files of the index that stand for ours
 * @param isComplete nothing is missing on the index
 */
export function standingOf(release: ReleaseThere, done: readonly IndexFile[], isComplete: boolean): Standing {
  return { warnings: warningsOf(release, done), stop: isComplete ? null : whyClosed(release) };
}

/** Whether the index has no file of one of these kinds, so that something is missing whatever will be built. */
export function lacksKind({ project, version, page }: ReleaseThere, kinds: readonly Kind[]): boolean {
  const there = filesOfVersion(page.files, project, version);
  return kinds.some((kind) => !there.some((file) => file.kind === kind));
}

function warningsOf({ site, project }: ReleaseThere, done: readonly IndexFile[]): readonly string[] {
  const yanked = done.filter((file) => file.yanked !== null);
  const [first] = yanked;
  if (first === undefined) return [];
  const pages = pagesOf(site);
  const names = yanked.map(({ filename }) => filename).join(', ');
  const where = pages === null ? `on ${site.label}` : `on ${pages.releases(project)}`;
  const reason =
    first.yanked === '' || first.yanked === null ? '' : ` The reason given there: ${first.yanked}`;
  return [
    `${names} ${yanked.length > 1 ? 'are' : 'is'} yanked on ${site.label}: installers take ${yanked.length > 1 ? 'them' : 'it'} only where the version is pinned. If that is to end, un-yank the release ${where}.${reason}`,
  ];
}

/** Why the index takes no more files of a release; null where it does. */
function whyClosed({ site, project, version, page, now }: ReleaseThere): PublishError | null {
  const pages = pagesOf(site);
  if (page.status === 'quarantined') {
    return new PublishError('index-refused', {
      what: `${project} is in quarantine on ${site.label}.`,
      why: 'Until its administrators have looked into it, the project takes no files, and installers find none.',
      fix: `Ask the administrators of the index${pages === null ? '' : `; the page of the project leads to the help about it: ${pages.project(project)}`}. When the quarantine has ended, run the job again.`,
    });
  }
  if (page.status === 'archived') {
    return new PublishError('index-refused', {
      what: `${project} is archived on ${site.label}, and files of ${version.normal} are missing there.`,
      why: 'A project that is archived takes no files.',
      fix: `Let an owner unarchive it in its settings${pages === null ? '' : ` (${pages.settings(project)})`}, then run the job again.`,
    });
  }
  if (!site.isPyPI) return null;
  const times = filesOfVersion(page.files, project, version).flatMap(({ uploadedAt }) => uploadedAt ?? []);
  const first = Math.min(...times);
  if (times.length === 0 || now - first <= OPEN_DAYS * DAY_MS) return null;
  return new PublishError('index-refused', {
    what: `${project} ${version.normal} is on ${site.label} since ${dayInWords(first)}, and not all of its files are there.`,
    why: `Nothing can be added to a release that is older than ${OPEN_DAYS} days.`,
    fix: `Raise the version above ${version.normal}, tag it, and publish that.`,
  });
}
