import { afterEach, describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../src/errors.ts';
import { parseFilename, type Distribution } from '../../src/packaging/filenames.ts';
import { judgeUpload } from '../../src/pypi/upload-answers.ts';
import type { Remedy } from '../../src/pypi/upload-refusals.ts';
import { parsePage, parseVersionJson, type IndexFile } from '../../src/pypi/page.ts';
import { IndexReader } from '../../src/pypi/reader.ts';
import { isForReading, KNOWN_TARGETS, targetAt, type Target } from '../../src/pypi/target.ts';
import { isForeignAudience, MintError, mintToken, readAudience } from '../../src/pypi/trusted-publishing.ts';
import { sha256Of } from '../../src/system/files.ts';
import { HttpError, openHttp, type Http, type HttpRequest } from '../../src/system/http.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { serve, type Answer, type Loopback, type Seen } from '../support/unit/loopback.ts';
import { publishError } from '../support/unit/thrown.ts';

const [PYPI, TEST_PYPI] = [knownTarget('pypi'), knownTarget('testpypi')];

function knownTarget(name: string): Target {
  const target = KNOWN_TARGETS[name];
  if (target === undefined) throw new Error(name);
  return target;
}

const HASH = 'ab'.repeat(32);
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const PAGE = 'https://index.example/simple/demo/';

function short(files: readonly IndexFile[] | null): unknown {
  return files?.map(({ filename, url, sha256 }) => [filename, url, sha256]) ?? null;
}

describe('pages of the Simple API', () => {
  test('JSON', () => {
    const files = [
      {
        filename: 'demo-1.0.tar.gz',
        url: 'https://files.example/d/demo-1.0.tar.gz',
        hashes: { sha256: HASH.toUpperCase() },
      },
      {
        filename: 'demo-1.0-py3-none-any.whl',
        url: '../../files/demo.whl#x',
        hashes: { md5: 'x' },
        yanked: true,
      },
      { filename: 'demo-1.0.tar.gz.asc', url: 'https://files.example/asc', hashes: {} },
      { filename: 'demo-1.1.tar.gz', url: 'http://[', hashes: {} },
      { filename: 7, url: 'https://files.example/7' },
      { filename: 'demo-1.2.tar.gz', hashes: {} },
      { filename: 'demo-1.3.tar.gz', url: 'file:///etc/passwd', hashes: {} },
      { filename: 'demo-1.4.tar.gz', url: 'https://me:secret@files.example/d', hashes: {} },
      null,
      'text',
    ];
    expect(short(parsePage(JSON.stringify({ meta: {}, files }), JSON_TYPE, PAGE)?.files ?? null)).toEqual([
      ['demo-1.0.tar.gz', 'https://files.example/d/demo-1.0.tar.gz', HASH],
      ['demo-1.0-py3-none-any.whl', 'https://index.example/files/demo.whl', null],
      ['demo-1.4.tar.gz', 'https://files.example/d', null],
    ]);
  });

  test.each([
    ['{"files":[]}', { files: [], status: 'active' }],
    ['{"files":{}}', null],
    ['{}', null],
    ['null', null],
    ['[]', null],
    ['{"files":[', null],
    ['', null],
    ['<html><h1>Links for demo</h1></html>', null],
  ])('JSON %s', (body, expected) => {
    expect(parsePage(body, 'application/json; charset=utf-8', PAGE)).toEqual(expected);
  });

  test('HTML, as the indexes write it', () => {
    const html = `<!DOCTYPE html>
<html><head><meta name="pypi:repository-version" content="1.4"><title>Links for demo</title></head>
<body><h1>Links for demo</h1>
<a href="https://files.example/a/demo-1.0.tar.gz#sha256=${HASH}" data-requires-python="&gt;=3.8">demo-1.0.tar.gz</a><br/>
<A HREF='../../packages/demo-1.0-py3-none-any.whl#egg=x&amp;sha256=${HASH.toUpperCase()}' >
  demo-1.0-py3-none-any.whl
</A>
<a href="demo-1.1.tar.gz#md5=abc">demo-1.1.tar.gz</a>
<a href="demo-1.2.tar.gz#sha256=abc">demo-1.2.tar.gz</a>
<a href="/">home</a><a>demo-1.3</a>
<!-- <a href="x">demo-9.tar.gz</a> -->
</body></html>`;
    expect(short(parsePage(html, 'text/html', PAGE)?.files ?? null)).toEqual([
      ['demo-1.0.tar.gz', 'https://files.example/a/demo-1.0.tar.gz', HASH],
      ['demo-1.0-py3-none-any.whl', 'https://index.example/packages/demo-1.0-py3-none-any.whl', HASH],
      ['demo-1.1.tar.gz', 'https://index.example/simple/demo/demo-1.1.tar.gz', null],
      ['demo-1.2.tar.gz', 'https://index.example/simple/demo/demo-1.2.tar.gz', null],
    ]);
  });

  test('HTML is read in no time, however long its links are', () => {
    const began = performance.now();
    const html = `<a href="x#${'#'.repeat(300_000)}&sha256=${HASH}">demo-1.0.tar.gz</a>`;
    expect(parsePage(html, 'text/html', PAGE)?.files).toEqual([expect.objectContaining({ sha256: HASH })]);
    const none = `<a href="x#${'#sha256=&'.repeat(50_000)}">demo-1.0.tar.gz</a>`;
    expect(parsePage(none, 'text/html', PAGE)?.files).toEqual([expect.objectContaining({ sha256: null })]);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test.each<[why: string, html: string]>([
    ['by its meta element', '<meta name="pypi:repository-version" content="1.0"><body></body>'],
    ['by its heading', '<html><body><h1>Links for demo</h1></body></html>'],
    ['by its title', '<title>Simple index</title>'],
    ['by its files', '<a href="demo-1.0.tar.gz">demo-1.0.tar.gz</a>'],
  ])('HTML is known %s', (_, html) => {
    expect(parsePage(html, 'text/html', PAGE)).not.toBeNull();
  });

  test.each<[why: string, html: string]>([
    [
      'a captive portal',
      '<html><head><title>Sign in to Guest WiFi</title></head><body><a href="/login">Log in</a></body></html>',
    ],
    ['a login page', '<h1>Single sign-on</h1><form><input name="user"></form>'],
    ['an error of a proxy', '<html><body><h1>502 Bad Gateway</h1></body></html>'],
    ['nothing', ''],
    ['text', 'OK'],
    ['JSON under another name', '{"files":[]}'],
    [
      'elements within each other, and no end',
      `${'<b>'.repeat(1001)}<a href="demo-1.0.tar.gz">demo-1.0.tar.gz</a>`,
    ],
  ])('%s is no page', (_, html) => {
    expect(parsePage(html, 'text/html', PAGE)).toBeNull();
  });

  test('the JSON of a version', () => {
    const urls = [
      { filename: 'demo-1.0.tar.gz', url: 'https://f.example/demo-1.0.tar.gz', digests: { sha256: HASH } },
      { filename: 'demo-1.0-py3-none-any.whl', digests: {} },
      null,
    ];
    expect(short(parseVersionJson(JSON.stringify({ urls }), PAGE))).toEqual([
      ['demo-1.0.tar.gz', 'https://f.example/demo-1.0.tar.gz', HASH],
    ]);
    expect(parseVersionJson('{"message":"Not Found"}', PAGE)).toBeNull();
    expect(parseVersionJson('<html>', PAGE)).toBeNull();
  });
});

describe('targets', () => {
  test('PyPI and TestPyPI', () => {
    expect(PYPI).toMatchObject({
      uploadUrl: 'https://upload.pypi.org/legacy/',
      simpleRoots: ['https://pypi.org/simple/'],
      poetryName: null,
      isPyPI: true,
    });
    expect(TEST_PYPI).toMatchObject({
      uploadUrl: 'https://test.pypi.org/legacy/',
      simpleRoots: ['https://test.pypi.org/simple/'],
      isPyPI: true,
    });
    expect([PYPI.audience, TEST_PYPI.audience]).toEqual(['pypi', 'testpypi']);
    expect(targetAt('https://upload.pypi.org/legacy/', null)).toBe(PYPI);
    expect(targetAt('https://test.pypi.org/legacy', null)).toBe(TEST_PYPI);
    expect(TEST_PYPI.poetryName).toMatch(/^[a-z]+$/);
    expect(PYPI.versionJson?.('Demo.Pkg', '1!1.0')).toBe('https://pypi.org/pypi/demo-pkg/1!1.0/json');
    expect(TEST_PYPI.versionJson?.('a', '1.0+x')).toBe('https://test.pypi.org/pypi/a/1.0%2Bx/json');
    expect(PYPI.projectPage?.('Demo.Pkg', '1.0')).toBe('https://pypi.org/project/demo-pkg/1.0/');
  });

  test.each<[upload: string, simple: string | null, roots: string[], isKnown: boolean]>([
    ['https://w.example/legacy/', null, ['https://w.example/simple/'], true],
    [
      'https://w.example/sub/legacy/',
      null,
      ['https://w.example/sub/simple/', 'https://w.example/simple/'],
      true,
    ],
    [
      'http://127.0.0.1:8080/',
      null,
      ['http://127.0.0.1:8080/+simple/', 'http://127.0.0.1:8080/simple/'],
      false,
    ],
    [
      'https://devpi.example/user/index',
      null,
      [
        'https://devpi.example/user/index/+simple/',
        'https://devpi.example/user/index/simple/',
        'https://devpi.example/simple/',
      ],
      false,
    ],
    ['https://x.example/up', 'https://y.example/read', ['https://y.example/read/'], true],
    ['https://x.example/up', 'https://y.example/read/', ['https://y.example/read/'], true],
  ])('%s read at %s', (upload, simple, simpleRoots, isRootKnown) => {
    const target = targetAt(upload, simple);
    expect(target).toMatchObject({
      uploadUrl: upload,
      simpleRoots,
      isRootKnown,
      isPyPI: false,
      versionJson: null,
    });
    expect(target.label).toBe(new URL(upload).host);
    expect(target.poetryName).toMatch(/^[a-z]+$/);
  });
});

test.each([
  ['https://x.example/simple', true],
  ['https://x.example/a/+simple/', true],
  ['https://x.example/legacy/', false],
  ['https://x.example/simple/upload', false],
])('%s is for reading: %s', (url, expected) => {
  expect(isForReading(url)).toBe(expected);
});

describe('answers to an upload', () => {
  const seeMore = 'See https://packaging.python.org/specifications/core-metadata for more information.';

  test.each<[status: number, reason: string, code: ErrorCode]>([
    [403, 'Read-only mode: Uploads are temporarily disabled.', 'index-unavailable'],
    [403, 'New uploads are temporarily disabled. See https://x', 'index-unavailable'],
    [
      403,
      'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead.',
      'index-authentication-failed',
    ],
    [
      403,
      'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.',
      'index-authentication-failed',
    ],
    [400, 'Unknown protocol version.', 'index-refused'],
    [400, `'x' is an invalid value for Summary. Error: no. ${seeMore}`, 'index-refused'],
    [400, 'Invalid value for filetype. Error: Use a known file type.', 'index-refused'],
    [400, "The use of local versions in '1.0+x' is not allowed.", 'index-refused'],
    [400, `'Private :: Do Not Upload' is not a valid classifier. ${seeMore}`, 'index-refused'],
    [400, "Can't have direct dependency: a @ file:///b", 'index-refused'],
    [400, 'Upload payload does not have a file.', 'index-refused'],
    [
      400,
      'Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher but specifying the project name incorrectly',
      'trusted-publisher-refused',
    ],
    [429, 'Too many new projects created', 'index-rate-limited'],
    [403, 'New project registration temporarily disabled. See https://x', 'index-unavailable'],
    [400, "The name 'a b' is invalid.", 'index-refused'],
    [
      400,
      "The name 'requets' is too similar to an existing project. See https://pypi.org/help/#project-name for more information.",
      'index-refused',
    ],
    [409, "The name 'demo' conflicts with an existing project. See https://x", 'index-refused'],
    [403, 'Invalid API Token: token is expired', 'index-authentication-failed'],
    [
      403,
      "Invalid API Token: project-scoped token is not valid for project: 'demo'",
      'index-authentication-failed',
    ],
    [
      403,
      "Invalid API Token: OIDC scoped token is not valid for project 'demo'",
      'index-authentication-failed',
    ],
    [
      403,
      "The user 'me' isn't allowed to upload to project 'demo'. See https://pypi.org/help/#project-name for more information.",
      'index-authentication-failed',
    ],
    [
      403,
      "The given token isn't allowed to upload to project 'demo'. See https://x",
      'index-authentication-failed',
    ],
    [
      403,
      "User 'me', associated with the API token used, does not have a verified primary email address. Please add",
      'index-authentication-failed',
    ],
    [
      403,
      "User 'me', associated with the API token used, does not have two-factor authentication enabled.",
      'index-authentication-failed',
    ],
    [400, 'Organization account owning this project is inactive.', 'index-refused'],
    [400, "The description failed to render for 'text/x-rst'.", 'index-refused'],
    [400, "File too large. Limit for project 'demo' is 100 MB. See https://x", 'index-refused'],
    [
      400,
      'The digest supplied does not match a digest calculated from the uploaded file.',
      'index-unavailable',
    ],
    [
      400,
      "Project size too large. Limit for project 'demo' total size is 10 GB. See https://x",
      'index-refused',
    ],
    [400, "The name 'dem0' is too similar to an existing project. See https://x", 'index-refused'],
    [400, "The name 'site' isn't allowed. See https://x", 'index-refused'],
    [
      400,
      "File already exists ('demo-1.0.tar.gz', with blake2_256 hash 'ab'). See https://pypi.org/help/#file-name-reuse for more information.",
      'index-conflict',
    ],
    [
      400,
      'This filename was previously used by a file that has since been deleted. Use a different version.',
      'index-conflict',
    ],
    [400, 'This filename has already been used, use a different version.', 'index-conflict'],
    [400, 'Uploading new files to releases older than 14 days is not allowed.', 'index-refused'],
    [400, 'Only one sdist may be uploaded per release.', 'index-conflict'],
    [400, 'Invalid distribution file. File is not a zipfile', 'index-refused'],
    [400, "Filename 'demo-pkg-0.1.0.tar.gz' is invalid, should be 'demo_pkg-0.1.0.tar.gz'.", 'index-refused'],
    [
      400,
      "Binary wheel 'a-1-cp312-cp312-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.",
      'index-refused',
    ],
    [
      410,
      'Project pre-registration is no longer required or supported, upload your files instead.',
      'index-refused',
    ],
    // Other indexes, and what stands between.
    [409, 'Conflict', 'index-conflict'],
    [409, 'demo-1.0.tar.gz already exists in non-volatile index', 'index-conflict'],
    [400, 'Repository does not allow updating assets: pypi-hosted', 'index-conflict'],
    [400, 'demo-1.0.tar.gz cannot be updated', 'index-conflict'],
    [400, 'Validation failed: File name has already been taken', 'index-conflict'],
    [400, 'The file demo-1.0.tar.gz already exists.', 'index-conflict'],
    [403, 'Not enough permissions to overwrite artifact', 'index-conflict'],
    [401, 'Unauthorized', 'index-authentication-failed'],
    [403, 'Forbidden', 'index-authentication-failed'],
    [404, 'Not Found', 'index-unavailable'],
    [405, 'Method Not Allowed', 'index-refused'],
    [413, 'Request Entity Too Large', 'index-refused'],
    [429, 'Too Many Requests', 'index-rate-limited'],
    [408, 'Request Timeout', 'index-unavailable'],
    [499, '', 'index-unavailable'],
    [500, 'Internal Server Error', 'index-unavailable'],
    [503, 'File already exists', 'index-unavailable'],
    [400, '', 'index-refused'],
  ])('%s %s: %s', (status, reason, code) => {
    const { error } = judgeUpload(
      { site: PYPI, project: 'Demo_Pkg', file: 'demo-1.0.tar.gz' },
      status,
      reason,
    );
    expect(error.code).toBe(code);
    expect(error.what).toContain(`PyPI refused demo-1.0.tar.gz: ${String(status)}`);
    expect(error.what).toMatch(/[^.]\.$/);
    expect(error.fix).not.toBe('');
  });

  test.each<[remedy: Remedy, status: number, reason: string]>([
    ['retry', 403, 'Read-only mode: Uploads are temporarily disabled.'],
    ['retry', 403, 'New uploads are temporarily disabled. See https://x'],
    ['retry', 400, 'The digest supplied does not match a digest calculated from the uploaded file.'],
    ['retry', 429, 'Too Many Requests'],
    ...[408, 499, 500, 502, 503, 504].map((status) => ['retry', status, ''] as [Remedy, number, string]),
    ['renew', 403, 'Invalid API Token: token is expired'],
    ['look', 400, "File already exists ('demo-1.0.tar.gz', with blake2_256 hash 'ab')."],
    ['look', 400, 'Repository does not allow updating assets: pypi-hosted'],
    ['look', 403, 'Not enough permissions to overwrite artifact'],
    ['look', 409, 'Conflict'],
    ['stop', 429, 'Too many new projects created'],
    ['stop', 409, "The name 'demo' conflicts with an existing project."],
    ['stop', 400, 'This filename was previously used by a file that has since been deleted.'],
    ['stop', 400, 'Uploading new files to releases older than 14 days is not allowed.'],
    ['stop', 400, 'Only one sdist may be uploaded per release.'],
    ['stop', 400, ''],
    ['stop', 401, 'Unauthorized'],
    ['stop', 403, 'Forbidden'],
    ['stop', 404, 'Not Found'],
    ['stop', 413, 'Request Entity Too Large'],
  ])('what may follow: %s after %s %s', (remedy, status, reason) => {
    expect(judgeUpload({ site: PYPI, project: 'demo', file: null }, status, reason).remedy).toBe(remedy);
  });

  test.each([
    ["File too large. Limit for project 'demo' is 100 MB.", 'https://docs.pypi.org/project-management/'],
    [
      "Project size too large. Limit for project 'demo' total size is 10 GB.",
      '/manage/project/demo/releases/',
    ],
  ])('limits, and where they are raised: %s', (reason, page) => {
    const { error } = judgeUpload({ site: PYPI, project: 'demo', file: null }, 400, reason);
    expect(error.fix).toContain(page);
  });

  test('a fault in the name of no file', () => {
    expect(judgeUpload({ site: PYPI, project: 'demo', file: null }, 500, 'x').error.what).toContain(
      'the upload',
    );
  });

  test.each<[reason: string, says: string, page: string]>([
    ['Username/Password authentication is no longer supported.', 'API tokens', 'account/token/'],
    ['Invalid or non-existent authentication information.', 'unknown', 'account/token/'],
    [
      "Invalid API Token: project-scoped token is not valid for project: 'x'",
      'limited to another project',
      'account/token/',
    ],
    [
      'Invalid API Token: project-scoped token used outside of a project context',
      'not on the index yet',
      'account/publishing/',
    ],
    [
      "Invalid API Token: OIDC scoped token is not valid for project 'x'",
      'belongs to another project',
      'project/demo-pkg/settings/publishing/',
    ],
    ['Invalid API Token: token is expired', 'ended', 'account/token/'],
    [
      'Invalid API Token: current OIDC publisher does not match publisher restriction in token',
      'removed or replaced',
      'project/demo-pkg/settings/publishing/',
    ],
    [
      'Invalid API Token: current user does not match user restriction in token',
      'another account',
      'account/token/',
    ],
    ['Invalid API Token: signatures do not match', 'itself is at fault', 'account/token/'],
    ["The user 'me' isn't allowed to upload", 'no role', 'project/demo-pkg/collaboration/'],
    ["The given token isn't allowed to upload", 'archived', 'project/demo-pkg/settings/publishing/'],
    ["User 'me' does not have a verified primary email address.", 'e-mail', 'account/'],
    ["User 'me' does not have two-factor authentication enabled.", 'two-factor', 'account/two-factor/'],
  ])('faults 60: 403 %s: why, and the page where it is mended', (reason, says, page) => {
    for (const [site, origin] of [
      [PYPI, 'https://pypi.org'],
      [TEST_PYPI, 'https://test.pypi.org'],
    ] as const) {
      const { error } = judgeUpload({ site, project: 'Demo_Pkg', file: null }, 403, reason);
      expect(error.code).toBe('index-authentication-failed');
      expect(error.why).toContain(says);
      expect(error.fix).toMatch(new RegExp(` ${origin}/manage/${page}$`));
    }
    const { error: elsewhere } = judgeUpload(
      { site: targetAt('https://w.example/legacy/', null), project: 'x', file: null },
      403,
      reason,
    );
    expect(elsewhere.why).toContain(says);
    expect(elsewhere.message).not.toContain('https://');
  });
});

const running: Loopback[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function start(answer: (request: Seen, n: number) => Answer | 'drop'): Promise<Loopback> {
  const server = await serve(answer);
  running.push(server);
  return server;
}

function page(...files: (readonly [filename: string, url: string, sha256?: string])[]): Answer {
  const entries = files.map(([filename, url, sha256]) => ({
    filename,
    url,
    hashes: sha256 ? { sha256 } : {},
  }));
  return { headers: { 'content-type': JSON_TYPE }, body: JSON.stringify({ meta: {}, files: entries }) };
}

const LOGIN = { username: 'me', password: 'p:w' };
const BASIC = `Basic ${Buffer.from('me:p:w').toString('base64')}`;
const NOT_FOUND: Answer = { status: 404, body: 'nothing here' };

function readerOf(
  target: Target,
  login: typeof LOGIN | null = null,
): { reader: IndexReader; sleeps: readonly number[] } {
  const clock = fakeClock();
  return { reader: new IndexReader(openHttp(), clock, target, login), sleeps: clock.sleeps };
}

function known({ origin }: Loopback): Target {
  return targetAt(`${origin}/legacy/`, `${origin}/simple/`);
}

function distribution(filename: string): Distribution {
  const read = parseFilename(filename);
  if (read === null) throw new Error(filename);
  return read;
}

describe('an index is read', () => {
  test('by the normalised name, asking for JSON', async () => {
    const server = await start(() => page(['demo_pkg-1.0.tar.gz', '/files/demo_pkg-1.0.tar.gz', HASH]));
    const { exists, files } = await readerOf(known(server)).reader.project('Demo.Pkg');
    expect(exists).toBe(true);
    expect(short(files)).toEqual([
      ['demo_pkg-1.0.tar.gz', `${server.origin}/files/demo_pkg-1.0.tar.gz`, HASH],
    ]);
    expect(server.seen).toMatchObject([{ method: 'GET', path: '/simple/demo-pkg/' }]);
    expect(server.seen[0]?.headers['accept']).toContain(JSON_TYPE);
    expect(server.seen[0]?.headers).not.toHaveProperty('authorization');
  });

  test('a 404 of a known root says that there is no such project; it is asked once', async () => {
    const server = await start(() => NOT_FOUND);
    expect(await readerOf(known(server)).reader.project('demo')).toEqual({
      exists: false,
      files: [],
      status: 'active',
    });
    expect(server.seen).toHaveLength(1);
  });

  test('a redirect on the same host is followed, with the login', async () => {
    const server = await start(({ path }) =>
      path === '/simple/demo/' ? { status: 301, headers: { location: '../elsewhere/demo/' } } : page(),
    );
    expect(await readerOf(known(server), LOGIN).reader.project('demo')).toEqual({
      exists: true,
      files: [],
      status: 'active',
    });
    expect(server.seen.map(({ path, headers }) => [path, headers['authorization']])).toEqual([
      ['/simple/demo/', BASIC],
      ['/simple/elsewhere/demo/', BASIC],
    ]);
  });

  test('what is relative on a page is relative to where the page is', async () => {
    const server = await start(({ path }) =>
      path === '/simple/demo/'
        ? { status: 302, headers: { location: '/a/b/c/' } }
        : page(['demo-1.0.tar.gz', '../demo-1.0.tar.gz', HASH]),
    );
    const { files } = await readerOf(known(server)).reader.project('demo');
    expect(files.map(({ url }) => url)).toEqual([`${server.origin}/a/b/demo-1.0.tar.gz`]);
  });

  test('faults 62: a redirect to another host is not followed, and stops: what is here is not known', async () => {
    const other = await start(() => page(['demo-1.0.tar.gz', '/x', HASH]));
    const server = await start(() => ({
      status: 302,
      headers: { location: `${other.origin}/simple/demo/` },
    }));
    const { reader } = readerOf(known(server), LOGIN);
    const error = await publishError(() => reader.project('demo'));
    expect(error.code).toBe('index-unavailable');
    expect(error.message).toContain(other.origin);
    expect(other.seen).toEqual([]);
  });

  test('a redirect to PyPI says that this index has no such project', async () => {
    const location = 'https://pypi.org/simple/demo/';
    const server = await start(() => ({ status: 303, headers: { location } }));
    expect(await readerOf(known(server), LOGIN).reader.project('demo')).toEqual({
      exists: false,
      files: [],
      status: 'active',
    });
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ['without end', { status: 302, headers: { location: '/simple/demo/' } }],
    ['to nowhere', { status: 302 }],
  ])('redirects %s', async (_, answer) => {
    const server = await start(() => answer);
    const { reader } = readerOf(known(server));
    expect((await publishError(() => reader.project('demo'))).code).toBe('index-unavailable');
  });

  test.each([401, 403])('%s is final', async (status) => {
    const server = await start(() => ({ status }));
    const { reader } = readerOf(known(server), LOGIN);
    expect((await publishError(() => reader.project('demo'))).code).toBe('index-authentication-failed');
    expect(server.seen).toHaveLength(1);
  });

  test.each<[why: string, fault: Answer | 'drop']>([
    ['500', { status: 500 }],
    ['429', { status: 429 }],
    ['a lost connection', 'drop'],
  ])('%s is tried again', async (_, fault) => {
    const server = await start((__, n) => (n < 3 ? fault : page()));
    const { reader, sleeps } = readerOf(known(server));
    expect((await reader.project('demo')).exists).toBe(true);
    expect(server.seen).toHaveLength(3);
    expect(sleeps).toHaveLength(2);
  });

  test.each<[why: string, fault: Answer | 'drop', tries: number]>([
    ['503 for ever', { status: 503 }, 3],
    ['lost connections', 'drop', 3],
    ['a captive portal', { headers: { 'content-type': 'text/html' }, body: '<title>Guest WiFi</title>' }, 1],
    ['an empty answer', {}, 1],
    ['418', { status: 418 }, 1],
  ])('%s stops: %j', async (_, fault, tries) => {
    const server = await start(() => fault);
    const error = await publishError(() => readerOf(known(server)).reader.project('demo'));
    expect(error.code).toBe('index-unavailable');
    expect(server.seen).toHaveLength(tries);
  });

  test.each<[why: string, status: number, wait: string, code: ErrorCode, tries: number, says: string]>([
    [
      'too many requests',
      429,
      '2',
      'index-rate-limited',
      3,
      'answered 429, and wants to be asked again in 2 s',
    ],
    [
      'a long ban',
      429,
      '3600',
      'index-rate-limited',
      1,
      'answered 429, and wants to be asked again in 60 min',
    ],
    [
      'maintenance',
      503,
      '3600',
      'index-unavailable',
      1,
      'answered 503, and wants to be asked again in 60 min',
    ],
    ['no time', 429, '', 'index-rate-limited', 3, 'answered 429.'],
  ])('the wait that an index asks for is kept, or told: %s', async (_, status, wait, code, tries, says) => {
    const server = await start(() => ({ status, headers: { 'retry-after': wait } }));
    const { reader, sleeps } = readerOf(known(server));
    const error = await publishError(() => reader.project('demo'));
    expect(error.code).toBe(code);
    expect(error.what).toContain(says);
    expect(server.seen).toHaveLength(tries);
    for (const pause of sleeps) expect(pause).toBeGreaterThanOrEqual(wait === '2' ? 2000 : 500);
  });

  test('a certificate that is not accepted is final, and what helps is told', async () => {
    const cause = Object.assign(new Error('self-signed certificate'), {
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    const failure = new HttpError('https://index.example/', new TypeError('fetch failed', { cause }));
    let tries = 0;
    const request: Http['request'] = () => {
      tries += 1;
      return Promise.reject(failure);
    };
    const clock = fakeClock();
    const index = new IndexReader({ request }, clock, targetAt('https://index.example/legacy/', null), null);
    const error = await publishError(() => index.project('demo'));
    expect([error.code, tries, clock.sleeps]).toEqual(['index-unavailable', 1, []]);
    expect(error.what).toContain('certificate');
    expect(error.fix).toContain('NODE_EXTRA_CA_CERTS');
  });

  test('nobody listens', async () => {
    const server = await serve(() => ({}));
    await server.stop();
    const error = await publishError(() => readerOf(known(server)).reader.project('demo'));
    expect(error.code).toBe('index-unavailable');
  });
});

describe('where the Simple API is, is found out', () => {
  const paths = (server: Loopback): string[] => server.seen.map(({ path }) => path);

  test.each(['/+simple/', '/simple/'])('at %s, once', async (root) => {
    const server = await start(({ path }) => (path.startsWith(root) ? page() : NOT_FOUND));
    const { reader } = readerOf(targetAt(`${server.origin}/`, null));
    expect((await reader.project('demo')).exists).toBe(true);
    const before = server.seen.length;
    expect((await reader.project('demo')).exists).toBe(true);
    expect(paths(server).slice(before)).toEqual([`${root}demo/`]);
  });

  test('by the list of all projects, where the project is new', async () => {
    const server = await start(({ path }) => (path === '/simple/' ? page() : NOT_FOUND));
    const { reader } = readerOf(targetAt(`${server.origin}/`, null));
    expect(await reader.project('demo')).toEqual({ exists: false, files: [], status: 'active' });
    expect(paths(server).slice(-1)).toEqual(['/simple/']);
  });

  test('or asked for, where there is none', async () => {
    const server = await start(() => NOT_FOUND);
    const error = await publishError(() =>
      readerOf(targetAt(`${server.origin}/up/`, null)).reader.project('demo'),
    );
    expect(error.code).toBe('input-invalid');
    expect(error.fix).toContain('index-url');
  });
});

describe('files and their hashes', () => {
  const WANTED = [distribution('demo-1.0.tar.gz'), distribution('demo-1.0-py3-none-any.whl')];

  test('only those that are wanted, in any spelling; what has a hash is not fetched', async () => {
    const server = await start(() =>
      page(
        ['Demo-1.0.0.tar.gz', '/f/a', HASH],
        ['demo-1.1.tar.gz', '/f/b'],
        ['demo-1.0-py2-none-any.whl', '/f/c'],
      ),
    );
    const { reader } = readerOf(known(server));
    const { files } = await reader.project('demo');
    expect(short(await reader.matching(files, WANTED))).toEqual([
      ['Demo-1.0.0.tar.gz', `${server.origin}/f/a`, HASH],
    ]);
    expect(server.seen).toHaveLength(1);
  });

  test('without a hash the file is fetched and hashed; one that is gone stops the run', async () => {
    const server = await start(({ path }) =>
      path === '/f/a'
        ? { body: 'content' }
        : path === '/f/b'
          ? NOT_FOUND
          : page(['demo-1.0.tar.gz', '/f/a'], ['demo-1.0-py3-none-any.whl', '/f/b']),
    );
    const { reader } = readerOf(known(server), LOGIN);
    const { files } = await reader.project('demo');
    const [sdist] = WANTED;
    const found = await reader.matching(files, sdist === undefined ? [] : [sdist]);
    expect(found.map(({ sha256 }) => sha256)).toEqual([sha256Of('content')]);
    expect(server.seen.map(({ headers }) => headers['authorization'])).toEqual([BASIC, BASIC]);
    expect((await publishError(() => reader.matching(files, WANTED))).code).toBe('index-unavailable');
  });

  test('a page in place of the file is no other content: it stops the run', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    const server = await start(({ path }) =>
      path === '/f/a' ? { headers, body: '<title>Sign in</title>' } : page(['demo-1.0.tar.gz', '/f/a']),
    );
    const { reader } = readerOf(known(server));
    const { files } = await reader.project('demo');
    const error = await publishError(() => reader.matching(files, WANTED));
    expect(error.code).toBe('index-unavailable');
    expect(error.what).toContain('a page, not the file');
  });

  test('a file that is stored elsewhere is fetched from there, without the login', async () => {
    const storage = await start(({ path }) =>
      path === '/1' ? { status: 307, headers: { location: '/2' } } : { body: 'content' },
    );
    const server = await start(({ path }) =>
      path === '/f/a'
        ? { status: 302, headers: { location: `${storage.origin.replace('//', '//me:secret@')}/1` } }
        : page(['demo-1.0.tar.gz', '/f/a']),
    );
    const { reader } = readerOf(known(server), LOGIN);
    const found = await reader.matching((await reader.project('demo')).files, WANTED);
    expect(found.map(({ sha256 }) => sha256)).toEqual([sha256Of('content')]);
    expect(storage.seen.map(({ path }) => path)).toEqual(['/1', '/2']);
    for (const { headers } of storage.seen) expect(headers).not.toHaveProperty('authorization');
  });

  test('a file on another host is fetched without the login', async () => {
    const files = await start(() => ({ body: 'content' }));
    const server = await start(() => page(['demo-1.0.tar.gz', `${files.origin}/demo-1.0.tar.gz`]));
    const { reader } = readerOf(known(server), LOGIN);
    const found = await reader.matching((await reader.project('demo')).files, WANTED);
    expect(found.map(({ sha256 }) => sha256)).toEqual([sha256Of('content')]);
    expect(server.seen[0]?.headers['authorization']).toBe(BASIC);
    expect(files.seen).toHaveLength(1);
    expect(files.seen[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('an index with the JSON of a version', () => {
  function likePyPI({ origin }: Loopback): Target {
    return {
      ...known({ origin } as Loopback),
      isPyPI: true,
      versionJson: (name, version) => `${origin}/pypi/${name}/${version}/json`,
    };
  }

  test('shows its files, or that it does not know the version yet', async () => {
    const urls = [{ filename: 'demo-1.0.tar.gz', url: 'https://f.example/x', digests: { sha256: HASH } }];
    const server = await start(({ path }) =>
      path.includes('/1.0/') ? { body: JSON.stringify({ urls }) } : NOT_FOUND,
    );
    const { reader } = readerOf(likePyPI(server));
    expect(short(await reader.version('demo', '1.0'))).toEqual([
      ['demo-1.0.tar.gz', 'https://f.example/x', HASH],
    ]);
    expect(await reader.version('demo', '1.1')).toBeNull();
    expect(await readerOf(known(server)).reader.version('demo', '1.0')).toBeNull();
  });

  test.each([...Object.values(KNOWN_TARGETS), targetAt('https://up.example/', 'https://pypi.org/simple')])(
    '$label is read without the login where it is PyPI',
    async (target) => {
      const requests: HttpRequest[] = [];
      const request: Http['request'] = (one) => {
        requests.push(one);
        return Promise.resolve({ status: 404, headers: {}, body: Buffer.alloc(0) });
      };
      await new IndexReader({ request }, fakeClock(), target, LOGIN).project('demo');
      expect(requests).toHaveLength(1);
      expect(requests[0]?.url).toMatch(/^https:\/\/(test\.)?pypi\.org\/simple\/demo\/$/);
      expect(requests[0]?.headers).not.toHaveProperty('authorization');
    },
  );
});

describe('Trusted Publishing', () => {
  const upload = ({ origin }: Loopback): string => `${origin}/legacy/`;

  async function mintError(work: Promise<unknown>): Promise<MintError> {
    const thrown = await work.catch((error: unknown) => error);
    if (thrown instanceof MintError) return thrown;
    throw thrown instanceof Error ? thrown : new Error('no MintError');
  }

  test('the audience', async () => {
    const server = await start(() => ({ body: '{"audience":"testpypi"}' }));
    expect(await readAudience(openHttp(), upload(server))).toBe('testpypi');
    expect(server.seen).toMatchObject([{ method: 'GET', path: '/_/oidc/audience' }]);
  });

  test('an index that knows no Trusted Publishing', async () => {
    const server = await start(() => NOT_FOUND);
    expect(await readAudience(openHttp(), upload(server))).toBeNull();
  });

  test.each<[answer: Answer | 'drop', isTransient: boolean]>([
    [{ status: 403, body: '{"message":"Trusted publishing functionality not enabled"}' }, false],
    [{ body: '{}' }, false],
    [{ body: '{"audience":""}' }, false],
    [{ body: '<html>' }, true],
    [{ status: 503, body: '<html>' }, true],
    [{ status: 429 }, true],
    ['drop', true],
  ])('no audience: %j, worth another try: %s', async (answer, isTransient) => {
    const server = await start(() => answer);
    expect(await mintError(readAudience(openHttp(), upload(server)))).toMatchObject({ isTransient });
  });

  test.each([
    ['pypi', 'https://index.example/legacy/', true],
    ['testpypi', 'https://index.example/legacy/', true],
    ['sigstore', 'https://index.example/legacy/', true],
    ['sts.amazonaws.com', 'https://index.example/legacy/', true],
    ['https://vault.example/', 'https://index.example/legacy/', true],
    ['https://vault.example/?index.example', 'https://index.example/legacy/', true],
    ['api://AzureADTokenExchange', 'https://index.example/legacy/', true],
    ['npm:registry.npmjs.org', 'https://index.example/legacy/', true],
    ['index.example', 'https://index.example/legacy/', false],
    ['https://index.example/', 'https://index.example/legacy/', false],
    ['ourindex', 'https://index.example/legacy/', false],
    ['pypi', 'http://127.0.0.1:8080/legacy/', false],
  ])('the audience %s, asked for by %s, is of somebody else: %s', (audience, url, isForeign) => {
    expect(isForeignAudience(audience, url)).toBe(isForeign);
  });

  test('a token for an ID token', async () => {
    const server = await start(() => ({ body: '{"success":true,"token":"pypi-abc","expires":1}' }));
    expect(await mintToken(openHttp(), upload(server), 'id.to.ken')).toBe('pypi-abc');
    expect(server.seen).toMatchObject([
      { method: 'POST', path: '/_/oidc/mint-token', headers: { 'content-type': 'application/json' } },
    ]);
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({ token: 'id.to.ken' });
  });

  test('a refusal has the code of the index and its words', async () => {
    const description =
      'valid token, but no corresponding publisher (Publisher with matching claims was not found)';
    const body = JSON.stringify({
      message: 'Token request failed',
      errors: [{ code: 'invalid-publisher', description }],
    });
    const server = await start(() => ({ status: 422, body }));
    const error = await mintError(mintToken(openHttp(), upload(server), 'secret-id-token'));
    expect(error).toMatchObject({ isTransient: false });
    expect(error.message).toContain('invalid-publisher');
    expect(error.message).toContain(description);
    expect(error.message).not.toContain('secret-id-token');
  });

  test('an answer that repeats the ID token shows nothing of it', async () => {
    const server = await start(({ body }) => {
      const { token } = JSON.parse(body) as { token: string };
      const said = { code: token.split('.')[1], description: `no: ${token}`, message: token };
      return { status: 422, body: JSON.stringify({ errors: [said] }) };
    });
    const idToken = ['headerheader', 'payloadpayload', 'signature-of-it'].join('.');
    const error = await mintError(mintToken(openHttp(), upload(server), idToken));
    expect(error.answer).toEqual({
      status: 422,
      isJson: true,
      code: '***',
      description: 'no: ***.***.***',
      clock: expect.any(Number) as unknown,
    });
    for (const part of idToken.split('.')) expect(error.message).not.toContain(part);
  });

  test.each([
    ['e', 'has fewer than 8 characters'],
    ['pypi-abc\u0000def', 'holds white space'],
    ['pypi-abc\n::error::def', 'holds white space'],
    ['pypi-{cache-dir}abc', 'holds braces'],
  ])('what cannot be hidden or passed on is no token: %j', async (token, flaw) => {
    const server = await start(() => ({ body: JSON.stringify({ token }) }));
    const { message } = await mintError(mintToken(openHttp(), upload(server), 'id.to.ken'));
    expect(message).toContain(`answered 200 and gave a token that ${flaw}`);
    expect(message).not.toContain('abc');
  });

  test.each<[answer: Answer | 'drop', isTransient: boolean]>([
    [{ status: 422, body: '{"message":"Token request failed"}' }, false],
    [{ status: 422, body: '{"errors":"x"}' }, false],
    [{ status: 422, body: '{"errors":[null]}' }, false],
    [{ status: 422, body: '{"errors":[{"code":7,"description":8}]}' }, false],
    [{ body: '{"token":""}' }, false],
    [{ body: '[]' }, false],
    [{ body: 'null' }, false],
    [{ status: 302, headers: { location: 'https://evil.example/' } }, false],
    [{ status: 500, body: '<html>' }, true],
    [{ body: '<html>' }, true],
    [{ status: 400, body: '<html>' }, true],
    [{ status: 404, body: '<html>' }, false],
    ['drop', true],
  ])('no token: %j, worth another try: %s', async (answer, isTransient) => {
    const server = await start(() => answer);
    const error = await mintError(mintToken(openHttp(), upload(server), 'x'));
    expect(error).toMatchObject({ isTransient });
    expect(server.seen).toHaveLength(1);
  });
});
