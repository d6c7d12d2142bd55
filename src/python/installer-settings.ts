import path from 'node:path';
import type { Platform } from '../system/platform.ts';
import { withoutNames, type Environment } from '../system/process.ts';

/** Where pip would install from, by its variables; null is PyPI. */
export function configuredIndex(env: Environment): string | null {
  return env['PIP_INDEX_URL']?.trim() || env['UV_DEFAULT_INDEX']?.trim() || null;
}

/** Whether the job says nothing of where packages come from, so that all of them come from PyPI. */
export function namesNoIndex(env: Environment): boolean {
  const names = /^(PIP|UV)_(DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|OFFLINE)$/i;
  return !Object.entries(env).some(([name, value]) => names.test(name) && value.trim() !== '');
}

/**
 * The variables of pip, said in the words of uv, which ignores them. Configuration files are not looked for: one could lie in the
 * project. One that the job names is read.
 */
export function uvEnvironment(env: Environment, cacheFolder: string): Environment {
  const index = configuredIndex(env);
  const certificates = env['SSL_CERT_FILE'] || env['PIP_CERT'] || env['REQUESTS_CA_BUNDLE'];
  return {
    ...env,
    UV_NO_CONFIG: '1',
    UV_NO_PROGRESS: '1',
    UV_CACHE_DIR: cacheFolder,
    // Never symbolic links, which the job may ask for: they would lead out of what is sealed.
    UV_LINK_MODE: 'hardlink',
    // Nor a pip in what it makes, which the job may ask for, too: it would be the newest of the index, without a hash.
    UV_VENV_SEED: '0',
    // Nor byte code: for that uv starts the Python of the environment, with what a plugin has put there, and ends nothing it leaves.
    UV_COMPILE_BYTECODE: '0',
    ...(index === null ? {} : { UV_DEFAULT_INDEX: index }),
    ...(certificates ? { SSL_CERT_FILE: certificates } : {}),
  };
}

/** Settings that say where packages come from, and how to get there. None of them can make pip run anything. */
const WHERE = ['index-url', 'extra-index-url', 'trusted-host', 'proxy', 'cert', 'client-cert'];

/**
 * What pip's files say of where packages come from, as variables of pip.
 * @param list what `pip config list` prints
 */
export function settingsIn(list: string): Environment {
  const settings: Record<string, string> = {};
  // Values are written as Python writes them. [install] comes after [global], and counts more.
  for (const [, name = '', value = ''] of list.matchAll(/^(?:global|install)\.([a-z-]+)='(.*)'\r?$/gm)) {
    if (!WHERE.includes(name)) continue;
    const plain = value.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? ' ' : escaped));
    settings[`PIP_${name.toUpperCase().replaceAll('-', '_')}`] = plain.trim();
  }
  return settings;
}

/**
 * The environment without the settings of pip in the user's folders, and in a file that the job names: code of the project can
 * have written them, and they can name another Python to run. What the machine and the job's variables say stays, but on Windows
 * no file counts: there pip asks the system for the user's folders. Logins of netrc stay: nothing that they can lead to gets past
 * the hashes.
 * @param folder a folder of ours
 */
export function withoutUserSettings({ os }: Platform, env: Environment, folder: string): Environment {
  if (os === 'win32') return { ...withoutNames(env, /^PIP_CONFIG_FILE$/i), PIP_CONFIG_FILE: 'nul' };
  const { PIP_CONFIG_FILE: file, HOME: home, ...others } = withoutNames(env, /^XDG_CONFIG_(HOME|DIRS)$/);
  const isNone = file === '/dev/null';
  return {
    ...(home ? { NETRC: path.join(home, '.netrc') } : {}),
    ...others,
    HOME: path.join(folder, 'home'),
    ...(isNone ? { PIP_CONFIG_FILE: file } : {}),
  };
}
