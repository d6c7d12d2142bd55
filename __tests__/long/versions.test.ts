import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import {
  contentsOf,
  green,
  poetryRuns,
  processesSeeing,
  reportedFiles,
  statesOf,
} from '../support/journey/outcome.ts';
import { pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';
import type { EmbeddedIndex } from '../support/network/embedded-index.ts';
import { tagPush, workflowDispatch } from '../support/runner/events.ts';
import { classicPyproject } from '../support/tools/projects.ts';

jest.setTimeout(180_000);

const NAME = 'example-parcel';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(async () => {
  await stage.stop();
});

describe('Poetry 1.8.5 builds a classic project in a sub-folder, by hand on a branch, with an API token', () => {
  const FOLDER = 'packages/parcel';
  const WHEEL = `${NAME.replace('-', '_')}-1.0.0-py3-none-any.whl`;
  let act: Act;

  /** The release by hand on a branch of a stage's repository. */
  async function publishBy(on: Stage, poetryVersion?: string): Promise<Act> {
    const docs = '\n[tool.poetry.group.docs.dependencies]\npackaging = "*"\n';
    const release = await on.release(
      { subfolder: FOLDER, pyproject: classicPyproject(NAME, '1.0.0') + docs, tag: null },
      { trusted: false },
    );
    const { repository, commit: sha } = release;
    return observe(on, release, {
      event: workflowDispatch({ repository, sha, ref: 'refs/heads/main' }),
      workspace: await on.checkOut(release),
      credential: 'token',
      inputs: {
        'working-directory': FOLDER,
        'install-options': '--only main',
        ...(poetryVersion !== undefined && { 'poetry-version': poetryVersion }),
      },
    });
  }

  beforeAll(async () => {
    act = await publishBy(stage, '1.8.5');
  });

  test('both files are on the index, and the workspace was taken as it was', () => {
    // There was no lock: `poetry install` makes one.
    expect(act.picture).toEqual({ ...green('published', 2), left: [`?? ${FOLDER}/poetry.lock`] });
    expect(contentsOf(reportedFiles(act.result))).toEqual(contentsOf(stage.network.pypi.files(NAME)));
    // One look at the tags, and no fetch, which would be a second request.
    expect(act.gitHubRequests.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });

  test('it says that no tag names the version, and that this Poetry has known holes', () => {
    const warnings = act.result.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('CVE-'),
      expect.stringContaining('No tag names version 1.0.0'),
    ]);
  });

  test('the options reach `poetry install`: the other group stays away', () => {
    const [install] = poetryRuns(act.result, 'install');
    expect(install?.argv).toContain('--only=main');
    expect(act.result.log).toContain('Installing the current project');
    expect(act.result.log).not.toContain('Installing packaging');
  });

  test('the token is the upload’s alone', () => {
    const { uploads, mints } = stage.network.pypi;
    const running = poetryRuns(act.result, 'publish').map(({ pid }) => pid);
    expect(running).toHaveLength(1);
    expect(processesSeeing(act.result, stage.token)).toEqual(running);
    expect(uploads.map(({ user, secret }) => [user, secret])).toEqual([
      ['__token__', stage.token],
      ['__token__', stage.token],
    ]);
    expect(mints).toEqual([]);
  });

  test('the pinned Poetry uploads, with the metadata of the files', () => {
    expect(act.result.outputs['poetry-version']).toBe('1.8.5');
    expect(agentsOf(act)).toEqual([`poetry/${POETRY_VERSION}`, `poetry/${POETRY_VERSION}`]);
    expectMetadata(stage.network.pypi);
  });

  test('faults 57: built again by the pinned Poetry, it is published as it is, with a warning', async () => {
    const before = contentsOf(stage.network.pypi.files(NAME));
    const again = await publishBy(stage);
    expect(again.picture).toEqual(green('published', 0));
    expect(statesOf(again.result)).toEqual(['already-there', 'already-there']);
    expect(contentsOf(reportedFiles(again.result))).toEqual(before);
    expect(stage.network.pypi.uploads).toHaveLength(2);
    const [warning = '', ...others] = again.result.annotations
      .filter(({ level }) => level === 'warning')
      .map(({ message }) => message)
      .filter((message) => !message.includes('No tag names'));
    expect(others).toEqual([]);
    expect(warning).toMatch(/differs only in what the builder generates: .*\.dist-info\/METADATA/);
    expect(warning).toMatch(
      /Ours was built by poetry-core 2\.\S+, the published one by poetry-core 1\.9\.1\.$/,
    );
  });

  test('faults 57: where only its wheel has arrived, it stops, and what it advises goes on', async () => {
    const other = await startStage();
    try {
      const wheel = stage.network.pypi.files(NAME).find(({ filename }) => filename === WHEEL);
      other.network.pypi.put({ filename: WHEEL, content: wheel?.content ?? '' });
      const conflict = await publishBy(other);
      expect(conflict.picture).toEqual({ ...stopped('index-conflict'), status: 'conflict' });
      const [error] = conflict.result.annotations.filter(({ level }) => level === 'error');
      const [, advised] = /Build with poetry-core 1\.9\.1 again: set `poetry-version: (\S+)`/.exec(
        error?.message ?? '',
      ) ?? [error?.message];
      expect(advised).toBe('1.8.5');
      const resumed = await publishBy(other, advised);
      expect(resumed.picture).toEqual({ ...green('published', 1), left: [`?? ${FOLDER}/poetry.lock`] });
      expect(statesOf(resumed.result)).toEqual(['uploaded', 'already-there']);
    } finally {
      await other.stop();
    }
  });
});

describe('Poetry 2.2.1 builds where everything in reach would lead the upload astray', () => {
  const STALE = ['example_parcel-9.9.9-py3-none-any.whl', 'example_parcel-9.9.9.tar.gz'];
  const SETTINGS = `[repositories.testpypi]
url = "https://upload.example.org/legacy/"
[repositories.pypi]
url = "https://upload.example.org/legacy/"
[pypi-token]
testpypi = "pypi-of-the-repository"
pypi = "pypi-of-the-repository"
[http-basic.testpypi]
username = "mallory"
password = "of-the-repository"
[certificates.testpypi]
cert = false
[virtualenvs]
in-project = true
`;
  const SOURCE = `
[[tool.poetry.source]]
name = "testpypi"
url = "https://upload.example.org/simple/"
priority = "explicit"
`;
  let release: Release;
  let act: Act;

  beforeAll(async () => {
    const version = '1.1.0';
    release = await stage.release(
      {
        version,
        annotatedTag: true,
        pyproject: pyproject({ version, more: SOURCE }),
        files: { 'poetry.toml': SETTINGS },
      },
      { trusted: false },
    );
    const workspace = await stage.checkOut(release);
    await mkdir(path.join(workspace, 'dist'));
    for (const file of STALE) await writeFile(path.join(workspace, 'dist', file), 'stale');
    const home = await stage.folder('home');
    const logins = ['machine test.pypi.org', 'machine upload.pypi.org', 'default'];
    for (const file of ['.netrc', '_netrc']) {
      const text = logins.map((login) => `${login} login mallory password of-the-home\n`).join('');
      await writeFile(path.join(home, file), text, { mode: 0o600 });
    }
    const { repository, commit: sha } = release;
    act = await observe(stage, release, {
      event: tagPush({ repository, sha, tag: String(release.tag) }),
      workspace,
      home,
      credential: 'token',
      inputs: { repository: 'testpypi', 'poetry-version': '2.2.1' },
    });
  });

  test('exactly the built files are on the index that was named', () => {
    expect(act.picture).toEqual({ ...green('published', 2), left: ['?? poetry.lock'] });
    const stored = stage.network.testpypi.files(NAME);
    expect(stored.map(({ version }) => version)).toEqual(['1.1.0', '1.1.0']);
    expect(contentsOf(stored)).toEqual(contentsOf(reportedFiles(act.result)));
  });

  test('nothing else was asked to take them, and no other credential was used', () => {
    expect(act.networkRequests.filter(({ host }) => host.endsWith('example.org'))).toEqual([]);
    expect(stage.network.testpypi.uploads.map(({ user, secret }) => [user, secret])).toEqual([
      ['__token__', stage.testPyPIToken],
      ['__token__', stage.testPyPIToken],
    ]);
  });

  test('the upload worked outside the workspace, which is as it was', async () => {
    const [upload] = poetryRuns(act.result, 'publish');
    expect(upload?.cwd.startsWith(act.result.paths.temp)).toBe(true);
    expect((await readdir(path.join(act.result.paths.workspace, 'dist'))).sort()).toEqual(STALE);
  });

  test('the pinned Poetry uploads, with the metadata of the files', () => {
    expect(act.result.outputs['poetry-version']).toBe('2.2.1');
    expect(agentsOf(act)).toEqual([`poetry/${POETRY_VERSION}`, `poetry/${POETRY_VERSION}`]);
    expectMetadata(stage.network.testpypi);
  });
});

/** By what name and version the uploads of a run came. */
function agentsOf({ networkRequests }: Act): readonly (string | undefined)[] {
  return networkRequests
    .filter(({ method, path: asked }) => method === 'POST' && asked === '/legacy/')
    .map(({ headers }) => headers['user-agent']?.split(' ')[0]);
}

/** What pyproject.toml tells must have arrived with both files. */
function expectMetadata(index: EmbeddedIndex): void {
  for (const { fields } of index.files(NAME)) {
    expect(Object.fromEntries(fields)).toMatchObject({
      name: NAME,
      summary: 'A small package that is only ever published in tests',
      author: 'Example Authors',
      author_email: 'authors@example.org',
      description: expect.stringContaining('# example-parcel'),
      description_content_type: 'text/markdown',
      requires_python: expect.stringContaining('>=3.8'),
    });
  }
}
