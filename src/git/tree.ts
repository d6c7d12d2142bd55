import path from 'node:path';
import { isFolder } from '../system/files.ts';
import { filesBelow } from '../system/folder-contents.ts';
import { isTop, type Git } from './git.ts';

/** Files by paths from one folder, with `/`. */
export interface Tree {
  /** What git tracks, in submodules too. */
  readonly tracked: ReadonlySet<string>;
  /** Those of them that are symbolic links. */
  readonly links: readonly string[];
  /** What it does not track, ignored or not. */
  readonly untracked: ReadonlySet<string>;
  /** Folders without anything tracked that hold too much to be listed; with `/` at the end. */
  readonly untrackedFolders: readonly string[];
  /** Submodules that were not fetched. */
  readonly emptySubmodules: readonly string[];
  /** Submodules at another commit than the one that is meant, and tracked files in submodules that differ from it. */
  readonly changed: readonly string[];
}

/** So much is listed of what git does not track; a folder that would go beyond it is one entry. */
const MOST_UNTRACKED = 100_000;

/**
 * Lists the files of a folder, and of the submodules in it.
 * @param git in that folder
 * @throws {GitError}
 */
export async function listTree(git: Git): Promise<Tree> {
  const tracked = new Set<string>();
  const links: string[] = [];
  const untracked = new Set<string>();
  const untrackedFolders: string[] = [];
  const emptySubmodules: string[] = [];
  const changed: string[] = [];

  async function addFolder(below: string, folder: string): Promise<void> {
    const files = await filesBelow(path.join(git.folder, folder), MOST_UNTRACKED - untracked.size);
    if (files === null) untrackedFolders.push(folder);
    else for (const file of files) untracked.add(folder + file);
    if (files?.length === 0 && below !== '') emptySubmodules.push(below);
  }

  async function addRepository(repository: Git, below: string): Promise<void> {
    for (const entry of await repository.untrackedEntries()) {
      const name = below + (entry === './' ? '' : entry);
      if (name === '' || name.endsWith('/')) await addFolder('', name);
      else untracked.add(name);
    }
    for (const { path: name, submodule, isLink } of await repository.trackedEntries()) {
      if (isLink) links.push(below + name);
      if (submodule === null) tracked.add(below + name);
      else await addSubmodule(below + name, submodule);
    }
  }

  async function addSubmodule(name: string, commit: string): Promise<void> {
    const folder = path.join(git.folder, name);
    const submodule = git.in(folder, folder);
    if (!(await isFolder(folder))) emptySubmodules.push(name);
    // Without a `.git` of its own, git would speak of the repository around it.
    else if (await isTop(folder)) {
      await addRepository(submodule, `${name}/`);
      if ((await submodule.commitOf('HEAD')) !== commit) changed.push(name);
      else changed.push(...(await submodule.changedFiles()).map((file) => `${name}/${file}`));
    } else await addFolder(name, `${name}/`);
  }

  await addRepository(git, '');
  return { tracked, links, untracked, untrackedFolders, emptySubmodules, changed };
}
