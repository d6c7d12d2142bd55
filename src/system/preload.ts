/**
 * Loads all that is loaded lazily, and is used after code of the project has run, or settings of a repository that others have made: the bundle's chunks lie in a folder that such
 * code can write to, and what it would put there would run with everything that this process knows. A second call costs nothing.
 */
export async function loadAll(): Promise<void> {
  await Promise.all([
    import('@actions/core'),
    import('@actions/exec'),
    import('@actions/github'),
    import('@actions/http-client/lib/proxy'),
    import('@iarna/toml'),
    import('execa'),
    import('tar-stream'),
    import('undici'),
    import('yauzl'),
  ]);
}
