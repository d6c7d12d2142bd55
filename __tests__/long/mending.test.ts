import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startLanes, type Lanes } from '../support/journey/lanes.ts';
import { LATE } from '../support/journey/late-mendings.ts';
import { mend, placeIn, runWorkflow } from '../support/journey/mending.ts';
import { stopped, type Act } from '../support/journey/observe.ts';

jest.setTimeout(900_000);

let lanes: Lanes<string, readonly [red: Act, green: Act]>;
beforeAll(async () => {
  const work = async (
    stage: Parameters<typeof runWorkflow>[0],
    code: string,
  ): Promise<readonly [Act, Act]> => {
    const mending = LATE.find((one) => one.code === code);
    if (mending === undefined) throw new RangeError(code);
    const { files, secrets = {} } = mending;
    const red = await runWorkflow(stage, mending, { files, secrets }, false);
    return [red, await runWorkflow(stage, mending, mend(mending), true)];
  };
  const codes = LATE.map(({ code }) => code);
  lanes = await startLanes<string, readonly [Act, Act]>(codes, 2, work, {
    projects: ['example-portal-client'],
    hasLaterUses: true,
  });
});
afterAll(async () => {
  await lanes.stop();
});

describe('what stops in or after the build is annotated in its place, and the change of docs/errors.md mends it', () => {
  test.each(LATE.map((mending) => [mending.code, mending] as const))('%s', async (code, { files, at }) => {
    const [red, green] = await lanes.result(code);
    const { conclusion, annotated, isInSummary, flaws, leaks, complaints } = stopped(code);
    expect(red.picture).toMatchObject({ code, conclusion, annotated, isInSummary, flaws, leaks, complaints });
    const [error] = red.result.annotations.filter(({ level }) => level === 'error');
    expect([error?.file, error?.line]).toEqual(placeIn(files, at));

    expect(green.result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(green.picture).toMatchObject({ conclusion: 'success', code: '', flaws: [], leaks: [] });
    expect(['published', 'dry-run']).toContain(green.picture.status);
  });

  test('the last words of Poetry stand behind all groups, where no viewer folds them away', async () => {
    const [{ result }] = await lanes.result('build-failed');
    const end = result.log.slice(result.log.lastIndexOf('##[endgroup]'));
    expect(end).toContain('The end of the output of "Build":');
    expect(end).toContain('portal_clent');
    expect(end.trimEnd()).toMatch(/\[build-failed\]$/);
  });
});
