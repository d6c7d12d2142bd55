import { access, constants, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

import { execa } from 'execa';

import { withLock } from './lock.ts';
import { CACHE } from './python.ts';

/** A Chromium that can be started without a screen. */
export interface Chromium {
  readonly executable: string;
  /** What its environment needs beside that of this process. */
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable', 'chrome'],
];
const PACKAGES = ['chromium-headless-shell', 'fontconfig-config', 'fonts-dejavu-core'];
const SETUP_LIMIT_MS = 10 * 60_000;

/**
 * The Chromium that `CHROMIUM` names, or one on PATH; else that of Debian, which is fetched once with its libraries, without
 * being installed, and kept below `.cache/tools`. No rights are needed for that.
 *
 * @throws when there is none; the text says what was tried, and what to do.
 */
export async function findChromium(): Promise<Chromium> {
  const { CHROMIUM: named } = process.env;
  if (named !== undefined && named !== '') {
    const flaw = await flawOf({ executable: named, env: {} });
    if (flaw === null) return { executable: named, env: {} };
    throw new Error(`CHROMIUM names ${named}, which cannot be run: ${flaw}`);
  }
  for (const executable of NAMES) {
    const found = await which(executable);
    if (found !== null && (await flawOf({ executable: found, env: {} })) === null)
      return { executable: found, env: {} };
  }
  try {
    return await fromDebian();
  } catch (error) {
    throw new Error(
      `Chromium is needed to try the site, and was not found on PATH (${NAMES.join(', ')}). It could not be fetched from Debian ` +
        `either. Install it (Debian: apt install chromium), or set CHROMIUM to the path of one. ${String(error)}`,
      { cause: error },
    );
  }
}

/** Why a Chromium does not start; null where it does. */
async function flawOf({ executable, env }: Chromium): Promise<string | null> {
  const { failed, all, shortMessage } = await execa(executable, ['--version'], {
    env,
    stdin: 'ignore',
    all: true,
    reject: false,
    timeout: 60_000,
  });
  return failed ? ((all || shortMessage) ?? 'it failed') : null;
}

async function which(name: string): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)) {
    const file = path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
    if (await isThere(file, constants.X_OK)) return file;
  }
  return null;
}

async function isThere(file: string, mode = constants.F_OK): Promise<boolean> {
  return await access(file, mode).then(
    () => true,
    () => false,
  );
}

async function fromDebian(): Promise<Chromium> {
  const home = path.join(CACHE, 'tools', 'chromium');
  const root = path.join(home, 'root');
  return await withLock(path.join(home, 'lock'), SETUP_LIMIT_MS, async () => {
    const kept = await unpacked(root);
    if (kept !== null && (await flawOf(kept)) === null) return kept;
    process.stderr.write('Setting up Chromium from Debian (once, kept in .cache/tools) …\n');
    await rm(root, { recursive: true, force: true });
    const attempt = `${root}.new`;
    await rm(attempt, { recursive: true, force: true });
    await fetchInto(attempt);
    await rename(attempt, root);
    const made = await unpacked(root);
    if (made === null) throw new Error(`Its packages hold no ${PACKAGES[0] ?? ''}.`);
    const flaw = await flawOf(made);
    if (flaw !== null) throw new Error(`It cannot be run: ${flaw}`);
    return made;
  });
}

/** Fetches the packages that this machine lacks, with lists of packages of its own, and unpacks them. */
async function fetchInto(root: string): Promise<void> {
  const state = `${root}.apt`;
  await rm(state, { recursive: true, force: true });
  for (const folder of ['lists/partial', 'archives/partial']) {
    await mkdir(path.join(state, folder), { recursive: true });
  }
  const options = [
    ...['-o', `Dir::State::lists=${path.join(state, 'lists')}`, '-o', `Dir::Cache=${state}`],
    ...['-o', 'Debug::NoLocking=1', '-o', 'APT::Sandbox::User=', '-q'],
  ];
  const install = ['install', '--download-only', '--yes', '--no-install-recommends', ...PACKAGES];
  await run('apt-get', [...options, 'update']);
  await run('apt-get', [...options, ...install]);
  const archives = path.join(state, 'archives');
  for (const name of (await readdir(archives)).filter((file) => file.endsWith('.deb'))) {
    await run('dpkg-deb', ['--extract', path.join(archives, name), root]);
  }
  await rm(state, { recursive: true, force: true });
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const { failed, all, shortMessage } = await execa(command, args, {
    stdin: 'ignore',
    all: true,
    reject: false,
  });
  if (failed) throw new Error(`${shortMessage}\n${all.split('\n').slice(-10).join('\n')}`);
}

/** The Chromium in a folder of unpacked packages, with what tells it where its libraries and fonts are; null where it is not there. */
async function unpacked(root: string): Promise<Chromium | null> {
  const executable = path.join(root, 'usr/lib/chromium/chromium-headless-shell');
  const libraries = path.join(root, 'usr/lib');
  if (!(await isThere(executable))) return null;
  const folders = (await readdir(libraries, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .map((entry) => path.join(libraries, entry.name));
  const fonts = path.join(root, 'fonts.conf');
  await writeFile(fonts, fontsOf(root));
  return {
    executable,
    env: {
      LD_LIBRARY_PATH: folders.flatMap((folder) => [folder, path.join(folder, 'pulseaudio')]).join(':'),
      FONTCONFIG_FILE: fonts,
    },
  };
}

function fontsOf(root: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${root}/usr/share/fonts</dir>
  <cachedir>${root}/fonts-cache</cachedir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
</fontconfig>
`;
}
