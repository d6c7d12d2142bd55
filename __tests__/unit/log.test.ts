import { describe, expect, test } from '@jest/globals';
import { Log } from '../../src/github/log.ts';
import { withHeartbeat } from '../../src/system/heartbeat.ts';
import { fakeClock } from '../support/unit/clock.ts';

function openLog(isDebug = false, clock = fakeClock()): { log: Log; lines: () => string[] } {
  let text = '';
  const log = new Log(
    () => clock.now(),
    isDebug,
    (part) => {
      text += part;
    },
  );
  return { log, lines: () => text.trimEnd().split('\n') };
}

describe('a step that was begun before what does its work was there', () => {
  test('has one group, and the time of both', async () => {
    const clock = fakeClock();
    const { log, lines } = openLog(false, clock);
    log.begin('Read the inputs');
    expect(lines()).toEqual(['::group::Read the inputs']);
    await clock.sleep(3000);
    await log.step('Read the inputs', () => Promise.resolve());
    expect(lines()).toEqual(['::group::Read the inputs', 'Done in 3.0 s', '::endgroup::']);
    expect(log.steps).toEqual([{ title: 'Read the inputs', durationMs: 3000, end: 'done' }]);
  });

  test('ends where another one comes in its place', async () => {
    const { log, lines } = openLog();
    log.begin('Read the inputs');
    await log.step('Report', () => Promise.resolve());
    expect(lines().slice(0, 3)).toEqual(['::group::Read the inputs', '::endgroup::', '::group::Report']);
  });
});

describe('the output of a child', () => {
  async function shown(lines: readonly string[], hidden: readonly string[] = []): Promise<string[]> {
    const { log, lines: written } = openLog();
    log.hide(hidden);
    const before = written().length;
    await log.childOutput((onLine) => {
      for (const line of lines) onLine(line);
      return Promise.resolve();
    });
    return written().slice(hidden.length === 0 ? 1 : before + 1, -1);
  }

  test('a bar of progress is the one line that a terminal would show at last', async () => {
    const bar = Array.from({ length: 1000 }, (_, n) => `Fetching ${String(n)} of 1000`).join('\r');
    expect(await shown([bar, `${bar}\r`, 'a\r \r', ''])).toEqual([
      'Fetching 999 of 1000',
      'Fetching 999 of 1000',
      'a',
      '',
    ]);
  });

  test('what is drawn last can be neither a command nor a secret', async () => {
    expect(
      await shown(['x\r::error::y', 'hidden-word\rhidden-word', 'hidden-\rword'], ['hidden-word']),
    ).toEqual([':\u200b:error::y', '***', 'word']);
  });
});

describe('a step that has failed', () => {
  async function run(
    titles: readonly string[],
    failing: string,
    words: readonly string[],
  ): Promise<string[]> {
    const { log, lines } = openLog();
    log.hide(['hidden-word']);
    for (const title of [...titles, 'Report']) {
      const work = async (): Promise<void> => {
        if (title === 'Report') return;
        await log.childOutput((onLine) => {
          for (const word of words) onLine(`${title} ${word}`);
          return Promise.resolve();
        });
        if (title === failing) throw new Error('failed');
      };
      await log.step(title, work).catch(() => undefined);
      if (title === failing) break;
    }
    await log.step('Report', () => Promise.resolve());
    const before = lines().length;
    log.repeatLastWords();
    return lines().slice(before);
  }

  test('has the end of its output behind all groups, where it is not folded away', async () => {
    const words = Array.from({ length: 30 }, (_, n) => String(n));
    const repeated = await run(['Build', 'Install dependencies'], 'Install dependencies', words);
    expect(repeated[0]).toBe('The end of the output of "Install dependencies":');
    expect(repeated.slice(1)).toEqual(words.slice(-20).map((word) => `  Install dependencies ${word}`));
  });

  test('shows there neither commands nor secrets', async () => {
    const repeated = await run(['Build'], 'Build', ['', '##[error]x', 'hidden-word', '\u0000']);
    expect(repeated.slice(1)).toEqual(['  Build ', '  Build #\u200b#[error]x', '  Build ***', '  Build']);
  });

  test('that has run no child, and a green run, have nothing to repeat', async () => {
    expect(await run(['Build'], 'Build', [])).toEqual([]);
    expect(await run(['Build'], 'none', ['words'])).toEqual([]);
  });
});

test('what is shown only in debug logs', () => {
  for (const isDebug of [true, false]) {
    const { log, lines } = openLog(isDebug);
    log.command('poetry build');
    log.debug('GET https://pypi.org/');
    expect(lines()).toEqual([
      '[command]poetry build',
      ...(isDebug ? ['::debug::GET https://pypi.org/'] : []),
    ]);
  }
});

describe('work that goes on in silence', () => {
  /** @param words seconds at which something is said */
  async function beatsOf(seconds: number, words: readonly number[] = []): Promise<number[]> {
    const fake = fakeClock();
    let finish = (): void => undefined;
    const clock = {
      ...fake,
      async sleep(milliseconds: number) {
        await fake.sleep(milliseconds);
        if (fake.now() < seconds * 1000) return;
        finish();
        for (let n = 0; n < 5; n++) await Promise.resolve();
      },
    };
    const beats: number[] = [];
    let last = 0;
    const pulse = {
      get silence() {
        for (const word of words) if (word * 1000 <= clock.now()) last = Math.max(last, word * 1000);
        return clock.now() - last;
      },
      beat(elapsedMs: number) {
        last = clock.now();
        beats.push(elapsedMs / 1000);
      },
    };
    const result = await withHeartbeat(
      clock,
      pulse,
      () =>
        new Promise<string>((resolve) => {
          finish = () => {
            resolve('done');
          };
        }),
    );
    expect(result).toBe('done');
    return beats;
  }

  test('is told of after some seconds, then ever more seldom', async () => {
    expect(await beatsOf(200)).toEqual([5, 15, 35, 75, 135, 195]);
  });

  test('is not told of where it is short, or speaks itself', async () => {
    expect(await beatsOf(4)).toEqual([]);
    expect(await beatsOf(30, [2, 4, 8, 12, 16, 20, 24, 28])).toEqual([]);
    expect(await beatsOf(12, [3])).toEqual([8]);
  });

  test('that fails ends it', async () => {
    const clock = fakeClock();
    const pulse = { silence: 0, beat: () => undefined };
    const failing = withHeartbeat(clock, pulse, () => Promise.reject(new Error('failed')));
    await expect(failing).rejects.toThrow('failed');
    const count = clock.sleeps.length;
    for (let n = 0; n < 10; n++) await Promise.resolve();
    expect(clock.sleeps.length - count).toBeLessThanOrEqual(1);
  });

  test('faults 39: from five minutes on names what bounds it', () => {
    const { log, lines } = openLog();
    log.beat(299_000);
    log.beat(300_000);
    expect(lines()).toEqual([
      'Still working: 299 s so far',
      'Still working: 300 s so far; `timeout-minutes` of the job bounds it',
    ]);
  });

  test('says what is waited for, until the step ends', async () => {
    const { log, lines } = openLog();
    await log.step('Publish', () => {
      log.beat(4600);
      log.awaits('the upload to PyPI (12.0 MB)');
      log.beat(15_000);
      return Promise.resolve();
    });
    await log.step('Confirm', () => {
      log.beat(5000);
      return Promise.resolve();
    });
    expect(lines().filter((line) => line.includes('so far'))).toEqual([
      'Still working: 5 s so far',
      'Waiting for the upload to PyPI (12.0 MB): 15 s so far',
      'Still working: 5 s so far',
    ]);
  });
});
