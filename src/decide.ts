import { PublishError, type Place } from './errors.ts';
import { filesOfVersion, sameDistribution, type Distribution, type Kind } from './packaging/filenames.ts';
import { parseVersion, type Version } from './packaging/versions.ts';
import { holdsName, isExact, isShorter, namesVersion, prefixIn, versionOfTag } from './project/tag.ts';

/** A tag and the commit that it points at in the end. */
export interface TagRef {
  readonly name: string;
  readonly commit: string;
}

export interface TagPolicy {
  /** `auto`: a tag of the version must fit where there is one; `always`: there must be one; `never`: not asked. */
  readonly verify: 'auto' | 'always' | 'never';
  /** What stands before the version in tags, where it stands there. */
  readonly prefix: string;
  /** Nothing is uploaded by this run: a tag that does not fit, on a branch, is a warning then. */
  readonly sendsNothing: boolean;
}

export interface Question {
  /** The tag that the run is about; null on a branch. */
  readonly tag: string | null;
  /** The commit that is checked out. */
  readonly commit: string;
  /** The tags that are known, the run's own among them where it could be seen. */
  readonly tags: readonly TagRef[];
  readonly version: Version;
  /** Where the project says the version; undefined where only built files are at hand. */
  readonly versionPlace: Place | undefined;
  readonly policy: TagPolicy;
}

/** `go`: publish, as the version of that tag where there is one. */
export type Decision =
  | { readonly verdict: 'go'; readonly tag: string | null; readonly warnings: readonly string[] }
  | { readonly verdict: 'stop'; readonly error: PublishError };

/** The end of a run that has nothing to do. */
export interface Skipped {
  readonly because: 'exists' | 'prerelease';
  /** How that is known, as a sentence. */
  readonly skipped: string;
  /** Page of the release for people; null where it is not known. */
  readonly projectUrl: string | null;
}

export interface ExistingPolicy {
  /** What to do where the version is on the index: compare with it, or leave it at that. */
  readonly when: 'verify' | 'skip';
  /** What would be built: a file of each kind. */
  readonly formats: readonly Kind[];
}

/**
 * `when-version-exists: skip`: whether the version is on the index, with any content.
 * @param index name of the index
 * @param files what it shows of the project
 * @param built what has been built already, of which each file must be there; null: nothing
 * @returns how that is known, as a sentence; null where the run goes on
 */
export function whySkipped(
  { when, formats }: ExistingPolicy,
  index: string,
  files: readonly Distribution[],
  { name, version }: { readonly name: string; readonly version: Version },
  built: readonly Distribution[] | null,
): string | null {
  if (when === 'verify') return null;
  const ofVersion = filesOfVersion(files, name, version);
  const there =
    built === null
      ? formats.map((format) => ofVersion.find(({ kind }) => kind === format))
      : built.map((file) => ofVersion.find((other) => sameDistribution(other, file)));
  const found = there.filter((file) => file !== undefined);
  if (found.length < there.length || found.length === 0) return null;
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort().join(' and ');
  const names = found.map(({ filename }) => filename).join(', ');
  const rest =
    built === null ? 'nothing was built, so nothing was compared' : 'their content was not compared';
  return `${kinds} of ${version.normal} ${found.length > 1 ? 'are' : 'is'} on ${index}: ${names}; ${rest}.`;
}

/** What to do with a version that is a pre-release. */
export type PrereleasePolicy = 'allow' | 'fail' | 'skip';

export interface PrereleaseRule {
  readonly policy: PrereleasePolicy;
  /** Whether GitHub's release is marked as a pre-release; null where the run is about no release. */
  readonly isMarked: boolean | null;
}

/**
 * `prerelease`: whether a pre-release (a, b, rc, dev by PEP 440) ends the run. That GitHub's mark says otherwise is a warning.
 * @param versionPlace where the project says the version; undefined where only built files are at hand
 * @returns how the run ends green; null where it goes on
 * @throws {PublishError} `prerelease-refused`
 */
export function settlePrerelease(
  version: Version,
  versionPlace: Place | undefined,
  { policy, isMarked }: PrereleaseRule,
  warn: (text: string) => void,
): Skipped | null {
  const { normal, isPrerelease } = version;
  if (isPrerelease && policy === 'fail') {
    throw new PublishError('prerelease-refused', {
      what: `${normal} is a pre-release.`,
      why: 'With `prerelease: fail` only final versions are published.',
      fix: 'Release a final version, or set `prerelease: allow`.',
      at: versionPlace,
    });
  }
  if (isPrerelease && policy === 'skip') {
    const skipped = `${normal} is a pre-release; nothing was published.`;
    return { because: 'prerelease', skipped, projectUrl: null };
  }
  if (isMarked !== null && isMarked !== isPrerelease) {
    warn(
      isPrerelease
        ? `${normal} is a pre-release, which pip takes only when it is asked to, but the release on GitHub is not marked as one.`
        : `The release on GitHub is marked as a pre-release, but ${normal} is a final version: pip will install it by default.`,
    );
  }
  return null;
}

/**
 * Which commit may be published as this version. On a tag, the tag must be the version's and point at the checked-out
 * commit; on a branch, the version's tag is looked for and must point there too.
 */
export function decide(question: Question): Decision {
  const { tag, policy } = question;
  if (policy.verify === 'never') return isPlaceholder(question) ? stop(placeholder(question)) : go(null);
  return tag === null ? decideOnBranch(question) : decideOnTag(question, tag);
}

/** Decides, says the warnings, throws the error; gives the version's tag back where there is one. */
export function settleTag(question: Question, warn: (text: string) => void): string | null {
  const decision = decide(question);
  if (decision.verdict === 'stop') throw decision.error;
  decision.warnings.forEach(warn);
  return decision.tag;
}

function decideOnTag(question: Question, tag: string): Decision {
  const { version, policy, commit } = question;
  if (!namesVersion(tag, policy.prefix, version)) return stop(otherVersion(question, tag));
  const elsewhere = tagsOfVersion(question).find((other) => other.commit !== commit);
  return elsewhere === undefined ? go(tag) : stop(otherCommit(question, elsewhere));
}

function decideOnBranch(question: Question): Decision {
  const { version, policy, commit } = question;
  const ofVersion = tagsOfVersion(question);
  const [first] = ofVersion;
  if (first === undefined) {
    if (version.isZero) return stop(placeholder(question));
    const missing = tagMissing(question);
    if (policy.verify === 'auto') return go(null, `${missing.what} Publishing the commit of the branch.`);
    return policy.sendsNothing ? go(null, missing.message) : stop(missing);
  }
  const elsewhere = ofVersion.find((tag) => tag.commit !== commit);
  if (elsewhere === undefined) return go(first.name);
  const error = otherCommit(question, elsewhere);
  return policy.sendsNothing ? go(null, error.message) : stop(error);
}

/**
 * The tags that name the version. Beside one that spells it as it is, shorter ones do not count: `v1` is 1.0.0 by PEP 440, too, but
 * projects move it along.
 */
function tagsOfVersion({ tags, version, policy }: Question): readonly TagRef[] {
  const { prefix } = policy;
  const ofVersion = tags.filter(({ name }) => namesVersion(name, prefix, version));
  if (!ofVersion.some(({ name }) => isExact(name, prefix, version))) return ofVersion;
  return ofVersion.filter(({ name }) => !isShorter(name, prefix, version));
}

/** Only zeros, and neither the run's own tag nor another one names that version. */
function isPlaceholder(question: Question): boolean {
  const { version, tag, policy } = question;
  const isTagged = tag !== null && namesVersion(tag, policy.prefix, version);
  return version.isZero && !isTagged && tagsOfVersion(question).length === 0;
}

function go(tag: string | null, ...warnings: string[]): Decision {
  return { verdict: 'go', tag, warnings };
}

function stop(error: PublishError): Decision {
  return { verdict: 'stop', error };
}

function otherVersion({ version, versionPlace, policy }: Question, tag: string): PublishError {
  const ofTag = versionOfTag(tag, policy.prefix);
  return new PublishError('tag-version-mismatch', {
    what: `The tag is ${tag}, but the version of the package is ${version.raw}.`,
    why: version.isZero
      ? 'A version of only zeros is a placeholder: nothing has set it. A version plugin must be active in the build, or `poetry version` must have been committed before the tag.'
      : ofTag === null
        ? `With \`tag-prefix: ${policy.prefix}\`, ${tag} names no version.`
        : 'The commit was tagged before its version was raised, or the other way round.',
    fix:
      ofTag === null
        ? prefixAdvice(version, policy, tag)
        : `Commit \`version = "${ofTag.normal}"\` and move the tag there, or tag this commit as ${policy.prefix}${version.normal}. Then start a new run from that tag.`,
    at: versionPlace,
  });
}

function prefixAdvice(version: Version, policy: TagPolicy, tag: string): string {
  const found = prefixIn(tag, version);
  if (found !== null) return `Set \`tag-prefix: ${found}\`.`;
  if (parseVersion(tag) === null && holdsName(policy.prefix))
    return `If the tag is another package's, run this step only on its own tags: \`if: startsWith(github.ref_name, '${policy.prefix}')\`. Else set \`tag-prefix\` to what stands before the version in your tags.`;
  return parseVersion(tag) === null
    ? 'Set `tag-prefix` to what stands before the version in your tags.'
    : `Tag this commit as ${policy.prefix}${version.normal}: a tag without \`tag-prefix\` can be another package's.`;
}

function otherCommit({ version, commit }: Question, tag: TagRef): PublishError {
  return new PublishError('tag-commit-mismatch', {
    what: `The tag ${tag.name} is version ${version.normal}, but it points at ${tag.commit}, and ${commit} is checked out.`,
    why: 'What is published must be what the tag names; one of the two has moved.',
    fix: `Start the workflow from the tag: choose ${tag.name} under "Use workflow from", or set \`ref: ${tag.name}\`. For a new release, raise the version.`,
  });
}

function tagMissing({ version, policy }: Question): PublishError {
  return new PublishError('tag-missing', {
    what: `No tag names version ${version.normal}.`,
    why: 'With `verify-tag: true` nothing is published without its tag.',
    fix: `Push the tag ${policy.prefix}${version.normal} and start the workflow from it.`,
  });
}

function placeholder({ version, versionPlace }: Question): PublishError {
  return new PublishError('version-not-publishable', {
    what: `The version is ${version.raw}, and no tag names it.`,
    why: 'A version of only zeros is a placeholder that a plugin or an earlier step should have replaced.',
    fix: 'Start the workflow from the tag of the release, and check that the version plugin runs in the build.',
    at: versionPlace,
  });
}
