import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import { branchPush, releasePublished, workflowDispatch } from '../support/runner/events.ts';
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

const byHand = ({ repository, commit: sha }: Release, ref = 'refs/heads/main'): StageRun['event'] & object =>
  workflowDispatch({ repository, sha, ref });

async function commitMore({ folder, repository }: Release): Promise<string> {
  await writeFile(path.join(folder, 'MORE.md'), 'More\n');
  const sha = await commitAll(folder);
  await stage.github.createRepository({ ...repository, from: folder });
  return sha;
}

const headOf = (workspace: string): Promise<string> => git(workspace, 'rev-parse', 'HEAD');
const messageOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';

describe('an empty workspace', () => {
  it('gets the released commit with its tag, nothing more, and no trace of the token', async () => {
    const release = await stage.release();
    await commitMore(release);
    const act = await run(release);
    expect(act.picture).toEqual(PASSED);
    const { workspace } = act.result.paths;
    expect(await headOf(workspace)).toBe(release.commit);
    expect(await git(workspace, 'rev-list', '--all', '--count')).toBe('1');
    expect(await git(workspace, 'tag')).toBe('v1.0.0');
    expect(await readFile(path.join(workspace, '.git', 'config'), 'utf8')).not.toMatch(
      /extraheader|credential|url|token/i,
    );
    expect(act.gitHubRequests.every(({ service }) => service === 'git')).toBe(true);
  });

  it('the token is handed to git alone, by its environment', async () => {
    const release = await stage.release();
    const { picture, result } = await run(release, { recordProcesses: true });
    // What stands in arguments is looked at with everything else that may leak.
    expect(picture).toEqual(PASSED);
    const basic = Buffer.from(`x-access-token:${stage.github.token}`).toString('base64');
    const holders = result.processes.filter(({ env }) => {
      const text = JSON.stringify(env);
      return text.includes(stage.github.token) || text.includes(basic);
    });
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.filter(({ argv }) => !path.basename(argv[0] ?? '').startsWith('git'))).toEqual([]);
    // The input itself, as the runner hands it over, goes no further than the action.
    expect(holders.filter(({ env }) => 'INPUT_GITHUB-TOKEN' in env)).toEqual([]);
  });

  it('gets the commit that an annotated tag points at', async () => {
    const release = await stage.release({ annotatedTag: true });
    const { picture, result } = await run(release);
    expect(picture).toEqual(PASSED);
    expect(await headOf(result.paths.workspace)).toBe(release.commit);
    expect(await git(result.paths.workspace, 'cat-file', '-t', 'refs/tags/v1.0.0')).toBe('tag');
  });

  it.each(['refs/heads/main', 'refs/tags/v1.0.0'])(
    'gets the commit of a start by hand on %s',
    async (ref) => {
      const release = await stage.release();
      const { picture, result } = await run(release, { event: byHand(release, ref) });
      expect(picture).toEqual(PASSED);
      expect(await headOf(result.paths.workspace)).toBe(release.commit);
    },
  );

  it('gets the commit that started the run, though the branch has gone on since', async () => {
    const release = await stage.release();
    await commitMore(release);
    const { picture, result } = await run(release, { event: byHand(release) });
    expect(picture).toEqual(PASSED);
    expect(await headOf(result.paths.workspace)).toBe(release.commit);
  });

  it.each(['v1.0.0', 'refs/tags/v1.0.0', 'COMMIT'])(
    'gets what `ref: %s` names, whatever the event',
    async (ref) => {
      const release = await stage.release();
      const { repository } = release;
      const event = branchPush({ repository, sha: await commitMore(release) });
      const inputs = { ref: ref === 'COMMIT' ? release.commit.toUpperCase() : ref };
      const { picture, result } = await run(release, { event, inputs });
      expect(picture).toEqual(PASSED);
      expect(await headOf(result.paths.workspace)).toBe(release.commit);
    },
  );

  it('a tag comes before a branch of the same name', async () => {
    const release = await stage.release();
    await git(release.folder, 'checkout', '--quiet', '-b', 'v1.0.0');
    const sha = await commitMore(release);
    await git(release.folder, 'checkout', '--quiet', 'main');
    const event = branchPush({ repository: release.repository, sha });
    const { picture, result } = await run(release, { event, inputs: { ref: 'v1.0.0' } });
    expect(picture).toEqual(PASSED);
    expect(await headOf(result.paths.workspace)).toBe(release.commit);
  });

  it('is checked out as it is committed, whatever the settings and hooks of the machine', async () => {
    const home = await stage.folder('home');
    const hooks = path.join(home, 'hooks');
    await mkdir(hooks);
    await writeFile(path.join(hooks, 'post-checkout'), '#!/bin/sh\necho planted > PLANTED\n', {
      mode: 0o755,
    });
    await writeFile(
      path.join(home, '.gitconfig'),
      `[core]\n\tautocrlf = true\n\thooksPath = ${hooks.replaceAll('\\', '/')}\n`,
    );
    const { picture, result } = await run(await stage.release(), { home });
    expect(picture).toEqual(PASSED);
    const text = await readFile(path.join(result.paths.workspace, 'pyproject.toml'), 'utf8');
    expect(text).not.toContain('\r');
  });

  it('may hold the package in a folder', async () => {
    const release = await stage.release({ subfolder: 'packages/inner', version: '2.0.0' });
    const { picture, result } = await run(release, { inputs: { 'working-directory': './packages/inner/' } });
    expect(picture).toEqual(PASSED);
    expect(result.outputs['version']).toBe('2.0.0');
  });

  it('a private repository is read with the token', async () => {
    const release = await stage.release({}, { private: true });
    expect((await run(release, { recordProcesses: true })).picture).toEqual(PASSED);
  });

  it('a private repository is not read without it', async () => {
    const release = await stage.release({}, { private: true });
    const act = await run(release, { inputs: { 'github-token': '' } });
    expect(act.picture).toEqual(stopped('checkout-failed'));
    expect(await readdir(act.result.paths.workspace)).toEqual([]);
    expect(act.networkRequests).toEqual([]);
  });

  it('a public repository needs none', async () => {
    const release = await stage.release();
    const { picture, gitHubRequests } = await run(release, { inputs: { 'github-token': '' } });
    expect(picture).toEqual(PASSED);
    expect(gitHubRequests.filter(({ headers }) => headers['authorization'] !== undefined)).toEqual([]);
  });
});

describe('a commit or ref that is not there', () => {
  it.each([
    ['a tag or branch', { ref: 'v9.9.9' }],
    ['a full ref', { ref: 'refs/heads/other' }],
    ['a commit', { ref: '1234567890123456789012345678901234567890' }],
  ])('%s that `ref` names', async (_, inputs) => {
    const act = await run(await stage.release(), { inputs });
    expect(act.picture).toEqual(stopped('ref-not-found'));
    expect(messageOf(act)).toContain(inputs.ref);
    expect(await readdir(act.result.paths.workspace)).toEqual([]);
    expect(act.networkRequests).toEqual([]);
  });

  it("the event's commit, after a forced push", async () => {
    const release = await stage.release();
    const { repository } = release;
    const event = branchPush({ repository, sha: 'abcdefabcdefabcdefabcdefabcdefabcdefabcd' });
    const { picture, result } = await run(release, { event });
    expect(picture).toEqual(stopped('ref-not-found'));
    expect(await readdir(result.paths.workspace)).toEqual([]);
  });

  it("the event's tag, deleted since", async () => {
    const release = await stage.release();
    await stage.github.deleteTag({ ...release.repository, tag: 'v1.0.0' });
    const act = await run(release);
    expect(act.picture).toEqual(stopped('ref-not-found'));
    expect(messageOf(act)).toContain('v1.0.0');
  });

  it('the repository', async () => {
    const release = await stage.release();
    const { picture } = await run(release, {
      event: releasePublished({
        repository: { owner: 'example-org', name: 'elsewhere' },
        tag: 'v1.0.0',
        sha: release.commit,
      }),
    });
    expect(picture).toEqual(stopped('checkout-failed'));
  });

  it('is no obstacle for the next run on the same runner', async () => {
    const release = await stage.release();
    const workspace = await stage.folder('workspace');
    const first = await run(release, { workspace, inputs: { ref: 'v9.9.9' } });
    expect(first.picture).toEqual(stopped('ref-not-found'));
    expect((await run(release, { workspace })).picture).toEqual(PASSED);
    expect(await headOf(workspace)).toBe(release.commit);
  });
});

describe('a GitHub that fails', () => {
  it('once: is asked again', async () => {
    const release = await stage.release();
    stage.github.fail({ on: 'git', times: 1, answer: { status: 503 } });
    const { picture } = await run(release);
    expect(picture).toEqual(PASSED);
  });

  it('by refusing: stops at once', async () => {
    const release = await stage.release();
    stage.github.fail({ on: 'git', answer: { status: 403 } });
    try {
      const act = await run(release);
      expect(act.picture).toEqual(stopped('checkout-failed'));
      expect(act.gitHubRequests).toHaveLength(1);
      expect(act.networkRequests).toEqual([]);
      expect(await readdir(act.result.paths.workspace)).toEqual([]);
    } finally {
      stage.github.mend();
    }
  });
});
