import type { BuiltFile } from '../distributions/built.ts';
import { PublishError } from '../errors.ts';
import { shorten } from '../github/text.ts';
import type { Version } from '../packaging/versions.ts';
import { plan, PlanError, type Plan } from '../plan.ts';
import type { ProjectPage } from '../pypi/reader.ts';
import { standingOf } from '../pypi/standing.ts';
import type { IndexTools } from './ask-index.ts';

/**
 * What is left to do with the files: nothing on the index may contradict them, and it must take what is missing. Part of
 * step 10; where an earlier job has built, of step 6.
 * @throws {PlanError} `index-conflict`, `index-refused`
 */
export async function compare(
  tools: IndexTools,
  page: ProjectPage,
  built: readonly BuiltFile[],
  { name, version }: { readonly name: string; readonly version: Version },
): Promise<Plan> {
  const { index, target, clock, log } = tools;
  const there = await index.matching(page.files, built);
  const decided = plan(built, there);
  for (const { built: file, remote: other } of decided.conflicts) {
    log.line(
      `${file.filename}: ours is sha256 ${file.sha256}, the one on the index ${other.sha256 ?? 'has no hash'}`,
    );
  }
  refuseConflicts(decided, version.normal);
  for (const file of decided.done) log.line(`${file.filename} is on the index with the same content`);
  const release = { site: target, project: name, version, page, now: clock.now() };
  const { warnings, stop } = standingOf(release, there, decided.missing.length === 0);
  for (const warning of warnings) log.warning(shorten(warning, 1000));
  if (stop !== null) throw new PlanError(stop, decided);
  for (const file of decided.missing) log.line(`${file.filename} is to be uploaded`);
  return decided;
}

/** @throws {PlanError} `index-conflict` where a file is there with other content */
export function refuseConflicts(decided: Plan, version: string): Plan {
  const [first] = decided.conflicts;
  if (first === undefined) return decided;
  const names = decided.conflicts.map(({ built }) => built.filename).join(', ');
  const error = new PublishError('index-conflict', {
    what: `${names} ${decided.conflicts.length > 1 ? 'are' : 'is'} on the index with other content (ours: sha256 ${first.built.sha256}; there: ${first.remote.sha256 ?? 'not told'}).`,
    why: 'A file name is never used twice. Either the source has changed under the same version, or another Poetry built it.',
    fix: `Raise the version above ${version}, tag it, and publish that. Nothing was uploaded.`,
  });
  throw new PlanError(error, decided);
}
