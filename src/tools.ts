import type { Runner } from './github/runner.ts';
import type { PoetryWork, RunPoetry } from './steps/build.ts';
import type { SpaceTools } from './steps/check-space.ts';
import type { PythonTools } from './steps/set-up-python.ts';
import type { RunGuarded, SmokeTools } from './steps/smoke-test.ts';
import { Cancelled, stoppedBy, unlessCancelled } from './system/cancelled.ts';
import { systemClock as clock } from './system/clock.ts';
import { freeBytes, makeWorkFolder } from './system/files.ts';
import { openHttp } from './system/http.ts';
import { currentPlatform } from './system/platform.ts';
import { openProcesses } from './system/process.ts';

/** What the steps work with: each takes what it needs of it. */
export type Tools = PythonTools &
  PoetryWork &
  SpaceTools &
  SmokeTools & {
    /** Runs one step of the journey, unless the run is cancelled. */
    readonly step: <T>(title: string, work: () => T | Promise<T>) => Promise<T>;
  };

/** Opens the tools of one run, with a work folder of its own. */
export async function openTools(runner: Runner): Promise<Tools> {
  const { log, workspace, temp, childEnv: env, cancelled } = runner;
  const processes = openProcesses(cancelled);
  const runGuarded: RunGuarded = async (command, shown) => {
    if (cancelled.aborted) throw new Cancelled();
    log.line(shown);
    const finished = await runner.guarded(() =>
      log.childOutput((onLine) => processes.watch(command, onLine)),
    );
    // Messages are cut out of it, and a part of a secret fits no mask.
    return { ...finished, stdout: log.scrubbed(finished.stdout) };
  };
  const runPoetry: RunPoetry = (command) => runGuarded(command, `poetry ${command.args.join(' ')}`);
  const step: Tools['step'] = (title, work) =>
    log.step(title, () => unlessCancelled(cancelled, clock, async () => work()));
  return {
    processes,
    runPoetry,
    runGuarded,
    step,
    http: openHttp(),
    clock: stoppedBy(cancelled, clock),
    log,
    platform: currentPlatform(),
    env,
    workspace,
    freeSpace: freeBytes,
    work: await makeWorkFolder(temp),
  };
}
