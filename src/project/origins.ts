import path from 'node:path';
import type { Kind } from '../packaging/filenames.ts';
import { isNamedBy } from './globs.ts';
import type { Packing } from './packing.ts';

/** The files of a project's folder, by paths from there with `/`. */
export interface SourceFiles {
  readonly tracked: ReadonlySet<string>;
  /** Ignored ones, too. */
  readonly untracked: ReadonlySet<string>;
  /** Folders that hold nothing but untracked files, too many to be listed; with `/` at the end. */
  readonly untrackedFolders: readonly string[];
}

/**
 * Which untracked files of the project are in a built file, though `include` does not name them.
 *
 * Each member is led back to the file that it was made of: in an sdist by its path, in a wheel by `packages`, for other backends
 * than Poetry's by where tracked files of the wheel lie. A member that leads to no file was born in the build. Source:
 * poetry-core, `masonry/builders`.
 * @param members paths of all files in the archive
 * @param sources as they were before the build
 * @returns their paths, sorted
 */
export function untrackedFiles(
  kind: Kind,
  members: readonly string[],
  sources: SourceFiles,
  packing: Packing,
): string[] {
  const stateOf = stateIn(sources);
  const originsOf =
    kind === 'sdist'
      ? (member: string) => sdistOrigins(member, packing)
      : wheelOrigins(members, sources, packing);
  const leftFolders = kind === 'wheel' ? buildFolders(sources) : [];
  const found = new Set<string>();
  for (const member of members) {
    const states = originsOf(member).map(stateOf);
    const isTracked = states.some((state) => state.is === 'tracked');
    // Where Poetry takes a member from is known; elsewhere it is a guess, and the tracked file the better one.
    if (isTracked && !packing.isPoetrys) continue;
    const isNew = states.every((state) => state.is === 'new');
    const left = isNew ? leftFolders.map((folder) => stateOf(folder + member)) : [];
    for (const state of [...states, ...left]) if (state.is === 'untracked') found.add(state.file);
  }
  const isIncluded = (file: string): boolean => packing.include.some((pattern) => isNamedBy(pattern, file));
  return [...found].filter((file) => isOfGit(file) || !isIncluded(file)).sort();
}

/** Git's own files can hold a token, and it tracks none of them: an `include` that names them does not mean it. */
function isOfGit(file: string): boolean {
  return /(^|\/)\.git\//i.test(file);
}

type State = { readonly is: 'tracked' | 'new' } | { readonly is: 'untracked'; readonly file: string };

/** Where a system does not tell the case of letters, or composed letters, the archive may spell a name in another way than git. */
function stateIn({ tracked, untracked, untrackedFolders }: SourceFiles): (file: string) => State {
  let folded: { tracked: Set<string>; untracked: Map<string, string>; folders: string[] } | null = null;
  return (file) => {
    if (tracked.has(file)) return { is: 'tracked' };
    if (untracked.has(file) || isOfGit(file)) return { is: 'untracked', file };
    folded ??= {
      tracked: new Set([...tracked].map(fold)),
      untracked: new Map([...untracked].map((name) => [fold(name), name])),
      folders: untrackedFolders.map(fold),
    };
    const name = fold(file);
    if (folded.tracked.has(name)) return { is: 'tracked' };
    const other = folded.untracked.get(name);
    if (other !== undefined) return { is: 'untracked', file: other };
    return folded.folders.some((folder) => name.startsWith(folder))
      ? { is: 'untracked', file }
      : { is: 'new' };
  };
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

const EGG_INFO =
  /^(.*\/)?[^/]+\.egg-info\/(PKG-INFO|SOURCES\.txt|(dependency_links|entry_points|requires|top_level|namespace_packages)\.txt|(not-)?zip-safe)$/;

/** An sdist has the paths of the project, below one folder. What is always written anew comes from no file. */
function sdistOrigins(member: string, { isPoetrys }: Packing): string[] {
  const file = member.slice(member.indexOf('/') + 1);
  const isGenerated = file === 'PKG-INFO' || (isPoetrys ? file === 'setup.py' : EGG_INFO.test(file));
  return isGenerated ? [] : [file];
}

const GENERATED_INFO = new Set(['METADATA', 'WHEEL', 'RECORD', 'entry_points.txt', 'top_level.txt']);

function wheelOrigins(
  members: readonly string[],
  sources: SourceFiles,
  packing: Packing,
): (member: string) => string[] {
  const roots = packing.isPoetrys ? null : likelyRoots(members, sources.tracked);
  const origins = (member: string): string[] => {
    const [top = '', second = '', ...rest] = member.split('/');
    const inside = member.slice(top.length + 1);
    if (/.\.dist-info$/.test(top) && inside !== '') {
      if (GENERATED_INFO.has(inside)) return [];
      return [second === 'licenses' && rest.length > 0 ? rest.join('/') : inside];
    }
    if (/.\.data$/.test(top) && rest.length > 0) {
      if (second === 'scripts')
        return packing.scripts.filter((file) => path.posix.basename(file) === rest.join('/'));
      return second === 'purelib' || second === 'platlib' ? origins(rest.join('/')) : [];
    }
    const guesses = (roots?.get(top) ?? []).map((root) => root + member);
    return [...new Set([...packageOrigins(member, packing), ...guesses])];
  };
  return origins;
}

/** By the packages that a member can belong to; where it belongs to none (links are followed), by all their folders. */
function packageOrigins(member: string, { packages }: Packing): string[] {
  const places = packages.flatMap(({ include, from, to, isInWheel }) => {
    const isBelow = to === '' || member.startsWith(`${to}/`);
    if (!isInWheel || !isBelow) return [];
    const inner = to === '' ? member : member.slice(to.length + 1);
    return [{ file: path.posix.join(from, inner), isNamed: isNamedBy(include, inner) }];
  });
  const named = places.filter(({ isNamed }) => isNamed);
  return (named.length > 0 ? named : places).map(({ file }) => file);
}

/**
 * For each folder or module at the top of a wheel, the folders of the project (with `/` at the end) where most of it is tracked.
 * Where nothing of it is: the usual ones.
 */
function likelyRoots(members: readonly string[], tracked: ReadonlySet<string>): Map<string, string[]> {
  const wanted = new Set(members);
  const counts = new Map<string, Map<string, number>>();
  for (const member of members) counts.set(member.split('/', 1)[0] ?? '', new Map());
  for (const file of tracked) {
    let root = '';
    for (const name of file.split('/')) {
      const ofTop = counts.get(name);
      if (ofTop !== undefined && wanted.has(file.slice(root.length)))
        ofTop.set(root, (ofTop.get(root) ?? 0) + 1);
      root += `${name}/`;
    }
  }
  return new Map(
    [...counts].map(([top, ofTop]) => {
      const most = Math.max(...ofTop.values());
      const roots = [...ofTop].filter(([, count]) => count === most).map(([root]) => root);
      return [top, roots.length > 0 ? roots : ['', 'src/']];
    }),
  );
}

/** What an earlier build has left: setuptools and poetry-core's build scripts pack all that lies there. */
function buildFolders({ untracked }: SourceFiles): string[] {
  const folders = [...untracked].flatMap((file) => /^build\/lib(?:\.[^/]+)?\//.exec(file)?.[0] ?? []);
  return [...new Set(folders)];
}
