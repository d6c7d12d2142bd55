import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { leaksOf } from '../support/journey/leak-scan.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { contentsOf, green, reportedFiles, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

const NAME = 'example-parcel';
const SDIST = 'example_parcel-1.0.0.tar.gz';
const WHEEL = 'example_parcel-1.0.0-py3-none-any.whl';

let stage: Stage;
let release: Release;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
  release = await stage.release({}, { trusted: false });
});

afterAll(async () => {
  await stage.stop();
});

/** One release, run again and again until everything is on the index. */
describe('an index that refuses', () => {
  const publish = (token?: string): Promise<Act> =>
    observe(stage, release, {
      credential: 'token',
      debug: true,
      inputs: { 'install-dependencies': 'false', ...(token !== undefined && { 'pypi-token': token }) },
      secrets: token === undefined ? [] : [token],
    });
  const sentSince = (count: number): readonly (readonly [string | null, number])[] =>
    stage.network.pypi.uploads.slice(count).map(({ filename, status }) => [filename, status]);

  test('an unknown token: nothing arrives', async () => {
    const unknown = 'pypi-AgEIcHlwaS5vcmcOfNobody';
    const act = await publish(unknown);

    expect(act.picture).toEqual({ ...stopped('index-authentication-failed'), uploads: 1 });
    expect(sentSince(0)).toEqual([[SDIST, 403]]);
    expect(statesOf(act.result)).toEqual(['missing', 'missing']);
    expect(stage.network.pypi.files(NAME)).toEqual([]);
    const secret = { name: 'the unknown token', value: unknown, holder: 'upload' } as const;
    expect(await leaksOf(act.result, [...stage.secrets(), secret])).toEqual([]);
  });

  test('the second file is refused: the release is there in part', async () => {
    const before = stage.network.pypi.uploads.length;
    const reason =
      "'nonsense' is an invalid value for Classifier. Error: Classifier 'nonsense' is not a valid classifier.";
    stage.network.pypi.fail({
      on: 'upload',
      when: ({ body }) => body.includes('bdist_wheel'),
      answer: { status: 400, reason },
    });
    const act = await publish();

    expect(act.picture).toEqual({
      ...stopped('index-refused'),
      status: 'partial',
      uploaded: '1',
      uploads: 2,
    });
    expect(sentSince(before)).toEqual([
      [SDIST, 200],
      [WHEEL, 400],
    ]);
    expect(statesOf(act.result)).toEqual(['uploaded', 'missing']);
    const [error] = act.result.annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toContain(WHEEL);
    expect(error?.message).toContain('not a valid classifier');
  });

  test('the rerun sends only what is missing; its answer is lost, but the index shows the file', async () => {
    const before = stage.network.pypi.uploads.length;
    stage.network.pypi.fail({ on: 'upload', answer: 'drop-after-storing' });
    const act = await publish();

    expect(act.picture).toEqual(green('published', 1));
    expect(sentSince(before)).toEqual([[WHEEL, 0]]);
    expect(statesOf(act.result)).toEqual(['already-there', 'uploaded']);
    expect(contentsOf(stage.network.pypi.files(NAME))).toEqual(contentsOf(reportedFiles(act.result)));
    expect(await leaksOf(act.result, stage.secrets())).toEqual([]);
  });
});
