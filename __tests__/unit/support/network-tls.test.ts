import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { ProxyAgent, request } from 'undici';
import { startNetwork, type Network } from '../../support/network/network.ts';
import { sdistBytes, uploadRequest } from '../../support/network/upload-request.ts';
import { findPython } from '../../support/tools/python.ts';

const HOSTS = [
  ...['pypi.org', 'upload.pypi.org', 'files.pythonhosted.org'],
  ...['test.pypi.org', 'test-files.pythonhosted.org', 'pypi.example.org'],
];
const TOKEN = 'pypi-token-of-the-tests';
const FROM_PYPI = 'CONNECT pypi.org:443 HTTP/1.1\r\nhost: pypi.org:443\r\n\r\n';

let network: Network;
let ca: string;

beforeAll(async () => {
  network = await startNetwork({ ours: ['tls-demo'] });
  ca = await readFile(network.env['SSL_CERT_FILE'] ?? '', 'utf8');
  network.pypi.acceptToken(TOKEN);
  network.pypi.put({ filename: 'tls_demo-0.1.tar.gz', content: sdistBytes() });
});

afterAll(async () => {
  await network.stop();
});

async function toProxy(): Promise<Socket> {
  const socket = connectTcp(Number(new URL(network.env['HTTPS_PROXY'] ?? '').port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** An open tunnel to pypi.org. */
async function tunnel(): Promise<Socket> {
  const socket = await toProxy();
  socket.write(FROM_PYPI);
  expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /);
  return socket;
}

/** The first line of the answer for the page of the demo, which is the last one on this connection. */
async function answerOf(secure: TLSSocket): Promise<string> {
  secure.write('GET /simple/tls-demo/ HTTP/1.1\r\nhost: pypi.org\r\nconnection: close\r\n\r\n');
  const chunks: Buffer[] = [];
  for await (const chunk of secure as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString().split('\r\n', 1)[0] ?? '';
}

test('Python at its strictest takes the certificate, for every host', async () => {
  const script = `
import http.client, os, ssl, sys
context = ssl.create_default_context(cafile=os.environ['SSL_CERT_FILE'])
context.verify_flags |= ssl.VERIFY_X509_STRICT
port = int(os.environ['HTTPS_PROXY'].rpartition(':')[2])
for host in sys.argv[1:]:
    connection = http.client.HTTPSConnection('127.0.0.1', port, context=context)
    connection.set_tunnel(host, 443)
    connection.request('GET', '/not-there')
    print(host, connection.getresponse().status)
`;
  const { stdout } = await execa(await findPython(), ['-c', script, ...HOSTS], { env: network.env });
  expect(stdout.split(/\r?\n/)).toEqual(HOSTS.map((host) => `${host} 404`));
});

test('whoever does not trust it, wants another host or another protocol gets nothing, and harms nobody', async () => {
  const failures = [
    [{ servername: 'pypi.org' }, /unable to (?:verify|get)|self-signed/],
    [{ servername: 'elsewhere.example', ca }, /altnames/],
    [{ servername: 'pypi.org', ca, ALPNProtocols: ['h2'] }, /no application protocol/],
  ] as const;
  for (const [options, message] of failures) {
    const secure = connectTls({ socket: await tunnel(), ...options });
    await expect(once(secure, 'secureConnect')).rejects.toThrow(message);
  }
  const noise = await tunnel();
  noise.resume().write('GET / HTTP/1.1\r\n\r\n');
  await once(noise, 'close');
  const given = { socket: await tunnel(), servername: 'pypi.org', ca, ALPNProtocols: ['h2', 'http/1.1'] };
  const secure = connectTls(given);
  expect(await answerOf(secure)).toBe('HTTP/1.1 200 OK');
  expect(secure.alpnProtocol).toBe('http/1.1');
});

test('a body may come compressed', async () => {
  const agent = new ProxyAgent({ uri: network.env['HTTPS_PROXY'] ?? '', requestTls: { ca } });
  const filename = 'tls_demo-1.0.tar.gz';
  const { headers, body } = await uploadRequest({ filename, content: sdistBytes('gz'), credential: TOKEN });
  const post = async (coding: string): Promise<unknown> => {
    const answer = await request('https://upload.pypi.org/legacy/', {
      method: 'POST',
      headers: { ...headers, 'content-encoding': coding },
      body: gzipSync(body),
      dispatcher: agent,
    });
    return [answer.statusCode, await answer.body.text()];
  };
  expect(await post('gzip')).toEqual([200, '']);
  expect(network.pypi.files('tls-demo').at(-1)?.content).toEqual(sdistBytes('gz'));
  for (const coding of ['deflate, gzip', 'unheard-of'])
    expect(await post(coding)).toEqual([500, expect.any(String)]);
  await agent.close();
});
