/** What a step hands to the steps after it, by commands or by files. */
export interface StepState {
  readonly outputs: Map<string, string>;
  /** Environment of later steps. */
  readonly env: Map<string, string>;
  /** Folders put before PATH in later steps; the last one comes first there. */
  readonly path: string[];
  /** Seen by the action's own `post`. */
  readonly state: Map<string, string>;
}

export function emptyStepState(): StepState {
  return { outputs: new Map(), env: new Map(), path: [], state: new Map() };
}

/** A folder that is added again moves to the end. */
export function addPath(step: StepState, folder: string): void {
  const before = step.path.indexOf(folder);
  if (before >= 0) step.path.splice(before, 1);
  step.path.push(folder);
}
