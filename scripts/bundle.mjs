/**
 * The one way in which src/ becomes a bundle: for `npm run build`, for the check that dist/ is what src/ builds, and for the list
 * of what weighs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
 * @param {string} folder
 * @param {string} entry another one than the action's, in the repository
 * @returns {Promise<Chunk[]>} what is in which file
 * @throws if ncc fails, which has then said why, or if a package has no licence
 */
export async function bundle(folder, entry = 'src/index.ts') {
  await rm(folder, { recursive: true, force: true });
  const temporary = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  try {
    const stats = path.join(temporary, 'stats.json');
    build(folder, entry, stats);
    const { chunks, modules } = JSON.parse(await readFile(stats, 'utf8'));
    const told = chunks.map((chunk) => contentOf(chunk, modules));
    for (const { file, isOurs } of told) if (!isOurs) await minify(path.join(folder, file));
    await completeLicences(path.join(folder, LICENCES), told);
    return told;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function build(folder, entry, stats) {
  const args = [
    'build',
    entry,
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
 * @property {Map<string, number>} parts bytes before minifying, by file of `src/` or by folder of a package
 */

/** @returns {Chunk} what webpack's statistics say of it */
function contentOf({ id, files }, modules) {
  const parts = new Map();
  for (const module of modules.filter(({ chunks }) => chunks.includes(id)))
    for (const { name, size } of module.modules ?? [module]) {
      const part = partOf(name);
      if (part !== null) parts.set(part, (parts.get(part) ?? 0) + size);
    }
  return { file: files[0], isOurs: [...parts.keys()].some((part) => part.startsWith('src/')), parts };
}

/** The file of `src/` or the folder of the package that a module is of; null for modules of Node and of webpack. */
function partOf(name) {
  return /^\.\/(src\/.+|(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/))/.exec(name)?.[1] ?? null;
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

/** Licences ask to be passed on with the code; ncc finds only a part of those of modules that were put together into one. */
async function completeLicences(file, chunks) {
  const licences = await readFile(file, 'utf8');
  const named = new Set(licences.split('\n'));
  const folders = new Set(chunks.flatMap(({ parts }) => [...parts.keys()]));
  const missing = [];
  for (const folder of [...folders].filter((part) => !part.startsWith('src/')).sort()) {
    const { name, license } = JSON.parse(await readFile(path.join(ROOT, folder, 'package.json'), 'utf8'));
    if (named.has(name)) continue;
    named.add(name);
    const entry = (await readdir(path.join(ROOT, folder))).find((each) => /^licen[cs]e/i.test(each));
    if (entry === undefined && !license) throw new Error(`${name} has no licence`);
    const text = entry === undefined ? '' : await readFile(path.join(ROOT, folder, entry), 'utf8');
    missing.push(`${name}\n${license ?? ''}\n${text}`.trimEnd());
  }
  await writeFile(file, [licences.trimEnd(), ...missing].join('\n\n') + '\n');
}
