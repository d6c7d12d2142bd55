import { parseVersion } from '../packaging/versions.ts';
import { allows } from '../packaging/constraints.ts';
import { sha256Of } from '../system/files.ts';
import { asTable, tableAt, type Table } from '../system/json.ts';

/** What versions of Poetry count when they hash a pyproject.toml: named after the first that does so. */
export type Counting = '1.8' | '2.0' | '2.3';

/** The hash of one pyproject.toml as each of them has it; null where it is not certain. */
export type ContentHashes = Readonly<Record<Counting, string | null>>;

const COUNTINGS: readonly (readonly [poetry: string, counting: Counting])[] = [
  ['>=1.8,<2', '1.8'],
  ['>=2.0,<2.3', '2.0'],
  ['>=2.3,<2.6', '2.3'],
];
/** Counted even where they are not there, unless something else is. */
const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const POETRY_KEYS = [...LEGACY_KEYS, 'group'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];
/** Python's `json` gives up long after this. */
const DEEPEST = 100;

/** How a version of Poetry counts; null where that is not known. */
export function countingOf(poetryVersion: string): Counting | null {
  if (parseVersion(poetryVersion)?.isPrerelease !== false) return null;
  return COUNTINGS.find(([poetry]) => allows(poetry, poetryVersion))?.[1] ?? null;
}

/**
 * The `content-hash` that Poetry would write into a lock made from these tables: SHA-256 of a part of them as Python's `json.dumps` writes
 * it. Source: `Locker._get_content_hash` of Poetry 1.8.5, 2.2.1 and 2.5.1; `__tests__/long` compares with those.
 */
export function contentHashes(table: Table): ContentHashes {
  const hash = (counting: Counting): string | null => {
    const parts = countedParts(table, counting);
    const json = parts === null ? null : pythonJson(parts, 0);
    return json === null ? null : sha256Of(json);
  };
  return { '1.8': hash('1.8'), '2.0': hash('2.0'), '2.3': hash('2.3') };
}

/** Null where a table is none, which Poetry does not take. */
function countedParts(table: Table, counting: Counting): Table | null {
  const [tool, ...others] = [table['tool'], table['project'], table['dependency-groups']];
  const tables = [tool, asTable(tool)?.['poetry'], ...others];
  if (tables.some((value) => value !== undefined && asTable(value) === undefined)) return null;
  const poetry = tableAt(asTable(tool), 'poetry') ?? {};
  const project = counting === '1.8' ? {} : picked(tableAt(table, 'project') ?? {}, PROJECT_KEYS);
  const groups = counting === '2.3' ? (tableAt(table, 'dependency-groups') ?? {}) : {};
  const newer = {
    ...(isEmpty(project) ? {} : { project }),
    ...(isEmpty(groups) ? {} : { 'dependency-groups': groups }),
  };
  if (!isEmpty(newer)) return { ...newer, tool: { poetry: picked(poetry, POETRY_KEYS) } };
  const nothing = Object.fromEntries(LEGACY_KEYS.map((key) => [key, null]));
  return { ...nothing, ...picked(poetry, POETRY_KEYS) };
}

function picked(table: Table, keys: readonly string[]): Table {
  return Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]));
}

function isEmpty(value: unknown): boolean {
  const table = asTable(value);
  return table !== undefined && Object.keys(table).length === 0;
}

/**
 * A value of a TOML file as Python's `json.dumps(value, sort_keys=True)` writes it. Null where these bytes are not certain: the parser does
 * not tell 1 from 1.0, and Python has no JSON for dates.
 */
function pythonJson(value: unknown, depth: number): string | null {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return pythonString(value);
  if (depth > DEEPEST || value instanceof Date) return null;
  if (Array.isArray(value))
    return joined(
      value.map((item) => pythonJson(item, depth + 1)),
      '[]',
    );
  const table = asTable(value);
  if (table === undefined) return null;
  const pairs = Object.keys(table)
    .sort(byCodePoints)
    .map((key) => {
      const [name, json] = [pythonString(key), pythonJson(table[key], depth + 1)];
      return name === null || json === null ? null : `${name}: ${json}`;
    });
  return joined(pairs, '{}');
}

function joined(parts: readonly (string | null)[], [open = '', close = '']: string): string | null {
  return parts.includes(null) ? null : `${open}${parts.join(', ')}${close}`;
}

/** ASCII alone. Halves of a pair have no place in TOML; what a parser makes of them is its own matter. */
function pythonString(text: string): string | null {
  if (/\p{Surrogate}/u.test(text)) return null;
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, escaped);
}

/** Python compares code points, JavaScript halves of pairs; the bytes of UTF-8 are in the order of code points. */
function byCodePoints(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
