import { compare, eq, explain, valid } from '@renovatebot/pep440';

/** What a file's name says; `python` is the python tag of a wheel, or `source`. */
export interface DistributionName {
  readonly kind: 'sdist' | 'wheel';
  readonly project: string;
  readonly version: string;
  readonly python: string;
}

/** A project's name as it stands in URLs (PEP 503). */
export function normalizeName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

/** The normal form of a PEP 440 version, trailing zeros kept; null where it is none. */
export function normalizeVersion(version: string): string | null {
  const parts = explain(version.trim());
  if (parts === null) return null;
  const local = /\+(.*)$/.exec(version.trim())?.[1];
  const normal = local?.toLowerCase().replaceAll(/[-_.]+/g, '.');
  return normal === undefined ? parts.public : `${parts.public}+${normal}`;
}

/** Whether both name one release (`1.0` and `1.0.0` do); what is no version is compared as text. */
export function sameVersion(one: string, other: string): boolean {
  return valid(one) !== null && valid(other) !== null ? eq(one, other) : one === other;
}

/** Order of versions for `Array.sort`; what is no version comes first. */
export function byVersion(one: string, other: string): number {
  const [first, second] = [valid(one) !== null, valid(other) !== null];
  if (first && second) return compare(one, other);
  if (first || second) return first ? 1 : -1;
  return one < other ? -1 : Number(one > other);
}

/**
 * Reads the name of a wheel or sdist; null for every other file (eggs, installers). Old sdists (`a-b-1.0-1.zip`) can be split in several
 * ways: with `project` the split whose first part is that name wins, without it the last hyphen parts name and version.
 */
export function readDistributionName(filename: string, project?: string): DistributionName | null {
  if (filename.endsWith('.whl')) {
    const parts = filename.slice(0, -'.whl'.length).split('-');
    const [name, version] = parts;
    const python = parts.at(-3);
    if (![5, 6].includes(parts.length) || !name || !version || !python) return null;
    return { kind: 'wheel', project: name, version, python };
  }
  const stem = /^(.+)\.(?:tar\.gz|zip|tar\.bz2|tar\.xz|tar\.Z|tgz|tar)$/.exec(filename)?.[1];
  if (stem === undefined) return null;
  const hyphens = [...stem.matchAll(/-/g)].map((match) => match.index);
  const split =
    project === undefined
      ? hyphens.at(-1)
      : hyphens.find((at) => normalizeName(stem.slice(0, at)) === normalizeName(project));
  if (split === undefined || split === 0 || split === stem.length - 1) return null;
  return { kind: 'sdist', project: stem.slice(0, split), version: stem.slice(split + 1), python: 'source' };
}
