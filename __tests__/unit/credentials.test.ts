import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PublishError } from '../../src/errors.ts';
import type { Event } from '../../src/github/event.ts';
import { Log } from '../../src/github/log.ts';
import type { ChosenCredential } from '../../src/pypi/given-credential.ts';
import { clockHint, type Clocks } from '../../src/pypi/clocks.ts';
import { judgeMint } from '../../src/pypi/mint-refusals.ts';
import {
  fieldsOf,
  publisherPage,
  suspectOf,
  type PublishedProject,
  type PublishingJob,
} from '../../src/pypi/publisher.ts';
import { KNOWN_TARGETS, targetAt, type Target } from '../../src/pypi/target.ts';
import { readToken, type TokenContents } from '../../src/pypi/token.ts';
import type { MintAnswer } from '../../src/pypi/trusted-publishing.ts';
import { checkCredential, type Consent } from '../../src/steps/check-credential.ts';
import {
  configureCredential,
  whyNotRehearsed,
  type CredentialSource,
} from '../../src/steps/configure-credential.ts';
import { HttpError, type Http, type HttpRequest } from '../../src/system/http.ts';
import { makeIdToken, type Claims } from '../support/runner/id-tokens.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { apiToken } from '../support/unit/macaroon.ts';
import { publishError } from '../support/unit/thrown.ts';

const [PYPI, TEST_PYPI] = [known('pypi'), known('testpypi')];
const OTHER = targetAt('https://index.example/legacy/', null);

function known(name: string): Target {
  const target = KNOWN_TARGETS[name];
  if (target === undefined) throw new Error(name);
  return target;
}

function openLog(): { log: Log; written: () => string } {
  let written = '';
  const log = new Log(
    () => 0,
    true,
    (text) => {
      written += text;
    },
  );
  return { log, written: () => written };
}

const DAY = Date.UTC(2026, 0, 31);

describe('what a token says of itself', () => {
  test.each<[why: string, caveats: readonly unknown[], expected: Partial<TokenContents>]>([
    ['no limit', [], {}],
    ['the account', [[3, 'a-user']], {}],
    [
      'projects by name',
      [
        [1, ['demo', 'other']],
        [3, 'a-user'],
      ],
      { projects: ['demo', 'other'] },
    ],
    ['projects by number', [[2, ['0123']]], {}],
    ['a publisher', [[4, 'a-publisher']], {}],
    ['an end', [[0, DAY / 1000, 0]], { expires: DAY }],
    ['the earliest of ends', [[0, DAY / 1000, 0], { exp: DAY / 1000 + 1, nbf: 0 }], { expires: DAY }],
    [
      'the projects of all limits',
      [
        [1, ['a', 'b']],
        [1, ['b', 'c']],
      ],
      { projects: ['b'] },
    ],
    ['the older form for the account', [{ version: 1, permissions: 'user' }], {}],
    [
      'the older form for projects',
      [{ version: 1, permissions: { projects: ['Demo.Pkg'] } }],
      { projects: ['demo-pkg'] },
    ],
    ['the older form of an end', [{ nbf: 0, exp: DAY / 1000 }], { expires: DAY }],
    [
      'forms of tomorrow',
      ['no JSON', 'null', '7', '[]', '{}', [99, 'x'], [1], [1, 'x'], [0, 'x'], [0, 1e300]],
      {},
    ],
    ['a long one', [[1, Array.from({ length: 20 }, () => 'demo')]], { projects: Array(20).fill('demo') }],
  ])('%s', (_, caveats, expected) => {
    for (const location of ['pypi.org', 'test.pypi.org']) {
      const nothing = { projects: null, expires: null };
      expect(readToken(apiToken(location, caveats))).toEqual({ location, ...nothing, ...expected });
    }
  });

  test('the place alone, where the rest is no token', () => {
    for (let n = 0; n < 200; n++) {
      const token = `pypi-AgENdGVzdC5weXBpLm9yZw${randomBytes(n).toString('base64url')}`;
      expect(readToken(token)).toEqual({ location: 'test.pypi.org', projects: null, expires: null });
    }
  });

  test('no limit where it is cut off: it may be another one', () => {
    const token = apiToken('pypi.org', [[1, ['demo']]]);
    for (let length = 30; length < token.length - 45; length++)
      expect(readToken(token.slice(0, length)).projects).toBeNull();
  });

  test('nothing, and without an error, whatever it is', () => {
    const nothing = { location: null, projects: null, expires: null };
    for (const token of ['', 'pypi-', 'pypi-abc', 'pypi-Ag', 'pypi-AQ', 'x', apiToken('pypi.org').slice(5)])
      expect(readToken(token)).toEqual(nothing);
    expect(readToken(apiToken('a place\n'))).toEqual(nothing);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        readToken(`pypi-${Buffer.from([2, ...bytes]).toString('base64url')}`);
      }),
    );
  });
});

const JOB: PublishingJob = {
  repository: 'Octo/Demo',
  owner: 'Octo',
  jobWorkflow: 'Octo/Demo/.github/workflows/publish.yml@refs/tags/v1',
  calledFrom: 'Octo/Demo/.github/workflows/publish.yml@refs/tags/v1',
  environment: undefined,
  ref: 'refs/tags/v1',
};
const CALLED = { ...JOB, jobWorkflow: 'Octo/Shared/.github/workflows/upload.yml@v2' };
const THERE: PublishedProject = { name: 'Demo_Pkg', exists: true, isFork: false };

test.each<[clocks: Partial<Clocks>, hint: string]>([
  [{}, ''],
  [{ here: DAY - 59_000 }, ''],
  [
    { here: DAY - 600_000 },
    'The clock of this machine is 10 minutes behind that of the index: set it right.',
  ],
  [
    { here: DAY + 60_000 },
    'The clock of this machine is 60 seconds ahead of that of the index: set it right.',
  ],
  [{ here: 0, index: undefined, issuedAt: 0, endsAt: 0 }, ''],
  [{ issuedAt: undefined, endsAt: undefined }, ''],
  [{ issuedAt: DAY + 5000 }, ''],
  [{ issuedAt: DAY + 7000 }, 'By the clock of the index the ID token comes from 7 seconds in the future.'],
  [{ endsAt: DAY - 1 }, 'By the clock of the index the ID token ended 1 second ago.'],
])('faults 70: the clocks %j', (clocks, hint) => {
  expect(clockHint({ here: DAY, index: DAY, issuedAt: DAY, endsAt: DAY + 300_000, ...clocks })).toBe(hint);
});

describe('the publisher of a job', () => {
  test('in the words and the order of the form', () => {
    expect(fieldsOf(JOB)).toBe(
      'Owner: Octo, Repository name: Demo, Workflow name: publish.yml, Environment name: (leave empty), ref: refs/tags/v1',
    );
    expect(fieldsOf({ ...JOB, environment: 'pypi' })).toContain('Environment name: pypi, ref');
    expect(fieldsOf(CALLED)).toContain('Workflow name: publish.yml');
    const nothing = Object.fromEntries(Object.keys(JOB).map((name) => [name, undefined]));
    expect(fieldsOf(nothing as unknown as PublishingJob)).toContain('Owner: (unknown)');
  });

  test.each<[target: Target, job: PublishingJob, project: PublishedProject, page: string | null]>([
    [
      PYPI,
      JOB,
      THERE,
      'https://pypi.org/manage/project/demo-pkg/settings/publishing/?provider=github&owner=Octo&repository=Demo&workflow_filename=publish.yml',
    ],
    [
      TEST_PYPI,
      { ...JOB, environment: 'my env&x' },
      THERE,
      'https://test.pypi.org/manage/project/demo-pkg/settings/publishing/?provider=github&owner=Octo&repository=Demo&workflow_filename=publish.yml&environment=my+env%26x',
    ],
    [PYPI, JOB, { ...THERE, exists: false }, 'https://pypi.org/manage/account/publishing/'],
    [OTHER, JOB, THERE, null],
  ])('has its form', (target, job, project, page) => {
    expect(publisherPage(target, job, project)).toBe(page);
  });

  const NOT_FOUND =
    'valid token, but no corresponding publisher (Publisher with matching claims was not found)';
  const failed = (claim: string, kind = 'required'): string =>
    `valid token, but no corresponding publisher (Check failed for ${kind} claim '${claim}')`;

  test.each<
    [says: RegExp, job: Partial<PublishingJob>, project: Partial<PublishedProject>, description: string]
  >([
    [/^Environment name .*the job has none/, {}, {}, NOT_FOUND],
    [/^Workflow name or Environment name .*environment pypi/, { environment: 'pypi' }, {}, NOT_FOUND],
    [/^Demo_Pkg is not on PyPI yet.*pending/, {}, { exists: false }, NOT_FOUND],
    [/^Owner is most likely wrong: .*fork/, {}, { isFork: true }, NOT_FOUND],
    [/^Owner is most likely wrong: .*fork/, {}, { isFork: true, exists: false }, NOT_FOUND],
    [/^Workflow name .*reusable workflow upload.yml, called by publish.yml/, CALLED, {}, NOT_FOUND],
    [/^Workflow name .*reusable/, CALLED, { isFork: true, exists: false }, NOT_FOUND],
    [/^Environment name .*the job has none/, {}, {}, failed('environment', 'optional')],
    [/^Environment name is wrong: .*pypi/, { environment: 'pypi' }, {}, failed('environment', 'optional')],
    [/^Owner is wrong: .*transferred/, {}, {}, failed('repository_owner_id')],
    [/^Owner is wrong: .*renamed/, {}, {}, failed('repository_owner')],
    [/^Repository name is wrong: .*renamed/, {}, {}, failed('repository')],
    [/^Workflow name is wrong/, {}, {}, failed('job_workflow_ref')],
    [
      /^Workflow name is wrong/,
      {},
      {},
      "valid token, but no corresponding publisher (The job_workflow_ref claim does not match, expecting one of ['a'], got 'b')",
    ],
    [
      /pull_request_target/,
      {},
      {},
      "valid token, but no corresponding publisher (Publishing from a workflow invoked via 'pull_request_target' is not supported.)",
    ],
    [/lacks a claim/, {}, {}, "valid token, but no corresponding publisher (Missing claim 'repository')"],
    [
      /lacks a claim/,
      {},
      {},
      'valid token, but no corresponding publisher (The job_workflow_ref claim is empty)',
    ],
    [
      /lacks a claim/,
      {},
      {},
      'valid token, but no corresponding publisher (The ref and sha claims are empty)',
    ],
  ])('what is most likely wrong: %s', (says, job, project, description) => {
    const suspect = suspectOf(PYPI, { ...JOB, ...job }, { ...THERE, ...project }, description);
    expect(suspect.why).toMatch(says);
    expect(suspect.fix).toMatch(/\.$/);
  });
});

const REFUSED = 'trusted-publisher-refused';
const UNAVAILABLE = 'trusted-publishing-unavailable';

test.each<[answer: Partial<MintAnswer>, code: string, tries: number, says: RegExp]>([
  [{ code: 'not-enabled', description: 'github trusted …' }, UNAVAILABLE, 1, /switched off/],
  [
    { code: 'invalid-payload', description: 'unknown trusted publishing issuer' },
    REFUSED,
    1,
    /GitHub that this job/,
  ],
  [{ code: 'invalid-payload', description: 'malformed JWT' }, REFUSED, 1, /is none/],
  [{ code: 'invalid-payload', description: "The name 'os' isn't allowed" }, REFUSED, 1, /cannot be created/],
  [{ code: 'invalid-payload', description: '1 validation error' }, REFUSED, 1, /could not use the request/],
  [{ code: 'invalid-token', description: 'malformed or invalid token' }, REFUSED, 2, /did not believe/],
  [{ code: 'invalid-reuse-token', description: 'already used' }, REFUSED, 3, /seen/],
  [{ code: 'invalid-pending-publisher', description: 'exists' }, REFUSED, 2, /pending/],
  [{ code: 'invalid-publisher', description: 'valid token' }, REFUSED, 1, /^null$/],
  [{}, REFUSED, 1, /words/],
  [{ code: 'invalid-tomorrow' }, REFUSED, 1, /words/],
  [{ status: null, isJson: false }, UNAVAILABLE, 3, /No answer/],
  [{ status: 500 }, UNAVAILABLE, 3, /side of the index/],
  [{ status: 503, isJson: false }, UNAVAILABLE, 3, /side of the index/],
  [{ status: 429 }, UNAVAILABLE, 3, /side of the index/],
  [{ status: 200, isJson: false }, UNAVAILABLE, 3, /in between/],
  [{ status: 422, isJson: false }, UNAVAILABLE, 3, /in between/],
  [{ status: 403, isJson: false }, UNAVAILABLE, 3, /in between/],
  [{ status: 403 }, UNAVAILABLE, 1, /switched off/],
  [{ status: 404 }, UNAVAILABLE, 1, /no Trusted Publishing/],
  [{ status: 404, isJson: false }, UNAVAILABLE, 1, /no Trusted Publishing/],
  [{ status: 302, isJson: false }, UNAVAILABLE, 1, /redirects/],
  [{ status: 400 }, UNAVAILABLE, 1, /does not say/],
  [{ status: 200 }, UNAVAILABLE, 1, /does not say/],
])('faults 51: the mint answers %j: %s after %d', (answer, code, tries, says) => {
  const verdict = judgeMint({ status: 422, isJson: true, code: '', description: '', ...answer });
  expect(verdict).toMatchObject({ code, tries });
  expect(String(verdict.why)).toMatch(says);
  expect(String(verdict.fix)).toMatch(/\.$|^null$/);
});

const EVENT: Event = {
  name: 'release',
  action: 'published',
  ref: 'refs/tags/v1',
  tag: 'v1',
  sha: 'a'.repeat(40),
  isDraft: false,
  isPrerelease: null,
  isDeletion: false,
  isFromFork: false,
  repository: { owner: 'Octo', name: 'Demo', isPrivate: false, isFork: false },
};
const SERVICE = { url: 'https://oidc.example/token?v=2', requestToken: 'the-request-token' };
const MAY_ASK = {
  ACTIONS_ID_TOKEN_REQUEST_URL: SERVICE.url,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: SERVICE.requestToken,
};
const TRUSTED: ChosenCredential = { kind: 'trusted-publishing' };

interface Checked {
  readonly choice?: ChosenCredential;
  readonly target?: Target;
  readonly env?: Record<string, string>;
  readonly serverUrl?: string;
  readonly isFromFork?: boolean;
  readonly isDryRun?: boolean;
}

function check(given: Checked): { consent: Consent | null; warnings: readonly string[] } {
  const { choice = TRUSTED, target = PYPI, env = {}, serverUrl = 'https://github.com' } = given;
  const { log } = openLog();
  const event = { ...EVENT, isFromFork: given.isFromFork ?? false };
  const job = { env, serverUrl, event, project: 'Demo.Pkg', now: DAY };
  const consent = checkCredential(choice, target, job, given.isDryRun ?? false, log);
  return { consent, warnings: log.warnings };
}

function token(location: string, ...caveats: unknown[]): ChosenCredential {
  return { kind: 'token', token: apiToken(location, caveats) };
}

describe('the credential before anything is built', () => {
  test.each<[why: string, given: Checked]>([
    ['Trusted Publishing', { env: MAY_ASK }],
    ['Trusted Publishing on a server of the tests', { env: MAY_ASK, serverUrl: 'http://127.0.0.1:1' }],
    [
      'Trusted Publishing of another index on another server',
      { env: MAY_ASK, target: OTHER, serverUrl: 'https://ghe.example' },
    ],
    ['a token', { choice: token('pypi.org') }],
    ['a token of TestPyPI', { choice: token('test.pypi.org'), target: TEST_PYPI }],
    ['a token for the project', { choice: token('pypi.org', [1, ['other', 'demo-pkg']]) }],
    ['a token of its own for another index', { choice: token('index.example', [1, ['x']]), target: OTHER }],
    [
      'a token that says nothing for another index',
      { choice: { kind: 'token', token: 'abcdefgh' }, target: OTHER },
    ],
    [
      'a token of PyPI for an index on this machine',
      { choice: token('pypi.org'), target: targetAt('http://127.0.0.1:8080/legacy/', null) },
    ],
    ['a token of an unknown place', { choice: token('pypi.example') }],
    ['a token with an end to come', { choice: token('pypi.org', [0, DAY / 1000 + 1, 0]) }],
    [
      'a token beside ID tokens for something else',
      { choice: token('index.example'), target: OTHER, env: MAY_ASK },
    ],
    ['a token on another server', { choice: token('pypi.org'), serverUrl: 'https://ghe.example' }],
    ['a login', { choice: { kind: 'login', username: 'me', password: 'p' }, target: OTHER }],
  ])('%s passes', (_, given) => {
    const { consent, warnings } = check(given);
    expect(warnings).toEqual([]);
    expect(consent).toEqual(given.choice ?? { kind: 'trusted-publishing', service: SERVICE });
  });

  test.each<[warning: RegExp, given: Checked]>([
    [/does not begin with "pypi-"/, { choice: { kind: 'token', token: 'ghp_abcdefgh' } }],
    [/ended on 2026-01-31.*https:\/\/pypi.org\/manage/, { choice: token('pypi.org', [0, DAY / 1000, 0]) }],
    [/ended on an unknown day/, { choice: token('pypi.org', [0, -9e12, 0]) }],
    ...['pypi.org', 'test.pypi.org'].map((host): [RegExp, Checked] => [
      new RegExp(
        `made on ${host}, and it will be sent to index\\.example:8443\\. .* publish with it on ${host}: `,
      ),
      { choice: token(host, [1, ['x']]), target: targetAt('https://index.example:8443/legacy/', null) },
    ]),
    ...['pypi.org', 'test.pypi.org'].map((host): [RegExp, Checked] => [
      new RegExp(`made on ${host}, and it will be sent to index\\.example\\. `),
      { choice: { kind: 'login', username: '__token__', password: apiToken(host, []) }, target: OTHER },
    ]),
    [/the token is used.*id-token: write/, { choice: token('pypi.org'), env: MAY_ASK }],
  ])('%s is a warning', (warning, given) => {
    const { consent, warnings } = check(given);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
    expect(consent).toEqual(given.choice);
  });

  test.each<[code: string, says: RegExp, given: Checked]>([
    ['trusted-publishing-unavailable', /Pass `username` and `password`/, { target: OTHER }],
    [
      'index-authentication-failed',
      /made on TestPyPI, and the target is PyPI.*add `repository: testpypi`/,
      { choice: token('test.pypi.org') },
    ],
    [
      'index-authentication-failed',
      /made on PyPI, and the target is TestPyPI.*remove `repository: testpypi`/,
      { choice: token('pypi.org'), target: TEST_PYPI, isDryRun: true },
    ],
    [
      'index-authentication-failed',
      /limited to other, more, and the project is Demo.Pkg.*https:\/\/test.pypi.org\/manage\/account\/token/,
      { choice: token('test.pypi.org', [1, ['other', 'more']]), target: TEST_PYPI },
    ],
    [
      'index-authentication-failed',
      /limited to no project at all/,
      { choice: token('pypi.org', [1, ['a']], [1, ['b']]) },
    ],
    [UNAVAILABLE, /`id-token: write`.*called by another/, {}],
    [UNAVAILABLE, /pull request comes from a fork/, { isFromFork: true }],
    [UNAVAILABLE, /ghe.example.org.*Enterprise/, { serverUrl: 'https://ghe.example.org', env: MAY_ASK }],
    [UNAVAILABLE, /octo.ghe.com.*ghe.com/, { serverUrl: 'https://octo.ghe.com', target: TEST_PYPI }],
    [
      UNAVAILABLE,
      /POETRY_PYPI_TOKEN_PYPI, TWINE_PASSWORD are set.*Pass the token as `pypi-token`/,
      { env: { TWINE_PASSWORD: 'hidden-one', POETRY_PYPI_TOKEN_PYPI: 'hidden-two', TWINE_API_KEY: ' ' } },
    ],
    [UNAVAILABLE, /PYPI_TOKEN is set/, { env: { PYPI_TOKEN: 'hidden-one' } }],
  ])('%s: %s', async (code, says, given) => {
    const error = await publishError(() => check(given));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
    expect(error.message).not.toContain('hidden');
  });
});

test.each<Checked>([
  {},
  { isFromFork: true },
  { serverUrl: 'https://ghe.example.org', env: MAY_ASK },
  { env: { TWINE_PASSWORD: 'hidden' } },
])('a dry run without a credential is warned, and goes on: %j', async (given) => {
  const { message } = await publishError(() => check(given));
  expect(check({ ...given, isDryRun: true })).toEqual({ consent: null, warnings: [message] });
});

const CLAIMS: Claims = {
  repository: 'Octo/Demo',
  repository_owner: 'Octo',
  repository_owner_id: '4711',
  actor: 'hidden-actor',
  job_workflow_ref: 'Octo/Demo/.github/workflows/publish.yml@refs/tags/v1',
  workflow_ref: 'Octo/Demo/.github/workflows/publish.yml@refs/tags/v1',
  ref: 'refs/tags/v1',
};

type Reply =
  { readonly status?: number; readonly headers?: Record<string, string>; readonly body: string } | 'lost';

function said(code: string, description = 'the words', headers: Record<string, string> = {}): Reply {
  return { status: 422, headers, body: JSON.stringify({ errors: [{ code, description }] }) };
}

interface Minting {
  readonly target?: Target;
  readonly claims?: Claims;
  readonly project?: PublishedProject;
  readonly audience?: Reply;
}

interface Mint {
  readonly source: () => Promise<CredentialSource>;
  readonly idTokens: readonly string[];
  /** ID tokens that the mint was given. */
  readonly sent: readonly string[];
  readonly requests: readonly HttpRequest[];
  readonly sleeps: readonly number[];
  readonly warnings: () => readonly string[];
  readonly written: () => string;
}

/** A GitHub that gives ID tokens, and a mint that answers in turn, at last for ever. */
function minting(replies: readonly Reply[], given: Minting = {}): Mint {
  const {
    target = PYPI,
    claims = CLAIMS,
    project = THERE,
    audience = { body: '{"audience":"ours"}' },
  } = given;
  const [idTokens, sent, requests]: [string[], string[], HttpRequest[]] = [[], [], []];
  const answer = (url: string, reply: Reply): ReturnType<Http['request']> => {
    if (reply === 'lost') return Promise.reject(new HttpError(url, new Error('connection reset')));
    const { status = 200, headers = {}, body } = reply;
    return Promise.resolve({ status, headers, body: Buffer.from(body) });
  };
  const request: Http['request'] = (one) => {
    requests.push(one);
    if (one.url.includes('/token?')) {
      const idToken = makeIdToken(claims, new URL(one.url).searchParams.get('audience') ?? '', 0);
      idTokens.push(idToken);
      return answer(one.url, { body: JSON.stringify({ value: idToken }) });
    }
    if (one.url.endsWith('/audience')) return answer(one.url, audience);
    sent.push((JSON.parse(one.body ?? '') as { token: string }).token);
    return answer(one.url, replies[Math.min(sent.length, replies.length) - 1] ?? 'lost');
  };
  const { log, written } = openLog();
  const clock = fakeClock();
  return {
    source: () =>
      configureCredential(
        { http: { request }, clock, log },
        { kind: 'trusted-publishing', service: SERVICE },
        target,
        project,
      ),
    idTokens,
    sent,
    requests,
    sleeps: clock.sleeps,
    warnings: () => log.warnings,
    written,
  };
}

const good = (n: number): Reply => ({ body: `{"success":true,"token":"pypi-minted-${String(n)}"}` });

describe('the credential of the upload', () => {
  test('each attempt takes a token of its own, for an ID token of its own', async () => {
    const mint = minting([good(1), good(2), good(3)]);
    const source = await mint.source();
    expect([mint.idTokens.length, mint.sent.length]).toEqual([1, 1]);
    expect(await source.take()).toEqual({ kind: 'token', token: 'pypi-minted-1' });
    expect(mint.sent).toHaveLength(1);
    expect(await source.take()).toEqual({ kind: 'token', token: 'pypi-minted-2' });
    expect(await source.take()).toEqual({ kind: 'token', token: 'pypi-minted-3' });
    expect(mint.sent).toEqual(mint.idTokens);
    expect(new Set(mint.sent).size).toBe(3);
    for (const secret of [...mint.idTokens, 'pypi-minted-1', 'pypi-minted-3'])
      expect(mint.written()).toContain(`::add-mask::${secret}\n`);
    expect(mint.requests.map(({ url }) => url)).toContain('https://upload.pypi.org/_/oidc/mint-token');
  });

  test('one that was given is given to each attempt, and nobody is asked', async () => {
    const { log } = openLog();
    const http: Http = { request: () => Promise.reject(new Error('asked')) };
    const consent = { kind: 'token', token: 'pypi-given' } as const;
    const source = await configureCredential({ http, clock: fakeClock(), log }, consent, PYPI, THERE);
    expect([await source.take(), await source.take()]).toEqual([consent, consent]);
  });

  test('another index is asked for its audience, once', async () => {
    const mint = minting([good(1)], { target: OTHER });
    const source = await mint.source();
    await source.take();
    await source.take();
    const asked = mint.requests.map(({ url }) => new URL(url));
    expect(asked.filter(({ pathname }) => pathname === '/_/oidc/audience')).toHaveLength(1);
    expect(asked.filter(({ searchParams }) => searchParams.get('audience') === 'ours')).toHaveLength(2);
  });

  test.each<[reply: Reply, tries: number, code: string]>([
    [{ status: 500, body: '<html>' }, 3, UNAVAILABLE],
    [{ status: 429, body: '' }, 3, UNAVAILABLE],
    ['lost', 3, UNAVAILABLE],
    [{ body: '<html>' }, 3, UNAVAILABLE],
    [said('invalid-reuse-token'), 3, REFUSED],
    [said('invalid-token'), 2, REFUSED],
    [said('invalid-pending-publisher'), 2, REFUSED],
    [said('invalid-publisher'), 1, REFUSED],
    [said('invalid-payload'), 1, REFUSED],
    [said('not-enabled'), 1, UNAVAILABLE],
    [{ status: 403, body: '{"message":"no"}' }, 1, UNAVAILABLE],
    [{ status: 404, body: '' }, 1, UNAVAILABLE],
  ])('faults 52: %j is tried %d times, each with a new ID token', async (reply, tries, code) => {
    const mint = minting([reply]);
    const error = await publishError(() => mint.source());
    expect(error.code).toBe(code);
    expect(mint.sent).toHaveLength(tries);
    expect(new Set(mint.sent).size).toBe(tries);
    expect(mint.sleeps).toHaveLength(tries - 1);
    expect([...mint.sleeps].sort((one, other) => one - other)).toEqual(mint.sleeps);
  });

  test('faults 70: an ID token that is not believed: what the clocks say', async () => {
    const date = new Date(600_000).toUTCString();
    const mint = minting([said('invalid-token', 'malformed or invalid token', { date })]);
    const { message } = await publishError(() => mint.source());
    expect(message).toContain(
      'The clock of this machine is 10 minutes behind that of the index: set it right.',
    );
  });

  test.each<Reply>([{ status: 502, body: '' }, 'lost', { body: '<html>' }, said('invalid-token')])(
    '%j once does no harm',
    async (reply) => {
      const mint = minting([reply, good(2)]);
      expect(await (await mint.source()).take()).toEqual({ kind: 'token', token: 'pypi-minted-2' });
      expect(new Set(mint.sent).size).toBe(2);
    },
  );

  test.each<[wait: string, tries: number, words: string]>([
    ['3', 3, 'answered 429 with something that is no JSON, and wants to be asked again in 3 seconds.'],
    ['3600', 1, 'answered 429 with something that is no JSON, and wants to be asked again in 60 minutes.'],
  ])('the wait that the index asks for is kept, or told: %s seconds', async (wait, tries, words) => {
    const mint = minting([{ status: 429, headers: { 'retry-after': wait }, body: '' }]);
    const error = await publishError(() => mint.source());
    expect(error.code).toBe(UNAVAILABLE);
    expect(error.what).toContain(words);
    expect(mint.sent).toHaveLength(tries);
    for (const pause of mint.sleeps) expect(pause).toBeGreaterThanOrEqual(3000);
  });

  test('a refusal tells the form and nothing else of the ID token', async () => {
    const mint = minting([said('invalid-publisher', `valid token, but no ${'x'.repeat(1000)}`)], {
      claims: { ...CLAIMS, environment: 'pypi' },
    });
    const error: PublishError = await publishError(() => mint.source());
    expect(error.what).toMatch(
      /^PyPI gave no token: it answered 422, invalid-publisher: valid token, but no x+…\.$/,
    );
    expect(error.what.length).toBeLessThan(400);
    expect(error.why).toContain(
      'Owner: Octo, Repository name: Demo, Workflow name: publish.yml, Environment name: pypi, ref: refs/tags/v1. ',
    );
    expect(error.fix).toMatch(
      / The form: https:\/\/pypi\.org\/manage\/project\/demo-pkg\/\S+environment=pypi$/,
    );
    const [, payload = ''] = mint.idTokens[0]?.split('.') ?? [];
    const { jti } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { jti: string };
    for (const secret of [jti, 'hidden-actor', '4711', payload]) expect(error.message).not.toContain(secret);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(payload);
  });

  test.each<[issuer: string, target: Target]>([
    ['https://token.actions.octo.ghe.com', PYPI],
    ['https://token.actions.githubusercontent.com.evil.example', TEST_PYPI],
    ['', PYPI],
  ])('an ID token of %j is not sent', async (iss, target) => {
    const mint = minting([good(1)], { target, claims: { ...CLAIMS, iss } });
    const error = await publishError(() => mint.source());
    expect(error.code).toBe(UNAVAILABLE);
    expect(error.message).toContain('not sent');
    expect([mint.idTokens.length, mint.sent.length]).toEqual([1, 0]);
  });

  test('whose ID tokens another index takes is its own affair', async () => {
    const claims = { ...CLAIMS, iss: 'https://ghe.example/_services/token' };
    const mint = minting([good(1)], { target: OTHER, claims });
    await mint.source();
    expect(mint.sent).toHaveLength(1);
  });

  test('a reusable workflow: a warning, once, then it is tried, then explained', async () => {
    const claims = { ...CLAIMS, job_workflow_ref: 'Octo/Shared/.github/workflows/up.yml@v2' };
    const mint = minting([good(1), said('invalid-publisher')], { claims });
    const source = await mint.source();
    expect(mint.warnings()).toEqual([expect.stringContaining('reusable workflow')]);
    await source.take();
    const error = await publishError(() => source.take());
    expect(error.why).toContain('reusable workflow up.yml, called by publish.yml');
    expect(mint.warnings()).toHaveLength(1);
  });

  test.each<[audience: Reply, requests: number, says: RegExp]>([
    ['lost', 3, /connection reset.*self-hosted/],
    [{ body: '<html>' }, 3, /no JSON/],
    [{ status: 403, body: '{"message":"not enabled"}' }, 1, /switched off/],
    [{ status: 404, body: '' }, 1, /does not know Trusted Publishing/],
    [{ body: '{"audience":"pypi"}' }, 1, /meant for pypi/],
  ])('no audience: %j after %d', async (audience, requests, says) => {
    const mint = minting([good(1)], { target: OTHER, audience });
    const error = await publishError(() => mint.source());
    expect(error.code).toBe(UNAVAILABLE);
    expect(error.message).toMatch(says);
    expect(mint.requests).toHaveLength(requests);
  });

  test('a network that does not reach the index: which host is to be let through', async () => {
    const error = await publishError(() => minting(['lost']).source());
    expect(error.message).toMatch(/upload\.pypi\.org: connection reset.*self-hosted runner.*that host/);
  });
});

test.each<[consent: Consent | null, exists: boolean, says: RegExp]>([
  [null, true, /no credential/],
  [{ kind: 'token', token: 'x' }, true, /only an upload/],
  [{ kind: 'login', username: 'x', password: 'y' }, true, /only an upload/],
  [{ kind: 'trusted-publishing', service: SERVICE }, true, /^null$/],
  [{ kind: 'trusted-publishing', service: SERVICE }, false, /not on PyPI yet.*pending/],
])('a dry run with %j, project there: %s', (consent, exists, says) => {
  const why = whyNotRehearsed(consent, PYPI, { ...THERE, exists });
  expect(String(why)).toMatch(says);
});
