import { settlePrerelease, settleTag, type PrereleaseRule, type TagPolicy, type TagRef } from '../decide.ts';
import type { BuiltFile } from '../distributions/built.ts';
import { readFit, unfit } from '../distributions/fit.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { normaliseName } from '../packaging/names.ts';
import { sameVersion, type Version } from '../packaging/versions.ts';
import type { Project } from '../project/pyproject.ts';
import { refuseLocalVersion } from '../pypi/rules.ts';
import type { Skipped } from './ask-index.ts';
import type { Source } from './check-out.ts';

/**
 * Step 10: the built files are what the project says.
 * @returns their version
 * @throws {PublishError} `artifact-invalid`, `version-not-publishable`
 */
export async function inspect(
  project: Project,
  built: readonly BuiltFile[],
  isPyPI: boolean,
  log: Log,
): Promise<Version> {
  for (const file of built) {
    const { members, metadata } = await readFit(file);
    if (file.name !== normaliseName(project.name))
      throw unfit(file, `its name is not that of ${project.name}`);
    log.line(
      `${file.filename}: ${String(members.length)} files, ${metadata.name ?? ''} ${file.version.normal}`,
    );
  }
  const version = versionOf(built, project);
  if (isPyPI) refuseLocalVersion(version, project.versionPlace);
  return version;
}

/**
 * Part of step 10: the tag rule for the version of the built files.
 * @param tags those that are known by now
 * @returns the version's tag, checked; null where there is none or it is not asked for
 * @throws {PublishError} `tag-version-mismatch`, `tag-commit-mismatch`, `tag-missing`, `version-not-publishable`
 */
export function checkTagOfBuild(
  { commit, tag }: Source,
  { version: known, versionPlace }: Project,
  version: Version,
  tags: readonly TagRef[],
  policy: TagPolicy,
  log: Log,
): string | null {
  return settleTag({ commit, tag, tags, version, versionPlace, policy }, (text) => {
    // Where the version was known before, its warnings have been said.
    if (known === null) log.warning(text);
  });
}

/**
 * Part of step 10: `prerelease` for a version that was not known before the build.
 * @throws {PublishError} `prerelease-refused`
 */
export function checkPrereleaseOfBuild(
  { version: known, versionPlace }: Project,
  version: Version,
  rule: PrereleaseRule,
  log: Log,
): Skipped | null {
  if (known !== null) return null;
  const skipped = settlePrerelease(version, versionPlace, rule, (text) => {
    log.warning(text);
  });
  return skipped === null ? null : { because: 'prerelease', skipped, projectUrl: null };
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
