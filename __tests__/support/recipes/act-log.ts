/** What a job of a workflow came to. */
export interface ActJob {
  readonly result: 'success' | 'failure';
  /** Outputs of its steps: `publish.status`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What its steps printed. */
  readonly lines: readonly string[];
}

/** A line of `act --json`, as far as it is used. */
interface Entry {
  readonly msg?: string;
  readonly job?: string;
  readonly stepID?: readonly string[];
  readonly jobResult?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly raw_output?: boolean;
}

/** Reads what `act --json` printed; lines that are no JSON are kept in the log alone. */
export function readActLog(output: string): {
  readonly jobs: Readonly<Record<string, ActJob>>;
  readonly log: string;
} {
  const jobs = new Map<string, { result: string; outputs: Record<string, string>; lines: string[] }>();
  const log: string[] = [];
  for (const line of output.split('\n')) {
    const entry = parseEntry(line);
    log.push(entry?.msg === undefined ? line : `[${entry.job ?? ''}] ${entry.msg.trimEnd()}`);
    if (entry?.job === undefined) continue;
    // `Workflow/Job`, in which act pads the names to one width, and numbers those of a matrix.
    const isOfMatrix = Object.keys(entry.matrix ?? {}).length > 0;
    const name = entry.job
      .replace(/^[^/]*\//, '')
      .trim()
      .replace(isOfMatrix ? /-\d+$/ : '', '');
    const job = jobs.get(name) ?? { result: '', outputs: {}, lines: [] };
    jobs.set(name, job);
    if (entry.jobResult !== undefined) job.result = entry.jobResult;
    if (entry.raw_output === true) job.lines.push((entry.msg ?? '').trimEnd());
    if (entry.command === 'set-output') {
      job.outputs[`${entry.stepID?.join('.') ?? ''}.${entry.name ?? ''}`] = entry.arg ?? '';
    }
  }
  const ended = [...jobs].filter(([, { result }]) => result !== '');
  return { jobs: Object.fromEntries(ended) as Record<string, ActJob>, log: log.join('\n') };
}

function parseEntry(line: string): Entry | null {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return null;
  }
}
