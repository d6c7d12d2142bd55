import path from 'node:path';
import type { Platform } from '../system/platform.ts';
import { withoutNames, type Environment } from '../system/process.ts';

/** Where pip would install from, by its variables; null is PyPI. */
export function configuredIndex(env: Environment): string | null {
  return env['PIP_INDEX_URL']?.trim() || env['UV_DEFAULT_INDEX']?.trim() || null;
}

/**
 * The variables of pip, said in the words of uv, which ignores them. Configuration files are not read: one could lie in the
 * project.
 */
export function uvEnvironment(env: Environment, cacheFolder: string): Environment {
  const index = configuredIndex(env);
  const certificates = env['SSL_CERT_FILE'] || env['PIP_CERT'] || env['REQUESTS_CA_BUNDLE'];
  return {
    ...env,
    UV_NO_CONFIG: '1',
    UV_NO_PROGRESS: '1',
    UV_CACHE_DIR: cacheFolder,
    // Copies, not links: what runs from an environment must not be able to change the cache.
    UV_LINK_MODE: 'copy',
    ...(index === null ? {} : { UV_DEFAULT_INDEX: index }),
    ...(certificates ? { SSL_CERT_FILE: certificates } : {}),
  };
}

/**
 * The environment without the settings of pip in the user's folders, and in a file that the job names: code of the project can
 * have written them, and they can name another Python to run. What the machine and the job's variables say stays, but on Windows
 * no file counts: there pip asks the system for the user's folders.
 * @param folder a folder of ours
 */
export function withoutUserSettings({ os }: Platform, env: Environment, folder: string): Environment {
  if (os === 'win32') return { ...withoutNames(env, /^PIP_CONFIG_FILE$/i), PIP_CONFIG_FILE: 'nul' };
  const { PIP_CONFIG_FILE: file, ...others } = withoutNames(env, /^XDG_CONFIG_HOME$/);
  const isNone = file === '/dev/null';
  return { ...others, HOME: path.join(folder, 'home'), ...(isNone ? { PIP_CONFIG_FILE: file } : {}) };
}
