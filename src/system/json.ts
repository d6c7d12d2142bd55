/** A JSON or TOML table: values of unknown type. */
export type Table = Readonly<Record<string, unknown>>;

/** What a JSON text holds; undefined, which no JSON is, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The table that a JSON text holds; undefined where it holds none or is no JSON. */
export function parseTable(text: string): Table | undefined {
  return asTable(parseJson(text));
}

/** The value as a table; undefined where it is none (a list is none). */
export function asTable(value: unknown): Table | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : undefined;
}

/** The table at a key; undefined where there is none. */
export function tableAt(table: Table | undefined, key: string): Table | undefined {
  return asTable(table?.[key]);
}

/** The text at a key; undefined where there is none. */
export function stringAt(table: Table | undefined, key: string): string | undefined {
  const value = table?.[key];
  return typeof value === 'string' ? value : undefined;
}

/** The number at a key; undefined where there is none. */
export function numberAt(table: Table | undefined, key: string): number | undefined {
  const value = table?.[key];
  return typeof value === 'number' ? value : undefined;
}

/** The tables in a list; undefined where there is no list. */
export function tablesAt(table: Table | undefined, key: string): Table[] | undefined {
  const value = table?.[key];
  return Array.isArray(value) ? value.map(asTable).filter((item) => item !== undefined) : undefined;
}

/** The texts in a list; undefined where there is no list. */
export function stringsAt(table: Table | undefined, key: string): string[] | undefined {
  const value = table?.[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
