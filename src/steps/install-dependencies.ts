import { diskError, PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { shorten } from '../github/text.ts';
import { installArguments } from '../poetry/arguments.ts';
import type { PoetryCommand, RunPoetry } from '../poetry/start.ts';
import { describeEnd, readPoetryText } from '../poetry/texts.ts';
import { withBestWorkers } from '../poetry/workers.ts';
import { lockAgain } from '../project/lock.ts';
import type { Command, Finished } from '../system/process.ts';
import type { Source } from './check-out.ts';
import type { ProjectPoetry } from './install-poetry.ts';

/**
 * Why the dependencies are installed before the build, in which their code could then change what is built; null where they are not.
 * @param plugins names of the plugins that the project requires
 */
export function whyInstalledFirst(
  plugins: readonly string[],
  { install, installsFirst }: { readonly install: object | null; readonly installsFirst: boolean },
): string | null {
  if (install === null) return null;
  if (installsFirst) return 'Before the build, as `install-dependencies: before-build` says';
  return plugins.length === 0
    ? null
    : `Before the build: only \`poetry install\` puts the required plugins (${plugins.join(', ')}) into place`;
}

/** A Poetry that is loaded, and waits. It is ended when nobody needs it any more. */
export interface PreparedPoetry extends AsyncDisposable {
  /** Has it do its work; where it has ended by then, another one does. */
  run(): Promise<Finished>;
}

export interface InstallTools {
  readonly runPoetry: RunPoetry;
  /** Begins to load it, lightly, a moment later, and does not wait for that. */
  readonly preparePoetry: (command: Command) => PreparedPoetry;
  readonly log: Log;
}

/**
 * Before step 9: loads the Poetry of step 11, which takes a fifth of its time, while the build leaves a processor idle.
 * @returns null where it is not started lightly: nobody knows what another version or a plugin loads, and in which order
 */
export async function prepareInstall(
  { preparePoetry }: InstallTools,
  poetry: ProjectPoetry,
  source: Source,
  options: readonly string[],
): Promise<PreparedPoetry | null> {
  return poetry.start === 'light' ? preparePoetry(await installCommand(poetry, source, options)) : null;
}

/**
 * Step 11: `poetry install`: the lock fits the project, and everything in it can be installed.
 * @param why why it comes before the build; null where it does not
 * @param prepared by `prepareInstall`
 * @throws {PublishError} `lock-outdated`, `install-failed`, `disk-not-writable`
 */
export async function installDependencies(
  { runPoetry, log }: Pick<InstallTools, 'runPoetry' | 'log'>,
  poetry: ProjectPoetry,
  source: Source,
  options: readonly string[],
  why: string | null,
  prepared: PreparedPoetry | null = null,
): Promise<void> {
  const { nameOf } = source;
  if (why !== null) log.line(why);
  const finished = await (prepared === null
    ? runPoetry(await installCommand(poetry, source, options))
    : prepared.run());
  if (finished.exitCode === 0) return;
  const ofDisk = diskError(finished.stdout);
  if (ofDisk !== null) throw ofDisk;
  const text = readPoetryText(finished.stdout);
  if (text?.kind === 'lock-stale' || text?.kind === 'lock-incompatible') {
    throw new PublishError('lock-outdated', {
      what:
        text.kind === 'lock-stale'
          ? `${nameOf('poetry.lock')} does not fit pyproject.toml any more.`
          : `Poetry ${poetry.version} cannot read ${nameOf('poetry.lock')}.`,
      why: 'pyproject.toml was changed after the lock was made, or another Poetry made it.',
      fix: `${lockAgain(poetry.version)}.`,
      at: { file: nameOf('poetry.lock'), line: 1 },
    });
  }
  throw new PublishError('install-failed', {
    what: shorten(describeEnd('install', finished), 700),
    why:
      text?.kind === 'no-group'
        ? 'pyproject.toml has no such dependency group.'
        : 'Whoever installs the package with this lock would see the same. Nothing was uploaded.',
    fix:
      text?.kind === 'no-group'
        ? 'Correct `install-options`.'
        : 'Look at the output of this step; `install-dependencies: false` leaves the step out.',
  });
}

async function installCommand(
  { python, start, env }: ProjectPoetry,
  { folder }: Source,
  options: readonly string[],
): Promise<PoetryCommand> {
  return {
    tool: python,
    start,
    args: installArguments(options),
    cwd: folder,
    env: await withBestWorkers(folder, env),
  };
}
