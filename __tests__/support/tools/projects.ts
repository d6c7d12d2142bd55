import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import path from 'node:path';
import process from 'node:process';

import { execa } from 'execa';

export interface ProjectOptions {
  /** Default `example-parcel`, a name that is on no public index. */
  readonly name?: string;
  /** Default `1.0.0`. */
  readonly version?: string;
  /** The whole text of `pyproject.toml`, `null` for none; default: a PEP 621 project without dependencies. */
  readonly pyproject?: string | null;
  /** More files, or others for the default ones: paths in the project's folder, with `/`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Symbolic links, in place of files where there are such: what each one says, by its path. */
  readonly links?: Readonly<Record<string, string>>;
  /** Default `v` and the version; `null`: no tag. */
  readonly tag?: string | null;
  /** The tag is an object of its own, as `git tag -a` and GitHub's releases from drafts make it. */
  readonly annotatedTag?: boolean;
  /** Text of `poetry.lock`; default: none. */
  readonly lock?: string | null;
  /** Folder of the project inside the repository, with `/`; default: the root. */
  readonly subfolder?: string;
}

export interface MadeProject {
  /** Root of the repository. */
  readonly folder: string;
  /** Full SHA of the one commit on `main`. */
  readonly commit: string;
  readonly tag: string | null;
  /** As asked for: with a `pyproject` of one's own nobody compares. */
  readonly name: string;
  readonly version: string;
}

/**
 * Writes a small real Poetry project into a folder, which is made, and commits it. Author and dates are fixed and no
 * configuration of the machine counts, so that equal options give equal commits.
 */
export async function makeProject(folder: string, options: ProjectOptions = {}): Promise<MadeProject> {
  const { name = 'example-parcel', version = '1.0.0', subfolder = '.' } = options;
  const { pyproject = defaultPyproject(name, version), lock = null, tag = `v${version}` } = options;
  const files: Record<string, string> = {
    ...defaultFiles(name, version),
    ...(pyproject === null ? {} : { 'pyproject.toml': pyproject }),
    ...(lock === null ? {} : { 'poetry.lock': lock }),
    ...options.files,
  };
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, subfolder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  for (const [link, says] of Object.entries(options.links ?? {})) {
    const target = path.join(folder, subfolder, link);
    await mkdir(path.dirname(target), { recursive: true });
    await rm(target, { force: true });
    await symlink(says, target);
  }
  const commit = await commitAll(folder, { tag, annotatedTag: options.annotatedTag ?? false });
  return { folder, commit, tag, name, version };
}

/**
 * Makes a folder that has files a git repository with one commit of all of them on `main`, and gives its full SHA.
 * Called again on the same folder it adds a commit.
 */
export async function commitAll(
  folder: string,
  { tag = null, annotatedTag = false }: { tag?: string | null; annotatedTag?: boolean } = {},
): Promise<string> {
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Release');
  if (tag !== null) await git(folder, 'tag', ...(annotatedTag ? ['--annotate', '--message', tag] : []), tag);
  return await git(folder, 'rev-parse', 'HEAD');
}

/** Runs git in a folder as a fixed person at a fixed time, without any configuration of the machine; gives its output. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execa('git', args, { cwd: folder, env: gitEnvironment(), stdin: 'ignore' });
  return stdout;
}

function gitEnvironment(): Record<string, string | undefined> {
  const when = '2026-01-02T03:04:05Z';
  const inherited = Object.keys(process.env).filter((variable) => variable.startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited.map((variable) => [variable, undefined])),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Example Authors',
    GIT_AUTHOR_EMAIL: 'authors@example.org',
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: 'Example Authors',
    GIT_COMMITTER_EMAIL: 'authors@example.org',
    GIT_COMMITTER_DATE: when,
  };
}

function moduleName(name: string): string {
  return name.replaceAll(/[-.]+/g, '_').toLowerCase();
}

function defaultPyproject(name: string, version: string): string {
  return `[project]
name = "${name}"
version = "${version}"
description = "A small package that is only ever published in tests"
readme = "README.md"
license = "MIT"
authors = [{ name = "Example Authors", email = "authors@example.org" }]
requires-python = ">=3.8"

[tool.poetry]
packages = [{ include = "${moduleName(name)}", from = "src" }]

[build-system]
requires = ["poetry-core>=2.0,<3.0"]
build-backend = "poetry.core.masonry.api"
`;
}

/** `pyproject.toml` as it was written for Poetry 1: everything below `[tool.poetry]`. For the files of `makeProject`. */
export function classicPyproject(name: string, version: string): string {
  return `[tool.poetry]
name = "${name}"
version = "${version}"
description = "A small package that is only ever published in tests"
readme = "README.md"
license = "MIT"
authors = ["Example Authors <authors@example.org>"]
packages = [{ include = "${moduleName(name)}", from = "src" }]

[tool.poetry.dependencies]
python = "^3.8"

[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`;
}

function defaultFiles(name: string, version: string): Record<string, string> {
  return {
    'README.md': `# ${name}\n\nA small package that is only ever published in tests.\n`,
    '.gitignore': '__pycache__/\n/dist/\n',
    [`src/${moduleName(name)}/__init__.py`]: `"""A small package."""\n\n__version__ = "${version}"\n`,
  };
}
