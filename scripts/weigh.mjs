#!/usr/bin/env node
/**
 * `npm run weigh`: builds the bundle beside dist/ and shows what weighs in it, and how long its first line and a run that ends at
 * its inputs take, against a Node that does nothing. `npm run weigh -- --start` measures dist/ and builds nothing.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, ROOT } from './bundle.mjs';

/** So many runs of each, in turn: what else the machine does hits both. */
const PAIRS = 60;
/** Of one file so many parts are shown. */
const SHOWN = 12;

const { values } = parseArgs({ options: { start: { type: 'boolean', default: false } } });
const temporary = await mkdtemp(path.join(tmpdir(), 'weigh-'));
try {
  const folder = values.start ? path.join(ROOT, 'dist') : path.join(temporary, 'bundle');
  if (!values.start) await showWeights(folder, await bundle(folder));
  await showStart(path.join(folder, 'index.js'), temporary);
} finally {
  await rm(temporary, { recursive: true, force: true });
}

async function showWeights(folder, chunks) {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => ({ name, size: (await stat(path.join(folder, name))).size })),
  );
  for (const { name, size } of files.sort((one, other) => other.size - one.size)) {
    const chunk = chunks.find(({ file }) => file === name);
    const how = chunk === undefined || chunk.isOurs ? '' : ', minified';
    console.log(`${bytes(size)}  ${name}${how}`);
    const parts = [...(chunk?.parts ?? [])].sort(([, one], [, other]) => other - one);
    for (const [part, partSize] of parts.slice(0, SHOWN))
      console.log(`${bytes(partSize)}    ${part.replace(/^node_modules\//, '')}`);
    const rest = parts.slice(SHOWN).reduce((sum, [, partSize]) => sum + partSize, 0);
    if (rest > 0) console.log(`${bytes(rest)}    ${parts.length - SHOWN} more`);
  }
  console.log(`${bytes(files.reduce((sum, { size }) => sum + size, 0))}  in all (parts: before minifying)\n`);
}

function bytes(size) {
  return size.toLocaleString('en').padStart(10);
}

async function showStart(file, workspace) {
  const times = [];
  for (let n = 0; n < PAIRS; n++) {
    const empty = await timesOf(['-e', '0'], workspace);
    times.push({ empty: empty.end, ...(await timesOf([file], workspace)) });
  }
  console.log(`Node ${process.versions.node}, ${PAIRS} runs of each, medians (quartiles):`);
  console.log(`  empty Node                            ${spread(times.map(({ empty }) => empty))} ms`);
  for (const [what, key] of [
    ['first byte of the log', 'first'],
    ['run that ends at its inputs', 'end'],
  ]) {
    const ratios = times.map((each) => each[key] / each.empty);
    const milliseconds = spread(times.map((each) => each[key]));
    console.log(`  ${what.padEnd(36)}  ${milliseconds} ms, ${spread(ratios, 2)} times as long`);
  }
}

/** When a Node began to print and when it had ended, in milliseconds from before its start. */
function timesOf(args, workspace) {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace };
    const started = performance.now();
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    let first = NaN;
    child.stdout.once('data', () => {
      first = performance.now() - started;
    });
    child.stdout.resume();
    child.once('error', reject);
    child.once('close', () => {
      resolve({ first, end: performance.now() - started });
    });
  });
}

function spread(values, digits = 0) {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) =>
    sorted[Math.floor((sorted.length - 1) * part)].toFixed(digits),
  );
  return `${middle} (${low}–${high})`;
}
