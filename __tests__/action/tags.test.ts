import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import { branchPush, releasePublished, tagPush, workflowDispatch } from '../support/runner/events.ts';
import { commitAll, git } from '../support/tools/projects.ts';

jest.setTimeout(60_000);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage.stop();
});

/** What is asked of the index before the tags of a branch are looked at. */
const ASKED = ['/simple/example-parcel/'];

const run = (release: Release, options: StageRun = {}): Promise<Act> =>
  observe(stage, release, {
    recordProcesses: false,
    hasPython: false,
    ...options,
  });

/** One commit more on `main`, on the fake GitHub too. */
async function commitMore({ folder, repository }: Release, tag: string | null = null): Promise<string> {
  await writeFile(path.join(folder, 'MORE.md'), 'More\n');
  const sha = await commitAll(folder, { tag });
  await stage.github.createRepository({ ...repository, from: folder });
  return sha;
}

const warningsOf = ({ result }: Act): string[] =>
  result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('on a tag', () => {
  it.each([
    ['release', 'v1.0.1'],
    ['release', 'v1.0.0rc1'],
    ['release', 'stable'],
    ['push', 'v1.0.1'],
    ['push', 'other-v1.0.0'],
  ] as const)(
    'faults 27: %s %s of version 1.0.0 is a mistake, and the line of the version is shown',
    async (event, tag) => {
      const release = await stage.release({ tag });
      const make = event === 'push' ? tagPush : releasePublished;
      const { repository, commit: sha } = release;
      const act = await run(release, { event: make({ repository, sha, tag }) });
      expect(act.picture).toEqual(stopped('tag-version-mismatch'));
      const error = act.result.annotations.find(({ level }) => level === 'error');
      expect(error).toMatchObject({ file: 'pyproject.toml', line: 3 });
      expect(error?.message).toContain('version of the package is 1.0.0');
      expect(act.networkRequests).toEqual([]);
    },
  );

  it.each([
    ['1.0', '1.0.0', ''],
    ['V1.0.0', '1.0.0', ''],
    ['v1.0.0-rc.1', '1.0.0rc1', ''],
    ['v0.0.0', '0.0.0', ''],
    ['parcel-v1.0.0', '1.0.0', 'parcel-v'],
  ])('%s is version %s (with the prefix %j)', async (tag, version, prefix) => {
    const release = await stage.release({ tag, version });
    const inputs = prefix === '' ? {} : { 'tag-prefix': prefix };
    expect((await run(release, { inputs })).picture).toEqual(PASSED);
  });

  it('faults 29: that has moved to another commit since the event: stops', async () => {
    const release = await stage.release();
    await stage.github.moveTag({ ...release.repository, tag: 'v1.0.0', sha: await commitMore(release) });
    const act = await run(release);
    expect(act.picture).toEqual(stopped('tag-commit-mismatch'));
    expect(act.networkRequests).toEqual([]);
  });

  it('another tag of the same version at another commit, where the clone has it: stops', async () => {
    const release = await stage.release();
    const workspace = await stage.checkOut(release);
    await commitMore(release, '1.0.0');
    await git(workspace, 'fetch', '--quiet', `file://${release.folder}`, '+refs/tags/*:refs/tags/*');
    const act = await run(release, { workspace });
    expect(act.picture).toEqual(stopped('tag-commit-mismatch'));
    expect(act.networkRequests).toEqual([]);
  });

  it('a tag that moves along, such as v1, does not stop a rerun of 1.0.0', async () => {
    const release = await stage.release();
    const workspace = await stage.checkOut(release);
    await commitMore(release, 'v1');
    await git(workspace, 'fetch', '--quiet', `file://${release.folder}`, '+refs/tags/*:refs/tags/*');
    expect((await run(release, { workspace })).picture).toEqual(PASSED);
  });

  it.each([
    ['parcel/v1.0.0', 'parcel/v', PASSED],
    ['libs/parcel/1.0.0', 'libs/parcel/', PASSED],
    // It can be another package's.
    ['v1.0.0', 'parcel/v', stopped('tag-version-mismatch')],
    ['parcel/v1.0.0', 'v', stopped('tag-version-mismatch')],
  ])('in a monorepo: %s with the prefix %s', async (tag, prefix, picture) => {
    const release = await stage.release({ tag });
    expect((await run(release, { inputs: { 'tag-prefix': prefix } })).picture).toEqual(picture);
  });

  it('faults 27: the other way round a final tag on a pre-release is named with both versions', async () => {
    const release = await stage.release({ version: '1.0.0rc1', tag: 'v1.0.0' });
    const { repository, commit: sha } = release;
    const act = await run(release, { event: releasePublished({ repository, sha, tag: 'v1.0.0' }) });
    expect(act.picture).toEqual(stopped('tag-version-mismatch'));
    const message = act.result.annotations.find(({ level }) => level === 'error')?.message;
    expect(message).toContain('The tag is v1.0.0, but the version of the package is 1.0.0rc1.');
  });

  it('with verify-tag: false no tag is looked at', async () => {
    const release = await stage.release({ tag: 'v9.9.9' });
    expect((await run(release, { inputs: { 'verify-tag': 'false' } })).picture).toEqual(PASSED);
  });
});

describe('on a branch', () => {
  const byHand = ({ repository, commit: sha }: Release): StageRun['event'] & object =>
    workflowDispatch({ repository, sha, ref: 'refs/heads/main' });

  it("the version's tag at this commit: good, without a word of warning", async () => {
    const release = await stage.release({ annotatedTag: true });
    const act = await run(release, { event: byHand(release) });
    expect(act.picture).toEqual(PASSED);
    expect(warningsOf(act)).toEqual([]);
  });

  it('a branch that is called like the tag is a branch', async () => {
    const release = await stage.release();
    const sha = await commitMore(release);
    const { repository, folder } = release;
    await git(folder, 'branch', 'v1.0.0');
    await stage.github.createRepository({ ...repository, from: folder });
    const event = branchPush({ repository, sha, branch: 'v1.0.0' });
    expect((await run(release, { event })).picture).toEqual(stopped('tag-commit-mismatch'));
  });

  it("a plain tag of the version, which can be another package's, is not looked at beside a prefix with a name", async () => {
    const release = await stage.release();
    const event = branchPush({ repository: release.repository, sha: await commitMore(release) });
    const act = await run(release, { event, inputs: { 'tag-prefix': 'parcel-v' } });
    expect(act.picture).toEqual(PASSED);
    expect(warningsOf(act).join()).toContain('No tag names version 1.0.0');
  });

  it("faults 28: the version's tag at another commit: stops and names both", async () => {
    const release = await stage.release();
    const sha = await commitMore(release);
    const event = branchPush({ repository: release.repository, sha });
    const act = await run(release, { event });
    expect(act.picture).toEqual(stopped('tag-commit-mismatch'));
    const message = act.result.annotations.find(({ level }) => level === 'error')?.message;
    expect(message).toContain(sha);
    expect(message).toContain(release.commit);
    expect(act.networkRequests.map(({ path }) => path)).toEqual(ASKED);
  });

  it('one of two tags of the version at another commit: stops', async () => {
    const release = await stage.release();
    const sha = await commitMore(release, '1.0');
    const { repository } = release;
    const act = await run(release, { event: workflowDispatch({ repository, sha, ref: 'refs/heads/main' }) });
    expect(act.picture).toEqual(stopped('tag-commit-mismatch'));
  });

  it('in a dry run that is a warning', async () => {
    const release = await stage.release();
    const event = branchPush({ repository: release.repository, sha: await commitMore(release) });
    const act = await run(release, { event, inputs: { 'dry-run': 'true' } });
    expect(act.picture).toEqual(PASSED);
    expect(warningsOf(act).join()).toContain('v1.0.0');
  });

  it('no tag of the version: a warning', async () => {
    const release = await stage.release({ tag: null });
    const act = await run(release, { event: byHand(release) });
    expect(act.picture).toEqual(PASSED);
    expect(warningsOf(act).join()).toContain('1.0.0');
  });

  it('with verify-tag: true no tag of the version stops', async () => {
    const release = await stage.release({ tag: 'v0.9.0' });
    const act = await run(release, { event: byHand(release), inputs: { 'verify-tag': 'true' } });
    expect(act.picture).toEqual(stopped('tag-missing'));
    expect(act.networkRequests.map(({ path }) => path)).toEqual(ASKED);
  });

  it.each(['auto', 'true', 'false'])(
    'a version of only zeros is a placeholder (verify-tag: %s)',
    async (verify) => {
      const release = await stage.release({ version: '0.0.0', tag: null });
      const act = await run(release, { event: byHand(release), inputs: { 'verify-tag': verify } });
      expect(act.picture).toEqual(stopped('version-not-publishable'));
      const error = act.result.annotations.find(({ level }) => level === 'error');
      expect(error).toMatchObject({ file: 'pyproject.toml', line: 3 });
      expect(act.networkRequests.map(({ path }) => path)).toEqual(ASKED);
    },
  );

  it('tags that cannot be read: a warning, but with verify-tag: true a stop', async () => {
    const release = await stage.release();
    const workspace = await stage.checkOut(release, 'refs/heads/main');
    const event = byHand(release);
    stage.github.fail({ on: 'git', answer: { status: 403 } });
    try {
      const act = await run(release, { event, workspace });
      expect(act.picture).toEqual(PASSED);
      expect(warningsOf(act).join()).toContain('could not be read');
      const strict = await run(release, { event, workspace, inputs: { 'verify-tag': 'true' } });
      expect(strict.picture).toEqual(stopped('checkout-failed'));
    } finally {
      stage.github.mend();
    }
  });
});
