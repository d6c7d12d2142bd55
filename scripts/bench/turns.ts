import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { runAction, type ActionRun } from './action.ts';
import { plainWorkflow, startJob, uvWorkflow, type Timed } from './plain.ts';
import type { Project, World } from './world.ts';

/** One turn: a project is published once in each way, each time on a machine that has nothing yet. */
export interface Turn {
  readonly plain: Timed;
  readonly action: ActionRun;
  readonly uv: Timed;
}

/** The same once more on the machines of a turn: a self-hosted runner keeps its home, with caches and settings, and its tool cache. */
export interface WarmTurn {
  /** The Python is kept, too, as that of actions/setup-python is: with Poetry in it. */
  readonly plain: Timed;
  /** With a fresh Python. */
  readonly plainFreshPython: Timed;
  readonly action: ActionRun;
}

export interface Turns {
  readonly cold: readonly Turn[];
  /** Empty where it was not asked for. */
  readonly warm: readonly WarmTurn[];
}

/**
 * Takes so many turns. The order changes from turn to turn, so that what the machine does meanwhile harms nobody alone. One turn
 * more, at the beginning, is not counted: it brings the packages from the real index to the one of this machine.
 */
export async function takeTurns(
  world: World,
  project: Project,
  count: number,
  isWarmToo: boolean,
  tell: (what: string) => void,
): Promise<Turns> {
  tell(`${project.title}: a turn that is not counted`);
  await takeTurn(world, project, false, false);
  const turns: Both[] = [];
  for (let n = 0; n < count; n++) {
    tell(`${project.title}: turn ${n + 1} of ${count}`);
    turns.push(await takeTurn(world, project, isWarmToo && n < MOST_WARM, n % 2 === 1));
  }
  return {
    cold: turns.map(({ cold }) => cold),
    warm: turns.map(({ warm }) => warm).filter((warm) => warm !== null),
  };
}

/** They would take a third of all the time, and nothing is promised of them. */
const MOST_WARM = 3;

interface Both {
  readonly cold: Turn;
  readonly warm: WarmTurn | null;
}

async function takeTurn(world: World, project: Project, isWarmToo: boolean, isLater: boolean): Promise<Both> {
  const uv = await onMachine(world, async (root) =>
    uvWorkflow(world, await startJob(world, root), await world.release(project)),
  );
  const early = isLater ? await byAction(world, project, isWarmToo) : null;
  const [plain, plainWarm, plainFreshPython] = await byHand(world, project, isWarmToo);
  const [action, actionWarm] = early ?? (await byAction(world, project, isWarmToo));
  const hasWarm = plainWarm !== undefined && plainFreshPython !== undefined && actionWarm !== undefined;
  return {
    cold: { plain, action, uv },
    warm: hasWarm ? { plain: plainWarm, plainFreshPython, action: actionWarm } : null,
  };
}

function byHand(
  world: World,
  project: Project,
  isWarmToo: boolean,
): Promise<[cold: Timed, warm?: Timed, freshPython?: Timed]> {
  return onMachine(world, async (root) => {
    const job = await startJob(world, root);
    const cold = await plainWorkflow(world, job, await world.release(project));
    if (!isWarmToo) return [cold];
    await rm(job.workspace, { recursive: true });
    await mkdir(job.workspace);
    const warm = await plainWorkflow(world, job, await world.release(project));
    await rm(job.workspace, { recursive: true });
    await rm(job.pythonFolder, { recursive: true });
    const again = await startJob(world, root);
    return [cold, warm, await plainWorkflow(world, again, await world.release(project))];
  });
}

function byAction(
  world: World,
  project: Project,
  isWarmToo: boolean,
): Promise<[cold: ActionRun, warm?: ActionRun]> {
  return onMachine(world, async (root) => {
    const cold = await runAction(world, await world.release(project), root);
    if (!isWarmToo) return [cold];
    await rm(path.join(root, 'workspace'), { recursive: true });
    return [cold, await runAction(world, await world.release(project), root)];
  });
}

async function onMachine<T>({ stage }: World, work: (root: string) => Promise<T>): Promise<T> {
  const root = await stage.folder('machine');
  const result = await work(root);
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
  return result;
}
