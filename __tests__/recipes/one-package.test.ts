import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { contentsOf } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';
import { branchPush, releasePublished } from '../support/runner/events.ts';
import { runRecipe, type ActRun } from '../support/recipes/act.ts';
import { filesOf, pictureOf } from '../support/recipes/picture.ts';

jest.setTimeout(600_000);

let stage: Stage;

beforeAll(async () => {
  stage = await startStage({
    projects: ['example-parcel', 'example-token', 'example-private', 'example-new'],
  });
});

afterAll(async () => {
  await stage.stop();
});

function onPyPI(project: string): readonly string[] {
  return contentsOf(stage.network.pypi.files(project));
}

describe('announce-once.yml, and trusted-publishing.yml after it', () => {
  let release: Release;
  let run: ActRun;

  beforeAll(async () => {
    release = await stage.release();
    run = await runRecipe(stage, { recipe: 'announce-once.yml', event: release.event });
  });

  test('publishes what was built, and announces it', () => {
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: ['Announce: success', 'Publish to PyPI: success, published, sent 2'],
      flaws: [],
    });
    expect(onPyPI('example-parcel')).toEqual(filesOf(run, 'Publish to PyPI'));
    expect(onPyPI('example-parcel')).toHaveLength(2);
    expect(run.jobs['Announce']?.lines).toContain(
      'example-parcel 1.0.0 is out: https://pypi.org/project/example-parcel/1.0.0/',
    );
  });

  test('the index has the metadata of the project, under a minted token', () => {
    const [sdist] = stage.network.pypi.files('example-parcel');
    expect(sdist?.fields).toEqual(
      expect.arrayContaining([
        ['name', 'example-parcel'],
        ['version', '1.0.0'],
        ['requires_python', '>=3.8'],
      ]),
    );
    expect(stage.network.pypi.minted).toHaveLength(1);
  });

  test.each(['announce-once.yml', 'trusted-publishing.yml'])(
    '%s, run again, is green, sends nothing and announces nothing',
    async (recipe) => {
      const sent = stage.network.pypi.uploads.length;
      const again = await runRecipe(stage, { recipe, event: release.event });
      expect(pictureOf(stage, again)).toEqual({
        exitCode: 0,
        jobs: ['Publish to PyPI: success, published, sent 0'],
        flaws: [],
      });
      expect(stage.network.pypi.uploads).toHaveLength(sent);
    },
  );
});

describe('token.yml', () => {
  test('publishes with the secret, and asks for no other token', async () => {
    const release = await stage.release({ name: 'example-token' });
    const minted = stage.network.pypi.minted.length;
    const run = await runRecipe(stage, {
      recipe: 'token.yml',
      event: release.event,
      secrets: { PYPI_TOKEN: stage.token },
      idToken: false,
    });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: ['Publish to PyPI: success, published, sent 2'],
      flaws: [],
    });
    expect(onPyPI('example-token')).toEqual(filesOf(run, 'Publish to PyPI'));
    expect(stage.network.pypi.minted).toHaveLength(minted);
  });
});

describe('private-index.yml', () => {
  test('publishes to the index with user and password, and to no other', async () => {
    const [INDEX_USERNAME, INDEX_PASSWORD] = ['publisher', 'correct horse: battery & staple'];
    stage.network.local.acceptUser(INDEX_USERNAME, INDEX_PASSWORD);
    stage.network.local.requireLoginToRead = true;
    const release = await stage.release({ name: 'example-private' }, { trusted: false });
    const run = await runRecipe(stage, {
      recipe: 'private-index.yml',
      event: release.event,
      secrets: { INDEX_USERNAME, INDEX_PASSWORD },
      idToken: false,
    });
    expect(pictureOf(stage, run, [INDEX_PASSWORD])).toEqual({
      exitCode: 0,
      jobs: ['Publish to our index: success, published, sent 2'],
      flaws: [],
    });
    expect(contentsOf(stage.network.local.files('example-private'))).toEqual(
      filesOf(run, 'Publish to our index'),
    );
    expect(onPyPI('example-private')).toEqual([]);
  });
});

describe('when-the-version-is-new.yml, and two-jobs.yml after it', () => {
  let release: Release;
  const push = (): ReturnType<typeof branchPush> =>
    branchPush({ repository: release.repository, sha: release.commit });

  beforeAll(async () => {
    release = await stage.release({ name: 'example-new', tag: null });
  });

  test('a push with a new version is published', async () => {
    const run = await runRecipe(stage, { recipe: 'when-the-version-is-new.yml', event: push() });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: ['Build: success, built, sent 0', 'Publish to PyPI: success, published, sent 2'],
      flaws: [],
    });
    expect(onPyPI('example-new')).toEqual(filesOf(run, 'Build'));
  });

  test('the next push is green, builds nothing, and asks nobody', async () => {
    const run = await runRecipe(stage, { recipe: 'when-the-version-is-new.yml', event: push() });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: ['Build: success, skipped, sent 0'],
      flaws: [],
    });
  });

  test('two-jobs.yml hands the files over, and sends none that is there', async () => {
    const { repository, commit } = release;
    await stage.github.moveTag({ ...repository, tag: 'v1.0.0', sha: commit });
    const event = releasePublished({ repository, tag: 'v1.0.0', sha: commit });
    const run = await runRecipe(stage, { recipe: 'two-jobs.yml', event });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: ['Build: success, built, sent 0', 'Publish to PyPI: success, published, sent 0'],
      flaws: [],
    });
    expect(onPyPI('example-new')).toEqual(filesOf(run, 'Build'));
  });
});
