/**
 * Makes the site from README, docs/ and this folder: `npm run site [-- FOLDER]`, by default into _site/. The site is plain files:
 * it needs no server, no network, and may lie at any path.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { execa } from 'execa';

import { environment } from '../__tests__/support/tools/python.ts';
import { recipes } from '../__tests__/support/tools/workflows.ts';
import { pagesOf } from './pages.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const HERE = path.join(ROOT, 'site');

/** Makes the site in a folder, which is emptied first. */
async function buildSite(folder: string): Promise<void> {
  const requirements = await readFile(path.join(HERE, 'requirements.txt'), 'utf8');
  const python = await environment('sphinx', requirements.split('\n').filter(Boolean));
  const scratch = await mkdtemp(path.join(tmpdir(), 'site-'));
  const [sources, doctrees] = [path.join(scratch, 'sources'), path.join(scratch, 'doctrees')];
  try {
    await layOut(sources);
    await rm(folder, { recursive: true, force: true });
    // A broken link is a warning, and a warning is a failure.
    const options = ['-W', '--keep-going', '-q', '-d', doctrees];
    const { failed, all, shortMessage } = await execa(
      python.bin('sphinx-build'),
      [...options, sources, folder],
      { stdin: 'ignore', all: true, reject: false },
    );
    if (failed) throw new Error(`Sphinx could not make the site. ${shortMessage ?? ''}\n${all}`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Writes what Sphinx reads. */
async function layOut(sources: string): Promise<void> {
  const statics = path.join(sources, '_static');
  await mkdir(statics, { recursive: true });
  const files = [
    ...(await filesIn('.', '.md')),
    ...(await filesIn('docs', '.md')),
    ...(await filesIn('docs/recipes', '.md')),
    ...(await filesIn('site', '.md')),
  ];
  const documents = await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(ROOT, file), 'utf8')] as const),
  );
  for (const { name, markdown } of pagesOf(new Map(documents), await recipes())) {
    await writeFile(path.join(sources, `${name}.md`), markdown);
  }
  for (const file of ['site/conf.py', ...(await filesIn('docs', '.svg'))]) {
    await cp(path.join(ROOT, file), path.join(sources, path.basename(file)));
  }
  await cp(path.join(HERE, 'site.css'), path.join(statics, 'site.css'));
  await build({
    entryPoints: [path.join(HERE, 'page', 'site.ts')],
    outfile: path.join(statics, 'site.js'),
    bundle: true,
    // A classic script: browsers load no modules from the file system.
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(path.join(ROOT, folder));
  return names.filter((name) => name.endsWith(ending)).map((name) => path.posix.join(folder, name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? path.join(ROOT, '_site'));
  await buildSite(folder);
  console.log(`The site is in ${folder}: open index.html.`);
}
