import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { leaksInFiles } from '../support/journey/leak-scan.ts';
import { observe, type Act } from '../support/journey/observe.ts';
import { green } from '../support/journey/outcome.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

const NAMES = ['example-parcel', 'example-envelope'] as const;

let stage: Stage;
const acts: Act[] = [];

/** One job that publishes one package after the other: the folders of the runner and of the user stay. */
beforeAll(async () => {
  stage = await startStage({ projects: NAMES });
  const job = { temp: await stage.folder('temp'), home: await stage.folder('home') };
  for (const name of NAMES) acts.push(await observe(stage, await stage.release({ name }), job));
});

afterAll(async () => {
  await stage.stop();
});

describe('two packages of one job', () => {
  test('are published alike', () => {
    // They have no lock, so `poetry install` makes one.
    const good = { ...green('published', 2), left: ['?? poetry.lock'] };
    expect(acts.map(({ picture }) => picture)).toEqual(NAMES.map(() => good));
    for (const name of NAMES) expect(stage.network.pypi.files(name)).toHaveLength(2);
  });

  test('the second finds Poetry ready: nothing of it is downloaded once more', () => {
    const downloads = acts.map(({ networkRequests }) =>
      networkRequests.filter(
        ({ host, path: file }) => host === 'files.pythonhosted.org' && file.endsWith('.whl'),
      ),
    );
    expect(downloads[0]?.length).toBeGreaterThan(30);
    expect(downloads[0]?.filter(({ path: file }) => file.includes('/uv-'))).toHaveLength(1);
    expect(downloads[1]).toEqual([]);
    expect(acts[1]?.result.log).toContain('from an earlier use of this action in this job');
  });

  test('upload by the Poetry that built, of which no file has changed', () => {
    for (const { result } of acts)
      expect(result.log).toContain('No file of Poetry has changed since it was installed');
  });

  test('leave no secret for each other', async () => {
    for (const { result } of acts) expect(await leaksInFiles(result, stage.secrets())).toEqual([]);
  });
});
