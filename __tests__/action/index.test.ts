import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import type { FaultAnswer } from '../support/network/faults.ts';

jest.setTimeout(60_000);

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JSON_PAGE = { 'content-type': 'application/vnd.pypi.simple.v1+json' };

let stage: Stage;
let release: Release;
let workspace: string;
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
  workspace = await stage.checkOut(release);
});
afterEach(() => {
  for (const index of [stage.network.pypi, stage.network.testpypi, stage.network.local]) index.recover();
});
afterAll(async () => {
  await stage.stop();
});

const run = (options: StageRun = {}): Promise<Act> =>
  observe(stage, release, {
    workspace,
    recordProcesses: false,
    hasPython: false,
    ...options,
  });

/** A server that gives one answer to everything. */
async function serve(status: number, body: string): Promise<{ server: Server; url: string }> {
  const server = createServer((_, response) => {
    response.writeHead(status, HTML).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/` };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

/** An address where nothing listens. */
async function deadUrl(): Promise<string> {
  const { server, url } = await serve(200, '');
  await close(server);
  return url;
}

const messageOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';

describe('an index that is not there', () => {
  it('PyPI behind a proxy that is gone', async () => {
    const proxy = await deadUrl();
    const act = await run({ env: { HTTPS_PROXY: proxy, https_proxy: proxy } });
    expect(act.picture).toEqual(stopped('index-unavailable'));
    expect(messageOf(act)).toContain('pypi.org');
  });

  it('a host that the proxy does not let through', async () => {
    const repository = 'https://packages.example.org/legacy/';
    const { picture, networkRequests } = await run({ credential: 'token', inputs: { repository } });
    expect(picture).toEqual(stopped('index-unavailable'));
    expect(networkRequests.map(({ method, path }) => `${method} ${path}`)).toContain(
      'CONNECT packages.example.org:443',
    );
  });

  it('a port where nothing listens', async () => {
    const inputs = { repository: `${await deadUrl()}legacy/` };
    const { picture } = await run({ credential: 'token', inputs });
    expect(picture).toEqual(stopped('index-unavailable'));
  });
});

describe('an index that gives no page', () => {
  const ANSWERS: readonly (readonly [string, FaultAnswer | 'drop', string])[] = [
    ['a broken connection', 'drop', 'index-unavailable'],
    ['500', { status: 500 }, 'index-unavailable'],
    ['400', { status: 400 }, 'index-unavailable'],
    ['401', { status: 401 }, 'index-authentication-failed'],
    ['403', { status: 403 }, 'index-authentication-failed'],
    [
      'a redirect to itself',
      { status: 302, headers: { location: '/simple/example-parcel/' } },
      'index-unavailable',
    ],
    [
      'the login page of a captive portal',
      {
        status: 200,
        headers: HTML,
        body: '<!doctype html><title>Welcome</title><a href="/login">Accept the terms</a>',
      },
      'index-unavailable',
    ],
    ['an empty page', { status: 200, headers: HTML, body: '' }, 'index-unavailable'],
    [
      'JSON of something else',
      { status: 200, headers: JSON_PAGE, body: '{"status":"ok"}' },
      'index-unavailable',
    ],
    [
      'half of its JSON',
      { status: 200, headers: JSON_PAGE, body: '{"files": [{"filename"' },
      'index-unavailable',
    ],
  ];

  it.each(ANSWERS)('%s', async (_, answer, code) => {
    stage.network.pypi.fail({ on: 'simple', times: Infinity, answer });
    const { picture, result } = await run();
    expect(picture).toEqual(stopped(code));
    expect(result.outputs).toMatchObject({ name: 'example-parcel', version: '1.0.0', files: '[]' });
  });

  it.each([['drop'], [{ status: 502 }], [{ status: 429 }]] as const)(
    'once is asked again: %j',
    async (answer) => {
      stage.network.pypi.fail({ on: 'simple', answer });
      const { picture, networkRequests } = await run();
      expect(picture).toEqual(PASSED);
      expect(networkRequests).toHaveLength(2);
    },
  );

  it('says text, which can never be a command of the runner', async () => {
    const location = 'https://elsewhere.example/%0A::error::planted';
    stage.network.pypi.fail({
      on: 'simple',
      times: Infinity,
      answer: { status: 418, reason: '::error::planted', headers: { location }, body: '##[error]planted' },
    });
    const { picture, result } = await run();
    expect(picture).toEqual(stopped('index-unavailable'));
    expect(result.annotations).toHaveLength(1);
  });
});

describe('what is asked', () => {
  it.each([
    ['pypi', 'pypi.org', '/simple/example-parcel/'],
    ['testpypi', 'test.pypi.org', '/simple/example-parcel/'],
  ])('of %s: one page, without a credential', async (repository, host, path) => {
    const { picture, networkRequests } = await run({ inputs: { repository }, credential: 'token' });
    expect(picture).toEqual(PASSED);
    expect(networkRequests).toEqual([expect.objectContaining({ method: 'GET', host, path })]);
    expect(networkRequests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('of a private index: its page, with the login', async () => {
    const { local, localUrl } = stage.network;
    local.acceptUser('somebody', 'hidden-word');
    local.requireLoginToRead = true;
    const inputs = { repository: `${localUrl}legacy/`, username: 'somebody', password: 'hidden-word' };
    const secrets = ['hidden-word', Buffer.from('somebody:hidden-word').toString('base64')];
    try {
      const good = await run({ credential: 'none', inputs, secrets });
      expect(good.picture).toEqual(PASSED);
      expect(good.networkRequests.map(({ path, status }) => [path, status])).toEqual([
        ['/simple/example-parcel/', 404],
      ]);
      const bad = await run({
        credential: 'none',
        inputs: { ...inputs, password: 'wrong-word' },
        secrets: ['wrong-word'],
      });
      expect(bad.picture).toEqual(stopped('index-authentication-failed'));
      expect(bad.networkRequests).toHaveLength(1);
    } finally {
      local.requireLoginToRead = false;
    }
  });

  it('of an index whose `index-url` is given: that one', async () => {
    const repository = `${stage.network.localUrl}upload/`;
    const inputs = { repository, 'index-url': `${stage.network.localUrl}simple` };
    const { picture, networkRequests } = await run({ credential: 'token', inputs });
    expect(picture).toEqual(PASSED);
    expect(networkRequests.map(({ path }) => path)).toEqual(['/simple/example-parcel/']);
  });
});

describe('an index whose Simple API is in no usual place', () => {
  it('and that has pages of its own: `index-url` is asked for', async () => {
    const { server, url } = await serve(404, '<h1>Not Found</h1>');
    try {
      const act = await run({ credential: 'token', inputs: { repository: `${url}upload/` } });
      expect(act.picture).toEqual(stopped('input-invalid'));
      expect(messageOf(act)).toContain('`index-url`');
    } finally {
      await close(server);
    }
  });

  it('and that answers everything with a page for people', async () => {
    const { server, url } = await serve(200, '<!doctype html><title>Artifacts</title><div id="app"></div>');
    try {
      const { picture } = await run({ credential: 'token', inputs: { repository: `${url}upload/` } });
      expect(picture).toEqual(stopped('index-unavailable'));
    } finally {
      await close(server);
    }
  });
});
