import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PublishError, type ErrorCode } from '../../src/errors.ts';
import { Log } from '../../src/github/log.ts';
import type { Runner } from '../../src/github/runner.ts';
import { readInputs, type Inputs } from '../../src/inputs.ts';
import { buildArguments, installArguments } from '../../src/poetry/arguments.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { KNOWN_TARGETS } from '../../src/pypi/target.ts';
import { isInside } from '../../src/system/files.ts';
import { readActionMetadata } from '../support/runner/action-metadata.ts';
import { quietRunner } from '../support/unit/runner.ts';
import { publishError } from '../support/unit/thrown.ts';

type Given = Readonly<Record<string, string>>;

const ROOT = path.resolve(import.meta.dirname, '../..');
const WORKSPACE = path.resolve('/home/runner/work/demo');
const { inputs: declared } = await readActionMetadata(ROOT);
const DEFAULTS: Given = {
  ...Object.fromEntries([...declared].map(([name, input]) => [name, input.default ?? ''])),
  'github-token': 'ghs_default',
};

/** The runner as far as inputs need it: the defaults of action.yml, unless a workflow gives others. */
function runnerWith(given: Given, env: Given = {}): { runner: Runner; written: () => string } {
  let written = '';
  const log = new Log(
    () => 0,
    false,
    (text) => {
      written += text;
    },
  );
  const values = { ...DEFAULTS, ...given };
  const runner = quietRunner({ env, workspace: WORKSPACE, log, input: (name) => values[name] ?? '' });
  return { runner, written: () => written };
}

function read(given: Given = {}): Inputs {
  return readInputs(runnerWith(given).runner);
}

function refused(given: Given): Promise<PublishError> {
  return publishError(() => read(given));
}

test('the simplest workflow gives nothing', () => {
  expect(read()).toEqual({
    mode: 'build-and-publish',
    credential: { kind: 'trusted-publishing' },
    target: KNOWN_TARGETS['pypi'],
    source: {
      checkout: 'auto',
      ref: null,
      workingDirectory: '.',
      token: 'ghs_default',
      mayBeModified: false,
    },
    tag: { verify: 'auto', prefix: 'v', sendsNothing: false },
    prerelease: 'allow',
    existing: { when: 'verify', formats: ['sdist', 'wheel'] },
    python: { kind: 'default' },
    poetryVersion: POETRY_VERSION,
    plugins: [],
    formats: ['sdist', 'wheel'],
    install: [],
    installsFirst: false,
    modules: [],
    waitSeconds: 60,
    isDryRun: false,
    distDirectory: 'dist',
    expectedFiles: [],
  });
});

describe('two jobs', () => {
  const SHA256 = '0'.repeat(64);
  const FILES = JSON.stringify([{ filename: 'demo-1.0.tar.gz', sha256: SHA256 }]);

  test('the one that builds takes no credential and sends nothing', () => {
    const { mode, credential, tag, expectedFiles } = read({ mode: 'build' });
    expect([mode, credential, tag.sendsNothing, expectedFiles]).toEqual(['build', null, true, []]);
  });

  test.each<[string, Given]>([
    ['a token', { 'pypi-token': 'pypi-AgEIcHlwaS5vcmc' }],
    ['a secret that arrived empty', { 'pypi-token': '' }],
    ['a login', { username: 'me', password: 'a password' }],
    ['a password', { password: 'a password' }],
  ])('the one that builds refuses %s', async (_, given) => {
    const { code, message } = await refused({ mode: 'build', ...given });
    expect(code).toBe('input-invalid');
    expect(message).toContain('takes no credential');
  });

  test('the one that publishes takes the list of the other', () => {
    const { mode, credential, expectedFiles } = read({ mode: 'publish', 'expected-files': FILES });
    expect([mode, credential, expectedFiles]).toEqual([
      'publish',
      { kind: 'trusted-publishing' },
      [{ filename: 'demo-1.0.tar.gz', sha256: SHA256 }],
    ]);
  });

  test.each<[string, Given]>([
    ['a list that arrived empty', { mode: 'publish', 'expected-files': ' ' }],
    ['a list that is none', { mode: 'publish', 'expected-files': 'dist/*' }],
    ['a list outside `mode: publish`', { mode: 'build', 'expected-files': FILES }],
    ['a list where one job does both', { 'expected-files': FILES }],
    ['another mode', { mode: 'upload' }],
    ['no mode', { mode: '' }],
    ['the workspace as folder', { 'dist-directory': '.' }],
    ['no folder', { 'dist-directory': '' }],
    ['the folder of git', { 'dist-directory': '.git/dist' }],
    ['a folder outside the workspace', { 'dist-directory': '../dist' }],
    ['a folder of the machine', { 'dist-directory': '/tmp/dist' }],
  ])('refused: %s', async (_, given) => {
    expect((await refused(given)).code).toBe('input-invalid');
  });

  test.each([
    ['dist/', 'dist'],
    ['./out', 'out'],
    ['packages/client/dist', path.join('packages', 'client', 'dist')],
    [path.join(WORKSPACE, 'out'), 'out'],
  ])('the folder %s is %s', (given, folder) => {
    expect(read({ 'dist-directory': given }).distDirectory).toBe(folder);
  });
});

const LOGIN = { username: 'me', password: 'p w"\'long' };
/** An index that is neither PyPI nor TestPyPI: they take no login. */
const PRIVATE = { repository: 'https://index.example/up/' };

describe('every input', () => {
  test.each<[given: Given, expected: unknown]>([
    [{ 'pypi-token': 'pypi-abc' }, { credential: { kind: 'token', token: 'pypi-abc' } }],
    [{ 'pypi-token': ' pypi-abc\n' }, { credential: { kind: 'token', token: 'pypi-abc' } }],
    [{ 'pypi-token': ' trusted-publishing ' }, { credential: { kind: 'trusted-publishing' } }],
    [{ ...LOGIN, ...PRIVATE }, { credential: { kind: 'login', ...LOGIN } }],
    [
      { username: '__token__', password: ' pypi-abc\n' },
      { credential: { kind: 'token', token: 'pypi-abc' } },
    ],
    [
      { username: '__token__', password: 'pypi-abc', repository: 'testpypi' },
      { credential: { kind: 'token', token: 'pypi-abc' } },
    ],
    [
      { username: '__token__', password: 'glpat-abc', ...PRIVATE },
      { credential: { kind: 'login', username: '__token__', password: 'glpat-abc' } },
    ],
    [
      { username: ' me ', password: ' a secret\n', ...PRIVATE },
      { credential: { kind: 'login', username: 'me', password: 'a secret' } },
    ],
    [{ repository: 'pypi' }, { target: KNOWN_TARGETS['pypi'] }],
    [{ repository: 'testpypi' }, { target: KNOWN_TARGETS['testpypi'] }],
    [
      { repository: 'https://index.example/up/' },
      { target: { label: 'index.example', uploadUrl: 'https://index.example/up/', isRootKnown: false } },
    ],
    [
      { repository: 'https://index.example/legacy' },
      { target: { uploadUrl: 'https://index.example/legacy/' } },
    ],
    [{ repository: 'https://upload.pypi.org/legacy' }, { target: KNOWN_TARGETS['pypi'] }],
    [{ repository: 'http://127.0.0.1:8080/' }, { target: { uploadUrl: 'http://127.0.0.1:8080/' } }],
    [{ repository: 'http://localhost/' }, { target: { uploadUrl: 'http://localhost/' } }],
    [{ repository: 'http://[::1]:80/' }, { target: { isPyPI: false } }],
    [
      { repository: 'https://i.example/up', 'index-url': 'https://i.example/read' },
      { target: { simpleRoots: ['https://i.example/read/'], isRootKnown: true } },
    ],
    [{ 'working-directory': 'packages/a' }, { source: { workingDirectory: path.join('packages', 'a') } }],
    [
      { 'working-directory': './a/../b/' },
      { source: { workingDirectory: expect.stringMatching(/^b[/\\]?$/) } },
    ],
    [{ 'working-directory': '' }, { source: { workingDirectory: '.' } }],
    [{ 'working-directory': path.join(WORKSPACE, 'a') }, { source: { workingDirectory: 'a' } }],
    [{ 'working-directory': WORKSPACE }, { source: { workingDirectory: '.' } }],
    [{ 'working-directory': '..a' }, { source: { workingDirectory: '..a' } }],
    [{ checkout: 'false' }, { source: { checkout: 'never' } }],
    [{ checkout: 'False' }, { source: { checkout: 'never' } }],
    [{ ref: 'v1.0' }, { source: { ref: 'v1.0' } }],
    [{ ref: ' refs/tags/a/b ' }, { source: { ref: 'refs/tags/a/b' } }],
    [{ 'github-token': '' }, { source: { token: null } }],
    [{ 'github-token': ' ghs_x ' }, { source: { token: 'ghs_x' } }],
    [{ 'python-version': '3.11' }, { python: { kind: 'minor', minor: '3.11' } }],
    [{ 'python-version': '3.x' }, { python: { kind: 'newest' } }],
    [{ 'poetry-version': '1.8.5' }, { poetryVersion: '1.8.5' }],
    [{ 'poetry-version': '2.6.0rc1' }, { poetryVersion: '2.6.0rc1' }],
    [{ 'poetry-version': '' }, { poetryVersion: POETRY_VERSION }],
    [{ 'build-formats': 'wheel' }, { formats: ['wheel'] }],
    [{ 'build-formats': 'wheel sdist' }, { formats: ['sdist', 'wheel'] }],
    [{ 'build-formats': '\nwheel,\n  sdist\n' }, { formats: ['sdist', 'wheel'] }],
    [{ 'build-formats': 'sdist,sdist' }, { formats: ['sdist'] }],
    [{ 'when-version-exists': 'skip' }, { existing: { when: 'skip' } }],
    [{ 'build-formats': 'wheel' }, { existing: { when: 'verify', formats: ['wheel'] } }],
    [{ 'install-dependencies': 'false' }, { install: null }],
    [{ 'install-dependencies': 'TRUE' }, { install: [], installsFirst: false }],
    [{ 'install-dependencies': 'before-build' }, { install: [], installsFirst: true }],
    [{ prerelease: 'skip' }, { prerelease: 'skip' }],
    [{ prerelease: 'fail' }, { prerelease: 'fail' }],
    [{ 'install-options': '--with docs\n--no-root' }, { install: ['--with=docs', '--no-root'] }],
    [{ 'install-options': '--with docs', 'install-dependencies': 'false' }, { install: null }],
    [{ 'smoke-test': 'demo, demo.cli' }, { modules: ['demo', 'demo.cli'] }],
    [{ 'smoke-test': 'demo\ndemo.cli\n', mode: 'build' }, { modules: ['demo', 'demo.cli'] }],
    [
      { 'poetry-plugins': 'poetry-plugin-export>=1.9\n' },
      { plugins: [{ name: 'poetry-plugin-export', requirement: 'poetry-plugin-export>=1.9' }] },
    ],
    [{ 'verify-tag': 'true' }, { tag: { verify: 'always' }, source: { mayBeModified: false } }],
    [{ 'verify-tag': 'True' }, { tag: { verify: 'always' } }],
    [{ 'verify-tag': 'false' }, { tag: { verify: 'never' }, source: { mayBeModified: true } }],
    [{ 'tag-prefix': 'mypkg-v' }, { tag: { prefix: 'mypkg-v' } }],
    [{ 'tag-prefix': '' }, { tag: { prefix: '' } }],
    [{ 'wait-for-index': '0' }, { waitSeconds: 0 }],
    [{ 'wait-for-index': '3600' }, { waitSeconds: 3600 }],
    [{ 'dry-run': 'true' }, { isDryRun: true, tag: { sendsNothing: true } }],
    [{ 'dry-run': 'FALSE' }, { isDryRun: false }],
  ])('%j', (given, expected) => {
    expect(read(given)).toMatchObject(expected as Record<string, unknown>);
  });

  test.each<[given: Given, says: string, code?: ErrorCode]>([
    [{ 'pypi-token': '' }, 'pypi-token', 'credential-missing'],
    [{ 'pypi-token': ' \n\t' }, 'Check the name in `${{ secrets.… }}`', 'credential-missing'],
    [{ 'pypi-token': 'pypi-a\npypi-b' }, 'pypi-token', 'credential-malformed'],
    [{ 'pypi-token': 'pypi-a b' }, 'pypi-token', 'credential-malformed'],
    [{ 'pypi-token': '"pypi-a"' }, 'pypi-token', 'credential-malformed'],
    [{ 'pypi-token': "'pypi-a'" }, 'pypi-token', 'credential-malformed'],
    [{ 'pypi-token': 'pypi-{cache-dir}' }, 'pypi-token', 'credential-malformed'],
    [{ 'pypi-token': 'pypi-\u0000a' }, 'pypi-token', 'credential-malformed'],
    [{ 'pypi-token': '__token__:pypi-abcdef' }, '`__token__`', 'credential-malformed'],
    [{ 'pypi-token': '__token__' }, '`__token__`', 'credential-malformed'],
    [{ 'pypi-token': 'pypi-ab' }, 'fewer than 8', 'credential-malformed'],
    [{ username: '__token__', password: 'pypi-abc d' }, 'password', 'credential-malformed'],
    [{ username: 'me', password: '7 chars', ...PRIVATE }, 'fewer than 8', 'credential-malformed'],
    [{ username: 'me', password: '{cache-dir}', ...PRIVATE }, 'password', 'credential-malformed'],
    [{ username: 'me', password: 'abcdefg\nb', ...PRIVATE }, 'password', 'credential-malformed'],
    [{ username: 'me' }, 'password'],
    [{ username: 'me', ...PRIVATE }, 'secret that does not exist'],
    [{ password: 'a secret' }, 'Pass an API token as `pypi-token`'],
    [{ ...LOGIN, ...PRIVATE, 'pypi-token': 'pypi-abc' }, 'pypi-token'],
    [{ username: '__token__', 'pypi-token': 'pypi-abc' }, 'Remove `username`'],
    [LOGIN, 'PyPI takes no `username`'],
    [{ ...LOGIN, repository: 'testpypi' }, 'TestPyPI takes no `username`'],
    [{ ...LOGIN, repository: 'https://upload.pypi.org/legacy/' }, 'PyPI takes no `username`'],
    [{ ...LOGIN, ...PRIVATE, username: 'a\nb' }, 'username'],
    [{ repository: '' }, 'repository'],
    [{ repository: 'PyPI' }, 'repository'],
    [{ repository: 'constructor' }, 'repository'],
    [{ repository: 'pypi.org' }, 'repository'],
    [{ repository: 'http://index.example/' }, 'https://'],
    [{ repository: 'http://127.0.0.1.evil.example/' }, 'https://'],
    [{ repository: 'ftp://index.example/' }, 'https://'],
    [{ repository: 'file:///etc' }, 'https://'],
    [{ repository: 'https://me:secret@index.example/' }, 'repository'],
    [{ repository: 'https://index.example/?x=1' }, 'query'],
    [{ repository: 'https://index.example/#x' }, 'query'],
    [{ repository: 'https://index.example/simple/' }, 'index-url'],
    [{ repository: 'https://index.example/u/i/+simple' }, 'index-url'],
    [{ repository: 'testpypi', 'index-url': 'https://x.example/' }, 'index-url'],
    [{ repository: 'https://x.example/', 'index-url': 'x' }, 'index-url'],
    [{ repository: 'https://x.example/', 'index-url': 'http://x.example/' }, 'index-url'],
    [{ 'working-directory': '..' }, 'working-directory'],
    [{ 'working-directory': 'a/../../b' }, 'working-directory'],
    [{ 'working-directory': '/etc' }, 'working-directory'],
    [{ 'working-directory': `${WORKSPACE}-other` }, 'working-directory'],
    [{ 'working-directory': 'a\nb' }, 'working-directory'],
    [{ checkout: 'true' }, 'checkout'],
    [{ checkout: 'toString' }, 'checkout'],
    [{ checkout: '' }, 'checkout'],
    ...[
      '-x',
      '--upload-pack=x',
      '/a',
      '.a',
      'a..b',
      'a b',
      'a:b',
      'a~1',
      'a^',
      'a?',
      'a*',
      'a[',
      'a\\b',
      'a@{1}',
      'a/',
      'a.lock',
      'a\u0007b',
    ].map((ref): [Given, string] => [{ ref }, 'ref']),
    [{ 'github-token': 'a\nb' }, 'github-token'],
    [{ 'python-version': '2.7' }, 'python-version'],
    [{ 'python-version': '3.1' }, "write '3.10' in quotes"],
    [{ 'python-version': '>=3.9' }, 'python-version'],
    [{ 'poetry-version': '^2.0' }, 'poetry-version'],
    [{ 'poetry-version': 'latest' }, 'poetry-version'],
    [{ 'poetry-version': '2' }, 'poetry-version'],
    [{ 'poetry-version': '2.5.1 --evil' }, 'poetry-version'],
    [{ 'build-formats': '' }, 'build-formats'],
    [{ 'build-formats': ' , ' }, 'build-formats'],
    [{ 'build-formats': 'wheel egg' }, 'egg'],
    [{ 'build-formats': 'Wheel' }, 'Wheel'],
    [{ 'install-dependencies': '' }, 'install-dependencies'],
    [{ 'install-dependencies': 'yes' }, 'install-dependencies'],
    [{ 'install-dependencies': 'Before-build' }, 'install-dependencies'],
    [{ prerelease: 'true' }, 'prerelease'],
    [{ 'install-options': '--dry-run' }, 'install-options'],
    [{ 'install-options': '--dry-run', 'install-dependencies': 'false' }, 'install-options'],
    [{ 'install-options': '--no-dev' }, '--no-dev is gone in Poetry 2: write `--only main`'],
    [{ 'install-options': '--sync --remove-untracked' }, 'write `--sync`'],
    [{ 'smoke-test': 'portal-client' }, '`smoke-test`: portal-client is no name'],
    [{ 'smoke-test': 'true' }, 'smoke-test'],
    [{ 'smoke-test': 'demo', 'build-formats': 'sdist' }, 'needs a wheel'],
    [{ 'smoke-test': 'demo', mode: 'publish', 'expected-files': '[]' }, 'runs no code of the project'],
    [{ 'poetry-plugins': 'a\n--pre' }, '`poetry-plugins`: line 2 is an option'],
    [{ 'verify-tag': 'on' }, 'verify-tag'],
    [{ 'when-version-exists': '' }, 'when-version-exists'],
    [{ 'when-version-exists': 'Skip' }, 'when-version-exists'],
    [{ 'tag-prefix': 'a\nb' }, 'tag-prefix'],
    ...['', '-1', '1.5', '3601', '1e3', '0x10', 'ten', '60 s'].map((value): [Given, string] => [
      { 'wait-for-index': value },
      'wait-for-index',
    ]),
    [{ 'dry-run': '' }, 'dry-run'],
    [{ 'dry-run': '1' }, 'dry-run'],
    [{ 'dry-run': 'tRuE' }, 'dry-run'],
  ])('%j is refused', async (given, says, code = 'input-invalid') => {
    const error = await refused(given);
    expect(error.code).toBe(code);
    expect(error.message).toContain(says);
  });
});

describe('several problems', () => {
  const BAD = {
    'pypi-token': '',
    repository: 'x',
    'working-directory': '..',
    checkout: 'x',
    ref: '-x',
    'python-version': 'x',
    'poetry-version': 'x',
    'build-formats': 'x',
    'install-dependencies': 'x',
    'install-options': 'x',
    'smoke-test': 'x-y',
    'poetry-plugins': 'x y',
    'verify-tag': 'x',
    'wait-for-index': 'x',
    'dry-run': 'x',
  };

  test('are told in one message', async () => {
    const error = await refused(BAD);
    expect(error.code).toBe('input-invalid');
    expect(error.what).toContain(String(Object.keys(BAD).length));
    for (const name of Object.keys(BAD)) expect(error.message).toContain(`\`${name}`);
  });

  test('each on a line of its own, with what to do where that is more than to correct it', async () => {
    const { message } = await refused({ 'pypi-token': '', 'dry-run': 'yes', password: 'a secret' });
    expect(message.split('\n')).toEqual([
      '3 inputs cannot be used.',
      '- `dry-run: yes` is not one of true, false; write `true`.',
      '- Both `pypi-token` and `username` or `password` are given; one of them is enough.',
      '- `password` is given without `username`. Pass an API token as `pypi-token`, and nothing else; for a login add `username`.',
      'Correct them under `with:` of this step.',
    ]);
  });

  test('one of which is about the credential are still about the inputs', async () => {
    expect((await refused({ 'pypi-token': '', 'dry-run': 'x' })).code).toBe('input-invalid');
  });
});

describe('secrets', () => {
  test('are masked before anything else is written', () => {
    const { runner, written } = runnerWith({ 'pypi-token': ' pypi-secret ', 'github-token': 'ghs_secret' });
    readInputs(runner);
    const lines = written().trim().split('\n');
    for (const secret of [
      'pypi-secret',
      'ghs_secret',
      Buffer.from('__token__:pypi-secret').toString('base64'),
    ])
      expect(lines).toContain(`::add-mask::${secret}`);
    expect(lines.findIndex((line) => !line.startsWith('::add-mask::'))).toBeGreaterThan(3);
  });

  test('the password as it is sent, with the user name', () => {
    const { runner, written } = runnerWith({ username: ' me ', password: 's3cret-word', ...PRIVATE });
    readInputs(runner);
    expect(written()).toContain(`::add-mask::${Buffer.from('me:s3cret-word').toString('base64')}\n`);
  });

  test.each<[variable: string, value: string, masked: string[], not: string[]]>([
    ['HTTPS_PROXY', 'http://me:p%40ss-word@proxy:3128', ['p@ss-word', 'p%40ss-word', 'me:p%40ss-word'], []],
    ['https_proxy', 'me:b@d%-word@proxy:3128', ['b@d%-word'], []],
    ['ALL_PROXY', 'socks5://me:b@d%-word@proxy', ['b@d%-word'], []],
    ['PIP_INDEX_URL', 'https://me:first-word@a/simple/', ['first-word'], []],
    ['UV_INDEX', 'a=https://me:first-word@a/ b=https://me:other-word@b/', ['first-word', 'other-word'], []],
    // A short one would leave gaps all over the log.
    ['http_proxy', 'http://someone:short@proxy', ['someone:short'], ['short']],
    ['http_proxy', 'http://proxy:3128', [], ['proxy']],
    ['SITE', 'https://me:first-word@a/', [], ['first-word']],
  ])('of proxies and package indexes, in every form: %s=%s', (variable, value, masked, not) => {
    const { runner, written } = runnerWith({ 'github-token': '' }, { [variable]: value });
    readInputs(runner);
    const data = (text: string): string => text.replaceAll('%', '%25');
    const lines = written().trim().split('\n');
    expect(lines).toEqual(expect.arrayContaining(masked.map((form) => `::add-mask::${data(form)}`)));
    for (const form of not) expect(lines).not.toContain(`::add-mask::${data(form)}`);
  });

  test('as a proxy is sent it, too', () => {
    const { runner, written } = runnerWith({}, { HTTPS_PROXY: 'http://me:p%40ss-word@proxy' });
    readInputs(runner);
    expect(written()).toContain(`::add-mask::${Buffer.from('me:p@ss-word').toString('base64')}\n`);
  });

  test('the words that stand for none are not', () => {
    const { runner, written } = runnerWith({ 'github-token': '' });
    readInputs(runner);
    expect(written()).toBe('');
  });

  test('that are refused for being short are not: the gaps would tell what they are', () => {
    const { runner, written } = runnerWith({ 'pypi-token': 'pypi-', username: 'me', password: 'e' });
    expect(() => readInputs(runner)).toThrow('fewer than 8');
    expect(written()).not.toContain('::add-mask::pypi-\n');
    expect(written()).not.toContain('::add-mask::e\n');
  });

  test.each<Given>([
    { 'pypi-token': 'pypi-s3cret x' },
    { 'pypi-token': '"pypi-s3cret"' },
    { username: 'me', password: 's3cret{x}' },
    { repository: 'https://me:s3cret@index.example/' },
    { 'pypi-token': 'pypi-s3cret', username: 'me' },
    { 'pypi-token': 'pypi-s3cret\nx', 'dry-run': 'x' },
    { repository: 'http://:s3cret@index.example/' },
    { repository: 'https://index.example/?token=s3cret' },
    { repository: 'pypi-s3cret' },
  ])('are never part of a message: %j', async (given) => {
    expect((await refused(given)).message).not.toContain('s3cret');
  });

  test('white space around one is removed, with a warning', () => {
    const { runner } = runnerWith({ 'pypi-token': 'pypi-abc\n' });
    readInputs(runner);
    expect(runner.log.warnings).toEqual([expect.stringContaining('pypi-token')]);
  });
});

/** T1, T2: whatever a workflow hands over, it becomes one word of an argument list, or is refused. */
describe('texts that a shell or an option parser would take for something else', () => {
  const PAYLOADS = [
    ...[
      '$(touch pwned)',
      '`touch pwned`',
      '; touch pwned',
      '| touch pwned',
      '&& touch pwned',
      '"; touch pwned; "',
    ],
    ...[
      "' -x '",
      '--help',
      '-rf',
      '--dist-dir=/',
      '--upload-pack=touch pwned',
      'a\nb',
      'a\r\n--x',
      'a\0b',
      '\u2028--x',
    ],
    ...[
      '%0A--x',
      '../../x',
      '\\\\host\\share',
      '{cache-dir}',
      '${HOME}',
      '~',
      '*',
      ':(top)',
      'refs/../x',
      '@{u}',
    ],
  ];
  const NAMES = Object.keys(DEFAULTS);
  const KNOWN_OPTION =
    /^(--(no-interaction|no-ansi|no-cache|no-plugins|no-root|output=\/out|format=(sdist|wheel)|(with|only)=[a-z]+)|build|install|publish)$/;

  /** What could go wrong with inputs that were taken; nothing for those that were refused. */
  function flawsOf(given: Given): string[] {
    let inputs: Inputs;
    try {
      inputs = read(given);
    } catch (thrown) {
      return thrown instanceof PublishError ? [] : [`not refused in order: ${String(thrown)}`];
    }
    const { formats, install, source, distDirectory, poetryVersion } = inputs;
    const words = [
      ...buildArguments(formats, '/out'),
      ...(install === null ? [] : installArguments(install)),
    ];
    const outside = [source.workingDirectory, distDirectory].filter(
      (folder) => !isInside(WORKSPACE, path.join(WORKSPACE, folder)),
    );
    return [
      ...words.filter((word) => !KNOWN_OPTION.test(word)),
      ...[source.ref ?? ''].filter((ref) => /^-|\s/.test(ref)),
      ...outside,
      ...[poetryVersion].filter((version) => !/^[\d.abrc]+$/.test(version)),
    ];
  }

  test.each(NAMES.flatMap((name) => PAYLOADS.map((payload) => [name, payload] as const)))(
    '%s: %j',
    (name, payload) => {
      expect(flawsOf({ [name]: payload })).toEqual([]);
    },
  );
});
