import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startServer, type LoopbackServer } from '../../support/network/server.ts';
import { openUpstream } from '../../support/network/upstream.ts';

describe('the real index', () => {
  const content = Buffer.from('a file');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const asked: string[] = [];
  let folder: string;
  let server: LoopbackServer;
  let answers: Record<string, string>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'upstream-test-'));
    asked.length = 0;
    const anchor = `<a href="../../f/a-1.0.tar.gz#sha256=${sha256}" data-yanked="">a-1.0.tar.gz</a>`;
    answers = { '/root/a/': `<html><body>${anchor}</body>`, '/f/a-1.0.tar.gz': content.toString() };
    server = await startServer({
      handle: (request) => {
        asked.push(`${request.path} ${request.headers['authorization'] ?? ''}`.trim());
        const body = answers[request.path];
        const headers = { 'content-type': 'text/html' };
        return Promise.resolve({
          status: body === undefined ? 404 : 200,
          headers,
          body: Buffer.from(body ?? ''),
        });
      },
    });
  });

  afterEach(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const open = (): ReturnType<typeof openUpstream> =>
    openUpstream(folder, { PIP_INDEX_URL: `http://ada:p%40ss@127.0.0.1:${server.port}/root` });

  test('is asked once for a page and a file, with its login, which is not shown', async () => {
    const [first, second] = [open(), open()];
    const [page] = await Promise.all([first.page('A'), first.page('a')]);
    const url = `http://127.0.0.1:${server.port}/f/a-1.0.tar.gz`;
    expect(page?.files).toMatchObject([{ url, hashes: { sha256 }, version: '1.0', yanked: true }]);
    expect(await first.file(url)).toEqual(content);
    expect(await second.page('a')).toEqual(page);
    expect(await second.file(url)).toEqual(content);
    const login = `Basic ${Buffer.from('ada:p@ss').toString('base64')}`;
    expect(asked).toEqual([`/root/a/ ${login}`, `/f/a-1.0.tar.gz ${login}`]);
    expect(await first.page('b')).toBeNull();
    expect(await first.file(`${url}.metadata`)).toBeNull();
    await Promise.all([first.stop(), second.stop()]);
  });

  test('does not keep a file that is not the one of the page', async () => {
    answers['/f/a-1.0.tar.gz'] = 'damaged';
    const upstream = open();
    const url = (await upstream.page('a'))?.files[0]?.url ?? '';
    await expect(upstream.file(url)).rejects.toThrow('is not the file that its index names');
    answers['/f/a-1.0.tar.gz'] = content.toString();
    expect(await upstream.file(url)).toEqual(content);
    await upstream.stop();
  });
});
