import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { git, gitEnvironment } from '../../support/runner/bare-repositories.ts';
import { pullRequest, releasePublished } from '../../support/runner/events.ts';
import { startFakeGitHub, type FakeGitHub } from '../../support/runner/fake-github.ts';
import { claimsOfJob } from '../../support/runner/id-tokens.ts';

let folder: string;
let github: FakeGitHub;
/** Commits of the repository, oldest first; `v1` is a plain tag on the first, `v2` an annotated one on the second. */
let commits: readonly string[];

const OPEN = { owner: 'Octo', name: 'Open' };
const CLOSED = { owner: 'Octo', name: 'Closed' };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fake-github-'));
  const work = path.join(folder, 'work');
  await mkdir(work);
  await git(work, 'init', '--quiet', '--initial-branch=main');
  const commit = async (content: string): Promise<string> => {
    await writeFile(path.join(work, 'file'), content);
    await git(work, 'add', 'file');
    await git(work, 'commit', '--quiet', '--message', `Commit ${content}`);
    return (await git(work, 'rev-parse', 'HEAD')).stdout;
  };
  commits = [await commit('one'), await commit('two'), await commit('three')];
  await git(work, 'tag', 'v1', commits[0] ?? '');
  await git(work, 'tag', '--annotate', '--message', 'Version 2', 'v2', commits[1] ?? '');
  github = await startFakeGitHub(path.join(folder, 'repositories'));
  await github.createRepository({ ...OPEN, from: work });
  await github.createRepository({ ...CLOSED, from: work, private: true });
});

afterAll(async () => {
  await github.stop();
  await rm(folder, { recursive: true, force: true });
});

afterEach(() => {
  github.mend();
});

describe('git', () => {
  /** Fetches into a new repository as the action does, and returns what has arrived. */
  const fetchInto = async (url: string, refspec: string, header?: string) => {
    const place = await mkdtemp(path.join(folder, 'clone-'));
    await git(place, 'init', '--quiet');
    const config =
      header === undefined ? {} : { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.extraheader' };
    const env = {
      ...gitEnvironment(),
      ...config,
      ...(header !== undefined && { GIT_CONFIG_VALUE_0: header }),
    };
    const args = ['fetch', '--no-tags', '--depth=1', url, refspec];
    const fetched = await execa('git', args, { cwd: place, env, extendEnv: false, reject: false });
    const { stdout } = await git(place, 'log', '--format=%H', 'FETCH_HEAD').catch(() => ({ stdout: '' }));
    return { exitCode: fetched.exitCode, stderr: fetched.stderr, commits: stdout.split('\n') };
  };
  const basic = (user: string, password: string): string =>
    `AUTHORIZATION: basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

  test('fetches one commit by its SHA, none of its ancestors', async () => {
    const fetched = await fetchInto(`${github.serverUrl}/Octo/Open`, commits[1] ?? '');
    expect(fetched).toMatchObject({ exitCode: 0, commits: [commits[1]] });
  });

  test.each(['/Octo/Open', '/octo/open.git'])('fetches an annotated tag from %s', async (place) => {
    const fetched = await fetchInto(`${github.serverUrl}${place}`, '+refs/tags/v2:refs/tags/v2');
    expect(fetched).toMatchObject({ exitCode: 0, commits: [commits[1]] });
  });

  test('clones whole', async () => {
    const place = path.join(folder, 'whole');
    await git(folder, 'clone', '--quiet', `${github.serverUrl}/Octo/Open`, place);
    const { stdout } = await git(place, 'log', '--reverse', '--format=%H');
    expect(stdout.split('\n')).toEqual(commits);
  });

  test('asks for the token of a private repository', async () => {
    const url = `${github.serverUrl}/Octo/Closed`;
    const before = github.requests.length;
    const without = await fetchInto(url, 'main');
    expect(without.exitCode).toBe(128);
    expect(without.stderr).toContain('could not read Username');
    expect(await fetchInto(url, 'main', basic('x-access-token', github.token))).toMatchObject({
      exitCode: 0,
    });
    const wrong = await fetchInto(url, 'main', basic('x-access-token', 'wrong'));
    expect(wrong.exitCode).toBe(128);
    const statuses = github.requests.slice(before).map(({ status }) => status);
    expect(statuses.join()).toMatch(/^401(,200)+,401$/);
    expect(github.requests[before + 1]?.headers['authorization']).toMatch(/^basic /);
    expect(github.requests.filter(({ at, endedAt }) => endedAt < at)).toEqual([]);
  });

  test('refuses a wrong token for a public repository too, and tells who may know that there is none', async () => {
    const wrong = await fetchInto(`${github.serverUrl}/Octo/Open`, 'main', basic('x-access-token', 'wrong'));
    expect(wrong.exitCode).toBe(128);
    const missing = await fetchInto(
      `${github.serverUrl}/Octo/None`,
      'main',
      basic('x-access-token', github.token),
    );
    expect(missing.stderr).toContain('not found');
  });

  test('cannot push', async () => {
    const place = path.join(folder, 'work');
    const header = `http.extraheader=${basic('x-access-token', github.token)}`;
    await expect(
      git(place, '-c', header, 'push', `${github.serverUrl}/Octo/Open`, 'main:other'),
    ).rejects.toThrow('403');
  });

  test('fails as told, and recovers', async () => {
    github.fail({ on: 'git', answer: { status: 503 }, times: 1 });
    github.fail({ on: 'git', answer: 'drop', times: 1 });
    const url = `${github.serverUrl}/Octo/Open`;
    expect((await fetchInto(url, 'main')).stderr).toContain('503');
    expect((await fetchInto(url, 'main')).exitCode).toBe(128);
    expect((await fetchInto(url, 'main')).exitCode).toBe(0);
  });
});

describe('REST', () => {
  const get = async (
    place: string,
    token?: string,
  ): Promise<{ status: number; body: Record<string, unknown> }> => {
    const headers = token === undefined ? {} : { authorization: `token ${token}` };
    const answer = await fetch(`${github.apiUrl}/repos/${place}`, { headers });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  test('tells what a plain tag points at', async () => {
    expect(await get('Octo/Open/git/ref/tags%2Fv1')).toMatchObject({
      status: 200,
      body: { ref: 'refs/tags/v1', object: { type: 'commit', sha: commits[0] } },
    });
  });

  test('follows an annotated tag in two steps', async () => {
    const { body } = await get('octo/open/git/ref/tags/v2');
    expect(body['object']).toMatchObject({ type: 'tag' });
    const { sha } = body['object'] as { sha: string };
    expect(await get(`Octo/Open/git/tags/${sha}`)).toMatchObject({
      status: 200,
      body: { tag: 'v2', message: 'Version 2', object: { type: 'commit', sha: commits[1] } },
    });
  });

  test.each(['v', 'v9', 'v1/x'])('has no tag %j', async (tag) => {
    expect(await get(`Octo/Open/git/ref/tags/${tag}`)).toMatchObject({
      status: 404,
      body: { message: 'Not Found', status: '404' },
    });
  });

  test('tells of commits and of the repository', async () => {
    expect(await get('Octo/Open/commits/main')).toMatchObject({
      status: 200,
      body: { sha: commits[2], commit: { message: 'Commit three\n' }, parents: [{ sha: commits[1] }] },
    });
    expect(await get('Octo/Open/commits/v2')).toMatchObject({ status: 200, body: { sha: commits[1] } });
    expect(await get('Octo/Open/commits/nothing')).toMatchObject({ status: 422 });
    expect(await get('Octo/Open')).toMatchObject({
      status: 200,
      body: { full_name: 'Octo/Open', private: false },
    });
  });

  test('hides a private repository, and refuses a wrong token', async () => {
    expect((await get('Octo/Closed')).status).toBe(404);
    expect((await get('Octo/Closed', github.token)).status).toBe(200);
    expect(await get('Octo/Open', 'wrong')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
  });

  test('sees a tag move and go', async () => {
    const tag = { ...OPEN, tag: 'v3' };
    const now = async () => (await get('Octo/Open/git/ref/tags/v3')).body['object'];
    await github.moveTag({ ...tag, sha: commits[0] ?? '' });
    expect(await now()).toMatchObject({ type: 'commit', sha: commits[0] });
    await github.moveTag({ ...tag, sha: commits[1] ?? '' });
    expect(await now()).toMatchObject({ type: 'commit', sha: commits[1] });
    await github.moveTag({ ...tag, sha: commits[1] ?? '', message: 'Now annotated' });
    expect(await now()).toMatchObject({ type: 'tag' });
    await github.deleteTag(tag);
    expect(await now()).toBeUndefined();
  });
});

describe('ID tokens', () => {
  const ask = async (requestToken = github.idToken.requestToken): Promise<Response> =>
    fetch(`${github.idToken.requestUrl}&audience=pypi`, {
      headers: { authorization: `bearer ${requestToken}` },
    });
  const claimsIn = async (answer: Response): Promise<Record<string, unknown>> => {
    const { value } = (await answer.json()) as { value: string };
    const parts = value.split('.');
    expect(parts).toHaveLength(3);
    return JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
  };
  const event = releasePublished({
    repository: OPEN,
    tag: 'v1',
    sha: 'a'.repeat(40),
    workflow: 'release.yml',
  });

  test('carry the claims of the job, an own id, and the audience that was asked for', async () => {
    github.claims(claimsOfJob(event, { environment: 'pypi' }));
    const first = await claimsIn(await ask());
    expect(first).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'pypi',
      sub: 'repo:Octo/Open:environment:pypi',
      repository: 'Octo/Open',
      repository_owner: 'Octo',
      repository_owner_id: expect.stringMatching(/^\d+$/) as unknown,
      workflow_ref: 'Octo/Open/.github/workflows/release.yml@refs/tags/v1',
      job_workflow_ref: 'Octo/Open/.github/workflows/release.yml@refs/tags/v1',
      ref: 'refs/tags/v1',
      sha: 'a'.repeat(40),
      event_name: 'release',
      environment: 'pypi',
    });
    expect(Number(first['exp']) - Number(first['iat'])).toBe(300);
    const second = await claimsIn(await ask());
    expect(second['jti']).not.toBe(first['jti']);
  });

  test('have a subject by environment, ref or pull request; a called workflow shows', () => {
    expect(claimsOfJob(event)['sub']).toBe('repo:Octo/Open:ref:refs/tags/v1');
    expect(claimsOfJob(event)).not.toHaveProperty('environment');
    expect(claimsOfJob(pullRequest({ repository: OPEN, sha: 'a'.repeat(40) }))['sub']).toBe(
      'repo:Octo/Open:pull_request',
    );
    const calledWorkflow = 'Octo/Other/.github/workflows/x.yml@refs/heads/main';
    expect(claimsOfJob(event, { calledWorkflow })['job_workflow_ref']).toBe(calledWorkflow);
  });

  test('are refused without the right to ask, and fail as told', async () => {
    expect((await ask('wrong')).status).toBe(401);
    github.failIdToken(503, 2);
    const statuses = [await ask(), await ask(), await ask()].map(({ status }) => status);
    expect(statuses).toEqual([503, 503, 200]);
  });
});
