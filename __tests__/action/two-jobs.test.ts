import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { expectedFiles, putInto } from '../support/journey/handed-over.ts';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { endOf, green, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import { ANSWERS } from '../support/network/faults.ts';
import { pullRequest, releasePublished, workflowDispatch } from '../support/runner/events.ts';
import { commitAll } from '../support/tools/projects.ts';
import { distributions } from '../support/unit/built-files.ts';

jest.setTimeout(60_000);

const WHEEL = 'example_parcel-1.0.0-py3-none-any.whl';

type Files = Record<string, Buffer>;

let stage: Stage;
let release: Release;
let files: Files;

beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
  files = await distributions();
});

afterAll(async () => {
  await stage.stop();
});

/** A workspace into which an earlier job's files were downloaded. */
async function downloaded(there: Readonly<Record<string, Buffer | string>> = files): Promise<string> {
  const workspace = await stage.folder('workspace');
  await putInto(workspace, there);
  return workspace;
}

interface Half extends StageRun {
  readonly of?: Release;
  /** What the job that built has named. */
  readonly expected?: Files;
}

/** `mode: publish`. Nothing of it needs Python unless something is sent. */
async function publish({ of = release, expected = files, inputs = {}, ...options }: Half = {}): Promise<Act> {
  return observe(stage, of, {
    workspace: await downloaded(),
    ...options,
    inputs: { mode: 'publish', 'expected-files': expectedFiles(expected), ...inputs },
  });
}

const messageOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';
const warningsOf = ({ result }: Act): readonly string[] =>
  result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

const DIRECT = { metadata: 'Requires-Dist: other @ https://files.example.com/other.zip\n' };

describe('the job that publishes takes exactly what the other one built', () => {
  it.each<[string, (workspace: string) => Promise<void>, string]>([
    ['no folder', (workspace) => rm(path.join(workspace, 'dist'), { recursive: true }), 'no such folder'],
    ['a file that is missing', (workspace) => rm(path.join(workspace, 'dist', WHEEL)), `${WHEEL} is missing`],
    [
      'a file that was changed',
      (workspace) => putInto(workspace, { [WHEEL]: 'something else' }),
      `${WHEEL} has sha256`,
    ],
    [
      'a distribution more',
      (workspace) => putInto(workspace, { 'example_parcel-9.9.9.tar.gz': 'x' }),
      'example_parcel-9.9.9.tar.gz is not expected',
    ],
    ['another file', (workspace) => putInto(workspace, { 'notes.txt': 'x' }), 'notes.txt is not expected'],
    [
      'a folder in it',
      (workspace) => putInto(workspace, { 'x.txt': 'x' }, 'dist/more'),
      'more is not expected',
    ],
    [
      'a link in place of a file',
      async (workspace) => {
        await rm(path.join(workspace, 'dist', WHEEL));
        await writeFile(path.join(workspace, WHEEL), files[WHEEL] ?? '');
        await symlink(path.join('..', WHEEL), path.join(workspace, 'dist', WHEEL));
      },
      `${WHEEL} is missing`,
    ],
    [
      'a folder outside the workspace',
      async (workspace) => {
        const outside = await downloaded();
        await rm(path.join(workspace, 'dist'), { recursive: true });
        await symlink(path.join(outside, 'dist'), path.join(workspace, 'dist'));
      },
      'no such folder',
    ],
    [
      'a link to a folder of the workspace',
      async (workspace) => {
        await rename(path.join(workspace, 'dist'), path.join(workspace, 'moved'));
        await symlink('moved', path.join(workspace, 'dist'));
      },
      'no such folder',
    ],
  ])('faults 76: %s: nothing is asked of anybody', async (_, change, says) => {
    const workspace = await downloaded();
    await change(workspace);
    const act = await publish({ workspace });
    expect(act.picture).toEqual(stopped('expected-files-mismatch'));
    expect(messageOf(act)).toContain(says);
    expect([act.networkRequests, act.gitHubRequests, act.result.processes]).toEqual([[], [], []]);
  });

  it.each<[string, Parameters<typeof distributions>[0], string]>([
    ['metadata of another project', { metadataName: 'other' }, 'artifact-invalid'],
    ['a classifier that forbids it', { metadata: 'Classifier: Private :: Nobody\n' }, 'private-classifier'],
    ['a local version', { version: '1.0.0+local' }, 'version-not-publishable'],
    ['a dependency that PyPI refuses', DIRECT, 'artifact-invalid'],
  ])('with %s: %s', async (_, made, code) => {
    const odd = await distributions(made);
    const act = await publish({ workspace: await downloaded(odd), expected: odd });
    expect(act.picture).toEqual(stopped(code));
    expect(act.networkRequests).toEqual([]);
  });

  it("faults 45: what PyPI refuses is said with the way out, and is another index's own business", async () => {
    const odd = await distributions(DIRECT);
    const at = async (inputs: Readonly<Record<string, string>>): Promise<Act> =>
      publish({ workspace: await downloaded(odd), expected: odd, inputs: { 'dry-run': 'true', ...inputs } });
    expect(messageOf(await at({ repository: 'testpypi' }))).toMatch(
      /^PyPI would refuse .*\.tar\.gz: it depends on an address, "other @ https:.*"\. .*Depend on a version/,
    );
    const url = `${stage.network.localUrl}legacy/`;
    const elsewhere = {
      'index-url': `${stage.network.localUrl}simple/`,
      'pypi-token': 'pypi-token-of-that-index',
    };
    expect((await at({ repository: url, ...elsewhere })).picture).toEqual(green('dry-run', 0));
  });

  it('faults 45: a classifier that is not known here is looked up on PyPI, once, and only then', async () => {
    const NEW = 'Programming Language :: Python :: 3.99';
    const odd = await distributions({ metadata: `Classifier: ${NEW}\n` });
    const look = async (): Promise<Act> =>
      publish({ workspace: await downloaded(odd), expected: odd, inputs: { 'dry-run': 'true' } });
    const unlisted = await look();
    expect(unlisted.picture).toEqual(stopped('artifact-invalid'));
    expect(messageOf(unlisted)).toContain(`the classifier "${NEW}" is not on PyPI's list`);
    expect(unlisted.networkRequests.map(({ host, path: page }) => host + page)).toEqual([
      'pypi.org/pypi?%3Aaction=list_classifiers',
    ]);
    stage.network.pypi.classifiers.add(NEW);
    expect((await look()).picture).toEqual(green('dry-run', 0));
    stage.network.pypi.fail({ on: 'classifiers', times: Infinity, answer: ANSWERS.captivePortal });
    const unknown = await look();
    expect(unknown.picture).toEqual(green('dry-run', 0));
    expect(warningsOf(unknown)).toContainEqual(expect.stringContaining(NEW));
    stage.network.pypi.recover();
  });

  it('two releases at once are none', async () => {
    const both = { ...files, ...(await distributions({ version: '1.0.1' })) };
    const act = await publish({ workspace: await downloaded(both), expected: both });
    expect(act.picture).toEqual(stopped('artifact-invalid'));
  });

  it('its list is demanded, and a job that builds and publishes has none', async () => {
    const without = await publish({ inputs: { 'expected-files': '' } });
    expect(without.picture).toEqual(stopped('input-invalid'));
    expect(messageOf(without)).toContain('needs.build.outputs.files');
    const both = await publish({ inputs: { mode: 'build-and-publish' } });
    expect(both.picture).toEqual(stopped('input-invalid'));
  });
});

describe('the tag rule, without a checkout', () => {
  const DRY = { 'dry-run': 'true' };

  it('a tag of another version', async () => {
    const of = await stage.release({ tag: 'v1.0.1' });
    const act = await publish({ of });
    expect(act.picture).toEqual(stopped('tag-version-mismatch'));
  });

  it('a tag that was moved', async () => {
    const of = await stage.release();
    const { repository, folder } = of;
    const sha = await commitAll(folder);
    await stage.github.createRepository({ ...repository, from: folder });
    await stage.github.moveTag({ ...repository, tag: 'v1.0.0', sha });
    const act = await publish({ of });
    expect(act.picture).toEqual(stopped('tag-commit-mismatch'));
  });

  it('an annotated tag that points at the commit', async () => {
    const of = await stage.release({ annotatedTag: true });
    const act = await publish({ of, inputs: DRY });
    expect(act.picture).toEqual(green('dry-run', 0));
    expect(warningsOf(act)).toEqual([]);
    expect(act.result.log).toContain('The tag v1.0.0 is version 1.0.0');
  });

  it('on a branch without a tag there is a warning, with `verify-tag: true` the end', async () => {
    const of = await stage.release({ tag: null });
    const event = workflowDispatch({ ...of, sha: of.commit, ref: 'refs/heads/main' });
    const act = await publish({ of, event, inputs: DRY });
    expect(act.picture).toEqual(green('dry-run', 0));
    expect(warningsOf(act)).toEqual([expect.stringContaining('No tag names version 1.0.0')]);
    const strict = await publish({ of, event, inputs: { 'verify-tag': 'true' } });
    expect(strict.picture).toEqual(stopped('tag-missing'));
  });

  it('by hand, `ref` names the tag that was built', async () => {
    const of = await stage.release();
    const { repository } = of;
    const sha = await commitAll(of.folder);
    await stage.github.createRepository({ ...repository, from: of.folder });
    const event = workflowDispatch({ repository, sha, ref: 'refs/heads/main' });
    expect((await publish({ of, event })).picture).toEqual(stopped('tag-commit-mismatch'));
    expect((await publish({ of, event, inputs: { ref: 'v2' } })).picture).toEqual(stopped('ref-not-found'));
    const act = await publish({ of, event, inputs: { ref: 'v1.0.0', ...DRY } });
    expect(act.picture).toEqual(green('dry-run', 0));
  });

  it('where GitHub does not answer, that is a warning, or the end where a tag is demanded', async () => {
    stage.github.fail({ on: 'rest', answer: { status: 500 } });
    const act = await publish({ inputs: DRY });
    expect(act.picture).toEqual(green('dry-run', 0));
    expect(warningsOf(act)).toEqual([expect.stringContaining('could not be read')]);
    const strict = await publish({ inputs: { 'verify-tag': 'true' } });
    expect(strict.picture).toEqual(stopped('tag-missing'));
    stage.github.mend();
  });
});

describe('before anything is downloaded', () => {
  it('a dry run starts no process', async () => {
    const act = await publish({ inputs: { 'dry-run': 'true' } });
    expect(act.picture).toEqual(green('dry-run', 0));
    expect(act.result.processes).toEqual([]);
    expect(statesOf(act.result)).toEqual(['built', 'built']);
    expect(act.result.outputs).toMatchObject({ name: 'example-parcel', version: '1.0.0' });
  });

  it('what is there already is not sent again', async () => {
    const other = await startStage();
    try {
      const of = await other.release();
      for (const [filename, content] of Object.entries(files)) other.network.pypi.put({ filename, content });
      const workspace = await other.folder('workspace');
      await putInto(workspace, files);
      const inputs = { mode: 'publish', 'expected-files': expectedFiles(files) };
      const act = await observe(other, of, { workspace, inputs });
      expect(act.picture).toEqual(green('published', 0));
      expect(act.result.processes).toEqual([]);
      expect(endOf(act.result, 'Set up Python')).toMatch(/^Skipped: every file/);
    } finally {
      await other.stop();
    }
  });
});

describe('the job that builds', () => {
  const build = (options: StageRun): Promise<Act> =>
    observe(stage, release, {
      credential: 'none',
      recordProcesses: false,
      hasPython: false,
      ...options,
      inputs: { mode: 'build', ...options.inputs },
    });

  it('takes no credential', async () => {
    const act = await build({ credential: 'token' });
    expect(act.picture).toEqual(stopped('input-invalid'));
    expect(messageOf(act)).toContain('takes no credential');
    expect(act.gitHubRequests).toEqual([]);
  });

  it('warns of the right to ask for ID tokens, and asks no index', async () => {
    const act = await build({ credential: 'trusted' });
    expect(act.picture).toEqual(PASSED);
    expect(warningsOf(act)).toEqual([expect.stringContaining('Remove `id-token: write`')]);
    expect(act.networkRequests).toEqual([]);
  });

  it('follows from a pull request', async () => {
    const { repository, commit: sha } = release;
    const act = await build({ event: pullRequest({ repository, sha }) });
    expect(act.picture).toEqual(PASSED);
  });

  it('meets no foreign code with the right to ask for ID tokens', async () => {
    const { repository, commit: sha } = release;
    const event = pullRequest({ repository, sha, name: 'pull_request_target', fork: 'somebody' });
    expect((await build({ event, credential: 'trusted' })).picture).toEqual(stopped('event-not-publishable'));
    expect((await build({ event })).picture).toEqual(PASSED);
  });

  it('is told of a tag that does not fit on a branch, and goes on', async () => {
    const of = await stage.release();
    const { repository } = of;
    const sha = await commitAll(of.folder);
    await stage.github.createRepository({ ...repository, from: of.folder });
    const event = workflowDispatch({ repository, sha, ref: 'refs/heads/main' });
    const act = await build({ event });
    expect(act.picture).toEqual(PASSED);
    expect(warningsOf(act)).toEqual([expect.stringContaining('points at')]);
    const onTag = await build({ event: releasePublished({ repository, sha, tag: 'v1.0.0' }) });
    expect(onTag.picture).toEqual(stopped('tag-commit-mismatch'));
  });

  it.each<[string, (workspace: string) => Promise<void>]>([
    ['holds other files', (workspace) => putInto(workspace, { 'notes.txt': 'x' })],
    ['is a file', (workspace) => writeFile(path.join(workspace, 'dist'), 'x')],
    [
      'is a link',
      async (workspace) => symlink(await stage.folder('elsewhere'), path.join(workspace, 'dist')),
    ],
  ])('faults 38: stops before anything is downloaded where its folder %s', async (_, make) => {
    const workspace = await stage.checkOut(release);
    await make(workspace);
    const act = await build({ workspace });
    expect(act.picture).toEqual(stopped('input-invalid'));
    expect(messageOf(act)).toContain('dist-directory');
    expect(act.networkRequests).toEqual([]);
  });
});
