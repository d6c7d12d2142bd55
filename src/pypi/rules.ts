import { PublishError, type Place } from '../errors.ts';
import type { Version } from '../packaging/versions.ts';

/**
 * What PyPI refuses in every file of a release: classifiers that forbid publishing, and local versions.
 * @param version null where it is not known yet
 * @param at where the project says so; undefined where only built files are at hand
 * @throws {PublishError} `private-classifier`, `version-not-publishable`
 */
export function checkRulesOfPyPI(
  { classifiers, version }: { readonly classifiers: readonly string[]; readonly version: Version | null },
  at: Place | undefined,
): void {
  const forbidden = classifiers.find((classifier) => classifier.startsWith('Private ::'));
  if (forbidden !== undefined) {
    throw new PublishError('private-classifier', {
      what: `The classifier "${forbidden}" says that this package is not to be published.`,
      why: 'PyPI refuses every file that has it.',
      fix: 'Remove the classifier if the package is to be public; set `repository` if it is meant for another index.',
      at: at === undefined ? undefined : { file: at.file },
    });
  }
  if (version !== null) refuseLocalVersion(version, at);
}

/**
 * PyPI takes no local version.
 * @throws {PublishError} `version-not-publishable`
 */
export function refuseLocalVersion(version: Version, at: Place | undefined): void {
  if (version.local === null) return;
  throw new PublishError('version-not-publishable', {
    what: `${version.raw} is a local version.`,
    why: 'PyPI takes no version with a "+".',
    fix: `Publish ${version.normal.replace(/\+.*$/, '')} or a post-release of it.`,
    at,
  });
}
