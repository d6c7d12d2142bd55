import { stringAt, tableAt, type Table } from '../system/json.ts';

/** `[tool.poetry]` of a pyproject.toml; undefined where there is none. */
export function poetryTable(table: Table): Table | undefined {
  return tableAt(tableAt(table, 'tool'), 'poetry');
}

/** `build-backend` of a pyproject.toml; undefined where it names none. */
export function buildBackend(table: Table): string | undefined {
  return stringAt(tableAt(table, 'build-system'), 'build-backend');
}

/** Whether a build backend is Poetry's own or one around it. */
export function isAroundPoetry(backend: string): boolean {
  return /^(poetry\.|poetry_dynamic_versioning\b)/.test(backend);
}
