import type { Environment, Processes } from '../system/process.ts';

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
  for (const args of [
    ['python', 'install', '--no-bin', version],
    ['python', 'find', '--no-project', version],
  ]) {
    const { exitCode, stdout, stderr } = await processes.run({ tool: uv.tool, args, cwd: folder, env });
    if (exitCode !== 0) return { path: null, why: stderr.trim().split('\n').slice(-2).join(' ') };
    if (args[1] === 'find') return { path: stdout.trim() };
  }
  return { path: null, why: 'uv named no interpreter' };
}
