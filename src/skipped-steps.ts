import type { Skipped } from './decide.ts';
import type { Log } from './github/log.ts';

/** Steps 5 and 6. */
const ASKING_STEPS: readonly string[] = ['Check the credential', 'Ask the index'];
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
const WHY_ENDED: Readonly<Record<Skipped['because'], string>> = {
  exists: 'the version is on the index (`when-version-exists: skip`)',
  prerelease: 'the version is a pre-release (`prerelease: skip`)',
};

/** Why a run sends nothing. */
export type Idle = keyof typeof WHY_IDLE;

/** Where there is nothing to do: each step that is left gets its line in the log. */
export function skipRest(log: Log, because: Skipped['because'], isForLaterJob: boolean): void {
  const titles = [
    ...ASKING_STEPS,
    ...BUILDING_STEPS,
    ...(isForLaterJob ? ['Hand over'] : []),
    ...SENDING_STEPS,
  ];
  const done = log.steps.map(({ title }) => title);
  for (const title of titles) if (!done.includes(title)) log.skip(title, WHY_ENDED[because]);
}
