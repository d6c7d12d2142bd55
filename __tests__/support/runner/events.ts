import { createHash } from 'node:crypto';

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
}

/** An event as a runner is told of it: the variables derive from these fields, the payload goes into a file. */
export interface GitHubEvent {
  /** `release`, `push`, `workflow_dispatch` … */
  readonly name: string;
  readonly payload: unknown;
  /** Full ref; for deleted ones too. */
  readonly ref: string;
  readonly refName: string;
  readonly refType: 'tag' | 'branch';
  /** 40 hex digits. */
  readonly sha: string;
  readonly repository: Repository;
  /** File name of the workflow below `.github/workflows/`. */
  readonly workflow: string;
  /** Names of the branches of a pull request. */
  readonly pullRequest?: { readonly head: string; readonly base: string };
}

/** What the builders of all events take. */
export interface EventOptions {
  readonly repository: { readonly owner: string; readonly name: string; readonly private?: boolean };
  readonly sha: string;
  /** Default: `publish.yml`. */
  readonly workflow?: string;
}

export interface ReleaseOptions extends EventOptions {
  readonly tag: string;
  readonly prerelease?: boolean;
  readonly draft?: boolean;
  /** Default: `published`. */
  readonly action?: string;
}

/** `on: release`; default: a stable release has been published. */
export function releasePublished(options: ReleaseOptions): GitHubEvent {
  const { tag, prerelease = false, draft = false, action = 'published' } = options;
  return event('release', `refs/tags/${tag}`, options, ({ html_url }) => ({
    action,
    release: {
      id: numberOf(`release ${tag}`),
      tag_name: tag,
      target_commitish: 'main',
      name: tag,
      body: null,
      draft,
      prerelease,
      html_url: `${html_url}/releases/tag/${tag}`,
      author: user(options.repository.owner),
      assets: [],
    },
  }));
}

export interface PushOptions extends EventOptions {
  readonly created?: boolean;
  readonly deleted?: boolean;
  readonly forced?: boolean;
}

/** `on: push` of a tag; default: it is new. */
export function tagPush(options: PushOptions & { readonly tag: string }): GitHubEvent {
  return push(`refs/tags/${options.tag}`, { created: true, ...options });
}

/** `on: push` of a branch; default: one commit more on `main`. */
export function branchPush(options: PushOptions & { readonly branch?: string }): GitHubEvent {
  return push(`refs/heads/${options.branch ?? 'main'}`, options);
}

function push(ref: string, options: PushOptions): GitHubEvent {
  const { sha, created = false, deleted = false, forced = false } = options;
  const before = created ? '0'.repeat(40) : createHash('sha1').update(sha).digest('hex');
  return event('push', ref, options, ({ html_url }) => ({
    ref,
    before,
    after: deleted ? '0'.repeat(40) : sha,
    created,
    deleted,
    forced,
    base_ref: null,
    compare: `${html_url}/compare/${sha.slice(0, 12)}`,
    commits: [],
    head_commit: deleted ? null : { id: sha, message: 'A commit', url: `${html_url}/commit/${sha}` },
    pusher: { name: options.repository.owner },
  }));
}

/** `on: workflow_dispatch`, started on a branch or tag. @param options.ref full: `refs/heads/main`, `refs/tags/v1.0.0` */
export function workflowDispatch(
  options: EventOptions & { readonly ref: string; readonly inputs?: Readonly<Record<string, string>> },
): GitHubEvent {
  const { ref, inputs = null, workflow = DEFAULT_WORKFLOW } = options;
  return event('workflow_dispatch', ref, options, () => ({
    ref,
    inputs,
    workflow: `.github/workflows/${workflow}`,
  }));
}

export interface PullRequestOptions extends EventOptions {
  /** `pull_request` (default) or `pull_request_target`. */
  readonly name?: 'pull_request' | 'pull_request_target';
  readonly number?: number;
  readonly headRef?: string;
  /** Owner of the fork it comes from; default: the repository itself. */
  readonly fork?: string;
  readonly action?: string;
}

/** `on: pull_request`: the ref is the merge of head and base. `pull_request_target` runs on the base branch. */
export function pullRequest(options: PullRequestOptions): GitHubEvent {
  const { name = 'pull_request', number = 1, headRef = 'feature', fork, action = 'opened' } = options;
  const ref = name === 'pull_request' ? `refs/pull/${String(number)}/merge` : 'refs/heads/main';
  const built = event(name, ref, options, (repository) => ({
    action,
    number,
    pull_request: {
      number,
      state: 'open',
      html_url: `${repository.html_url}/pull/${String(number)}`,
      base: { ref: 'main', sha: options.sha, repo: repository },
      head: {
        ref: headRef,
        sha: options.sha,
        repo: fork === undefined ? repository : repositoryJson({ ...options.repository, owner: fork }),
      },
    },
  }));
  return { ...built, pullRequest: { head: headRef, base: 'main' } };
}

/** Any other event: `schedule`, `repository_dispatch`, `issue_comment` … @param options.payload beside repository and sender */
export function otherEvent(
  options: EventOptions & { readonly name: string; readonly ref?: string; readonly payload?: object },
): GitHubEvent {
  return event(options.name, options.ref ?? 'refs/heads/main', options, () => options.payload ?? {});
}

const DEFAULT_WORKFLOW = 'publish.yml';

function event(
  name: string,
  ref: string,
  { repository, sha, workflow = DEFAULT_WORKFLOW }: EventOptions,
  payload: (repository: RepositoryJson) => object,
): GitHubEvent {
  const full: Repository = { private: false, ...repository };
  const json = repositoryJson(full);
  return {
    name,
    payload: { ...payload(json), repository: json, sender: user(full.owner) },
    ref,
    refName: ref.replace(/^refs\/(?:tags|heads|pull)\//, ''),
    refType: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha,
    repository: full,
    workflow,
  };
}

interface User {
  readonly login: string;
  readonly id: number;
  readonly type: string;
}

/** A repository as payloads and the REST API show it. */
export interface RepositoryJson {
  readonly id: number;
  readonly name: string;
  readonly full_name: string;
  readonly private: boolean;
  readonly visibility: 'private' | 'public';
  readonly owner: User;
  readonly html_url: string;
  readonly default_branch: string;
  readonly fork: boolean;
}

/** A repository as events and the REST API show it. */
export function repositoryJson(repository: EventOptions['repository']): RepositoryJson {
  const { owner, name, private: isPrivate = false } = repository;
  return {
    id: numberOf(`${owner}/${name}`),
    name,
    full_name: `${owner}/${name}`,
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    owner: user(owner),
    html_url: `https://github.com/${owner}/${name}`,
    default_branch: 'main',
    fork: false,
  };
}

function user(login: string): User {
  return { login, id: numberOf(login), type: 'Organization' };
}

/** GitHub's number for an owner (`owner`) or a repository (`owner/name`): invented here, the same in every place. */
export function numberOf(name: string): number {
  return createHash('sha256').update(name.toLowerCase()).digest().readUInt32BE() % 100_000_000;
}

/** `GITHUB_WORKFLOW_REF` and the claims: the workflow's file at the ref it was taken from. */
export function workflowRef({ repository, workflow, ref }: GitHubEvent): string {
  return `${repository.owner}/${repository.name}/.github/workflows/${workflow}@${ref}`;
}
