import path from 'node:path';
import { performance } from 'node:perf_hooks';

import { execa } from 'execa';

import type { Release } from '../../__tests__/support/journey/stage.ts';
import { machineEnvironment } from '../../__tests__/support/runner/environment.ts';
import type { PythonEnvironment } from '../../__tests__/support/tools/python.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { makeRunnerFolders, type World } from './world.ts';

/** A workflow that was carried out: its commands in order, with their times in milliseconds. */
export type Timed = ReadonlyMap<string, number>;

/** A machine on which the steps of a workflow run, one after the other. */
export interface Job {
  readonly workspace: string;
  readonly pythonFolder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly python: PythonEnvironment;
}

export const PIP_INSTALL = `pip install poetry==${POETRY_VERSION}`;
export const CONFIG = 'poetry config pypi-token.pypi';

/** Makes the folders and the Python of a job that has nothing else yet: no caches, no settings. */
export async function startJob(world: World, root: string): Promise<Job> {
  const pythonFolder = path.join(root, 'python');
  const python = await world.readyPython(pythonFolder);
  const paths = await makeRunnerFolders(root);
  const env = {
    ...machineEnvironment(paths),
    ...world.stage.network.env,
    PATH: [path.dirname(python.python), world.path].join(path.delimiter),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    // The token goes into Poetry's own file, as on a runner, where there is no keyring.
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
  };
  return { workspace: paths.workspace, pythonFolder, python, env };
}

/** The plain workflow: what somebody writes who follows Poetry's documentation. */
export async function plainWorkflow(world: World, job: Job, release: Release): Promise<Timed> {
  return timed([
    ['git fetch', () => fetchCommit(world, job, release)],
    [PIP_INSTALL, () => installPoetry(job)],
    ['poetry install', () => poetry(job, 'install', '--no-interaction')],
    [CONFIG, () => giveToken(world, job)],
    ['poetry publish --build', () => poetry(job, 'publish', '--build', '--no-interaction')],
  ]);
}

/** What the plain workflow does before it comes to a project. */
export async function setUpPoetry(world: World, job: Job): Promise<void> {
  await installPoetry(job);
  await giveToken(world, job);
}

/** One more project of a job that `setUpPoetry` has made ready. @param folder of the project */
export async function byHand(job: Job, folder: string): Promise<Timed> {
  const there = { ...job, workspace: folder };
  return timed([
    ['poetry build', () => poetry(there, 'build', '--no-interaction')],
    ['poetry install', () => poetry(there, 'install', '--no-interaction')],
    ['poetry publish', () => poetry(there, 'publish', '--no-interaction')],
  ]);
}

/** The least that there is: uv builds and uploads, and nothing else is looked at or installed. */
export async function uvWorkflow(world: World, job: Job, release: Release): Promise<Timed> {
  const { localUrl } = world.stage.network;
  const login = { UV_PUBLISH_TOKEN: world.stage.token, UV_PUBLISH_URL: new URL('legacy/', localUrl).href };
  const uv = job.python.bin('uv');
  // The Python that is there, as the others take it.
  const only = { ...job, env: { ...job.env, UV_PYTHON: job.python.python, UV_PYTHON_DOWNLOADS: 'never' } };
  return timed([
    ['git fetch', () => fetchCommit(world, job, release)],
    ['pip install uv', () => run(job, job.python.python, '-m', 'pip', 'install', 'uv')],
    ['uv build', () => run(only, uv, 'build')],
    ['uv publish', () => run({ ...only, env: { ...only.env, ...login } }, uv, 'publish')],
  ]);
}

/** As actions/checkout does: the one commit and its tag, into an empty folder. */
async function fetchCommit({ stage }: World, job: Job, { repository, tag }: Release): Promise<void> {
  const git = (...args: string[]): Promise<void> => run(job, 'git', ...args);
  const url = `${stage.github.serverUrl}/${repository.owner}/${repository.name}`;
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', url);
  const ref = `refs/tags/${tag ?? ''}`;
  await git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${ref}:${ref}`);
  await git('checkout', '--quiet', '--detach', ref);
}

function installPoetry(job: Job): Promise<void> {
  return run(job, job.python.python, '-m', 'pip', 'install', `poetry==${POETRY_VERSION}`);
}

function giveToken({ stage }: World, job: Job): Promise<void> {
  return poetry(job, 'config', 'pypi-token.pypi', stage.token);
}

function poetry(job: Job, ...args: string[]): Promise<void> {
  return run(job, job.python.bin('poetry'), ...args);
}

/** @throws {Error} with the end of what the program said, where it fails */
async function run({ workspace, env }: Job, program: string, ...args: readonly string[]): Promise<void> {
  const options = {
    cwd: workspace,
    env,
    extendEnv: false,
    stdin: 'ignore',
    all: true,
    reject: false,
  } as const;
  const { failed, all, shortMessage } = await execa(program, args, options);
  if (failed) throw new Error(`${shortMessage ?? ''}\n${all.split('\n').slice(-20).join('\n')}`);
}

async function timed(commands: readonly (readonly [name: string, () => Promise<void>])[]): Promise<Timed> {
  const times = new Map<string, number>();
  for (const [name, work] of commands) {
    const start = performance.now();
    await work();
    times.set(name, performance.now() - start);
  }
  return times;
}

/** How long all of it took, in milliseconds. */
export function wholeOf(parts: Timed): number {
  return [...parts.values()].reduce((sum, time) => sum + time, 0);
}
