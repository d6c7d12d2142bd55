import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { PublishError } from '../errors.ts';
import type { TagRef } from '../decide.ts';
import { findGit } from '../git/find.ts';
import { Git, GitError, loginSettings, type GitSetting, type RemoteRef } from '../git/git.ts';
import type { Event } from '../github/event.ts';
import type { Log } from '../github/log.ts';
import type { Clock } from '../system/clock.ts';
import { isInside, makePrivateFolder, realPathOf } from '../system/files.ts';
import type { Platform } from '../system/platform.ts';
import type { Environment, Processes } from '../system/process.ts';
import { retry } from '../system/retry.ts';

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
  remoteTags(): Promise<readonly TagRef[]>;
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
}

interface Wanted {
  readonly commit: string;
  readonly tag: string | null;
}

/**
 * Step 3: brings the released commit into the workspace, or sees that it is there.
 * @throws {PublishError} `checkout-failed`, `ref-not-found`, `tree-modified`, `input-invalid`
 */
export async function checkOut(tools: CheckOutTools, event: Event, options: SourceOptions): Promise<Source> {
  const { log, workspace } = tools;
  await makePrivateFolder(workspace);
  const start = (await isFolder(path.join(workspace, options.workingDirectory)))
    ? path.join(workspace, options.workingDirectory)
    : workspace;
  const found = await findGit(tools.processes, tools.platform, tools.env, start);
  if (found.tool === null) throw failed(found.problem);
  const remote = `${tools.serverUrl}/${event.repository.owner}/${event.repository.name}`;
  const login = options.token === null ? [] : loginSettings(tools.serverUrl, options.token);
  const open = (folder: string, ...settings: GitSetting[]): Git =>
    new Git(tools.processes, found.tool, folder, tools.env, [...login, ...settings]);

  const top = await open(start).topLevel();
  const git = await (top !== null && (await isWithin(workspace, top))
    ? useClone(tools, open(top), remote, event, options)
    : useEmptyWorkspace(
        tools,
        open(workspace, { key: 'core.autocrlf', value: 'false' }),
        remote,
        event,
        options,
      ));

  const commit = await git.repository.commitOf('HEAD');
  if (commit === null) throw failed('The workspace is a repository without a commit.');
  checkChanges(await git.repository.changedFiles(), options.mayBeModified, log);
  const folder = await projectFolder(workspace, options.workingDirectory);
  log.line(`Commit ${commit}${git.tag === null ? '' : `, tag ${git.tag}`}`);
  return {
    folder,
    commit,
    tag: git.tag,
    localTags: tagsOf(await git.repository.localTags()),
    remoteTags: async () =>
      tagsOf(await translated(() => git.repository.remoteRefs(remote, ['refs/tags/*']))),
    nameOf: (file) => path.posix.join(options.workingDirectory.split(path.sep).join('/'), file),
  };
}

async function useClone(
  tools: CheckOutTools,
  repository: Git,
  remote: string,
  event: Event,
  options: SourceOptions,
): Promise<{ repository: Git; tag: string | null }> {
  const head = await repository.commitOf('HEAD');
  if (options.checkout === 'never') {
    tools.log.line('`checkout: false`: what is in the workspace is taken as it is');
    return { repository, tag: options.ref === null ? event.tag : tagNameOf(options.ref) };
  }
  const wanted = await wantedCommit(repository, remote, event, options.ref);
  if (head === wanted.commit) {
    tools.log.line('The workspace already is that commit');
    return { repository, tag: wanted.tag };
  }
  if (options.ref === null && event.tag === null) {
    // On a branch the workflow chose the commit when it checked out; the tag rule judges it.
    tools.log.line(
      `The workspace holds ${head ?? 'no commit'}, the event is about ${wanted.commit}: the workspace counts`,
    );
    return { repository, tag: null };
  }
  await bring(tools, repository, remote, wanted, await repository.isShallow());
  return { repository, tag: wanted.tag };
}

async function useEmptyWorkspace(
  tools: CheckOutTools,
  repository: Git,
  remote: string,
  event: Event,
  options: SourceOptions,
): Promise<{ repository: Git; tag: string | null }> {
  const isEmpty = (await readdir(tools.workspace)).length === 0;
  if (options.checkout === 'never' || !isEmpty) {
    throw failed(
      isEmpty
        ? 'The workspace is empty, and `checkout: false` was set.'
        : 'The workspace holds files but no git repository.',
    );
  }
  await repository.init();
  await bring(tools, repository, remote, await wantedCommit(repository, remote, event, options.ref), true);
  return { repository, tag: await tagOfRun(repository, event, options.ref) };
}

async function bring(
  tools: CheckOutTools,
  repository: Git,
  remote: string,
  wanted: Wanted,
  shallow: boolean,
): Promise<void> {
  const tag = wanted.tag === null ? [] : [`+refs/tags/${wanted.tag}:refs/tags/${wanted.tag}`];
  tools.log.line(`Fetching ${wanted.commit} from ${remote}`);
  try {
    await retry(tools.clock, { tries: 3, pauseMs: 2000, when: isTransient }, () =>
      repository.fetch(remote, [wanted.commit, ...tag], shallow),
    );
    await repository.checkout(wanted.commit);
  } catch (failure) {
    if (!(failure instanceof GitError)) throw failure;
    if (failure.isMissingRef) throw refNotFound(wanted.tag ?? wanted.commit, remote, failure);
    throw failed(`${failure.message}.`, failure);
  }
}

/** The commit of the event, or the one that `ref` names; what is in the clone is not asked for again. */
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
  if (isCommit(ref)) return { commit: ref.toLowerCase(), tag: null };
  const candidates = ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
  const found = await findRef(repository, remote, candidates);
  if (found === undefined) throw refNotFound(ref, remote);
  return { commit: found.commit, tag: tagNameOf(found.ref) };
}

async function findRef(
  repository: Git,
  remote: string,
  candidates: readonly string[],
): Promise<RemoteRef | undefined> {
  const refs = await translated(() => repository.remoteRefs(remote, candidates));
  // A tag before a branch of the same name: what is published is what a tag names.
  return candidates
    .map((candidate) => refs.find(({ ref }) => ref === candidate))
    .find((ref) => ref !== undefined);
}

async function translated<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (failure) {
    throw failure instanceof GitError ? failed(`${failure.message}.`, failure) : failure;
  }
}

async function tagOfRun(repository: Git, event: Event, ref: string | null): Promise<string | null> {
  if (ref === null) return event.tag;
  const name = tagNameOf(ref) ?? ref;
  return (await repository.commitOf(`refs/tags/${name}`)) === null ? null : name;
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
  const problem =
    folder === null || !(await isFolder(folder))
      ? 'is no folder of the repository'
      : !(await isWithin(workspace, folder))
        ? 'leads out of the workspace'
        : path.relative(workspace, folder).split(path.sep).includes('.git')
          ? 'lies inside .git'
          : null;
  if (folder === null || problem !== null) {
    throw new PublishError('input-invalid', {
      what: `\`working-directory: ${workingDirectory}\` ${problem ?? 'is no folder of the repository'}.`,
      fix: 'Give the folder of the package, relative to the top of the repository.',
    });
  }
  return folder;
}

function tagsOf(refs: readonly RemoteRef[]): TagRef[] {
  return refs.flatMap(({ ref, commit }) => {
    const name = tagNameOf(ref);
    return name === null ? [] : [{ name, commit }];
  });
}

function tagNameOf(ref: string): string | null {
  return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null;
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}$/i.test(text);
}

function isTransient(failure: unknown): boolean {
  return failure instanceof GitError && failure.isTransient;
}

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => null))?.isDirectory() === true;
}

async function isWithin(workspace: string, folder: string): Promise<boolean> {
  const [outer, inner] = await Promise.all([realPathOf(workspace), realPathOf(folder)]);
  return outer !== null && inner !== null && isInside(outer, inner);
}

function refNotFound(ref: string, remote: string, cause?: unknown): PublishError {
  return new PublishError('ref-not-found', {
    what: `${remote} has no ${ref}.`,
    why: 'The tag or branch was mistyped, or deleted after the workflow had started.',
    fix: 'Check `ref`, or push the tag again.',
    cause,
  });
}

function failed(what: string, cause?: unknown): PublishError {
  return new PublishError('checkout-failed', {
    what,
    why: 'The commit that is published must be known to git.',
    fix: 'Leave the workspace empty, or run actions/checkout before; the job needs `permissions: contents: read`.',
    cause,
  });
}
