import { settleTag, type TagPolicy } from '../decide.ts';
import type { BuiltFile } from '../distributions/built.ts';
import { ContentsError, readContents } from '../distributions/contents.ts';
import { PublishError } from '../errors.ts';
import { shorten } from '../github/text.ts';
import type { Log } from '../github/log.ts';
import { normaliseName } from '../packaging/names.ts';
import { parseVersion, sameVersion, type Version } from '../packaging/versions.ts';
import { plan, PlanError, type Plan } from '../plan.ts';
import { refuseLocalVersion, type Project } from '../project/pyproject.ts';
import type { IndexReader } from '../pypi/reader.ts';
import type { Remote } from './ask-index.ts';
import type { Source } from './check-out.ts';

/** What was built, known to be right, and what is left to do with it. */
export interface Inspected {
  readonly version: Version;
  /** The version's tag, checked; null where there is none or it is not asked for. */
  readonly tag: string | null;
  readonly plan: Plan;
}

/**
 * Step 10: the built files are what the project says, and nothing on the index contradicts them.
 * @throws {PublishError} `artifact-invalid`, `tag-version-mismatch`, `tag-commit-mismatch`, `tag-missing`,
 * `version-not-publishable`
 * @throws {PlanError} `index-conflict`
 */
export async function inspect(
  index: IndexReader,
  source: Source,
  project: Project,
  built: readonly BuiltFile[],
  remote: Remote,
  policy: TagPolicy,
  isPyPI: boolean,
  log: Log,
): Promise<Inspected> {
  for (const file of built) await checkFile(file, project, log);
  const version = versionOf(built, project);
  if (isPyPI) refuseLocalVersion(version, project.versionPlace);
  const { commit } = source;
  const tag = settleTag(
    {
      commit,
      tag: source.tag,
      tags: remote.tags,
      version,
      versionPlace: project.versionPlace,
      policy,
    },
    // Where the version was known before, its warnings have been said.
    (text) => {
      if (project.version === null) log.warning(text);
    },
  );
  const decided = plan(built, await index.matching(remote.files, built));
  for (const { built: file, remote: other } of decided.conflicts) {
    log.line(
      `${file.filename}: ours is sha256 ${file.sha256}, the one on the index ${other.sha256 ?? 'has no hash'}`,
    );
  }
  refuseConflicts(decided, version);
  for (const file of decided.done) log.line(`${file.filename} is on the index with the same content`);
  for (const file of decided.missing) log.line(`${file.filename} is to be uploaded`);
  return { version, tag, plan: decided };
}

async function checkFile(file: BuiltFile, project: Project, log: Log): Promise<void> {
  try {
    const { members, metadata } = await readContents(file);
    const version = parseVersion(metadata.version ?? '');
    if (metadata.name === null || normaliseName(metadata.name) !== normaliseName(project.name)) {
      throw new ContentsError(
        `its metadata names the project ${metadata.name ?? '(none)'}, not ${project.name}`,
      );
    }
    if (file.name !== normaliseName(project.name))
      throw new ContentsError(`its name is not that of ${project.name}`);
    if (version === null || !sameVersion(version, file.version)) {
      throw new ContentsError(
        `its metadata says version ${metadata.version ?? '(none)'}, its name ${file.version.raw}`,
      );
    }
    log.line(`${file.filename}: ${String(members.length)} files, ${metadata.name} ${version.normal}`);
  } catch (failure) {
    if (!(failure instanceof ContentsError)) throw failure;
    throw new PublishError('artifact-invalid', {
      what: `${file.filename} is not fit to be published: ${shorten(failure.message, 300)}.`,
      why: 'An index would refuse it, or installers would stumble over it.',
      fix: 'Build at home in a clean clone, look into the file, and correct what puts that there.',
      cause: failure,
    });
  }
}

/** All files are of one version, and that is the project's where the project tells it. */
function versionOf(built: readonly BuiltFile[], project: Project): Version {
  const [first] = built;
  if (first === undefined) throw new TypeError('nothing was built');
  const expected = project.version ?? first.version;
  const odd = built.find(({ version }) => !sameVersion(version, expected));
  if (odd === undefined) return expected;
  throw new PublishError('artifact-invalid', {
    what: `The build made ${odd.filename}, but the version is ${expected.normal}.`,
    why: 'A plugin or the build backend sets another version than pyproject.toml.',
    fix: 'List "version" in `dynamic` and remove it from pyproject.toml, or switch the plugin off.',
    at: project.versionPlace,
  });
}

function refuseConflicts(decided: Plan, version: Version): void {
  const [first] = decided.conflicts;
  if (first === undefined) return;
  const names = decided.conflicts.map(({ built }) => built.filename).join(', ');
  const error = new PublishError('index-conflict', {
    what: `${names} ${decided.conflicts.length > 1 ? 'are' : 'is'} on the index with other content (ours: sha256 ${first.built.sha256}; there: ${first.remote.sha256 ?? 'not told'}).`,
    why: 'A file name is never used twice. Either the source has changed under the same version, or another Poetry built it.',
    fix: `Raise the version above ${version.normal}, tag it, and publish that. Nothing was uploaded.`,
  });
  throw new PlanError(error, decided);
}
