import path from 'node:path';
import { diskError, PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { isPinned, type PoetryWish } from '../poetry/wish.ts';
import { fits, minorsFor, type PythonRequest } from '../python/choice.ts';
import { openInstaller, type Installer } from '../python/installer.ts';
import { InterpreterFinder, type Interpreter } from '../python/interpreters.ts';
import { asInstallerError, makeBareEnvironments } from '../python/packages.ts';
import { InterpreterSearch } from '../python/search.ts';
import { openToolbox, type Depot, type Toolbox } from '../python/toolbox.ts';
import { haveUv, type Download, type UvAhead } from '../python/uv.ts';
import type { VirtualEnvironment } from '../python/virtual-environment.ts';
import { isFolder, makePrivateFolder } from '../system/files.ts';
import type { Platform } from '../system/platform.ts';
import type { Environment, Processes } from '../system/process.ts';

export interface PythonTools {
  readonly processes: Processes;
  readonly platform: Platform;
  readonly log: Log;
  /** What children may see. */
  readonly env: Environment;
  /** Folder of the job's checkout: no program is taken from there. */
  readonly workspace: string;
  /** A folder of ours outside the workspace. */
  readonly work: string;
  /** Where an earlier use of the action in this job has left its toolbox, and this one will; null: nowhere. */
  readonly depot: Depot | null;
  readonly downloadUv: Download;
}

/** The Python that runs Poetry, and what puts packages into place. */
export interface PoetryPython {
  readonly poetry: Interpreter;
  readonly installer: Installer;
  /** Holds uv, and the pinned Poetry once it is installed. */
  readonly toolbox: Toolbox;
  /** An empty environment for the Poetry of the toolbox; null where there is one, or the installer is to make it. */
  readonly emptyEnvironment: VirtualEnvironment | null;
  /** Another installer, with a program and downloads of its own, in a fresh folder. */
  readonly freshInstaller: (folder: string) => Promise<Installer>;
}

/** The Pythons of a run that builds. The one that runs Poetry is mostly the project's. */
export interface Pythons extends PoetryPython {
  /** The project's: what `poetry install` installs into and build scripts run with. */
  readonly project: Interpreter;
  readonly environment: VirtualEnvironment;
}

/** Poetry itself needs at least this Python. */
const POETRY_NEEDS = '>=3.10';

/**
 * Before step 7: begins to fetch uv, which takes longer than all else of that step.
 * @returns null where an earlier use in the job has left one. A failure is told in step 7
 */
export async function beginUv({ platform, work, depot, downloadUv }: PythonTools): Promise<UvAhead | null> {
  if (depot !== null && (await isFolder(depot.place))) return null;
  const program = haveUv(platform, path.join(work, 'uv-ahead'), downloadUv);
  // It may be that nobody asks for it.
  program.catch(() => undefined);
  return { program };
}

/**
 * Step 7: finds a Python that the project allows (tool cache, PATH, uv) and makes the project's virtual environment, and an empty
 * one for Poetry.
 * @param constraint the project's `requires-python`; step 4 has seen that it can be met
 * @param wish the Poetry that will be installed
 * @param uvAhead by `beginUv`
 * @throws {PublishError} `python-unavailable`
 */
export async function setUpPython(
  tools: PythonTools,
  request: PythonRequest,
  constraint: string | null,
  wish: PoetryWish,
  uvAhead: UvAhead | null,
): Promise<Pythons> {
  const minors = minorsFor(request, constraint);
  const { log } = tools;
  const { search, ready, makeEarly, freshInstaller } = await openEquipment(tools, uvAhead);
  const exact = request.kind === 'exact' ? request.version : null;
  const isFit = (version: string): boolean => fits(version, request, constraint);
  const folder = path.join(tools.work, 'project-environment');
  const findAndMake = async (): Promise<Found> => {
    const project = await search.find(minors, isFit, exact);
    log.debug(
      `Python: asked for ${JSON.stringify(request)}, the project allows ${constraint ?? 'all'}, so in this order ${minors.join(', ')}; looked in ${search.tried.join('; ')}`,
    );
    if (project === null) throw unavailable(minors, search.tried);
    const poetry = canRunPoetry(project.version) ? project : await findForPoetry(search);
    const forPoetry = isPinned(wish) ? { interpreter: poetry, isWhole: wish.resolvesPlugins } : null;
    const [environment, emptyEnvironment] = await makeEarly({ interpreter: project, folder }, forPoetry);
    return { project, poetry, environment, emptyEnvironment };
  };
  const [found, equipment] = await Promise.all([findAndMake(), ready]);
  const { project, poetry } = found;

  log.line(`Python ${project.version} (${project.source}: ${project.path})`);
  if (request.kind === 'default' && !project.version.startsWith(`${minors[0] ?? ''}.`)) {
    log.line(`Python ${minors[0] ?? ''} would come first, but is not on this machine`);
  }
  if (poetry !== project) log.line(`Poetry runs on Python ${poetry.version} (${poetry.source})`);
  const environment = found.environment ?? (await makeEnvironment(equipment.installer, project, folder));
  return { ...equipment, ...found, freshInstaller, environment };
}

/**
 * Step 7 where nothing is built: a Python that runs Poetry, and an empty environment for that.
 * @throws {PublishError} `python-unavailable`
 */
export async function setUpPoetryPython(tools: PythonTools): Promise<PoetryPython> {
  const { search, ready, makeEarly, freshInstaller } = await openEquipment(tools, null);
  const findAndMake = async (): Promise<Pick<Found, 'poetry' | 'emptyEnvironment'>> => {
    const poetry = await findForPoetry(search);
    const [, emptyEnvironment] = await makeEarly(null, { interpreter: poetry, isWhole: false });
    return { poetry, emptyEnvironment };
  };
  const [found, equipment] = await Promise.all([findAndMake(), ready]);
  const { poetry } = found;
  tools.log.line(`Python ${poetry.version} (${poetry.source}: ${poetry.path})`);
  return { ...equipment, ...found, freshInstaller };
}

/** What is there before the installer is. */
interface Found extends Pick<Pythons, 'project' | 'poetry' | 'emptyEnvironment'> {
  /** Null where the installer is to make it. */
  readonly environment: VirtualEnvironment | null;
}

/**
 * What looks for a Python, and what is got ready meanwhile: while Pythons are asked for their versions, and make environments, what
 * an earlier use has left is looked at, or uv is fetched.
 */
interface Equipment extends Pick<PoetryPython, 'freshInstaller'> {
  readonly ready: Promise<Pick<PoetryPython, 'toolbox' | 'installer'>>;
  readonly search: InterpreterSearch;
  /**
   * Makes environments without the installer: for the project, and for the pinned Poetry unless there is one in the toolbox.
   * @returns null for each that was not wanted, or that the installer is to make
   */
  readonly makeEarly: (
    project: { readonly interpreter: Interpreter; readonly folder: string } | null,
    poetry: { readonly interpreter: Interpreter; readonly isWhole: boolean } | null,
  ) => Promise<[project: VirtualEnvironment | null, poetry: VirtualEnvironment | null]>;
}

async function openEquipment(tools: PythonTools, uvAhead: UvAhead | null): Promise<Equipment> {
  const { processes, platform, env, workspace, work } = tools;
  const tell = tools.log.line;
  const installerTools = { ...tools, tell, download: tools.downloadUv };
  const downloads = await makePrivateFolder(work, 'downloads');
  const folder = await makePrivateFolder(work, 'pythons');
  const opened = openToolbox(path.join(work, 'tools'), tools.depot);
  const getReady = async (): Promise<Pick<PoetryPython, 'toolbox' | 'installer'>> => {
    const toolbox = await opened;
    const installer = await openInstaller({ ...installerTools, uvAhead }, downloads, toolbox.folder);
    // Nothing is written by us any more once code of the project runs.
    await uvAhead?.program.catch(() => undefined);
    return { toolbox, installer };
  };
  const ready = getReady();
  const installer = async (): Promise<Installer> => (await ready).installer;
  const finder = new InterpreterFinder(processes, platform, env, workspace, work);
  const make = async (
    interpreter: Interpreter,
    folders: readonly string[],
  ): Promise<readonly VirtualEnvironment[]> => {
    const making = makeBareEnvironments({ processes, platform, env, folder }, interpreter, folders);
    const [made, { uv }] = await Promise.all([making, installer()]);
    // Without pip in it, only uv can install into it.
    return uv === null ? [] : (made ?? []);
  };
  let isOpen = false;
  // Its failure is that of `ready`.
  void opened.then(
    () => (isOpen = true),
    () => undefined,
  );
  return {
    ready,
    async makeEarly(project, poetry) {
      const foldersOfPoetry = async (): Promise<readonly string[]> => {
        const toolbox = await opened;
        const isThere = poetry === null || toolbox.isReadyFor(poetry.interpreter, poetry.isWhole);
        return isThere ? [] : [toolbox.poetryFolder];
      };
      // One call makes both, unless what an earlier use has left is still looked at: that takes longer.
      if (isOpen && project !== null && project.interpreter === poetry?.interpreter) {
        const folders = [project.folder, ...(await foldersOfPoetry())];
        const [environment = null, emptyEnvironment = null] = await make(project.interpreter, folders);
        return [environment, emptyEnvironment];
      }
      const makeOfPoetry = async (): Promise<readonly VirtualEnvironment[]> => {
        const folders = await foldersOfPoetry();
        return poetry === null || folders.length === 0 ? [] : make(poetry.interpreter, folders);
      };
      const makeOfProject = project === null ? [] : make(project.interpreter, [project.folder]);
      const [[environment = null], [emptyEnvironment = null]] = await Promise.all([
        makeOfProject,
        makeOfPoetry(),
      ]);
      return [environment, emptyEnvironment];
    },
    freshInstaller: (fresh) => openInstaller(installerTools, fresh),
    search: new InterpreterSearch({ processes, finder, installer, folder, tell }),
  };
}

function canRunPoetry(version: string): boolean {
  return fits(version, { kind: 'default' }, POETRY_NEEDS);
}

async function findForPoetry(search: InterpreterSearch): Promise<Interpreter> {
  const minors = minorsFor({ kind: 'default' }, POETRY_NEEDS);
  const found = await search.find(minors, canRunPoetry);
  if (found === null) throw unavailable(minors, search.tried);
  return found;
}

async function makeEnvironment(
  { packages }: Installer,
  interpreter: Interpreter,
  folder: string,
): Promise<VirtualEnvironment> {
  try {
    return await packages.createEnvironment(interpreter, folder);
  } catch (thrown) {
    const failure = asInstallerError(thrown);
    throw new PublishError('python-unavailable', {
      what: `No virtual environment could be made with ${interpreter.path}: ${failure.message}.`,
      fix: 'Run actions/setup-python before this action, or install the venv module of that Python.',
      cause: failure,
    });
  }
}

function unavailable(minors: readonly string[], tried: readonly string[]): PublishError {
  const ofDisk = diskError(tried.join('\n'));
  if (ofDisk !== null) return ofDisk;
  return new PublishError('python-unavailable', {
    what: `No Python ${minors.join(' or ')} was found.`,
    why: `Looked in ${tried.join('; ')}.`,
    fix: 'Run actions/setup-python before this action, or set `python-version` to one that is there.',
  });
}
