import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
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
 * Takes so many turns. Whether the plain workflow or the action comes first changes from turn to turn, so that what the machine does
 * meanwhile harms neither alone. One turn more, at the beginning, is not counted: it brings the packages from the real index to the
 * one of this machine.
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
  const job = await startJob(world, await world.machine());
  const uv = await uvWorkflow(world, job, await world.release(project));
  const early = isLater ? await byAction(world, project, isWarmToo) : null;
  const [plain, plainWarm, plainFreshPython] = await byHand(world, project, isWarmToo);
  const [action, actionWarm] = early ?? (await byAction(world, project, isWarmToo));
  const hasWarm = plainWarm !== undefined && plainFreshPython !== undefined && actionWarm !== undefined;
  return {
    cold: { plain, action, uv },
    warm: hasWarm ? { plain: plainWarm, plainFreshPython, action: actionWarm } : null,
  };
}

async function byHand(
  world: World,
  project: Project,
  isWarmToo: boolean,
): Promise<[cold: Timed, warm?: Timed, freshPython?: Timed]> {
  const root = await world.machine();
  const job = await startJob(world, root);
  const cold = await plainWorkflow(world, job, await world.release(project));
  if (!isWarmToo) return [cold];
  await putAside(job.workspace);
  await mkdir(job.workspace);
  const warm = await plainWorkflow(world, job, await world.release(project));
  await putAside(job.workspace);
  await putAside(job.pythonFolder);
  const again = await startJob(world, root);
  return [cold, warm, await plainWorkflow(world, again, await world.release(project))];
}

async function byAction(
  world: World,
  project: Project,
  isWarmToo: boolean,
): Promise<[cold: ActionRun, warm?: ActionRun]> {
  const root = await world.machine();
  const cold = await runAction(world, await world.release(project), root);
  if (!isWarmToo) return [cold];
  // The runner empties the second one, too.
  for (const name of ['workspace', 'temp']) await putAside(path.join(root, name));
  return [cold, await runAction(world, await world.release(project), root)];
}

/** Makes room for another folder of that name; why it is not removed see `World.machine`. */
async function putAside(folder: string): Promise<void> {
  for (let n = 1; ; n++) {
    const place = `${folder}-${String(n)}`;
    if (existsSync(place)) continue;
    await rename(folder, place);
    return;
  }
}
