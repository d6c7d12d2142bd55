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
  readonly durationMs: number;
}

/** Runs child processes: argument vectors only, no shell, the environment exactly as given. */
export interface Processes {
  /** A short tool that asks nothing (git, uv, python); its output is read when it has ended. */
  run(command: Command): Promise<Finished>;
  /**
   * A program that works for minutes and may run code of the project (Poetry): its lines are handed on while it runs, and
   * it is ended in order when the run is cancelled. Its standard input is closed. `stdout` holds both streams as they came, its last 2000 lines.
   */
  watch(command: Command, onLine: (line: string) => void): Promise<Finished>;
}

const KEPT_LINES = 2000;
/** The runner gives 7.5 s between SIGINT and SIGTERM; within that the child must be gone and the report written. */
const GRACE_MS = 3000;

/** @param cancelled ends the watched children when it fires. */
export function openProcesses(cancelled: AbortSignal, now: () => number): Processes {
  return {
    async run({ tool, args, cwd, env }) {
      const { getExecOutput } = await import('@actions/exec');
      const started = now();
      // The toolkit splits its first parameter at blanks, and inherits everything without `env`. Standard input stays an empty
      // pipe: its option `input` throws EPIPE past every `catch` when the child has ended before it is written.
      const finished = await getExecOutput(`"${tool}"`, [...args], {
        cwd,
        env: { ...env },
        silent: true,
        ignoreReturnCode: true,
      });
      return { ...finished, durationMs: now() - started };
    },
    async watch({ tool, args, cwd, env }, onLine) {
      const { execa } = await import('execa');
      const started = now();
      const child = execa(tool, args, {
        cwd,
        env,
        extendEnv: false,
        stdin: 'ignore',
        all: true,
        buffer: false,
        reject: false,
        windowsHide: true,
        cancelSignal: cancelled,
        forceKillAfterDelay: GRACE_MS,
      });
      const lines: string[] = [];
      for await (const line of child.iterable({ from: 'all' })) {
        onLine(line);
        lines.push(line);
        if (lines.length > KEPT_LINES) lines.shift();
      }
      const result = await child;
      if (result.failed && result.exitCode === undefined && result.signal === undefined && !result.isCanceled)
        throw new Error(result.shortMessage);
      return {
        exitCode: result.exitCode ?? null,
        stdout: lines.join('\n'),
        stderr: '',
        durationMs: now() - started,
      };
    },
  };
}

/** Environment less the names that match: the other way round from an allow-list, for children that need the user's. */
export function withoutNames(env: Environment, refused: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !refused.test(name)));
}

/** Environment cut down to the names that match. */
export function onlyNames(env: Environment, allowed: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => allowed.test(name)));
}
