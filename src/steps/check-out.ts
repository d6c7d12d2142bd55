import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TagRef } from '../decide.ts';
import { diskError, PublishError } from '../errors.ts';
import { bringCommit, isCommit, resolveRef, tagName, type Wanted } from '../git/checkout.ts';
import { findGit } from '../git/find.ts';
import { Git, GitError, loginSettings, type RemoteRef } from '../git/git.ts';
import { listTree, type Tree } from '../git/tree.ts';
import type { Event } from '../github/event.ts';
import type { Log } from '../github/log.ts';
import type { Clock } from '../system/clock.ts';
import { isFile, isFolder, isReallyInside, realPathOf } from '../system/files.ts';
import type { Platform } from '../system/platform.ts';
import { untilStarted, type Environment, type Processes } from '../system/process.ts';

export interface SourceOptions {
  /** `auto`: unless the workspace already is that commit; `never`: what is there is taken. */
  readonly checkout: 'auto' | 'never';
  /** What to check out instead of the event's commit: a tag, a branch, a full ref or a commit. */
  readonly ref: string | null;
  /** Folder of the project, relative to the workspace. */
  readonly workingDirectory: string;
  /** For reading the repository; null reads it as everybody can. */
  readonly token: string | null;
  /** Whether tracked files may differ from the commit: then that is a warning. */
  readonly mayBeModified: boolean;
}

/** The checked-out source. */
export interface Source {
  /** Absolute path of the project's folder, links resolved. */
  readonly folder: string;
  /** Commit, 40 hex digits. */
  readonly commit: string;
  /** The tag that the run is about; null on a branch. */
  readonly tag: string | null;
  /** Tags that are in the clone. */
  readonly localTags: readonly TagRef[];
  /** All tags of the repository; one request. */
  readonly remoteTags: () => Promise<readonly TagRef[]>;
  /** The files of the project's folder, as they were before any code of the project ran. */
  readonly tree: Tree;
  /** Whether the clone holds only a part of the history, and perhaps of the tags. */
  readonly isShallow: boolean;
  /** How a file of the project's folder is called in messages: its path from the workspace. */
  readonly nameOf: (file: string) => string;
}

export interface CheckOutTools {
  readonly processes: Processes;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly log: Log;
  readonly env: Environment;
  readonly workspace: string;
  /** `https://github.com` */
  readonly serverUrl: string;
  /** Loads all that the run needs later on; a second call costs nothing. */
  readonly loadRest: () => Promise<unknown>;
}

/**
 * Step 3: brings the released commit into the workspace, or sees that it is there.
 * @throws {PublishError} `checkout-failed`, `ref-not-found`, `tree-modified`, `input-invalid`
 */
export async function checkOut(tools: CheckOutTools, event: Event, options: SourceOptions): Promise<Source> {
  const { log, workspace } = tools;
  const remote = `${tools.serverUrl}/${event.repository.owner}/${event.repository.name}`;
  try {
    const opened = await openRepository(tools, options);
    // Settings of a repository that others have made can have git run programs of theirs.
    if (!opened.isEmpty) await tools.loadRest();
    const { repository } = opened;
    const tag =
      options.checkout === 'never'
        ? await takeAsItIs(tools, repository, event, options)
        : await bringWanted(tools, opened, remote, event, options);
    const commit = await repository.commitOf('HEAD');
    if (commit === null) throw failed('The workspace is a repository without a commit.');
    const folder = await projectFolder(workspace, options.workingDirectory);
    const nameOf = (file: string): string =>
      path.posix.join(options.workingDirectory.split(path.sep).join('/'), file);
    const [tree, changedFiles, isShallow, localTags] = await Promise.all([
      listTree(repository.in(folder)),
      repository.changedFiles(),
      repository.isShallow(),
      repository.localTags(),
    ]);
    checkChanges([...changedFiles, ...tree.changed.map(nameOf)], options.mayBeModified, log);
    log.line(`Commit ${commit}${tag === null ? '' : `, tag ${tag}`}`);
    return {
      folder,
      commit,
      tag,
      tree,
      isShallow,
      localTags: tagsOf(localTags),
      remoteTags: async () => {
        const refs = await repository.remoteRefs(remote, ['refs/tags/*']).catch((failure: unknown) => {
          throw translated(failure, remote);
        });
        return tagsOf(refs);
      },
      nameOf,
    };
  } catch (failure) {
    throw translated(failure, remote);
  }
}

/** Lies in `.git` of what this action checked out: on a self-hosted runner an earlier run's, which may be replaced. */
const MARK = 'poetry-publish-action';

interface Opened {
  readonly repository: Git;
  readonly isOurs: boolean;
  readonly isEmpty: boolean;
}

/** The repository that the project's folder lies in, or a new one where the workspace is empty. */
async function openRepository(tools: CheckOutTools, options: SourceOptions): Promise<Opened> {
  const { workspace, processes, platform, env } = tools;
  await mkdir(workspace, { recursive: true });
  const wanted = path.join(workspace, options.workingDirectory);
  // Where a link leads out of the workspace, git would look there; `projectFolder` says later that it does.
  const start = (await isReallyInside(workspace, wanted)) && (await isFolder(wanted)) ? wanted : workspace;
  const found = await findGit(processes, platform, env, workspace);
  if (found.tool === null) throw failed(found.problem);
  const login = options.token === null ? [] : loginSettings(tools.serverUrl, options.token);
  const git = { processes, tool: found.tool, env, login };
  // Only in our own checkout: in another one every file would seem changed where line ends were converted.
  const ours = new Git(git, workspace, workspace, [{ key: 'core.autocrlf', value: 'false' }]);

  if ((await readdir(workspace)).length === 0) {
    if (options.checkout === 'never') throw failed('The workspace is empty, and `checkout: false` was set.');
    return { repository: ours, isOurs: true, isEmpty: true };
  }
  const top = await new Git(git, start).topLevel();
  if (top === null || !(await isReallyInside(workspace, top)))
    throw failed('The workspace holds files but no git repository.');
  const isOurs = await isFile(path.join(top, '.git', MARK));
  return { repository: isOurs ? ours : new Git(git, top, top), isOurs, isEmpty: false };
}

/** @returns the tag that the run is about, by what the clone knows */
async function takeAsItIs(
  { log }: CheckOutTools,
  repository: Git,
  event: Event,
  { ref }: SourceOptions,
): Promise<string | null> {
  log.line('`checkout: false`: what is in the workspace is taken as it is');
  if (ref === null) return event.tag;
  const name = tagName(ref) ?? ref;
  return (await repository.commitOf(`refs/tags/${name}`)) === null ? null : name;
}

/** @returns the tag that the run is about */
async function bringWanted(
  tools: CheckOutTools,
  { repository, isOurs, isEmpty }: Opened,
  remote: string,
  event: Event,
  options: SourceOptions,
): Promise<string | null> {
  const { log, clock } = tools;
  const wanted = await wantedCommit(repository, remote, event, options.ref);
  const head = isEmpty ? null : await repository.commitOf('HEAD');
  if (head === wanted.commit) {
    log.line('The workspace already is that commit');
    return wanted.tag;
  }
  if (isOurs) {
    log.line(`Fetching ${wanted.commit} from ${remote}`);
    await emptyFolder(repository.folder);
    await fillWorkspace(tools, repository, remote, wanted);
  } else if (options.ref === null && event.tag === null) {
    throw failed(
      `The workspace holds commit ${head ?? '(none)'}, but the event is about ${wanted.commit}.`,
      'Somebody has chosen another commit on purpose, or an earlier run has left it there.',
      'Set `checkout: false` if that commit is to be published, or let actions/checkout take the commit of the event.',
    );
  } else {
    log.line(`Fetching ${wanted.commit} from ${remote}`);
    await bringCommit(clock, repository, remote, wanted, await repository.isShallow());
  }
  return wanted.tag;
}

async function fillWorkspace(
  { log, clock, loadRest }: CheckOutTools,
  repository: Git,
  remote: string,
  wanted: Wanted,
): Promise<void> {
  await repository.init();
  const fetching = bringCommit(clock, repository, remote, wanted, true);
  // What will be needed is loaded meanwhile.
  const both = await Promise.allSettled([fetching, untilStarted().then(loadRest)]);
  const first = both.find(({ status }) => status === 'rejected');
  if (first?.status === 'rejected') {
    await emptyFolder(repository.folder);
    throw first.reason;
  }
  await writeFile(path.join(repository.folder, '.git', MARK), '');
  if (await isFile(path.join(repository.folder, '.gitmodules'))) {
    log.warning(
      'The repository has submodules, which are not fetched; run actions/checkout before if the build needs them.',
    );
  }
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    await rm(path.join(folder, name), { recursive: true, force: true });
}

/** The commit of the event, or the one that `ref` names. */
async function wantedCommit(
  repository: Git,
  remote: string,
  event: Event,
  ref: string | null,
): Promise<Wanted> {
  if (ref === null) {
    if (!isCommit(event.sha)) throw failed('The event names no commit (GITHUB_SHA).');
    return { commit: event.sha, tag: event.tag };
  }
  const wanted = await resolveRef(repository, remote, ref);
  if (wanted === null) throw refNotFound(`${remote} has no ${ref}.`);
  return wanted;
}

/** What would be built must be what the commit names. */
function checkChanges(files: readonly string[], mayBeModified: boolean, log: Log): void {
  if (files.length === 0) return;
  const error = new PublishError('tree-modified', {
    what: `Tracked files differ from the commit: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ' …' : ''}.`,
    why: 'An earlier step changed them, so what would be published is in no commit.',
    fix: 'Commit the change before the release; or, if that step sets the version on purpose, set `verify-tag: false`.',
  });
  if (!mayBeModified) throw error;
  log.warning(error.what);
}

/** The real folder of the project, which must lie in the workspace whatever links lead there. */
async function projectFolder(workspace: string, workingDirectory: string): Promise<string> {
  const folder = await realPathOf(path.join(workspace, workingDirectory));
  const flaw = folder === null ? NO_FOLDER : await flawOf(workspace, folder);
  if (folder !== null && flaw === null) return folder;
  throw new PublishError('input-invalid', {
    what: `\`working-directory: ${workingDirectory}\` ${flaw ?? NO_FOLDER}.`,
    fix: 'Give the folder of the package, relative to the top of the repository.',
  });
}

const NO_FOLDER = 'is no folder of the repository';

async function flawOf(workspace: string, folder: string): Promise<string | null> {
  if (!(await isFolder(folder))) return NO_FOLDER;
  if (!(await isReallyInside(workspace, folder))) return 'leads out of the workspace';
  return folder.split(path.sep).includes('.git') ? 'lies inside .git' : null;
}

function tagsOf(refs: readonly RemoteRef[]): TagRef[] {
  return refs.flatMap(({ ref, commit }) => {
    const name = tagName(ref);
    return name === null ? [] : [{ name, commit }];
  });
}

/** What git says, in the words of the action; everything else as it is. */
function translated(failure: unknown, remote: string): unknown {
  if (!(failure instanceof GitError)) return failure;
  const ofDisk = diskError(failure.output);
  if (ofDisk !== null) return ofDisk;
  return failure.isMissingRef
    ? refNotFound(`${remote} has no such commit or tag: ${failure.message}.`, failure)
    : failed(`${failure.message}.`, undefined, undefined, failure);
}

function refNotFound(what: string, cause?: unknown): PublishError {
  return new PublishError('ref-not-found', {
    what,
    why: 'The tag or branch was mistyped, or deleted after the workflow had started.',
    fix: 'Check `ref`, or push the tag again.',
    cause,
  });
}

function failed(
  what: string,
  why = 'The commit that is published must be known to git.',
  fix = 'Leave the workspace empty, or run actions/checkout before; the job needs `permissions: contents: read`.',
  cause?: unknown,
): PublishError {
  return new PublishError('checkout-failed', { what, why, fix, cause });
}
