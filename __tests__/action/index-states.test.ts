import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { expectedFiles, putInto } from '../support/journey/handed-over.ts';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { endOf, green, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import type { EmbeddedIndex } from '../support/network/embedded-index.ts';
import { distributions } from '../support/unit/built-files.ts';

jest.setTimeout(60_000);

const NAME = 'example-parcel';
const DAY = 86_400_000;
const DRY = { 'dry-run': 'true' };
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterEach(() => {
  for (const index of [stage.network.pypi, stage.network.testpypi]) index.setStatus(NAME, 'active');
});
afterAll(async () => {
  await stage.stop();
});

/** A release of its own for each test, of which nothing is on the index yet. */
interface Parcel {
  readonly release: Release;
  readonly files: Readonly<Record<string, Buffer>>;
  readonly sdist: string;
  readonly wheel: string;
}

let count = 0;
async function parcel(): Promise<Parcel> {
  const version = `1.${String(++count)}.0`;
  const release = await stage.release({ version });
  const files = await distributions({ version });
  const [sdist = '', wheel = ''] = Object.keys(files);
  return { release, files, sdist, wheel };
}

function put(
  { files }: Parcel,
  index: EmbeddedIndex,
  names: string[],
  more: { days?: number; yanked?: string },
): void {
  const { days = 0, yanked = false } = more;
  for (const filename of names)
    index.put({ filename, content: files[filename] ?? '', uploadTime: daysAgo(days), yanked });
}

/** `mode: publish`, with files that are at hand. */
async function publish({ release, files }: Parcel, options: StageRun = {}): Promise<Act> {
  const workspace = await stage.folder('workspace');
  await putInto(workspace, files);
  const inputs = { mode: 'publish', 'expected-files': expectedFiles(files), ...options.inputs };
  return observe(stage, release, { ...options, workspace, inputs });
}

/** In one job; what goes on after the index was asked stops at the next step. */
const fromSource = ({ release }: Parcel, inputs: StageRun['inputs'] = {}): Promise<Act> =>
  observe(stage, release, { recordProcesses: false, hasPython: false, inputs });

const messageOf = ({ result }: Act, level: 'error' | 'warning' = 'error'): string =>
  result.annotations.find((annotation) => annotation.level === level)?.message ?? '';

describe('a yanked file', () => {
  it('with our content is done, with a warning', async () => {
    const given = await parcel();
    put(given, stage.network.pypi, [given.sdist, given.wheel], { yanked: 'a broken wheel' });
    const act = await publish(given);
    expect(act.picture).toEqual(green('published', 0));
    expect(statesOf(act.result)).toEqual(['already-there', 'already-there']);
    const warning = messageOf(act, 'warning');
    expect(warning).toContain(`${given.sdist}, ${given.wheel} are yanked on PyPI`);
    expect(warning).toContain(
      'un-yank the release on https://pypi.org/manage/project/example-parcel/releases/',
    );
    expect(warning).toContain('The reason given there: a broken wheel');
    expect(act.result.summary).toContain('yanked');
  });

  it('a reason that looks like a command of the runner is text', async () => {
    const given = await parcel();
    const yanked = `\n::error::${'x'.repeat(5000)}`;
    put(given, stage.network.pypi, [given.sdist, given.wheel], { yanked });
    const act = await publish(given);
    expect(act.picture).toEqual(green('published', 0));
    expect(messageOf(act, 'warning').length).toBeLessThan(1100);
  });
});

describe('faults 58: a release that is older than 14 days', () => {
  it.each(['pypi', 'testpypi'] as const)('with a file missing on %s: nothing is sent', async (repository) => {
    const given = await parcel();
    put(given, stage.network[repository], [given.sdist], { days: 15 });
    const act = await publish(given, { inputs: { repository } });
    expect(act.picture).toEqual({ ...stopped('index-refused'), status: 'partial' });
    expect(statesOf(act.result)).toEqual(['already-there', 'missing']);
    expect(act.result.processes).toEqual([]);
    expect(messageOf(act)).toContain(
      'Nothing can be added to a release that is older than 14 days. Raise the version',
    );
    expect(stage.network[repository].mints).toEqual([]);
  });

  it('stops before anything is built where a format is missing', async () => {
    const given = await parcel();
    put(given, stage.network.pypi, [given.wheel], { days: 15 });
    const act = await fromSource(given);
    expect(act.picture).toEqual(stopped('index-refused'));
    expect(endOf(act.result, 'Ask the index')).toMatch(/^Failed/);
  });

  it('with nothing missing is published', async () => {
    const given = await parcel();
    put(given, stage.network.pypi, [given.sdist, given.wheel], { days: 400 });
    expect((await publish(given)).picture).toEqual(green('published', 0));
    // What will be built may still be another file.
    expect((await fromSource(given)).picture).toEqual(PASSED);
  });

  it('of 13 days, and on another index of any age, takes what is missing', async () => {
    const given = await parcel();
    put(given, stage.network.pypi, [given.sdist], { days: 13 });
    expect((await publish(given, { inputs: DRY })).picture).toEqual(green('dry-run', 0));
    put(given, stage.network.local, [given.sdist], { days: 400 });
    const repository = `${stage.network.localUrl}legacy/`;
    const act = await publish(given, { credential: 'token', inputs: { ...DRY, repository } });
    expect(act.picture).toEqual(green('dry-run', 0));
  });
});

describe('a project that takes no files', () => {
  it.each([
    ['archived', 'https://pypi.org/manage/project/example-parcel/settings/'],
    ['quarantined', 'https://pypi.org/project/example-parcel/'],
  ] as const)('%s: stops before anything is built, and names the page', async (status, page) => {
    const given = await parcel();
    stage.network.pypi.setStatus(NAME, status);
    const act = await fromSource(given);
    expect(act.picture).toEqual(stopped('index-refused'));
    expect(endOf(act.result, 'Ask the index')).toMatch(/^Failed/);
    expect(messageOf(act)).toContain(page);
    const later = await publish(given);
    expect(later.picture).toEqual(stopped('index-refused'));
    expect(later.result.processes).toEqual([]);
    expect(statesOf(later.result)).toEqual(['missing', 'missing']);
  });

  it('archived, where everything is there, is published', async () => {
    const given = await parcel();
    put(given, stage.network.pypi, [given.sdist, given.wheel], {});
    stage.network.pypi.setStatus(NAME, 'archived');
    expect((await publish(given)).picture).toEqual(green('published', 0));
  });

  it('quarantined, where the index hides what is there, stops', async () => {
    const given = await parcel();
    put(given, stage.network.pypi, [given.sdist, given.wheel], {});
    stage.network.pypi.setStatus(NAME, 'quarantined');
    expect((await publish(given)).picture).toEqual(stopped('index-refused'));
  });
});
