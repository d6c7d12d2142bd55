import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { expectedFiles, putInto } from '../support/journey/handed-over.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { contentsOf, endOf, green, poetryRuns, reportedFiles, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import { ANSWERS } from '../support/network/faults.ts';
import { distributions } from '../support/unit/built-files.ts';

jest.setTimeout(180_000);

let stage: Stage;
let minor = 0;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
});

afterAll(async () => {
  await stage.stop();
});

interface Handed {
  readonly release: Release;
  /** The job that publishes what an earlier one built: everything but the build is real. */
  readonly run: (options?: StageRun) => Promise<StageRun>;
  readonly names: readonly string[];
}

/** A release of its own for each test. */
async function handedOver(): Promise<Handed> {
  const version = `1.${String(++minor)}.0`;
  const release = await stage.release({ version });
  const files = await distributions({ version });
  const inputs = { mode: 'publish', 'expected-files': expectedFiles(files) };
  return {
    release,
    names: Object.keys(files),
    run: async (options = {}) => {
      const workspace = await stage.folder('workspace');
      await putInto(workspace, files);
      return { workspace, ...options, inputs: { ...inputs, ...options.inputs } };
    },
  };
}

/** What the index got of a release: file, status and whether it was stored by that upload. */
function sent({ names }: Handed): readonly (readonly [string | null, number, boolean])[] {
  return stage.network.pypi.uploads
    .filter(({ filename }) => names.includes(filename ?? ''))
    .map(({ filename, status, stored }) => [filename, status, stored]);
}

function stored({ release: { name, version } }: Handed): readonly string[] {
  return contentsOf(stage.network.pypi.files(name).filter((file) => file.version === version));
}

const errorOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';

describe('an upload that fails on its way', () => {
  test('faults 54, 53: is sent again until all is there, each time with a token of its own', async () => {
    const handed = await handedOver();
    const [sdist = '', wheel = ''] = handed.names;
    const before = stage.network.pypi.minted.length;
    const isWheel = ({ body }: { body: Buffer }): boolean => body.includes('bdist_wheel');
    stage.network.pypi.fail({ on: 'upload', answer: ANSWERS.badGatewayAfterStoring });
    stage.network.pypi.fail({ on: 'upload', when: isWheel, answer: ANSWERS.expiredToken });
    const { picture, result } = await observe(stage, handed.release, await handed.run());

    expect(picture).toEqual({ ...green('published', 2), uploads: 3 });
    expect(sent(handed)).toEqual([
      [sdist, 502, true],
      [wheel, 403, false],
      [wheel, 200, true],
    ]);
    const runs = poetryRuns(result, 'publish');
    const tokens = new Set(runs.map(({ env }) => env['POETRY_PYPI_TOKEN_PYPI']));
    expect([runs.length, tokens.size]).toEqual([3, 3]);
    expect([...tokens].sort()).toEqual([...stage.network.pypi.minted.slice(before)].sort());
    expect(result.log).toContain(`Trying again (2 of 5): ${wheel} is missing`);
    expect(stored(handed)).toEqual(contentsOf(reportedFiles(result)));
  });

  test('faults 55: is not sent again where the index refuses the file; a rerun sends only that', async () => {
    const handed = await handedOver();
    const [sdist = '', wheel = ''] = handed.names;
    const isWheel = ({ body }: { body: Buffer }): boolean => body.includes('bdist_wheel');
    const reason = 'Invalid distribution file. File is not a zipfile';
    stage.network.pypi.fail({ on: 'upload', when: isWheel, answer: { status: 400, reason } });
    const first = await observe(stage, handed.release, await handed.run());
    const second = await observe(stage, handed.release, await handed.run({ runAttempt: 2 }));

    expect(first.picture).toEqual({
      ...stopped('index-refused'),
      ...{ status: 'partial', uploaded: '1', uploads: 2 },
    });
    expect(errorOf(first)).toContain(reason);
    expect(statesOf(first.result)).toEqual(['uploaded', 'missing']);
    expect(second.picture).toEqual(green('published', 1));
    expect(sent(handed)).toEqual([
      [sdist, 200, true],
      [wheel, 400, false],
      [wheel, 200, true],
    ]);
  });
});

describe('faults 66: two runs of one version at once', () => {
  test('are both green, and each file is there once', async () => {
    const handed = await handedOver();
    stage.network.pypi.fail({ on: 'upload', times: 2, answer: { delayMs: 1000 } });
    const options = [await handed.run(), await handed.run()];
    const results = await Promise.all(options.map((run) => stage.run(handed.release, run)));

    expect(results.map(({ conclusion, outputs }) => [conclusion, outputs['status']])).toEqual([
      ['success', 'published'],
      ['success', 'published'],
    ]);
    expect(stored(handed)).toHaveLength(2);
    expect(sent(handed).filter(([, , isStored]) => isStored)).toHaveLength(2);
    for (const result of results) expect(stored(handed)).toEqual(contentsOf(reportedFiles(result)));
  });
});

describe('faults 69: a run that is cancelled between two files', () => {
  test('ends Poetry, says what has arrived, and is completed by a rerun', async () => {
    const handed = await handedOver();
    const [, wheel = ''] = handed.names;
    const isWheel = ({ body }: { body: Buffer }): boolean => body.includes('bdist_wheel');
    stage.network.pypi.fail({ on: 'upload', when: isWheel, answer: { status: 503, delayMs: 20_000 } });
    const cancelAfter = new RegExp(`Uploading ${wheel} 100%`);
    const first = await observe(stage, handed.release, await handed.run({ cancelAfter }));
    const second = await observe(stage, handed.release, await handed.run({ runAttempt: 2 }));

    expect(first.picture).toEqual({
      ...stopped('cancelled'),
      ...{ status: 'partial', uploaded: '1', uploads: 2 },
    });
    expect(statesOf(first.result)).toEqual(['uploaded', 'missing']);
    expect(endOf(first.result, 'Publish')).toMatch(/^Failed in/);
    expect(second.picture).toEqual(green('published', 1));
    expect(stored(handed)).toEqual(contentsOf(reportedFiles(second.result)));
  });
});
