import type { Log } from '../github/log.ts';

/** Steps 7 to 11. */
export const BUILDING_STEPS: readonly string[] = [
  'Set up Python',
  'Install Poetry',
  'Build',
  'Inspect',
  'Install dependencies',
];
/** Steps 12 to 14. */
export const SENDING_STEPS: readonly string[] = ['Configure the credential', 'Publish', 'Confirm'];

/** Why steps are skipped. */
export const WHY_IDLE = {
  done: 'every file is on the index with our content',
  'dry-run': 'this is a dry run',
} as const;
export const EARLIER_JOB = '`mode: publish` takes what an earlier job built';
const VERSION_EXISTS = 'the version is on the index (`when-version-exists: skip`)';

/** Why a run sends nothing. */
export type Idle = keyof typeof WHY_IDLE;

/** The first step that is left once it is known that the version is there. */
export type NextStep = 'Set up Python' | 'Install dependencies';

/** Where `when-version-exists: skip` ends the run: each step that is left gets its line in the log. */
export function skipRest(log: Log, next: NextStep, isForLaterJob: boolean): void {
  const titles = [...BUILDING_STEPS, ...(isForLaterJob ? ['Hand over'] : []), ...SENDING_STEPS];
  for (const title of titles.slice(titles.indexOf(next))) log.skip(title, VERSION_EXISTS);
}
