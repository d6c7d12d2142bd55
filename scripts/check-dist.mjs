#!/usr/bin/env node
/** Checks that dist/ is what src/ builds, byte for byte, and that building twice gives the same bytes. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle, ROOT } from './bundle.mjs';

const temporary = await mkdtemp(path.join(tmpdir(), 'check-dist-'));
try {
  const first = path.join(temporary, 'first');
  const second = path.join(temporary, 'a second one with another name');
  await bundle(first);
  await bundle(second);
  const problems = [
    ...(await differences(first, second)).map((name) => `${name}: two builds differ`),
    ...(await differences(path.join(ROOT, 'dist'), first)).map(
      (name) => `dist/${name}: not what src/ builds`,
    ),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error('Run `npm run build` and commit dist/.');
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what src/ builds, twice (${(await filesBelow(first)).length} files).`);
  }
} finally {
  await rm(temporary, { recursive: true, force: true });
}

/** The names of files that are in one folder only, or whose bytes differ. */
async function differences(left, right) {
  const names = new Set([...(await filesBelow(left)), ...(await filesBelow(right))]);
  const same = await Promise.all(
    [...names].map((name) => sameBytes(path.join(left, name), path.join(right, name))),
  );
  return [...names].filter((_, i) => !same[i]).sort();
}

async function sameBytes(left, right) {
  const [a, b] = await Promise.all([left, right].map((file) => readFile(file).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.equals(b);
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
