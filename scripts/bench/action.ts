import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

import type { Release, StageRun } from '../../__tests__/support/journey/stage.ts';
import type { RunResult } from '../../__tests__/support/runner/run-action.ts';
import { lengthOf, type Stretch } from '../spans.ts';
import type { World } from './world.ts';

/** What times-hook.cjs writes. Times in milliseconds since 1970. */
interface Times {
  readonly children: readonly (Stretch & { readonly words: readonly string[] })[];
  readonly requests: readonly Stretch[];
  readonly peakBytes: number;
}

/** One run of the action. All times in milliseconds. */
export interface ActionRun {
  /** From the start of its process to the end of it. */
  readonly wallMs: number;
  /** Its steps, by title, in order. */
  readonly steps: ReadonlyMap<string, number>;
  /** `poetry build`, `poetry install` and `poetry publish` themselves. */
  readonly poetryMs: number;
  /** What is left when the time is taken away in which a child ran or a request of its own was under way. */
  readonly ownMs: number;
  /** The most memory that its own process held. */
  readonly peakBytes: number;
  readonly result: RunResult;
}

/**
 * Runs the committed bundle as the runner does, with a hook in it that writes down times.
 * @param root folder of the runner; it may have served before
 * @throws {Error} with the end of the log, where the run does not end with such a status
 */
export async function runAction(
  { stage, path: programs }: World,
  release: Release,
  root: string,
  { env = {}, status = 'published', ...options }: StageRun & { readonly status?: string } = {},
): Promise<ActionRun> {
  const record = path.join(root, 'times.json');
  await rm(record, { force: true });
  const hook = fileURLToPath(new URL('./times-hook.cjs', import.meta.url));
  const steps = new StepTimes();
  const result = await stage.run(release, {
    ...options,
    root,
    recordProcesses: false,
    env: { PATH: programs, NODE_OPTIONS: `--require=${JSON.stringify(hook)}`, TIMES_TO: record, ...env },
    onLine: steps.take,
  });
  if (result.conclusion !== 'success' || result.outputs['status'] !== status)
    throw new Error(`The action did not end as ${status}:\n${result.log.split('\n').slice(-40).join('\n')}`);
  const { children, requests, peakBytes } = JSON.parse(await readFile(record, 'utf8')) as Times;
  return {
    wallMs: result.durationMs,
    steps: steps.all,
    poetryMs: lengthOf(children.filter(({ words }) => isPoetrysWork(words))),
    ownMs: result.durationMs - lengthOf([...children, ...requests]),
    peakBytes,
    result,
  };
}

/** Whether a command is Poetry at the work that the action is there for. */
export function isPoetrysWork(words: readonly string[]): boolean {
  const [, module, command = ''] = words.slice(words.indexOf('-m'));
  return module === 'poetry' && ['build', 'install', 'publish'].includes(command);
}

/** How long each group of the log was open, by when its lines arrived. */
class StepTimes {
  readonly all = new Map<string, number>();
  #open: { readonly title: string; readonly start: number } | null = null;

  readonly take = (line: string): void => {
    const now = performance.now();
    const [, title] = /^##\[group\](.*)$/.exec(line) ?? [];
    if (title === undefined && line !== '##[endgroup]') return;
    if (this.#open !== null) this.all.set(this.#open.title, now - this.#open.start);
    this.#open = title === undefined ? null : { title, start: now };
  };
}
