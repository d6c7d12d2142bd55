import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PublishError } from '../../src/errors.ts';
import { readToml } from '../../src/project/toml.ts';
import { asTable, stringAt } from '../../src/system/json.ts';
import { goModule } from '../support/tools/go-module.ts';

jest.setTimeout(120_000);

/** Valid, and refused by the parser: what the message says of dates, times and zero. */
const REFUSED = [
  'valid/array/array.toml',
  'valid/datetime/datetime.toml',
  'valid/datetime/local-time.toml',
  'valid/float/zero.toml',
  'valid/spec-1.0.0/local-time-0.toml',
];
/** Invalid, and read: days and hours that no calendar has, and tables that are written twice. Poetry says so in the build. */
const READ = [
  'invalid/control/bare-cr.toml',
  'invalid/datetime/feb-29.toml',
  'invalid/datetime/feb-30.toml',
  'invalid/datetime/hour-over.toml',
  'invalid/local-date/day-1digit.toml',
  'invalid/local-date/feb-29.toml',
  'invalid/local-date/feb-30.toml',
  'invalid/local-date/no-leads-with-milli.toml',
  'invalid/local-date/trailing-t.toml',
  'invalid/local-datetime/feb-29.toml',
  'invalid/local-datetime/feb-30.toml',
  'invalid/local-datetime/hour-over.toml',
  'invalid/local-time/hour-over.toml',
  'invalid/table/append-with-dotted-keys-01.toml',
  'invalid/table/append-with-dotted-keys-02.toml',
  'invalid/table/append-with-dotted-keys-08.toml',
  'invalid/table/redefine-02.toml',
];

/** A value as the suite tells it: `{ type, value }` for each that is neither table nor list. Dates are compared as dates alone. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  const table = asTable(value);
  const [type, text] = [stringAt(table, 'type'), stringAt(table, 'value')];
  if (table === undefined || type === undefined || text === undefined) {
    return Object.fromEntries(Object.entries(table ?? {}).map(([key, inner]) => [key, told(inner)]));
  }
  if (type === 'string') return text;
  if (type === 'bool') return text === 'true';
  if (type === 'integer' || type === 'float') return numeral(Number(text.replace('inf', 'Infinity')));
  return 'a date';
}

/** A value as it was read, in the same form. */
function seen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(seen);
  if (value instanceof Date) return 'a date';
  if (typeof value === 'number' || typeof value === 'bigint') return numeral(Number(value));
  const table = asTable(value);
  return table === undefined
    ? value
    : Object.fromEntries(Object.entries(table).map(([key, inner]) => [key, seen(inner)]));
}

/** Neither the sign of zero nor that of NaN matters. */
function numeral(number: number): string {
  return `number ${String(number)}`;
}

describe('toml-test 2.2.0, the list of TOML 1.0.0', () => {
  let folder: string;
  let files: readonly string[];

  beforeAll(async () => {
    const sum = 'h1:q3ELZu7oPnpl9TClC6OOcAccXwj+jwAyFP8WvzBdK1M=';
    folder = path.join(await goModule('github.com/toml-lang/toml-test/v2', 'v2.2.0', sum), 'tests');
    const list = await readFile(path.join(folder, 'files-toml-1.0.0'), 'utf8');
    files = list.split('\n').filter((file) => file.endsWith('.toml'));
  });

  const read = async (file: string): Promise<unknown> => {
    try {
      return (await readToml(path.join(folder, file), file)).table;
    } catch (thrown) {
      if (thrown instanceof PublishError && thrown.code === 'pyproject-invalid') return null;
      throw thrown;
    }
  };

  test('valid files are read with their values, but those of which the message says so', async () => {
    const valid = files.filter((file) => file.startsWith('valid/'));
    const refused: string[] = [];
    for (const file of valid) {
      const table = await read(file);
      if (table === null) {
        refused.push(file);
        continue;
      }
      const json = await readFile(path.join(folder, file.replace(/toml$/, 'json')), 'utf8');
      expect([file, seen(table)]).toEqual([file, told(JSON.parse(json))]);
    }
    expect([valid.length, refused]).toEqual([205, REFUSED]);
  });

  test('invalid files are refused with a place, but those that are listed here', async () => {
    const invalid = files.filter((file) => file.startsWith('invalid/'));
    const taken: string[] = [];
    for (const file of invalid) if ((await read(file)) !== null) taken.push(file);
    expect([invalid.length, taken]).toEqual([474, READ]);
  });
});
