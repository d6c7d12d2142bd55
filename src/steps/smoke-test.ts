import path from 'node:path';
import type { BuiltFile } from '../distributions/built.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { shorten } from '../github/text.ts';
import { lastLines } from '../poetry/texts.ts';
import { hasImported, importing, upToException, whyNotImported } from '../python/imports.ts';
import type { Installer } from '../python/installer.ts';
import type { Interpreter } from '../python/interpreters.ts';
import { asInstallerError } from '../python/packages.ts';
import type { VirtualEnvironment } from '../python/virtual-environment.ts';
import { makePrivateFolder } from '../system/files.ts';
import { activated } from '../system/path-search.ts';
import type { Command, Environment, Finished } from '../system/process.ts';
import type { Pythons } from './set-up-python.ts';

/** Runs a program that can run code of the project, with its output in the log. @param shown how the log calls it */
export type RunGuarded = (command: Command, shown: string) => Promise<Finished>;

export interface SmokeTools {
  readonly runGuarded: RunGuarded;
  readonly log: Log;
  /** What children may see. */
  readonly env: Environment;
  /** A folder of ours outside the workspace. */
  readonly work: string;
}

/**
 * Beside step 11: the modules can be imported where nothing but the built wheel and its dependencies is installed. This runs code
 * of the project, so it comes before there is a credential.
 * @param built with a wheel
 * @throws {PublishError} `smoke-test-failed`, `disk-not-writable`
 */
export async function smokeTest(
  tools: SmokeTools,
  { installer, project: interpreter }: Pick<Pythons, 'installer' | 'project'>,
  built: readonly BuiltFile[],
  modules: readonly string[],
): Promise<void> {
  const wheel = built.find(({ kind }) => kind === 'wheel');
  if (wheel === undefined) throw new TypeError('there is no wheel to import from');
  const folder = await makePrivateFolder(tools.work, 'smoke-test');
  const environment = await installAlone(tools, installer, interpreter, wheel, folder);
  // Nothing lies there that could be imported.
  const cwd = await makePrivateFolder(folder, 'empty');
  const args = importing(modules);
  const env = activated(tools.env, environment);
  const shown = `python -I -c "${modules.map((name) => `import ${name}`).join('; ')}"`;
  const { stdout, exitCode } = await tools.runGuarded({ tool: environment.python, args, cwd, env }, shown);
  if (exitCode === 0 && hasImported(stdout)) return;
  const { why, fix } = whyNotImported(stdout, [...modules, wheel.name.replaceAll('-', '_')], exitCode);
  throw new PublishError('smoke-test-failed', {
    what: `${modules.join(', ')} cannot be imported where only ${wheel.filename} and its dependencies are installed: ${shorten(endOf(exitCode) + lastLines(upToException(stdout), 4), 700)}.`,
    why,
    fix: `${fix} Nothing was uploaded.`,
  });
}

/** The wheel and its dependencies in an environment where nothing else is. */
async function installAlone(
  { runGuarded }: SmokeTools,
  installer: Installer,
  interpreter: Interpreter,
  { filename, path: wheel }: BuiltFile,
  folder: string,
): Promise<VirtualEnvironment> {
  const packages = installer.unhashed(await makePrivateFolder(folder, 'tools'), (command) =>
    runGuarded(command, [path.basename(command.tool), ...command.args].join(' ')),
  );
  try {
    const environment = await packages.createEnvironment(interpreter, path.join(folder, 'environment'));
    await packages.installWheel(environment, wheel);
    return environment;
  } catch (thrown) {
    const failure = asInstallerError(thrown);
    throw new PublishError('smoke-test-failed', {
      what: `${filename} and its dependencies cannot be installed alone: ${shorten(failure.message, 700)}.`,
      why: 'They come from where pip installs from; the sources in pyproject.toml are not asked.',
      fix: 'Correct the dependencies, or name their other indexes in `PIP_EXTRA_INDEX_URL` of the job. Nothing was uploaded.',
      cause: failure,
    });
  }
}

function endOf(exitCode: number | null): string {
  if (exitCode === null) return 'a signal ended Python; ';
  return exitCode === 0 ? 'Python ended before it had imported them; ' : '';
}
