import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';

jest.setTimeout(60_000);

let stage: Stage;
let release: Release;
let workspace: string;
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
  workspace = await stage.checkOut(release);
  for (const filename of ['example_parcel-1.0.0.tar.gz', 'example_parcel-1.0.0-py3-none-any.whl'])
    stage.network.pypi.put({ filename, content: filename });
});
afterAll(async () => {
  await stage.stop();
});

const run = ({ inputs = {}, ...options }: StageRun): Promise<Act> =>
  observe(stage, release, {
    workspace,
    recordProcesses: false,
    inputs: { 'when-version-exists': 'skip', ...inputs },
    ...options,
  });

describe('faults 73: a runner that takes no outputs and no summary', () => {
  const both = (place: string | null): Record<string, string | null> => ({
    GITHUB_OUTPUT: place,
    GITHUB_STEP_SUMMARY: place,
  });

  it('because it does not say where: the run is what it would be', async () => {
    const { result } = await run({ runnerEnv: both(null) });
    expect([result.exitCode, result.errors]).toEqual([0, []]);
    expect(result.log).toContain('Status: skipped');
  });

  it('because they cannot be written: the run is green, with a warning for each', async () => {
    const folder = path.join(await stage.folder('files'), 'a folder');
    await mkdir(folder);
    const places = [folder, path.join(folder, 'gone', 'file')];
    if (process.platform === 'linux') places.push('/dev/full');
    for (const place of places) {
      const { result } = await run({ runnerEnv: both(place) });
      expect([place, result.exitCode]).toEqual([place, 0]);
      expect(result.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
        expect.stringMatching(/^warning: Could not write the outputs: ./),
        expect.stringMatching(/^warning: Could not write the job summary: ./),
      ]);
    }
  });
});

describe('faults 75: something is thrown that nobody waits for', () => {
  /** Does so as soon as the action listens for it, which is after its start. */
  const throwing = (code: string): string => {
    const script = `const wait = setInterval(() => {
      if (process.listenerCount('unhandledRejection') === 0) return;
      clearInterval(wait);
      ${code}
    }, 1);`;
    return `--import=data:text/javascript,${encodeURIComponent(script)}`;
  };

  it.each([
    ['a rejected promise', "void Promise.reject(new TypeError('planted words'));", 'planted words'],
    ['text', "void Promise.reject('planted text');", 'planted text'],
    ['nothing', 'void Promise.reject(undefined);', 'undefined was thrown'],
    ['an error of a timer', "throw new Error('planted in a timer');", 'planted in a timer'],
  ])('%s: red, with the text', async (_, code, words) => {
    const { picture, result } = await run({ env: { NODE_OPTIONS: throwing(code) } });
    // It comes in the middle of a step.
    expect({ ...picture, flaws: [] }).toEqual(stopped('internal-error'));
    expect(result.annotations[0]?.message).toContain(words);
  });
});
