import path from 'node:path';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { IndexReader } from '../pypi/reader.ts';
import { otherTarget } from '../pypi/target.ts';
import { fits, minorsFor, type PythonRequest } from '../python/choice.ts';
import { openInstaller, type Installer } from '../python/installer.ts';
import { InterpreterFinder, type Interpreter } from '../python/interpreters.ts';
import { installManagedPython } from '../python/managed.ts';
import { configuredIndex } from '../python/package-index.ts';
import { InstallerError, type VirtualEnvironment } from '../python/packages.ts';
import type { Clock } from '../system/clock.ts';
import { makePrivateFolder } from '../system/files.ts';
import type { Http } from '../system/http.ts';
import type { Platform } from '../system/platform.ts';
import type { Environment, Processes } from '../system/process.ts';

export interface PythonTools {
  readonly processes: Processes;
  readonly platform: Platform;
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  /** What children may see. */
  readonly env: Environment;
  /** A folder of ours outside the workspace. */
  readonly work: string;
}

/** The Pythons of the run. */
export interface Pythons {
  /** The project's: what `poetry install` installs into and build scripts run with. */
  readonly project: Interpreter;
  readonly environment: VirtualEnvironment;
  /** The one that runs Poetry; mostly the same. */
  readonly poetry: Interpreter;
  readonly installer: Installer;
  /** Another installer, with a program and downloads of its own. */
  readonly freshInstaller: () => Promise<Installer>;
}

/** Poetry itself needs at least this Python. */
const POETRY_NEEDS = '>=3.10';

/**
 * Step 7: finds a Python that the project allows (tool cache, PATH, uv) and makes the project's virtual environment.
 * @param constraint the project's `requires-python`
 * @throws {PublishError} `python-not-allowed`, `python-unavailable`
 */
export async function setUpPython(
  tools: PythonTools,
  request: PythonRequest,
  constraint: string | null,
): Promise<Pythons> {
  const minors = minorsFor(request, constraint);
  if (minors.length === 0) throw notAllowed(request, constraint ?? '');
  const installer = await openInstallerFor(tools, 'tools');
  const search = new Search(tools, installer);

  const exact = request.kind === 'exact' ? request.version : null;
  const project = await search.find(minors, (version) => fits(version, request, constraint), exact);
  if (project === null) throw unavailable(minors, search.tried);
  const forPoetry = minorsFor({ kind: 'default' }, POETRY_NEEDS);
  const canRunPoetry = (version: string): boolean => fits(version, { kind: 'default' }, POETRY_NEEDS);
  const poetry = canRunPoetry(project.version) ? project : await search.find(forPoetry, canRunPoetry);
  if (poetry === null) throw unavailable(forPoetry, search.tried);

  tools.log.line(`Python ${project.version} (${project.source}: ${project.path})`);
  if (poetry !== project) tools.log.line(`Poetry runs on Python ${poetry.version} (${poetry.source})`);
  try {
    const folder = path.join(tools.work, 'project-environment');
    const environment = await installer.packages.createEnvironment(project, folder);
    const freshInstaller = (): Promise<Installer> => openInstallerFor(tools, 'fresh-tools');
    return { project, environment, poetry, installer, freshInstaller };
  } catch (failure) {
    if (!(failure instanceof InstallerError)) throw failure;
    throw new PublishError('python-unavailable', {
      what: `No virtual environment could be made with ${project.path}: ${failure.message}.`,
      fix: 'Run actions/setup-python before this action, or install the venv module of that Python.',
      cause: failure,
    });
  }
}

/**
 * What installs packages, ready in a fresh folder.
 * @param name of the folder
 */
async function openInstallerFor(tools: PythonTools, name: string): Promise<Installer> {
  const index = configuredIndex(tools.env);
  const locate = index === null ? null : locateOn(tools, index);
  const installer = await openInstaller({ ...tools, locate }, await makePrivateFolder(tools.work, name));
  if (installer.why !== null)
    tools.log.line(`uv is not to be had (${installer.why}): venv and pip do its work`);
  return installer;
}

/** Looks in the tool cache, on PATH, and at last asks uv; remembers what was tried for the message. */
class Search {
  readonly tried: string[] = [];
  readonly #tools: PythonTools;
  readonly #installer: Installer;
  readonly #finder: InterpreterFinder;

  constructor(tools: PythonTools, installer: Installer) {
    this.#tools = tools;
    this.#installer = installer;
    this.#finder = new InterpreterFinder(tools.processes, tools.platform, tools.env, tools.work);
  }

  /** @param exact the full version, where only one will do */
  async find(
    minors: readonly string[],
    isFit: (version: string) => boolean,
    exact: string | null = null,
  ): Promise<Interpreter | null> {
    const inCache = await this.#finder.inToolCache();
    for (const minor of minors) {
      const ofMinor = (candidates: readonly Interpreter[]): Interpreter | undefined =>
        candidates.find(({ version }) => version.startsWith(`${minor}.`) && isFit(version));
      const found = ofMinor(inCache) ?? ofMinor(await this.#finder.onPath(minor));
      if (found !== undefined) return found;
    }
    this.tried.push(
      `the tool cache (${versionsOf(inCache)})`,
      `PATH (${versionsOf(await this.#finder.onPath(null))})`,
    );
    return this.#managed(exact ?? minors[0] ?? '', isFit);
  }

  async #managed(version: string, isFit: (version: string) => boolean): Promise<Interpreter | null> {
    const { uv } = this.#installer;
    if (uv === null) return null;
    const folder = await makePrivateFolder(this.#tools.work, 'pythons');
    this.#tools.log.line(`Python ${version} is not on this machine; uv fetches it`);
    const installed = await installManagedPython(this.#tools.processes, uv, version, folder);
    if (installed.path === null) {
      this.tried.push(`uv (${installed.why})`);
      return null;
    }
    const interpreter = await this.#finder.at(installed.path, 'managed by uv');
    return interpreter !== null && isFit(interpreter.version) ? interpreter : null;
  }
}

/** Finds files of the project uv on the index that pip is configured for. */
function locateOn(tools: PythonTools, indexUrl: string): (filename: string) => Promise<string | null> {
  const url = new URL(indexUrl);
  const login =
    url.username === ''
      ? null
      : { username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  url.username = url.password = '';
  const reader = new IndexReader(tools.http, tools.clock, otherTarget(url.href, url.href), login);
  return async (filename) =>
    (await reader.project('uv')).files.find((file) => file.filename === filename)?.url ?? null;
}

function versionsOf(interpreters: readonly Interpreter[]): string {
  return interpreters.length === 0
    ? 'none'
    : [...new Set(interpreters.map(({ version }) => version))].join(', ');
}

function unavailable(minors: readonly string[], tried: readonly string[]): PublishError {
  return new PublishError('python-unavailable', {
    what: `No Python ${minors.join(' or ')} was found.`,
    why: `Looked in ${tried.join('; ')}.`,
    fix: 'Run actions/setup-python before this action, or set `python-version` to one that is there.',
  });
}

function notAllowed(request: PythonRequest, constraint: string): PublishError {
  const asked =
    request.kind === 'exact' ? request.version : request.kind === 'minor' ? request.minor : '3.8 to 3.14';
  return new PublishError('python-not-allowed', {
    what: `The project requires Python ${constraint}, which does not allow ${asked}.`,
    fix:
      request.kind === 'exact' || request.kind === 'minor'
        ? 'Leave `python-version` empty (then one that is allowed is chosen), or change `requires-python`.'
        : 'Correct `requires-python`, or name a newer Python by `python-version`.',
  });
}
