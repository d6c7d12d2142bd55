import { settleTag, type TagPolicy, type TagRef } from '../decide.ts';
import type { BuiltFile } from '../distributions/built.ts';
import { readFit, unfit } from '../distributions/fit.ts';
import type { Metadata } from '../distributions/metadata.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { allowSamePythons } from '../packaging/constraints.ts';
import { normaliseName } from '../packaging/names.ts';
import { sameVersion, type Version } from '../packaging/versions.ts';
import type { Project } from '../project/pyproject.ts';
import { checkFileForPyPI } from '../pypi/rules.ts';
import type { Source } from './check-out.ts';

/**
 * Step 10: the built files are what the project says, and what the index takes.
 * @returns their version
 * @throws {PublishError} `artifact-invalid`, `version-not-publishable`, `private-classifier`
 */
export async function inspect(
  project: Project,
  built: readonly BuiltFile[],
  isPyPI: boolean,
  log: Log,
): Promise<Version> {
  const warn = (text: string): void => {
    log.warning(text);
  };
  const version = versionOf(built, project);
  for (const file of built) {
    const contents = await readFit(file, warn);
    const { members, metadata } = contents;
    if (file.name !== normaliseName(project.name))
      throw unfit(file, `its name is not that of ${project.name}`);
    checkPythons(file, metadata, project);
    if (isPyPI) checkFileForPyPI(file, contents, project.versionPlace, warn);
    log.line(
      `${file.filename}: ${String(members.length)} files, ${metadata.name ?? ''} ${file.version.normal}`,
    );
  }
  return version;
}

/** Installers go by the metadata: it has to say the same Pythons as the project, as far as that can be told. */
function checkPythons(file: BuiltFile, { fields }: Metadata, { requiresPython }: Project): void {
  const [built] = fields.get('requires-python') ?? [];
  if (requiresPython === null || allowSamePythons(requiresPython, built ?? '') !== false) return;
  throw unfit(
    file,
    `its metadata says Requires-Python ${built ?? '(none)'}, and pyproject.toml says ${requiresPython}`,
  );
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
