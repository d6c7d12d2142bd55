import type { Log } from '../github/log.ts';
import type { Skipped } from './ask-index.ts';

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

/**
 * Whether the version is on the index already; then how that is known goes into the report, and each step that is left gets its
 * line in the log.
 */
export function endedBySkip(
  { known, tools, inputs }: RunToEnd,
  result: object,
  next: 'Set up Python' | 'Install dependencies',
): result is Skipped {
  if (!('skipped' in result)) return false;
  Object.assign(known, result);
  const titles = [...BUILDING_STEPS, ...(inputs.mode === 'build' ? ['Hand over'] : []), ...SENDING_STEPS];
  for (const title of titles.slice(titles.indexOf(next))) tools.log.skip(title, VERSION_EXISTS);
  return true;
}

/** Why a run sends nothing. */
export type Idle = keyof typeof WHY_IDLE;

interface RunToEnd {
  readonly known: { skipped?: string; projectUrl?: string | null };
  readonly tools: { readonly log: Log };
  readonly inputs: { readonly mode: string };
}
