import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ProxyAgent, request } from 'undici';
import { ask, newPyPI, upload as uploadInside } from '../../support/network/ask-index.ts';
import { ANSWERS, type Drop, type FaultAnswer } from '../../support/network/faults.ts';
import { startNetwork, type Network } from '../../support/network/network.ts';
import { sdistBytes, uploadRequest, wheelBytes } from '../../support/network/upload-request.ts';

const TOKEN = 'pypi-token-of-the-tests';
/** More than comes in one piece, for what is never read to its end. */
const LARGE = Buffer.concat([sdistBytes(), Buffer.alloc(2 ** 19, 'x')]);
const BROKEN =
  /other side closed|ECONNRESET|EPIPE|socket hang up|terminated|aborted|does not match content-length/;

let network: Network;
let agent: ProxyAgent;
let version = 0;

beforeAll(async () => {
  network = await startNetwork({ ours: ['fault-demo'] });
  const ca = await readFile(network.env['SSL_CERT_FILE'] ?? '', 'utf8');
  agent = new ProxyAgent({ uri: network.env['HTTPS_PROXY'] ?? '', requestTls: { ca } });
  network.pypi.acceptToken(TOKEN);
  network.local.acceptToken(TOKEN);
});

afterEach(() => {
  network.recover();
});

afterAll(async () => {
  await agent.close();
  await network.stop();
});

interface Told {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

async function post(content: Buffer, place: 'pypi' | 'local' = 'pypi'): Promise<Told> {
  const filename = `fault_demo-${String(++version)}.0.tar.gz`;
  const { headers, body } = await uploadRequest({ filename, content, credential: TOKEN });
  const url = place === 'pypi' ? 'https://upload.pypi.org/legacy/' : `${network.localUrl}legacy/`;
  return send('POST', url, headers, body);
}

async function send(
  method: 'GET' | 'POST',
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body?: Buffer,
): Promise<Told> {
  const isLocal = url.startsWith(network.localUrl);
  const answer = await request(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    ...(isLocal ? {} : { dispatcher: agent }),
  });
  return { status: answer.statusCode, text: await answer.body.text(), headers: answer.headers };
}

/** The last upload and request, and the last fault that was met, as the rig recorded them. */
function last(place: 'pypi' | 'local' = 'pypi') {
  const index = network[place];
  const { status, stored, filename } = index.uploads.at(-1) ?? {};
  const { status: seen, method } = network.requests.at(-1) ?? {};
  return { status, stored, filename, seen, method, fault: index.faults.at(-1)?.answer };
}

describe.each(['pypi', 'local'] as const)('uploads to %s', (place) => {
  test.each<[answer: Drop, stored: boolean]>([
    ['drop-before', false],
    ['drop-during', false],
    ['drop', false],
    ['drop-after-storing', true],
  ])('%s: no answer, stored: %s', async (answer, stored) => {
    const before = network[place].files().length;
    network[place].fail({ on: 'upload', answer });
    const isEarly = answer === 'drop-before' || answer === 'drop-during';
    await expect(post(isEarly ? LARGE : sdistBytes(answer), place)).rejects.toThrow(BROKEN);
    const filename = answer === 'drop-before' ? null : `fault_demo-${String(version)}.0.tar.gz`;
    expect(last(place)).toEqual({ status: 0, stored, filename, seen: 0, method: 'POST', fault: answer });
    expect(network[place].files()).toHaveLength(before + (stored ? 1 : 0));
    expect(network[place].uploads.at(-1)?.secret).toBe(TOKEN);
    expect(await post(sdistBytes(`after ${String(version)} ${place}`), place)).toMatchObject({ status: 200 });
  });

  test('a drop in the middle of the body has read what comes before it', async () => {
    network[place].fail({ on: 'upload', answer: 'drop-during' });
    await expect(post(LARGE, place)).rejects.toThrow(BROKEN);
    const { fields, sha256 } = network[place].uploads.at(-1) ?? {};
    expect(fields).toContainEqual(['name', 'fault_demo']);
    expect(fields).not.toContainEqual(['sha256_digest', sha256]);
    network[place].fail({ on: 'upload', answer: 'drop-before' });
    await expect(post(LARGE, place)).rejects.toThrow(BROKEN);
    expect(network[place].uploads.at(-1)?.fields).toEqual([]);
  });
});

describe('answers of an upload', () => {
  test.each<[title: string, answer: FaultAnswer, status: number, reason: string, stored: boolean]>([
    ['502 after storing', ANSWERS.badGatewayAfterStoring, 502, 'Bad Gateway', true],
    ['503', { status: 503 }, 503, 'Service Unavailable', false],
    ['429', { status: 429 }, 429, 'Too Many Requests', false],
    ['expired', ANSWERS.expiredToken, 403, 'Invalid API Token: token is expired', false],
    ['read-only', ANSWERS.readOnly, 403, 'Read-only mode: Uploads are temporarily disabled.', false],
    ['too many projects', ANSWERS.tooManyProjects, 429, 'Too many new projects created', false],
    ['a captive portal', ANSWERS.captivePortal, 200, 'OK', false],
  ])('%s', async (_, answer, status, reason, stored) => {
    network.pypi.fail({ on: 'upload', answer });
    expect(await post(sdistBytes(String(version)))).toMatchObject({ status });
    expect(last()).toMatchObject({ status, stored, seen: status, fault: answer });
    expect(network.pypi.uploads.at(-1)?.reason).toBe(reason);
  });

  test('429 names a time where it is told to; a redirect names another host', async () => {
    network.pypi.fail({ on: 'upload', answer: { status: 429, headers: { 'retry-after': '5' } } });
    network.pypi.fail({ on: 'upload', answer: ANSWERS.otherHost });
    expect((await post(sdistBytes())).headers).toMatchObject({ 'retry-after': '5' });
    const { status, headers } = await post(sdistBytes());
    expect([status, headers['location']]).toEqual([308, 'https://elsewhere.example/legacy/']);
  });

  test('a slow one comes late, right or wrong, stored or not', async () => {
    network.pypi.fail({ on: 'upload', answer: { delayMs: 150 } });
    network.pypi.fail({ on: 'upload', answer: { status: 504, delayMs: 150 } });
    for (const [status, stored] of [
      [200, true],
      [504, false],
    ] as const) {
      const start = Date.now();
      expect(await post(sdistBytes(`slow ${String(status)}`))).toMatchObject({ status });
      expect(Date.now() - start).toBeGreaterThanOrEqual(149);
      expect(last()).toMatchObject({ status, stored });
    }
  });

  test('one that nobody waits for any more holds nothing up', async () => {
    const own = await startNetwork({ ours: [] });
    own.local.fail({ on: 'simple', answer: { delayMs: 60_000 } });
    const asked = fetch(`${own.localUrl}simple/fault-demo/`, { signal: AbortSignal.timeout(100) });
    await expect(asked).rejects.toThrow(/timeout/);
    const start = Date.now();
    await own.stop();
    expect(Date.now() - start).toBeLessThan(5000);
  });
});

describe('readings', () => {
  const PAGE = 'https://pypi.org/simple/fault-demo/';
  const accept = { accept: 'application/vnd.pypi.simple.v1+json' };

  test('an answer breaks off in the middle of its body', async () => {
    network.pypi.put({ filename: 'fault_demo-0.1.tar.gz', content: sdistBytes('page') });
    network.pypi.fail({ on: 'simple', answer: { cutAt: 40 } });
    network.local.fail({ on: 'simple', answer: { status: 200, body: '<h1>Links for demo</h1>', cutAt: 5 } });
    await expect(send('GET', PAGE, accept)).rejects.toThrow(BROKEN);
    await expect(send('GET', `${network.localUrl}simple/fault-demo/`)).rejects.toThrow(BROKEN);
    expect(await send('GET', PAGE, accept)).toMatchObject({ status: 200 });
    expect(network.pypi.faults.at(-1)?.answer).toEqual({ cutAt: 40 });
  });

  test('a reset in the TLS handshake is one of its host, and is seen', async () => {
    network.resetTls('pypi.org', 2);
    await agent.close();
    const ca = await readFile(network.env['SSL_CERT_FILE'] ?? '', 'utf8');
    agent = new ProxyAgent({ uri: network.env['HTTPS_PROXY'] ?? '', requestTls: { ca } });
    for (let n = 0; n < 2; n++) {
      await expect(send('GET', PAGE, accept)).rejects.toThrow(/ECONNRESET|disconnected|closed/);
      expect(network.requests.at(-1)).toMatchObject({ host: 'pypi.org', method: 'CONNECT', status: 0 });
    }
    expect(await post(sdistBytes('tls'))).toMatchObject({ status: 200 });
    expect(await send('GET', PAGE, accept)).toMatchObject({ status: 200 });
    expect(() => {
      network.resetTls('example.com');
    }).toThrow(/not behind this proxy/);
  });
});

describe('stale reads', () => {
  const SDIST = { filename: 'my_demo-1.0.tar.gz', content: sdistBytes(), credential: 'good' };
  const WHEEL = { filename: 'my_demo-1.0-py3-none-any.whl', content: wheelBytes(), credential: 'good' };
  const [PAGE, RELEASE] = ['/simple/my-demo/', '/pypi/my-demo/1.0/json'];

  const statuses = async (index: ReturnType<typeof newPyPI>, ...paths: string[]): Promise<number[]> => {
    const found = [];
    for (const path of paths) found.push((await ask(index, 'GET', path)).status);
    return found;
  };
  const filesOn = async (index: ReturnType<typeof newPyPI>): Promise<number> =>
    ((await ask(index, 'GET', PAGE)).body.toString().match(/<a /g) ?? []).length;

  test('show a project as it was, for so many readings that would have shown more', async () => {
    const index = newPyPI();
    index.acceptToken('good');
    index.staleReads(3);
    expect(await statuses(index, PAGE)).toEqual([404]);
    await uploadInside(index, SDIST);
    expect(await statuses(index, PAGE, RELEASE, PAGE, PAGE, RELEASE)).toEqual([404, 404, 404, 200, 200]);
    expect(index.faults.map(({ on, answer }) => [on, answer])).toEqual([
      ['simple', 'stale'],
      ['version-json', 'stale'],
      ['simple', 'stale'],
    ]);
    index.staleReads(1);
    expect(await filesOn(index)).toBe(1);
    await uploadInside(index, WHEEL);
    expect([await filesOn(index), await filesOn(index)]).toEqual([1, 2]);
  });

  test('end at a moment, with those of one kind, and when the index recovers; files are named', async () => {
    const index = newPyPI();
    index.acceptToken('good');
    for (const given of [SDIST, WHEEL]) await uploadInside(index, given);
    index.staleReads({ until: Date.now() - 1, without: [WHEEL.filename] });
    expect(await filesOn(index)).toBe(2);
    index.staleReads({ on: ['simple'], without: [WHEEL.filename] });
    expect([await filesOn(index), await filesOn(index)]).toEqual([1, 1]);
    const { body } = await ask(index, 'GET', RELEASE);
    expect((JSON.parse(body.toString()) as { urls: unknown[] }).urls).toHaveLength(2);
    index.recover();
    expect(await filesOn(index)).toBe(2);
  });

  test('do not touch what the upload knows', async () => {
    const index = newPyPI();
    index.acceptToken('good');
    index.staleReads(9);
    await uploadInside(index, SDIST);
    const other = await uploadInside(index, { ...SDIST, content: sdistBytes('other') });
    expect(other.reason).toMatch(/^File already exists/);
  });
});
