import { normaliseName } from './names.ts';
import { parseVersion, sameVersion, type Version } from './versions.ts';

/** The two forms of a distribution. */
export type Kind = 'sdist' | 'wheel';

/** What the name of a distribution says. */
export interface Distribution {
  readonly filename: string;
  readonly kind: Kind;
  /** Project name in normal form. */
  readonly name: string;
  readonly version: Version;
  /** `py3-none-any` of a wheel, with sorted parts, behind the build number where there is one; '' for an sdist. */
  readonly tags: string;
}

/**
 * Reads the name of a wheel or sdist, old spellings included (`some-plugin-0.5.0.tar.gz`); null where it is neither.
 * Sources: PEP 427 (wheel), PEP 625 (sdist).
 */
export function parseFilename(filename: string): Distribution | null {
  if (!/^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(filename)) return null;
  const wheel =
    /^(?<name>[^\s-]+)-(?<version>[^\s-]+)(?:-(?<build>\d[^\s-]*))?-(?<tags>[^\s-]+-[^\s-]+-[^\s-]+)\.whl$/.exec(
      filename,
    )?.groups;
  if (wheel !== undefined) {
    // Wheels spell the `-` of a version as `_`.
    return distribution(filename, 'wheel', wheel['name'], wheel['version']?.replaceAll('_', '-'), [
      wheel['build'],
      wheel['tags']?.split('-').map(sortedParts).join('-'),
    ]);
  }
  return sdist(filename, /^(.+)\.(?:tar\.gz|zip)$/i.exec(filename)?.[1] ?? '');
}

/** Names may hold hyphens and numbers: the longest rest that reads as a version is the version (`foo-2-1.0` is foo-2 1.0). */
function sdist(filename: string, stem: string): Distribution | null {
  for (let at = stem.indexOf('-', 1); at >= 0; at = stem.indexOf('-', at + 1)) {
    const found = distribution(filename, 'sdist', stem.slice(0, at), stem.slice(at + 1), []);
    if (found !== null) return found;
  }
  return null;
}

function distribution(
  filename: string,
  kind: Kind,
  name: string | undefined,
  rawVersion: string | undefined,
  tags: readonly (string | undefined)[],
): Distribution | null {
  const version = parseVersion(rawVersion ?? '');
  if (name === undefined || version === null) return null;
  return { filename, kind, name: normaliseName(name), version, tags: tags.filter(Boolean).join('-') };
}

/** `py3.py2` → `py2.py3`: a set that is written in any order. */
function sortedParts(tag: string): string {
  return tag.split('.').sort().join('.');
}

/** Whether two names stand for the same file of a release: kind, name and version agree, for wheels the tags too. */
export function sameDistribution(one: Distribution, other: Distribution): boolean {
  return (
    one.kind === other.kind &&
    one.name === other.name &&
    sameVersion(one.version, other.version) &&
    one.tags === other.tags
  );
}

/** Those of a project's files that belong to one version; files of other projects are passed over. */
export function filesOfVersion<T extends Distribution>(
  files: readonly T[],
  project: string,
  version: Version,
): readonly T[] {
  const name = normaliseName(project);
  return files.filter((file) => file.name === name && sameVersion(file.version, version));
}
