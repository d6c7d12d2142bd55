import {
  settlePrerelease,
  settleTag,
  type PrereleaseRule,
  type Skipped,
  type TagPolicy,
  type TagRef,
} from '../decide.ts';
import type { BuiltFile } from '../distributions/built.ts';
import { readFit, unfit } from '../distributions/fit.ts';
import type { Metadata } from '../distributions/metadata.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { allowSamePythons } from '../packaging/constraints.ts';
import { normaliseName } from '../packaging/names.ts';
import { sameVersion, type Version } from '../packaging/versions.ts';
import type { Project } from '../project/pyproject.ts';
import { refuseUntracked, type PackedFile } from '../project/untracked.ts';
import { openClassifierSearch, type KnowsClassifiers } from '../pypi/classifiers.ts';
import { checkFileForPyPI, refuseLocalVersion } from '../pypi/rules.ts';
import type { Source } from './check-out.ts';

/**
 * Step 10: the built files are what the project says, hold nothing that is in no commit, and are what the index takes.
 * @param index is asked for its classifiers where one is not known here
 * @returns their version
 * @throws {PublishError} `artifact-invalid`, `version-not-publishable`, `private-classifier`
 */
export async function inspect(
  source: Source,
  project: Project,
  built: readonly BuiltFile[],
  isPyPI: boolean,
  index: KnowsClassifiers,
  log: Log,
): Promise<Version> {
  const version = versionOf(built, project);
  if (isPyPI)
    withHint(source, project, () => {
      refuseLocalVersion(version, project.versionPlace);
    });
  const findUnlisted = openClassifierSearch(index, log.warning);
  const packed: PackedFile[] = [];
  for (const file of built) {
    const contents = await readFit(file, log.warning);
    const { members, metadata } = contents;
    if (file.name !== normaliseName(project.name))
      throw unfit(file, `its name is not that of ${project.name}`);
    checkPythons(file, metadata, project);
    if (isPyPI) {
      const unlisted = await findUnlisted(metadata.classifiers);
      checkFileForPyPI(file, contents, project.versionPlace, unlisted, log.warning);
    }
    packed.push({ ...file, members });
    log.line(
      `${file.filename}: ${String(members.length)} files, ${metadata.name ?? ''} ${file.version.normal}`,
    );
  }
  refuseUntracked(packed, source.tree, project.packing, { file: project.versionPlace.file });
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
  source: Source,
  project: Project,
  version: Version,
  tags: readonly TagRef[],
  policy: TagPolicy,
  log: Log,
): string | null {
  const { commit, tag } = source;
  const question = { commit, tag, tags, version, versionPlace: project.versionPlace, policy };
  return withHint(source, project, () =>
    // Where the version was known before, its warnings have been said.
    settleTag(question, project.version === null ? log.warning : () => undefined),
  );
}

/** Where the build reads the version from git's history, and only a part of that is there, an odd version comes of that. */
function withHint<T>({ isShallow }: Source, { version }: Project, check: () => T): T {
  try {
    return check();
  } catch (failure) {
    if (!(failure instanceof PublishError) || version !== null || !isShallow) throw failure;
    const { code, what, why, at } = failure;
    throw new PublishError(code, {
      what,
      why,
      at,
      fix: `${failure.fix} The clone is shallow: if the version is read from git, run actions/checkout with \`fetch-depth: 0\` before.`,
      cause: failure,
    });
  }
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
  return known === null ? settlePrerelease(version, versionPlace, rule, log.warning) : null;
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
    fix: 'List "version" in `dynamic` and move it from [project] to [tool.poetry], or switch the plugin off.',
    at: project.versionPlace,
  });
}
