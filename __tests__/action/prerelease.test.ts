import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { expectedFiles, putInto } from '../support/journey/handed-over.ts';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { green } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import { branchPush, releasePublished } from '../support/runner/events.ts';
import { distributions } from '../support/unit/built-files.ts';

jest.setTimeout(60_000);

const WHY = '1.0.0rc1 is a pre-release; nothing was published.';
let stage: Stage;
let release: Release;
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release({ version: '1.0.0rc1' });
});
afterAll(async () => {
  await stage.stop();
});

const run = (prerelease: string, { inputs = {}, ...options }: StageRun = {}, of = release): Promise<Act> =>
  observe(stage, of, {
    recordProcesses: false,
    ...options,
    hasPython: false,
    inputs: { prerelease, ...inputs },
  });

const skippedSteps = ({ result }: Act): string[] =>
  result.groups
    .filter(({ lines }) => lines.at(-1) === 'Skipped: the version is a pre-release (`prerelease: skip`)')
    .map(({ title }) => title);

describe('`prerelease: skip`', () => {
  const REST = [
    'Check the credential',
    'Ask the index',
    'Set up Python',
    'Install Poetry',
    'Build',
    'Inspect',
  ];
  const END = ['Install dependencies', 'Configure the credential', 'Publish', 'Confirm'];

  it('ends the run green before anything is asked, with the version in the outputs', async () => {
    const act = await run('skip');
    expect(act.picture).toEqual(green('skipped', 0));
    expect(skippedSteps(act)).toEqual([...REST, ...END]);
    expect(act.result.outputs).toMatchObject({
      name: 'example-parcel',
      version: '1.0.0rc1',
      'is-prerelease': 'true',
    });
    expect(act.result.summary).toContain('1.0.0rc1 is a pre-release');
    expect(act.networkRequests).toEqual([]);
  });

  it('on a branch comes before its tag is looked for', async () => {
    const { repository, commit: sha } = release;
    const act = await run('skip', {
      event: branchPush({ repository, sha }),
      workspace: await stage.checkOut(release),
    });
    expect(act.picture).toEqual(green('skipped', 0));
    expect(act.gitHubRequests).toEqual([]);
  });

  it.each([{ 'dry-run': 'true' }, { mode: 'build' }])('with %j', async (inputs) => {
    const act = await run('skip', { inputs, ...('mode' in inputs && { credential: 'none' as const }) });
    expect(act.picture).toEqual(green('skipped', 0));
    expect(skippedSteps(act)).toHaveLength('mode' in inputs ? 11 : 10);
  });

  it('does not hide that the tag is another version', async () => {
    const { repository, commit: sha } = release;
    const event = releasePublished({ repository, sha, tag: 'v1.0.0' });
    const other = await stage.release({ version: '1.0.0rc1', tag: 'v1.0.0' });
    const act = await run('skip', { event: { ...other.event, payload: event.payload } }, other);
    expect(act.picture).toEqual(stopped('tag-version-mismatch'));
  });

  it('leaves a final version alone', async () => {
    expect((await run('skip', {}, await stage.release())).picture).toEqual(PASSED);
  });
});

describe('`prerelease: fail`', () => {
  it.each([{}, { 'dry-run': 'true' }, { mode: 'build' }])(
    'stops at the line of the version, with %j',
    async (inputs) => {
      const act = await run('fail', { inputs, ...('mode' in inputs && { credential: 'none' as const }) });
      expect(act.picture).toEqual(stopped('prerelease-refused'));
      const error = act.result.annotations.find(({ level }) => level === 'error');
      expect(error).toMatchObject({ file: 'pyproject.toml', line: 3 });
      expect(act.networkRequests).toEqual([]);
    },
  );

  it('leaves a final version alone', async () => {
    expect((await run('fail', {}, await stage.release())).picture).toEqual(PASSED);
  });
});

describe('in `mode: publish`', () => {
  async function publish(prerelease: string, version: string): Promise<Act> {
    const files = await distributions({ version });
    const workspace = await stage.folder('workspace');
    await putInto(workspace, files);
    const inputs = { mode: 'publish', 'expected-files': expectedFiles(files) };
    return run(prerelease, { workspace, inputs });
  }

  it('`skip` ends the run when the files are known', async () => {
    const act = await publish('skip', '1.0.0rc1');
    expect(act.picture).toEqual(green('skipped', 0));
    expect(act.result.groups.find(({ title }) => title === 'Report')?.lines.join()).toContain('skipped');
    expect(act.result.summary).toContain(WHY.split(';')[0]);
    expect(skippedSteps(act)[0]).toBe('Check the credential');
    expect(act.networkRequests).toEqual([]);
  });

  it('`fail` stops', async () => {
    const act = await publish('fail', '1.0.0rc1');
    expect(act.picture).toEqual(stopped('prerelease-refused'));
    expect(act.networkRequests).toEqual([]);
  });
});

describe('faults 26: what GitHub calls a pre-release', () => {
  it.each([
    ['1.0.0rc1', false, ['not marked as one']],
    ['1.0.0', true, ['is a final version']],
    ['1.0.0rc1', true, []],
  ] as const)('%s, marked: %s', async (version, prerelease, said) => {
    const of = await stage.release({ version });
    const { repository, commit: sha } = of;
    const event = releasePublished({ repository, sha, tag: `v${version}`, prerelease });
    const act = await run('allow', { event }, of);
    expect(act.picture).toEqual(PASSED);
    const warnings = act.result.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual(
      said.map((text) => expect.stringContaining(text) as unknown),
    );
  });
});
