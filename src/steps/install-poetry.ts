import path from 'node:path';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { formsOfLogins } from '../github/secrets.ts';
import { withGitSettings } from '../git/git.ts';
import { projectEnvironment } from '../poetry/environments.ts';
import { LOCKED_REQUIREMENTS, POETRY_VERSION } from '../poetry/locked-requirements.ts';
import type { Interpreter } from '../python/interpreters.ts';
import { InstallerError, type PackageInstaller } from '../python/packages.ts';
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
  /** Digest of the downloads before code of the project could touch them; null where they are not to be used again. */
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

/** In a checkout of another user git would not answer, and Poetry would then pack ignored files, secrets included. */
const TRUST_CHECKOUT = [{ key: 'safe.directory', value: '*' }];

/**
 * Step 8: Poetry in an environment of its own, outside the workspace. The pinned version comes from the hash-locked list,
 * another one with whatever the index resolves for it.
 * @throws {PublishError} `poetry-unavailable`
 */
export async function installPoetry(
  tools: PoetryTools,
  { installer, environment, poetry: interpreter }: Pythons,
  version: string,
): Promise<ProjectPoetry> {
  const settings = await installer.packages.settings(environment);
  tools.log.hide(formsOfLogins(settings));
  const folder = path.join(tools.work, 'poetry');
  const poetry = await install(tools, installer.packages, interpreter, version, folder);
  const state = await makePrivateFolder(tools.work, 'poetry-state');
  const env = projectEnvironment(withGitSettings(tools.env, TRUST_CHECKOUT), environment, state);
  // Another version came without hashes: what it has put among the downloads is not trusted with the credential.
  return { ...poetry, env, settings, seal: version === POETRY_VERSION ? await installer.seal() : null };
}

/**
 * The Poetry of the upload: always the pinned one, in an environment that no code of the project has run in. Where the
 * downloads are not what they were when they were sealed, they are fetched anew.
 * @param builder the Poetry that worked on the project; null where none of the project's code has run in this job
 * @param folder a fresh folder that no code of the project has been told of
 * @throws {PublishError} `poetry-unavailable`
 */
export async function installUploadPoetry(
  tools: PoetryTools,
  pythons: PoetryPython,
  builder: ProjectPoetry | null,
  folder: string,
): Promise<Poetry> {
  tools.log.line('The upload gets a Poetry of its own, which no code of the project has touched');
  const isUntouched =
    builder === null || (builder.seal !== null && (await pythons.installer.seal()) === builder.seal);
  const installer = isUntouched
    ? pythons.installer
    : await pythons.freshInstaller(await makePrivateFolder(folder, 'tools'));
  const packages = builder === null ? installer.packages : installer.latePackages(folder, builder.settings);
  return install(tools, packages, pythons.poetry, POETRY_VERSION, path.join(folder, 'poetry'));
}

async function install(
  { platform, log }: PoetryTools,
  packages: PackageInstaller,
  interpreter: Interpreter,
  version: string,
  folder: string,
): Promise<Poetry> {
  const isPinned = version === POETRY_VERSION;
  log.line(
    `Poetry ${version}, ${isPinned ? 'from the locked list' : 'resolved by the index'}, by ${packages.name}`,
  );
  try {
    const environment = await packages.createEnvironment(interpreter, folder);
    if (isPinned) await packages.installLocked(environment, LOCKED_REQUIREMENTS);
    else await packages.install(environment, [`poetry==${version}`]);
    return { tool: path.join(environment.scripts, executableName(platform, 'poetry')), version };
  } catch (failure) {
    if (!(failure instanceof InstallerError)) throw failure;
    throw new PublishError('poetry-unavailable', {
      what: `Poetry ${version} could not be installed: ${failure.message}.`,
      why: isPinned
        ? 'All its packages come from the index that pip is configured for, and must have the recorded hashes.'
        : 'There may be no such version, or none for this Python.',
      fix: isPinned
        ? 'Check the network and PIP_INDEX_URL of the job, and run it again.'
        : `Check \`poetry-version\`, or leave it out to take ${POETRY_VERSION}.`,
      cause: failure,
    });
  }
}
