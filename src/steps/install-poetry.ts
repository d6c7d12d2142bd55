import path from 'node:path';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { LOCKED_REQUIREMENTS, POETRY_VERSION } from '../poetry/locked-requirements.ts';
import type { Installer } from '../python/installer.ts';
import type { Interpreter } from '../python/interpreters.ts';
import { InstallerError, type PackageInstaller } from '../python/packages.ts';
import type { Pythons } from './set-up-python.ts';
import { executableName, type Platform } from '../system/platform.ts';

/** A Poetry that is ready to run. */
export interface Poetry {
  /** Absolute path of its program. */
  readonly tool: string;
  readonly version: string;
}

export interface PoetryTools {
  readonly platform: Platform;
  readonly log: Log;
  /** A folder of ours outside the workspace. */
  readonly work: string;
}

/**
 * Step 8: Poetry in an environment of its own, outside the workspace. The pinned version comes from the hash-locked list,
 * another one with whatever the index resolves for it.
 * @throws {PublishError} `poetry-unavailable`
 */
export async function installPoetry(
  tools: PoetryTools,
  { installer, poetry: interpreter }: Pythons,
  version: string,
): Promise<Poetry & { readonly seal: string | null }> {
  const poetry = await install(tools, installer, interpreter, version, 'poetry');
  return { ...poetry, seal: await installer.seal() };
}

/**
 * The Poetry of the upload: always the pinned one, in an environment that no code of the project has run in. Where the
 * downloads are not what they were when `seal` was taken, they are fetched anew.
 * @throws {PublishError} `poetry-unavailable`
 */
export async function installUploadPoetry(
  tools: PoetryTools,
  pythons: Pythons,
  seal: string | null,
): Promise<Poetry> {
  const isUntouched = (await pythons.installer.seal()) === seal;
  const installer = isUntouched ? pythons.installer : await pythons.freshInstaller();
  return install(tools, installer, pythons.poetry, POETRY_VERSION, 'upload-poetry');
}

async function install(
  { platform, log, work }: PoetryTools,
  { packages, fallback }: Installer,
  interpreter: Interpreter,
  version: string,
  name: string,
): Promise<Poetry> {
  const folder = path.join(work, name);
  const isPinned = version === POETRY_VERSION;
  const put = async (packages: PackageInstaller): Promise<Poetry> => {
    log.line(
      `Poetry ${version}, ${isPinned ? 'from the locked list' : 'resolved by the index'}, by ${packages.name}`,
    );
    const environment = await packages.createEnvironment(interpreter, folder);
    if (isPinned) await packages.installLocked(environment, LOCKED_REQUIREMENTS);
    else await packages.install(environment, [`poetry==${version}`]);
    return { tool: path.join(environment.scripts, executableName(platform, 'poetry')), version };
  };
  try {
    return await put(packages).catch(async (failure: unknown) => {
      if (fallback === null || !(failure instanceof InstallerError)) throw failure;
      log.line(`${packages.name} failed, ${fallback.name} is tried: ${failure.message}`);
      return put(fallback);
    });
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
