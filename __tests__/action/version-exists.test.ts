import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { expectedFiles, putInto } from '../support/journey/handed-over.ts';
import { STEPS } from '../support/journey/log-rules.ts';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { endOf, green, reportedFiles } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import { branchPush, tagPush } from '../support/runner/events.ts';
import { commitAll } from '../support/tools/projects.ts';
import { distributions } from '../support/unit/built-files.ts';

jest.setTimeout(60_000);

const SDIST = 'example_parcel-1.0.0.tar.gz';
const WHEEL = 'example_parcel-1.0.0-py3-none-any.whl';
const SKIPPED = green('skipped', 0);
let stage: Stage;
let release: Release;
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
  // What is there has nothing to do with what the source would give.
  for (const filename of [SDIST, WHEEL]) stage.network.pypi.put({ filename, content: `old ${filename}` });
  stage.network.testpypi.put({ filename: WHEEL, content: 'old' });
});
afterEach(() => {
  stage.network.pypi.recover();
});
afterAll(async () => {
  await stage.stop();
});

const run = ({ inputs = {}, ...options }: StageRun = {}, of = release): Promise<Act> =>
  observe(stage, of, {
    hasPython: false,
    ...options,
    inputs: { 'when-version-exists': 'skip', ...inputs },
  });

const warningsOf = ({ result }: Act): string[] =>
  result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

/** How often a wheel of uv was asked for. */
const uvOf = ({ networkRequests }: Act): number =>
  networkRequests.filter(({ host, path: file }) => host === 'files.pythonhosted.org' && file.includes('/uv-'))
    .length;

function skippedSteps({ result }: Act): string[] {
  const isSkipped = ({ lines }: (typeof result.groups)[number]): boolean =>
    /^Skipped: the version is on the index \(`when-version-exists: skip`\)$/.test(lines.at(-1) ?? '');
  return result.groups.filter(isSkipped).map(({ title }) => title);
}

/** A release whose branch is one commit further than its tag. */
async function movedOn(): Promise<{ of: Release; event: NonNullable<StageRun['event']>; workspace: string }> {
  const of = await stage.release();
  const sha = await commitAll(of.folder);
  await stage.github.createRepository({ ...of.repository, from: of.folder });
  const event = branchPush({ repository: of.repository, sha });
  return { of, event, workspace: await stage.checkOut(of, sha) };
}

describe('`when-version-exists: skip` ends the run before Python is set up', () => {
  it('and says how it knows, in the log and in the summary', async () => {
    const act = await run();
    expect(act.picture).toEqual(SKIPPED);
    const programs = act.result.processes.map(({ argv }) => path.basename(argv[0] ?? ''));
    expect(programs.filter((program) => !/^git\b/.test(program))).toEqual([]);
    expect(act.networkRequests.map(({ path }) => path)).toEqual(['/simple/example-parcel/']);
    const why = `sdist and wheel of 1.0.0 are on PyPI: ${SDIST}, ${WHEEL}; nothing was built, so nothing was compared.`;
    const { groups, outputs, summary } = act.result;
    expect(groups.find(({ title }) => title === 'Ask the index')?.lines).toContain(why);
    expect(summary).toContain('example-parcel 1.0.0 was skipped');
    for (const name of [SDIST, WHEEL])
      expect(
        summary.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
      ).toContain(name);
    expect(summary).toContain('(https://pypi.org/project/example-parcel/1.0.0/)');
    expect(reportedFiles(act.result)).toEqual([]);
    expect(outputs).toMatchObject({ name: 'example-parcel', version: '1.0.0', 'dist-directory': '' });
    expect(skippedSteps(act)).toEqual(STEPS.slice(STEPS.indexOf('Set up Python'), STEPS.indexOf('Report')));
  });

  it('in a dry run, too', async () => {
    expect((await run({ inputs: { 'dry-run': 'true' } })).picture).toEqual(SKIPPED);
  });

  it('where all that would be built is a wheel, and that is there', async () => {
    const inputs = { repository: 'testpypi', 'build-formats': 'wheel' };
    const act = await run({ inputs });
    expect(act.picture).toEqual(SKIPPED);
    expect(act.result.log).toContain(`wheel of 1.0.0 is on TestPyPI: ${WHEEL};`);
  });

  it.each<[why: string, inputs: Record<string, string>]>([
    ['a format is missing', { repository: 'testpypi' }],
    ['that is not asked for', { 'when-version-exists': 'verify' }],
  ])('but not where %s', async (_, inputs) => {
    const act = await run({ recordProcesses: false, inputs });
    expect(act.picture).toEqual(PASSED);
  });

  it('but not where the version is new', async () => {
    const of = await stage.release({ version: '1.0.1' });
    expect((await run({ recordProcesses: false }, of)).picture).toEqual(PASSED);
  });

  it('on a branch before the tag rule: no tag is looked up, and a push after the release stays green', async () => {
    const { of, event, workspace } = await movedOn();
    for (const verify of ['auto', 'true']) {
      const act = await run({ event, workspace, inputs: { 'verify-tag': verify } }, of);
      expect(act.picture).toEqual(SKIPPED);
      expect([act.gitHubRequests, warningsOf(act)]).toEqual([[], []]);
    }
    const verified = await run({ event, workspace, inputs: { 'when-version-exists': 'verify' } }, of);
    expect(verified.picture).toEqual(stopped('tag-commit-mismatch'));
  });

  it('on a tag after the tag rule: the tag of another version stops', async () => {
    const of = await stage.release({ tag: 'v1.0.1' });
    const { repository, commit: sha } = of;
    const act = await run({ event: tagPush({ repository, sha, tag: 'v1.0.1' }) }, of);
    expect(act.picture).toEqual(stopped('tag-version-mismatch'));
  });

  it('an index that cannot be read decides nothing', async () => {
    stage.network.pypi.fail({ on: 'simple', times: 9, answer: { status: 503 } });
    expect((await run()).picture).toEqual(stopped('index-unavailable'));
  });
});

describe('uv is fetched while the index is asked', () => {
  it('with `verify`', async () => {
    stage.network.pypi.fail({ on: 'simple', times: 3, answer: { status: 500 } });
    const act = await run({ hasPython: true, inputs: { 'when-version-exists': 'verify' } });
    expect(act.picture).toEqual(stopped('index-unavailable'));
    expect(uvOf(act)).toBe(1);
  });

  it('but not with `skip`', async () => {
    stage.network.pypi.fail({ on: 'simple', answer: { delayMs: 1000 } });
    const act = await run({ hasPython: true });
    expect(act.picture).toEqual(SKIPPED);
    expect(uvOf(act)).toBe(0);
  });

  it('nor on a branch, where the tags come after the index', async () => {
    const { of, ...branch } = await movedOn();
    stage.network.pypi.fail({ on: 'simple', answer: { delayMs: 1000 } });
    const act = await run({ hasPython: true, ...branch, inputs: { 'when-version-exists': 'verify' } }, of);
    expect(act.picture).toEqual(stopped('tag-commit-mismatch'));
    expect(uvOf(act)).toBe(0);
  });
});

describe('in the job that builds', () => {
  const build = (options: StageRun = {}): Promise<Act> =>
    run({ credential: 'none', ...options, inputs: { mode: 'build', ...options.inputs } });

  it('ends the job, which leaves nothing for the other one', async () => {
    const act = await build();
    expect(act.picture).toEqual(SKIPPED);
    expect(act.result.outputs).toMatchObject({ 'dist-directory': '', files: '[]' });
    expect(skippedSteps(act)).toEqual([
      ...['Set up Python', 'Install Poetry', 'Build', 'Inspect', 'Install dependencies', 'Hand over'],
      ...['Configure the credential', 'Publish', 'Confirm'],
    ]);
  });

  it('an index that asks for a login is a warning: the files are built', async () => {
    const { local, localUrl } = stage.network;
    local.requireLoginToRead = true;
    try {
      const act = await build({ inputs: { repository: `${localUrl}legacy/` } });
      expect(act.picture).toEqual(PASSED);
      expect(warningsOf(act)).toEqual([expect.stringContaining('cannot be decided in this job')]);
    } finally {
      local.requireLoginToRead = false;
    }
  });

  it('an index that is down stops it', async () => {
    stage.network.pypi.fail({ on: 'simple', times: 9, answer: { status: 503 } });
    expect((await build()).picture).toEqual(stopped('index-unavailable'));
  });
});

describe('in the job that publishes', () => {
  async function publish({ inputs = {}, ...options }: StageRun = {}, of = release): Promise<Act> {
    const files = await distributions();
    const workspace = await stage.folder('workspace');
    await putInto(workspace, files);
    const given = { mode: 'publish', 'expected-files': expectedFiles(files) };
    return run({ ...options, workspace, inputs: { ...given, ...inputs } }, of);
  }

  it('ends the job, whatever the content of the files', async () => {
    const act = await publish();
    expect(act.picture).toEqual(SKIPPED);
    expect(act.result.processes).toEqual([]);
    expect(act.result.log).toContain(`${SDIST}, ${WHEEL}; their content was not compared.`);
    expect(reportedFiles(act.result).map(({ state }) => state)).toEqual(['built', 'built']);
    expect(endOf(act.result, 'Take over')).toMatch(/^Done/);
    expect(skippedSteps(act)).toEqual(STEPS.slice(STEPS.indexOf('Set up Python'), STEPS.indexOf('Report')));
    const verified = await publish({ inputs: { 'when-version-exists': 'verify' } });
    expect(verified.picture).toEqual({ ...stopped('index-conflict'), status: 'conflict' });
  });

  it('on a branch before the tag rule, on a tag after it', async () => {
    const { of, event } = await movedOn();
    const act = await publish({ event }, of);
    expect(act.picture).toEqual(SKIPPED);
    expect(act.gitHubRequests).toEqual([]);
    const tagged = await publish({ event: tagPush({ ...of, sha: event.sha, tag: 'v1.0.0' }) }, of);
    expect(tagged.picture).toEqual(stopped('tag-commit-mismatch'));
  });
});
