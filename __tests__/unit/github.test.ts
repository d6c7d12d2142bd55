import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import fc from 'fast-check';
import { readEvent } from '../../src/github/event.ts';
import { claimsOf, IdTokenError, idTokenService, requestIdToken } from '../../src/github/id-token.ts';
import { Log } from '../../src/github/log.ts';
import { commitOfTag } from '../../src/github/rest.ts';
import { formsOf } from '../../src/github/secrets.ts';
import { asPlainLine, shorten } from '../../src/github/text.ts';
import { openHttp } from '../../src/system/http.ts';
import { parseCommand, REGISTERED_COMMANDS, type Command } from '../support/runner/command-grammar.ts';
import { Masks } from '../support/runner/masks.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { serve, type Answer, type Loopback, type Seen } from '../support/unit/loopback.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();

const running: Loopback[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function start(answer: (request: Seen, n: number) => Answer | 'drop'): Promise<Loopback> {
  const server = await serve(answer);
  running.push(server);
  return server;
}

const isRegistered = (name: string): boolean => REGISTERED_COMMANDS.includes(name);

/** The command in a line, as the runner reads it. */
function commandIn(line: string): Command | null {
  return parseCommand(line, isRegistered);
}

describe('the event', () => {
  const SHA = 'ABCDEF0123456789'.repeat(3).slice(0, 40);

  async function eventOf(payload: unknown, env: Record<string, string> = {}): ReturnType<typeof readEvent> {
    const file = path.join(await newFolder(), 'event.json');
    await writeFile(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
    return readEvent({ GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: SHA, ...env });
  }

  test('a release', async () => {
    const payload = {
      action: 'published',
      release: { tag_name: 'v1.0', draft: false, prerelease: true },
      repository: { private: true },
    };
    const env = { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1.0' };
    expect(await eventOf(payload, env)).toEqual({
      name: 'release',
      action: 'published',
      ref: 'refs/tags/v1.0',
      tag: 'v1.0',
      sha: SHA.toLowerCase(),
      isDraft: false,
      isPrerelease: true,
      isDeletion: false,
      isFromFork: false,
      repository: { owner: 'o', name: 'r', isPrivate: true, isFork: false },
    });
    expect(await eventOf(payload, { GITHUB_REF: '' })).toMatchObject({ ref: 'refs/tags/v1.0', tag: 'v1.0' });
  });

  test.each<[ref: string, tag: string | null]>([
    ['refs/heads/main', null],
    ['refs/tags/a/b', 'a/b'],
    ['refs/heads/refs/tags/v1', null],
    ['refs/pull/1/merge', null],
    ['', null],
  ])('%s is about the tag %j', async (ref, tag) => {
    expect(await eventOf({ deleted: true }, { GITHUB_REF: ref })).toMatchObject({
      ref,
      tag,
      isDeletion: true,
    });
  });

  const NOTHING = {
    action: undefined,
    isDraft: false,
    isPrerelease: null,
    isDeletion: false,
    isFromFork: false,
    repository: { isPrivate: undefined, isFork: false },
  };

  test.each<unknown>([
    ...['', 'null', '[]', '7', '"text"', '{', 'true', '\ufeff{}'],
    {},
    { release: null, repository: [], action: 7, deleted: 'true' },
    { release: 'text', repository: 'x', action: {} },
    { release: { tag_name: 7, draft: 'true' } },
    { repository: { private: 'yes', fork: 'true' } },
    { pull_request: null },
    { pull_request: { head: { repo: { full_name: 'fork/r' } } } },
    { pull_request: { base: { repo: null }, head: 'x' } },
  ])('garbage is taken as absent: %j', async (payload) => {
    expect(await eventOf(payload)).toMatchObject(NOTHING);
  });

  test.each<[head: unknown, isFromFork: boolean]>([
    [{ repo: { full_name: 'o/r' } }, false],
    [{ repo: { full_name: 'fork/r' } }, true],
    // The fork was deleted.
    [{ repo: null }, true],
  ])('a pull request whose head is %j', async (head, isFromFork) => {
    const pull_request = { head, base: { repo: { full_name: 'o/r' } } };
    expect(await eventOf({ pull_request })).toMatchObject({ isFromFork });
  });

  test('a repository that is a fork', async () => {
    expect((await eventOf({ repository: { fork: true } })).repository.isFork).toBe(true);
  });

  test('a draft is one only where the payload says so plainly', async () => {
    expect((await eventOf({ release: { tag_name: 'v1', draft: true } })).isDraft).toBe(true);
    expect((await eventOf({ release: { tag_name: 'v1', draft: 'true' } })).isDraft).toBe(false);
    expect((await eventOf({ release: { prerelease: true } })).isPrerelease).toBe(true);
    expect((await eventOf({ release: { prerelease: 'true' } })).isPrerelease).toBeNull();
  });

  test('no payload, no variables', async () => {
    expect(await readEvent({})).toMatchObject({ ...NOTHING, name: '', ref: '', sha: '', tag: null });
    const gone = path.join(await newFolder(), 'none');
    expect(await readEvent({ GITHUB_EVENT_PATH: gone })).toMatchObject(NOTHING);
  });
});

describe('text from outside', () => {
  test.each([
    ['plain text', 'plain text'],
    ['two\nlines\r\nand more', 'two lines and more'],
    ['\u001b[31mred\u001b[0m\tand tab', '\u001b[31mred\u001b[0m\tand tab'],
    ['bell\u0007 nul\u0000 \u0085 \u009b', 'bell nul  '],
    ['a::b ::c::', 'a::b ::c::'],
  ])('%j is %j', (text, line) => {
    expect(asPlainLine(text)).toBe(line);
  });

  test.each([
    '::set-output name=x::y',
    '  ::add-mask::x',
    '\u0007::error::x',
    '\u0085::error::x',
    '\n::error::x',
    ':\u0000:error::x',
    '::stop-commands::x',
    'text ##[error]x',
    '##[add-path]/evil',
    '#\u0001#[group]x',
    '##\u0000[group]x',
    '##[nothing]##[error]x',
    '\ufeff::error::x',
    '\u00a0\u3000::error::x',
    '::ERROR::x',
  ])('%j is no command any more', (text) => {
    expect(asPlainLine(text)).not.toMatch(/\n/);
    expect(commandIn(asPlainLine(text))).toBeNull();
  });

  test('whatever it is, it is one line of bounded length, and no command', () => {
    const piece = fc.constantFrom(
      ...[
        '::',
        ':',
        '##[',
        '#',
        '[',
        ']',
        'error',
        'group',
        ' ',
        '\t',
        '\n',
        '\r',
        '\u0000',
        '\u0085',
        '\u001b',
        'x',
      ],
      ...['\u200b', '\ufeff', 'stop-commands', ',', '=', '%0A', 'x'.repeat(2000)],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const line = asPlainLine(pieces.join(''));
        expect(line).not.toMatch(/[\r\n]/);
        expect(line.length).toBeLessThan(4100);
        expect(commandIn(line)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test('long text is cut, and says how long it was', () => {
    expect(asPlainLine('x'.repeat(5000))).toMatch(/^x{4000} … \(5000 characters\)$/);
    expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(shorten('  a\nb  ', 10)).toBe('a b');
  });
});

describe('forms of a secret', () => {
  test('raw, as basic authentication in each of its spellings, and in URLs; the longest first', () => {
    const secret = 'pypi-a>b?c~~~';
    const forms = formsOf(secret, '__token__');
    const basic = Buffer.from(`__token__:${secret}`).toString('base64');
    for (const form of [secret, basic, basic.replace(/=+$/, ''), encodeURIComponent(secret)])
      expect(forms).toContain(form);
    expect(forms).toContain(
      Buffer.from(`__token__:${secret}`).toString('base64url').padEnd(basic.length, '='),
    );
    expect(forms.map(({ length }) => length)).toEqual(
      [...forms.map(({ length }) => length)].sort((a, b) => b - a),
    );
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('each line of it, but those that stand in other lines by chance', () => {
    const forms = formsOf('first\r\n  second\rthird\n}\n\n', 'u');
    expect(forms).toEqual(expect.arrayContaining(['first', 'second', 'third']));
    expect(forms).not.toContain('}');
    expect(formsOf('one\n\n', 'u')).toContain('one');
    expect(formsOf('one\n\n', 'u')).not.toContain('');
  });

  test('as other programs write it', () => {
    const secret = `a b/c'd"e\\f<g>&h\u00e9!`;
    const forms = formsOf(secret, 'u');
    for (const form of [
      `a%20b%2Fc'd%22e%5Cf%3Cg%3E%26h%C3%A9!`,
      `a%20b%2Fc%27d%22e%5Cf%3Cg%3E%26h%C3%A9%21`,
      `a%20b/c%27d%22e%5Cf%3Cg%3E%26h%C3%A9%21`,
      `a+b%2Fc%27d%22e%5Cf%3Cg%3E%26h%C3%A9%21`,
      `a b/c'd\\"e\\\\f<g>&hé!`,
      `a b/c'd\\"e\\\\f<g>&h\\u00e9!`,
      `a b/c\\'d"e\\\\f<g>&hé!`,
      `a b/c'd"e\\f&lt;g&gt;&amp;hé!`,
      `a b/c&#x27;d&quot;e\\f&lt;g&gt;&amp;hé!`,
    ])
      expect(forms).toContain(form);
  });

  test.each(['', 'x', 'xy', 'some words and '])('in base64 after %j, whatever follows', (before) => {
    const secret = 'pypi-AgEIcHlwaS5vcmc';
    const forms = formsOf(secret, 'u');
    for (const after of ['', '\n', ' and more']) {
      const encoded = Buffer.from(before + secret + after).toString('base64');
      expect(forms.filter((form) => encoded.includes(form))).not.toEqual([]);
    }
  });

  test('half a character breaks nothing, and a short secret gives no part that fits everything', () => {
    expect(formsOf('pass\ud83dword', 'u')).toContain('pass\ud83dword');
    expect(Math.min(...formsOf('abc', 'u').map(({ length }) => length))).toBe(3);
  });
});

interface Written {
  readonly log: Log;
  readonly lines: () => string[];
  /** Lets a second and a half go by. */
  readonly pass: () => void;
}

function openLog(isDebug = false): Written {
  let text = '';
  let now = 0;
  const log = new Log(
    () => now,
    isDebug,
    (part) => {
      text += part;
    },
  );
  return { log, lines: () => text.split('\n').slice(0, -1), pass: () => void (now += 1500) };
}

describe('the log', () => {
  test('a step is a group whose last line says its time', async () => {
    const { log, lines, pass } = openLog();
    const result = await log.step('Build', () => {
      pass();
      log.line('working');
      return Promise.resolve(7);
    });
    expect(result).toBe(7);
    expect(lines()).toEqual(['::group::Build', 'working', 'Done in 1.5 s', '::endgroup::']);
    expect(log.steps).toEqual([{ title: 'Build', durationMs: 1500, end: 'done' }]);
  });

  test('a step that fails ends its group, too', async () => {
    const { log, lines, pass } = openLog();
    const failing = log.step('Build', () => {
      pass();
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect(lines()).toEqual(['::group::Build', 'Failed in 1.5 s', '::endgroup::']);
    expect(log.steps).toMatchObject([{ end: 'failed' }]);
  });

  test('a step that does not apply says why', () => {
    const { log, lines } = openLog();
    log.skip('Publish', 'this is\na dry run');
    expect(lines()).toEqual(['::group::Publish', 'Skipped: this is a dry run', '::endgroup::']);
    expect(log.steps).toEqual([
      { title: 'Publish', durationMs: 0, end: 'skipped', why: 'this is\na dry run' },
    ]);
  });

  test('annotations arrive as they were meant, whatever is in them', () => {
    const { log, lines } = openLog();
    const text = '100% of\r\ntwo::lines, ##[error]x %0A';
    const file = 'a:b,c%=d/pyproject.toml';
    log.error(text, { file, line: 3, column: 5 });
    log.error(text, { file });
    log.warning(text);
    expect(lines()).toHaveLength(3);
    const commands = lines().map((line) => commandIn(line));
    expect(commands.map((command) => [command?.name, command?.data])).toEqual([
      ['error', text],
      ['error', text],
      ['warning', text],
    ]);
    expect(Object.fromEntries(commands[0]?.properties ?? [])).toEqual({ file, line: '3', col: '5' });
    expect(Object.fromEntries(commands[1]?.properties ?? [])).toEqual({ file });
    expect(log.warnings).toEqual([text]);
  });

  test('debug lines only in debug runs', () => {
    const [quiet, loud] = [openLog(), openLog(true)];
    for (const { log } of [quiet, loud]) log.debug('a\nb');
    expect(quiet.lines()).toEqual([]);
    expect(loud.lines()).toEqual(['::debug::a%0Ab']);
  });

  test('what a child prints is no command, and what comes after it is', async () => {
    const { log, lines } = openLog();
    const out = await log.childOutput((onLine) => {
      onLine('::error::from a child');
      onLine('##[group]from a child');
      return Promise.resolve('done');
    });
    log.error('ours');
    expect(out).toBe('done');
    const [stop = '', first = '', second = '', resume = '', ours = ''] = lines();
    const word = commandIn(stop)?.data ?? '';
    expect(stop).toBe(`::stop-commands::${word}`);
    expect(word).toMatch(/^[0-9a-f]{32}$/);
    expect([commandIn(first), commandIn(second)]).toEqual([null, null]);
    expect(resume).toBe(`::${word}::`);
    expect(commandIn(ours)?.name).toBe('error');
  });

  test('commands work again after a child that failed, and each child has another word', async () => {
    const { log, lines } = openLog();
    await expect(log.childOutput(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await log.childOutput(() => Promise.resolve());
    const [stop = '', resume = '', again = ''] = lines();
    expect(resume).toBe(`::${commandIn(stop)?.data ?? ''}::`);
    expect(again).not.toBe(stop);
  });
});

describe('the runner', () => {
  test('a job that trusts every server is told that this process does not', async () => {
    const script = `const { openRunner } = await import(process.argv[1]);
      openRunner({ now: () => 0 });
      console.log(String(process.env.NODE_TLS_REJECT_UNAUTHORIZED));
      process.exit();`;
    const source = new URL('../../src/github/runner.ts', import.meta.url).href;
    const args = ['--input-type=module', '-e', script, source];
    const opened = async (value: string): Promise<string[]> => {
      const env = { NODE_TLS_REJECT_UNAUTHORIZED: value };
      return (await execa(process.execPath, args, { env })).stdout.split('\n');
    };
    expect(await opened('0')).toEqual([
      expect.stringMatching(/^::warning::NODE_TLS_REJECT_UNAUTHORIZED=0 does not hold/),
      'undefined',
    ]);
    expect(await opened('1')).toEqual(['1']);
  });

  test('faults 73: a summary that is too large is cut, because the service would drop it whole', async () => {
    const script = `const { openRunner } = await import(process.argv[1]);
      const runner = openRunner({ now: () => 0 });
      await runner.writeSummary('## Title ' + 'ü'.repeat(2 ** 20));
      process.exit();`;
    const source = new URL('../../src/github/runner.ts', import.meta.url).href;
    const file = path.join(await newFolder(), 'summary.md');
    await writeFile(file, '');
    const args = ['--input-type=module', '-e', script, source];
    await execa(process.execPath, args, { env: { GITHUB_STEP_SUMMARY: file } });
    const written = await readFile(file);
    expect(written.toString()).toMatch(/^## Title ü+/);
    expect(written.length).toBeGreaterThan(1_000_000);
    expect(written.length).toBeLessThanOrEqual(2 ** 20);
  });
});

describe('secrets in the log', () => {
  const SECRET = 'pypi-AgEIcHlwaS5vcmc';

  test('are masked in one physical line each, and scrubbed from everything after', async () => {
    const { log, lines } = openLog(true);
    log.hide(formsOf(SECRET, '__token__'));
    const masked = lines().length;
    log.line(`a ${SECRET} b`);
    log.warning(`a ${SECRET} b`);
    log.error(`a ${SECRET} b`);
    log.debug(`a ${SECRET} b`);
    log.skip('Publish', SECRET);
    await log.childOutput((onLine) => {
      onLine(`a ${Buffer.from(`__token__:${SECRET}`).toString('base64')} b`);
      onLine(`pypi-\u0000AgEIcHlwaS5vcmc`);
      onLine(`${'x'.repeat(3995)}${SECRET}`);
      return Promise.resolve();
    });
    for (const line of lines().slice(0, masked)) expect(commandIn(line)?.name).toBe('add-mask');
    const rest = lines().slice(masked).join('\n');
    expect(rest).not.toContain('AgEI');
    expect(rest).toContain('***');
    expect(log.warnings.join()).not.toContain('AgEI');
  });

  test('of several lines or with escapes are masked whole', () => {
    const { log, lines } = openLog();
    log.hide(formsOf('50%!\nhalf\n}', 'u'));
    const masks = new Masks();
    for (const line of lines()) {
      const command = commandIn(line);
      expect(command?.name).toBe('add-mask');
      masks.add(command?.data ?? '');
    }
    expect(masks.apply('say {50%!} and half')).toBe('say {***} and ***');
  });

  test.each([
    ['pypi-AgEI\u0000cHlwaS5vcmc', '***'],
    ['a \u001b[31mpypi-\u001b[0mAgEIcHlwaS5vcmc b', 'a *** b'],
    ['a pypi-\u001bAgEIcHlwaS5vcmc b', 'a *** b'],
    ['a pypi-\u001b]0;title\u0007AgEIcHlwaS5vcmc b', 'a *** b'],
    ['a pypi-\u001b]8;;http://x\u001b\\AgEIcHlwaS5vcmc b', 'a *** b'],
    ['a pypi-\u200bAgEI\u2060cHlwaS5vcmc b', 'a *** b'],
    ['pypi-\u001bAgEIcHlwaS5vcmc pypi-\u001b[0mAgEIcHlwaS5vcmc', '***'],
    [`\u001b[31m${SECRET}\u001b[0m`, '\u001b[31m***\u001b[0m'],
    [`${SECRET}${SECRET}`, '***'],
  ])('are recognised whatever is put into them: %j', (text, shown) => {
    const { log, lines } = openLog();
    log.hide(formsOf(SECRET, '__token__'));
    log.line(text);
    expect(lines().at(-1)).toBe(shown);
  });

  test('text without them keeps its colours, its signs and its letters', () => {
    const { log, lines } = openLog();
    log.hide(formsOf(SECRET, '__token__'));
    const text = '\u001b[32m✓\u001b[0m 👩‍💻 naïve\u200bword\tpypi-';
    log.line(text);
    expect(lines().at(-1)).toBe(text);
  });

  test('one that is part of another leaves nothing of it', () => {
    const { log, lines } = openLog();
    log.hide(['abc']);
    log.hide(['abcdef']);
    log.line('x abcdef y abc');
    expect(lines().at(-1)).toBe('x *** y ***');
  });
});

describe('ID tokens', () => {
  test.each<[env: Record<string, string>, expected: unknown]>([
    [{}, null],
    [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'u' }, null],
    [{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }, null],
    [{ ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }, null],
    [
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'u', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' },
      { url: 'u', requestToken: 't' },
    ],
  ])('the service in %j', (env, expected) => {
    expect(idTokenService(env)).toEqual(expected);
  });

  async function request(
    answer: (request: Seen, n: number) => Answer | 'drop',
  ): Promise<{ token: string | IdTokenError; seen: readonly Seen[]; sleeps: readonly number[] }> {
    const server = await start(answer);
    const clock = fakeClock();
    const service = { url: `${server.origin}/token?api-version=2.0`, requestToken: 'request-token' };
    const token = await requestIdToken(openHttp(), clock, service, 'pypi & co').catch((error: unknown) => {
      if (error instanceof IdTokenError) return error;
      throw error;
    });
    return { token, seen: server.seen, sleeps: clock.sleeps };
  }

  const GOOD: Answer = { body: '{"value":"a.b.c"}' };

  test('are asked for with the audience and the bearer', async () => {
    const { token, seen } = await request(() => GOOD);
    expect(token).toBe('a.b.c');
    expect(seen).toMatchObject([{ method: 'GET', headers: { authorization: 'bearer request-token' } }]);
    const { searchParams } = new URL(seen[0]?.path ?? '', 'http://x');
    expect(Object.fromEntries(searchParams)).toEqual({ 'api-version': '2.0', audience: 'pypi & co' });
  });

  test('the wait that the service asks for is kept, or told', async () => {
    const busy = (wait: string): Answer => ({ status: 503, headers: { 'retry-after': wait } });
    const kept = await request((_, n) => (n < 2 ? busy('7') : GOOD));
    expect(kept.token).toBe('a.b.c');
    expect(kept.sleeps[0]).toBeGreaterThanOrEqual(7000);
    const { token, seen } = await request(() => busy('90'));
    expect(String(token)).toContain('it answered 503, and wants to be asked again in 90 seconds');
    expect(seen).toHaveLength(1);
  });

  test.each<[why: string, fault: Answer | 'drop']>([
    ['500', { status: 500 }],
    ['503', { status: 503, body: '<html>' }],
    ['429', { status: 429 }],
    ['a lost connection', 'drop'],
    ['no token', { body: '{"value":""}' }],
    ['no JSON', { body: '<html>' }],
  ])('faults 50: %s is tried again, with growing pauses', async (_, fault) => {
    const { token, seen, sleeps } = await request((__, n) => (n < 4 ? fault : GOOD));
    expect(token).toBe('a.b.c');
    expect(seen).toHaveLength(4);
    expect(sleeps).toHaveLength(3);
    expect([...sleeps].sort((a, b) => a - b)).toEqual(sleeps);
  });

  test.each<[why: string, fault: Answer | 'drop', tries: number]>([
    ['500 for ever', { status: 500 }, 5],
    ['lost connections', 'drop', 5],
    ['a refusal', { status: 403 }, 1],
    ['a redirect', { status: 302, headers: { location: 'https://evil.example/' } }, 1],
  ])('faults 50: %s ends without a token', async (_, fault, tries) => {
    const { token, seen } = await request(() => fault);
    expect(token).toBeInstanceOf(IdTokenError);
    expect(String(token)).not.toContain('request-token');
    expect(seen).toHaveLength(tries);
  });

  const tokenOf = (claims: unknown): string =>
    `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`;

  test('the claims that messages may tell, and no others', () => {
    const claims = {
      iss: 'https://issuer.example',
      repository: 'o/r',
      repository_owner: 'o',
      job_workflow_ref: 'o/r/.github/workflows/p.yml@refs/tags/ö',
      workflow_ref: 'o/r/.github/workflows/q.yml@refs/tags/ö',
      environment: 'pypi',
      ref: 'refs/tags/ö',
    };
    const others = { jti: 'secret-id', actor: 'somebody', sub: 'x', run_id: '1', aud: 'pypi' };
    expect(claimsOf(tokenOf({ ...claims, ...others }))).toEqual({
      issuer: claims.iss,
      repository: 'o/r',
      owner: 'o',
      jobWorkflow: claims.job_workflow_ref,
      calledFrom: claims.workflow_ref,
      environment: 'pypi',
      ref: claims.ref,
    });
  });

  test.each([
    '',
    'x',
    'x.y.z',
    tokenOf(null),
    tokenOf('text'),
    tokenOf([]),
    tokenOf({ iss: 7, repository: '', ref: {}, environment: null }),
  ])('%j has no claims', (token) => {
    expect(Object.values(claimsOf(token)).filter((claim) => claim !== undefined)).toEqual([]);
  });
});

describe('the tag by REST', () => {
  const COMMIT = 'c'.repeat(40);
  const REPOSITORY = { owner: 'o', name: 'r' };
  const json = (body: unknown, status = 200): Answer => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const object = (type: string, sha: string): Answer => json({ ref: 'x', object: { type, sha } });

  async function now(
    answer: (path: string) => Answer | 'drop',
    tag = 'v1.0',
  ): Promise<{ state: Awaited<ReturnType<typeof commitOfTag>>; seen: readonly Seen[] }> {
    const server = await start(({ path: asked }) => answer(asked));
    const state = await commitOfTag({ GITHUB_API_URL: server.origin }, 'the-token', REPOSITORY, tag);
    return { state, seen: server.seen };
  }

  test('a light one', async () => {
    const { state, seen } = await now(() => object('commit', COMMIT));
    expect(state).toEqual({ state: 'points-at', commit: COMMIT });
    expect(seen).toMatchObject([
      { path: '/repos/o/r/git/ref/tags%2Fv1.0', headers: { authorization: 'token the-token' } },
    ]);
  });

  test('an annotated one of an annotated one', async () => {
    const { state } = await now((asked) =>
      asked.endsWith('/git/tags/2')
        ? object('commit', COMMIT)
        : object('tag', asked.endsWith('/git/tags/1') ? '2' : '1'),
    );
    expect(state).toEqual({ state: 'points-at', commit: COMMIT });
  });

  test('gone, where the repository can be seen; else unknown', async () => {
    const missing = json({ message: 'Not Found' }, 404);
    const visible = await now((asked) => (asked === '/repos/o/r' ? json({ id: 1 }) : missing));
    expect(visible.state).toEqual({ state: 'gone' });
    expect((await now(() => missing)).state).toMatchObject({ state: 'unknown' });
  });

  test.each<[why: string, fault: Answer | 'drop']>([
    ['500', json({ message: 'x' }, 500)],
    ['403', json({ message: 'x' }, 403)],
    ['a lost connection', 'drop'],
    ['garbage', { body: '<html>', headers: { 'content-type': 'text/html' } }],
  ])('%s proves nothing', async (_, fault) => {
    expect((await now(() => fault)).state).toMatchObject({ state: 'unknown' });
  });

  test('of a repository that is called otherwise now', async () => {
    const { state, seen } = await now((asked) =>
      asked.startsWith('/repos/')
        ? { status: 301, headers: { location: asked.replace('/repos/o/r', '/repositories/1') } }
        : object('commit', COMMIT),
    );
    expect(state).toEqual({ state: 'points-at', commit: COMMIT });
    expect(seen).toHaveLength(2);
  });

  test('a chain of tags without end proves nothing', async () => {
    expect((await now(() => object('tag', '1'))).state).toMatchObject({ state: 'unknown' });
  });

  test('without a token nothing is asked', async () => {
    expect(await commitOfTag({}, null, REPOSITORY, 'v1')).toMatchObject({ state: 'unknown' });
  });
});
