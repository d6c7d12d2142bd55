import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';

/** A program that ran. A process that calls `exec` makes a record for each program. */
export interface ProcessRecord {
  readonly pid: number;
  readonly ppid: number;
  readonly argv: readonly string[];
  /** As it was started: what a process sets for itself later is not in it. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** How the thread is set up. `flags`: [process to watch, 1 to stop]. `marker`: text in a descendant's environment. */
export interface RecorderSetup {
  readonly flags: Int32Array<SharedArrayBuffer>;
  readonly marker: string;
}

export interface RecorderReport {
  readonly seen: readonly ProcessRecord[];
  /** Descendants that still ran when the recorder was stopped. */
  readonly alive: readonly number[];
}

export interface ProcessRecorder {
  /** Arguments for the Node that is to be watched. */
  readonly nodeArguments: readonly string[];
  /** Starts with this process; it is not recorded itself. */
  watch(pid: number): void;
  stop(): Promise<RecorderReport>;
}

/**
 * Makes ready to record what a Node process starts: exactly, through a hook inside it, and on Linux its descendants of all
 * generations, sampled from /proc about once a millisecond, so that a grandchild of a very short life may be missed. Those
 * are known by their parents, by the session of the watched process (which should lead one), and by `marker`, so that
 * those whose parents are gone are found too.
 * @param log file to be made for the hook, removed at the end
 */
export async function startRecorder(marker: string, log: string): Promise<ProcessRecorder> {
  const sampler = process.platform === 'linux' ? await startSampler(marker) : null;
  const hook = new URL('./spawn-hook.mjs', import.meta.url);
  hook.searchParams.set('log', pathToFileURL(log).href);
  return {
    nodeArguments: ['--import', hook.href],
    watch: (pid) => sampler?.watch(pid),
    async stop() {
      const { seen, alive } = (await sampler?.stop()) ?? { seen: [], alive: [] };
      const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(0, -1);
      await rm(log, { force: true });
      const started = lines.map((line) => JSON.parse(line) as ProcessRecord);
      const also = seen.filter((record) => !started.some((other) => isSameStart(record, other)));
      return { seen: [...started, ...also], alive };
    },
  };
}

/** Whether two sources speak of the same program in the same process. */
function isSameStart(one: ProcessRecord, other: ProcessRecord): boolean {
  return one.pid === other.pid && isDeepStrictEqual([...one.argv], [...other.argv]);
}

async function startSampler(marker: string): Promise<Pick<ProcessRecorder, 'watch' | 'stop'>> {
  const flags = new Int32Array(new SharedArrayBuffer(8));
  const workerData: RecorderSetup = { flags, marker };
  const worker = new Worker(new URL('./process-worker.ts', import.meta.url), { workerData });
  await once(worker, 'message');
  return {
    watch(pid) {
      Atomics.store(flags, 0, pid);
      Atomics.notify(flags, 0);
    },
    async stop() {
      const report = once(worker, 'message') as Promise<[RecorderReport]>;
      const ended = once(worker, 'exit');
      // A sampler that was never told what to watch still waits for it.
      Atomics.compareExchange(flags, 0, 0, -1);
      Atomics.notify(flags, 0);
      Atomics.store(flags, 1, 1);
      Atomics.notify(flags, 1);
      const [[result]] = await Promise.all([report, ended]);
      return result;
    },
  };
}

/** Ends a process that leads a group of its own (POSIX), with the whole group; on Windows with its tree. */
export function killTree(pid: number): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/PID', String(pid), '/T', '/F']);
  else killIfThere(-pid);
}

/** Ends one process; that it is gone already is no error (macOS says EPERM of a group of which nothing runs any more). */
export function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (failure) {
    // Not `instanceof Error`: under Jest, Node's own errors are of another realm.
    const { code } = failure as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw failure;
  }
}
