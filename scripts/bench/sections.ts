import { LARGE_MB } from './large.ts';
import { seconds } from '../drawing.ts';
import { megabytes, ratio, spread } from './numbers.ts';
import type { ManyPackages } from './packages.ts';
import { mediansOf, setUpOf } from './parts.ts';
import { wholeOf } from './plain.ts';
import type { ProjectResults, Results } from './results.ts';
import { median, ratios } from './statistics.ts';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Section {
  readonly title: string;
  /** A paragraph: how it was measured. Markdown. */
  readonly text: string;
  readonly tables: readonly Table[];
}

/** The results in words: one section for each thing that was measured. */
export function sectionsOf(results: Results): Section[] {
  const { example, sixty, start, packages, large } = results;
  return [
    ...(example === null ? [] : [coldSection(example)]),
    ...(sixty === null ? [] : [coldSection(sixty)]),
    ...(example === null ? [] : [warmSection(example)]),
    ...(start === null ? [] : [startSection(start)]),
    ...(packages === null ? [] : [packagesSection(packages)]),
    ...(large === null ? [] : [largeSection(large)]),
  ];
}

/** What was measured, and what it is held against. */
interface Goal {
  readonly measure: string;
  readonly values: readonly number[];
  readonly format?: (value: number) => string;
  /** Words of the goal, and whether a median reaches it. */
  readonly goal: string;
  readonly isReached: (value: number) => boolean;
}

const atLeast = (least: number): Pick<Goal, 'goal' | 'isReached'> => ({
  goal: `at least ${least}`,
  isReached: (value) => value >= least,
});
const atMostSeconds = (most: number): Pick<Goal, 'goal' | 'isReached' | 'format'> => ({
  goal: `at most ${most} s`,
  isReached: (value) => value <= most * 1000,
  format: seconds,
});

/** The goals: measure, what was measured, goal, and whether it was missed. */
export function goalsOf(results: Results): Table {
  const rows = goalsIn(results).map(({ measure, values, format, goal, isReached }) => [
    measure,
    spread(values, format),
    isReached(median(values)) ? goal : `${goal}: missed`,
  ]);
  return { head: ['Measure', 'Median (least–most)', 'Goal'], rows };
}

function goalsIn({ example, sixty, start, packages, large }: Results): Goal[] {
  const goals: Goal[] = [];
  if (example !== null) {
    const own = example.turns.cold.map(({ action }) => action.ownMs);
    const locked = lockedOf(example);
    goals.push(
      {
        measure: `The whole, cold, ${locked}: plain ÷ action`,
        values: wholeRatios(example),
        ...atLeast(2.2),
      },
      { measure: `Set-up alone, ${locked}: plain ÷ action`, values: setUpRatios(example), ...atLeast(4) },
      { measure: 'Time of our own', values: own, ...atMostSeconds(0.5) },
    );
  }
  if (sixty !== null) {
    const measure = `The whole, cold, ${lockedOf(sixty)}: plain ÷ action`;
    goals.push({ measure, values: wholeRatios(sixty), ...atLeast(1.5) });
  }
  if (start !== null) {
    const { starts, skips } = start;
    goals.push(
      {
        measure: 'First byte of the log ÷ an empty Node.js',
        values: ratios(starts.firstByte, starts.empty),
        goal: 'at most 1.5',
        isReached: (value) => value <= 1.5,
      },
      { measure: 'A version that exists, skipped', values: skips.skip, ...atMostSeconds(1.5) },
    );
  }
  if (packages !== null) {
    goals.push({
      measure: 'A further package in one job: more than by hand',
      values: moreThanByHand(packages),
      ...atMostSeconds(0.5),
    });
  }
  if (large !== null) {
    goals.push({
      measure: `Memory with a wheel of ${LARGE_MB} MB`,
      values: large.map(({ peakBytes }) => peakBytes),
      format: megabytes,
      goal: 'below 150 MB',
      isReached: (value) => value < 150e6,
    });
  }
  return goals;
}

function lockedOf({ project }: ProjectResults): string {
  return `${project.locked} locked packages`;
}

/** Plain ÷ action, turn by turn. */
export function wholeRatios({ turns }: ProjectResults): number[] {
  return ratios(
    turns.cold.map(({ plain }) => wholeOf(plain)),
    turns.cold.map(({ action }) => action.wallMs),
  );
}

function setUpRatios({ turns }: ProjectResults): number[] {
  return ratios(
    turns.cold.map(({ plain }) => setUpOf(plain)),
    turns.cold.map(({ action }) => action.wallMs - action.poetryMs),
  );
}

function coldSection(results: ProjectResults): Section {
  const { project, turns } = results;
  const { cold } = turns;
  const plain = cold.map((turn) => turn.plain);
  const actions = cold.map((turn) => turn.action);
  const uv = cold.map((turn) => turn.uv);
  const walls = actions.map(({ wallMs }) => wallMs);
  return {
    title: `Cold, ${lockedOf(results)}`,
    text: `[${project.name}](../${project.folder}), ${cold.length === 1 ? 'one turn' : `${cold.length} turns`}. Each run begins with a fresh home, without caches.`,
    tables: [
      {
        head: ['Ratio', 'Median (least–most)'],
        rows: [
          ['The whole: plain ÷ action', spread(wholeRatios(results))],
          ['Set-up alone: plain ÷ action', spread(setUpRatios(results))],
          ['The whole: uv ÷ action', spread(ratios(uv.map(wholeOf), walls))],
        ],
      },
      {
        head: ['Plain workflow', 'Median'],
        rows: [...partRows(plain), ['**The whole**', seconds(median(plain.map(wholeOf)))]],
      },
      {
        head: ['Action', 'Median'],
        rows: [
          ...partRows(actions.map(({ steps }) => steps)),
          ['**The whole**', seconds(median(walls))],
          ['of it Poetry itself', seconds(median(actions.map(({ poetryMs }) => poetryMs)))],
          ['of it our own', seconds(median(actions.map(({ ownMs }) => ownMs)))],
        ],
      },
      {
        head: ['uv', 'Median'],
        rows: [...partRows(uv), ['**The whole**', seconds(median(uv.map(wholeOf)))]],
      },
    ],
  };
}

/** Parts of no time (steps that were skipped) are left out. */
function partRows(runs: Parameters<typeof mediansOf>[0]): string[][] {
  return [...mediansOf(runs)]
    .filter(([, time]) => time >= 5)
    .map(([name, time]) => [name.includes(' ') && /^[a-z]/.test(name) ? `\`${name}\`` : name, seconds(time)]);
}

function warmSection({ turns }: ProjectResults): Section {
  const { warm } = turns;
  const actions = warm.map(({ action }) => action.wallMs);
  const plain = warm.map((turn) => wholeOf(turn.plain));
  const fresh = warm.map((turn) => wholeOf(turn.plainFreshPython));
  return {
    title: 'A self-hosted runner that is warm',
    text: 'The second run on the same machine: home with caches and settings, and the tool cache, are those that the first run left. Of these the action uses the tool cache alone. The plain workflow finds Poetry where the Python is kept, too, and its token still in the settings.',
    tables: [
      {
        head: ['Ratio', 'Median (least–most)'],
        rows: [
          ['Plain, its Python kept ÷ action', spread(ratios(plain, actions))],
          ['Plain, a fresh Python ÷ action', spread(ratios(fresh, actions))],
          [
            'Action: warm ÷ cold',
            spread(
              ratios(
                actions,
                turns.cold.slice(0, warm.length).map(({ action }) => action.wallMs),
              ),
            ),
          ],
        ],
      },
      {
        head: ['The whole', 'Median'],
        rows: [
          ['Plain, its Python kept', seconds(median(plain))],
          ['Plain, a fresh Python', seconds(median(fresh))],
          ['Action', seconds(median(actions))],
        ],
      },
    ],
  };
}

function startSection({ starts, skips }: NonNullable<Results['start']>): Section {
  return {
    title: 'The start, and a run that has nothing to do',
    text: `Each beside an empty Node.js process (\`node -e 0\`) right before it: ${starts.empty.length} starts, and ${skips.skip.length} whole runs with \`when-version-exists: skip\` on a version that the index has.`,
    tables: [
      {
        head: ['Measure', 'Median (least–most)', '÷ empty Node.js'],
        rows: [
          ['An empty Node.js process', spread(starts.empty, seconds), ratio(1)],
          row('The first byte of the log', starts.firstByte, starts.empty),
          row('A process that loads everything', starts.everything, starts.empty),
          row('`when-version-exists: skip`, whole', skips.skip, skips.empty),
        ],
      },
    ],
  };
}

function row(name: string, times: readonly number[], empty: readonly number[]): string[] {
  return [name, spread(times, seconds), spread(ratios(times, empty))];
}

/** What each further package of a job takes more than its three commands by hand, in milliseconds. */
function moreThanByHand({ inOneJob, byHand }: ManyPackages): number[] {
  const [, ...further] = inOneJob;
  return byHand.map((hand, n) => (further[n]?.wallMs ?? Number.NaN) - wholeOf(hand));
}

function packagesSection({ inOneJob, byHand, inMatrix }: ManyPackages): Section {
  const [first, ...further] = inOneJob;
  const upTo = (count: number): string[] => {
    const runs = inOneJob.slice(0, count);
    const whole = runs.reduce((sum, { wallMs }) => sum + wallMs, 0);
    const poetry = runs.reduce((sum, { poetryMs }) => sum + poetryMs, 0);
    return [`${count}`, seconds(whole), seconds(poetry), seconds(whole - poetry)];
  };
  const apart = (name: string, runs: typeof inOneJob): string[] => [
    name,
    spread(
      runs.map(({ wallMs }) => wallMs),
      seconds,
    ),
    spread(
      runs.map(({ poetryMs }) => poetryMs),
      seconds,
    ),
    spread(
      runs.map(({ wallMs, poetryMs }) => wallMs - poetryMs),
      seconds,
    ),
  ];
  return {
    title: 'Many packages',
    text: 'A monorepo of small packages, published on a push to main: in one job, where the action is used once for each, and by a matrix, where each package has a job on a fresh machine; these run side by side, and the start of their machines is not counted. Poetry itself is `poetry build`, `poetry install` and `poetry publish`. By hand are the same three commands, where Poetry is installed and the token is set: right before or after the same package by the action.',
    tables: [
      {
        head: ['Packages in one job', 'The whole', 'Poetry itself', 'Beside it'],
        rows: [1, 5, inOneJob.length].map(upTo),
      },
      {
        head: ['One package', 'The whole', 'Poetry itself', 'Beside it'],
        rows: [
          apart('The first in a job', first === undefined ? [] : [first]),
          apart('Each further one', further),
          apart('In a matrix', inMatrix),
          ['By hand', spread(byHand.map(wholeOf), seconds), spread(byHand.map(wholeOf), seconds), '–'],
        ],
      },
    ],
  };
}

function largeSection(runs: NonNullable<Results['large']>): Section {
  const step = (title: string): number[] => runs.map(({ steps }) => steps.get(title) ?? Number.NaN);
  return {
    title: 'A large file',
    text: `A wheel of ${LARGE_MB} MB that an earlier job has built (\`mode: publish\`): hashed, inspected, sent. Memory is the most that the process of the action ever held, its children apart.`,
    tables: [
      {
        head: ['Measure', 'Median (least–most)'],
        rows: [
          [
            'Memory',
            spread(
              runs.map(({ peakBytes }) => peakBytes),
              megabytes,
            ),
          ],
          ['Take over: hashing and inspecting', spread(step('Take over'), seconds)],
          ['Publish', spread(step('Publish'), seconds)],
        ],
      },
    ],
  };
}
