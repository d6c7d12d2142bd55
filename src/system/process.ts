import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { execa as execaFunction, ResultPromise } from 'execa';
import { Cancelled } from './cancelled.ts';
import { LineReader, OUTPUT_LIMITS, OutputBudget, type OutputLimits } from './output.ts';

/** What a child process sees of the environment: names and values, nothing inherited. */
export type Environment = Readonly<Record<string, string>>;

export interface Command {
  /** Absolute path of the program: nothing is looked up on PATH, no shell is involved. */
  readonly tool: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Environment;
}

export interface Finished {
  /** null where the child was ended by a signal: that is never a success. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Lets programs start that have just been asked for, which takes some turns of the event loop: what holds up all else can be done
 * while they run.
 */
export async function untilStarted(): Promise<void> {
  await sleep(10);
}

/** Runs child processes: argument vectors only, no shell, the environment exactly as given. */
export interface Processes {
  /**
   * A short tool that asks nothing (git, uv, pip); its output is read when it has ended. It cannot be ended, so it can
   * outlive a cancelled run for a moment.
   * @throws {Cancelled} where the run is cancelled already: nothing new is started
   */
  run(command: Command): Promise<Finished>;
  /**
   * A program that works for minutes and may run code of the project (Poetry), or of which nothing is known (what is called
   * `python` on PATH): its lines are handed on while it runs, and it is ended in order, with all that it has started, when the
   * run is cancelled. When it has ended, nothing of its process group is left running (POSIX; who has made a session of its own
   * escapes). Its standard input is closed. `stdout` holds the last lines of both streams as they came. There are limits to
   * what is handed on and kept.
   */
  watch(command: Command, onLine: (line: string) => void): Promise<Finished>;
}

/** A program that was started before its time, and waits for a line on its standard input. It is ended when nobody needs it any more. */
export interface Prepared extends AsyncDisposable {
  /** Whether it is known to be there no more. */
  readonly hasEnded: boolean;
  /** Sends it an empty line, its only input; what it has printed and prints is handed on as `watch` does. */
  go(onLine: (line: string) => void): Promise<Finished>;
}

/** Starts what `watch` could run, and what waits before it does its work. */
export interface Preparing {
  /** @throws {Cancelled} where the run is cancelled already */
  prepare(command: Command): Promise<Prepared>;
}

/** The runner gives 7.5 s between SIGINT and SIGTERM; within that the child must be gone and the report written. */
const GRACE_MS = 3000;
/** What has escaped from a child's process group can hold its output open; that long it is still read. */
const LINGER_MS = 2000;

/** @param cancelled ends the watched children when it fires. */
export function openProcesses(
  cancelled: AbortSignal,
  limits: OutputLimits = OUTPUT_LIMITS,
): Processes & Preparing {
  return {
    async run({ tool, args, cwd, env }) {
      if (cancelled.aborted) throw new Cancelled();
      const { getExecOutput } = await import('@actions/exec');
      // The toolkit splits its first parameter at blanks and inherits everything without `env`. Its option `input` is left out:
      // it throws EPIPE past every `catch` when the child has ended before. So standard input is a pipe that nobody writes to,
      // and only programs that never read it are run this way.
      return getExecOutput(`"${tool}"`, [...args], {
        cwd,
        env: { ...env },
        silent: true,
        ignoreReturnCode: true,
      });
    },
    async watch(command, onLine) {
      const { execa } = await import('execa');
      return follow(start(execa, command, cancelled, 'ignore'), limits, onLine);
    },
    async prepare(command) {
      if (cancelled.aborted) throw new Cancelled();
      const { execa } = await import('execa');
      const child = start(execa, command, cancelled, 'pipe');
      const early: string[] = [];
      let handOn = (line: string): void => void early.push(line);
      const working = follow(child, limits, (line) => {
        handOn(line);
      });
      // Whoever asks for it gets the failure.
      const ended = working.catch(() => undefined);
      let isWaiting = true;
      const prepared: Prepared = {
        get hasEnded() {
          return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
        },
        async go(onLine) {
          isWaiting = false;
          early.forEach(onLine);
          handOn = onLine;
          child.stdin?.end('\n');
          return working;
        },
        async [Symbol.asyncDispose]() {
          if (!isWaiting || prepared.hasEnded) return;
          signalGroup(child, 'SIGKILL');
          await ended;
        },
      };
      return prepared;
    },
  };
}

type Execa = typeof execaFunction;
/** A child whose output is read, and that is ended with all that it has started. */
type Watched = ResultPromise<ReturnType<typeof watchedOptions>>;

function watchedOptions({ cwd, env }: Command, stdin: 'ignore' | 'pipe') {
  return {
    cwd,
    env,
    extendEnv: false,
    stdin,
    buffer: false,
    reject: false,
    windowsHide: true,
    // Leader of a group of its own: what it has started can be ended with it.
    detached: process.platform !== 'win32',
  } as const;
}

/** Not asynchronous: execa's child would be waited for. */
function start(execa: Execa, command: Command, cancelled: AbortSignal, stdin: 'ignore' | 'pipe'): Watched {
  const child = execa(command.tool, command.args, watchedOptions(command, stdin));
  void child.then(endWhenCancelled(cancelled, child));
  child.once('exit', () => {
    // What it leaves behind would be there when the credential comes.
    if (process.platform !== 'win32') signalGroup(child, 'SIGKILL');
    const letGo = (): void => {
      child.stdout.destroy();
      child.stderr.destroy();
    };
    setTimeout(letGo, cancelled.aborted ? 0 : LINGER_MS).unref();
  });
  return child;
}

/** Hands on its output until it has ended. */
async function follow(
  child: Watched,
  limits: OutputLimits,
  onLine: (line: string) => void,
): Promise<Finished> {
  const output = new OutputBudget(limits, onLine);
  // Each stream by itself: in a mixture a line of the one could stand in the middle of a line of the other.
  const read = async (from: 'stdout' | 'stderr'): Promise<void> => {
    const reader = new LineReader(limits.lineBytes, (line) => {
      output.take(line);
    });
    for await (const chunk of child.iterable({ from, binary: true })) reader.write(chunk);
    reader.end();
  };
  await Promise.all([read('stdout'), read('stderr')]);
  const result = await child;
  if (result.failed && result.exitCode === undefined && result.signal === undefined)
    throw new Error(result.shortMessage);
  return { exitCode: result.exitCode ?? null, stdout: output.last, stderr: '' };
}

interface Child {
  readonly pid?: number | undefined;
  kill(signal: NodeJS.Signals): boolean;
}

/**
 * Ends a child and what it has started when the run is cancelled: first in order, after a while by force.
 * @returns what is to be called once the child has ended
 */
function endWhenCancelled(cancelled: AbortSignal, child: Child): () => void {
  let force: NodeJS.Timeout | undefined;
  const end = (): void => {
    signalGroup(child, 'SIGTERM');
    force = setTimeout(() => {
      signalGroup(child, 'SIGKILL');
    }, GRACE_MS);
  };
  if (cancelled.aborted) end();
  else cancelled.addEventListener('abort', end, { once: true });
  return () => {
    cancelled.removeEventListener('abort', end);
    clearTimeout(force);
  };
}

function signalGroup(child: Child, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Nothing of it is left.
  }
}

/** Environment less the names that match: the other way round from an allow-list, for children that need the user's. */
export function withoutNames(env: Environment, refused: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !refused.test(name)));
}

/** Environment cut down to the names that match. */
export function onlyNames(env: Environment, allowed: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => allowed.test(name)));
}
