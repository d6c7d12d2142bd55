import { contentsOf } from '../journey/outcome.ts';
import type { Stage } from '../journey/stage.ts';
import type { ActRun } from './act.ts';

/** How a run ended, as one value to compare. */
export interface RecipePicture {
  readonly exitCode: number;
  /**
   * Each job that ran: `Publish to PyPI: success`, and what our action in it put out: `published, sent 2`, where it is red its code; of
   * a red job without our action the last lines.
   */
  readonly jobs: readonly string[];
  /** Secrets in the log, which can be none, and hosts that were asked and are not played here. */
  readonly flaws: readonly string[];
}

/** Looks at a run. @param secrets of the workflow, beside those of the stage */
export function pictureOf(stage: Stage, run: ActRun, secrets: readonly string[] = []): RecipePicture {
  const leaks = [...stage.secrets(), ...secrets.map((value) => ({ name: 'a secret of the workflow', value }))]
    .filter(({ value }) => run.log.includes(value))
    .map(({ name }) => `the log shows ${name}`);
  const elsewhere = stage.network.requests
    .filter(({ status }) => status === 403)
    .map(({ host }) => `asked ${host}`);
  return {
    exitCode: run.exitCode,
    jobs: Object.entries(run.jobs)
      .map(([name, { result, outputs, lines }]) => {
        const status = outputOf(outputs, 'status');
        const [sent = '?', code = ''] = [outputOf(outputs, 'uploaded'), outputOf(outputs, 'error-code')];
        if (status === undefined) {
          return `${name}: ${[result, ...(result === 'success' ? [] : lines.slice(-5))].join('\n')}`;
        }
        const did = `, ${status}, sent ${sent}${code === '' ? '' : `, ${code}`}`;
        return `${name}: ${result}${did}`;
      })
      .sort(),
    flaws: [...leaks, ...elsewhere],
  };
}

/** Names and hashes of the files that the run says it has built or published, sorted. */
export function filesOf(run: ActRun, job: string): readonly string[] {
  const files = outputOf(run.jobs[job]?.outputs ?? {}, 'files') ?? '[]';
  return contentsOf(JSON.parse(files) as { filename: string; sha256: string }[]);
}

/** An output of whichever step has it. */
function outputOf(outputs: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(outputs).find(([place]) => place.endsWith(`.${name}`))?.[1];
}
