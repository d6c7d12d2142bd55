/** The one way in which src/ becomes a bundle: for `npm run build`, and for the check that dist/ is what src/ builds. */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const PACKAGE_OF_NCC = createRequire(import.meta.url).resolve('@vercel/ncc/package.json');
const NCC = path.join(path.dirname(PACKAGE_OF_NCC), 'dist', 'ncc', 'cli.js');

/**
 * Builds the bundle into `folder`, which is emptied first, or old chunks would stay. Same sources and lock file, same
 * bytes, in whatever folder. Throws if ncc fails, which has then said why.
 * @param {string} folder
 * @param {string} entry another one than the action's, in the repository
 */
export async function bundle(folder, entry = 'src/index.ts') {
  await rm(folder, { recursive: true, force: true });
  const args = ['build', entry, '--out', folder, '--license', 'licenses.txt', '--no-cache', '--quiet'];
  const { status, error } = spawnSync(process.execPath, [NCC, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`ncc ended with ${status}`);
}
