import type { Environment, Finished, Processes } from '../system/process.ts';

/**
 * Installs a Python that uv manages, for where neither the tool cache nor PATH has one that fits.
 * @param version `3.12` or `3.12.4`
 * @returns absolute path of the program, or null and the reason where uv cannot provide it
 */
export async function installManagedPython(
  processes: Processes,
  uv: { readonly tool: string; readonly env: Environment },
  version: string,
  folder: string,
): Promise<{ path: string } | { path: null; why: string }> {
  const env = { ...uv.env, UV_PYTHON_INSTALL_DIR: folder, UV_PYTHON_PREFERENCE: 'only-managed' };
  const run = (...args: string[]): Promise<Finished> =>
    processes.run({ tool: uv.tool, args, cwd: folder, env });
  const installed = await run('python', 'install', '--no-bin', version);
  if (installed.exitCode !== 0) return { path: null, why: lastWords(installed) };
  const found = await run('python', 'find', '--no-project', version);
  return found.exitCode === 0 ? { path: found.stdout.trim() } : { path: null, why: lastWords(found) };
}

function lastWords({ stderr }: Finished): string {
  return stderr.trim().split('\n').slice(-2).join(' ').slice(0, 300);
}
