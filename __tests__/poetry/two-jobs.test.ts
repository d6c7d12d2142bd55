import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { expectedFiles, putInto } from '../support/journey/handed-over.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import {
  contentsOf,
  endOf,
  green,
  poetryRuns,
  processesSeeing,
  reportedFiles,
  statesOf,
} from '../support/journey/outcome.ts';
import { backend, pyproject } from '../support/journey/pyproject.ts';
import { evaluated, jobsOf, outputsAs, stepUsing, type RecipeJob } from '../support/journey/recipe.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';
import { commitAll } from '../support/tools/projects.ts';
import { distributions } from '../support/unit/built-files.ts';

jest.setTimeout(180_000);

const NAME = 'example-parcel';
const ACTION = 'org/poetry-publish-action';
/** Leaves a file in the folder that the environment names, wherever code of the project runs. */
const SIGN = `import os, pathlib

(pathlib.Path(os.environ["SIGNS"]) / str(os.getpid())).touch()`;

let stage: Stage;
let release: Release;
/** Where code of the project that runs in either job leaves a sign. */
let signs: { readonly build: string; readonly publish: string };
let build: Act;
let publish: Act;
/** Runs the job that publishes, as the recipe has it, on a fresh machine. */
let publishAgain: () => Promise<Act>;

/** The recipe, unchanged: its inputs and what is handed from one job to the other. */
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release({
    pyproject: pyproject({ ownBackend: true }),
    files: backend(SIGN),
  });
  signs = { build: await stage.folder('signs'), publish: await stage.folder('signs') };
  const { build: first, publish: second } = await jobsOf('two-jobs.yml');
  if (first === undefined || second === undefined) throw new Error('the recipe has other jobs');

  const builder = stepUsing(first, ACTION);
  build = await observe(stage, release, {
    credential: mayPublish(first),
    env: { SIGNS: signs.build },
    inputs: evaluated(builder.with, {}),
  });
  const known = outputsAs(`steps.${builder.id ?? ''}`, build.result.outputs);
  const handed = outputsAs('needs.build', evaluated(first.outputs, known));
  const uploaded = evaluated(stepUsing(first, 'actions/upload-artifact').with, known)['path'] ?? '';

  publishAgain = async () => {
    const workspace = await stage.folder('workspace');
    const to = stepUsing(second, 'actions/download-artifact').with?.['path'] ?? '';
    const from = path.join(build.result.paths.workspace, uploaded);
    await cp(from, path.join(workspace, to), { recursive: true });
    return observe(stage, release, {
      workspace,
      credential: mayPublish(second),
      env: { SIGNS: signs.publish },
      inputs: evaluated(stepUsing(second, ACTION).with, handed),
    });
  };
  publish = await publishAgain();
});

afterAll(async () => {
  await stage.stop();
});

function mayPublish({ permissions }: RecipeJob): 'trusted' | 'none' {
  return permissions?.['id-token'] === 'write' ? 'trusted' : 'none';
}

describe('the job that builds', () => {
  test('is green, and leaves the files in the folder that it names', async () => {
    const { result, picture } = build;
    const { left, ...others } = picture;
    expect({ ...others, left: [] }).toEqual({ ...green('published', 0), status: 'built' });
    // Without a lock `poetry install` writes one, and Python leaves byte code of the backend.
    expect(left.filter((line) => !/ (build_backend\/|poetry\.lock$)/.test(line)).sort()).toEqual([
      '!! dist/example_parcel-1.0.0-py3-none-any.whl',
      '!! dist/example_parcel-1.0.0.tar.gz',
    ]);
    expect(result.outputs).toMatchObject({ 'dist-directory': 'dist', name: NAME, 'project-url': '' });
    expect(statesOf(result)).toEqual(['built', 'built']);
    expect((await readdir(path.join(result.paths.workspace, 'dist'))).sort()).toEqual(
      reportedFiles(result)
        .map(({ filename }) => filename)
        .sort(),
    );
  });

  test('runs code of the project without any right to publish, and asks the index for nothing', async () => {
    expect(await readdir(signs.build)).not.toEqual([]);
    expect(processesSeeing(build.result, stage.github.idToken.requestToken)).toEqual([]);
    expect(build.gitHubRequests.filter(({ service }) => service === 'id-token')).toEqual([]);
    expect(build.networkRequests.filter(({ path: asked }) => asked.includes(NAME))).toEqual([]);
    expect(poetryRuns(build.result, 'publish')).toEqual([]);
  });

  test('says which steps are left to the other one', () => {
    for (const title of ['Configure the credential', 'Publish', 'Confirm'])
      expect(endOf(build.result, title)).toBe('Skipped: `mode: build`');
  });
});

describe('the job that publishes', () => {
  test('is green, and sends exactly what the other one built', () => {
    expect(publish.picture).toEqual(green('published', 2));
    expect(contentsOf(stage.network.pypi.files(NAME))).toEqual(contentsOf(reportedFiles(build.result)));
    expect(contentsOf(reportedFiles(publish.result))).toEqual(contentsOf(reportedFiles(build.result)));
  });

  test('runs no code of the project, and checks nothing out', async () => {
    expect(await readdir(signs.publish)).toEqual([]);
    expect(publish.gitHubRequests.filter(({ service }) => service === 'git')).toEqual([]);
    for (const command of ['build', 'install']) expect(poetryRuns(publish.result, command)).toEqual([]);
    for (const title of ['Check out', 'Read the project', 'Build', 'Install dependencies'])
      expect(endOf(publish.result, title)).toMatch(/^Skipped: /);
  });

  test('looks at the tag before and right before the upload', () => {
    const asked = publish.gitHubRequests.filter(({ service }) => service === 'rest');
    expect(asked.map(({ path: place }) => place.replace(/^.*\/git\//, '').replace(/\?.*$/, ''))).toEqual([
      'matching-refs/tags%2F',
      'ref/tags%2Fv1.0.0',
      'ref/tags%2Fv1.0.0',
    ]);
  });

  test('hands the minted token to the upload and to no other process', () => {
    const uploads = poetryRuns(publish.result, 'publish').map(({ pid }) => pid);
    expect(stage.network.pypi.minted).toHaveLength(1);
    expect(uploads).toHaveLength(1);
    expect(processesSeeing(publish.result, stage.network.pypi.minted[0] ?? '')).toEqual(uploads);
  });

  test('run again, sends nothing and starts nothing', async () => {
    const again = await publishAgain();
    expect(again.picture).toEqual(green('published', 0));
    expect(again.result.processes).toEqual([]);
  });

  /** T14: what happens between the first look at the tag and the upload. */
  test('stops where the tag is moved while it runs', async () => {
    const other = await stage.release({ version: '1.0.1' });
    const { repository } = other;
    const files = await distributions({ version: '1.0.1' });
    const workspace = await stage.folder('workspace');
    await putInto(workspace, files);
    const sha = await commitAll(other.folder);
    await stage.github.createRepository({ ...repository, from: other.folder });
    let moved: Promise<void> | undefined;
    const act = await observe(stage, other, {
      workspace,
      inputs: { mode: 'publish', 'expected-files': expectedFiles(files) },
      onLine: (line) => {
        if (line.includes('Configure the credential'))
          moved ??= stage.github.moveTag({ ...repository, tag: 'v1.0.1', sha });
      },
    });
    await moved;
    expect(moved).toBeDefined();
    expect(act.picture).toEqual(stopped('tag-commit-mismatch'));
    expect(endOf(act.result, 'Publish')).toMatch(/^Failed in/);
  });

  /** T9. */
  test('faults 62: sends nothing after a redirect', async () => {
    const other = await stage.release({ version: '1.0.2' });
    const files = await distributions({ version: '1.0.2' });
    const workspace = await stage.folder('workspace');
    await putInto(workspace, files);
    const location = 'https://test.pypi.org/legacy/';
    stage.network.pypi.fail({ on: 'upload', answer: { status: 308, headers: { location } } });
    const act = await observe(stage, other, {
      workspace,
      inputs: { mode: 'publish', 'expected-files': expectedFiles(files) },
    });
    expect(act.picture).toEqual({ ...stopped('index-refused'), uploads: 1 });
    expect(stage.network.testpypi.uploads).toEqual([]);
  });
});
