import path from 'node:path';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { formsOfLogins } from '../github/secrets.ts';
import { withGitSettings } from '../git/git.ts';
import { projectEnvironment } from '../poetry/environments.ts';
import { LOCKED_REQUIREMENTS, POETRY_VERSION } from '../poetry/locked-requirements.ts';
import type { PluginRequirement } from '../poetry/plugins.ts';
import type { Interpreter } from '../python/interpreters.ts';
import { asInstallerError, type PackageInstaller } from '../python/packages.ts';
import { makePrivateFolder } from '../system/files.ts';
import { executableName, type Platform } from '../system/platform.ts';
import type { Environment } from '../system/process.ts';
import type { PoetryPython, Pythons } from './set-up-python.ts';

/** A Poetry that is ready to run. */
export interface Poetry {
  /** Absolute path of its program. */
  readonly tool: string;
  readonly version: string;
}

/** The Poetry that works on the project. */
export interface ProjectPoetry extends Poetry {
  /** What it sees: the job's environment without credentials of publishing, and the project's virtual environment. */
  readonly env: Environment;
  /** Digest of uv and the downloads that came with hashes, before code of the project could touch them. */
  readonly seal: string | null;
  /** Where packages come from by files of the user, as they were before code of the project could touch them; variables. */
  readonly settings: Environment;
}

export interface PoetryTools {
  readonly platform: Platform;
  readonly log: Log;
  /** What children may see. */
  readonly env: Environment;
  /** A folder of ours outside the workspace. */
  readonly work: string;
}

/** What is to work on the project. */
export interface PoetryWish {
  /** Exact. */
  readonly poetryVersion: string;
  /** Put beside it, with whatever they need. */
  readonly plugins: readonly PluginRequirement[];
}

/** What comes without hashes, and what puts it into place. */
interface Unhashed {
  readonly packages: PackageInstaller;
  readonly requirements: readonly string[];
}

/**
 * In a checkout of another user, as in containers, git would not answer, and Poetry would then pack ignored files, secrets included.
 */
const TRUST_CHECKOUT = [{ key: 'safe.directory', value: '*' }];

/**
 * Step 8: Poetry in an environment of its own, outside the workspace. The pinned version comes from the hash-locked list,
 * another one, and plugins, with whatever the index resolves for them.
 * @throws {PublishError} `poetry-unavailable`, `disk-not-writable`
 */
export async function installPoetry(
  tools: PoetryTools,
  { installer, environment, poetry: interpreter }: Pythons,
  { poetryVersion: version, plugins }: PoetryWish,
): Promise<ProjectPoetry> {
  const settings = await installer.packages.settings(environment);
  tools.log.hide(formsOfLogins(settings));
  const folder = path.join(tools.work, 'poetry');
  // Apart from the downloads that the upload's Poetry is made of: nothing vouches for these.
  const unhashed: Unhashed = {
    packages: installer.unhashed(await makePrivateFolder(tools.work, 'unhashed')),
    requirements: plugins.map(({ requirement }) => requirement),
  };
  const poetry = await install(tools, installer.packages, interpreter, version, folder, unhashed);
  const state = await makePrivateFolder(tools.work, 'poetry-state');
  const env = projectEnvironment(withGitSettings(tools.env, TRUST_CHECKOUT), environment, state);
  return { ...poetry, env, settings, seal: await installer.seal() };
}

/**
 * The Poetry of the upload: always the pinned one, in an environment that no code of the project has run in. Where the
 * downloads are not what they were when they were sealed, they are fetched anew.
 * @param builder the Poetry that worked on the project; null where none of the project's code has run in this job
 * @param folder a fresh folder that no code of the project has been told of
 * @throws {PublishError} `poetry-unavailable`, `disk-not-writable`
 */
export async function installUploadPoetry(
  tools: PoetryTools,
  pythons: PoetryPython,
  builder: ProjectPoetry | null,
  folder: string,
): Promise<Poetry> {
  tools.log.line('The upload gets a Poetry of its own, which no code of the project has touched');
  const isUntouched = builder === null || (await pythons.installer.seal()) === builder.seal;
  const installer = isUntouched
    ? pythons.installer
    : await pythons.freshInstaller(await makePrivateFolder(folder, 'tools'));
  const packages = builder === null ? installer.packages : installer.latePackages(folder, builder.settings);
  return install(tools, packages, pythons.poetry, POETRY_VERSION, path.join(folder, 'poetry'), null);
}

/** @param unhashed what is not in the locked list; null: nothing is */
async function install(
  { platform, log }: PoetryTools,
  packages: PackageInstaller,
  interpreter: Interpreter,
  version: string,
  folder: string,
  unhashed: Unhashed | null,
): Promise<Poetry> {
  const plugins = unhashed?.requirements ?? [];
  const isPinned = version === POETRY_VERSION;
  log.line(
    `Poetry ${version}, ${isPinned ? 'from the locked list' : 'resolved by the index'}, by ${packages.name}`,
  );
  if (plugins.length > 0) log.line(`Beside it, resolved by the index: ${plugins.join(', ')}`);
  try {
    const environment = await packages.createEnvironment(interpreter, folder);
    if (isPinned) await packages.installLocked(environment, LOCKED_REQUIREMENTS);
    // With its version, so that no plugin replaces it.
    if (unhashed !== null && (!isPinned || plugins.length > 0))
      await unhashed.packages.install(environment, [`poetry==${version}`, ...plugins]);
    return { tool: path.join(environment.scripts, executableName(platform, 'poetry')), version };
  } catch (thrown) {
    const failure = asInstallerError(thrown);
    throw new PublishError('poetry-unavailable', {
      what: `Poetry ${version}${plugins.length === 0 ? '' : ` with ${plugins.join(', ')}`} could not be installed: ${failure.message}.`,
      ...adviceFor(isPinned, plugins.length > 0),
      cause: failure,
    });
  }
}

function adviceFor(isPinned: boolean, hasPlugins: boolean): { readonly why: string; readonly fix: string } {
  if (hasPlugins) {
    return {
      why: 'Plugins come from the index that pip is configured for, as wheels, and must fit this Poetry and its Python.',
      fix: 'Check `poetry-plugins` and `poetry-version`.',
    };
  }
  return {
    why: isPinned
      ? 'All its packages come from the index that pip is configured for, and must have the recorded hashes.'
      : 'There may be no such version, or none for this Python.',
    fix: isPinned
      ? 'Check the network and PIP_INDEX_URL of the job, and run it again.'
      : `Check \`poetry-version\`, or leave it out to take ${POETRY_VERSION}.`,
  };
}
