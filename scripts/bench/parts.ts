import type { ActionRun } from './action.ts';
import { CONFIG, PIP_INSTALL, wholeOf, type Timed } from './plain.ts';
import { median } from './statistics.ts';

/** What every way to publish is made of. Colours and words of the picture. */
export const KINDS = ['checkout', 'tools', 'dependencies', 'publish', 'checks'] as const;
export type Kind = (typeof KINDS)[number];
/** Milliseconds of each kind. */
export type ByKind = Readonly<Record<Kind, number>>;

/** Of the plain workflow and of uv; what is not named here builds and publishes. */
const COMMANDS: Readonly<Record<string, Kind>> = {
  'git fetch': 'checkout',
  [PIP_INSTALL]: 'tools',
  [CONFIG]: 'tools',
  'pip install uv': 'tools',
  'poetry install': 'dependencies',
};
/** Of the action; steps that are not named here check. */
const STEPS: Readonly<Record<string, Kind>> = {
  'Check out': 'checkout',
  'Set up Python': 'tools',
  'Install Poetry': 'tools',
  'Configure the credential': 'tools',
  'Install dependencies': 'dependencies',
  Build: 'publish',
  Publish: 'publish',
};

/** Of each kind the sum of the medians of its commands. */
export function kindsOfCommands(runs: readonly Timed[]): ByKind {
  return kindsOf(mediansOf(runs), (name) => COMMANDS[name] ?? 'publish');
}

/** What is in no step (the start, the way from step to step) checks, too. */
export function kindsOfAction(runs: readonly ActionRun[]): ByKind {
  const known = kindsOf(mediansOf(runs.map(({ steps }) => steps)), (title) => STEPS[title] ?? 'checks');
  const outside = runs.map(({ wallMs, steps }) => wallMs - wholeOf(steps));
  return { ...known, checks: known.checks + Math.max(0, median(outside)) };
}

/** The median of each part, in the order of the parts. */
export function mediansOf(runs: readonly Timed[]): Timed {
  const names = new Set(runs.flatMap((run) => [...run.keys()]));
  return new Map([...names].map((name) => [name, median(runs.map((run) => run.get(name) ?? 0))]));
}

/** What the plain workflow takes before it comes to the matter. */
export function setUpOf(parts: Timed): number {
  return (parts.get(PIP_INSTALL) ?? 0) + (parts.get(CONFIG) ?? 0);
}

function kindsOf(parts: Timed, kindOf: (name: string) => Kind): ByKind {
  const sums = { checkout: 0, tools: 0, dependencies: 0, publish: 0, checks: 0 };
  for (const [name, time] of parts) sums[kindOf(name)] += time;
  return sums;
}
