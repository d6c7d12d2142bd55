import { readFile, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Something that took time: from and to in milliseconds since 1970. */
export interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a run did when. Names are masked. */
export interface RunTrace {
  /** The process of the action itself. */
  readonly from: number;
  readonly to: number;
  /** The groups of the log, by the arrival of their first and last lines. */
  readonly steps: readonly Span[];
  /** The programs that the action has started itself; nothing of their environment, no values of options. */
  readonly children: readonly Span[];
}

/** A line of trace-hook.mjs: a child begins, and then has a name, or ends. */
interface ChildEvent {
  readonly pid: number;
  readonly name?: string;
  readonly at: number;
}

/** Notes what a run does, as lightly as can be: what is recorded beside it would show in the picture. */
export class Tracer {
  readonly #file: string;
  readonly #steps: { name: string; from: number; to: number | null }[] = [];

  /** @param file to be made for the hook, removed at the end */
  constructor(file: string) {
    this.#file = file;
  }

  /** Arguments for the Node that runs the action. */
  get nodeArguments(): readonly string[] {
    const hook = new URL('./trace-hook.mjs', import.meta.url);
    hook.searchParams.set('log', pathToFileURL(this.#file).href);
    return ['--import', hook.href];
  }

  /** Takes each line of the log as it is shown, when it is. */
  readonly line = (rendered: string): void => {
    const isStart = rendered.startsWith('##[group]');
    if (!isStart && !rendered.startsWith('##[endgroup]')) return;
    const now = Date.now();
    const open = this.#steps.at(-1);
    if (open !== undefined) open.to ??= now;
    if (isStart) this.#steps.push({ name: rendered.slice('##[group]'.length), from: now, to: null });
  };

  /**
   * @param from when the action was started; it has ended at `to`
   * @param mask what the runner does to a text before it is shown
   */
  async stop(from: number, to: number, mask: (text: string) => string): Promise<RunTrace> {
    const lines = (await readFile(this.#file, 'utf8').catch(() => '')).split('\n').slice(0, -1);
    await rm(this.#file, { force: true });
    const events = lines.map((line) => JSON.parse(line) as ChildEvent);
    return {
      from,
      to,
      steps: this.#steps.map((step) => ({ ...step, to: step.to ?? to })),
      children: childrenOf(events, to).map((child) => ({ ...child, name: mask(child.name) })),
    };
  }
}

/** A process id can be given out again, so an end belongs to the last beginning before it. */
function childrenOf(events: readonly ChildEvent[], to: number): Span[] {
  return events.flatMap(({ pid, name, at }, n) => {
    if (name === undefined) return [];
    const end = events.slice(n + 1).find((other) => other.pid === pid);
    return [{ name, from: at, to: end?.at ?? to }];
  });
}
