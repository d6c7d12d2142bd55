import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { STARTS } from '../../../src/poetry/start.ts';
import { leaksInFiles, leaksInRecord, leaksOf, type Secret } from '../../support/journey/leak-scan.ts';
import { Needles } from '../../support/journey/needles.ts';
import { formsOf } from '../../support/journey/secret-forms.ts';
import type { ProcessRecord } from '../../support/runner/processes.ts';
import type { RunResult } from '../../support/runner/run-action.ts';
import { tarGz, zip } from '../../support/unit/archives.ts';
import { temporaryFolders } from '../../support/unit/temporary-folder.ts';

const VALUE = 'pypi-hidden-value';
const SECRET: Secret = { name: 'the token', value: VALUE };
const NOWHERE = { home: '', temp: '', workspace: '', toolCache: '', systemTemp: '' };
const CLEAN: RunResult = {
  exitCode: 0,
  signal: null,
  conclusion: 'success',
  rawLog: '',
  log: '',
  groups: [],
  annotations: [],
  commands: [],
  outputs: {},
  exportedEnv: {},
  addedPath: [],
  state: {},
  rawSummary: '',
  summary: '',
  processes: [],
  orphans: [],
  errors: [],
  durationMs: 0,
  trace: null,
  paths: NOWHERE,
};

const started = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): ProcessRecord => ({
  pid: 7,
  ppid: 1,
  argv,
  env,
  cwd: '/work',
});

describe('the record of a run: a secret in each place is reported, and not shown', () => {
  it.each<readonly [string, string, Partial<RunResult>]>([
    ['the raw log', 'raw log, line 2: the token as it is', { rawLog: `a\n::debug::${VALUE}\n${VALUE}` }],
    [
      'a mask that a child prints as text',
      'raw log, line 2: the token as it is',
      { rawLog: `::stop-commands::w0rd\n::add-mask::${VALUE}\n::w0rd::` },
    ],
    ['the log', 'log, line 1: the token as it is', { log: `authorization: bearer ${VALUE}` }],
    ['the summary', 'summary: the token as it is', { summary: VALUE }],
    [
      'the summary before it is masked',
      'raw summary as it is rendered: the token as it is',
      { rawSummary: VALUE.replaceAll('-', '&#45;') },
    ],
    ['an output', 'output files: the token as it is', { outputs: { files: `[${VALUE}]` } }],
    ['the exported environment', 'exported PIP_X: the token as it is', { exportedEnv: { PIP_X: VALUE } }],
    ['the path', 'added path: the token as it is', { addedPath: ['/bin', `/${VALUE}`] }],
    ['the state', 'state post: the token as it is', { state: { post: VALUE } }],
    [
      'an annotation',
      'annotation, message: the token as it is',
      { annotations: [{ level: 'error', message: VALUE }] },
    ],
    [
      'an argument',
      'arguments of poetry (7): the token as it is',
      { processes: [started(['/bin/poetry', 'publish', `--password=${VALUE}`])] },
    ],
    [
      'an environment',
      'environment of python (7), OLD: the token as it is',
      { processes: [started(['/bin/python', '-c', 'pass'], { OLD: VALUE })] },
    ],
    [
      'the name of a program',
      'arguments of *** (7): the token as it is',
      { processes: [started([`/bin/${VALUE}`])] },
    ],
  ])('%s', (_, hit, part) => {
    const leaks = leaksInRecord({ ...CLEAN, ...part }, [{ ...SECRET, value: `${VALUE}\n` }]);
    expect(leaks).toContain(hit);
    expect(leaks.join('\n')).not.toContain(VALUE);
  });

  it('a command of the action may mask it, and a blank secret is none', () => {
    const masking = { ...CLEAN, rawLog: `::group::x\n::add-mask::${VALUE}\n::endgroup::` };
    expect(leaksInRecord(masking, [SECRET])).toEqual([]);
    expect(leaksInRecord({ ...CLEAN, log: 'text' }, [{ name: 'nothing', value: ' ' }])).toEqual([]);
  });

  it('a secret that is too short to be told from text is not passed over', () => {
    expect(() => leaksInRecord(CLEAN, [{ name: 'a PIN', value: '1234' }])).toThrow(RangeError);
  });
});

describe('who may hold a secret in its environment', () => {
  const forUpload: Secret = { ...SECRET, holder: 'upload' };
  const forGit: Secret = { ...SECRET, holder: 'git' };
  const POETRY = ['/t/upload/bin/python', ...STARTS.light];
  const HEADER = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${VALUE}`).toString('base64')}`;

  it.each<readonly [string, Secret, ProcessRecord]>([
    ['the upload', forUpload, started([...POETRY, 'publish'], { POETRY_PYPI_TOKEN_PYPI: VALUE })],
    [
      'the upload with a login',
      forUpload,
      started([...POETRY, 'publish'], { POETRY_HTTP_BASIC_INDEX_PASSWORD: VALUE }),
    ],
    ['git', forGit, started(['/usr/bin/git', 'fetch'], { GIT_CONFIG_VALUE_8: HEADER })],
    [
      'a program of git',
      forGit,
      started(['/usr/lib/git-core/git-remote-https', 'origin'], { GIT_CONFIG_VALUE_8: HEADER }),
    ],
  ])('%s', (_, secret, process) => {
    expect(leaksInRecord({ ...CLEAN, processes: [process] }, [secret])).toEqual([]);
  });

  it.each<readonly [string, Secret, ProcessRecord]>([
    ['the build', forUpload, started([...POETRY, 'build'], { POETRY_PYPI_TOKEN_PYPI: VALUE })],
    ['the install', forUpload, started([...POETRY, 'install'], { POETRY_PYPI_TOKEN_PYPI: VALUE })],
    [
      'a module of another name',
      forUpload,
      started(['/p', '-m', 'poetry2', 'publish'], { POETRY_PYPI_TOKEN_PYPI: VALUE }),
    ],
    ['a child of the upload', forUpload, started(['/bin/sh', '-c', 'x'], { POETRY_PYPI_TOKEN_PYPI: VALUE })],
    ['the upload under another name', forUpload, started([...POETRY, 'publish'], { INPUT_PASSWORD: VALUE })],
    [
      'git, where it is the upload’s',
      forUpload,
      started(['/bin/git', 'fetch'], { GIT_CONFIG_VALUE_1: VALUE }),
    ],
    [
      'the upload, where it is git’s',
      forGit,
      started([...POETRY, 'publish'], { POETRY_PYPI_TOKEN_PYPI: VALUE }),
    ],
    ['git under another name', forGit, started(['/usr/bin/git', 'fetch'], { GITHUB_TOKEN: VALUE })],
    ['git, where it is nobody’s', SECRET, started(['/usr/bin/git', 'fetch'], { GIT_CONFIG_VALUE_1: VALUE })],
  ])('not: %s', (_, secret, process) => {
    expect(leaksInRecord({ ...CLEAN, processes: [process] }, [secret])).toHaveLength(1);
  });
});

describe('files: a secret in each place is reported, and not shown', () => {
  const folder = temporaryFolders();

  async function scanned(kind: keyof RunResult['paths'], write: (place: string) => Promise<unknown>) {
    const root = await folder();
    const below = (name: string): string => path.join(root, name);
    const paths = {
      ...{ home: below('home'), temp: below('temp'), workspace: below('workspace') },
      ...{ toolCache: below('tool-cache'), systemTemp: below('system-temp') },
    };
    for (const place of Object.values(paths)) await mkdir(place);
    await write(paths[kind]);
    return leaksOf({ ...CLEAN, paths }, [SECRET]);
  }
  const file = (name: string, content: string | Buffer) => async (place: string) => {
    await mkdir(path.dirname(path.join(place, name)), { recursive: true });
    await writeFile(path.join(place, name), content);
  };
  const found = 'the token as it is';

  it.each(['workspace', 'home', 'temp', 'systemTemp', 'toolCache'] as const)('below %s', async (kind) => {
    const leaks = await scanned(kind, file('.git/config', `extraheader = ${VALUE}\n`));
    expect(leaks).toEqual([`${kind} ${path.join('.git', 'config')}: ${found}`]);
  });

  it('in the name of a file or a folder', async () => {
    expect(await scanned('temp', file(`x-${VALUE}`, ''))).toEqual([`name of temp x-***: ${found}`]);
    expect(await scanned('temp', file(`${VALUE}/x`, ''))).toEqual([`name of temp ***: ${found}`]);
  });

  const INSIDE = [{ name: 'x/settings.toml', content: `\n${'a'.repeat(5000)}\npassword = "${VALUE}"\n` }];
  it.each<readonly [string, () => Buffer | Promise<Buffer>]>([
    ['x.tar.gz', () => tarGz(INSIDE)],
    ['x-1.0-py3-none-any.whl', () => zip([{ name: 'first', content: 'first' }, ...INSIDE])],
    ['log.gz', () => gzipSync(String(INSIDE[0]?.content))],
    ['.git/objects/0a/bc', () => deflateSync(String(INSIDE[0]?.content))],
    ['half.tar.gz', async () => (await tarGz(INSIDE)).subarray(0, -10)],
    ['half.whl', () => zip(INSIDE).subarray(0, -30)],
  ])('in what is packed: %s', async (name, make) => {
    const bytes = await make();
    expect(bytes.includes(VALUE)).toBe(false);
    expect(await scanned('temp', file(name, bytes))).toEqual([`temp ${path.normalize(name)}: ${found}`]);
  });

  it('not where there is none, whatever the files are', async () => {
    const broken = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40, 0xff)]);
    const leaks = await scanned('home', async (place) => {
      await file('broken.whl', broken)(place);
      await file('broken.gz', Buffer.of(0x1f, 0x8b, 1, 2, 3))(place);
      await file('empty', '')(place);
      await file('near', `${VALUE.slice(0, -1)} ${VALUE.slice(1)}`)(place);
    });
    expect(leaks).toEqual([]);
  });

  it('in what a link points at, and a link is not followed', async () => {
    const outside = await folder();
    await writeFile(path.join(outside, 'x'), VALUE);
    const target = path.join(outside, VALUE);
    await mkdir(target);
    const leaks = await scanned('home', async (place) => {
      // A junction where Windows allows no other link.
      await symlink(outside, path.join(place, 'out'), 'junction');
      await symlink(target, path.join(place, 'link'), 'junction');
    });
    expect(leaks).toEqual([`home link: ${found}`]);
  });

  it('a folder that is not there is an error, no clean bill', async () => {
    const paths = { ...NOWHERE, home: path.join(await folder(), 'missing') };
    await expect(leaksInFiles({ paths }, [SECRET])).rejects.toThrow('ENOENT');
  });
});

describe('forms of a secret', () => {
  const DEAR = `pa$HOME:w@rd/%41+&#"<'é>\\x, y`;
  const namesIn = (text: string, secret = DEAR): readonly string[] => {
    const needles = new Needles(formsOf(secret).map(({ name, text }) => ({ text, meaning: name })));
    return [...needles.find(Buffer.from(text)).keys()];
  };
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const inRequest = (text: string): string => new URLSearchParams({ q: text }).toString();

  it.each<readonly [string, string]>([
    ['as it is', `x ${DEAR} y`],
    ['in base64', base64(DEAR)],
    ['in base64', base64(`__token__:${DEAR}`)],
    ['in base64', base64(`x-access-token:${DEAR}`).replace(/=+$/, '')],
    ['in base64', base64(`somebody:${DEAR}\n`)],
    ...['', 'a', 'ab', 'abc'].map((before) => ['in base64', base64(`${before}${DEAR}zz`)] as const),
    ['in base64', Buffer.from(`>>?>:${DEAR}`).toString('base64url')],
    ['in hex', Buffer.from(DEAR).toString('hex')],
    ['in hex', Buffer.from(DEAR).toString('hex').toUpperCase()],
    ['URL-encoded', encodeURIComponent(DEAR)],
    ['URL-encoded', inRequest(DEAR)],
    ['URL-encoded', encodeURIComponent(DEAR).toLowerCase().replace('home', 'HOME')],
    ['escaped as in JSON', JSON.stringify({ password: DEAR })],
    ['escaped as in JSON', JSON.stringify(DEAR).replace('é', '\\u00e9')],
    ['escaped as in XML', 'pa$HOME:w@rd/%41+&amp;#"&lt;\'é&gt;\\x, y'],
    ['escaped as in XML', 'pa$HOME:w@rd/%41+&amp;#&quot;&lt;&#x27;é&gt;\\x, y'],
    ['as a literal of Python', `{'password': 'pa$HOME:w@rd/%41+&#"<\\'é>\\\\x, y'}`],
    ['as a literal of Python', `b'pa$HOME:w@rd/%41+&#"<\\'\\xc3\\xa9>\\\\x, y'`],
    ['in quotes of a shell', `'pa$HOME:w@rd/%41+&#"<'"'"'é>\\x, y'`],
    ['in a workflow command', `::error::pa$HOME:w@rd/%2541+&#"<'é>\\x, y`],
  ])('%s: %s', (name, text) => {
    expect(namesIn(text)).toContain(name);
  });

  it('each word of a secret that has several', () => {
    expect(namesIn('first: pypi-hidden', 'pypi-hidden\n  pypi-second a')).toEqual(['as it is']);
    expect(namesIn('second: pypi-second', 'pypi-hidden\n  pypi-second a')).toEqual(['as it is']);
  });

  it('nothing that is not there', () => {
    expect(namesIn(base64('__token__:something else'))).toEqual([]);
    expect(namesIn('')).toEqual([]);
  });
});

describe('looking for many texts at once', () => {
  it('finds each at its place: at the start, at the end, side by side, one inside another', () => {
    const needles = new Needles(
      ['abcdef', 'cdefghij', 'xyzxyz', 'aaaaaa'].map((text) => ({ text, meaning: text })),
    );
    const placesIn = (text: string) => Object.fromEntries(needles.find(Buffer.from(text)));
    expect(placesIn('abcdefghij xyzxyxyzxyz')).toEqual({ abcdef: 0, cdefghij: 2, xyzxyz: 16 });
    expect(placesIn('aaaaaaaa')).toEqual({ aaaaaa: 0 });
    expect(placesIn('abcde')).toEqual({});
    expect(new Needles([]).find(Buffer.from('abcdef')).size).toBe(0);
  });
});
