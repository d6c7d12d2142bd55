import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { LineSplitter } from './line-splitter.ts';
import { killIfThere, killTree, startRecorder, type ProcessRecord } from './processes.ts';

/** One signal: when a line of the output matches, or so many milliseconds after the start. */
export type SignalRule = { readonly signal: NodeJS.Signals } & (
  { readonly when: RegExp } | { readonly afterMs: number }
);

export interface ActionProcessOptions {
  readonly node: string;
  readonly script: string;
  readonly cwd: string;
  /** Complete: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** `NAME=value` of the environment, by which descendants are known. */
  readonly marker: string;
  /** File that the recorder may use while it works; null: nothing is recorded. */
  readonly record: string | null;
  /** Further arguments for Node, before the script. */
  readonly nodeArguments: readonly string[];
  readonly timeoutMs: number;
  /** Gets each line of both streams as it comes. */
  readonly onLine: (line: string) => void;
  readonly signalAfter: SignalRule | undefined;
  readonly cancelAfter: RegExp | undefined;
  readonly patience: Patience;
}

export interface ActionProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly processes: readonly ProcessRecord[];
  readonly orphans: readonly ProcessRecord[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly durationMs: number;
}

/** How long the runner waits, in milliseconds, before it goes a step further. */
export interface Patience {
  readonly afterSigint: number;
  readonly afterSigterm: number;
  /** With children that keep the output of a dead action open. */
  readonly openOutput: number;
}

export const PATIENCE_OF_RUNNER: Patience = { afterSigint: 7500, afterSigterm: 2500, openOutput: 5000 };

/**
 * Starts an action's script and waits for its end. It leads a session of its own (POSIX), so it has no terminal, and
 * whatever it leaves behind is ended with it.
 */
export async function runActionProcess(options: ActionProcessOptions): Promise<ActionProcessEnd> {
  const { patience } = options;
  const recorder = options.record === null ? null : await startRecorder(options.marker, options.record);
  const startedAt = Date.now();
  const started = performance.now();
  const child = spawn(
    options.node,
    [...options.nodeArguments, ...(recorder?.nodeArguments ?? []), options.script],
    {
      cwd: options.cwd,
      env: options.env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  const timers: NodeJS.Timeout[] = [];
  const after = (ms: number, action: () => void): void => {
    timers.push(setTimeout(action, ms));
  };
  const endTree = (): void => {
    if (child.pid !== undefined) killTree(child.pid);
  };
  const release = endWithThisProcess(endTree);
  let timedOut = false;
  try {
    if (child.pid !== undefined) recorder?.watch(child.pid);
    after(options.timeoutMs, () => {
      timedOut = true;
      endTree();
    });
    child.stdin.end();

    const rule = options.signalAfter;
    if (rule !== undefined && 'afterMs' in rule) after(rule.afterMs, () => child.kill(rule.signal));
    let toSend = rule !== undefined && 'when' in rule ? rule : undefined;
    let toCancel = options.cancelAfter;
    const onLine = (line: string): void => {
      options.onLine(line);
      if (toSend && line.search(toSend.when) >= 0) {
        child.kill(toSend.signal);
        toSend = undefined;
      }
      if (toCancel && line.search(toCancel) >= 0) {
        toCancel = undefined;
        child.kill('SIGINT');
        after(patience.afterSigint, () => child.kill('SIGTERM'));
        after(patience.afterSigint + patience.afterSigterm, endTree);
      }
    };
    let durationMs = 0;
    const exited = once(child, 'exit').then((event) => {
      const [exitCode, signal] = event as [number | null, NodeJS.Signals | null];
      durationMs = performance.now() - started;
      after(patience.openOutput, () => {
        endTree();
        // A child that has left the session may still hold it open.
        child.stdout.destroy();
        child.stderr.destroy();
      });
      return { exitCode, signal };
    });
    const [{ exitCode, signal }] = await Promise.all([
      exited,
      once(child, 'close'),
      readLines(child, onLine),
    ]);
    const { seen, alive } = (await recorder?.stop()) ?? { seen: [], alive: [] };
    endTree();
    for (const pid of alive) killIfThere(pid);
    const orphans = seen.filter(({ pid }) => alive.includes(pid));
    return { exitCode, signal, timedOut, processes: seen, orphans, startedAt, durationMs };
  } catch (failure) {
    endTree();
    await recorder?.stop();
    throw failure;
  } finally {
    timers.forEach(clearTimeout);
    release();
  }
}

async function readLines(child: ChildProcess, onLine: (line: string) => void): Promise<void> {
  await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => {
      if (stream === null) return;
      const lines = new LineSplitter(onLine);
      stream.on('data', (chunk: Buffer) => {
        lines.write(chunk);
      });
      await once(stream, 'close');
      lines.end();
    }),
  );
}

/** Sees to it that the action does not outlive this process, also when that is interrupted. @returns takes it back */
function endWithThisProcess(endTree: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (signal: NodeJS.Signals): void => {
    endTree();
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.off('exit', endTree);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on('exit', endTree);
  for (const signal of signals) process.on(signal, onSignal);
  return release;
}
