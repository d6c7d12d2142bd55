import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { observe, type Act } from '../support/journey/observe.ts';
import { green, poetryCommands, poetryRuns, statesOf } from '../support/journey/outcome.ts';
import { backend, pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';
import { branchPush } from '../support/runner/events.ts';
import { commitAll } from '../support/tools/projects.ts';

jest.setTimeout(180_000);

/** The backend may set the version, as the plugin is switched on in its settings; it takes the written one. */
describe('`when-version-exists: skip` with a version that is known only after the build', () => {
  let stage: Stage;
  let act: Act;

  beforeAll(async () => {
    stage = await startStage({ hasLaterUses: true });
    const more = '[tool.poetry-dynamic-versioning]\nenable = true\n';
    const release = await stage.release({
      pyproject: pyproject({ more, ownBackend: true }),
      files: backend(''),
    });
    // The tag of the version stays behind.
    const sha = await commitAll(release.folder);
    await stage.github.createRepository({ ...release.repository, from: release.folder });
    for (const filename of ['example_parcel-1.0.0.tar.gz', 'example_parcel-1.0.0-py3-none-any.whl'])
      stage.network.pypi.put({ filename, content: `old ${filename}` });
    act = await observe(stage, release, {
      event: branchPush({ repository: release.repository, sha }),
      workspace: await stage.checkOut(release, sha),
      inputs: { 'when-version-exists': 'skip' },
    });
  });

  afterAll(async () => {
    await stage.stop();
  });

  test('is green after it, before the tag rule, and nothing is compared or sent', () => {
    // Python leaves the backend's byte code behind.
    expect({ ...act.picture, left: [] }).toEqual(green('skipped', 0));
    expect(statesOf(act.result)).toEqual(['built', 'built']);
    expect(act.result.log).toContain('sdist and wheel of 1.0.0 are on PyPI');
    expect(act.result.log).toContain('their content was not compared');
    expect(act.result.outputs).toMatchObject({ version: '1.0.0', 'dist-directory': '' });
  });

  test('what is left is skipped: no `poetry install`, no upload', () => {
    const titles = ['Install dependencies', 'Configure the credential', 'Publish', 'Confirm'];
    const skipped = act.result.groups.filter(
      ({ lines }) => lines.at(-1)?.includes('is on the index') === true,
    );
    expect(skipped.map(({ title }) => title)).toEqual(titles);
    expect(poetryCommands(act.result)).toEqual(['build']);
    expect(poetryRuns(act.result, 'publish')).toEqual([]);
    expect(stage.network.pypi.mints).toEqual([]);
  });
});
