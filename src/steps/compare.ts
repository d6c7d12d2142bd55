import { conflictError, differencesIn, memberInWords, textOfTwins, type Occasion } from '../conflicts.ts';
import type { BuiltFile } from '../distributions/built.ts';
import { differenceFrom, largestTwin } from '../distributions/difference.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { shorten } from '../github/text.ts';
import type { Version } from '../packaging/versions.ts';
import { plan, PlanError, settle, type Conflict, type Look, type Plan } from '../plan.ts';
import type { IndexReader, ProjectPage } from '../pypi/reader.ts';
import { standingOf } from '../pypi/standing.ts';
import { sha256Of } from '../system/files.ts';
import type { IndexTools } from './ask-index.ts';

/** So many members that differ are named of each file. */
const MOST_LOGGED = 50;

/** What the files are of. */
interface BuiltRelease extends Pick<Occasion, 'isHandedOver'> {
  readonly name: string;
  readonly version: Version;
}

/**
 * What is left to do with the files: nothing on the index may contradict them, and it must take what is missing. Part of
 * step 10; where an earlier job has built, of step 6.
 * @throws {PlanError} `index-conflict`, `index-refused`
 */
export async function compare(
  tools: IndexTools,
  page: ProjectPage,
  built: readonly BuiltFile[],
  { name, version, isHandedOver }: BuiltRelease,
): Promise<Plan> {
  const { index, target, clock, log } = tools;
  const there = await index.matching(page.files, built);
  const occasion = { version: version.normal, isHandedOver, isAfterUpload: false };
  const decided = await settleConflicts(index, plan(built, there), occasion, log);
  for (const file of decided.done) log.line(`${file.filename} is on the index with the same content`);
  const release = { site: target, project: name, version, page, now: clock.now() };
  const { warnings, stop } = standingOf(release, there, decided.missing.length === 0);
  for (const warning of warnings) log.warning(shorten(warning, 1000));
  if (stop !== null) throw new PlanError(stop, decided);
  for (const file of decided.missing) log.line(`${file.filename} is to be uploaded`);
  return decided;
}

/**
 * Fetches the published files that have our names and other bytes, and compares them member by member.
 * @returns the plan without conflicts, after a warning where it had some
 * @throws {PlanError} `index-conflict`, with what differs, what built the two sides, and what would mend it
 */
export async function settleConflicts(
  index: Pick<IndexReader, 'download'>,
  decided: Plan,
  occasion: Occasion,
  log: Log,
): Promise<Plan> {
  if (decided.conflicts.length === 0) return decided;
  const looks = await lookInto(index, decided.conflicts, log);
  const settled = settle(decided, looks);
  if (settled.conflicts.length > 0) throw conflictError(settled, looks, occasion);
  log.warning(textOfTwins(looks));
  return settled;
}

/** One after the other, so that no more than one published file is in memory. */
async function lookInto(
  index: Pick<IndexReader, 'download'>,
  conflicts: readonly Conflict[],
  log: Log,
): Promise<Look[]> {
  const looks: Look[] = [];
  for (const conflict of conflicts) {
    const { built, remote } = conflict;
    log.line(
      `${built.filename}: ours is sha256 ${built.sha256}, the one on the index ${remote.sha256 ?? 'has no hash'}`,
    );
    const look = await lookAt(index, conflict);
    const members = differencesIn([look]).flatMap((found) => found.members);
    for (const member of members.slice(0, MOST_LOGGED)) log.line(`- ${memberInWords(member)}`);
    if (members.length > MOST_LOGGED) log.line(`- and ${String(members.length - MOST_LOGGED)} more`);
    looks.push(look);
  }
  return looks;
}

async function lookAt(index: Pick<IndexReader, 'download'>, conflict: Conflict): Promise<Look> {
  const { built, remote } = conflict;
  const unread = (why: string): Look => ({ ...conflict, finding: { extent: 'unknown', why }, size: null });
  let bytes: Buffer;
  try {
    bytes = await index.download(remote.url, largestTwin(built));
  } catch (failure) {
    if (failure instanceof PublishError) return unread(`it could not be fetched (${failure.what})`);
    throw failure;
  }
  if (sha256Of(bytes) !== remote.sha256) return unread('what is served is not the file that the index names');
  const finding = await differenceFrom(built, { filename: remote.filename, bytes });
  return { ...conflict, finding, size: bytes.length };
}
