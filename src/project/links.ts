import path from 'node:path';
import { PublishError } from '../errors.ts';
import type { Kind } from '../packaging/filenames.ts';
import { isNamedBy } from './globs.ts';
import type { PackedPackage, Packing } from './packing.ts';

/** A symbolic link in the folder of a project; paths are from there, with `/`. */
export interface Link {
  readonly path: string;
  /** As the link says it. */
  readonly written: string;
  /** Where that is, links on the way followed; begins with `..` or is absolute where it lies outside of the project. */
  readonly target: string;
  readonly exists: boolean;
}

/** What is built, as far as links are concerned. */
export interface Build {
  readonly packing: Packing;
  readonly formats: readonly Kind[];
  /** Whether something can make files in the project before they are packed. */
  readonly canMakeFiles: boolean;
}

/** Whether poetry-core would come to a file or link. */
export function isPacked(file: string, { packages, include, beside }: Packing): boolean {
  return packages.some((of) => isOf(of, file)) || [...include, ...beside].some((at) => isNamedBy(at, file));
}

/**
 * The error that poetry-core's build would end with because of a packed link; null where it would not. It resolves each file, packs
 * what it finds under the path of that, and looks at `exclude` only then. Source: poetry-core, `BuildIncludeFile`.
 * @param links all that are packed
 * @param nameOf how a file is called in messages
 */
export function refusedLink(
  links: readonly Link[],
  build: Build,
  nameOf: (file: string) => string,
): PublishError | null {
  for (const link of links) {
    const flaw = flawOf(link, links, build);
    if (flaw === null) continue;
    const name = nameOf(link.path);
    const { says, fix } = flaw;
    return new PublishError('build-failed', {
      what: `${name} is a symbolic link to ${link.written}, ${says}.`,
      why: 'Poetry packs what a link leads to, under the path of that, so the build would end with it; to name the link in `exclude` does not help.',
      fix,
      at: { file: name },
    });
  }
  return null;
}

/** Links whose names the built files will not have, though nothing fails and `exclude` does not name them. */
export function unnamedLinks(links: readonly Link[], build: Build): Link[] {
  const isMeant = (file: string): boolean => !build.packing.exclude.some((at) => isNamedBy(at, file));
  return links.filter(
    (link) =>
      link.exists &&
      !isOutside(link.target) &&
      isMeant(link.path) &&
      // Of what is beside the packages a wheel has only copies, in places of their own.
      (build.formats.includes('sdist') || walkedIn(link.path, build).isWalked),
  );
}

function flawOf(
  { path: file, target, exists }: Link,
  links: readonly Link[],
  build: Build,
): { says: string; fix: string } | null {
  const { packing, formats, canMakeFiles } = build;
  const { packages, isWalked } = walkedIn(file, build);
  if (isOutside(target)) {
    // A readme or licence that is not there is passed over here; a wheel has no such files by their paths.
    return isWalked || (exists && formats.includes('sdist'))
      ? { says: 'which lies outside of the project', fix: 'Replace the link by the file itself.' }
      : null;
  }
  if (!exists) {
    return isWalked && !packing.hasBuildScript && !canMakeFiles
      ? { says: 'and nothing is there', fix: 'Commit what it is to lead to, or remove the link.' }
      : null;
  }
  if (!formats.includes('wheel') || packing.exclude.some((at) => isNamedBy(at, target))) return null;
  const from = packages
    .filter(({ isInWheel }) => isInWheel)
    .map((of) => of.from)
    .find(
      (folder) => folder !== '' && !isBelow(links.find((at) => at.path === folder)?.target ?? folder, target),
    );
  if (from === undefined) return null;
  return {
    says: `which lies outside of ${from}, the folder that \`from\` names`,
    fix: `Replace the link by the file itself, or move that below ${from}.`,
  };
}

/** The packages that a file is in, and whether it is in what is packed of packages and `include`. */
function walkedIn(
  file: string,
  { packing, formats }: Build,
): { packages: readonly PackedPackage[]; isWalked: boolean } {
  const hasSdist = formats.includes('sdist');
  const packages = packing.packages.filter((of) => isOf(of, file) && (hasSdist || of.isInWheel));
  // In which formats an entry of `include` is, is not known here; by itself it is in the sdist alone.
  const isIncluded = hasSdist && packing.include.some((at) => isNamedBy(at, file));
  return { packages, isWalked: packages.length > 0 || isIncluded };
}

function isOf({ from, include }: PackedPackage, file: string): boolean {
  return isNamedBy(path.posix.join(from, include), file);
}

function isOutside(target: string): boolean {
  return path.isAbsolute(target) || /^\.\.(?:\/|$)/.test(target);
}

function isBelow(folder: string, file: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}
