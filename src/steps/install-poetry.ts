import path from 'node:path';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { LOCKED_REQUIREMENTS, POETRY_VERSION } from '../poetry/locked-requirements.ts';
import type { Interpreter } from '../python/interpreters.ts';
import { InstallerError, type PackageInstaller } from '../python/packages.ts';
import { executableName, type Platform } from '../system/platform.ts';

/** A Poetry that is ready to run. */
export interface Poetry {
  /** Absolute path of its program. */
  readonly tool: string;
  readonly version: string;
}

/**
 * Step 8: Poetry in an environment of its own, outside the workspace. The pinned version comes from the hash-locked list,
 * another one with whatever the index resolves for it.
 * @param folder must not be there yet
 * @throws {PublishError} `poetry-unavailable`
 */
export async function installPoetry(
  installer: PackageInstaller,
  interpreter: Interpreter,
  platform: Platform,
  version: string,
  folder: string,
  log: Log,
): Promise<Poetry> {
  const isPinned = version === POETRY_VERSION;
  log.line(
    `Poetry ${version}, ${isPinned ? 'from the locked list' : 'resolved by the index'}, by ${installer.name}`,
  );
  try {
    const environment = await installer.createEnvironment(interpreter, folder);
    if (isPinned) await installer.installLocked(environment, LOCKED_REQUIREMENTS);
    else await installer.install(environment, [`poetry==${version}`]);
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
