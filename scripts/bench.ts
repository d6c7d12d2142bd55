/**
 * `npm run bench [-- PART…] [--pairs N] [--write]`: how long a release takes by the plain workflow, by the bundle in dist/ and by
 * uv, on this machine. `--write` writes docs/performance.md and its picture; it needs all the parts.
 */
import { existsSync } from 'node:fs';
import { statfs, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { execa } from 'execa';
import { format, resolveConfig } from 'prettier';

import { LARGE, publishLargeWheel } from './bench/large.ts';
import { PACKAGES, publishPackages } from './bench/packages.ts';
import { pageOf, textOf } from './bench/page.ts';
import { barsOf, pictureOf } from './bench/picture.ts';
import type { ProjectResults, Results } from './bench/results.ts';
import { measureSkips, measureStarts } from './bench/start.ts';
import { takeTurns } from './bench/turns.ts';
import { readProject, startWorld, type World } from './bench/world.ts';
import { ROOT } from './examples.ts';

/** Source: Linux, `include/uapi/linux/magic.h`. */
const TMPFS = 0x01021994;

/** What can be measured by itself, and how long that takes on two cores with five pairs. */
const PARTS = {
  example: 'the example project: cold, warm, uv',
  sixty: 'the project with 60 locked packages: cold, uv',
  start: 'the first byte of the log, and a version that exists',
  packages: 'a monorepo of 20 packages, in one job and by a matrix',
  large: 'a wheel of 95 MB',
} as const;
type Part = keyof typeof PARTS;

const USAGE = [
  'npm run bench [-- PART...] [--pairs N] [--write]',
  ...Object.entries(PARTS).map(([part, text]) => `  ${part.padEnd(9)} ${text}`),
  '  --pairs   pairs of runs of each kind, by default 5 (or the variable PAIRS)',
  '  --write   writes docs/performance.md and docs/performance.svg; for all parts only',
].join('\n');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: process.env['PAIRS'] ?? '5' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const pairs = Number(values.pairs);
const parts = new Set<string>(positionals.length === 0 ? Object.keys(PARTS) : positionals);
const isUsable = Number.isInteger(pairs) && pairs > 0 && [...parts].every((part) => part in PARTS);
const isWhole = Object.keys(PARTS).every((part) => parts.has(part));

if (values.help) console.log(USAGE);
else if (!isUsable || (values.write && !isWhole)) stop(USAGE);
else if (Number(process.versions.node.split('.')[0]) < 24)
  stop('Node 24 is needed: `npm run` takes the one of `npm ci`.');
else if (!existsSync(path.join(ROOT, 'dist', 'index.js')))
  stop('dist/index.js is missing: `npm run build` makes it.');
else await bench();

function stop(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

async function bench(): Promise<void> {
  const example = await readProject('Example project', 'examples/portal-client');
  const sixty = await readProject('60 locked packages', 'examples/report-service');
  const world = await startWorld([example.name, sixty.name, LARGE, 'example-parcel', ...PACKAGES]);
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      // More than once: the runner sends a signal on when it has ended its action.
      process.on(signal, () => {
        reject(new Error('Interrupted.'));
      });
  });
  try {
    const measured = measure(world, async (part, isWarmToo) => {
      const project = part === 'example' ? example : sixty;
      return { project, turns: await takeTurns(world, project, pairs, isWarmToo, tell) };
    });
    const results = await Promise.race([measured, interrupted]);
    console.log(`\n${textOf(results)}`);
    if (values.write) await write(results);
  } catch (failure) {
    stop(failure instanceof Error ? failure.message : String(failure));
  } finally {
    await world.stop();
  }
  // What an interrupted run was about to do is not waited for.
  process.exit();
}

async function measure(
  world: World,
  turnsOf: (part: 'example' | 'sixty', isWarmToo: boolean) => Promise<ProjectResults>,
): Promise<Results> {
  const when = async <T>(part: Part, work: () => Promise<T>): Promise<T | null> => {
    if (!parts.has(part)) return null;
    const started = Date.now();
    const result = await work();
    tell(`${part}: measured in ${Math.round((Date.now() - started) / 1000)} s`);
    return result;
  };
  const project = await readProject('', 'examples/portal-client');
  return {
    machine: await machineClass(world),
    date: new Date().toISOString().slice(0, 10),
    example: await when('example', () => turnsOf('example', true)),
    sixty: await when('sixty', () => turnsOf('sixty', false)),
    start: await when('start', async () => {
      tell('starts, and a version that exists');
      const starts = await measureStarts(world, pairs * 8);
      return { starts, skips: await measureSkips(world, project, pairs * 2) };
    }),
    packages: await when('packages', () => publishPackages(world, tell)),
    large: await when('large', () => publishLargeWheel(world, Math.min(pairs, 3))),
  };
}

/** What kind of machine this is, without its name. */
async function machineClass({ python }: World): Promise<string> {
  const { stdout } = await execa(python, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
  const system = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string];
  const cores = availableParallelism();
  const node = process.versions.node.split('.')[0] ?? '';
  // Where many files have been removed, as by tests, a disk is slow for minutes: TMPDIR can name another place.
  const isInMemory = (await statfs(tmpdir())).type === TMPFS;
  return `${system ?? process.platform} ${process.arch}, ${cores} cores, Node ${node}, Python ${stdout}${isInMemory ? ', files in memory' : ''}`;
}

async function write(results: Results): Promise<void> {
  const page = path.join(ROOT, 'docs', 'performance.md');
  const options = { ...(await resolveConfig(page)), parser: 'markdown' };
  await writeFile(page, await format(pageOf(results), options));
  const groups = [results.example, results.sixty].filter((project) => project !== null).map(barsOf);
  await writeFile(path.join(ROOT, 'docs', 'performance.svg'), pictureOf(groups));
  console.log('\nWritten: docs/performance.md, docs/performance.svg');
}

/** What is going on, for whoever waits; not part of the result. */
function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}
