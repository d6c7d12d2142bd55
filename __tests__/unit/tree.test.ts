import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findGit } from '../../src/git/find.ts';
import { Git } from '../../src/git/git.ts';
import { listTree, type Tree } from '../../src/git/tree.ts';
import { filesBelow } from '../../src/system/folder-contents.ts';
import { currentPlatform } from '../../src/system/platform.ts';
import { openProcesses } from '../../src/system/process.ts';
import { commitAll, git as gitAsUser, makeProject } from '../support/tools/projects.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();
const processes = openProcesses(new AbortController().signal);
const describeOnPosix = process.platform === 'win32' ? describe.skip : describe;

let tool = '';
const env = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_NOSYSTEM: '1' };

beforeAll(async () => {
  const found = await findGit(processes, currentPlatform(), env, await newFolder());
  if (found.tool === null) throw new Error(found.problem);
  tool = found.tool;
});

const treeOf = (folder: string): Promise<Tree> =>
  listTree(new Git({ processes, tool, env, login: [] }, folder));

async function write(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), 'x\n');
  }
}

const sorted = (files: ReadonlySet<string>): string[] => [...files].sort();

describe('faults 33: the files of a project', () => {
  test('tracked ones, and untracked ones with the ignored, each by its path', async () => {
    const { folder } = await makeProject(await newFolder(), { files: { 'data/größe .txt': 'x' } });
    const untracked = [
      '.env',
      'data/__pycache__/a.pyc',
      'dist/old.whl',
      'src/example_parcel/.env',
      'src/ä b.py',
    ];
    await write(folder, untracked);
    await mkdir(path.join(folder, 'empty'));
    const tree = await treeOf(folder);
    expect(sorted(tree.tracked)).toEqual([
      '.gitignore',
      'README.md',
      'data/größe .txt',
      'pyproject.toml',
      'src/example_parcel/__init__.py',
    ]);
    expect(sorted(tree.untracked)).toEqual(untracked);
    expect([tree.untrackedFolders, tree.emptySubmodules]).toEqual([[], []]);
  });

  describeOnPosix('not on Windows', () => {
    test('whatever they are called', async () => {
      const { folder } = await makeProject(await newFolder(), { files: { 'a\n"b"\t\\.py': '' } });
      const untracked = ['"quoted"', 'line\nbreak', ' blank', 'back\\slash'].sort();
      await write(folder, untracked);
      await symlink('nowhere', path.join(folder, 'zlink'));
      const tree = await treeOf(folder);
      expect(tree.tracked).toContain('a\n"b"\t\\.py');
      expect(sorted(tree.untracked)).toEqual([...untracked, 'zlink']);
    });

    test('faults 46: and which of the tracked ones are links', async () => {
      const { folder } = await makeProject(await newFolder(), { files: { 'a b': '' } });
      await symlink('a b', path.join(folder, 'l\tink'));
      await symlink('nowhere', path.join(folder, 'src', 'example_parcel', 'broken'));
      await commitAll(folder);
      await symlink('a b', path.join(folder, 'untracked'));
      const { links, tracked } = await treeOf(folder);
      expect(links).toEqual(['l\tink', 'src/example_parcel/broken']);
      expect(sorted(tracked)).toEqual(expect.arrayContaining([...links]));
    });
  });

  test('in a folder of a repository with several: only its own', async () => {
    const { folder } = await makeProject(await newFolder(), { subfolder: 'libs/one' });
    await write(folder, ['outside.txt', 'libs/two/x.py', 'libs/one/inside.txt']);
    const tree = await treeOf(path.join(folder, 'libs', 'one'));
    expect(tree.tracked).toContain('pyproject.toml');
    expect(sorted(tree.untracked)).toEqual(['inside.txt']);
  });

  test('in a folder without anything tracked, ignored or not', async () => {
    const { folder } = await makeProject(await newFolder());
    await write(folder, ['new/pyproject.toml', 'new/a/b.py', 'dist/pyproject.toml']);
    const [fresh, ignored] = [
      await treeOf(path.join(folder, 'new')),
      await treeOf(path.join(folder, 'dist')),
    ];
    expect([sorted(fresh.untracked), sorted(ignored.untracked)]).toEqual([
      ['a/b.py', 'pyproject.toml'],
      ['pyproject.toml'],
    ]);
    expect([fresh.tracked.size, ignored.tracked.size]).toEqual([0, 0]);
  });

  test("of another repository in it, with that one's own files", async () => {
    const { folder } = await makeProject(await newFolder());
    await write(folder, ['other/a.py']);
    await commitAll(path.join(folder, 'other'));
    const { untracked } = await treeOf(folder);
    expect(sorted(untracked)).toEqual(expect.arrayContaining(['other/a.py', 'other/.git/config']));
  });
});

describe('faults 34: submodules', () => {
  async function projectWithSubmodule(): Promise<string> {
    const library = await newFolder();
    await write(library, ['lib.c', 'deep/more.c']);
    await commitAll(library);
    const { folder } = await makeProject(await newFolder());
    const allowed = ['-c', 'protocol.file.allow=always'];
    await gitAsUser(
      folder,
      ...allowed,
      'submodule',
      '--quiet',
      'add',
      library,
      'src/example_parcel/sub module',
    );
    await commitAll(folder);
    return folder;
  }
  const SUBMODULE = 'src/example_parcel/sub module';

  test('have files of their own: tracked and untracked ones', async () => {
    const folder = await projectWithSubmodule();
    await write(folder, [`${SUBMODULE}/key.pem`]);
    const { tracked, untracked, emptySubmodules } = await treeOf(folder);
    expect([...tracked].filter((file) => file.startsWith(SUBMODULE)).sort()).toEqual([
      `${SUBMODULE}/deep/more.c`,
      `${SUBMODULE}/lib.c`,
    ]);
    expect(sorted(untracked)).toEqual([`${SUBMODULE}/key.pem`]);
    expect(emptySubmodules).toEqual([]);
  });

  test.each([
    ['empty', async (folder: string) => mkdir(folder)],
    ['not there', () => Promise.resolve()],
  ])('that were not fetched: %s', async (_, make) => {
    const folder = await projectWithSubmodule();
    await rm(path.join(folder, SUBMODULE), { recursive: true });
    await make(path.join(folder, SUBMODULE));
    const { untracked, emptySubmodules } = await treeOf(folder);
    expect([sorted(untracked), emptySubmodules]).toEqual([[], [SUBMODULE]]);
  });

  test('faults 31: whose files were changed, or that are at another commit than is meant', async () => {
    const folder = await projectWithSubmodule();
    expect((await treeOf(folder)).changed).toEqual([]);
    const submodule = path.join(folder, SUBMODULE);
    await writeFile(path.join(submodule, 'lib.c'), 'changed');
    expect((await treeOf(folder)).changed).toEqual([`${SUBMODULE}/lib.c`]);
    await commitAll(submodule);
    expect((await treeOf(folder)).changed).toEqual([SUBMODULE]);
  });

  test('whose place something else has taken', async () => {
    const folder = await projectWithSubmodule();
    await rm(path.join(folder, SUBMODULE), { recursive: true });
    await write(folder, [`${SUBMODULE}/copied.c`]);
    const { untracked, emptySubmodules } = await treeOf(folder);
    expect([sorted(untracked), emptySubmodules]).toEqual([[`${SUBMODULE}/copied.c`], []]);
  });
});

describe('files below a folder', () => {
  test('are listed up to a bound', async () => {
    const folder = await newFolder();
    await write(folder, ['a', 'b/c', 'b/d/e']);
    expect((await filesBelow(folder, 5))?.sort()).toEqual(['a', 'b/c', 'b/d/e']);
    expect(await filesBelow(folder, 4)).toBeNull();
    expect(await filesBelow(path.join(folder, 'none'), 5)).toBeNull();
  });

  describeOnPosix('not on Windows', () => {
    test('without those that links lead to', async () => {
      const folder = await newFolder();
      await write(folder, ['a']);
      await symlink('.', path.join(folder, 'loop'));
      expect((await filesBelow(folder, 5))?.sort()).toEqual(['a', 'loop']);
    });
  });
});
