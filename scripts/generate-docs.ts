/**
 * Fills README's tables of inputs and outputs, between `<!-- inputs -->` and `<!-- /inputs -->` (and the same for
 * outputs), from action.yml, and writes src/report/mends.ts from docs/errors.md. `--check` writes nothing and exits with 1 if one
 * of them is not what would be written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

interface Field {
  readonly description: string;
  readonly default?: string;
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, Field>>;
  readonly outputs: Readonly<Record<string, Field>>;
}

const ROOT = path.resolve(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');
const MENDS = 'src/report/mends.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const action = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8')) as ActionMetadata;
const present = await readFile(README, 'utf8');
const wanted = await [
  { marker: 'inputs', table: inputsTable(action) },
  { marker: 'outputs', table: outputsTable(action) },
].reduce(async (text, part) => fill(await text, part.marker, part.table), Promise.resolve(present));

await settle('README.md', 'action.yml', present, wanted);
const errors = await readFile(path.join(ROOT, 'docs', 'errors.md'), 'utf8');
const source = await readFile(path.join(ROOT, MENDS), 'utf8').catch(() => '');
await settle(MENDS, 'docs/errors.md', source, await mendsIn(errors));

async function settle(name: string, from: string, before: string, after: string): Promise<void> {
  if (before === after) {
    console.log(`${name} agrees with ${from}.`);
  } else if (options.check) {
    console.error(`${name} does not agree with ${from}: run \`npm run docs\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(path.join(ROOT, name), after);
    console.log(`${name}: written from ${from}.`);
  }
}

/** The first diff of each section, for the job summary of a red run. */
async function mendsIn(document: string): Promise<string> {
  const mends = document
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const diff = /^```diff\n(.*?)^```$/ms.exec(section)?.[1];
      return diff === undefined ? [] : [[section.split('\n', 1)[0] ?? '', diff.trimEnd()]];
    });
  const text = `// Written by \`npm run docs\` from docs/errors.md.
import type { ErrorCode } from '../errors.ts';

/** For codes that a change in a file mends: such a change, as a diff. */
export const MENDS: Readonly<Partial<Record<ErrorCode, string>>> = ${JSON.stringify(Object.fromEntries(mends))};
`;
  return format(text, { ...(await resolveConfig(path.join(ROOT, MENDS))), parser: 'typescript' });
}

function inputsTable({ inputs }: ActionMetadata): readonly (readonly string[])[] {
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.default === undefined || input.default === '' ? '–' : code(input.default),
    input.description,
  ]);
  return [['Input', 'Default', 'Meaning'], ...rows];
}

function outputsTable({ outputs }: ActionMetadata): readonly (readonly string[])[] {
  const rows = Object.entries(outputs).map(([name, output]) => [code(name), output.description]);
  return [['Output', 'Meaning'], ...rows];
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Replaces what stands between the marker comments by a Markdown table, its first row being the heading. */
async function fill(text: string, marker: string, table: readonly (readonly string[])[]): Promise<string> {
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${open} with ${close} after it`);
  const [heading = [], ...rows] = table;
  const lines = [heading, heading.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map(asCell).join(' | ')} |`,
  );
  const markdown = await format(lines.join('\n'), { ...(await resolveConfig(README)), parser: 'markdown' });
  return `${text.slice(0, start + open.length)}\n\n${markdown}\n${text.slice(end)}`;
}

function asCell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', String.raw`\|`);
}
