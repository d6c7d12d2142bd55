import { readFile } from 'node:fs/promises';
import { parseTable, stringAt, tableAt, type Table } from '../system/json.ts';
import type { Environment } from '../system/process.ts';

/** The event that started the run, as far as publishing depends on it. */
export interface Event {
  /** `release`, `push`, `workflow_dispatch` … */
  readonly name: string;
  /** `published` …; undefined where the event has none. */
  readonly action: string | undefined;
  /** Full ref: `refs/tags/v1.2.3`. */
  readonly ref: string;
  /** Name of the tag that the event is about; null for branches and everything else. */
  readonly tag: string | null;
  /** Commit of the event, 40 hex digits. */
  readonly sha: string;
  /** A release that is not published yet. */
  readonly isDraft: boolean;
  /** Whether GitHub's release is marked as a pre-release; null where the run is about no release. */
  readonly isPrerelease: boolean | null;
  /** A push that deleted its ref. */
  readonly isDeletion: boolean;
  /** A pull request whose branch is in another repository: it gets neither secrets nor ID tokens. */
  readonly isFromFork: boolean;
  readonly repository: {
    readonly owner: string;
    readonly name: string;
    readonly isPrivate: boolean | undefined;
    readonly isFork: boolean;
  };
}

/**
 * Reads the event from the variables and the payload file of the runner. The payload counts as text from outside: what is
 * missing or of another type is taken as absent.
 */
export async function readEvent(env: Environment): Promise<Event> {
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const release = tableAt(payload, 'release');
  const repository = tableAt(payload, 'repository');
  const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const releaseTag = stringAt(release, 'tag_name');
  const ref = env['GITHUB_REF'] || (releaseTag === undefined ? '' : `refs/tags/${releaseTag}`);
  const isPrivate = repository?.['private'];
  const isPrerelease = release?.['prerelease'];
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    action: stringAt(payload, 'action'),
    ref,
    tag: ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null,
    sha: (env['GITHUB_SHA'] ?? '').toLowerCase(),
    isDraft: release?.['draft'] === true,
    isPrerelease: typeof isPrerelease === 'boolean' ? isPrerelease : null,
    isDeletion: payload?.['deleted'] === true,
    isFromFork: isFromFork(tableAt(payload, 'pull_request')),
    repository: {
      owner,
      name,
      isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
      isFork: repository?.['fork'] === true,
    },
  };
}

/** The head of a pull request names no repository once the fork is deleted. */
function isFromFork(pullRequest: Table | undefined): boolean {
  const [head, base] = ['head', 'base'].map((side) =>
    stringAt(tableAt(tableAt(pullRequest, side), 'repo'), 'full_name'),
  );
  return base !== undefined && head !== base;
}

async function readPayload(file: string | undefined): Promise<Table | undefined> {
  if (!file) return undefined;
  return parseTable(await readFile(file, 'utf8').catch(() => ''));
}
