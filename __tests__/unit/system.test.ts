import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import { Readable } from 'node:stream';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import fc from 'fast-check';
import { Cancelled } from '../../src/system/cancelled.ts';
import {
  isInside,
  makePrivateFolder,
  makeWorkFolder,
  realPathOf,
  sha256Of,
  sha256OfFile,
} from '../../src/system/files.ts';
import { contentsOf } from '../../src/system/folder-contents.ts';
import { HttpError, openHttp, type HttpRequest, type HttpResponse } from '../../src/system/http.ts';
import { CUT_MARK, LineReader, OUTPUT_LIMITS, type OutputLimits } from '../../src/system/output.ts';
import { programsOnPath } from '../../src/system/path-search.ts';
import { currentPlatform, executableName, type Platform } from '../../src/system/platform.ts';
import {
  onlyNames,
  openProcesses,
  withoutNames,
  type Command,
  type Finished,
} from '../../src/system/process.ts';
import { retry } from '../../src/system/retry.ts';
import { joined, readAll } from '../../src/system/streams.ts';
import { walkZip } from '../../src/system/zip.ts';
import { zip } from '../support/unit/archives.ts';
import { selfSigned } from '../support/unit/certificates.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { gone } from '../support/unit/gone.ts';
import { serve, type Loopback } from '../support/unit/loopback.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();
const describeOnPosix = process.platform === 'win32' ? describe.skip : describe;
const LINUX: Platform = { os: 'linux', arch: 'x64', libc: 'gnu' };
const WINDOWS: Platform = { os: 'win32', arch: 'x64', libc: 'gnu' };

/** What Node itself needs to start on Windows. */
const BARE = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name.toUpperCase() === 'SYSTEMROOT'),
) as Record<string, string>;

describe('child processes', () => {
  async function node(script: string, more: Partial<Command> = {}): Promise<Command> {
    return {
      tool: process.execPath,
      args: ['--input-type=module', '-e', script],
      cwd: await newFolder(),
      env: BARE,
      ...more,
    };
  }

  type Way = 'run' | 'watch';

  async function finish(
    way: Way,
    command: Command,
    cancelled = new AbortController().signal,
    limits: Partial<OutputLimits> = {},
  ): Promise<Finished & { lines: string[] }> {
    const lines: string[] = [];
    const processes = openProcesses(cancelled, { ...OUTPUT_LIMITS, ...limits });
    const finished =
      way === 'run'
        ? await processes.run(command)
        : await processes.watch(command, (line) => {
            lines.push(line);
          });
    return { ...finished, lines };
  }

  describe.each<Way>(['run', 'watch'])('%s', (way) => {
    test.each([0, 1, 3, 127])('exit code %s is told, not thrown', async (code) => {
      const { exitCode } = await finish(way, await node(`process.exitCode = ${String(code)}`));
      expect(exitCode).toBe(code);
    });

    describeOnPosix('not on Windows', () => {
      test('faults 39: death by a signal is no exit code', async () => {
        const { exitCode } = await finish(
          way,
          await node(
            "process.kill(process.pid, 'SIGKILL'); await new Promise(() => setInterval(() => {}, 1000))",
          ),
        );
        expect(exitCode).toBeNull();
      });
    });

    test('a program that is not there throws', async () => {
      const tool = path.join(await newFolder(), 'none');
      await expect(finish(way, await node('', { tool }))).rejects.toThrow();
    });

    test('arguments and folder arrive as they are', async () => {
      const args = ['a b', '"q"', "'", '$HOME', '*', '', '--x=y z', 'back\\slash', 'ö', ';', '&&', '%PATH%'];
      const command = await node('');
      const file = path.join(command.cwd, 'show.mjs');
      await writeFile(file, 'console.log(JSON.stringify([process.argv.slice(2), process.cwd()]))');
      const { stdout } = await finish(way, { ...command, args: [file, ...args] });
      expect(JSON.parse(stdout)).toEqual([args, command.cwd]);
    });

    test('a program in a folder with blanks', async () => {
      const folder = path.join(await newFolder(), 'a folder');
      await mkdir(folder);
      const tool = path.join(folder, path.basename(process.execPath));
      await symlink(process.execPath, tool);
      expect((await finish(way, await node("console.log('here')", { tool }))).stdout.trim()).toBe('here');
    });

    test('the environment is exactly the given one', async () => {
      const env = { ...BARE, ONLY: 'this one', 'IN-PUT': 'x' };
      const { stdout } = await finish(way, await node('console.log(JSON.stringify(process.env))', { env }));
      const seen = JSON.parse(stdout) as Record<string, string>;
      // macOS adds one by itself.
      delete seen['__CF_USER_TEXT_ENCODING'];
      expect(seen).toEqual(env);
    });
  });

  test('run keeps the two streams apart', async () => {
    const { stdout, stderr } = await finish('run', await node("console.log('out'); console.error('err')"));
    expect([stdout.trim(), stderr.trim()]).toEqual(['out', 'err']);
  });

  test('watch hands on the lines of both streams, the last one without a line end, too', async () => {
    const script =
      "process.stdout.write('one\\r\\n\\ntwo'); process.stdout.end(() => process.stderr.write('three'))";
    const { lines, stdout } = await finish('watch', await node(script));
    expect(lines.join('|')).toContain('one||two');
    expect(lines.join('|')).toMatch(/three$/);
    expect(stdout).toBe(lines.join('\n'));
  });

  test('watch hands lines on while the child runs', async () => {
    const folder = await newFolder();
    const sign = path.join(folder, 'go on');
    const script = `import { existsSync } from 'node:fs';
      console.log('waiting');
      const timer = setInterval(() => { if (existsSync(process.argv[1])) { console.log('seen'); clearInterval(timer); } }, 10);`;
    const command = await node('');
    const lines: string[] = [];
    const processes = openProcesses(new AbortController().signal);
    const { exitCode } = await processes.watch(
      { ...command, args: ['--input-type=module', '-e', script, sign] },
      (line) => {
        lines.push(line);
        if (line === 'waiting') void writeFile(sign, '');
      },
    );
    expect([exitCode, lines]).toEqual([0, ['waiting', 'seen']]);
  });

  test('watch keeps the last 2000 lines, and hands on all', async () => {
    const { lines, stdout } = await finish(
      'watch',
      await node('for (let n = 0; n < 5000; n++) console.log(n)'),
    );
    expect(lines).toHaveLength(5000);
    expect(stdout.split('\n')).toEqual(lines.slice(3000));
  });

  const CALM = new AbortController().signal;

  test('faults 39: a child that prints without end or measure fills neither the log nor the memory', async () => {
    const script = `const { writeSync } = await import('node:fs');
      const block = Buffer.alloc(2 ** 20, 'x');
      const all = (bytes) => { for (let at = 0; at < bytes.length; ) try { at += writeSync(1, bytes, at); } catch {} };
      for (let n = 0; n < 48; n++) all(block);
      all(Buffer.from('\\n' + 'line\\n'.repeat(100_000) + 'the last words\\n'));`;
    const command = await node(script);
    const before = process.memoryUsage().rss;
    const { exitCode, lines, stdout } = await finish('watch', command, CALM, {
      shownLines: 1000,
      shownSize: 100_000,
    });
    // The child has printed 48 MB in one line; a reader that keeps it would need that several times.
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 2 ** 20);
    expect(exitCode).toBe(0);
    expect(lines[0]).toBe('x'.repeat(64 * 1024) + CUT_MARK);
    expect(lines[1]).toBe('line');
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toMatch(/the rest of its output is not shown/);
    expect(stdout.split('\n')).toHaveLength(2000);
    expect(stdout).toMatch(/^line\n.*\nline\nthe last words$/s);
  }, 20_000);

  test('what is kept for messages is limited in size, too, but the last line stays', async () => {
    const { stdout } = await finish(
      'watch',
      await node('for (let n = 0; n < 9; n++) console.log(String(n).repeat(n === 8 ? 50 : 10))'),
      CALM,
      { keptSize: 30 },
    );
    expect(stdout).toBe('8'.repeat(50));
  });

  test('a line of the one stream is not torn by the other', async () => {
    const script = `const { writeSync } = await import('node:fs');
      for (let n = 0; n < 50; n++) { writeSync(1, 'be'); writeSync(2, 'err\\n'); writeSync(1, 'gin\\n'); }`;
    const { lines } = await finish('watch', await node(script));
    expect(lines.sort()).toEqual([...Array<string>(50).fill('begin'), ...Array<string>(50).fill('err')]);
  });

  describeOnPosix('not on Windows', () => {
    test('what a child has left running in its group is ended with it', async () => {
      const script = `import { spawn } from 'node:child_process';
        const sleeper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
        sleeper.unref();
        console.log(sleeper.pid);`;
      const { exitCode, stdout } = await finish('watch', await node(script));
      expect(exitCode).toBe(0);
      await expect(gone(Number(stdout))).resolves.toBe(true);
    });

    test('its output is read to the end without waiting for it', async () => {
      const script = `import { spawn } from 'node:child_process';
        const sleeper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'inherit' });
        sleeper.unref();
        console.log(sleeper.pid);`;
      const started = Date.now();
      const { stdout } = await finish('watch', await node(script));
      expect(Date.now() - started).toBeLessThan(1900);
      await expect(gone(Number(stdout))).resolves.toBe(true);
    });
  });

  test('the standard input of a watched child is at its end', async () => {
    const script =
      "let n = 0; for await (const chunk of process.stdin) n += chunk.length; console.log('read', n)";
    expect((await finish('watch', await node(script))).lines).toEqual(['read 0']);
  });

  test('a cancelled run ends a watched child', async () => {
    const controller = new AbortController();
    const processes = openProcesses(controller.signal);
    const command = await node("console.log('started'); setInterval(() => {}, 1000)");
    const { exitCode } = await processes.watch(command, () => {
      controller.abort();
    });
    expect(exitCode).not.toBe(0);
  });

  describeOnPosix('not on Windows', () => {
    test('a cancelled run does not wait for what the child has left behind, which holds its output open', async () => {
      const controller = new AbortController();
      const processes = openProcesses(controller.signal);
      const script = `import { spawn } from 'node:child_process';
      const sleeper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 40_000)'], { stdio: 'inherit' });
      console.log(sleeper.pid);`;
      let sleeper = 0;
      const { exitCode } = await processes.watch(await node(script), (line) => {
        sleeper = Number(line);
        controller.abort();
      });
      expect(exitCode).toBeNull();
      try {
        process.kill(sleeper, 'SIGKILL');
      } catch {
        // It was ended with the child.
      }
    }, 20_000);
  });

  describe('a child that is started ahead of its time', () => {
    const WAITS = `console.log('loaded');
      process.stdin.on('data', (line) => console.log('told', JSON.stringify(String(line))));
      process.stdin.on('end', () => { console.log('worked'); process.exitCode = 7; });`;

    /** Its id is in the file `pid` of its folder once it is loaded. */
    async function waiting(script: string): Promise<Command> {
      return node(`(await import('node:fs')).writeFileSync('pid', String(process.pid));\n${script}`);
    }

    async function pidOf({ cwd }: Command): Promise<number> {
      for (;;) {
        const pid = await readFile(path.join(cwd, 'pid'), 'utf8').catch(() => '');
        if (pid !== '') return Number(pid);
        await sleep(20);
      }
    }

    test('waits for a line, which is all that it can read', async () => {
      const processes = openProcesses(new AbortController().signal);
      const command = await waiting(WAITS);
      const child = await processes.prepare(command);
      await pidOf(command);
      expect(child.hasEnded).toBe(false);
      const lines: string[] = [];
      const { exitCode, stdout } = await child.go((line) => lines.push(line));
      expect(lines).toEqual(['loaded', 'told "\\n"', 'worked']);
      expect([exitCode, stdout]).toEqual([7, lines.join('\n')]);
    });

    test('may be told before it is loaded', async () => {
      const processes = openProcesses(new AbortController().signal);
      const child = await processes.prepare(await waiting(WAITS));
      expect((await child.go(() => undefined)).exitCode).toBe(7);
    });

    test('is ended where it is not needed', async () => {
      const processes = openProcesses(new AbortController().signal);
      const command = await waiting(WAITS);
      const child = await processes.prepare(command);
      const pid = await pidOf(command);
      await child[Symbol.asyncDispose]();
      expect(child.hasEnded).toBe(true);
      await expect(gone(pid)).resolves.toBe(true);
    });

    test('is left in peace once it works', async () => {
      const processes = openProcesses(new AbortController().signal);
      const child = await processes.prepare(await waiting(WAITS));
      const working = child.go(() => undefined);
      await child[Symbol.asyncDispose]();
      expect((await working).exitCode).toBe(7);
    });

    test.each(['process.exit(3)', "process.kill(process.pid, 'SIGKILL')"])(
      'is known to be there no more: %s',
      async (script) => {
        const processes = openProcesses(new AbortController().signal);
        const command = await waiting(script);
        const child = await processes.prepare(command);
        await expect(gone(await pidOf(command))).resolves.toBe(true);
        while (!child.hasEnded) await sleep(20);
        // Whoever does not ask gets its end.
        expect((await child.go(() => undefined)).exitCode).not.toBe(0);
      },
    );

    test('is not started when the run is cancelled already', async () => {
      const processes = openProcesses(AbortSignal.abort());
      await expect(processes.prepare(await waiting(WAITS))).rejects.toBeInstanceOf(Cancelled);
    });

    test('is known not to be there where it cannot be started', async () => {
      const tool = path.join(await newFolder(), 'none');
      const child = await openProcesses(new AbortController().signal).prepare(await node('', { tool }));
      expect(child.hasEnded).toBe(true);
      await child[Symbol.asyncDispose]();
    });

    test('is ended with a run that is cancelled', async () => {
      const controller = new AbortController();
      const command = await waiting(WAITS);
      await openProcesses(controller.signal).prepare(command);
      const pid = await pidOf(command);
      controller.abort();
      await expect(gone(pid)).resolves.toBe(true);
    });
  });

  test('a tool is not started when the run is cancelled already', async () => {
    const command = await node("(await import('node:fs')).writeFileSync('ran', '')");
    await expect(finish('run', command, AbortSignal.abort())).rejects.toBeInstanceOf(Cancelled);
    expect(await readdir(command.cwd)).toEqual([]);
  });

  test('a child is not started when the run is cancelled already', async () => {
    const { exitCode, lines } = await finish('watch', await node("console.log('ran')"), AbortSignal.abort());
    expect(exitCode).toBeNull();
    expect(lines).toEqual([]);
  });

  test('names of an environment', () => {
    const env = { A: '1', a: '2', B: '3' };
    expect(withoutNames(env, /^a$/i)).toEqual({ B: '3' });
    expect(onlyNames(env, /^A$/)).toEqual({ A: '1' });
  });
});

describe('lines', () => {
  function linesOf(chunks: readonly (string | Buffer)[], longest = 1000): string[] {
    const lines: string[] = [];
    const reader = new LineReader(longest, (line) => lines.push(line));
    for (const chunk of chunks) reader.write(Buffer.from(chunk));
    reader.end();
    return lines;
  }

  test.each<[chunks: (string | Buffer)[], lines: string[]]>([
    [[], []],
    [['a\nb'], ['a', 'b']],
    [
      ['a\r\n', '\n', 'b\n'],
      ['a', '', 'b'],
    ],
    [
      ['a\r', '\nb'],
      ['a', 'b'],
    ],
    [['10%\r20%\r30%\n'], ['10%\r20%\r30%']],
    [
      ['a', 'b', '\n', 'c'],
      ['ab', 'c'],
    ],
    [[Buffer.from('ö').subarray(0, 1), Buffer.from('ö').subarray(1), '\n'], ['ö']],
    [[Buffer.from([0x61, 0xff, 0x62])], ['a\ufffdb']],
  ])('%j are %j', (chunks, lines) => {
    expect(linesOf(chunks)).toEqual(lines);
  });

  test.each<[why: string, chunks: string[], lines: string[]]>([
    ['one piece', ['1234567890\nx'], [`12345678${CUT_MARK}`, 'x']],
    ['many pieces', '1234567890\nx'.split(''), [`12345678${CUT_MARK}`, 'x']],
    ['just as long as allowed', ['12345678\nx'], ['12345678', 'x']],
    ['no line end', ['123456789'], [`12345678${CUT_MARK}`]],
    ['cut within a character', ['1234567ö\nx'], [`1234567${CUT_MARK}`, 'x']],
  ])('a line that is too long is cut and never makes two: %s', (_, chunks, lines) => {
    expect(linesOf(chunks, 8)).toEqual(lines);
  });

  test('however the bytes are cut into chunks, the lines are the same', () => {
    const text = fc.array(fc.constantFrom('a', 'ö', '🎉', '\n', '\r\n', '\r', 'xxxxxx'), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), (parts, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, n) => bytes.subarray(at[n], end));
        expect(linesOf(chunks, 12)).toEqual(linesOf([bytes], 12));
        const whole = parts.join('').split('\n');
        if (whole.at(-1) === '') whole.pop();
        expect(linesOf(chunks)).toEqual(whole.map((line) => line.replace(/\r$/, '')));
      }),
    );
  });
});

describe('retry', () => {
  const broken = new Error('broken');

  async function tried(
    outcomes: readonly unknown[],
    when: (failure: unknown) => boolean = () => true,
  ): Promise<{ end: unknown; tries: number; sleeps: readonly number[] }> {
    const clock = fakeClock();
    let tries = 0;
    const end = await retry(clock, { tries: 4, pauseMs: 100, when }, (n) => {
      tries = n;
      const outcome = outcomes[n - 1];
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    }).catch((failure: unknown) => failure);
    return { end, tries, sleeps: clock.sleeps };
  }

  test('until it succeeds, with pauses that double and differ', async () => {
    const { end, tries, sleeps } = await tried([broken, broken, broken, 'fine']);
    expect([end, tries, sleeps.length]).toEqual(['fine', 4, 3]);
    for (const [n, pause] of sleeps.entries()) {
      expect(pause).toBeGreaterThanOrEqual(100 * 2 ** n);
      expect(pause).toBeLessThanOrEqual(150 * 2 ** n);
    }
  });

  test('not at all where it is fine', async () => {
    expect(await tried(['fine'])).toEqual({ end: 'fine', tries: 1, sleeps: [] });
  });

  test('no further than allowed; the last failure is thrown', async () => {
    const last = new Error('last');
    expect(await tried([broken, broken, broken, last, 'fine'])).toMatchObject({ end: last, tries: 4 });
  });

  test('only what is worth it', async () => {
    const final = new Error('final');
    expect(await tried([broken, final, 'fine'], (failure) => failure === broken)).toMatchObject({
      end: final,
      tries: 2,
    });
  });
});

describe('files', () => {
  test('hashes', async () => {
    const file = path.join(await newFolder(), 'f');
    await writeFile(file, 'abc');
    const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await sha256OfFile(file)).toBe(expected);
    expect(sha256Of('abc')).toBe(expected);
    expect(sha256Of(Buffer.from('abc'))).toBe(expected);
    await expect(sha256OfFile(`${file}x`)).rejects.toThrow();
  });

  async function tree(): Promise<string> {
    const folder = await newFolder();
    await mkdir(path.join(folder, 'a', 'b'), { recursive: true });
    for (const name of ['one', 'a/two', 'a/b/three']) await writeFile(path.join(folder, name), name);
    await symlink('one', path.join(folder, 'link'));
    return folder;
  }

  test('equal trees have the same contents, wherever they are', async () => {
    const [one, other] = [await tree(), await tree()];
    expect(await contentsOf(one)).toEqual(
      new Map([
        ['one', `3 ${sha256Of('one')}`],
        ['link', '-> one'],
        ['a', ''],
        ['a/two', `5 ${sha256Of('a/two')}`],
        ['a/b', ''],
        ['a/b/three', `9 ${sha256Of('a/b/three')}`],
      ]),
    );
    expect(await contentsOf(one)).toEqual(await contentsOf(other));
    expect(await contentsOf(path.join(one, 'none'))).toBeNull();
  });

  test.each<[why: string, change: (folder: string) => Promise<unknown>]>([
    ['a file changed', (folder) => writeFile(path.join(folder, 'a/b/three'), 'thre')],
    ['a file added', (folder) => writeFile(path.join(folder, 'a/.new'), '')],
    ['a file removed', (folder) => rm(path.join(folder, 'one'))],
    ['a folder added', (folder) => mkdir(path.join(folder, 'a/new'))],
    [
      'two files exchanged',
      async (folder) => {
        await writeFile(path.join(folder, 'one'), 'a/two');
        await writeFile(path.join(folder, 'a/two'), 'one');
      },
    ],
    [
      'a link that leads elsewhere',
      async (folder) => {
        await rm(path.join(folder, 'link'));
        await symlink('/etc/passwd', path.join(folder, 'link'));
      },
    ],
    [
      'a file in place of a link',
      async (folder) => {
        await rm(path.join(folder, 'link'));
        await writeFile(path.join(folder, 'link'), 'one');
      },
    ],
  ])('another tree, other contents: %s', async (_, change) => {
    const folder = await tree();
    const before = await contentsOf(folder);
    await change(folder);
    expect(await contentsOf(folder)).not.toEqual(before);
  });

  test('many files', async () => {
    const folder = await newFolder();
    for (let n = 0; n < 100; n++) await writeFile(path.join(folder, String(n)), '');
    const before = await contentsOf(folder);
    await rm(path.join(folder, '99'));
    expect(await contentsOf(folder)).not.toEqual(before);
  });

  describeOnPosix('not on Windows', () => {
    test('folders of ours are for this user only, and new ones have names nobody can know', async () => {
      const parent = path.join(await newFolder(), 'temp');
      const [one, other] = [await makeWorkFolder(parent), await makeWorkFolder(parent)];
      expect(one).not.toBe(other);
      const inner = await makePrivateFolder(one, 'a', 'b');
      expect(inner).toBe(path.join(one, 'a', 'b'));
      for (const folder of [one, inner]) expect((await stat(folder)).mode & 0o777).toBe(0o700);
      await expect(makePrivateFolder(one, 'a', 'b')).rejects.toThrow(/EEXIST/);
    });
  });

  test.each<[outer: string, inner: string, expected: boolean]>([
    ['/w', '/w', true],
    ['/w', '/w/a/b', true],
    ['/w', '/w/..a', true],
    ['/w', '/', false],
    ['/w', '/workspace', false],
    ['/w', '/w/../x', false],
    ['/w/a', '/w/b', false],
  ])('inside %s is %s: %s', (outer, inner, expected) => {
    expect(isInside(outer, inner)).toBe(expected);
  });

  test('links are resolved', async () => {
    const folder = await tree();
    expect(await realPathOf(path.join(folder, 'link'))).toBe(path.join(folder, 'one'));
    expect(await realPathOf(path.join(folder, 'none'))).toBeNull();
  });

  test('streams end at their limit', async () => {
    const chunks = [Buffer.from('ab'), Buffer.from('cd')];
    expect((await readAll(chunks, 4)).toString()).toBe('abcd');
    expect(await readAll([], 0)).toHaveLength(0);
    await expect(readAll(chunks, 3)).rejects.toThrow(/more than 3 bytes/);
  });

  test.each([
    [
      ['ab', 'c', 'def', 'g', ''],
      ['abc', 'def', 'g'],
    ],
    [['abcdef'], ['abcdef']],
    [[], []],
  ])('streams in larger pieces: %j', async (given, expected) => {
    const stream = Readable.from(given.map((text) => Buffer.from(text)));
    const pieces: string[] = [];
    for await (const piece of joined(stream, 3)) pieces.push(Buffer.from(piece).toString());
    expect(pieces).toEqual(expected);
  });
});

describe('the machine', () => {
  test('faults 72: names of programs', () => {
    const all = [LINUX, { ...LINUX, os: 'darwin' } as const, WINDOWS];
    expect(all.map((platform) => executableName(platform, 'poetry'))).toEqual([
      ...['poetry', 'poetry', 'poetry.exe'],
    ]);
    expect(currentPlatform()).toMatchObject({ os: process.platform, arch: process.arch });
  });

  describeOnPosix('not on Windows', () => {
    test('PATH is searched in its order; relative folders and what is not executable are passed over', async () => {
      const [one, other] = [await newFolder(), await newFolder()];
      for (const file of [path.join(one, 'b'), path.join(other, 'a'), path.join(other, 'b')]) {
        await writeFile(file, '');
        await chmod(file, 0o755);
      }
      await writeFile(path.join(one, 'a'), '');
      const workspace = path.join(other, 'workspace');
      const inside = path.join(workspace, 'bin');
      await mkdir(inside, { recursive: true });
      await writeFile(path.join(inside, 'b'), '');
      await chmod(path.join(inside, 'b'), 0o755);
      const PATH = [
        '',
        '.',
        'node_modules/.bin',
        inside,
        workspace,
        one,
        other,
        one,
        path.join(one, 'none'),
      ].join(':');
      expect(await programsOnPath({ PATH }, LINUX, ['a', 'b'], workspace)).toEqual([
        path.join(one, 'b'),
        path.join(other, 'a'),
        path.join(other, 'b'),
      ]);
      expect(await programsOnPath({}, LINUX, ['a'], workspace)).toEqual([]);
      expect(await programsOnPath({ Path: other }, LINUX, ['a'], workspace)).toEqual([path.join(other, 'a')]);
    });

    test('PATH does not lead into the workspace by a link: of a folder, of a program, or of the workspace itself', async () => {
      const [real, links, outside] = [await newFolder(), await newFolder(), await newFolder()];
      const bin = path.join(real, 'bin');
      await mkdir(bin);
      for (const folder of [bin, outside]) {
        await writeFile(path.join(folder, 'a'), '');
        await chmod(path.join(folder, 'a'), 0o755);
      }
      await symlink(bin, path.join(links, 'bin'));
      await symlink(path.join(bin, 'a'), path.join(links, 'a'));
      await symlink(real, path.join(links, 'workspace'));
      await symlink(outside, path.join(links, 'outside'));
      // As a virtual environment in the checkout has it.
      await symlink(path.join(outside, 'a'), path.join(bin, 'b'));
      const fine = path.join(links, 'outside');
      for (const workspace of [real, path.join(links, 'workspace')]) {
        const PATH = [path.join(links, 'bin'), links, bin, fine].join(':');
        expect(await programsOnPath({ PATH }, LINUX, ['a', 'b'], workspace)).toEqual([path.join(fine, 'a')]);
      }
      expect(await programsOnPath({ PATH: fine }, LINUX, ['a'], path.join(links, 'none'))).toEqual([
        path.join(fine, 'a'),
      ]);
    });
  });
});

describe('HTTP', () => {
  const running: Loopback[] = [];
  const proxy = Object.fromEntries(
    ['http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'].map((name) => [name, process.env[name]]),
  );
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    for (const [name, value] of Object.entries(proxy)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  });

  async function start(answer: Parameters<typeof serve>[0]): Promise<Loopback> {
    const server = await serve(answer);
    running.push(server);
    return server;
  }

  async function ask(
    answer: Parameters<typeof serve>[0],
    more: Partial<HttpRequest> = {},
  ): Promise<{ response: HttpResponse | Error; server: Loopback }> {
    const server = await start(answer);
    const response = await openHttp()
      .request({ url: `${server.origin}/p?q=1`, ...more })
      .catch((error: unknown) => {
        if (error instanceof HttpError) return error;
        throw error;
      });
    return { response, server };
  }

  test('status, headers in lower case, body; who asks is said', async () => {
    const { response, server } = await ask(() => ({ status: 418, headers: { 'X-Y': 'z' }, body: 'tea' }));
    expect(response).toMatchObject({ status: 418, headers: { 'x-y': 'z' }, body: Buffer.from('tea') });
    expect(server.seen).toMatchObject([{ method: 'GET', path: '/p?q=1', body: '' }]);
    expect(server.seen[0]?.headers['user-agent']).toContain('poetry-publish-action');
  });

  test('a body is sent, headers too', async () => {
    const { server } = await ask(() => ({}), {
      method: 'POST',
      body: '{"ö":1}',
      headers: { 'content-type': 'a/b' },
    });
    expect(server.seen).toMatchObject([
      { method: 'POST', body: '{"ö":1}', headers: { 'content-type': 'a/b' } },
    ]);
  });

  test('a redirect is an answer like any other', async () => {
    const { response, server } = await ask(() => ({ status: 302, headers: { location: '/elsewhere' } }));
    expect(response).toMatchObject({ status: 302, headers: { location: '/elsewhere' } });
    expect(server.seen).toHaveLength(1);
  });

  /** The message of a failed request, made outside of Jest, in whose sandbox errors of Node are no instances of Error. */
  async function failureInNode(request: HttpRequest): Promise<string> {
    const script = `const { openHttp } = await import(process.argv[1]);
      await openHttp().request(JSON.parse(process.argv[2])).catch((error) => { console.log(error.name, error.message); });`;
    const source = new URL('../../src/system/http.ts', import.meta.url).href;
    const args = ['--input-type=module', '-e', script, source, JSON.stringify(request)];
    return (await execa(process.execPath, args)).stdout;
  }

  test.each<['hang' | 'drip']>([['hang'], ['drip']])(
    'the time limit is for the whole answer: %s',
    async (way) => {
      const { origin } = await start(() => way);
      const failure = await failureInNode({ url: `${origin}/secret-path`, timeoutMs: 200 });
      expect(failure).toBe(`HttpError ${new URL(origin).host}: no complete answer within the time limit`);
    },
  );

  test('a body that is too large', async () => {
    const { response } = await ask(() => ({ body: 'x'.repeat(101) }), { maxBytes: 100 });
    expect(response).toBeInstanceOf(HttpError);
    expect(response).toMatchObject({ message: expect.stringContaining('100 bytes') });
    expect((await ask(() => ({ body: 'x'.repeat(100) }), { maxBytes: 100 })).response).toMatchObject({
      status: 200,
    });
  });

  test('a lost connection, and nobody there: host and cause are told, the path is not', async () => {
    const { response, server } = await ask(() => 'drop');
    expect(response).toBeInstanceOf(HttpError);
    await server.stop();
    running.length = 0;
    const refused = await failureInNode({ url: `${server.origin}/secret-path` });
    expect(refused).toMatch(/^HttpError 127\.0\.0\.1:\d+: .*ECONNREFUSED/);
    expect(refused).not.toContain('secret-path');
  });

  test('through the proxy of the job, but not where that says no', async () => {
    const through = await start(() => ({ body: 'by proxy' }));
    const direct = await start(() => ({ body: 'direct' }));
    for (const name of ['http_proxy', 'HTTP_PROXY']) process.env[name] = through.origin;
    for (const name of ['no_proxy', 'NO_PROXY']) process.env[name] = '127.0.0.1';
    const { body } = await openHttp().request({ url: `${direct.origin}/` });
    expect(body.toString()).toBe('direct');
    expect(through.seen).toEqual([]);
    for (const name of ['no_proxy', 'NO_PROXY']) process.env[name] = '';
    await openHttp()
      .request({ url: 'http://index.example/simple/', timeoutMs: 2000 })
      .catch(() => undefined);
    expect(direct.seen).toHaveLength(1);
  });
});

describe('certificates', () => {
  /** What requests end with in a process whose environment switches all checks off: Node's own, and ours. */
  async function asked(url: string, proxy?: string): Promise<string[]> {
    const script = `const { openHttp } = await import(process.argv[1]);
      const https = await import('node:https');
      const node = new Promise((resolve) => https.get(process.argv[2], (answer) => resolve(answer.resume().statusCode)).on('error', (error) => resolve(error.code)));
      const ours = openHttp().request({ url: process.argv[2] }).then(({ status }) => status, (error) => error.message);
      console.log(JSON.stringify([String(await node), String(await ours)]));
      process.exit();`;
    const source = new URL('../../src/system/http.ts', import.meta.url).href;
    const env = {
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      ...(proxy === undefined ? { no_proxy: '*' } : { https_proxy: proxy, no_proxy: '', NO_PROXY: '' }),
    };
    const { stdout } = await execa(process.execPath, ['--input-type=module', '-e', script, source, url], {
      env,
    });
    return JSON.parse(stdout) as string[];
  }

  test('are checked whatever the job says, directly and through a proxy', async () => {
    const { key, cert } = await selfSigned();
    const server = https.createServer({ key, cert }, (_, response) => response.end('secret'));
    let tunnels = 0;
    const proxy = http.createServer().on('connect', (request, socket) => {
      tunnels += 1;
      const port = Number(request.url?.split(':')[1]);
      const onward = net.connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      for (const one of [onward, socket]) one.on('error', () => undefined);
    });
    const origins = await Promise.all(
      [server, proxy].map(
        (one) =>
          new Promise<string>((resolve) => {
            one.listen(0, '127.0.0.1', () => {
              resolve(`127.0.0.1:${String((one.address() as net.AddressInfo).port)}`);
            });
          }),
      ),
    );
    const [there = '', through = ''] = origins;
    // The proxy alone knows this host: what lies on this machine is not asked for through one.
    const far = there.replace('127.0.0.1', 'index.example');
    const direct = await asked(`https://${there}/`);
    const proxied = await asked(`https://${far}/`, `http://${through}`);
    for (const one of [server, proxy]) {
      one.closeAllConnections();
      one.close();
    }
    // The variable does what it is feared for, and not to us.
    expect(direct).toEqual(['200', expect.stringMatching(/self-signed certificate/)]);
    expect(proxied[1]).toMatch(/self-signed certificate/);
    expect(tunnels).toBe(1);
  });
});

describe('zip archives', () => {
  async function archive(content: Buffer): Promise<string> {
    const file = path.join(await newFolder(), 'a.zip');
    await writeFile(file, content);
    return file;
  }

  test('members in their order, with size and mode; read, or passed over', async () => {
    const file = await archive(
      zip([{ name: 'a/', mode: 0o040755 }, { name: 'a/ö', content: 'hello', mode: 0o100755 }, { name: 'c' }]),
    );
    const seen: unknown[] = [];
    await walkZip(file, async (member) => {
      const { name, size, mode } = member;
      seen.push([name, size, mode]);
      if (name === 'a/ö') seen.push((await readAll(await member.open(), 100)).toString());
    });
    expect(seen).toEqual([['a/', 0, 0o040755], ['a/ö', 5, 0o100755], 'hello', ['c', 0, 0o100644]]);
  });

  test('what is larger than allowed is not read', async () => {
    const file = await archive(zip([{ name: 'a', content: 'x'.repeat(1000) }]));
    const reading = walkZip(file, async (member) => {
      await readAll(await member.open(), 999);
    });
    await expect(reading).rejects.toThrow(/999 bytes/);
  });

  test.each([
    ['a name that leads out', zip([{ name: '../a' }])],
    ['an absolute name', zip([{ name: '/a' }])],
    ['a backslash', zip([{ name: 'a\\b' }])],
    ['no archive', Buffer.from('PK')],
    ['cut off', zip([{ name: 'a' }]).subarray(0, -5)],
  ])('%s is refused', async (_, content) => {
    const file = await archive(content);
    await expect(walkZip(file, () => Promise.resolve())).rejects.toThrow();
  });
});
