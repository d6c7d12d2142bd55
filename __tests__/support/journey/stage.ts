import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { startNetwork, type Network } from '../network/network.ts';
import { releasePublished, type GitHubEvent } from '../runner/events.ts';
import { startFakeGitHub, type FakeGitHub } from '../runner/fake-github.ts';
import { claimsOfJob, type JobIdentity } from '../runner/id-tokens.ts';
import { runAction, type RunOptions, type RunResult } from '../runner/run-action.ts';
import { git, makeProject, type MadeProject, type ProjectOptions } from '../tools/projects.ts';
import type { Secret } from './leak-scan.ts';
import { copyTools, keepTools, placeTools } from './left-tools.ts';

export interface StageOptions {
  /** Default of `isLaterUse` for all runs. */
  readonly hasLaterUses?: boolean;
  /** Names of the projects that exist on the embedded indexes alone. Default: `example-parcel`, as `makeProject` names it. */
  readonly projects?: readonly string[];
}

export interface ReleaseOptions {
  readonly private?: boolean;
  /** `true` (default): PyPI and TestPyPI know the repository as a publisher, so the project exists there, without files. */
  readonly trusted?: boolean;
}

/** A project in a repository on the fake GitHub. */
export interface Release extends MadeProject {
  readonly repository: { readonly owner: string; readonly name: string; readonly private: boolean };
  /** The release with its tag is published; with `tag: null` of an invented tag. */
  readonly event: GitHubEvent;
}

/** Everything of a run that is not said is as in the README's first example: a release event, no inputs, an empty workspace. */
export interface StageRun extends Partial<Omit<RunOptions, 'github' | 'idToken'>> {
  /** Default: the release's own. */
  readonly event?: GitHubEvent;
  /**
   * `trusted` (default): the job has `id-token: write`; `token`: `pypi-token` is `stage.token`, for TestPyPI
   * `stage.testPyPIToken`; `none`: neither.
   */
  readonly credential?: 'trusted' | 'token' | 'none';
  /** What ID tokens say of the job beside the event. */
  readonly job?: JobIdentity;
  /** The server that the runner belongs to, for runs that ask nothing of it. Default: the fake GitHub. */
  readonly serverUrl?: string;
  /**
   * `false`: there is no Python on the machine, and uv is not to be had. A run that gets past the index stops in the step after it,
   * at once and without a request: `PASSED_INDEX` is its picture.
   */
  readonly hasPython?: boolean;
  /**
   * `true`: an earlier use of the action in the same job has left its tools, so that no Poetry is installed. For tests of something
   * else, whose runs take half the time so. Default: `false`, unless the stage says otherwise.
   */
  readonly isLaterUse?: boolean;
}

/** A small world for runs of the bundle: package indexes, a GitHub, repositories, runners. */
export interface Stage {
  readonly network: Network;
  readonly github: FakeGitHub;
  /** An API token of PyPI, which every index but TestPyPI accepts. */
  readonly token: string;
  /** An API token of TestPyPI. */
  readonly testPyPIToken: string;
  /** Makes a project and its repository `example-org/parcel-N`, with the publisher's workflow `publish.yml`. */
  release(project?: ProjectOptions, options?: ReleaseOptions): Promise<Release>;
  /** The same for a project that has been made already. */
  releaseOf(made: MadeProject, options?: ReleaseOptions): Promise<Release>;
  /** A workspace as actions/checkout leaves it: a shallow clone of one ref or commit (default: the event's commit and its tag). */
  checkOut(release: Release, ref?: string): Promise<string>;
  /** Runs the bundle on a fresh runner. */
  run(release: Release, options?: StageRun): Promise<RunResult>;
  /** A PATH on which git is, and nothing that is called Python. */
  pathWithoutPython(): Promise<string>;
  /** Makes a fresh folder, removed with the stage. */
  folder(name: string): Promise<string>;
  /** Every secret so far, and who may hold it: the job's tokens, ID tokens, minted ones. None may ever be seen. */
  secrets(): readonly Secret[];
  stop(): Promise<void>;
}

const OWNER = 'example-org';
const WORKFLOW = 'publish.yml';

/** Starts a world with its own servers on loopback; `stop` ends it and removes its files. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const { hasLaterUses = false } = options;
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'stage-')));
  const network = await startNetwork({ ours: options.projects ?? ['example-parcel'] });
  const github = await startFakeGitHub(path.join(root, 'github'));
  const token = `pypi-AgEIcHlwaS5vcmc${randomBytes(24).toString('base64url')}`;
  for (const index of [network.pypi, network.local]) index.acceptToken(token);
  const testPyPIToken = `pypi-AgENdGVzdC5weXBpLm9yZw${randomBytes(24).toString('base64url')}`;
  network.testpypi.acceptToken(testPyPIToken);
  let count = 0;

  async function folder(name: string): Promise<string> {
    const made = path.join(root, `${String(++count)}-${name}`);
    await mkdir(made);
    return made;
  }

  async function release(project?: ProjectOptions, options?: ReleaseOptions): Promise<Release> {
    return releaseOf(await makeProject(await folder('source'), project), options);
  }

  async function releaseOf(made: MadeProject, options: ReleaseOptions = {}): Promise<Release> {
    const repository = { owner: OWNER, name: `parcel-${String(count)}`, private: options.private ?? false };
    await github.createRepository({ ...repository, from: made.folder });
    if (options.trusted !== false) {
      const publisher = { owner: OWNER, repository: repository.name, workflow: WORKFLOW, project: made.name };
      for (const index of [network.pypi, network.testpypi]) index.trust(publisher);
    }
    const tag = made.tag ?? `v${made.version}`;
    const event = releasePublished({ repository, tag, sha: made.commit, workflow: WORKFLOW });
    return { ...made, repository, event };
  }

  async function checkOut({ folder: source, repository, ...made }: Release, ref?: string): Promise<string> {
    const workspace = await folder('workspace');
    const { owner, name } = repository;
    const wanted = ref ?? (made.tag === null ? made.commit : `+refs/tags/${made.tag}:refs/tags/${made.tag}`);
    await git(workspace, 'init', '--quiet', '--initial-branch=main');
    await git(workspace, 'remote', 'add', 'origin', `${github.serverUrl}/${owner}/${name}`);
    // From the source itself, so that the fake GitHub's record tells what the action asked for, nothing else.
    await git(workspace, 'fetch', '--quiet', '--no-tags', '--depth=1', `file://${source}`, wanted);
    await git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
    return workspace;
  }

  let copy: Promise<string | null> | undefined;
  /** A copy of what earlier runs have left, for this stage's job; null where none has. */
  async function toolsOfJob(): Promise<string | null> {
    const place = path.join(await folder('left'), 'tools');
    return (await copyTools(place)) ? place : null;
  }

  let programs: Promise<string> | undefined;
  async function makePathWithoutPython(): Promise<string> {
    const folders = (process.env['PATH'] ?? '').split(path.delimiter);
    // On Windows git has a folder of its own, and a link to it would not run.
    if (process.platform === 'win32')
      return folders.filter((name) => !/python/i.test(name)).join(path.delimiter);
    const { stdout } = await execa('sh', ['-c', 'command -v git']);
    const links = await folder('programs');
    await symlink(await realpath(stdout), path.join(links, 'git'));
    return links;
  }
  const pathWithoutPython = (): Promise<string> => (programs ??= makePathWithoutPython());

  async function run({ event: own }: Release, options: StageRun = {}): Promise<RunResult> {
    const {
      credential = 'trusted',
      event = own,
      inputs = {},
      env = {},
      secrets = [],
      job,
      ...rest
    } = options;
    const { serverUrl = github.serverUrl, hasPython = true, isLaterUse = hasLaterUses, ...others } = rest;
    const nowhere = { PIP_INDEX_URL: 'no URL: uv is looked for nowhere' };
    const bare = hasPython ? {} : { PATH: await pathWithoutPython(), ...nowhere };
    // On Windows one may be left on PATH.
    const asked = hasPython ? {} : { 'python-version': '3.99' };
    const apiToken = inputs['repository'] === 'testpypi' ? testPyPIToken : token;
    github.claims(claimsOfJob(event, job));
    const jobToken = github.idToken.requestToken;
    const told = {
      ACTIONS_RUNTIME_TOKEN: jobToken,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: credential === 'trusted' ? jobToken : '',
      'INPUT_PYPI-TOKEN': inputs['pypi-token'] ?? (credential === 'token' ? apiToken : ''),
      INPUT_PASSWORD: inputs['password'] ?? '',
    };
    const tools = isLaterUse ? await (copy ??= toolsOfJob()) : null;
    // The first run finds none, and may be the one that leaves some.
    if (tools === null) copy = undefined;
    const result = await runAction({
      root: await folder('runner'),
      runtimeToken: jobToken,
      ...(tools !== null && { prepareTemp: (temp) => placeTools(tools, temp, told) }),
      ...others,
      event,
      github: { ...github, serverUrl },
      env: { ...network.env, ...bare, ...env },
      inputs: { ...asked, ...(credential === 'token' && { 'pypi-token': apiToken }), ...inputs },
      secrets: [...(credential === 'token' ? [apiToken] : []), ...secrets],
      ...(credential === 'trusted' && { idToken: github.idToken }),
    });
    if (isLaterUse) await keepTools(result.paths.temp);
    return result;
  }

  return {
    network,
    github,
    token,
    testPyPIToken,
    release,
    releaseOf,
    checkOut,
    run,
    pathWithoutPython,
    folder,
    secrets: () => [
      { name: 'the API token', value: token, holder: 'upload' },
      { name: 'the API token of TestPyPI', value: testPyPIToken, holder: 'upload' },
      { name: 'the token of the job', value: github.token, holder: 'git' },
      { name: 'the token that ID tokens are asked with', value: github.idToken.requestToken },
      ...github.idTokens.map((value, n) => ({ name: `ID token ${String(n)}`, value })),
      ...[network.pypi, network.testpypi, network.local]
        .flatMap(({ minted }) => minted)
        .map((value, n): Secret => ({ name: `minted token ${String(n)}`, value, holder: 'upload' })),
    ],
    async stop() {
      await Promise.all([network.stop(), github.stop()]);
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
