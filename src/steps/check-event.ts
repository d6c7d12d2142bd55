import { PublishError } from '../errors.ts';
import type { Event } from '../github/event.ts';
import type { Log } from '../github/log.ts';

const RELEASE_ACTIONS = ['published', 'released', 'prereleased', 'created'];
const OTHER_EVENTS = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'];

/**
 * Step 2: whether this event may upload. A dry run may follow from any event.
 * @throws {PublishError} `event-not-publishable`
 */
export function checkEvent(event: Event, isDryRun: boolean, log: Log): Event {
  log.line(
    `Event: ${event.name}${event.action === undefined ? '' : ` (${event.action})`}, ${event.ref || 'no ref'}`,
  );
  const problem = problemOf(event);
  if (problem === null) return event;
  if (!isDryRun) throw problem;
  log.line(`${problem.what} A dry run uploads nothing, so it goes on.`);
  return event;
}

function problemOf(event: Event): PublishError | null {
  if (event.name === 'release') {
    if (event.release?.isDraft === true)
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
  return refuse(
    `Nothing is published on the event ${event.name || '(none)'}.`,
    'Publish on `release`, on a pushed tag, or by `workflow_dispatch`; for a rehearsal set `dry-run: true`.',
  );
}

function refuse(what: string, fix: string): PublishError {
  return new PublishError('event-not-publishable', {
    what,
    why: 'Code of a pull request or an unfinished release must not reach an index.',
    fix,
  });
}
