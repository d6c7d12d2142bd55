import type { ErrorCode, PublishError } from '../errors.ts';
import type { StepRecord } from '../github/log.ts';
import type { Outcome } from '../outputs.ts';
import { escapeMarkdown, linkTarget, table } from './markdown.ts';
import { MENDS } from './mends.ts';

/** Where and of what the summary is. */
export interface Scene {
  /** Name of the index. */
  readonly target: string;
  /** Page of the repository at the published commit, for links to lines: `https://github.com/OWNER/NAME/blob/SHA`; null where it is not known. */
  readonly blob: string | null;
  readonly steps: readonly StepRecord[];
  readonly warnings: readonly string[];
}

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
 * How much of each kind is shown. Escaped, a character has six bytes at most, so that all of it stays below the 1 MiB that
 * GitHub takes, whatever happened; a larger summary is not shown at all.
 */
const MOST = {
  name: 200,
  text: 4000,
  items: 40,
  item: 500,
  warning: 1000,
  warnings: 30,
  files: 100,
  title: 100,
  steps: 100,
};

/**
 * The job summary as Markdown: what happened to which version, what to do, what is on the index, the files, the steps. The texts
 * are escaped here, so secrets have to be out of them before. Never larger than 1 MiB less 1 KiB.
 */
export function summaryOf(outcome: Outcome, error: PublishError | null, scene: Scene): string {
  const title =
    [outcome.name, outcome.version]
      .filter(Boolean)
      .map((text) => shown(text, MOST.name))
      .join(' ') || 'The package';
  const sign = error === null ? (scene.warnings.length === 0 ? '✅' : '⚠️') : '❌';
  return [
    `## ${sign} ${title} ${HEADLINES[outcome.status]}`,
    ...(error === null ? factLines(outcome, scene) : errorLines(error, scene)),
    ...(error === null ? [] : [standing(outcome, scene)]),
    ...warningLines(scene.warnings),
    ...(outcome.files.length === 0 ? [] : [filesTable(outcome)]),
    stepsTable(scene.steps),
  ].join('\n\n');
}

/** Of a green run: where the release is, who made it. */
function factLines(outcome: Outcome, { target }: Scene): string[] {
  const { files, uploaded, status } = outcome;
  const page = outcome.projectUrl === null ? null : linkTarget(outcome.projectUrl);
  const facts = [
    ...(page !== null && ['published', 'skipped'].includes(status)
      ? [`[On ${shown(target, MOST.name)}](${page})`]
      : []),
    ...(status === 'published' && files.length > 0
      ? [`${String(uploaded)} of ${String(files.length)} files sent by this run`]
      : []),
    ...(outcome.pythonVersion === '' ? [] : [`Python ${shown(outcome.pythonVersion, MOST.name)}`]),
    ...(outcome.poetryVersion === '' ? [] : [`Poetry ${shown(outcome.poetryVersion, MOST.name)}`]),
  ];
  return [
    ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    ...(outcome.note === null ? [] : [`Skipped: ${shown(outcome.note, MOST.text)}`]),
  ];
}

function errorLines({ code, what, why = '', list, fix, at, docs }: PublishError, { blob }: Scene): string[] {
  return [
    `**What happened:** ${shown(what, MOST.text)} ${shown(why, MOST.text)}`.trimEnd(),
    ...listOf(list),
    `**What to do:** ${shown(fix, MOST.text)}`,
    ...(at === undefined ? [] : [`**Where:** ${placeOf(at, blob)}`]),
    ...exampleOf(code),
    `More about it: [${code}](${docs})`,
  ];
}

/** What is wrong, one thing a line. */
function listOf(items: readonly string[]): string[] {
  const left = items.length - MOST.items;
  const lines = items.slice(0, MOST.items).map((item) => `- ${shown(item, MOST.item)}`);
  if (left > 0) lines.push(`- ${String(left)} more are in the log.`);
  return items.length === 0 ? [] : [lines.join('\n')];
}

function placeOf({ file, line }: NonNullable<PublishError['at']>, blob: string | null): string {
  const words = `${shown(file, MOST.name)}${line === undefined ? '' : `, line ${String(line)}`}`;
  const place = file.split('/').map(encodeURIComponent).join('/');
  const link =
    blob === null || file.length > MOST.name
      ? null
      : linkTarget(`${blob}/${place}${line === undefined ? '' : `#L${String(line)}`}`);
  return link === null ? words : `[${words}](${link})`;
}

/** A change that mends such an error, as docs/errors.md has it. */
function exampleOf(code: ErrorCode): string[] {
  const mend = MENDS[code];
  return mend === undefined ? [] : [`How another project mended this:\n\n\`\`\`diff\n${mend}\n\`\`\``];
}

/** Of a red run: what is on the index all the same. */
function standing({ files, uploaded }: Outcome, { target, steps }: Scene): string {
  const there = files.filter(({ state }) => state === 'uploaded' || state === 'already-there');
  const others = files.filter(({ state }) => state === 'conflict');
  const hasTried = steps.some(({ title, end }) => title === 'Publish' && end !== 'skipped');
  const asked = steps.find(({ title }) => title === 'Ask the index')?.end;
  const nothing =
    asked === 'done' || hasTried
      ? 'no file of this version was seen.'
      : asked === 'failed'
        ? 'it could not be asked.'
        : 'not asked.';
  const names = (list: Outcome['files']): string =>
    list
      .slice(0, MOST.files)
      .map(({ filename }) => shown(filename, MOST.name))
      .join(', ');
  return [
    `**On ${shown(target, MOST.name)}:**`,
    ...(there.length === 0 ? [] : [`${names(there)} with our content.`]),
    ...(others.length === 0 ? [] : [`${names(others)} with other content.`]),
    ...(there.length + others.length > 0 ? [] : [nothing]),
    uploaded > 0
      ? `This run has sent ${String(uploaded)} of ${String(files.length)} files.`
      : hasTried
        ? 'This run has tried to send files, and does not know of one that arrived.'
        : 'This run has sent nothing.',
  ].join(' ');
}

function warningLines(warnings: readonly string[]): string[] {
  const left = warnings.length - MOST.warnings;
  return [
    ...warnings.slice(0, MOST.warnings).map((warning) => `> ⚠️ ${shown(warning, MOST.warning)}`),
    ...(left > 0 ? [`> ⚠️ ${String(left)} more warnings are in the log.`] : []),
  ];
}

function filesTable({ files }: Outcome): string {
  const rows = files.slice(0, MOST.files).map(({ filename, size, sha256, state, url }) => {
    const name = shown(filename, MOST.name);
    const link = url === null ? null : linkTarget(url);
    return [
      link === null ? name : `[${name}](${link})`,
      // Second, so that a narrow screen shows it.
      STATES[state],
      sizeInWords(size),
      `\`${sha256.replace(/[^0-9a-z.-]/gi, '').slice(0, 12)}…\``,
    ];
  });
  const left = files.length - MOST.files;
  return table(
    ['File', 'State', 'Size', 'SHA-256'],
    left > 0 ? [...rows, [`${String(left)} more`, '', '', '']] : rows,
  );
}

/** Decimal units, as indexes and downloads count. */
function sizeInWords(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Steps that were skipped one after the other for the same reason share a row. */
function stepsTable(steps: readonly StepRecord[]): string {
  const rows: { titles: string[]; time: string }[] = [];
  for (const { title, durationMs, end, why = '' } of steps.slice(0, MOST.steps)) {
    const time =
      end === 'skipped'
        ? ['skipped', shown(why, MOST.name)].filter(Boolean).join(': ')
        : `${(durationMs / 1000).toFixed(1)} s${end === 'failed' ? ', **failed**' : ''}`;
    const last = rows.at(-1);
    if (end === 'skipped' && last?.time === time) last.titles.push(title);
    else rows.push({ titles: [title], time });
  }
  const cells = rows.map(({ titles, time }) => [
    titles.map((title) => shown(title, MOST.title)).join(', '),
    time,
  ]);
  return `<details><summary>Steps</summary>\n\n${table(['Step', 'Time'], cells)}\n\n</details>`;
}

function shown(text: string, most: number): string {
  return escapeMarkdown(text.length > most ? `${text.slice(0, most - 1)}…` : text);
}
