#!/usr/bin/env node
/** `npm run weigh`: builds the bundle beside dist/ and shows what weighs in it. (`npm run bench -- start` shows what it takes to load.) */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';

/** Of one file so many parts are shown. */
const SHOWN = 12;

const folder = await mkdtemp(path.join(tmpdir(), 'weigh-'));
try {
  await showWeights(folder, await bundle(folder));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function showWeights(folder, chunks) {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => [name, (await stat(path.join(folder, name))).size]),
  );
  for (const [name, size] of bySize(files)) {
    const chunk = chunks.find(({ file }) => file === name);
    console.log(`${bytes(size)}  ${name}${chunk === undefined || chunk.isOurs ? '' : ', minified'}`);
    const parts = bySize([...(chunk?.parts ?? [])]);
    for (const [part, partSize] of parts.slice(0, SHOWN))
      console.log(`${bytes(partSize)}    ${part.replace(/^node_modules\//, '')}`);
    const rest = parts.slice(SHOWN);
    if (rest.length > 0) console.log(`${bytes(sumOf(rest))}    ${rest.length} more`);
  }
  console.log(`${bytes(sumOf(files))}  in all (parts: before minifying)`);
}

function bySize(sizes) {
  return sizes.sort(([, one], [, other]) => other - one);
}

function sumOf(sizes) {
  return sizes.reduce((sum, [, size]) => sum + size, 0);
}

function bytes(size) {
  return size.toLocaleString('en').padStart(10);
}
