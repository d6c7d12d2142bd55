import { beforeEach, expect, test } from '@jest/globals';
import { ask, newPyPI, upload } from '../../support/network/ask-index.ts';
import { blake2b256 } from '../../support/network/blake2b.ts';
import type { EmbeddedIndex } from '../../support/network/embedded-index.ts';
import { normalizeVersion, readDistributionName } from '../../support/network/names.ts';
import { negotiate, simplePage } from '../../support/network/simple-pages.ts';
import { sdistBytes, wheelBytes } from '../../support/network/upload-request.ts';

const WHEEL = { filename: 'my_demo-1.0-py3-none-any.whl', content: wheelBytes(), credential: 'good' };
/** Of 0, 127, 128 and 129 bytes with the value 7. */
const BLAKE2B_OF_SEVENS = [
  '0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8',
  '49149511630effba193dcce8e3b84cc473bfdab33692ce9e61500e7b24e4415d',
  '332f1f712b03a6a6f6c28db7d96c62f170744119ab0f831b9e0d80f800e3aad7',
  'a04de7247309966b2b2afc367838071ea523f897e6a405286f2b5627032a8dea',
];

let index: EmbeddedIndex;

beforeEach(() => {
  index = newPyPI();
  index.acceptToken('good');
});

test.each([
  ['*/*', 'text/html'],
  ['application/vnd.pypi.simple.v1+json', 'application/vnd.pypi.simple.v1+json'],
  ['application/vnd.pypi.simple.v1+json, text/html; q=0.01', 'application/vnd.pypi.simple.v1+json'],
  [
    'application/vnd.pypi.simple.v1+json;q=0.1, application/vnd.pypi.simple.v1+html',
    'application/vnd.pypi.simple.v1+html',
  ],
  ['application/vnd.pypi.simple.latest+json', 'application/vnd.pypi.simple.v1+json'],
  ['image/png', null],
])('%s is answered with %s', (accept, type) => {
  expect(negotiate(accept)).toBe(type);
});

test('a page shows what was yanked, what Python it needs and the text of a name, escaped', async () => {
  const fields = [['requires_python', '>=3.8']] as const;
  index.put({ filename: 'my_demo-1.0.tar.gz', content: sdistBytes(), fields, yanked: 'bad & "broken"' });
  const { body } = await ask(index, 'GET', '/simple/my-demo/');
  expect(body.toString()).toContain(
    'data-requires-python="&gt;=3.8" data-yanked="bad &amp; &quot;broken&quot;">my_demo-1.0.tar.gz</a>',
  );
  const release = await ask(index, 'GET', '/pypi/my-demo/json');
  expect(JSON.parse(release.body.toString())).toMatchObject({
    info: { version: '1.0', yanked: true, yanked_reason: 'bad & "broken"' },
    urls: [{ digests: { blake2b_256: blake2b256(sdistBytes()) } }],
  });
});

test('a page that is kept is written once in each format, and a changed one anew', () => {
  const page = { name: 'my-demo', serial: 1, files: [] };
  const get = (of: typeof page, accept: string) =>
    simplePage(of, { host: 'pypi.org', method: 'GET', path: '', headers: { accept }, body: Buffer.alloc(0) });
  const formats = ['application/vnd.pypi.simple.v1+json', 'application/vnd.pypi.simple.v1+html', 'text/html'];
  const [json, html, plain] = formats.map((format) => get(page, format));
  for (const [n, first] of [json, html, plain].entries()) {
    expect(get(page, formats[n] ?? '').body).toBe(first?.body);
  }
  expect([html, plain].map((answer) => answer?.headers['content-type'])).toEqual([
    'application/vnd.pypi.simple.v1+html; charset=UTF-8',
    'text/html; charset=UTF-8',
  ]);
  const changed = get({ ...page, serial: 2 }, formats[0] ?? '');
  expect(JSON.parse(changed.body.toString())).toMatchObject({ meta: { '_last-serial': 2 } });
  expect(changed.headers['etag']).not.toBe(json?.headers['etag']);
});

test('the classifiers are a page of plain text, and its old neighbours are gone', async () => {
  index.classifiers.add('A :: B');
  const { status, headers, body } = await ask(index, 'GET', '/pypi?%3Aaction=list_classifiers');
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(body.toString()).toBe('A :: B\nProgramming Language :: Python :: 3\nTopic :: Utilities');
  expect((await ask(index, 'GET', '/pypi?:action=browse')).status).toBe(404);
});

test('faults are used up in their order, and only where they are meant', async () => {
  index.put({ filename: 'my_demo-1.0.tar.gz', content: sdistBytes() });
  index.fail({ on: 'simple', times: 2, answer: { status: 503, body: '<html>busy' } });
  index.fail({ on: 'simple', answer: 'drop', when: ({ path }) => path.includes('other') });
  index.fail({ on: 'upload', answer: { status: 504, reason: 'Gateway Timeout', afterStoring: true } });
  expect((await ask(index, 'GET', '/pypi/my-demo/1.0/json')).status).toBe(200);
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await ask(index, 'GET', '/simple/my-demo/')).status);
  expect(statuses).toEqual([503, 503, 200]);
  expect(await upload(index, WHEEL)).toMatchObject({ status: 504, reason: 'Gateway Timeout' });
  expect(index.files('my-demo')).toHaveLength(2);
});

test.each([
  ['a-1.0.tar.gz', undefined, 'sdist', 'a', '1.0'],
  ['a-b-1.0-1.zip', 'A.B', 'sdist', 'a-b', '1.0-1'],
  ['a_b-1.0-2-cp310-cp310-win32.whl', undefined, 'wheel', 'a_b', '1.0'],
])('the name %s is read', (filename, project, kind, name, version) => {
  expect(readDistributionName(filename, project)).toMatchObject({ kind, project: name, version });
});

test.each(['a-1.0.egg', 'a-1.0-py3.whl', 'a.tar.gz', 'a-.tar.gz', '-1.0.tar.gz'])(
  '%s is no name',
  (filename) => {
    expect(readDistributionName(filename)).toBeNull();
  },
);

test.each([
  ['v1.0-RC1', '1.0rc1'],
  ['1.0+Local-1', '1.0+local.1'],
  ['1.0-hotfix', null],
])('version %s becomes %s', (version, normal) => {
  expect(normalizeVersion(version)).toBe(normal);
});

test('BLAKE2b-256 is the one of RFC 7693', () => {
  // By Python: hashlib.blake2b(..., digest_size=32), around the length of a block.
  expect(blake2b256(Buffer.from('abc'))).toBe(
    'bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319',
  );
  const bytes = (length: number): string => blake2b256(Buffer.alloc(length, 7));
  expect([0, 127, 128, 129].map(bytes)).toEqual(BLAKE2B_OF_SEVENS);
});
