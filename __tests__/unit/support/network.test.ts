import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ProxyAgent, request, type Dispatcher } from 'undici';
import { idTokenClaims, mintRequest } from '../../support/network/mint-request.ts';
import { startNetwork, type Network } from '../../support/network/network.ts';
import { sdistBytes, uploadRequest, wheelBytes } from '../../support/network/upload-request.ts';
import { environment } from '../../support/tools/python.ts';

const JSON_PAGE = { accept: 'application/vnd.pypi.simple.v1+json' };
const TOKEN = 'pypi-token-of-the-tests';

let network: Network;
let agent: ProxyAgent;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'network-test-'));
  network = await startNetwork({ ours: ['rig-demo', 'rig-other'] });
  const ca = await readFile(variable('SSL_CERT_FILE'), 'utf8');
  agent = new ProxyAgent({ uri: variable('HTTPS_PROXY'), requestTls: { ca } });
  network.pypi.acceptToken(TOKEN);
});

afterAll(async () => {
  await agent.close();
  await network.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('an upload to https://upload.pypi.org/legacy/', () => {
  const filename = 'rig_demo-1.0.0.tar.gz';

  test('is stored with its fields, then accepted again, then refused with other content', async () => {
    const upload = { filename, content: sdistBytes(), credential: TOKEN, fields: { summary: 'Grüße' } };
    expect(await post(upload)).toMatchObject({ statusCode: 200, text: '' });
    expect(await post(upload)).toMatchObject({ statusCode: 200, text: '' });
    const other = await post({ ...upload, content: sdistBytes('other') });

    const reason =
      /^400 File already exists \('rig_demo-1\.0\.0\.tar\.gz', with blake2_256 hash '[0-9a-f]{64}'\)/;
    expect(other.text).toMatch(/<title>400 File already exists \(/);
    expect(`400 ${network.pypi.uploads.at(-1)?.reason ?? ''}`).toMatch(reason);
    const [stored] = network.pypi.files('Rig.Demo');
    expect(stored).toMatchObject({ filename, version: '1.0.0', kind: 'sdist', content: sdistBytes() });
    expect(stored?.fields).toContainEqual(['summary', 'Grüße']);
    expect(network.pypi.uploads.map(({ status, stored: kept, user }) => [status, kept, user])).toEqual([
      [200, true, '__token__'],
      [200, false, '__token__'],
      [400, false, '__token__'],
    ]);
  });

  test('carries the long reason in the status line too', async () => {
    const { headers, body } = await uploadRequest({
      filename,
      content: sdistBytes(),
      credential: 'pypi-bad',
    });
    const line = await statusLine(`${network.localUrl}legacy/`, headers, body);
    expect(line).toMatch(/^HTTP\/1\.1 403 Invalid or non-existent authentication information\. See https:/);
  });

  test('can be dropped before and after it is stored', async () => {
    const wheel = 'rig_demo-2.0.0-py3-none-any.whl';
    const upload = { filename: wheel, content: wheelBytes(), credential: TOKEN };
    network.pypi.fail({ on: 'upload', answer: 'drop' });
    await expect(post(upload)).rejects.toThrow(/other side closed|ECONNRESET/);
    expect(network.pypi.files().map((file) => file.filename)).not.toContain(wheel);
    network.pypi.fail({ on: 'upload', answer: 'drop-after-storing' });
    await expect(post(upload)).rejects.toThrow(/other side closed|ECONNRESET/);
    expect(network.pypi.files().map((file) => file.filename)).toContain(wheel);
    expect(await post(upload)).toMatchObject({ statusCode: 200 });
    expect(network.requests.slice(-3).map(({ status }) => status)).toEqual([0, 0, 200]);
    expect(network.requests.filter(({ at, endedAt }) => endedAt < at)).toEqual([]);
  });
});

describe('pages', () => {
  beforeAll(() => {
    const fields = [
      ['requires_python', '>=3.10'],
      ['requires_dist', 'idna'],
    ] as const;
    network.pypi.put({ filename: 'rig_other-1.0.tar.gz', content: sdistBytes('page'), fields });
  });

  test.each(['rig-other', 'idna'])('of %s come in JSON and in HTML', async (name) => {
    const page = await get(`https://pypi.org/simple/${name}/`, JSON_PAGE);
    const html = await get(`https://pypi.org/simple/${name}/`, { accept: 'text/html' });
    const { files, ...rest } = JSON.parse(page.text) as {
      files: { filename: string; url: string; hashes: object }[];
    };
    expect(page.headers['content-type']).toBe(JSON_PAGE.accept);
    expect(html.headers['content-type']).toBe('text/html; charset=UTF-8');
    expect(rest).toMatchObject({ name, 'project-status': { status: 'active' } });
    for (const { filename, url, hashes } of files) {
      expect(url).toMatch(/^https:\/\/files\.pythonhosted\.org\/packages\//);
      expect(hashes).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(html.text).toContain(`>${filename}</a>`);
    }
    const [first] = files;
    const file = await get(first?.url ?? '');
    expect({ sha256: createHash('sha256').update(file.body).digest('hex') }).toMatchObject(
      first?.hashes ?? {},
    );
    const head = await send('HEAD', first?.url ?? '');
    expect(head).toMatchObject({ statusCode: 200, text: '' });
    expect(head.headers['content-length']).toBe(String(file.body.length));
  });

  test.each([
    ['rig-other', '1.0.0', '1.0', ['idna']],
    ['idna', '3.10', '3.10', null],
  ])('of one version of %s show what Poetry needs', async (name, asked, version, requirements) => {
    const { statusCode, text } = await get(`https://pypi.org/pypi/${name}/${asked}/json`);
    expect(statusCode).toBe(200);
    const { info, urls } = JSON.parse(text) as { info: object; urls: object[] };
    expect(info).toMatchObject({ name, version, requires_dist: requirements });
    expect(urls).toContainEqual(
      expect.objectContaining({
        packagetype: 'sdist',
        digests: expect.objectContaining({ sha256: expect.any(String) }),
      }),
    );
    expect((await get(`https://pypi.org/pypi/${name}/99/json`)).statusCode).toBe(404);
    expect((await get(`https://pypi.org/pypi/${name}/json`)).text).toContain('"releases"');
  });

  test('are missing for unknown projects, and redirect where a name is not normal', async () => {
    expect((await get('https://pypi.org/simple/rig-demo-not-there/')).statusCode).toBe(404);
    expect((await get('https://test.pypi.org/simple/idna/')).statusCode).toBe(404);
    const { statusCode, headers } = await get('https://pypi.org/simple/Rig_Other/');
    expect([statusCode, headers['location']]).toEqual([301, '/simple/rig-other/']);
  });
});

describe('the proxy', () => {
  test('refuses other hosts and plain HTTP, and keeps a record of it', async () => {
    await expect(get('https://example.com/')).rejects.toThrow(/403/);
    const { host } = new URL(variable('HTTP_PROXY'));
    const plain = await request(`http://${host}/`, { headers: { host: 'pypi.org' } });
    expect(plain.statusCode).toBe(403);
    await plain.body.dump();
    expect(network.requests).toContainEqual(
      expect.objectContaining({ method: 'CONNECT', host: 'example.com', status: 403 }),
    );
  });

  test('is reached through loopback only', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const outside = addresses.find(({ internal, family }) => !internal && family === 'IPv4');
    if (outside === undefined) return;
    const ports = [new URL(network.localUrl).port, new URL(variable('HTTPS_PROXY')).port].map(Number);
    const reached = await Promise.all(ports.map((port) => canConnect(outside.address, port)));
    expect(reached).toEqual([false, false]);
  });
});

test('the mint gives a token that uploads to the project of its publisher', async () => {
  const mint = async (changes: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const body = mintRequest(idTokenClaims(changes));
    return JSON.parse((await send('POST', 'https://upload.pypi.org/_/oidc/mint-token', {}, body)).text);
  };
  const workflow = 'publish.yml';
  network.pypi.trust({ owner: 'octo', repository: 'demo', workflow, project: 'rig-demo' });
  expect((await get('https://upload.pypi.org/_/oidc/audience')).text).toBe('{"audience":"pypi"}');
  expect(await mint()).toMatchObject({ success: true, token: network.pypi.minted[0] });
  const wheel = { filename: 'rig_demo-3.0.0-py3-none-any.whl', content: wheelBytes('minted') };
  const credential = network.pypi.minted[0] ?? '';
  expect(await post({ ...wheel, credential })).toMatchObject({ statusCode: 200 });
  const other = { filename: 'rig_other-3.0.0-py3-none-any.whl', content: wheelBytes('other') };
  expect((await post({ ...other, credential })).text).toContain('OIDC scoped token is not valid for project');

  expect(await mint({ repository: 'octo/fork', jti: '2' })).toMatchObject({
    errors: [{ code: 'invalid-publisher' }],
  });
});

test('the private index asks for a login, for reading too where it is told to', async () => {
  const { local, localUrl } = network;
  local.acceptUser('ada', 'secret:with colon');
  const file = { filename: 'rig_demo-1.0.0.tar.gz', content: sdistBytes() };
  const url = `${localUrl}legacy/`;
  expect(await post(file, url)).toMatchObject({ statusCode: 401 });
  expect(await post({ ...file, credential: ['ada', 'wrong'] }, url)).toMatchObject({ statusCode: 403 });
  const credential = ['ada', 'secret:with colon'] as const;
  expect(await post({ ...file, credential }, url)).toMatchObject({ statusCode: 200 });
  local.requireLoginToRead = true;
  expect((await get(`${localUrl}simple/rig-demo/`)).statusCode).toBe(401);
  const authorization = `Basic ${Buffer.from(credential.join(':')).toString('base64')}`;
  const page = await get(`${localUrl}simple/rig-demo/`, { authorization });
  expect(page.text).toContain(`href="${localUrl}packages/`);
});

test('pip takes our files and, for their dependencies, those of the real index', async () => {
  const { python } = await environment('pip', ['pip==25.3']);
  const run = promisify(execFile);
  const filename = 'rig_demo-4.0.0-py3-none-any.whl';
  await run(python, ['-c', MAKE_WHEEL, join(folder, filename)]);
  network.pypi.put({ filename, content: await readFile(join(folder, filename)) });
  const options = ['--quiet', '--no-cache-dir', '--dest', join(folder, 'downloads')];
  await run(python, ['-m', 'pip', 'download', ...options, 'rig-demo==4.0.0'], {
    env: { ...bareEnvironment(), ...network.env },
  });
  const files = await readdir(join(folder, 'downloads'));
  expect(files.sort()).toEqual(['idna-3.10-py3-none-any.whl', filename]);
}, 120_000);

/** Writes the smallest wheel that pip accepts, to the path it is given. */
const MAKE_WHEEL = `
import sys, zipfile
info = 'rig_demo-4.0.0.dist-info/'
with zipfile.ZipFile(sys.argv[1], 'w') as wheel:
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.1\\nName: rig-demo\\nVersion: 4.0.0\\nRequires-Dist: idna==3.10\\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    wheel.writestr(info + 'RECORD', '')
`;

function variable(name: string): string {
  return network.env[name] ?? '';
}

/** What a program needs to run at all, on every platform. */
function bareEnvironment(): Record<string, string> {
  const kept = ['PATH', 'SYSTEMROOT', 'TEMP', 'TMPDIR'];
  const found = Object.entries(process.env).filter(([name]) => kept.includes(name.toUpperCase()));
  return { ...(Object.fromEntries(found) as Record<string, string>), HOME: folder, USERPROFILE: folder };
}

interface ReadAnswer extends Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'> {
  readonly body: Buffer;
  readonly text: string;
}

async function send(
  method: Dispatcher.HttpMethod,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  content?: Buffer,
): Promise<ReadAnswer> {
  const isLocal = url.startsWith(network.localUrl);
  const answer = await request(url, {
    method,
    headers,
    ...(content === undefined ? {} : { body: content }),
    ...(isLocal ? {} : { dispatcher: agent }),
  });
  const body = Buffer.from(await answer.body.arrayBuffer());
  return { statusCode: answer.statusCode, headers: answer.headers, body, text: body.toString() };
}

function get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<ReadAnswer> {
  return send('GET', url, headers);
}

async function post(
  upload: Parameters<typeof uploadRequest>[0],
  url = 'https://upload.pypi.org/legacy/',
): Promise<ReadAnswer> {
  const { headers, body } = await uploadRequest(upload);
  return send('POST', url, headers, body);
}

/** The first line of the answer, which undici does not show. */
function statusLine(url: string, headers: Readonly<Record<string, string>>, body: Buffer): Promise<string> {
  const { hostname, port, pathname } = new URL(url);
  const lines = Object.entries({ ...headers, 'content-length': String(body.length), connection: 'close' });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
      socket.write(`POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\n${head}\r\n`);
      socket.write(body);
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('end', () => {
      resolve(Buffer.concat(chunks).toString('latin1').split('\r\n', 1)[0] ?? '');
    });
  });
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    const done = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', done(true));
    socket.once('error', done(false));
  });
}
