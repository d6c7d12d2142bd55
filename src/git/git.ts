import path from 'node:path';
import { isFile, isFolder } from '../system/files.ts';
import { NOTHING } from '../system/platform.ts';
import {
  onlyNames,
  withoutNames,
  type Environment,
  type Finished,
  type Processes,
} from '../system/process.ts';

export interface GitSetting {
  readonly key: string;
  readonly value: string;
}

/** Git did not do what it was asked for. The message is its last line. */
export class GitError extends Error {
  readonly output: string;

  constructor(args: readonly string[], finished: Finished) {
    const output = `${finished.stderr}${finished.stdout}`.trim();
    super(`git ${args[0] ?? ''}: ${output.split('\n').at(-1) || `exit ${String(finished.exitCode)}`}`);
    this.name = 'GitError';
    this.output = output;
  }

  /** Whether the remote has no such ref or commit. */
  get isMissingRef(): boolean {
    return /couldn't find remote ref|not our ref|unadvertised object/i.test(this.output);
  }

  /** Whether another try can help. */
  get isTransient(): boolean {
    return /timed out|could not resolve|connection|early eof|rpc failed|error: 5\d\d/i.test(this.output);
  }
}

/**
 * Settings that log in to one server, as actions/checkout does it.
 * @param serverUrl `https://github.com`
 */
export function loginSettings(serverUrl: string, token: string): GitSetting[] {
  const key = `http.${new URL(serverUrl).origin}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  // The empty value drops the header that actions/checkout may have left: two of them are refused.
  return [
    { key, value: '' },
    { key, value: `AUTHORIZATION: basic ${basic}` },
  ];
}

export interface RemoteRef {
  /** Full ref, such as `refs/tags/v1.2.3`. */
  readonly ref: string;
  /** The commit: annotated tags are followed. */
  readonly commit: string;
}

/** Keeps questions, hooks, helpers and foreign owners out of the way. */
const SETTINGS: readonly GitSetting[] = [
  { key: 'safe.directory', value: '*' },
  // A folder of a commit can be one. Git 2.38 and later; with a top nothing is looked for, whatever the version.
  { key: 'safe.bareRepository', value: 'explicit' },
  { key: 'core.hooksPath', value: '/dev/null' },
  { key: 'core.fsmonitor', value: 'false' },
  { key: 'credential.helper', value: '' },
  { key: 'core.askPass', value: '' },
  { key: 'protocol.ext.allow', value: 'never' },
  // Without these a dead connection would hold the job until its time limit.
  { key: 'http.lowSpeedLimit', value: '1000' },
  { key: 'http.lowSpeedTime', value: '60' },
];

/** What the job may say to git: its network. Everything else could lead git to another repository or write secrets down. */
const ALLOWED = /^GIT_(SSL_.*|HTTP_.*|CONFIG_(COUNT|(KEY|VALUE)_\d+|GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH)$/;

/**
 * The environment with settings for git behind those that are there already (`GIT_CONFIG_*`, git >= 2.31): nothing is written
 * to `.git/config`, nothing stands in an argument, nothing has to be cleaned up.
 */
export function withGitSettings(env: Environment, settings: readonly GitSetting[]): Environment {
  const first = Number(env['GIT_CONFIG_COUNT'] ?? '0') || 0;
  const entries = settings.flatMap(({ key, value }, n): [string, string][] => [
    [`GIT_CONFIG_KEY_${String(first + n)}`, key],
    [`GIT_CONFIG_VALUE_${String(first + n)}`, value],
  ]);
  return { ...env, ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(first + settings.length) };
}

export interface GitOptions {
  readonly processes: Processes;
  /** Absolute path of the program. */
  readonly tool: string;
  readonly env: Environment;
  /** Settings that log in to the server: only what talks to it sees them, because filters and hooks are children of git. */
  readonly login: readonly GitSetting[];
}

/** Git as a program, in one work tree. */
export class Git {
  readonly folder: string;
  readonly #options: GitOptions;
  readonly #env: Environment;
  readonly #top: string | null;

  /**
   * @param top folder of the repository's work tree, with `.git` in it; null: git looks for it
   * @param settings beside those that always hold
   */
  constructor(
    options: GitOptions,
    folder: string,
    top: string | null = null,
    settings: readonly GitSetting[] = [],
  ) {
    this.folder = folder;
    this.#options = options;
    this.#top = top;
    const env = withoutNames(options.env, /^GIT_/i);
    this.#env = {
      ...withGitSettings({ ...env, ...onlyNames(options.env, ALLOWED) }, [...SETTINGS, ...settings]),
      GIT_TERMINAL_PROMPT: '0',
      GIT_LFS_SKIP_SMUDGE: '1',
      LC_ALL: 'C',
      ...(top !== null && { GIT_DIR: path.join(top, '.git'), GIT_WORK_TREE: top }),
    };
  }

  /** Git in another folder of this work tree, or of another one. @param top as above */
  in(folder: string, top = this.#top): Git {
    return new Git(this.#options, folder, top);
  }

  /**
   * Top folder of the work tree around the folder, or null where there is none. Git's files are in it, in a place where no commit can
   * put any: a folder of a commit can look like a repository, with settings of its own.
   */
  async topLevel(): Promise<string | null> {
    const { stdout, exitCode } = await this.#try(['rev-parse', '--show-toplevel']);
    const top = stdout.trim();
    return exitCode === 0 && (await isTop(top)) ? top : null;
  }

  /** Commit that a revision names, or null where it names none. */
  async commitOf(revision: string): Promise<string | null> {
    const { stdout, exitCode } = await this.#try([
      'rev-parse',
      '--verify',
      '--quiet',
      `${revision}^{commit}`,
    ]);
    return exitCode === 0 ? stdout.trim() : null;
  }

  /** All local tags with their commits. */
  async localTags(): Promise<RemoteRef[]> {
    const format = '%(refname) %(objectname) %(*objectname)';
    const output = await this.#run(['for-each-ref', `--format=${format}`, 'refs/tags']);
    return linesOf(output).map((line) => {
      const [ref = '', object = '', peeled = ''] = line.split(' ');
      return { ref, commit: peeled || object };
    });
  }

  /**
   * Refs of a remote that match the patterns, with their commits; one request. With a login of our own, without the settings of the
   * repository here: others can have written them, and they can lead to another server.
   */
  async remoteRefs(remote: string, patterns: readonly string[]): Promise<RemoteRef[]> {
    const isOwnLogin = this.#options.login.length > 0;
    const args = ['ls-remote', remote, ...patterns.flatMap((pattern) => [pattern, `${pattern}^{}`])];
    const output = await this.#ask(
      args,
      isOwnLogin ? { ...withoutNames(this.#env, /^GIT_WORK_TREE$/), GIT_DIR: NOTHING } : this.#env,
    );
    const commits = new Map<string, string>();
    for (const line of linesOf(output)) {
      const [commit = '', ref = ''] = line.split('\t');
      // `refs/tags/x^{}` follows `refs/tags/x` and is the commit that an annotated tag points at.
      commits.set(ref.replace(/\^\{\}$/, ''), commit);
    }
    return [...commits].map(([ref, commit]) => ({ ref, commit }));
  }

  /** Whether the repository holds only a part of its history. */
  async isShallow(): Promise<boolean> {
    return (await this.#run(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  }

  /** Makes the folder an empty repository. */
  async init(): Promise<void> {
    await this.#run(['init', '--quiet', '--initial-branch=main']);
  }

  /** Fetches refspecs, with only the newest commit of each where `shallow`. */
  async fetch(remote: string, refspecs: readonly string[], shallow: boolean): Promise<void> {
    const depth = shallow ? ['--depth=1'] : [];
    await this.#ask([
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      ...depth,
      remote,
      ...refspecs,
    ]);
  }

  /** Switches to a commit; changed files that would be overwritten make it fail. */
  async checkout(commit: string): Promise<void> {
    await this.#run(['checkout', '--quiet', '--detach', commit]);
  }

  /** Tracked files that differ from the commit, as paths from the top of the work tree. */
  async changedFiles(): Promise<string[]> {
    const output = await this.#run([
      'status',
      '--porcelain',
      '-z',
      // A renamed file would be two entries, the second without a status.
      '--no-renames',
      '--untracked-files=no',
      '--ignore-submodules=all',
    ]);
    return entriesOf(output).map((entry) => entry.slice(3));
  }

  /** What the index has below the folder, by paths from there: files and links, and submodules with their commits. */
  async trackedEntries(): Promise<{ path: string; submodule: string | null; isLink: boolean }[]> {
    const output = await this.#run(['ls-files', '-z', '--stage']);
    return entriesOf(output).map((entry) => ({
      path: entry.slice(entry.indexOf('\t') + 1),
      submodule: /^160000 (\S+)/.exec(entry)?.[1] ?? null,
      isLink: entry.startsWith('120000 '),
    }));
  }

  /**
   * What lies below the folder and is not tracked, ignored or not. A folder without anything tracked is one entry, with `/` at
   * its end; so is another repository in it. `./`: nothing below the folder is tracked.
   */
  async untrackedEntries(): Promise<string[]> {
    return entriesOf(await this.#run(['ls-files', '-z', '--others', '--directory', '--no-empty-directory']));
  }

  async #run(args: readonly string[], env = this.#env): Promise<string> {
    const finished = await this.#try(args, env);
    if (finished.exitCode !== 0) throw new GitError(args, finished);
    return finished.stdout;
  }

  /** For what talks to the server. */
  #ask(args: readonly string[], env = this.#env): Promise<string> {
    return this.#run(args, withGitSettings(env, this.#options.login));
  }

  #try(args: readonly string[], env = this.#env): Promise<Finished> {
    return this.#options.processes.run({ tool: this.#options.tool, args, cwd: this.folder, env });
  }
}

/** Whether a folder is the top of a work tree: git's files, or in a submodule a file that says where they are, are in it. */
export async function isTop(folder: string): Promise<boolean> {
  const ofGit = path.join(folder, '.git');
  return (await isFolder(ofGit)) || (await isFile(ofGit));
}

function entriesOf(output: string): string[] {
  return output.split('\0').filter((entry) => entry !== '');
}

function linesOf(output: string): string[] {
  return output.split('\n').filter((line) => line !== '');
}
