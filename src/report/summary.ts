import type { PublishError } from '../errors.ts';
import type { StepRecord } from '../github/log.ts';
import type { Outcome } from '../outputs.ts';
import { escapeMarkdown, table } from './markdown.ts';

const HEADLINES: Readonly<Record<Outcome['status'], string>> = {
  published: 'is published',
  partial: 'is not known to be published as a whole',
  conflict: 'is not published: other content is there',
  built: 'is built',
  'dry-run': 'could be published (dry run)',
  skipped: 'was skipped',
  failed: 'is not published',
};

const STATES: Readonly<Record<Outcome['files'][number]['state'], string>> = {
  uploaded: 'uploaded by this run',
  'already-there': 'was there with the same content',
  missing: 'not on the index',
  conflict: 'other content is on the index',
  built: 'built, not sent',
};

/**
 * The job summary as Markdown: what happened to which version, what to do, the files, the steps. The texts are escaped here, so
 * secrets have to be out of them before.
 */
export function summaryOf(
  outcome: Outcome,
  error: PublishError | null,
  target: string,
  steps: readonly StepRecord[],
  warnings: readonly string[],
): string {
  const title =
    [outcome.name, outcome.version].filter(Boolean).map(escapeMarkdown).join(' ') || 'The package';
  return [
    `## ${title} ${HEADLINES[outcome.status]}`,
    ...(outcome.projectUrl !== null && ['published', 'skipped'].includes(outcome.status)
      ? [`[On ${escapeMarkdown(target)}](${outcome.projectUrl})`]
      : []),
    ...(outcome.note === null ? [] : [`Skipped: ${escapeMarkdown(outcome.note)}`]),
    ...(error === null ? [] : errorLines(error)),
    ...warnings.map((warning) => `> ⚠️ ${escapeMarkdown(warning)}`),
    ...(outcome.files.length === 0 ? [] : [filesTable(outcome)]),
    stepsTable(steps),
  ].join('\n\n');
}

function errorLines(error: PublishError): string[] {
  return [
    `**${escapeMarkdown(error.what)}** ${escapeMarkdown(error.why ?? '')}`,
    `**What to do:** ${escapeMarkdown(error.fix)}`,
    `[${error.code}](${error.docs})`,
  ];
}

function filesTable({ files }: Outcome): string {
  const rows = files.map(({ filename, size, sha256, state }) => [
    escapeMarkdown(filename),
    `${(size / 1024).toFixed(1)} KiB`,
    `\`${sha256.slice(0, 12)}…\``,
    STATES[state],
  ]);
  return table(['File', 'Size', 'SHA-256', 'State'], rows);
}

function stepsTable(steps: readonly StepRecord[]): string {
  const rows = steps.map(({ title, durationMs, end }) => [
    escapeMarkdown(title),
    end === 'skipped'
      ? 'skipped'
      : `${(durationMs / 1000).toFixed(1)} s${end === 'failed' ? ', failed' : ''}`,
  ]);
  return `<details><summary>Steps</summary>\n\n${table(['Step', 'Time'], rows)}\n\n</details>`;
}
