/**
 * The one way in which src/ becomes a bundle: for `npm run build`, for the check that dist/ is what src/ builds, and for the list
 * of what weighs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const LICENCES = 'licenses.txt';

const PACKAGE_OF_NCC = createRequire(import.meta.url).resolve('@vercel/ncc/package.json');
const NCC = path.join(path.dirname(PACKAGE_OF_NCC), 'dist', 'ncc', 'cli.js');

/**
 * Builds the bundle into `folder`, which is emptied first, or old chunks would stay. Same sources and lock file, same
 * bytes, in whatever folder. What is of `src/` stays as it is written; chunks of libraries are minified.
 * @returns {Promise<Chunk[]>} what is in which file
 * @throws if ncc fails, which has then said why, or if the licence of a package is missing
 */
export async function bundle(folder) {
  await rm(folder, { recursive: true, force: true });
  const temporary = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  try {
    const stats = path.join(temporary, 'stats.json');
    build(folder, stats);
    const chunks = chunksOf(JSON.parse(await readFile(stats, 'utf8')));
    for (const { file, isOurs } of chunks) if (!isOurs) await minify(path.join(folder, file));
    refuseMissing(chunks, await readFile(path.join(folder, LICENCES), 'utf8'));
    return chunks;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function build(folder, stats) {
  const args = [
    'build',
    'src/index.ts',
    ...['--out', folder],
    ...['--license', LICENCES],
    ...['--stats-out', stats],
    '--no-cache',
    '--quiet',
  ];
  const { status, error } = spawnSync(process.execPath, [NCC, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`ncc ended with ${status}`);
}

/**
 * @typedef {object} Chunk
 * @property {string} file name in the folder of the bundle
 * @property {boolean} isOurs whether anything of `src/` is in it
 * @property {Map<string, number>} parts bytes before minifying, by file of `src/` or by package
 */

/** @returns {Chunk[]} of webpack's statistics */
function chunksOf({ chunks, modules }) {
  return chunks.map(({ id, files }) => {
    const parts = new Map();
    for (const module of modules.filter((each) => each.chunks.includes(id)))
      for (const { name, size } of module.modules ?? [module]) {
        const part = partOf(name);
        if (part !== null) parts.set(part, (parts.get(part) ?? 0) + size);
      }
    return { file: files[0], isOurs: [...parts.keys()].some((part) => part.startsWith('src/')), parts };
  });
}

/** The file of `src/` or the package that a module is of; null for modules of Node and of webpack. */
function partOf(name) {
  const inner = name.slice(name.lastIndexOf('/node_modules/') + 1);
  return (
    /^\.\/(src\/.+)$/.exec(name)?.[1] ?? /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(inner)?.[1] ?? null
  );
}

/** Names of functions and classes stay, for stack traces; lines stay short, for diffs. */
async function minify(file) {
  const { code } = await transform(await readFile(file, 'utf8'), {
    format: 'esm',
    target: 'node20',
    minify: true,
    keepNames: true,
    lineLimit: 160,
    legalComments: 'none',
    charset: 'utf8',
  });
  await writeFile(file, code);
}

/** Licences ask to be passed on with the code. */
function refuseMissing(chunks, licences) {
  const named = new Set(licences.split('\n'));
  const packages = new Set(chunks.flatMap(({ parts }) => [...parts.keys()]));
  const missing = [...packages].filter((name) => !name.startsWith('src/') && !named.has(name));
  if (missing.length > 0) throw new Error(`${LICENCES} has no licence of ${missing.join(', ')}`);
}
