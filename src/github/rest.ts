import type { getOctokit } from '@actions/github';
import { messageOf } from '../errors.ts';
import { fetchFor, HttpError } from '../system/http.ts';
import type { Environment } from '../system/process.ts';

/** What GitHub says about a tag now. `unknown`: it could not be asked, or its answer proves nothing. */
export type TagNow =
  | { readonly state: 'points-at'; readonly commit: string }
  | { readonly state: 'gone' }
  | { readonly state: 'unknown'; readonly why: string };

/**
 * Asks GitHub's REST API which commit a tag points at; annotated tags are followed. Used where git cannot be asked: nothing is
 * checked out, or code of the project has run in that tree. Never throws.
 */
export async function commitOfTag(
  env: Environment,
  token: string | null,
  repository: { readonly owner: string; readonly name: string },
  tag: string,
): Promise<TagNow> {
  if (token === null) return { state: 'unknown', why: NO_TOKEN };
  const octokit = await openRest(env, token);
  const place = { owner: repository.owner, repo: repository.name };
  try {
    let { object } = (await octokit.rest.git.getRef({ ...place, ref: `tags/${tag}` })).data;
    for (let depth = 0; object.type === 'tag' && depth < 5; depth++) {
      ({ object } = (await octokit.rest.git.getTag({ ...place, tag_sha: object.sha })).data);
    }
    if (object.type !== 'commit') return { state: 'unknown', why: `the tag leads to a ${object.type}` };
    return { state: 'points-at', commit: object.sha };
  } catch (thrown) {
    if (statusOf(thrown) !== 404) return { state: 'unknown', why: reasonOf(thrown) };
    // 404 is the answer to a missing tag and to a repository that the token may not see.
    const isVisible = await octokit.rest.repos.get(place).then(
      () => true,
      () => false,
    );
    return isVisible ? { state: 'gone' } : { state: 'unknown', why: 'the token may not read the repository' };
  }
}

/** The names of all tags of the repository; where they cannot be read, why. Never throws. */
export async function namesOfTags(
  env: Environment,
  token: string | null,
  repository: { readonly owner: string; readonly name: string },
): Promise<readonly string[] | { readonly why: string }> {
  if (token === null) return { why: NO_TOKEN };
  const octokit = await openRest(env, token);
  try {
    const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, {
      owner: repository.owner,
      repo: repository.name,
      ref: 'tags/',
      per_page: 100,
    });
    return refs.map(({ ref }) => ref.replace(/^refs\/tags\//, ''));
  } catch (thrown) {
    return { why: reasonOf(thrown) };
  }
}

const NO_TOKEN = 'there is no `github-token`';

async function openRest(env: Environment, token: string): Promise<ReturnType<typeof getOctokit>> {
  const github = await import('@actions/github');
  const baseUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  // A `request` of our own takes the place of the toolkit's, and of its way through the proxy.
  const request = { fetch: fetchFor(baseUrl), signal: AbortSignal.timeout(15_000) };
  return github.getOctokit(token, { baseUrl, request });
}

/** Why GitHub could not be asked. Where no answer came, the library says 500, and has the error as its cause. */
function reasonOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const why = cause instanceof HttpError ? cause.message : (statusOf(thrown) ?? messageOf(thrown));
  return `GitHub's API: ${String(why)}`;
}

function statusOf(thrown: unknown): number | undefined {
  const status =
    typeof thrown === 'object' && thrown !== null && 'status' in thrown ? thrown.status : undefined;
  return typeof status === 'number' ? status : undefined;
}
