import { readdir, chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bringCommit, isCommit, resolveRef, tagName } from '../../src/git/checkout.ts';
import { findGit } from '../../src/git/find.ts';
import { Git, GitError, loginSettings, withGitSettings } from '../../src/git/git.ts';
import type { Event } from '../../src/github/event.ts';
import { checkOut } from '../../src/steps/check-out.ts';
import { currentPlatform } from '../../src/system/platform.ts';
import { openProcesses, type Command, type Processes } from '../../src/system/process.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { commitAll, git as gitAsUser, makeProject } from '../support/tools/projects.ts';
import { silentLog } from '../support/unit/silent-log.ts';
import { serve } from '../support/unit/loopback.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();
const processes = openProcesses(new AbortController().signal);
const platform = currentPlatform();
const describeOnPosix = process.platform === 'win32' ? describe.skip : describe;

/** What a job has of the environment, without any configuration of this machine. */
function jobEnvironment(home: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(PATH|SYSTEMROOT|TEMP|TMP|PATHEXT)$/i.test(name),
  );
  return { ...(Object.fromEntries(kept) as Record<string, string>), HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
}

let tool = '';
let env: Record<string, string> = {};

beforeAll(async () => {
  const home = await newFolder();
  env = jobEnvironment(home);
  const found = await findGit(processes, platform, env, home);
  if (found.tool === null) throw new Error(found.problem);
  tool = found.tool;
});

function open(folder: string, more: Record<string, string> = {}): Git {
  return new Git({ processes, tool, env: { ...env, ...more }, login: [] }, folder);
}

describe('git on PATH', () => {
  test('is found by its absolute path', () => {
    expect(path.isAbsolute(tool)).toBe(true);
  });

  test('there is none', async () => {
    const found = await findGit(processes, platform, { PATH: await newFolder() }, await newFolder());
    expect(found).toEqual({ tool: null, problem: expect.stringContaining('no git') });
  });

  describeOnPosix('not on Windows', () => {
    test.each<[version: string, isFine: boolean]>([
      ['git version 2.30.9', false],
      ['git version 1.8.3.1', false],
      ['git version 2.31.0', true],
      ['git version 2.39.5 (Apple Git-154)', true],
      ['git version 10.0', true],
      ['garbage', false],
    ])('%s is new enough: %s', async (version, isFine) => {
      const folder = await newFolder();
      const program = path.join(folder, 'git');
      await writeFile(program, `#!/bin/sh\necho '${version}'\n`);
      await chmod(program, 0o755);
      const found = await findGit(processes, platform, { PATH: folder }, await newFolder());
      expect(found.tool).toBe(isFine ? program : null);
    });
  });
});

describe('a repository', () => {
  test('its top, its commits, its tags: light ones and annotated ones alike', async () => {
    const { folder, commit } = await makeProject(await newFolder(), { annotatedTag: true, subfolder: 'sub' });
    await gitAsUser(folder, 'tag', 'light');
    const git = open(path.join(folder, 'sub'));
    expect(path.resolve((await git.topLevel()) ?? '')).toBe(folder);
    for (const revision of ['HEAD', 'main', 'v1.0.0', 'refs/tags/light', commit])
      expect(await git.commitOf(revision)).toBe(commit);
    for (const revision of ['nothing', 'refs/heads/v1.0.0', 'f'.repeat(40), ''])
      expect(await git.commitOf(revision)).toBeNull();
    expect(await git.localTags()).toEqual([
      { ref: 'refs/tags/light', commit },
      { ref: 'refs/tags/v1.0.0', commit },
    ]);
    expect(await git.isShallow()).toBe(false);
  });

  test('a folder that is none', async () => {
    const git = open(await newFolder());
    expect(await git.topLevel()).toBeNull();
    expect(await git.commitOf('HEAD')).toBeNull();
    await expect(git.localTags()).rejects.toThrow(GitError);
    await expect(git.localTags()).rejects.toThrow(/^git for-each-ref: .*not a git repository/);
  });

  test('changed files: tracked ones only, whatever they are called', async () => {
    const { folder } = await makeProject(await newFolder(), {
      files: {
        'a b.txt': 'x',
        'größe.txt': 'x',
        'gone.txt': 'x',
        'moved from.txt': 'content to recognise\n'.repeat(20),
      },
    });
    const git = open(folder);
    expect(await git.changedFiles()).toEqual([]);
    await writeFile(path.join(folder, 'a b.txt'), 'y');
    await writeFile(path.join(folder, 'größe.txt'), 'y');
    await writeFile(path.join(folder, 'untracked.txt'), 'y');
    await rm(path.join(folder, 'gone.txt'));
    await rename(path.join(folder, 'moved from.txt'), path.join(folder, 'moved to.txt'));
    await gitAsUser(folder, 'add', 'moved from.txt', 'moved to.txt');
    expect([...(await git.changedFiles())].sort()).toEqual(
      ['a b.txt', 'gone.txt', 'größe.txt', 'moved from.txt', 'moved to.txt'].sort(),
    );
  });
});

describe('a remote', () => {
  test('refs with their commits; only those that were asked for', async () => {
    const { folder, commit } = await makeProject(await newFolder(), { annotatedTag: true });
    await writeFile(path.join(folder, 'second'), '');
    const second = await commitAll(folder, { tag: 'v1.1' });
    await gitAsUser(folder, 'branch', 'v1.1');
    const git = open(await newFolder());
    const remote = pathToFileURL(folder).href;
    const tags = await git.remoteRefs(remote, ['refs/tags/*']);
    expect(tags).toEqual([
      { ref: 'refs/tags/v1.0.0', commit },
      { ref: 'refs/tags/v1.1', commit: second },
    ]);
    expect(await git.remoteRefs(remote, ['refs/tags/v1.1', 'refs/heads/v1.1'])).toEqual([
      { ref: 'refs/heads/v1.1', commit: second },
      { ref: 'refs/tags/v1.1', commit: second },
    ]);
    expect(await git.remoteRefs(remote, ['refs/tags/v2'])).toEqual([]);
  });

  test('one commit and its tag are fetched into an empty folder and checked out', async () => {
    const { folder, commit } = await makeProject(await newFolder(), { annotatedTag: true });
    await writeFile(path.join(folder, 'second'), '');
    const second = await commitAll(folder, { tag: 'v1.1' });
    const workspace = await newFolder();
    const git = open(workspace);
    await git.init();
    const remote = pathToFileURL(folder).href;
    await git.fetch(remote, [second, '+refs/tags/v1.1:refs/tags/v1.1'], true);
    await git.checkout(second);
    expect(await git.commitOf('HEAD')).toBe(second);
    expect(await git.isShallow()).toBe(true);
    expect(await git.localTags()).toEqual([{ ref: 'refs/tags/v1.1', commit: second }]);
    expect(await git.commitOf(commit)).toBeNull();
    expect(await readFile(path.join(workspace, '.git', 'config'), 'utf8')).not.toMatch(
      /remote|extraheader|safe/,
    );
  });

  test('what is not there is told apart from what may work later', async () => {
    const { folder } = await makeProject(await newFolder());
    const git = open(await newFolder());
    await git.init();
    const fetching = (refspec: string): Promise<unknown> =>
      git.fetch(pathToFileURL(folder).href, [refspec], true).catch((error: unknown) => error);
    for (const refspec of ['refs/tags/none', 'f'.repeat(40)])
      expect(await fetching(refspec)).toMatchObject({ isMissingRef: true, isTransient: false });
  });

  test('faults 48: that wants a login is asked for it by nobody', async () => {
    const server = await serve(() => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="git"' } }));
    const home = await newFolder();
    const sign = path.join(home, 'asked').replaceAll('\\', '/');
    const asking = path.join(home, 'ask').replaceAll('\\', '/');
    await writeFile(asking, `#!/bin/sh\ntouch '${sign}'\necho somebody\n`, { mode: 0o755 });
    await writeFile(
      path.join(home, '.gitconfig'),
      `[core]\naskPass = ${asking}\n[credential]\nhelper = !${asking}\n`,
    );
    try {
      const refs = open(await newFolder(), { HOME: home }).remoteRefs(`${server.origin}/o/r`, [
        'refs/tags/*',
      ]);
      await expect(refs).rejects.toThrow(/terminal prompts disabled/);
      expect(await readdir(home)).not.toContain('asked');
    } finally {
      await server.stop();
    }
  });

  test.each([
    [404, false],
    [503, true],
  ])('an answer %s of a server is transient: %s', async (status, isTransient) => {
    const server = await serve(() => ({ status }));
    try {
      const asking = open(await newFolder()).remoteRefs(`${server.origin}/o/r`, ['refs/tags/*']);
      await expect(asking).rejects.toMatchObject({ isTransient, isMissingRef: false });
    } finally {
      await server.stop();
    }
  });

  test('local changes are not overwritten', async () => {
    const { folder, commit } = await makeProject(await newFolder(), { files: { f: 'one' } });
    await writeFile(path.join(folder, 'f'), 'two');
    await commitAll(folder);
    await writeFile(path.join(folder, 'f'), 'mine');
    await expect(open(folder).checkout(commit)).rejects.toThrow(GitError);
    expect(await readFile(path.join(folder, 'f'), 'utf8')).toBe('mine');
  });
});

describe('the login', () => {
  test('goes to the one server, by the environment, and replaces the one that actions/checkout left', async () => {
    const server = await serve(() => ({ status: 404 }));
    const other = await serve(() => ({ status: 404 }));
    try {
      const { folder } = await makeProject(await newFolder());
      const key = `http.${server.origin}/.extraheader`;
      await gitAsUser(folder, 'config', key, 'AUTHORIZATION: basic b2xk');
      const commands: Command[] = [];
      const recording: Processes = {
        ...processes,
        run: (command) => {
          commands.push(command);
          return processes.run(command);
        },
      };
      const git = new Git(
        { processes: recording, tool, env, login: loginSettings(`${server.origin}/`, 'the-token') },
        folder,
      );
      for (const { origin } of [server, other])
        await git.remoteRefs(`${origin}/o/r`, ['refs/tags/*']).catch(() => undefined);
      const basic = Buffer.from('x-access-token:the-token').toString('base64');
      expect(server.seen[0]?.headers['authorization']).toBe(`basic ${basic}`);
      expect(other.seen.length).toBeGreaterThan(0);
      for (const { headers } of other.seen) expect(headers).not.toHaveProperty('authorization');
      const argv = commands.flatMap(({ args }) => args).join(' ');
      for (const secret of ['the-token', basic]) expect(argv).not.toContain(secret);
      expect(await readFile(path.join(folder, '.git', 'config'), 'utf8')).not.toContain(basic);
    } finally {
      await server.stop();
      await other.stop();
    }
  });

  test('goes nowhere else, and the answer comes from nowhere else, whatever the repository says', async () => {
    const server = await serve(() => ({ status: 404 }));
    const other = await serve(() => ({ status: 200 }));
    try {
      const { folder } = await makeProject(await newFolder());
      await gitAsUser(folder, 'config', `http.${server.origin}/.proxy`, other.origin);
      await gitAsUser(folder, 'config', `url.${other.origin}/.insteadOf`, `${server.origin}/`);
      const login = loginSettings(`${server.origin}/`, 'the-token');
      const git = new Git({ processes, tool, env, login }, folder);
      await git.remoteRefs(`${server.origin}/o/r`, ['refs/tags/*']).catch(() => undefined);
      expect(server.seen.length).toBeGreaterThan(0);
      expect(other.seen).toEqual([]);
    } finally {
      await server.stop();
      await other.stop();
    }
  });
});

describe('settings', () => {
  test('stand behind those that are there', () => {
    const job = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.longpaths',
      GIT_CONFIG_VALUE_0: 'true',
      A: 'b',
    };
    expect(withGitSettings(job, [{ key: 'x.y', value: 'z' }])).toEqual({
      ...job,
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_1: 'x.y',
      GIT_CONFIG_VALUE_1: 'z',
    });
    expect(withGitSettings({ GIT_CONFIG_COUNT: 'x' }, [])['GIT_CONFIG_COUNT']).toBe('0');
    expect(withGitSettings({}, [])['GIT_CONFIG_COUNT']).toBe('0');
  });

  /** The environments in which some work runs git. */
  async function environmentsOf(
    job: Record<string, string>,
    work: (git: Git) => Promise<unknown>,
  ): Promise<Command['env'][]> {
    const environments: Command['env'][] = [];
    const run: Processes['run'] = (command) => {
      environments.push(command.env);
      return Promise.resolve({ exitCode: 0, stdout: '', stderr: '' });
    };
    const login = loginSettings('https://github.com', 'the-token');
    await work(new Git({ processes: { run, watch: run }, tool: '/git', env: job, login }, '/w'));
    return environments;
  }
  const BASIC = Buffer.from('x-access-token:the-token').toString('base64');

  test('log in only where a server is spoken to: filters and hooks are children of git', async () => {
    const holdsLogin = (environment: Command['env']): boolean => JSON.stringify(environment).includes(BASIC);
    const asking = await environmentsOf({}, async (git) => {
      await git.remoteRefs('https://github.com/o/r', ['refs/tags/*']);
      await git.fetch('https://github.com/o/r', ['c'], true);
    });
    expect(asking.map(holdsLogin)).toEqual([true, true]);
    const others = await environmentsOf({}, async (git) => {
      await git.init();
      await git.checkout('c');
      await git.changedFiles();
      await git.localTags();
      await git.commitOf('HEAD');
    });
    expect(others.map(holdsLogin)).toEqual([false, false, false, false, false]);
  });

  test('of the job, only those of its network get through', async () => {
    const network = { GIT_SSL_CAINFO: '/ca.pem', GIT_HTTP_USER_AGENT: 'x', GIT_CONFIG_NOSYSTEM: '1' };
    const others = {
      GIT_DIR: '/elsewhere',
      GIT_WORK_TREE: '/elsewhere',
      GIT_TRACE_CURL: '1',
      GIT_SSH_COMMAND: 'evil',
    };
    const [seen = {}] = await environmentsOf({ ...network, ...others, HOME: '/h', LC_ALL: 'de_DE' }, (git) =>
      git.init(),
    );
    expect(seen).toMatchObject({ ...network, HOME: '/h', LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' });
    for (const name of Object.keys(others)) expect(seen).not.toHaveProperty(name);
  });
});

describe('what a repository or a job cannot do', () => {
  describeOnPosix('not on Windows', () => {
    test('run hooks or a file monitor', async () => {
      const { folder, commit } = await makeProject(await newFolder());
      const trap = path.join(await newFolder(), 'trapped');
      const script = path.join(folder, '.git', 'hooks', 'post-checkout');
      await mkdir(path.dirname(script), { recursive: true });
      await writeFile(script, `#!/bin/sh\ntouch '${trap}'\n`);
      await chmod(script, 0o755);
      await gitAsUser(folder, 'config', 'core.fsmonitor', `touch '${trap}' #`);
      const git = open(folder);
      await git.checkout(commit);
      await git.changedFiles();
      await expect(readFile(trap)).rejects.toThrow();
    });
  });

  test('faults 32: shut git out by the owner of the folder', async () => {
    const { folder } = await makeProject(await newFolder());
    const git = open(folder, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    expect(path.resolve((await git.topLevel()) ?? '')).toBe(folder);
  });
});

test.each<[output: string, isMissingRef: boolean, isTransient: boolean]>([
  ["fatal: couldn't find remote ref refs/tags/v1", true, false],
  ['fatal: remote error: upload-pack: not our ref ffff', true, false],
  ['error: Server does not allow request for unadvertised object ffff', true, false],
  ["fatal: unable to access 'https://x/': Could not resolve host: x", false, true],
  ["fatal: unable to access 'https://x/': The requested URL returned error: 502", false, true],
  ["fatal: unable to access 'https://x/': The requested URL returned error: 403", false, false],
  ['fatal: early EOF', false, true],
  ['error: RPC failed; curl 56 recv failure: Connection reset by peer', false, true],
  ["fatal: unable to access 'https://x/': Operation timed out", false, true],
  ['fatal: could not read Username for https://x: terminal prompts disabled', false, false],
])('%s', (stderr, isMissingRef, isTransient) => {
  const error = new GitError(['fetch'], { exitCode: 128, stdout: '', stderr });
  expect(error).toMatchObject({ isMissingRef, isTransient, message: `git fetch: ${stderr}` });
});

test('a git that says nothing is told by its exit code', () => {
  const error = new GitError(['checkout'], { exitCode: 128, stdout: '', stderr: '\n' });
  expect(error.message).toBe('git checkout: exit 128');
});

describe('the commit that is wanted', () => {
  test('a tag goes before a branch of the same name; a full ref is taken at its word', async () => {
    const { folder, commit } = await makeProject(await newFolder(), { tag: 'same', annotatedTag: true });
    await writeFile(path.join(folder, 'second'), '');
    const second = await commitAll(folder);
    await gitAsUser(folder, 'branch', 'same');
    const git = open(await newFolder());
    const resolve = (ref: string): ReturnType<typeof resolveRef> =>
      resolveRef(git, pathToFileURL(folder).href, ref);
    expect(await resolve('same')).toEqual({ commit, tag: 'same' });
    expect(await resolve('refs/tags/same')).toEqual({ commit, tag: 'same' });
    expect(await resolve('refs/heads/same')).toEqual({ commit: second, tag: null });
    expect(await resolve('main')).toEqual({ commit: second, tag: null });
    expect(await resolve(commit.toUpperCase())).toEqual({ commit, tag: null });
    expect(await resolve('none')).toBeNull();
    expect(await resolve('refs/heads/none')).toBeNull();
  });

  /** A git whose fetches end as said, one after the other, then well. */
  function failing(...stderr: string[]): { git: Git; commands: string[][] } {
    const commands: string[][] = [];
    const run: Processes['run'] = ({ args }) => {
      commands.push([...args]);
      const failure = args[0] === 'fetch' ? stderr.shift() : undefined;
      const exitCode = failure === undefined ? 0 : 128;
      return Promise.resolve({ exitCode, stdout: '', stderr: failure ?? '' });
    };
    return {
      git: new Git({ processes: { run, watch: run }, tool: '/git', env: {}, login: [] }, '/w'),
      commands,
    };
  }
  const BROKEN = 'fatal: early EOF';

  test('what the network breaks is fetched again, then checked out', async () => {
    const { git, commands } = failing(BROKEN, BROKEN);
    const clock = fakeClock();
    await bringCommit(clock, git, 'https://r', { commit: 'c', tag: 'v1' }, true);
    expect(commands.map(([command]) => command)).toEqual(['fetch', 'fetch', 'fetch', 'checkout']);
    expect(commands[0]).toEqual(
      expect.arrayContaining(['--depth=1', 'https://r', 'c', '+refs/tags/v1:refs/tags/v1']),
    );
    expect(clock.sleeps).toHaveLength(2);
  });

  test.each([
    ['three times at most', [BROKEN, BROKEN, BROKEN], 3],
    ['once where it is not there', ['fatal: remote error: upload-pack: not our ref c'], 1],
  ])('%s', async (_, failures, tries) => {
    const { git, commands } = failing(...failures);
    await expect(
      bringCommit(fakeClock(), git, 'https://r', { commit: 'c', tag: null }, false),
    ).rejects.toThrow(GitError);
    expect(commands).toHaveLength(tries);
    expect(commands[0]).not.toContain('--depth=1');
  });

  test('commits and tags are known by their form', () => {
    expect(
      ['a'.repeat(40), 'A'.repeat(40), 'a'.repeat(39), `${'a'.repeat(40)}\n`, 'g'.repeat(40)].map(isCommit),
    ).toEqual([...[true, true, false, false, false]]);
    expect(tagName('refs/tags/a/b')).toBe('a/b');
    expect(tagName('refs/heads/v1')).toBeNull();
  });
});

describe('the rest of the action is loaded', () => {
  const OWNER = 'example-org';

  /** Checks a project out, and tells what git was asked for, and when all was loaded. */
  async function asked(
    isEmpty: boolean,
    fetching: (isLoaded: Promise<void>) => Promise<void>,
    loading: () => Promise<void> = () => Promise.resolve(),
    all: string[] = [],
  ): Promise<string[]> {
    const root = await newFolder();
    const made = await makeProject(path.join(root, OWNER, 'parcel'));
    let tell = (): void => undefined;
    const isLoaded = new Promise<void>((resolve) => (tell = resolve));
    const run: Processes['run'] = async (command) => {
      const [word = ''] = command.args;
      all.push(word);
      const finished = await processes.run(command);
      if (word === 'fetch') await fetching(isLoaded);
      return finished;
    };
    const tools = {
      ...{ processes: { ...processes, run }, platform, clock: fakeClock(), log: silentLog(), env },
      workspace: isEmpty ? await newFolder() : made.folder,
      serverUrl: pathToFileURL(root).href,
      loadRest: () => {
        all.push('loaded');
        tell();
        return loading();
      },
    };
    const repository = { owner: OWNER, name: 'parcel', private: false, isFork: false };
    const event = { name: 'release', sha: made.commit, tag: made.tag, repository } as unknown as Event;
    const options = {
      checkout: 'auto',
      ref: null,
      workingDirectory: '.',
      token: null,
      mayBeModified: false,
    } as const;
    await checkOut(tools, event, options);
    return all;
  }

  test('before git works in what others have checked out: their settings can have it run programs', async () => {
    const all = await asked(false, () => Promise.resolve());
    expect(all.slice(0, all.indexOf('loaded'))).toEqual(['--version', 'rev-parse']);
    expect(all).toContain('ls-files');
  });

  test('while git fetches', async () => {
    // Where it were loaded only afterwards, this would never end.
    const all = await asked(true, (isLoaded) => isLoaded);
    expect(all.slice(0, all.indexOf('loaded'))).toEqual(['--version', 'init', 'fetch']);
  });

  test('or the run ends: it is not tried once more when git has worked there', async () => {
    const all: string[] = [];
    const loading = (): Promise<void> => Promise.reject(new Error('no such chunk'));
    await expect(asked(true, (isLoaded) => isLoaded, loading, all)).rejects.toThrow('no such chunk');
    expect(all.filter((word) => word === 'loaded')).toHaveLength(1);
    expect(all).not.toContain('ls-files');
  });
});

describe('a folder of the commit that looks like a repository', () => {
  /** Bare, with settings that have git run a program at the first look at a file, and a commit, as a commit can hold it. */
  async function madeWithOne(): Promise<{ folder: string; commit: string; mark: string }> {
    const made = await makeProject(await newFolder(), { subfolder: 'pkg' });
    const bare = path.join(made.folder, 'pkg');
    const mark = path.join(await newFolder(), 'mark');
    const source = path.join(await newFolder(), 'source');
    await mkdir(source);
    await writeFile(path.join(source, 'a.txt'), 'a\n');
    await commitAll(source);
    for (const name of ['HEAD', 'index', 'objects', 'refs'])
      await rename(path.join(source, '.git', name), path.join(bare, name));
    const program = `touch '${mark}'; cat`;
    await writeFile(
      path.join(bare, 'config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n[filter "x"]\n\tclean = ${JSON.stringify(program)}\n`,
    );
    await writeFile(path.join(bare, 'a.txt'), 'b\n');
    await writeFile(path.join(bare, '.gitattributes'), '* filter=x\n');
    const commit = await commitAll(made.folder);
    return { folder: made.folder, commit, mark };
  }

  test('is none where git looks for one: nothing of it runs', async () => {
    const { folder, mark } = await madeWithOne();
    const pkg = path.join(folder, 'pkg');
    // The trap works.
    await gitAsUser(pkg, 'status', '--porcelain');
    await rm(mark);

    expect(await open(pkg).topLevel()).not.toBe(pkg);
    await expect(open(pkg).changedFiles()).rejects.toThrow(/bare repository/);
    await expect(readFile(mark)).rejects.toThrow('ENOENT');
  });

  test('is a folder like others in the work tree around it, with a git that does not know that setting, too', async () => {
    const { folder, commit, mark } = await madeWithOne();
    const pkg = path.join(folder, 'pkg');
    const settings = [{ key: 'safe.bareRepository', value: 'all' }];
    // The settings of the job stand before those of the action, so only another version could say this.
    const old = new Git({ processes, tool, env, login: [] }, pkg, folder, settings);

    expect(await old.commitOf('HEAD')).toBe(commit);
    expect((await old.trackedEntries()).map((entry) => entry.path)).toEqual(
      expect.arrayContaining(['HEAD', 'config', 'src/example_parcel/__init__.py']),
    );
    await old.changedFiles();
    await expect(readFile(mark)).rejects.toThrow('ENOENT');
    expect(await old.in(path.join(folder, 'pkg', 'src')).commitOf('HEAD')).toBe(commit);
  });

  test('is refused as the top of a check-out', async () => {
    const { folder, commit, mark } = await madeWithOne();
    // A git of before 2.38 finds it, as it does here with the file that only others can write.
    const run: Processes['run'] = (command) =>
      processes.run({
        ...command,
        env: {
          ...command.env,
          ...withGitSettings(command.env, [{ key: 'safe.bareRepository', value: 'all' }]),
        },
      });
    const repository = { owner: 'o', name: 'parcel', private: false, isFork: false };
    const event = { name: 'release', sha: commit, tag: null, repository } as unknown as Event;
    const tools = {
      ...{ processes: { ...processes, run }, platform, clock: fakeClock(), log: silentLog(), env },
      ...{ workspace: folder, serverUrl: 'https://github.com', loadRest: () => Promise.resolve() },
    };
    const options = {
      checkout: 'never',
      ref: null,
      workingDirectory: 'pkg',
      token: null,
      mayBeModified: true,
    } as const;
    await expect(checkOut(tools, event, options)).rejects.toThrow(/no git repository/);
    await expect(readFile(mark)).rejects.toThrow('ENOENT');
  });
});
