import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import {
  branchPush,
  otherEvent,
  pullRequest,
  releasePublished,
  tagPush,
  workflowDispatch,
  type GitHubEvent,
} from '../support/runner/events.ts';

jest.setTimeout(60_000);

/** A Python that no project here allows stops the run at the first step after those that are looked at here. */

let stage: Stage;
let release: Release;
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
});
afterAll(async () => {
  await stage.stop();
});

const run = (options: StageRun): Promise<Act> =>
  observe(stage, release, { recordProcesses: false, hasPython: false, ...options });

type EventOf = (release: Release) => GitHubEvent;

const about = ({ repository, commit: sha }: Release): Pick<GitHubEvent, 'repository' | 'sha'> => ({
  repository,
  sha,
});
const releaseEvent =
  (action: string, draft = false): EventOf =>
  (made) =>
    releasePublished({ ...about(made), tag: 'v1.0.0', action, draft });
const other =
  (name: string, payload: object = {}): EventOf =>
  (made) =>
    otherEvent({ ...about(made), name, payload });

describe('events that may not upload', () => {
  const REFUSED: readonly (readonly [string, EventOf])[] = [
    ['a draft release', releaseEvent('created', true)],
    ['a release that is published as a draft still', releaseEvent('published', true)],
    ['faults 25: a release that was edited', releaseEvent('edited')],
    ['a release that was deleted', releaseEvent('deleted')],
    ['a release that was unpublished', releaseEvent('unpublished')],
    ['faults 30: a pull request', (made) => pullRequest(about(made))],
    ['a pull request from a fork', (made) => pullRequest({ ...about(made), fork: 'somebody' })],
    [
      'a pull request with the rights of its target',
      (made) => pullRequest({ ...about(made), name: 'pull_request_target', fork: 'somebody' }),
    ],
    ['a comment', other('issue_comment', { action: 'created' })],
    ['another workflow that has ended', other('workflow_run', { action: 'completed' })],
    ['an event that nobody knows', other('full_moon')],
    ['a tag that was deleted', (made) => tagPush({ ...about(made), tag: 'v1.0.0', deleted: true })],
  ];

  it.each(REFUSED)('%s', async (_, eventOf) => {
    const act = await run({ event: eventOf(release) });
    expect(act.picture).toEqual(stopped('event-not-publishable'));
    expect([act.networkRequests, act.gitHubRequests]).toEqual([[], []]);
  });

  it('another workflow that has ended: what to do instead, and how to wait for the tests, is said', async () => {
    const { result } = await run({ event: other('workflow_run', { action: 'completed' })(release) });
    const error = result.annotations.find(({ level }) => level === 'error');
    for (const part of ['`release: { types: [published] }`', '`needs:`', '`workflow_dispatch`'])
      expect(error?.message).toContain(part);
  });

  it('are refused before any process is started', async () => {
    const event = pullRequest({ ...about(release), name: 'pull_request_target', fork: 'somebody' });
    const { result } = await run({ event, recordProcesses: true });
    expect(result.processes).toEqual([]);
    // The same run without the refusal starts some: the recorder works.
    const inputs = { 'dry-run': 'true' };
    const rehearsal = await run({ event, inputs, recordProcesses: true, credential: 'none' });
    expect(rehearsal.result.processes).not.toEqual([]);
  });

  const FOREIGN: readonly (readonly [string, EventOf])[] = [
    [
      'a pull request with the rights of its target',
      (made) => pullRequest({ ...about(made), name: 'pull_request_target', fork: 'somebody' }),
    ],
    ['a comment', other('issue_comment', { action: 'created' })],
    ['another workflow that has ended', other('workflow_run', { action: 'completed' })],
  ];

  it.each(FOREIGN)(
    'a dry run does not follow from %s where the job holds a credential',
    async (_, eventOf) => {
      const inputs = { 'dry-run': 'true' };
      const event = eventOf(release);
      for (const credential of ['trusted', 'token'] as const) {
        const act = await run({ event, inputs, credential });
        expect(act.picture).toEqual(stopped('event-not-publishable'));
        expect([act.networkRequests, act.gitHubRequests]).toEqual([[], []]);
      }
      expect((await run({ event, inputs, credential: 'none' })).picture).toEqual(PASSED);
    },
  );

  it('a dry run follows from a pull request', async () => {
    const inputs = { 'dry-run': 'true' };
    const { picture } = await run({ event: pullRequest(about(release)), inputs, credential: 'none' });
    expect(picture).toEqual(PASSED);
  });

  it('a payload that is not there tells nothing, and is no bug of the action', async () => {
    const event = { ...releaseEvent('published')(release), payload: null };
    const { picture } = await run({ event });
    expect(picture).toEqual(stopped('event-not-publishable'));
  });
});

describe('events that may', () => {
  const TAKEN: readonly (readonly [string, EventOf])[] = [
    ['a release that was published', releaseEvent('published')],
    ['a release that left its pre-release state', releaseEvent('released')],
    ['a pre-release', releaseEvent('prereleased')],
    ['a release that was created', releaseEvent('created')],
    ['a pushed tag', (made) => tagPush({ ...about(made), tag: 'v1.0.0' })],
    ['a pushed branch', (made) => branchPush(about(made))],
    ['a start by hand on a branch', (made) => workflowDispatch({ ...about(made), ref: 'refs/heads/main' })],
    ['a start by hand on a tag', (made) => workflowDispatch({ ...about(made), ref: 'refs/tags/v1.0.0' })],
    ['a timetable', other('schedule', { schedule: '0 0 * * *' })],
    ['a call from outside', other('repository_dispatch', { action: 'publish' })],
  ];

  it.each(TAKEN)('%s', async (_, eventOf) => {
    const { picture, result } = await run({ event: eventOf(release) });
    expect(picture).toEqual(PASSED);
    expect(result.outputs).toMatchObject({ name: release.name, version: '1.0.0', 'is-prerelease': 'false' });
  });
});
