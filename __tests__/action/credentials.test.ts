import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import { pullRequest } from '../support/runner/events.ts';
import { apiToken } from '../support/unit/macaroon.ts';

jest.setTimeout(60_000);

/** Runs that get past the credential stop at the Python, which no project here allows. */

let stage: Stage;
let release: Release;
let workspace: string;
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
  workspace = await stage.checkOut(release);
});
afterAll(async () => {
  await stage.stop();
});

const run = (options: StageRun): Promise<Act> =>
  observe(stage, release, { workspace, recordProcesses: false, hasPython: false, ...options });

function messagesOf({ result }: Act, wanted: 'error' | 'warning'): readonly string[] {
  return result.annotations.filter(({ level }) => level === wanted).map(({ message }) => message);
}

const OF_PYPI = apiToken('pypi.org');
const OF_TESTPYPI = apiToken('test.pypi.org');
const OF_OTHERS = apiToken('pypi.org', [[1, ['other-parcel', 'third-parcel']]]);
const OF_PROJECT = apiToken('pypi.org', [[1, ['example-parcel']]]);

describe('what cannot succeed is refused in the first seconds, and nobody is asked', () => {
  it.each<[why: string, code: string, says: string, options: StageRun]>([
    [
      'a token of TestPyPI for PyPI',
      'index-authentication-failed',
      'add `repository: testpypi`',
      { credential: 'none', inputs: { 'pypi-token': OF_TESTPYPI } },
    ],
    [
      'a token of PyPI for TestPyPI',
      'index-authentication-failed',
      'remove `repository: testpypi`',
      { credential: 'none', inputs: { 'pypi-token': OF_PYPI, repository: 'testpypi' } },
    ],
    [
      'a token for other projects',
      'index-authentication-failed',
      'limited to other-parcel, third-parcel',
      { credential: 'none', inputs: { 'pypi-token': OF_OTHERS } },
    ],
    [
      'a token for other projects, in a rehearsal',
      'index-authentication-failed',
      'https://pypi.org/manage/account/token/',
      { credential: 'none', inputs: { 'pypi-token': OF_OTHERS, 'dry-run': 'true' } },
    ],
    [
      'a user name on PyPI',
      'input-invalid',
      'PyPI takes no `username`',
      { credential: 'none', inputs: { username: 'somebody', password: 'hidden-word' } },
    ],
    [
      'the user name of tokens beside a token',
      'input-invalid',
      'Remove `username`',
      { credential: 'none', inputs: { username: '__token__', 'pypi-token': OF_PYPI } },
    ],
    [
      'a token with its user name',
      'credential-malformed',
      '`__token__`',
      { credential: 'none', inputs: { 'pypi-token': `__token__:${OF_PYPI}` } },
    ],
    [
      'a token that is a placeholder',
      'credential-malformed',
      '`pypi-token` has fewer than 8 characters',
      { credential: 'none', inputs: { 'pypi-token': 'pypi-' } },
    ],
    [
      'GitHub Enterprise Server',
      'trusted-publishing-unavailable',
      'ghe.example.org',
      { serverUrl: 'https://ghe.example.org' },
    ],
    ['ghe.com', 'trusted-publishing-unavailable', 'octo.ghe.com', { serverUrl: 'https://octo.ghe.com' }],
    [
      'a token where only `poetry publish` looks for it',
      'trusted-publishing-unavailable',
      'POETRY_PYPI_TOKEN_PYPI is set',
      { credential: 'none', env: { POETRY_PYPI_TOKEN_PYPI: OF_PYPI } },
    ],
  ])('%s', async (_, code, says, options) => {
    const secrets = [OF_PYPI, OF_TESTPYPI, OF_OTHERS, 'hidden-word'];
    const act = await run({ ...options, secrets });
    expect(act.picture).toEqual(stopped(code));
    expect(messagesOf(act, 'error')).toEqual([expect.stringContaining(says)]);
    expect([act.networkRequests, act.gitHubRequests]).toEqual([[], []]);
  });
});

describe('what can succeed goes on', () => {
  it.each<[why: string, inputs: Readonly<Record<string, string>>]>([
    ['a token of the index', { 'pypi-token': OF_PYPI }],
    ['a token for the project', { 'pypi-token': OF_PROJECT }],
    ['a token as a password', { username: '__token__', password: OF_PYPI }],
  ])('%s', async (_, inputs) => {
    const secrets = [OF_PYPI, OF_PROJECT];
    const act = await run({ credential: 'none', inputs, secrets });
    expect(act.picture).toEqual(PASSED);
    expect(messagesOf(act, 'warning')).toEqual([]);
  });

  it('faults 11: a token beside Trusted Publishing, with a warning', async () => {
    const act = await run({ inputs: { 'pypi-token': OF_PYPI }, secrets: [OF_PYPI] });
    expect(act.picture).toEqual(PASSED);
    expect(messagesOf(act, 'warning')).toEqual([expect.stringContaining('the token is used')]);
  });

  it('a token that has ended, with a warning', async () => {
    const ended = apiToken('pypi.org', [[0, 1_700_000_000, 0]]);
    const act = await run({
      credential: 'none',
      inputs: { 'pypi-token': ended },
      secrets: [ended],
    });
    expect(act.picture).toEqual(PASSED);
    expect(messagesOf(act, 'warning')).toEqual([expect.stringContaining('ended on 2023-11-14')]);
  });

  it('a rehearsal on a pull request from a fork, with a warning', async () => {
    const { repository, commit: sha } = release;
    const event = pullRequest({ repository, sha, fork: 'somebody' });
    const act = await run({ credential: 'none', event, inputs: { 'dry-run': 'true' } });
    expect(act.picture).toEqual(PASSED);
    expect(messagesOf(act, 'warning').join('\n')).toContain('this pull request comes from a fork');
  });
});
