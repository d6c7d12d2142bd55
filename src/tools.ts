import path from 'node:path';
import { messageOf } from './errors.ts';
import type { Log } from './github/log.ts';
import type { Runner } from './github/runner.ts';
import { LOCKED_LISTS } from './poetry/locked-list.ts';
import { PREPARED_START, STARTS, type RunPoetry } from './poetry/start.ts';
import { UV_VERSION } from './python/uv-pins.ts';
import type { PoetryWork } from './steps/build.ts';
import type { SpaceTools } from './steps/check-space.ts';
import type { InstallTools } from './steps/install-dependencies.ts';
import type { PythonTools } from './steps/set-up-python.ts';
import type { RunGuarded, SmokeTools } from './steps/smoke-test.ts';
import { Cancelled, stoppedBy, unlessCancelled } from './system/cancelled.ts';
import { systemClock, type Clock } from './system/clock.ts';
import { freeBytes, makeWorkFolder } from './system/files.ts';
import { withHeartbeat } from './system/heartbeat.ts';
import { openHttp, type Http } from './system/http.ts';
import { currentPlatform } from './system/platform.ts';
import {
  openProcesses,
  untilStarted,
  type Command,
  type Finished,
  type Prepared,
  type Processes,
} from './system/process.ts';

/** What the steps work with: each takes what it needs of it. */
export type Tools = FirstTools & Pick<PythonTools, 'downloadUv'>;

/** The same but for what reads an index, which is loaded later on. */
export type FirstTools = Omit<PythonTools, 'downloadUv'> &
  PoetryWork &
  InstallTools &
  SpaceTools &
  SmokeTools & {
    readonly http: Http;
    /** Its pauses end with a run that is cancelled. */
    readonly clock: Clock;
    /** Runs one step of the journey, unless the run is cancelled. */
    readonly step: <T>(title: string, work: () => T | Promise<T>) => Promise<T>;
  };

/** What hands its output on while it runs. */
type Printing = (onLine: (line: string) => void) => Promise<Finished>;

/** Opens the tools of one run, with a work folder of its own. */
export async function openTools(runner: Runner): Promise<FirstTools> {
  const { log, workspace, temp, childEnv: env, cancelled, jobKey } = runner;
  const processes = openProcesses(cancelled);
  const guard = async (shown: string, command: Command, work: Printing): Promise<Finished> => {
    if (cancelled.aborted) throw new Cancelled();
    log.command(shown);
    log.debug(inWords(command));
    const finished = await runner.guarded(() => log.childOutput(work));
    // Messages are cut out of it, and a part of a secret fits no mask.
    return { ...finished, stdout: log.scrubbed(finished.stdout) };
  };
  const runGuarded: RunGuarded = (command, shown) =>
    guard(shown, command, (onLine) => processes.watch(command, onLine));
  const shownAs = ({ args }: Command): string => `poetry ${args.join(' ')}`;
  const runPoetry: RunPoetry = (command) =>
    runGuarded({ ...command, args: [...STARTS[command.start], ...command.args] }, shownAs(command));
  const preparePoetry: InstallTools['preparePoetry'] = (command) => {
    const early = { ...command, args: [...PREPARED_START, ...command.args] };
    log.debug(`Ahead of its time: ${inWords(early)}`);
    const prepare = async (): Promise<Prepared> => {
      // The build, which is waited for, mostly goes first.
      await untilStarted();
      return processes.prepare(early);
    };
    const preparing = prepare();
    // Whoever has it run gets the failure.
    const settled = preparing.catch(() => null);
    return {
      async run() {
        const prepared = await preparing;
        if (!prepared.hasEnded) return guard(shownAs(command), early, (onLine) => prepared.go(onLine));
        log.line('The Poetry that was loaded during the build has ended since: another one is started');
        return runPoetry({ ...command, start: 'light' });
      },
      async [Symbol.asyncDispose]() {
        await (await settled)?.[Symbol.asyncDispose]();
      },
    };
  };
  const step: FirstTools['step'] = (title, work) =>
    log.step(title, () =>
      withHeartbeat(systemClock, log, () => unlessCancelled(cancelled, systemClock, async () => work())),
    );
  const http = tellingHttp(openHttp(), log);
  const clock = stoppedBy(cancelled, systemClock);
  return {
    processes: tellingProcesses(processes, cancelled, log),
    runPoetry,
    preparePoetry,
    runGuarded,
    step,
    http,
    clock,
    log,
    platform: currentPlatform(),
    env,
    workspace,
    freeSpace: freeBytes,
    work: await makeWorkFolder(temp),
    depot:
      jobKey === null ? null : { place: path.join(temp, 'poetry-publish-tools'), key: toolboxKey(jobKey) },
  };
}

/**
 * Key of what is left to the next use of the action in the job.
 * @param jobKey the secret of the job; with it goes what the toolbox is made of, which is another in another version of the action
 */
export function toolboxKey(jobKey: string): string {
  return [jobKey, UV_VERSION, LOCKED_LISTS].join('\n');
}

/** The same processes; debug logs show what is run, and how it ends. What ends in a cancelled run has no result. */
function tellingProcesses(processes: Processes, cancelled: AbortSignal, log: Log): Processes {
  const told = async (command: Command, work: Promise<Finished>): Promise<Finished> => {
    const started = systemClock.now();
    const finished = await work;
    const end = finished.exitCode === null ? 'a signal' : String(finished.exitCode);
    log.debug(`${inWords(command)} ended with ${end} after ${String(systemClock.now() - started)} ms`);
    if (cancelled.aborted) throw new Cancelled();
    return finished;
  };
  return {
    run: (command) => told(command, processes.run(command)),
    watch: (command, onLine) => told(command, processes.watch(command, onLine)),
  };
}

function inWords({ tool, args, cwd }: Command): string {
  return `${[tool, ...args].map((word) => JSON.stringify(word)).join(' ')} in ${cwd}`;
}

/** The same requests; debug logs show them, without headers, bodies and what stands behind the path. */
function tellingHttp(http: Http, log: Log): Http {
  return {
    async request(request) {
      const started = systemClock.now();
      const { origin, pathname } = new URL(request.url);
      const tell = (end: string): void => {
        const time = `${String(systemClock.now() - started)} ms`;
        log.debug(`${request.method ?? 'GET'} ${origin}${pathname}: ${end} after ${time}`);
      };
      try {
        const response = await http.request(request);
        const isHandedOn = request.read !== undefined && response.status === 200;
        const size = isHandedOn ? 'handed on' : `${String(response.body.length)} bytes`;
        tell(`${String(response.status)}, ${size}`);
        return response;
      } catch (failure) {
        tell(messageOf(failure));
        throw failure;
      }
    },
  };
}
