import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { HttpError, retryAfterOf } from '../../src/system/http.ts';
import { retry } from '../../src/system/retry.ts';
import { waitInWords } from '../../src/system/words.ts';
import { startNetwork, type Network } from '../support/network/network.ts';
import { selfSigned } from '../support/unit/certificates.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { serve, type Loopback } from '../support/unit/loopback.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();

/** What a job without any setting for networks has. */
const PLAIN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/_proxy$|^NODE_EXTRA_CA_CERTS$/i.test(name)),
);

/**
 * What becomes of requests, one after another, in a process of their own: in Jest's sandbox errors of Node are no instances of Error,
 * and certificates are read when Node starts.
 */
async function outcomes(urls: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const script = `const { openHttp } = await import(process.argv[1]);
    const http = openHttp();
    const outcomes = [];
    for (const url of JSON.parse(process.argv[2])) {
      outcomes.push(await http.request({ url }).then(
        ({ status, body }) => \`\${status} \${body}\`,
        ({ name, message, isCertificate }) => \`\${name}\${isCertificate ? ' (certificate)' : ''}: \${message}\`,
      ));
    }
    console.log(JSON.stringify(outcomes));
    process.exit();`;
  return (await inProcess(script, '../../src/system/http.ts', urls, env)) as string[];
}

/** What a script prints, as JSON; it is given the address of a module and a value, as JSON. */
async function inProcess(
  script: string,
  module: string,
  value: unknown,
  env: NodeJS.ProcessEnv,
): Promise<unknown> {
  const source = new URL(module, import.meta.url).href;
  const args = ['--input-type=module', '-e', script, source, JSON.stringify(value)];
  const { stdout } = await execa(process.execPath, args, { env: { ...PLAIN, ...env }, extendEnv: false });
  return JSON.parse(stdout);
}

describe('faults 63: what keeps an answer away is said in plain words', () => {
  const running: Loopback[] = [];
  afterAll(async () => {
    for (const server of running) await server.stop();
  });

  async function secured(...given: Parameters<typeof selfSigned>): Promise<{ url: string; cert: string }> {
    const certificate = await selfSigned(...given);
    const server = await serve(() => ({ body: 'secret' }), certificate);
    running.push(server);
    return { url: server.origin, cert: certificate.cert };
  }

  test('without a proxy', async () => {
    const [unknown, ended, other, good] = await Promise.all([
      secured(),
      secured('localhost', -1),
      secured('index.example'),
      secured(),
    ]);
    const authorities = path.join(await newFolder(), 'authorities.pem');
    await writeFile(authorities, [ended, other, good].map(({ cert }) => cert).join('\n'));
    const dead = await serve(() => ({}));
    await dead.stop();
    const hangsUp = net.createServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    await new Promise<void>((resolve) => hangsUp.listen(0, '127.0.0.1', resolve));
    const { port } = hangsUp.address() as net.AddressInfo;

    const [self, expired, foreign, trusted, nowhere, refused, reset] = await outcomes(
      [
        ...[unknown, ended, other, good].map(({ url }) => `${url}/secret-path`),
        ...['https://nowhere.invalid/', `${dead.origin}/`, `https://127.0.0.1:${String(port)}/`],
      ],
      { NODE_EXTRA_CA_CERTS: authorities },
    );
    hangsUp.close();

    const hostOf = ({ url }: { url: string }): string => new URL(url).host;
    const certificate = 'its certificate is not accepted';
    expect(self).toBe(
      `HttpError (certificate): ${hostOf(unknown)}: ${certificate} (self-signed certificate)`,
    );
    expect(expired).toContain(
      `HttpError (certificate): ${hostOf(ended)}: ${certificate} (certificate has expired); by the clock of this machine it is 2`,
    );
    expect(foreign).toMatch(/^HttpError \(certificate\): localhost:\d+: its certificate .*index\.example/);
    expect(trusted).toBe('200 secret');
    expect(nowhere).toMatch(
      /^HttpError: nowhere\.invalid: the name of the host leads to no address \(getaddrinfo /,
    );
    expect(refused).toMatch(/^HttpError: 127\.0\.0\.1:\d+: nothing takes connections there \(.*ECONNREFUSED/);
    expect(reset).toMatch(/^HttpError: 127\.0\.0\.1:\d+: the connection broke \(/);
  });

  test('a host that has an address of IPv6 alone is reached', async () => {
    const server = createServer((_, response) => response.end('six'));
    const listens = await new Promise<boolean>((resolve) => {
      server.once('error', () => {
        resolve(false);
      });
      server.listen(0, '::1', () => {
        resolve(true);
      });
    });
    // A machine without IPv6 cannot show it.
    const port = listens ? (server.address() as net.AddressInfo).port : 0;
    const found = listens ? await outcomes([`http://[::1]:${String(port)}/`]) : ['200 six'];
    server.close();
    expect(found).toEqual(['200 six']);
  });

  describe('through a proxy', () => {
    const PASSWORD = 'p@ss/w:rd %41';
    let network: Network;
    beforeAll(async () => {
      network = await startNetwork({ ours: ['proxied'] });
    });
    afterAll(async () => {
      await network.stop();
    });

    const asked = (env: NodeJS.ProcessEnv, ...urls: string[]): Promise<string[]> =>
      outcomes(urls, { ...network.env, ...env });

    test('that asks for a login: it gets the one of the job; a wrong one is refused and not shown', async () => {
      const env = network.requireProxyLogin('me', PASSWORD);
      const page = 'https://pypi.org/simple/proxied/';
      expect(await asked(env, page)).toEqual([expect.stringMatching(/^404 /)]);
      const wrong = { HTTPS_PROXY: (env['HTTPS_PROXY'] ?? '').replace('me:', 'you:') };
      const [refused] = await asked({ ...wrong, https_proxy: wrong.HTTPS_PROXY }, page);
      network.recover();
      expect(refused).toBe(
        'HttpError: pypi.org: the proxy on the way to it refuses (407), because it wants another user name or password',
      );
    });

    test('that does not let a host through, is gone, or is none; hosts of NO_PROXY are asked directly', async () => {
      expect(await asked({}, 'https://example.com/')).toEqual([
        'HttpError: example.com: the proxy on the way to it refuses (403)',
      ]);
      const dead = await serve(() => ({}));
      await dead.stop();
      const direct = await serve(() => ({ body: 'direct' }));
      const url = `${direct.origin}/`;
      const gone = await asked(
        { https_proxy: dead.origin, HTTPS_PROXY: dead.origin },
        'https://pypi.org/',
        url,
      );
      await direct.stop();
      expect(gone).toEqual([
        expect.stringMatching(/^HttpError: pypi\.org: nothing takes connections there/),
        '200 direct',
      ]);
      const socks = 'socks5://me:s3cret-word@127.0.0.1:1';
      const [none] = await asked({ https_proxy: socks, HTTPS_PROXY: socks }, 'https://pypi.org/');
      expect(none).toMatch(/^HttpError: pypi\.org: the proxy that the job names \(`HTTPS_PROXY`\) must be/);
      expect(none).not.toContain('s3cret');
    });

    test("the way to GitHub's API, too", async () => {
      const script = `const { commitOfTag } = await import(process.argv[1]);
        const [url, repository] = JSON.parse(process.argv[2]);
        console.log(JSON.stringify(await commitOfTag({ GITHUB_API_URL: url }, 'the-token', repository, 'v1.0')));
        process.exit();`;
      const value = ['https://example.com', { owner: 'o', name: 'r' }];
      expect(await inProcess(script, '../../src/github/rest.ts', value, network.env)).toEqual({
        state: 'unknown',
        why: "GitHub's API: example.com: the proxy on the way to it refuses (403)",
      });
    });

    test('a reset in the TLS handshake is one broken connection', async () => {
      network.resetTls('pypi.org');
      const [first, second] = await asked(
        {},
        'https://pypi.org/simple/proxied/',
        'https://pypi.org/simple/proxied/',
      );
      expect(first).toMatch(/^HttpError: pypi\.org: the connection broke \(/);
      expect(second).toMatch(/^404 /);
    });
  });
});

test.each([
  ['CERT_HAS_EXPIRED', '; by the clock of this machine it is 2026-11-28 06:05 UTC'],
  ['CERT_NOT_YET_VALID', '; by the clock of this machine it is 2026-11-28 06:05 UTC'],
  ['SELF_SIGNED_CERT_IN_CHAIN', ''],
  ['ECONNRESET', ''],
])('faults 70: where a clock can be the reason, it is told what it says: %s', (code, told) => {
  const thrown = Object.assign(new Error('no'), { code });
  const { message } = new HttpError('https://pypi.org/', thrown, Date.UTC(2026, 10, 28, 6, 5, 59));
  expect(message.replace(/^pypi\.org: .*\(no\)/, '')).toBe(told);
});

describe('Retry-After', () => {
  const DATE = 'Thu, 05 Nov 2026 10:00:00 GMT';

  test.each<[headers: Record<string, string>, ms: number | null]>([
    [{}, null],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': ' 120 ' }, 120_000],
    [{ 'retry-after': '1e3' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': 'Thu, 05 Nov 2026 10:00:20 GMT', date: DATE }, 20_000],
    [{ 'retry-after': 'Thu, 05 Nov 2026 09:00:00 GMT', date: DATE }, 0],
    [{ 'retry-after': new Date(0).toUTCString() }, 0],
  ])('%j is %s', (headers, ms) => {
    expect(retryAfterOf({ headers })).toBe(ms);
  });

  test('a date is compared with our own clock where the server does not tell its own', () => {
    const end = new Date(Date.now() + 60_000).toUTCString();
    const ms = retryAfterOf({ headers: { 'retry-after': end } });
    expect(ms).toBeGreaterThan(55_000);
    expect(ms).toBeLessThanOrEqual(60_000);
  });

  test.each<[ms: number | null, words: string]>([
    [null, ''],
    [0, ', and wants to be asked again in 0 seconds'],
    [1000, ', and wants to be asked again in 1 second'],
    [119_001, ', and wants to be asked again in 2 minutes'],
    [3_600_000, ', and wants to be asked again in 60 minutes'],
  ])('%s in words: %s', (ms, words) => {
    expect(waitInWords(ms)).toBe(words);
  });

  const failing = async (asked: number | null): Promise<{ tries: number; sleeps: readonly number[] }> => {
    const clock = fakeClock();
    let tries = 0;
    const policy = { tries: 3, pauseMs: 100, when: () => true, asked: () => asked };
    const end = retry(clock, policy, () => {
      tries += 1;
      return Promise.reject(new Error('busy'));
    });
    await expect(end).rejects.toThrow('busy');
    return { tries, sleeps: clock.sleeps };
  };

  test('is waited for, if it is longer than our own pause', async () => {
    const { tries, sleeps } = await failing(5000);
    expect([tries, sleeps.length]).toEqual([3, 2]);
    for (const pause of sleeps) expect(pause).toBeGreaterThanOrEqual(5000);
    for (const pause of sleeps) expect(pause).toBeLessThanOrEqual(5100);
    expect((await failing(1)).sleeps[0]).toBeGreaterThanOrEqual(100);
  });

  test('half a minute is granted; more ends the tries at once', async () => {
    expect((await failing(30_000)).tries).toBe(3);
    expect(await failing(30_001)).toEqual({ tries: 1, sleeps: [] });
  });
});
