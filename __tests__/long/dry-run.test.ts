import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { UV_PINS, UV_VERSION } from '../../src/python/uv-pins.ts';
import { observe, type Act } from '../support/journey/observe.ts';
import { contentsOf, endOf, green, poetryRuns, reportedFiles, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

/** The index of this job has something else under the name of uv: it is not run, and venv and pip do the work. */
describe('a dry run where uv is not to be had', () => {
  let stage: Stage;
  let act: Act;

  beforeAll(async () => {
    stage = await startStage({ projects: ['example-parcel', 'uv'] });
    for (const filename of new Set(Object.values(UV_PINS).map((pin) => pin.filename)))
      stage.network.pypi.put({
        filename,
        content: `not uv: ${filename}`,
        project: 'uv',
        version: UV_VERSION,
      });
    const release = await stage.release();
    act = await observe(stage, release, {
      credential: 'none',
      inputs: { 'dry-run': 'true', 'install-dependencies': 'false' },
      env: { PIP_INDEX_URL: 'https://pypi.org/simple/' },
    });
  });

  afterAll(async () => {
    await stage.stop();
  });

  test('is green, and nothing was sent or asked for', () => {
    expect(act.picture).toEqual(green('dry-run', 0));
    expect(act.networkRequests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(stage.network.pypi.files('example-parcel')).toEqual([]);
    expect(['Publish', 'Confirm'].map((title) => endOf(act.result, title))).toEqual([
      expect.stringMatching(/^Skipped: /),
      expect.stringMatching(/^Skipped: /),
    ]);
    expect(poetryRuns(act.result, 'publish')).toEqual([]);
  });

  test('both files are built and reported', () => {
    expect(statesOf(act.result)).toEqual(['built', 'built']);
    expect(contentsOf(reportedFiles(act.result))).toEqual([
      expect.stringMatching(/^example_parcel-1\.0\.0-py3-none-any\.whl [0-9a-f]{64}$/),
      expect.stringMatching(/^example_parcel-1\.0\.0\.tar\.gz [0-9a-f]{64}$/),
    ]);
  });

  test('pip installs Poetry from the locked list, and no uv ran', () => {
    const installs = act.result.processes.filter(
      ({ argv }) => argv.includes('pip') && argv.includes('--require-hashes') && argv.includes('--no-deps'),
    );
    expect(installs).not.toEqual([]);
    expect(programsOf(act).filter((program) => /^uvx?(\.exe)?$/.test(program))).toEqual([]);
    expect(act.result.outputs['poetry-version']).toBe(POETRY_VERSION);
  });

  test('the missing credential is a warning', () => {
    expect(act.result.annotations.map(({ level }) => level)).toEqual(['warning']);
  });
});

function programsOf({ result }: Act): readonly string[] {
  return result.processes.map(({ argv }) => path.basename(argv[0] ?? ''));
}
