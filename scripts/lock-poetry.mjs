#!/usr/bin/env node
/**
 * Raises the pinned Poetry and uv: `node scripts/lock-poetry.mjs [--poetry X.Y.Z] [--uv X.Y.Z]` (default: the newest
 * release of each). Writes src/poetry/locked-packages.ts, src/python/uv-pins.ts and the default of the input
 * `poetry-version` in action.yml, and what follows from them (lock-modules.mjs, lock-names.mjs). Needs the package index
 * (PIP_INDEX_URL, else PyPI) and a Python for uv to ask.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs, promisify } from 'node:util';
import TOML from '@iarna/toml';
import { parseDocument, stringify } from 'yaml';
import { writeUsedModules } from './lock-modules.mjs';
import { memberOf, placeOf, ROOT, simpleRoot, writeSource } from './package-index.mjs';

const CACHE = path.join(ROOT, '.cache', 'lock-poetry');
const PYPI_FILES = 'https://files.pythonhosted.org/packages/';

/** The lowest Python that runs Poetry: the list must hold for it and for everything newer. */
const OLDEST_PYTHON = '3.10';

/** The platform tag of uv's wheel for each platform of the runner. Its arm64 wheel carries the tags of both libcs. */
const WHEEL_OF_PLATFORM = {
  'linux-x64': /manylinux_2_17_x86_64/,
  'linux-x64-musl': /musllinux_1_1_x86_64/,
  'linux-arm64': /manylinux_2_17_aarch64/,
  'linux-arm64-musl': /musllinux_1_1_aarch64/,
  'darwin-x64': /macosx_\d+_\d+_x86_64/,
  'darwin-arm64': /macosx_\d+_\d+_arm64/,
  'win32-x64': /win_amd64/,
  'win32-arm64': /win_arm64/,
};

/** Machines on which no runner with Node.js 24 runs: their wheels would be half of the list. */
const NO_RUNNER =
  /_(i686|ppc64|ppc64le|s390x|riscv64|armv[67]l|loongarch64)[.-]|-(ios|android|emscripten|pyodide|wasi)_/;

const { values: wanted } = parseArgs({ options: { poetry: { type: 'string' }, uv: { type: 'string' } } });

const uv = await release('uv', wanted.uv);
const poetry = await release('poetry', wanted.poetry);
const pins = await pinsOf(uv);
const uvProgram = await uvExecutable(uv, pins);
const requirements = await compile(uvProgram, poetry.version, 'requirements.txt');
const lock = await compile(uvProgram, poetry.version, 'pylock.toml');

await writeSource('src/python/uv-pins.ts', uvPinsSource(uv.version, pins));
await writeSource(
  'src/poetry/locked-packages.ts',
  packagesSource(poetry.version, packagesOf(requirements, lock)),
);
await writeActionDefault('poetry-version', poetry.version);
await writeUsedModules(uvProgram, requirements, environmentOfUv());
await import('./lock-names.mjs');
console.log(
  `Poetry ${poetry.version} (${requirements.match(/^\S+==/gm).length} packages), uv ${uv.version}.`,
);

/** A release of a project by the Simple API (PEP 691): the asked-for version, or the newest final one not yanked. */
async function release(project, asked) {
  const address = new URL(`${project}/`, simpleRoot());
  const response = await fetch(address, { headers: { accept: 'application/vnd.pypi.simple.v1+json' } });
  if (!response.ok)
    throw new Error(`${project}: the index answered ${response.status} ${response.statusText}`);
  const page = await response.json();
  const wheels = page.files
    .filter((file) => file.filename.endsWith('.whl') && !file.yanked)
    .map((file) => ({ ...file, url: new URL(file.url, address).href, version: file.filename.split('-')[1] }));
  const finals = wheels.map((wheel) => wheel.version).filter((version) => /^\d+(\.\d+)*$/.test(version));
  const version = asked ?? finals.sort(byRelease).at(-1);
  const ofVersion = wheels.filter((wheel) => wheel.version === version);
  if (ofVersion.length === 0)
    throw new Error(`${project} ${version}: no such release with wheels on the index`);
  return { project, version, wheels: ofVersion };
}

function byRelease(left, right) {
  const [a, b] = [left.split('.').map(Number), right.split('.').map(Number)];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) - (b[i] ?? 0);
  }
  return 0;
}

async function pinsOf({ version, wheels }) {
  const pins = [];
  for (const [platform, tag] of Object.entries(WHEEL_OF_PLATFORM)) {
    const fitting = wheels.filter((wheel) => tag.test(wheel.filename));
    if (fitting.length !== 1) {
      throw new Error(
        `uv ${version}: ${fitting.length} wheels for ${platform}: ${fitting.map((w) => w.filename)}`,
      );
    }
    const [{ filename, hashes, size, url }] = fitting;
    if (!/^[0-9a-f]{64}$/.test(hashes.sha256) || !Number.isInteger(size)) {
      throw new Error(`${filename}: the index gives no SHA-256 or no size`);
    }
    const wheel = await wheelOfUv({ filename, sha256: hashes.sha256, url });
    const program = await placeOf(wheel, programIn(version, platform.startsWith('win32')));
    pins.push({ platform, filename, sha256: hashes.sha256, size, path: pathOf(url), program, url });
  }
  return pins;
}

/** The path of a file below PYPI_FILES; mirrors have the same. */
function pathOf(url) {
  const [, below] = /packages\/([0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\/[^/#?]+)/.exec(url) ?? [];
  if (below === undefined) throw new Error(`not an address as on ${PYPI_FILES}: ${url}`);
  return below;
}

function programIn(version, isWindows) {
  return `uv-${version}.data/scripts/${isWindows ? 'uv.exe' : 'uv'}`;
}

/** A wheel of uv, checked against the hash that the index gives, and kept below .cache/. */
async function wheelOfUv({ filename, sha256, url }) {
  const kept = path.join(CACHE, filename);
  let wheel = await readFile(kept).catch(() => null);
  if (wheel === null) {
    console.log(`Fetching ${filename}`);
    wheel = Buffer.from(await (await fetch(url)).arrayBuffer());
    await mkdir(CACHE, { recursive: true });
    await writeFile(kept, wheel);
  }
  const found = createHash('sha256').update(wheel).digest('hex');
  if (found !== sha256) throw new Error(`${filename}: SHA-256 ${found}, the index says ${sha256}`);
  return wheel;
}

/** uv of that very version for this machine. */
async function uvExecutable({ version }, allPins) {
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  const platform = `${process.platform}-${process.arch}${musl ? '-musl' : ''}`;
  const pin = allPins.find((candidate) => candidate.platform === platform);
  if (pin === undefined) throw new Error(`uv has no pin for ${platform}`);
  const isWindows = process.platform === 'win32';
  const executable = path.join(CACHE, `uv-${version}-${platform}`, isWindows ? 'uv.exe' : 'uv');
  if (await readFile(executable).catch(() => undefined)) return executable;

  const member = await memberOf(await wheelOfUv(pin), programIn(version, isWindows));
  await mkdir(path.dirname(executable), { recursive: true });
  const unpacked = `${executable}.${process.pid}`;
  await pipeline(member, createWriteStream(unpacked));
  await chmod(unpacked, 0o755);
  await rename(unpacked, executable);
  return executable;
}

/**
 * What uv makes of Poetry and all it needs, for every platform and Python, with the hashes of all files.
 * @param {'requirements.txt' | 'pylock.toml'} format
 */
async function compile(executable, version, format) {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(path.join(CACHE, 'compile-'));
  try {
    await writeFile(path.join(folder, 'poetry.in'), `poetry==${version}\n`);
    const flags = ['--universal', '--generate-hashes', '--python-version', OLDEST_PYTHON];
    const quiet = [
      '--no-annotate',
      '--no-header',
      '--no-emit-index-url',
      '--no-emit-find-links',
      '--no-config',
    ];
    const args = ['pip', 'compile', 'poetry.in', ...flags, ...quiet, '--format', format];
    const file = format === 'pylock.toml' ? format : 'poetry.txt';
    await promisify(execFile)(executable, [...args, '--output-file', file], {
      cwd: folder,
      env: environmentOfUv(),
    });
    return (await readFile(path.join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * The packages, one after the other: a line as in a list of requirements, and indented below it the wheels, each with its place on
 * PyPI's file host and its SHA-256.
 */
function packagesOf(requirements, lock) {
  const locked = new Map(
    TOML.parse(lock).packages.map((entry) => [`${entry.name}==${entry.version}`, entry]),
  );
  const packages = requirements.split(/\n(?=\S)/).map((requirement) => {
    const [line] = requirement.split(' \\\n');
    const [pin] = line.split(' ; ');
    const wheels = (locked.get(pin)?.wheels ?? []).filter(({ url }) => !NO_RUNNER.test(path.basename(url)));
    if (wheels.length === 0) throw new Error(`${pin}: the two lists of uv do not agree`);
    const lines = wheels.map(({ url, hashes: { sha256 } }) => {
      if (!requirement.includes(sha256)) throw new Error(`${url}: not the hash of the list`);
      return `  ${pathOf(url)} ${sha256}`;
    });
    return [line, ...lines].join('\n');
  });
  if (packages.length !== locked.size) throw new Error('the two lists of uv do not agree');
  return packages.join('\n');
}

/** Settings of the machine must not leak into the list, except which index to ask. */
function environmentOfUv() {
  const kept = Object.entries(process.env).filter(([name]) => !/^UV_/i.test(name));
  return {
    ...Object.fromEntries(kept),
    UV_DEFAULT_INDEX: simpleRoot(),
    UV_CACHE_DIR: path.join(CACHE, 'uv-cache'),
    UV_PYTHON_DOWNLOADS: 'never',
  };
}

function uvPinsSource(version, allPins) {
  const entries = allPins.map(
    ({ platform, filename, sha256, size, path: below, program }) =>
      `'${platform}': ${JSON.stringify({ filename, sha256, size, path: below, program })},`,
  );
  return `// Generated by scripts/lock-poetry.mjs from the Simple API of PyPI. Do not edit.

export const UV_VERSION = '${version}';

/** A wheel of uv: its name, SHA-256 in lower-case hex, size in bytes, and its path below ${PYPI_FILES} */
export interface UvPin {
  readonly filename: string;
  readonly sha256: string;
  readonly size: number;
  readonly path: string;
  /** Where the program lies in it, packed by deflate: its first byte, the one behind its last; its size in bytes when it is unpacked. */
  readonly program: { readonly start: number; readonly end: number; readonly size: number };
}

/** By \`PLATFORM-ARCH\` as Node names them, with \`-musl\` where Linux has no glibc. */
export const UV_PINS: Readonly<Record<string, UvPin>> = {
  ${entries.join('\n  ')}
};
`;
}

function packagesSource(version, text) {
  if (/:\/\/|`|\$\{|\\/.test(text)) throw new Error('the list holds an address or cannot be quoted');
  return `// Generated by scripts/lock-poetry.mjs with \`uv pip compile --universal\`. Do not edit.

/** The Poetry which the list installs. */
export const POETRY_VERSION = '${version}';

/**
 * Poetry and all it needs, on any platform of a runner and Python >= ${OLDEST_PYTHON}: of each package a requirement, and below it its
 * wheels, each with its place below ${PYPI_FILES} and its SHA-256 in lower-case hex.
 */
export const LOCKED_PACKAGES = \`${text}
\`;
`;
}

/** Replaces the default of one input and leaves every other byte of action.yml as it was. */
async function writeActionDefault(input, value) {
  const target = path.join(ROOT, 'action.yml');
  const text = await readFile(target, 'utf8');
  const range = parseDocument(text).getIn(['inputs', input, 'default'], true)?.range;
  if (range === undefined) throw new Error(`action.yml: the input ${input} has no default`);
  await writeFile(target, `${text.slice(0, range[0])}${stringify(value).trim()}${text.slice(range[1])}`);
  console.log(`Wrote action.yml: ${input} is ${value}`);
}
