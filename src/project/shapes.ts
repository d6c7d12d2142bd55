import type { Table } from '../system/json.ts';

/** What a value of pyproject.toml has to be. */
type Shape =
  'text' | 'list' | 'list of texts' | 'list of tables' | 'table' | 'table of texts' | 'text or table';

const isText = (value: unknown): boolean => typeof value === 'string';
const isTable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const isListOf =
  (fits: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(fits);

const FITS: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: isText,
  list: isListOf(() => true),
  'list of texts': isListOf(isText),
  'list of tables': isListOf(isTable),
  table: isTable,
  'table of texts': (value) => isTable(value) && Object.values(value as Table).every(isText),
  'text or table': (value) => isText(value) || isTable(value),
};

const SHAPES = {
  project: {
    name: 'text',
    version: 'text',
    description: 'text',
    'requires-python': 'text',
    readme: 'text or table',
    license: 'text or table',
    authors: 'list of tables',
    maintainers: 'list of tables',
    keywords: 'list of texts',
    classifiers: 'list of texts',
    dependencies: 'list of texts',
    'optional-dependencies': 'table',
    dynamic: 'list of texts',
    scripts: 'table of texts',
    urls: 'table of texts',
  },
  'tool.poetry': {
    name: 'text',
    version: 'text',
    description: 'text',
    authors: 'list of texts',
    maintainers: 'list of texts',
    keywords: 'list',
    classifiers: 'list',
    packages: 'list',
    include: 'list',
    exclude: 'list',
    dependencies: 'table',
    group: 'table',
    extras: 'table',
    scripts: 'table',
    urls: 'table',
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Shape>>>>;

/**
 * The first value that is of another shape than Poetry's JSON schemas demand; null where there is none. What lies inside lists and
 * tables is left to Poetry.
 */
export function shapeFlaw(table: Table, header: keyof typeof SHAPES): { key: string; shape: string } | null {
  for (const [key, shape] of Object.entries<Shape>(SHAPES[header])) {
    const value = table[key];
    if (value !== undefined && !FITS[shape](value)) return { key, shape };
  }
  return null;
}
