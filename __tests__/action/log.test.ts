import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, PASSED_INDEX, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(60_000);

let stage: Stage;
let release: Release;
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
});
afterEach(() => {
  stage.network.pypi.recover();
});
afterAll(async () => {
  await stage.stop();
});

const run = (debug: boolean): Promise<Act> =>
  observe(stage, release, { debug, recordProcesses: false, hasPython: false });

const linesOf = ({ result }: Act, title: string): readonly string[] =>
  result.groups.find((group) => group.title === title)?.lines ?? [];

describe('an index that takes its time', () => {
  it('is waited for with a word after some seconds', async () => {
    stage.network.pypi.fail({ on: 'simple', answer: { delayMs: 12_000 } });
    const act = await run(false);
    expect(act.picture).toEqual(PASSED_INDEX);
    const told = linesOf(act, 'Ask the index').filter((line) => line.endsWith(' so far'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(4);
  });
});

describe('a debug log', () => {
  it('shows requests, and commands with their arguments, and no secret in any of them', async () => {
    const act = await run(true);
    expect(act.picture).toEqual(PASSED_INDEX);
    expect(linesOf(act, 'Ask the index').join('\n')).toMatch(
      /##\[debug\]GET https:\/\/pypi\.org\/simple\/example-parcel\/: 200, \d+ bytes after \d+ ms/,
    );
    expect(linesOf(act, 'Check out').join('\n')).toMatch(
      /##\[debug\]"[^"]*git[^"]*" .*"fetch".* ended with 0 after \d+ ms/,
    );
  });

  it('is no part of other logs', async () => {
    expect((await run(false)).result.log).not.toContain('[debug]');
  });
});
