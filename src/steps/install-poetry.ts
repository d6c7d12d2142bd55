import path from 'node:path';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { formsOfLogins } from '../github/secrets.ts';
import { withGitSettings } from '../git/git.ts';
import { projectEnvironment } from '../poetry/environments.ts';
import { lockedList } from '../poetry/locked-list.ts';
import { POETRY_VERSION } from '../poetry/locked-packages.ts';
import type { Start } from '../poetry/start.ts';
import { usedModules } from '../poetry/used-modules.ts';
import { isPinned, startOf, type PoetryWish } from '../poetry/wish.ts';
import { compileModules, type CompilerTools } from '../python/byte-code.ts';
import type { Interpreter } from '../python/interpreters.ts';
import { asInstallerError, type PackageInstaller } from '../python/packages.ts';
import { environmentAt, type VirtualEnvironment } from '../python/virtual-environment.ts';
import { makePrivateFolder } from '../system/files.ts';
import type { Platform } from '../system/platform.ts';
import type { Environment } from '../system/process.ts';
import type { PoetryPython, Pythons } from './set-up-python.ts';

/** The Poetry that works on the project. */
export interface ProjectPoetry {
  /** Python of its environment. */
  readonly python: string;
  readonly version: string;
  readonly start: Start;
  /** What it sees: the job's environment without credentials of publishing, and the project's virtual environment. */
  readonly env: Environment;
  /** Where packages come from by files of the user, as they were before code of the project could touch them; variables. */
  readonly settings: Environment;
}

export interface PoetryTools extends CompilerTools {
  readonly platform: Platform;
  readonly log: Log;
}

/**
 * In a checkout of another user, as in containers, git would not answer, and Poetry would then pack ignored files, secrets included.
 */
const TRUST_CHECKOUT = [{ key: 'safe.directory', value: '*' }];

/**
 * Step 8: Poetry in an environment of its own, outside the workspace. The pinned version comes from the hash-locked list into the
 * toolbox, or is there from an earlier use in the job; another one, and plugins, with whatever the index resolves for them.
 * @throws {PublishError} `poetry-unavailable`, `disk-not-writable`
 */
export async function installPoetry(
  tools: PoetryTools,
  pythons: Pythons,
  wish: PoetryWish,
): Promise<ProjectPoetry> {
  const { installer, environment } = pythons;
  const settings = await installer.packages.settings(environment);
  tools.log.hide(formsOfLogins(settings));
  const isOfList = isPinned(wish);
  const { python } = await (isOfList
    ? pinnedPoetry(tools, pythons, wish.resolvesPlugins)
    : poetryOfIndex(tools, pythons, wish));
  const state = await makePrivateFolder(tools.work, 'poetry-state');
  const env = projectEnvironment(withGitSettings(tools.env, TRUST_CHECKOUT), environment, state);
  return { python, version: wish.poetryVersion, start: startOf(wish), env, settings };
}

/**
 * The Poetry of the upload: always the pinned one. It is the one in the toolbox where that can be proved to be untouched; else another
 * one, by tools and downloads that are fetched anew.
 * @param builder the Poetry that worked on the project; null where none of the project's code has run in this job
 * @param folder a fresh folder that no code of the project has been told of
 * @returns Python of its environment
 * @throws {PublishError} `poetry-unavailable`, `disk-not-writable`
 */
export async function installUploadPoetry(
  tools: PoetryTools,
  pythons: PoetryPython,
  builder: ProjectPoetry | null,
  folder: string,
): Promise<string> {
  const { toolbox, poetry: interpreter } = pythons;
  if (builder === null) return (await pinnedPoetry(tools, pythons, false)).python;
  if (toolbox.isReadyFor(interpreter)) {
    const change = await toolbox.moveTo(path.join(folder, 'tools'));
    if (change === null) {
      tools.log.line('No file of Poetry has changed since it was installed: it makes the upload');
      return environmentAt(tools.platform, toolbox.poetryFolder, interpreter).python;
    }
    tools.log.line(`Something in the folder of Poetry is not as it was installed: ${change}`);
  }
  tools.log.line('The upload gets a Poetry of its own, which no code of the project has touched');
  const installer = await pythons.freshInstaller(await makePrivateFolder(folder, 'fresh'));
  const packages = installer.latePackages(folder, builder.settings);
  const environment = await install(tools, packages, interpreter, path.join(folder, 'poetry'), PINNED);
  return environment.python;
}

/** The pinned Poetry in the toolbox, sealed: where it is not there yet it is installed. */
async function pinnedPoetry(
  tools: PoetryTools,
  { installer, toolbox, poetry: interpreter, emptyEnvironment }: PoetryPython,
  isWhole: boolean,
): Promise<VirtualEnvironment> {
  const folder = toolbox.poetryFolder;
  if (toolbox.isReadyFor(interpreter, isWhole)) {
    tools.log.line(`Poetry ${POETRY_VERSION}, from an earlier use of this action in this job`);
    return environmentAt(tools.platform, folder, interpreter);
  }
  const environment = await install(
    tools,
    installer.packages,
    interpreter,
    folder,
    { ...PINNED, isWhole },
    emptyEnvironment,
  );
  await toolbox.seal(interpreter, isWhole, (onWritten) =>
    compileModules(tools, environment, usedModules(isWhole ? 'plain' : 'light'), onWritten),
  );
  return environment;
}

/** Poetry and plugins, with what the index resolves for them: nothing vouches for that. */
async function poetryOfIndex(
  tools: PoetryTools,
  { installer, poetry: interpreter }: Pythons,
  { poetryVersion: version, plugins }: PoetryWish,
): Promise<VirtualEnvironment> {
  const unhashed = installer.unhashed(await makePrivateFolder(tools.work, 'unhashed'));
  const wanted = { version, plugins: plugins.map(({ requirement }) => requirement), unhashed, isWhole: true };
  return install(tools, installer.packages, interpreter, path.join(tools.work, 'poetry'), wanted);
}

/** What is to be installed. */
interface Wanted {
  readonly version: string;
  readonly plugins: readonly string[];
  /** What puts into place what the locked list does not hold; null: there is nothing of the kind. */
  readonly unhashed: PackageInstaller | null;
  /** Whether of the locked list nothing may be left out. */
  readonly isWhole: boolean;
}

const PINNED: Wanted = { version: POETRY_VERSION, plugins: [], unhashed: null, isWhole: false };

async function install(
  { log }: PoetryTools,
  packages: PackageInstaller,
  interpreter: Interpreter,
  folder: string,
  { version, plugins, unhashed, isWhole }: Wanted,
  empty: VirtualEnvironment | null = null,
): Promise<VirtualEnvironment> {
  const isLocked = version === POETRY_VERSION;
  log.line(
    `Poetry ${version}, ${isLocked ? 'from the locked list' : 'resolved by the index'}, by ${packages.name}`,
  );
  if (plugins.length > 0) log.line(`Beside it, resolved by the index: ${plugins.join(', ')}`);
  try {
    const environment = empty ?? (await packages.createEnvironment(interpreter, folder));
    if (isLocked) await packages.installLocked(environment, lockedList(isWhole));
    // With its version, so that no plugin replaces it.
    await unhashed?.install(environment, [`poetry==${version}`, ...plugins]);
    return environment;
  } catch (thrown) {
    const failure = asInstallerError(thrown);
    throw new PublishError('poetry-unavailable', {
      what: `Poetry ${version}${plugins.length === 0 ? '' : ` with ${plugins.join(', ')}`} could not be installed: ${failure.message}.`,
      ...adviceFor(isLocked, plugins.length > 0),
      cause: failure,
    });
  }
}

function adviceFor(isLocked: boolean, hasPlugins: boolean): { readonly why: string; readonly fix: string } {
  if (hasPlugins) {
    return {
      why: 'Plugins come from the index that pip is configured for, as wheels, and must fit this Poetry and its Python.',
      fix: 'Check `poetry-plugins` and `poetry-version`.',
    };
  }
  return {
    why: isLocked
      ? 'All its packages come from the index that pip is configured for, and must have the recorded hashes.'
      : 'There may be no such version, or none for this Python.',
    fix: isLocked
      ? 'Check the network and PIP_INDEX_URL of the job, and run it again.'
      : `Check \`poetry-version\`, or leave it out to take ${POETRY_VERSION}.`,
  };
}
