import { clean, compare, explain, satisfies } from '@renovatebot/pep440';

/** A version by PEP 440, read once. */
export interface Version {
  /** As it was written. */
  readonly raw: string;
  /** Normal form: `v1.0.0-alpha.8` → `1.0.0a8`; trailing zeros are kept. */
  readonly normal: string;
  readonly isPrerelease: boolean;
  /** The part behind `+`, which no public index takes. */
  readonly local: string | null;
  /** Only zeros: the placeholder that version plugins replace. */
  readonly isZero: boolean;
}

/** Whether a number of a version, its local part aside, is too long to be told from others: as JavaScript counts, and much else. */
export function hasLongNumber(raw: string): boolean {
  return /[1-9]\d{15}/.test(raw.split('+', 1)[0] ?? '');
}

/** Reads a version in any spelling that PEP 440 takes; null where it is none, or `hasLongNumber`. */
export function parseVersion(raw: string): Version | null {
  if (hasLongNumber(raw)) return null;
  const parts = explain(raw.trim());
  if (parts === null) return null;
  const local = /\+(.+)$/.exec(raw.trim())?.[1] ?? null;
  // `clean` of the library joins local parts by commas, so only the public part is taken from it.
  const normal = clean(parts.public) ?? parts.public;
  return {
    raw,
    normal: local === null ? normal : `${normal}+${normalLocal(local)}`,
    isPrerelease: parts.is_prerelease,
    local,
    isZero: parts.release.every((part) => part === 0) && parts.epoch === 0,
  };
}

/** Parts joined by dots, in lower case, numbers without leading zeros. */
function normalLocal(local: string): string {
  return local
    .toLowerCase()
    .split(/[-_.]/)
    .map((part) => part.replace(/^0+(?=\d+$)/, ''))
    .join('.');
}

/** Whether two versions are the same release: `1.0` is `1.0.0`. */
export function sameVersion(one: Version, other: Version): boolean {
  return compareVersions(one.normal, other.normal) === 0;
}

/** Order of two versions in any spelling by PEP 440: negative, zero or positive. Local parts count. */
export function compareVersions(one: string, other: string): number {
  return compare(one, other);
}

/** Whether a version lies in a PEP 440 specifier set such as `>=3.9,<4`; pre-releases count like any version. */
export function satisfiesSpecifiers(version: string, specifiers: string): boolean {
  return satisfies(version, specifiers, { prereleases: true });
}
