import type { ManyPackages } from './packages.ts';
import type { ActionRun } from './action.ts';
import type { Skips, Starts } from './start.ts';
import type { Turns } from './turns.ts';
import type { Project } from './world.ts';

/** What was measured. null: it was not asked for. */
export interface Results {
  /** `Linux x64, 2 cores, Node 24, Python 3.11`. */
  readonly machine: string;
  /** `2026-11-28`. */
  readonly date: string;
  readonly example: ProjectResults | null;
  readonly sixty: ProjectResults | null;
  readonly start: { readonly starts: Starts; readonly skips: Skips } | null;
  readonly packages: ManyPackages | null;
  readonly large: readonly ActionRun[] | null;
}

export interface ProjectResults {
  readonly project: Project;
  readonly turns: Turns;
}
