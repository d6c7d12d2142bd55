import { describe, expect, test } from '@jest/globals';
import { Cancelled, stoppedBy, unlessCancelled } from '../../src/system/cancelled.ts';
import type { Clock } from '../../src/system/clock.ts';
import { retry } from '../../src/system/retry.ts';
import { fakeClock } from '../support/unit/clock.ts';

const never = new Promise<never>(() => undefined);
/** A clock on which every pause is endless. */
const STILL: Clock = { now: () => 0, sleep: () => never };

describe('work of a run', () => {
  test('goes on while nobody cancels', async () => {
    const { signal } = new AbortController();
    expect(await unlessCancelled(signal, STILL, () => Promise.resolve('done'))).toBe('done');
  });

  test('is not begun when the run is cancelled already', async () => {
    let isBegun = false;
    const work = (): Promise<void> => {
      isBegun = true;
      return Promise.resolve();
    };
    await expect(unlessCancelled(AbortSignal.abort(), STILL, work)).rejects.toBeInstanceOf(Cancelled);
    expect(isBegun).toBe(false);
  });

  test('has a moment to end by itself', async () => {
    const controller = new AbortController();
    const work = unlessCancelled(controller.signal, STILL, () => Promise.resolve('in time'));
    controller.abort();
    expect(await work).toBe('in time');
  });

  test('is left alone after that moment', async () => {
    const controller = new AbortController();
    const work = unlessCancelled(controller.signal, fakeClock(), () => never);
    controller.abort();
    await expect(work).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('a pause of a run', () => {
  test('ends with it, and nothing is tried after', async () => {
    const controller = new AbortController();
    let tries = 0;
    const work = retry(
      stoppedBy(controller.signal, STILL),
      { tries: 3, pauseMs: 1, when: () => true },
      () => {
        tries += 1;
        return Promise.reject(new Error('no'));
      },
    );
    setTimeout(() => {
      controller.abort();
    }, 5);
    await expect(work).rejects.toBeInstanceOf(Cancelled);
    expect(tries).toBe(1);
  });

  test('is as long as it was said while nobody cancels', async () => {
    const clock = fakeClock();
    const { signal } = new AbortController();
    await stoppedBy(signal, clock).sleep(7);
    expect(clock.sleeps).toEqual([7]);
    expect(stoppedBy(signal, clock).now()).toBe(7);
  });
});
