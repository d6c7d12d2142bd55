#!/usr/bin/env node
/**
 * Raises the pinned Poetry and uv: `node scripts/lock-poetry.mjs [--poetry X.Y.Z] [--uv X.Y.Z]` (default: the newest
 * release of each). Writes src/poetry/locked-requirements.ts, src/python/uv-pins.ts and the default of the input
 * `poetry-version` in action.yml, and what follows from them (lock-modules.mjs, lock-names.mjs). Needs the package index (PIP_INDEX_URL, else PyPI) and a Python for uv to ask.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import { parseDocument } from 'yaml';
import { writeUsedModules } from './lock-modules.mjs';
import { memberOf, ROOT, simpleRoot, writeSource } from './package-index.mjs';

const CACHE = path.join(ROOT, '.cache', 'lock-poetry');
const FILE_HOST = 'https://files.pythonhosted.org/';

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

const { values: wanted } = parseArgs({ options: { poetry: { type: 'string' }, uv: { type: 'string' } } });

const uv = await release('uv', wanted.uv);
const poetry = await release('poetry', wanted.poetry);
const pins = pinsOf(uv);
const requirements = await compile(await uvExecutable(uv, pins), poetry.version);

await writeSource('src/python/uv-pins.ts', uvPinsSource(uv.version, pins));
await writeSource('src/poetry/locked-requirements.ts', requirementsSource(poetry.version, requirements));
await writeActionDefault('poetry-version', poetry.version);
await writeUsedModules(await uvExecutable(uv, pins), requirements, environmentOfUv());
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

function pinsOf({ version, wheels }) {
  return Object.entries(WHEEL_OF_PLATFORM).map(([platform, tag]) => {
    const fitting = wheels.filter((wheel) => tag.test(wheel.filename));
    if (fitting.length !== 1) {
      throw new Error(
        `uv ${version}: ${fitting.length} wheels for ${platform}: ${fitting.map((w) => w.filename)}`,
      );
    }
    const [{ filename, hashes, size, url }] = fitting;
    const below = /packages\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\/[^/#?]+/.exec(url)?.[0];
    if (below === undefined) throw new Error(`${filename}: not an address as on ${FILE_HOST}: ${url}`);
    if (!/^[0-9a-f]{64}$/.test(hashes.sha256) || !Number.isInteger(size)) {
      throw new Error(`${filename}: the index gives no SHA-256 or no size`);
    }
    return { platform, filename, sha256: hashes.sha256, size, path: below, url };
  });
}

/** uv of that very version for this machine, checked against its pin and kept below .cache/. */
async function uvExecutable({ version }, allPins) {
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  const platform = `${process.platform}-${process.arch}${musl ? '-musl' : ''}`;
  const pin = allPins.find((candidate) => candidate.platform === platform);
  if (pin === undefined) throw new Error(`uv has no pin for ${platform}`);
  const name = process.platform === 'win32' ? 'uv.exe' : 'uv';
  const executable = path.join(CACHE, `uv-${version}-${platform}`, name);
  if (await readFile(executable).catch(() => undefined)) return executable;

  console.log(`Fetching ${pin.filename}`);
  const wheel = Buffer.from(await (await fetch(pin.url)).arrayBuffer());
  const sha256 = createHash('sha256').update(wheel).digest('hex');
  if (sha256 !== pin.sha256)
    throw new Error(`${pin.filename}: SHA-256 ${sha256}, the index says ${pin.sha256}`);
  await mkdir(path.dirname(executable), { recursive: true });
  const unpacked = `${executable}.${process.pid}`;
  await pipeline(await memberOf(wheel, `uv-${version}.data/scripts/${name}`), createWriteStream(unpacked));
  await chmod(unpacked, 0o755);
  await rename(unpacked, executable);
  return executable;
}

/** The requirements list: every package of Poetry for every platform and Python, with the hashes of all its files. */
async function compile(executable, version) {
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
    await promisify(execFile)(
      executable,
      ['pip', 'compile', 'poetry.in', ...flags, ...quiet, '--output-file', 'poetry.txt'],
      { cwd: folder, env: environmentOfUv() },
    );
    const text = await readFile(path.join(folder, 'poetry.txt'), 'utf8');
    if (/:\/\/|`|\$\{/.test(text)) throw new Error('the list holds an address or cannot be quoted');
    return text.replaceAll('\r\n', '\n');
  } finally {
    await rm(folder, { recursive: true });
  }
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
    ({ platform, filename, sha256, size, path: below }) =>
      `'${platform}': ${JSON.stringify({ filename, sha256, size, path: below })},`,
  );
  return `// Generated by scripts/lock-poetry.mjs from the Simple API of PyPI. Do not edit.

export const UV_VERSION = '${version}';

/** A wheel of uv: its name, SHA-256 in lower-case hex, size in bytes, and its path below ${FILE_HOST} */
export interface UvPin {
  readonly filename: string;
  readonly sha256: string;
  readonly size: number;
  readonly path: string;
}

/** By \`PLATFORM-ARCH\` as Node names them, with \`-musl\` where Linux has no glibc. */
export const UV_PINS: Readonly<Record<string, UvPin>> = {
  ${entries.join('\n  ')}
};
`;
}

function requirementsSource(version, text) {
  return `// Generated by scripts/lock-poetry.mjs with \`uv pip compile --universal --generate-hashes\`. Do not edit.

/** The Poetry which the list installs. */
export const POETRY_VERSION = '${version}';

/** A requirements list for \`--require-hashes\`: Poetry and all it needs, on any platform and Python >= ${OLDEST_PYTHON}. */
export const LOCKED_REQUIREMENTS = String.raw\`${text}\`;
`;
}

/** Replaces the default of one input and leaves every other byte of action.yml as it was. */
async function writeActionDefault(input, value) {
  const target = path.join(ROOT, 'action.yml');
  const text = await readFile(target, 'utf8');
  const range = parseDocument(text).getIn(['inputs', input, 'default'], true)?.range;
  if (range === undefined) throw new Error(`action.yml: the input ${input} has no default`);
  await writeFile(target, `${text.slice(0, range[0])}'${value}'${text.slice(range[1])}`);
  console.log(`Wrote action.yml: ${input} is ${value}`);
}
