import type { Environment } from '../system/process.ts';

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
