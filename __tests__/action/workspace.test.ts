import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import { branchPush, tagPush, workflowDispatch } from '../support/runner/events.ts';
import { commitAll, git } from '../support/tools/projects.ts';

jest.setTimeout(60_000);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage.stop();
});

const run = (release: Release, options: StageRun = {}): Promise<Act> =>
  observe(stage, release, {
    recordProcesses: false,
    hasPython: false,
    ...options,
  });

const byHand = ({ repository, commit: sha }: Release): StageRun['event'] & object =>
  workflowDispatch({ repository, sha, ref: 'refs/heads/main' });

async function commitMore({ folder, repository }: Release): Promise<string> {
  await writeFile(path.join(folder, 'MORE.md'), 'More\n');
  const sha = await commitAll(folder);
  await stage.github.createRepository({ ...repository, from: folder });
  return sha;
}

const headOf = (workspace: string): Promise<string> => git(workspace, 'rev-parse', 'HEAD');
const messageOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';

describe('a workspace that is checked out', () => {
  it('as the released commit is taken as it is, without a request to GitHub', async () => {
    const release = await stage.release();
    const workspace = await stage.checkOut(release);
    const { picture, gitHubRequests } = await run(release, { workspace });
    expect(picture).toEqual(PASSED);
    expect(gitHubRequests).toEqual([]);
  });

  it('on a branch: GitHub is asked for the tags, after all that needs no network', async () => {
    const release = await stage.release({ tag: null });
    const workspace = await stage.checkOut(release);
    const event = byHand(release);
    const early = await run(release, { workspace, event, credential: 'none' });
    expect(early.picture).toEqual(stopped('trusted-publishing-unavailable'));
    expect(early.gitHubRequests).toEqual([]);
    const later = await run(release, { workspace, event });
    expect(later.picture).toEqual(PASSED);
    expect(later.gitHubRequests.map(({ service }) => service)).toContain('git');
  });

  it('as another commit than that of the tag is taken there', async () => {
    const release = await stage.release();
    await commitMore(release);
    const workspace = await stage.checkOut(release, 'refs/heads/main');
    const { picture } = await run(release, { workspace });
    expect(picture).toEqual(PASSED);
    expect(await headOf(workspace)).toBe(release.commit);
  });

  it('as another commit than that of the branch is left alone, and taken with checkout: false', async () => {
    const release = await stage.release({ tag: null });
    const workspace = await stage.checkOut(release);
    const event = branchPush({ repository: release.repository, sha: await commitMore(release) });
    const refused = await run(release, { workspace, event });
    expect(refused.picture).toEqual(stopped('checkout-failed'));
    expect(refused.gitHubRequests).toEqual([]);
    expect(await headOf(workspace)).toBe(release.commit);
    const taken = await run(release, { workspace, event, inputs: { checkout: 'false' } });
    expect(taken.picture).toEqual(PASSED);
    expect(await headOf(workspace)).toBe(release.commit);
  });

  it('by an earlier run of this action, on a runner that keeps its folders, gives way to the next commit', async () => {
    const release = await stage.release({ tag: null });
    const event = byHand(release);
    const workspace = await stage.folder('workspace');
    expect((await run(release, { workspace, event })).picture).toEqual(PASSED);
    const sha = await commitMore(release);
    const next = branchPush({ repository: release.repository, sha });
    expect((await run(release, { workspace, event: next })).picture).toEqual(PASSED);
    expect(await headOf(workspace)).toBe(sha);
  });

  it('faults 31: with a tracked file that was changed: stops, and names the file', async () => {
    const release = await stage.release();
    const workspace = await stage.checkOut(release);
    await writeFile(path.join(workspace, 'README.md'), 'Changed\n');
    const act = await run(release, { workspace });
    expect(act.picture).toEqual(stopped('tree-modified'));
    expect(messageOf(act)).toContain('README.md');
    expect(act.networkRequests).toEqual([]);
    expect(await readFile(path.join(workspace, 'README.md'), 'utf8')).toBe('Changed\n');
  });

  it('with a tracked file that was changed, and verify-tag: false: a warning', async () => {
    const release = await stage.release();
    const workspace = await stage.checkOut(release);
    await writeFile(path.join(workspace, 'README.md'), 'Changed\n');
    const { picture, result } = await run(release, { workspace, inputs: { 'verify-tag': 'false' } });
    expect(picture).toEqual(PASSED);
    const warnings = result.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message).join()).toContain('README.md');
  });

  it('faults 34: with an empty submodule in the package: stops before any request', async () => {
    const { folder, repository, commit } = await stage.release();
    // A commit as an entry of the index is all that a submodule is before it is fetched.
    const entry = `160000,${commit},src/example_parcel/vendored`;
    await git(folder, 'update-index', '--add', '--cacheinfo', entry);
    await git(folder, 'commit', '--quiet', '--message', 'Vendor');
    const sha = await git(folder, 'rev-parse', 'HEAD');
    await git(folder, 'tag', '--force', 'v1.0.0');
    await stage.github.createRepository({ ...repository, from: folder });
    const release = { ...(await stage.release()), folder, repository, commit: sha };
    const act = await run(release, { event: tagPush({ repository, sha, tag: 'v1.0.0' }) });
    expect(act.picture).toEqual(stopped('checkout-failed'));
    expect(messageOf(act)).toContain('src/example_parcel/vendored');
    expect(act.networkRequests).toEqual([]);
  });

  it('with files that git does not track is good', async () => {
    const release = await stage.release();
    const workspace = await stage.checkOut(release);
    await writeFile(path.join(workspace, 'notes.txt'), 'Notes\n');
    expect((await run(release, { workspace })).picture).toEqual(PASSED);
  });
});

describe('a workspace that cannot be used', () => {
  it('faults 32: holds files but no repository, and keeps them', async () => {
    const workspace = await stage.folder('workspace');
    await writeFile(
      path.join(workspace, 'pyproject.toml'),
      '[project]\nname = "planted"\nversion = "1.0.0"\n',
    );
    const act = await run(await stage.release(), { workspace });
    expect(act.picture).toEqual(stopped('checkout-failed'));
    expect(await readdir(workspace)).toEqual(['pyproject.toml']);
    expect([act.networkRequests, act.gitHubRequests]).toEqual([[], []]);
  });

  it('lies below a repository that is not its own', async () => {
    const outer = await stage.release();
    const workspace = path.join(outer.folder, 'work');
    await mkdir(workspace);
    await writeFile(path.join(workspace, 'notes.txt'), 'Notes\n');
    const { picture, result } = await run(outer, { workspace });
    expect(picture).toEqual(stopped('checkout-failed'));
    expect(await readdir(result.paths.workspace)).toEqual(['notes.txt']);
  });

  it('is a repository without a commit', async () => {
    const workspace = await stage.folder('workspace');
    await git(workspace, 'init', '--quiet');
    const { picture } = await run(await stage.release(), { workspace, inputs: { checkout: 'false' } });
    expect(picture).toEqual(stopped('checkout-failed'));
  });

  it('faults 32: has a git that is not to be found', async () => {
    const release = await stage.release();
    const env = { PATH: await stage.folder('nothing') };
    const { picture } = await run(release, { env });
    expect(picture).toEqual(stopped('checkout-failed'));
  });
});

describe('checkout: false', () => {
  const inputs = { checkout: 'false' };

  it('leaves an empty workspace empty', async () => {
    const { picture, result, gitHubRequests } = await run(await stage.release(), { inputs });
    expect(picture).toEqual(stopped('checkout-failed'));
    expect(await readdir(result.paths.workspace)).toEqual([]);
    expect(gitHubRequests).toEqual([]);
  });

  it('takes what is there, and the tag must point at it', async () => {
    const release = await stage.release();
    const workspace = await stage.checkOut(release);
    const good = await run(release, { workspace, inputs });
    expect(good.picture).toEqual(PASSED);
    await writeFile(path.join(workspace, 'MORE.md'), 'More\n');
    const sha = await commitAll(workspace);
    const bad = await run(release, { workspace, inputs });
    expect(bad.picture).toEqual(stopped('tag-commit-mismatch'));
    expect(await headOf(workspace)).toBe(sha);
    expect([...good.gitHubRequests, ...bad.gitHubRequests]).toEqual([]);
  });
});
