import { parseVersion, sameVersion, type Version } from '../packaging/versions.ts';

/**
 * The version that a tag stands for: the prefix is taken off where it is there, the rest is read by PEP 440 (which allows a
 * `v` of its own). Null where the tag names no version. `v1.2.3` and `1.2.3` are the same, `pkg-v1.2.3` needs its prefix.
 */
export function versionOfTag(tag: string, prefix: string): Version | null {
  return parseVersion(tag.startsWith(prefix) ? tag.slice(prefix.length) : tag);
}

/** Whether a tag names this version, in whatever spelling. */
export function namesVersion(tag: string, prefix: string, version: Version): boolean {
  const ofTag = versionOfTag(tag, prefix);
  return ofTag !== null && sameVersion(ofTag, version);
}
