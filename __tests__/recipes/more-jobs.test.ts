import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { contentsOf } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';
import { branchPush, releasePublished, tagPush } from '../support/runner/events.ts';
import { runRecipe, type ActRun } from '../support/recipes/act.ts';
import { filesOf, pictureOf } from '../support/recipes/picture.ts';
import { pyproject } from '../support/journey/pyproject.ts';
import { commitAll, makeProject } from '../support/tools/projects.ts';

jest.setTimeout(600_000);

let stage: Stage;

beforeAll(async () => {
  stage = await startStage({
    projects: ['example-parcel', 'example-client', 'example-server', 'example-red', 'example-nightly'],
  });
});

afterAll(async () => {
  await stage.stop();
});

/** What the stand-in of that name wrote down. */
async function recorded(run: ActRun, name: string): Promise<unknown[]> {
  const text = await readFile(path.join(run.record, name), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('testpypi-first.yml, and recipes with more jobs after it', () => {
  const NAME = 'example-parcel';
  const BUILT = 'Build: success, built, sent 0';
  const THERE = 'Publish to PyPI: success, published, sent 0';
  let release: Release;
  let first: ActRun;
  let published: readonly string[];

  beforeAll(async () => {
    release = await stage.release();
    first = await runRecipe(stage, { recipe: 'testpypi-first.yml', event: release.event });
    published = filesOf(first, 'Build');
  });

  test('the same files are on TestPyPI first, and then on PyPI', () => {
    expect(pictureOf(stage, first)).toEqual({
      exitCode: 0,
      jobs: [
        BUILT,
        'Publish to PyPI: success, published, sent 2',
        'Publish to TestPyPI: success, published, sent 2',
      ],
      flaws: [],
    });
    const { testpypi, pypi } = stage.network;
    for (const index of [testpypi, pypi]) expect(contentsOf(index.files(NAME))).toEqual(published);
    const times = (index: typeof pypi): number[] =>
      index.files(NAME).map(({ uploadTime }) => uploadTime.getTime());
    expect(Math.max(...times(testpypi))).toBeLessThanOrEqual(Math.min(...times(pypi)));
  });

  test('attestations.yml attests what is published', async () => {
    const run = await runRecipe(stage, { recipe: 'attestations.yml', event: release.event });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: ['Attest: success', BUILT, THERE],
      flaws: [],
    });
    const attested = (await recorded(run, 'attested')) as { name: string; sha256: string }[];
    expect(contentsOf(attested.map(({ name, sha256 }) => ({ filename: name, sha256 })))).toEqual(published);
  });

  test.each([
    ['github-release-files.yml', 'Attach the files to the release', ['upload', '--clobber']],
    ['release-from-a-tag.yml', 'Release on GitHub', ['create', '--verify-tag', '--generate-notes']],
  ])('%s gives the published files to the release', async (recipe, job, [verb = '', ...options]) => {
    const event =
      recipe === 'release-from-a-tag.yml'
        ? tagPush({ repository: release.repository, tag: 'v1.0.0', sha: release.commit })
        : release.event;
    const run = await runRecipe(stage, { recipe, event });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: [`${job}: success`, BUILT, THERE].sort(),
      flaws: [],
    });
    const [call, ...others] = (await recorded(run, 'gh')) as Record<string, unknown>[];
    expect(others).toEqual([]);
    const { owner, name } = release.repository;
    expect(call).toMatchObject({
      repository: `${owner}/${name}`,
      token: createHash('sha256').update(stage.github.token).digest('hex'),
    });
    const files = call?.['files'] as { filename: string; sha256: string }[];
    expect(call?.['args']).toEqual([
      ...['release', verb, 'v1.0.0'],
      ...files.map(({ filename }) => `dist/${filename}`),
      ...options,
    ]);
    expect(contentsOf(files)).toEqual(published);
  });

  test('where the build is red, no other job runs', async () => {
    const { repository, commit } = await stage.release({ name: 'example-red' });
    await stage.github.moveTag({ ...repository, tag: 'v2.0.0', sha: commit });
    const event = releasePublished({ repository, tag: 'v2.0.0', sha: commit });
    const run = await runRecipe(stage, { recipe: 'github-release-files.yml', event });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 1,
      jobs: ['Build: failure, failed, sent 0, tag-version-mismatch'],
      flaws: [],
    });
    expect(stage.network.pypi.files('example-red')).toEqual([]);
  });
});

describe('monorepo-tags.yml and monorepo-matrix.yml', () => {
  let client: Release;

  beforeAll(async () => {
    client = await stage.release({
      name: 'example-client',
      subfolder: 'packages/client',
      tag: 'client-v1.0.0',
    });
  });

  test('a tag publishes the package that it names, and no other', async () => {
    const { repository, commit } = client;
    const event = tagPush({ repository, tag: 'client-v1.0.0', sha: commit });
    const run = await runRecipe(stage, { recipe: 'monorepo-tags.yml', event });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: ['Publish client to PyPI: success, published, sent 2'],
      flaws: [],
    });
    expect(contentsOf(stage.network.pypi.files('example-client'))).toEqual(
      filesOf(run, 'Publish client to PyPI'),
    );
  });

  test('a push publishes the packages whose version is new, and no other', async () => {
    const { repository, folder } = client;
    const server = await makeProject(folder, {
      name: 'example-server',
      subfolder: 'packages/server',
      tag: null,
    });
    await stage.github.createRepository({ ...repository, from: folder });
    const { owner, name } = repository;
    stage.network.pypi.trust({ owner, repository: name, workflow: 'publish.yml', project: server.name });
    const event = branchPush({ repository, sha: server.commit });
    const run = await runRecipe(stage, { recipe: 'monorepo-matrix.yml', event });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: [
        'Publish client to PyPI: success, skipped, sent 0',
        'Publish server to PyPI: success, published, sent 2',
      ],
      flaws: [],
    });
    expect(contentsOf(stage.network.pypi.files('example-server'))).toEqual(
      filesOf(run, 'Publish server to PyPI'),
    );

    const again = await runRecipe(stage, { recipe: 'monorepo-matrix.yml', event });
    expect(pictureOf(stage, again)).toEqual({
      exitCode: 0,
      jobs: [
        'Publish client to PyPI: success, skipped, sent 0',
        'Publish server to PyPI: success, skipped, sent 0',
      ],
      flaws: [],
    });
  });
});

describe('testpypi-every-push.yml', () => {
  const VERSIONING = `
[tool.poetry-dynamic-versioning]
enable = true
bump = true
metadata = false
`;

  test('publishes a push under the version that git gives it', async () => {
    const project = pyproject({ name: 'example-nightly', version: '0.0.0', more: VERSIONING })
      .replace('version = "0.0.0"', 'dynamic = ["version"]')
      .replace('[tool.poetry]', '[tool.poetry]\nversion = "0.0.0"')
      .replace('"poetry-core>=2.0,<3.0"', '"poetry-core>=2.0,<3.0", "poetry-dynamic-versioning>=1.8,<2.0"')
      .replace('poetry.core.masonry.api', 'poetry_dynamic_versioning.backend');
    const release = await stage.release({ name: 'example-nightly', version: '1.4.2', pyproject: project });
    const { repository, folder } = release;
    const sha = await commitAll(folder);
    await stage.github.createRepository({ ...repository, from: folder });
    const event = branchPush({ repository, sha });
    const run = await runRecipe(stage, { recipe: 'testpypi-every-push.yml', event });
    expect(pictureOf(stage, run)).toEqual({
      exitCode: 0,
      jobs: ['Publish to TestPyPI: success, published, sent 2'],
      flaws: [],
    });
    const files = stage.network.testpypi.files('example-nightly');
    expect([...new Set(files.map(({ version }) => version))]).toEqual(['1.4.3.dev1']);
    expect(contentsOf(files)).toEqual(filesOf(run, 'Publish to TestPyPI'));
    expect(stage.network.pypi.files('example-nightly')).toEqual([]);
  });
});
