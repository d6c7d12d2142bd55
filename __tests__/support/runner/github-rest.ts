import { git, type StoredRepository } from './bare-repositories.ts';
import { repositoryJson } from './events.ts';

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Answers a GET of GitHub's REST API from a bare repository.
 * @param place path below the repository, decoded: ``, `git/ref/tags/v1.0.0`, `git/matching-refs/tags/`, `git/tags/{sha}`, `commits/{ref}`
 * @param url address of the repository in the API, for the addresses in the answer
 */
export async function answerRest(
  repository: StoredRepository,
  place: string,
  url: string,
): Promise<RestAnswer> {
  if (place === '') return { status: 200, body: repositoryJson(repository) };
  const [, ref] = /^git\/ref\/(.+)$/.exec(place) ?? [];
  if (ref !== undefined) return answerRef(repository, ref, url);
  const [, beginning] = /^git\/matching-refs\/(.+)$/.exec(place) ?? [];
  if (beginning !== undefined) return answerMatchingRefs(repository, beginning, url);
  const [, tag] = /^git\/tags\/([0-9a-f]{40})$/.exec(place) ?? [];
  if (tag !== undefined) return answerTag(repository, tag, url);
  const [, commit] = /^commits\/(.+)$/.exec(place) ?? [];
  if (commit !== undefined) return answerCommit(repository, commit, url);
  return NOT_FOUND;
}

export const NOT_FOUND: RestAnswer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

/** @param ref `tags/v1.0.0`, `heads/main` */
async function answerRef(repository: StoredRepository, ref: string, url: string): Promise<RestAnswer> {
  const found = (await refsOf(repository, url)).find((other) => other.ref === `refs/${ref}`);
  return found === undefined ? NOT_FOUND : { status: 200, body: found };
}

/** @param beginning `tags/v`: all refs that begin so, on one page */
async function answerMatchingRefs(
  repository: StoredRepository,
  beginning: string,
  url: string,
): Promise<RestAnswer> {
  const refs = await refsOf(repository, url);
  return { status: 200, body: refs.filter(({ ref }) => ref.startsWith(`refs/${beginning}`)) };
}

async function refsOf(
  { folder }: StoredRepository,
  url: string,
): Promise<{ readonly ref: string; readonly url: string; readonly object: object }[]> {
  const { stdout } = await git(folder, 'for-each-ref', '--format=%(refname) %(objecttype) %(objectname)');
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [ref = '', type = '', sha = ''] = line.split(' ');
      return { ref, url: `${url}/git/${ref}`, object: objectJson(type, sha, url) };
    });
}

/** @param sha of the tag object, not of the commit */
async function answerTag({ folder }: StoredRepository, sha: string, url: string): Promise<RestAnswer> {
  const content = await git(folder, 'cat-file', 'tag', sha).catch(() => null);
  if (content === null) return NOT_FOUND;
  const [head = '', message = ''] = splitOnce(content.stdout, '\n\n');
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  return {
    status: 200,
    body: {
      sha,
      url: `${url}/git/tags/${sha}`,
      tag: field('tag'),
      message,
      object: objectJson(field('type'), field('object'), url),
    },
  };
}

async function answerCommit({ folder }: StoredRepository, ref: string, url: string): Promise<RestAnswer> {
  const format = '%H%n%T%n%P%n%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%B';
  const found = ref.startsWith('-')
    ? null
    : await git(folder, 'log', '-1', `--format=${format}`, `${ref}^{commit}`, '--').catch(() => null);
  if (found === null) {
    const body = {
      message: `No commit found for SHA: ${ref}`,
      documentation_url: 'https://docs.github.com/rest',
    };
    return { status: 422, body: { ...body, status: '422' } };
  }
  const [sha = '', tree = '', parents = '', ...rest] = found.stdout.split('\n');
  const [authorName, authorEmail, authorDate, name, email, date, ...message] = rest;
  return {
    status: 200,
    body: {
      sha,
      url: `${url}/commits/${sha}`,
      commit: {
        author: { name: authorName, email: authorEmail, date: authorDate },
        committer: { name, email, date },
        message: message.join('\n'),
        tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      },
      parents: parents.split(' ').flatMap((parent) => (parent === '' ? [] : [{ sha: parent }])),
    },
  };
}

function objectJson(type: string, sha: string, url: string): object {
  return { type, sha, url: `${url}/git/${type}s/${sha}` };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
