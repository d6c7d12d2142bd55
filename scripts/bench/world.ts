import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

import { execa } from 'execa';

import { startStage, type Release, type Stage } from '../../__tests__/support/journey/stage.ts';
import type { RunPaths } from '../../__tests__/support/runner/environment.ts';
import { commitAll } from '../../__tests__/support/tools/projects.ts';
import { environmentIn, findPython, type PythonEnvironment } from '../../__tests__/support/tools/python.ts';
import { identityOf, ROOT } from '../examples.ts';

/** A project that is published again and again. */
export interface Project {
  readonly title: string;
  /** Below the repository. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** Number of packages in its lock file. */
  readonly locked: number;
}

/** What all measurements share: one index, one GitHub, one Python. */
export interface World {
  readonly stage: Stage;
  /** The Python of this machine that everything is made of; absolute path. */
  readonly python: string;
  /** PATH of every run: that Python first, and no shims of version managers, each call of which would cost a tenth of a second. */
  readonly path: string;
  /** The next release of a project: the same files under a version of its own, for an index takes each once. */
  release(project: Project): Promise<Release>;
  /**
   * Makes a folder for a machine. It stays until all is measured: where thousands of files have been removed in the last six
   * minutes, ext4 looks for a free place at length, and whatever comes next takes twice as long.
   */
  machine(): Promise<string>;
  /** A fresh virtual environment with pip alone, as actions/setup-python leaves its Python. */
  readyPython(folder: string): Promise<PythonEnvironment>;
  stop(): Promise<void>;
}

/** Reads a project of examples/. */
export async function readProject(title: string, folder: string): Promise<Project> {
  const lock = await readFile(path.join(ROOT, folder, 'poetry.lock'), 'utf8');
  const locked = lock.match(/^\[\[package\]\]$/gm)?.length ?? 0;
  return { title, folder, ...(await identityOf(folder)), locked };
}

/** @param names of all the projects that will be published */
export async function startWorld(names: readonly string[]): Promise<World> {
  const stage = await startStage({ projects: names });
  try {
    const python = await findPython();
    const folders = (process.env['PATH'] ?? '').split(path.delimiter);
    const kept = folders.filter((folder) => !/[\\/](shims|node_modules[\\/]\.bin)[\\/]?$/.test(folder));
    const template = await stage.folder('python');
    await makeReadyPython(python, template, stage.network.env);
    let count = 0;
    return {
      stage,
      python,
      path: [path.dirname(python), ...kept].join(path.delimiter),
      machine: () => stage.folder('machine'),
      release: (project) => nextRelease(stage, project, ++count),
      async readyPython(folder) {
        await cp(template, folder, { recursive: true, verbatimSymlinks: true });
        return environmentIn(folder);
      },
      stop: () => stage.stop(),
    };
  } catch (failure) {
    await stage.stop();
    throw failure;
  }
}

async function nextRelease(stage: Stage, project: Project, count: number): Promise<Release> {
  const folder = await stage.folder('source');
  await cp(path.join(ROOT, project.folder), folder, { recursive: true });
  const version = `${project.version}.post${String(count)}`;
  const file = path.join(folder, 'pyproject.toml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(`version = "${project.version}"`, `version = "${version}"`));
  const tag = `v${version}`;
  const commit = await commitAll(folder, { tag });
  return stage.releaseOf({ folder, commit, tag, name: project.name, version });
}

/** With the newest pip, as the Pythons of hosted runners have it. Only copied: its own scripts would not know where they are. */
async function makeReadyPython(
  python: string,
  folder: string,
  network: Readonly<Record<string, string>>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const options = { env: { ...process.env, ...network }, extendEnv: false, stdin: 'ignore' } as const;
  await execa(python, ['-m', 'venv', folder], options);
  const install = ['-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--upgrade', 'pip'];
  await execa(environmentIn(folder).python, install, options);
}

/** Makes the folders of a runner, as the emulated one has them. Those that are there stay. */
export async function makeRunnerFolders(root: string): Promise<RunPaths> {
  const place = (name: string): string => path.join(root, name);
  const paths = {
    home: place('home'),
    temp: place('temp'),
    workspace: place('workspace'),
    toolCache: place('tool-cache'),
    systemTemp: place('system-temp'),
  };
  for (const folder of Object.values(paths)) await mkdir(folder, { recursive: true });
  return paths;
}
