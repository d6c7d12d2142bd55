import { PublishError } from '../errors.ts';
import type { Event } from '../github/event.ts';
import type { Log } from '../github/log.ts';

const RELEASE_ACTIONS = ['published', 'released', 'prereleased', 'created'];
const OTHER_EVENTS = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'];

/** Events that run with the rights of the repository, while the code that they are about can be anybody's. */
const ON_FOREIGN_CODE = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** What this run is about to do, as far as it depends on the event. */
export interface Intent {
  /** Nothing is uploaded: any event may start it, as long as no foreign code meets a credential. */
  readonly sendsNothing: boolean;
  /** Whether the job holds a token, a password or the right to ask for ID tokens. */
  readonly hasCredential: boolean;
}

/**
 * Step 2: whether this event may upload. A dry run, and a build for another job, may follow from any event.
 * @throws {PublishError} `event-not-publishable`
 */
export function checkEvent(event: Event, { sendsNothing, hasCredential }: Intent, log: Log): Event {
  log.line(
    `Event: ${event.name}${event.action === undefined ? '' : ` (${event.action})`}, ${event.ref || 'no ref'}`,
  );
  const problem = problemOf(event);
  if (problem === null) return event;
  if (!sendsNothing) throw problem;
  if (hasCredential && ON_FOREIGN_CODE.includes(event.name)) {
    throw refuse(
      `On ${event.name} nothing is built in a job that holds a credential.`,
      'Rehearse on `pull_request` instead, without `id-token: write` and without a token or password.',
    );
  }
  log.line(`${problem.what} Nothing is uploaded by this run, so it goes on.`);
  return event;
}

function problemOf(event: Event): PublishError | null {
  if (event.name === 'release') {
    if (event.isDraft)
      return refuse('This release is a draft.', 'Publish the release; that starts the workflow.');
    if (RELEASE_ACTIONS.includes(event.action ?? '')) return null;
    return refuse(
      `A release that was ${event.action ?? 'changed'} is not published anew.`,
      'Let the workflow run on `release: { types: [published] }`.',
    );
  }
  if (event.isDeletion)
    return refuse(`${event.ref} was deleted.`, 'Push the tag again if it is to be published.');
  if (OTHER_EVENTS.includes(event.name)) return null;
  if (event.name === 'workflow_run')
    return refuse(
      'Nothing is published on the event workflow_run.',
      'Let this workflow run on `release: { types: [published] }` or on a pushed tag; to wait for the tests, call their workflow in a job of this one (`uses: ./.github/workflows/tests.yml`) and name that under `needs:`. A tag that is there is published by `workflow_dispatch` with it as `ref`.',
      'Such a run stands on the default branch, whatever the other workflow was about: a release, or code of a pull request.',
    );
  return refuse(
    `Nothing is published on the event ${event.name || '(none)'}.`,
    'Publish on `release`, on a pushed tag, or by `workflow_dispatch`; for a rehearsal set `dry-run: true`.',
  );
}

function refuse(
  what: string,
  fix: string,
  why = 'Code of a pull request or an unfinished release must not reach an index.',
): PublishError {
  return new PublishError('event-not-publishable', { what, why, fix });
}
