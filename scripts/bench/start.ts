import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

import { execa } from 'execa';

import {
  readActionMetadata,
  resolveInputs,
  variablesOfInputs,
} from '../../__tests__/support/runner/action-metadata.ts';
import { createCommandFiles, variablesOf } from '../../__tests__/support/runner/command-files.ts';
import { machineEnvironment, runnerEnvironment } from '../../__tests__/support/runner/environment.ts';
import { ROOT } from '../examples.ts';
import { makeRunnerFolders, type Project, type World } from './world.ts';

/** Times in milliseconds; what stands at the same place was measured right one after the other. */
export interface Starts {
  /** `node -e 0`, from start to end. */
  readonly empty: readonly number[];
  /** The bundle, to the first byte of the log. */
  readonly firstByte: readonly number[];
  /** A bundle that loads everything that the action ever loads, from start to end. */
  readonly everything: readonly number[];
}

/** Times in milliseconds, as in `Starts`. */
export interface Skips {
  readonly empty: readonly number[];
  /** A whole run with `when-version-exists: skip` that finds the version on the index. */
  readonly skip: readonly number[];
}

interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts each so many times, in turn. The bundle is stopped by a bad input in its first step. */
export async function measureStarts(world: World, count: number): Promise<Starts> {
  const folder = await world.stage.folder('starts');
  const action = await misledAction(world, folder);
  const everything = path.join(folder, 'everything');
  await execa(process.execPath, [path.join(import.meta.dirname, 'bundle-load-all.mjs'), everything]);
  const { cwd, env } = action;
  const empty: Program = { args: ['-e', '0'], cwd, env };
  const loading: Program = { args: [path.join(everything, 'index.mjs')], cwd, env };
  const times: { empty: number[]; firstByte: number[]; everything: number[] } = {
    empty: [],
    firstByte: [],
    everything: [],
  };
  for (let n = -1; n < count; n++) {
    const round = {
      empty: (await timesOf(empty)).end,
      firstByte: (await timesOf(action)).firstByte ?? Number.NaN,
      everything: (await timesOf(loading)).end,
    };
    // The first round reads the files from the disk.
    if (n < 0) continue;
    times.empty.push(round.empty);
    times.firstByte.push(round.firstByte);
    times.everything.push(round.everything);
  }
  return times;
}

/** Runs the action so many times on a version that is on the index, and an empty Node beside each. */
export async function measureSkips(world: World, project: Project, count: number): Promise<Skips> {
  const release = await world.release(project);
  const stem = `${project.name.replaceAll('-', '_')}-${release.version}`;
  for (const filename of [`${stem}.tar.gz`, `${stem}-py3-none-any.whl`])
    world.stage.network.pypi.put({ filename, content: filename });
  const { cwd, env } = await misledAction(world, await world.stage.folder('starts'));
  const times: { empty: number[]; skip: number[] } = { empty: [], skip: [] };
  for (let n = -1; n < count; n++) {
    const { end } = await timesOf({ args: ['-e', '0'], cwd, env });
    const { durationMs, outputs } = await world.stage.run(release, {
      recordProcesses: false,
      env: { PATH: world.path },
      inputs: { 'when-version-exists': 'skip' },
    });
    if (outputs['status'] !== 'skipped')
      throw new Error(`The run ended as ${outputs['status'] ?? 'nothing'}`);
    if (n < 0) continue;
    times.empty.push(end);
    times.skip.push(durationMs);
  }
  return times;
}

/** The bundle as a runner starts it, but with an input that cannot be used. */
async function misledAction({ stage, path: programs }: World, folder: string): Promise<Program> {
  const paths = await makeRunnerFolders(folder);
  const { event } = await stage.release();
  const eventPath = path.join(paths.temp, 'event.json');
  await writeFile(eventPath, JSON.stringify(event.payload));
  const metadata = await readActionMetadata(ROOT);
  const { serverUrl, apiUrl, token } = stage.github;
  const runner = {
    event,
    eventPath,
    paths,
    serverUrl,
    apiUrl,
    runAttempt: 1,
    debug: false,
    trackingId: 'starts',
  };
  return {
    args: [metadata.main],
    cwd: paths.workspace,
    env: {
      ...machineEnvironment(paths),
      ...stage.network.env,
      PATH: programs,
      ...variablesOfInputs(resolveInputs(metadata, { 'wait-for-index': 'long' }, token).values),
      ...runnerEnvironment(runner),
      ...variablesOf(await createCommandFiles(paths.temp)),
    },
  };
}

/** When a Node of these arguments has said something, if it does, and when it has ended, in milliseconds from its start. */
async function timesOf({ args, cwd, env }: Program): Promise<{ firstByte: number | null; end: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let firstByte: number | null = null;
  child.stdout.on('data', () => {
    firstByte ??= performance.now() - start;
  });
  await once(child, 'exit');
  return { firstByte, end: performance.now() - start };
}
