import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { expectedFiles, putInto } from '../support/journey/handed-over.ts';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { green, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import { selfSigned, type Certificate } from '../support/unit/certificates.ts';
import { serve, type Answer, type Loopback, type Seen } from '../support/unit/loopback.ts';
import { distributions } from '../support/unit/built-files.ts';

jest.setTimeout(60_000);

const HTML = { 'content-type': 'text/html; charset=utf-8' };

let stage: Stage;
let release: Release;
let workspace: string;
const running: Loopback[] = [];
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
  workspace = await stage.checkOut(release);
});
afterEach(async () => {
  stage.network.recover();
  for (const server of running.splice(0)) await server.stop();
});
afterAll(async () => {
  await stage.stop();
});

async function start(
  answer: (request: Seen, n: number) => Answer | 'drop',
  certificate?: Certificate,
): Promise<Loopback> {
  const server = await serve(answer, certificate);
  running.push(server);
  return server;
}

const run = (options: StageRun = {}): Promise<Act> =>
  observe(stage, release, {
    workspace,
    recordProcesses: false,
    debug: true,
    hasPython: false,
    ...options,
  });

const messageOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';

describe('faults 63: what lies between the runner and the index', () => {
  it.each<[title: string, days: number, says: string]>([
    ['of an authority that nobody knows', 2, 'its certificate is not accepted (self-signed certificate)'],
    ['that has ended', -1, 'its certificate is not accepted (certificate has expired)'],
  ])('a certificate %s: nothing is asked, and what helps is told', async (_, days, says) => {
    const certificate = await selfSigned('localhost', days);
    const server = await start(() => ({ body: 'never' }), certificate);
    const authority = path.join(await stage.folder('authority'), 'authority.pem');
    await writeFile(authority, certificate.cert);
    const act = await run({
      credential: 'token',
      inputs: { repository: `${server.origin}/legacy/` },
      env: days < 0 ? { NODE_EXTRA_CA_CERTS: authority } : {},
    });
    expect(act.picture).toEqual(stopped('index-unavailable'));
    expect(messageOf(act)).toContain(says);
    expect(messageOf(act)).toContain('`NODE_EXTRA_CA_CERTS`');
    expect(server.seen).toEqual([]);
  });

  it('a certificate of an authority that the job names is accepted', async () => {
    const certificate = await selfSigned();
    const server = await start(() => ({ headers: HTML, body: '<h1>Links for it</h1>' }), certificate);
    const authority = path.join(await stage.folder('authority'), 'authority.pem');
    await writeFile(authority, certificate.cert);
    const { picture } = await run({
      credential: 'token',
      inputs: { repository: `${server.origin}/legacy/` },
      env: { NODE_EXTRA_CA_CERTS: authority },
    });
    expect(picture).toEqual(PASSED);
    expect(server.seen).toHaveLength(1);
  });

  it('a name that leads nowhere', async () => {
    const act = await run({
      credential: 'token',
      inputs: { repository: 'https://nowhere.invalid/legacy/' },
      env: { NO_PROXY: '*', no_proxy: '*' },
    });
    expect(act.picture).toEqual(stopped('index-unavailable'));
    expect(messageOf(act)).toContain('nowhere.invalid: the name of the host leads to no address');
  });

  describe('a proxy that asks for a login', () => {
    const PASSWORD = 'pr0xy/p@ss:word %41';
    const through = (address = ''): Promise<Act> => {
      const proxy = address.replace(/:[^:@]*@/, `:${encodeURIComponent(PASSWORD)}@`);
      const env = { HTTPS_PROXY: proxy, https_proxy: proxy, HTTP_PROXY: proxy, http_proxy: proxy };
      return run({ env, secrets: [PASSWORD] });
    };

    it('gets that of the job', async () => {
      const { picture, networkRequests } = await through(
        stage.network.requireProxyLogin('somebody', PASSWORD)['HTTPS_PROXY'],
      );
      expect(picture).toEqual(PASSED);
      expect(networkRequests.map(({ status }) => status)).toEqual([200]);
    });

    it('and wants another one: it is said, and the password is not', async () => {
      const act = await through(stage.network.requireProxyLogin('somebody', 'another')['HTTPS_PROXY']);
      expect(act.picture).toEqual(stopped('index-unavailable'));
      expect(act.networkRequests.map(({ status }) => status)).toEqual([407, 407, 407]);
      expect(messageOf(act)).toContain('the proxy on the way to it refuses (407)');
    });
  });

  it.each([
    { times: 1, picture: PASSED, statuses: [0, 200] },
    { times: 3, picture: stopped('index-unavailable'), statuses: [0, 0, 0] },
  ])('a connection that is reset in the TLS handshake, $times times', async ({ times, ...expected }) => {
    stage.network.resetTls('pypi.org', times);
    const { picture, networkRequests } = await run();
    expect({ picture, statuses: networkRequests.map(({ status }) => status) }).toEqual(expected);
  });
});

describe('faults 59: an index that wants to be left alone', () => {
  const busy = (wait: string) => ({ status: 429, headers: { 'retry-after': wait } });

  it('for a moment: it is', async () => {
    stage.network.pypi.fail({ on: 'simple', answer: busy('2') });
    const { picture, networkRequests } = await run();
    expect(picture).toEqual(PASSED);
    const [first, second] = networkRequests.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1990);
  });

  it('for an hour: the run ends, and says so', async () => {
    stage.network.pypi.fail({ on: 'simple', times: Infinity, answer: busy('3600') });
    const act = await run();
    expect(act.picture).toEqual(stopped('index-rate-limited'));
    expect(messageOf(act)).toContain('it answered 429, and wants to be asked again in 60 minutes');
    expect(act.networkRequests).toHaveLength(1);
  });
});

describe('faults 67: an index that has the files already, and tells no hashes', () => {
  const publish = async (there: Readonly<Record<string, Buffer>>): Promise<[Act, readonly string[]]> => {
    const links = Object.keys(there).map((name) => `<a href="../../files/${name}">${name}</a>`);
    const server = await start(({ path: asked }) => {
      const file = there[path.posix.basename(asked)];
      if (asked === '/simple/example-parcel') return { status: 301, headers: { location: `${asked}/` } };
      return asked.startsWith('/files/') && file !== undefined
        ? { body: file }
        : { headers: HTML, body: `<h1>Links for example-parcel</h1>${links.join('\n')}` };
    });
    const built = await distributions();
    const folder = await stage.folder('workspace');
    await putInto(folder, built);
    const act = await observe(stage, release, {
      workspace: folder,
      credential: 'token',
      inputs: {
        mode: 'publish',
        'expected-files': expectedFiles(built),
        // As people write them.
        repository: `${server.origin}/upload`,
        'index-url': `${server.origin}/simple`,
      },
    });
    return [act, server.seen.map((request) => request.path)];
  };

  it('with our content: they are fetched and hashed, and the run is green', async () => {
    const built = await distributions();
    const [act, asked] = await publish(built);
    expect(act.picture).toEqual(green('published', 0));
    expect(statesOf(act.result)).toEqual(['already-there', 'already-there']);
    for (const name of Object.keys(built)) expect(asked).toContain(`/files/${name}`);
  });

  it('with other content: the run is red', async () => {
    const [act] = await publish(await distributions({ metadata: 'Requires-Dist: other\n' }));
    expect(act.picture).toEqual({ ...stopped('index-conflict'), status: 'conflict' });
  });
});
