import type { Plan } from '../plan.ts';
import type { Log } from '../github/log.ts';
import type { Skipped } from './ask-index.ts';

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

/**
 * Whether there is nothing to do; then how that is known goes into the report, and each step that is left gets its line in the log.
 */
export function endedBySkip({ known, tools, inputs }: RunToEnd, result: object): result is Skipped {
  if (!isSkipped(result)) return false;
  const { because, skipped, projectUrl } = result;
  Object.assign(known, { skipped, projectUrl });
  const titles = [
    ...ASKING_STEPS,
    ...BUILDING_STEPS,
    ...(inputs.mode === 'build' ? ['Hand over'] : []),
    ...SENDING_STEPS,
  ];
  const done = tools.log.steps.map(({ title }) => title);
  for (const title of titles) if (!done.includes(title)) tools.log.skip(title, WHY_ENDED[because]);
  return true;
}

function isSkipped(result: object): result is Skipped {
  return 'skipped' in result;
}

/** Why a run sends nothing; null where something will be sent. */
export function whyIdle(
  { isDryRun }: { readonly isDryRun: boolean },
  { missing }: Pick<Plan, 'missing'>,
  consent: object | null,
): keyof typeof WHY_IDLE | null {
  if (missing.length === 0) return 'done';
  return isDryRun || consent === null ? 'dry-run' : null;
}

interface RunToEnd {
  readonly known: { skipped?: string; projectUrl?: string | null };
  readonly tools: { readonly log: Log };
  readonly inputs: { readonly mode: string };
}
