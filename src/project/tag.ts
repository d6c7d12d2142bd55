import { parseVersion, sameVersion, type Version } from '../packaging/versions.ts';

/**
 * The version that a tag stands for: the prefix is taken off, the rest is read by PEP 440 (which allows a `v` of its own). Null
 * where the tag names no version.
 *
 * A prefix without letters, or `v` alone, may be missing: `v1.2.3` and `1.2.3` are the same. One that holds a name must be there:
 * beside `mypkg-v1.2.3` a plain `v1.2.3` can be the tag of another package.
 */
export function versionOfTag(tag: string, prefix: string): Version | null {
  if (tag.startsWith(prefix)) return parseVersion(tag.slice(prefix.length));
  return holdsName(prefix) ? null : parseVersion(tag);
}

/** Whether a prefix tells the tags of one package from those of others. */
export function holdsName(prefix: string): boolean {
  return /\p{L}/u.test(prefix) && !/^v$/i.test(prefix);
}

/** What stands in a tag before a version, for advice: `mypkg/v1.2.3` → `mypkg/v`; null where the version is not at its end. */
export function prefixIn(tag: string, version: Version): string | null {
  for (let at = tag.length - 1; at > 0; at--) {
    if (!/\d/.test(tag.charAt(at)) || /[\d.!]/.test(tag.charAt(at - 1))) continue;
    const rest = parseVersion(tag.slice(at));
    if (rest !== null && sameVersion(rest, version)) return tag.slice(0, at);
  }
  return null;
}

/**
 * Whether a tag is spelled like the version itself: `v1.0.0` of 1.0.0, not `v1`, which projects move along to the newest 1.x.
 */
export function isExact(tag: string, prefix: string, version: Version): boolean {
  return versionOfTag(tag, prefix)?.normal === version.normal;
}

/** Whether a tag names fewer parts than the version: `v1` or `v1.0` of 1.0.0. */
export function isShorter(tag: string, prefix: string, version: Version): boolean {
  const ofTag = versionOfTag(tag, prefix);
  return ofTag !== null && partsOf(ofTag) < partsOf(version);
}

function partsOf({ normal }: Version): number {
  return (/^(?:\d+!)?(\d+(?:\.\d+)*)/.exec(normal)?.[1] ?? '').split('.').length;
}

/** Whether a tag names this version, in whatever spelling. */
export function namesVersion(tag: string, prefix: string, version: Version): boolean {
  const ofTag = versionOfTag(tag, prefix);
  return ofTag !== null && sameVersion(ofTag, version);
}
