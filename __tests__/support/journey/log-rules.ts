import type { RunResult } from '../runner/run-action.ts';

/** The steps of the journey, in their order. */
export const STEPS: readonly string[] = [
  'Read the inputs',
  'Check the event',
  'Check out',
  'Read the project',
  'Check the credential',
  'Ask the index',
  'Set up Python',
  'Install Poetry',
  'Build',
  'Inspect',
  'Install dependencies',
  'Configure the credential',
  'Publish',
  'Confirm',
  'Report',
];

/** The same where the build needs what is installed. */
const INSTALLED_FIRST: readonly string[] = STEPS.filter((title) => title !== 'Install dependencies').flatMap(
  (title) => (title === 'Build' ? ['Install dependencies', title] : [title]),
);

/** The steps that not every run has, in their order, and the step that each comes after, beside others of them. */
export const OPTIONAL_STEPS: Readonly<Record<string, string>> = {
  'Take over': 'Read the project',
  'Smoke test': 'Install dependencies',
  'Hand over': 'Install dependencies',
};

/**
 * Where the raw log breaks a rule: each step is one group, in order, none left out before the last but one, never one
 * inside another, its last line says its time or why it was skipped; the masks of the inputs come before any text. The dependencies may
 * be installed before the build, if a line says why.
 */
export function logFlaws({ rawLog }: Pick<RunResult, 'rawLog'>): string[] {
  const flaws: string[] = [];
  const titles: string[] = [];
  let open: string | null = null;
  let last = '';
  let hasText = false;
  let isFirst = false;
  // What a child prints while commands are stopped is text, whatever it looks like.
  let stopWord: string | null = null;
  for (const line of rawLog.split('\n')) {
    if (stopWord !== null) {
      if (line === `::${stopWord}::`) stopWord = null;
      last = line;
      continue;
    }
    if (open === 'Install dependencies' && line.startsWith('Before the build')) isFirst = true;
    const [, command, data = ''] = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    if (command === 'stop-commands') stopWord = data;
    else if (command === 'group') {
      if (open !== null) flaws.push(`"${data}" begins inside "${open}"`);
      titles.push((open = data));
    } else if (command === 'endgroup') {
      if (open === null) flaws.push('a group ends that has not begun');
      else if (!/^(Done|Failed) in \d+\.\d s$|^Skipped: ./.test(last))
        flaws.push(`"${open}" ends without a time: ${last}`);
      open = null;
    } else if (command === 'add-mask') {
      if (hasText && titles.length === 1) flaws.push('a mask of the inputs comes after text');
    } else if (line !== '') {
      hasText = true;
    }
    last = line;
  }
  if (open !== null) flaws.push(`"${open}" does not end`);
  if (titles.at(-1) !== 'Report') flaws.push('there is no report');
  const isOptional = (title: string): boolean => Object.hasOwn(OPTIONAL_STEPS, title);
  for (const [title, before] of Object.entries(OPTIONAL_STEPS)) {
    const at = titles.indexOf(title);
    const last = titles.slice(0, Math.max(at, 0)).findLast((other) => !isOptional(other));
    const comesAfter = isFirst && before === 'Install dependencies' ? 'Inspect' : before;
    if (at >= 0 && last !== comesAfter) flaws.push(`"${title}" does not come after "${comesAfter}"`);
  }
  const optional = titles.filter(isOptional);
  const inOrder = Object.keys(OPTIONAL_STEPS).filter((title) => optional.includes(title));
  if (optional.join() !== inOrder.join()) flaws.push(`steps in another order: ${optional.join(', ')}`);
  const done = titles.filter((title) => title !== 'Report' && !isOptional(title));
  const steps = isFirst ? INSTALLED_FIRST : STEPS;
  if (done.join() !== steps.slice(0, done.length).join()) flaws.push(`the steps were: ${titles.join(', ')}`);
  return flaws;
}
