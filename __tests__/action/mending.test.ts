import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mend, placeIn, putOnIndex, runWorkflow } from '../support/journey/mending.ts';
import { EARLY, VERSIONS } from '../support/journey/mendings.ts';
import { stopped } from '../support/journey/observe.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(60_000);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ projects: ['example-portal-client'] });
  await putOnIndex(stage, VERSIONS);
});
afterAll(async () => {
  await stage.stop();
});

describe('what stops before anything is built is annotated in its place, and the change of docs/errors.md mends it', () => {
  it.each(EARLY.map((mending) => [mending.code, mending] as const))('%s', async (code, mending) => {
    const { files, secrets = {}, at } = mending;
    const red = await runWorkflow(stage, mending, { files, secrets }, false);
    const { status, left } = red.picture;
    expect(red.picture).toEqual({ ...stopped(code), status, left });
    const [error] = red.result.annotations.filter(({ level }) => level === 'error');
    expect([error?.file, error?.line]).toEqual(placeIn(files, at));

    const green = await runWorkflow(stage, mending, mend(mending), true);
    expect(green.result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(green.picture).toMatchObject({
      conclusion: 'success',
      code: '',
      uploads: 0,
      flaws: [],
      leaks: [],
    });
    expect(['skipped', 'published', 'dry-run']).toContain(green.picture.status);
  });
});
