import { openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { ProcessRecord, RecorderReport, RecorderSetup } from './processes.ts';

// Watches /proc (Linux) from a thread of its own, so that a busy main thread does not make it blind. Each tick it asks for
// the newest process id, which is one short read; only where that has moved does it look at the new ids.

const TICK_MS = 2;
/** Everything is looked at this often, for what the quick look cannot see: a late `exec`, ids that began anew. */
const SWEEP_MS = 50;
/** So long after its birth a process is looked at in each tick: it may still be about to `exec`. */
const YOUNG_MS = 20;
/** `PF_FORKNOEXEC` of Linux: what a process or thread shows is still that of the program which has forked it off. */
const FORKED_ONLY = 0x40;

interface Tracked {
  readonly born: number;
  readonly parent: number;
  /** Empty until it is recorded. */
  cmdline: string;
  environ: string;
  alive: boolean;
}

const { flags, marker } = workerData as RecorderSetup;
const tracked = new Map<number, Tracked>();
const seen: ProcessRecord[] = [];
const loadavg = openSync('/proc/loadavg', 'r');
const buffer = Buffer.alloc(128);
/** Other kernels may not tell. This is a thread, so it has that flag itself where they do. */
const tellsForks = statOf('thread-self')?.isForkedOnly === true;

parentPort?.postMessage('ready');
Atomics.wait(flags, 0, 0);
const root = Atomics.load(flags, 0);
if (root > 0) watch();
const alive = [...tracked].filter(([pid, process]) => pid !== root && process.alive).map(([pid]) => pid);
parentPort?.postMessage({ seen, alive } satisfies RecorderReport);

function watch(): void {
  const image = {
    cmdline: read(`/proc/${String(root)}/cmdline`),
    environ: read(`/proc/${String(root)}/environ`),
  };
  tracked.set(root, {
    born: 0,
    parent: 0,
    alive: true,
    cmdline: image.cmdline ?? '',
    environ: image.environ ?? '',
  });
  // Some kernels do not tell the newest id; then everything is looked at each time.
  const tellsNewest = newestId() >= root;
  let newest = root;
  let swept = 0;
  while (Atomics.load(flags, 1) === 0) {
    const now = performance.now();
    const latest = newestId();
    if (!tellsNewest || latest < newest || latest - newest > 1000 || now - swept >= SWEEP_MS) {
      sweep(now);
      swept = now;
    } else {
      for (let pid = newest + 1; pid <= latest; pid++) consider(pid, now);
      for (const [pid, process] of tracked) {
        if (process.alive && now - process.born < YOUNG_MS) look(pid, process);
      }
    }
    newest = latest;
    Atomics.wait(flags, 1, 0, TICK_MS);
  }
  sweep(performance.now());
  // What goes on is told even if it never was another program, unless it is the action itself on its way to one.
  for (const [pid, process] of tracked) {
    if (!process.alive || process.cmdline !== '' || process.parent === root) continue;
    const image = imageOf(pid);
    if (image !== null) record(pid, process, image);
  }
}

/** The id that was given out last, to a process or a thread. */
function newestId(): number {
  const length = readSync(loadavg, buffer, 0, buffer.length, 0);
  return Number(buffer.toString('latin1', 0, length).split(' ')[4] ?? 0);
}

function sweep(now: number): void {
  for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) consider(Number(name), now);
  for (const [pid, process] of tracked) {
    if (!process.alive) continue;
    const stat = statOf(pid);
    if (stat === null || stat.zombie) process.alive = false;
    else look(pid, process);
  }
}

/** Takes a process in if it descends from the root, be it through parents that are gone. */
function consider(pid: number, now: number): void {
  if (tracked.get(pid)?.alive === true) return;
  const stat = statOf(pid);
  if (stat === null || stat.zombie) return;
  const descends =
    tracked.has(stat.parent) ||
    stat.session === root ||
    read(`/proc/${String(pid)}/environ`)?.includes(marker) === true;
  if (!descends) return;
  const process: Tracked = { born: now, parent: stat.parent, cmdline: '', environ: '', alive: true };
  // What it runs is read first: it may be gone in a moment. A mere fork runs nothing of its own.
  const image = stat.isForkedOnly ? null : imageOf(pid);
  // Threads have an entry too; theirs names another process as the whole.
  const status = read(`/proc/${String(pid)}/status`);
  if (status === null ? image === null : !status.includes(`\nTgid:\t${String(pid)}\n`)) return;
  tracked.set(pid, process);
  if (image !== null) keep(pid, process, image);
}

/** Records what a process runs if that has changed. */
function look(pid: number, process: Tracked): void {
  if (pid === root) return;
  if (process.cmdline === '' && statOf(pid)?.isForkedOnly !== false) return;
  if (read(`/proc/${String(pid)}/cmdline`) === process.cmdline) return;
  const image = imageOf(pid);
  if (image !== null) keep(pid, process, image);
}

interface Image {
  readonly cmdline: string;
  readonly environ: string;
  readonly cwd: string;
}

/** null where the process is gone, or calls `exec` at this moment: the next look will tell. */
function imageOf(pid: number): Image | null {
  const folder = `/proc/${String(pid)}`;
  const cmdline = read(`${folder}/cmdline`);
  const environ = read(`${folder}/environ`);
  if (!cmdline || environ === null) return null;
  try {
    const cwd = readlinkSync(`${folder}/cwd`);
    return read(`${folder}/cmdline`) === cmdline ? { cmdline, environ, cwd } : null;
  } catch {
    return null;
  }
}

function keep(pid: number, process: Tracked, image: Image): void {
  const parent = tracked.get(process.parent);
  // What shows its parent's image may be a mere fork, where the kernel does not tell.
  if (!tellsForks && parent?.cmdline === image.cmdline && parent.environ === image.environ) return;
  record(pid, process, image);
}

function record(pid: number, process: Tracked, { cmdline, environ, cwd }: Image): void {
  process.cmdline = cmdline;
  process.environ = environ;
  const env: Record<string, string> = {};
  for (const entry of environ.split('\0')) {
    const equals = entry.indexOf('=', 1);
    if (equals > 0) env[entry.slice(0, equals)] = entry.slice(equals + 1);
  }
  seen.push({ pid, ppid: process.parent, argv: cmdline.replace(/\0$/, '').split('\0'), env, cwd });
}

interface Stat {
  readonly parent: number;
  readonly session: number;
  readonly zombie: boolean;
  readonly isForkedOnly: boolean;
}

function statOf(pid: number | 'thread-self'): Stat | null {
  const stat = read(`/proc/${String(pid)}/stat`);
  if (stat === null) return null;
  // The name in parentheses may hold anything; the fields after it are: state, parent, group, session, terminal, its group, flags.
  const [state, parent, , session, , , bits] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    parent: Number(parent),
    session: Number(session),
    zombie: state === 'Z' || state === 'X',
    isForkedOnly: (Number(bits) & FORKED_ONLY) !== 0,
  };
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
