import type { Place } from '../errors.ts';
import { normaliseName } from '../packaging/names.ts';
import { asTable, stringAt, stringsAt, tableAt, type Table } from '../system/json.ts';
import { lineOfKey } from './toml.ts';

/** A dependency that is named by where it lies: git, an URL, a path. */
export interface DirectReference {
  readonly name: string;
  readonly at: Place;
}

/**
 * The dependencies of the package, extras included, that are direct references: they become `Requires-Dist: x @ …`. Those of other
 * groups do not reach the metadata. With a list in `[project]` what `[tool.poetry]` says is for the lock alone.
 * @param project undefined for a Poetry that does not read `[project]`
 */
export function directReferences(
  project: Table | undefined,
  poetry: Table | undefined,
  text: string,
  file: string,
): readonly DirectReference[] {
  const placeOf = (header: string, key: string): Place => {
    const line = lineOfKey(text, header, key);
    return line === undefined ? { file } : { file, line };
  };
  const lists = [
    { at: placeOf('project', 'dependencies'), items: stringsAt(project, 'dependencies') ?? [] },
    ...Object.keys(tableAt(project, 'optional-dependencies') ?? {}).map((extra) => ({
      at: placeOf('project.optional-dependencies', extra),
      items: stringsAt(tableAt(project, 'optional-dependencies'), extra) ?? [],
    })),
  ];
  const ofProject = lists.flatMap(({ at, items }) =>
    items.flatMap((item) => {
      const name = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*@/.exec(item)?.[1];
      return name === undefined ? [] : [{ name, at: lineOfText(text, item, at) }];
    }),
  );
  if (project?.['dependencies'] !== undefined) return ofProject;
  const headers = ['tool.poetry.dependencies', 'tool.poetry.group.main.dependencies'];
  const tables = [
    tableAt(poetry, 'dependencies'),
    tableAt(tableAt(tableAt(poetry, 'group'), 'main'), 'dependencies'),
  ];
  const ofPoetry = tables.flatMap((table, n) =>
    Object.entries(table ?? {})
      .filter(([, value]) => (Array.isArray(value) ? value : [value]).some(isDirect))
      .map(([name]) => ({ name, at: placeOf(headers[n] ?? '', name) })),
  );
  return [...ofProject, ...ofPoetry];
}

function isDirect(value: unknown): boolean {
  const table = asTable(value);
  return table !== undefined && ['git', 'url', 'path', 'file'].some((key) => table[key] !== undefined);
}

/** Items of a list mostly stand on lines of their own. */
export function lineOfText(text: string, item: string, at: Place): Place {
  const index = text.split('\n').findIndex((line) => line.includes(item));
  return index < 0 ? at : { ...at, line: index + 1 };
}

/** Names, in normal form, of `requires-plugins`. */
export function requiredPlugins(poetry: Table | undefined): readonly string[] {
  return Object.keys(tableAt(poetry, 'requires-plugins') ?? {}).map(normaliseName);
}

const PLUGIN = 'poetry-dynamic-versioning';

/**
 * How poetry-dynamic-versioning stands in a project: `off`; `runs`; `idle`, where it is switched on but nothing loads it, so that
 * the version in the file is built as it is, without a word.
 * @param beside names, in normal form, of plugins that are put beside Poetry
 * @param asksBackend whether the Poetry that builds looks at `build-backend`
 */
export function dynamicVersioning(
  table: Table,
  beside: readonly string[],
  asksBackend: boolean,
): 'off' | 'runs' | 'idle' {
  const tool = tableAt(table, 'tool');
  if (tableAt(tool, PLUGIN)?.['enable'] !== true) return 'off';
  const isBackend = asksBackend && /^poetry_dynamic_versioning\b/.test(backendOf(table) ?? '');
  // Other backends that are not Poetry's may have their own way of it.
  const isSet = isBackend || hasOtherBackend(table) || allPlugins(table, beside).includes(PLUGIN);
  return isSet ? 'runs' : 'idle';
}

/** Names, in normal form, of the plugins that the project requires or that are put beside Poetry. */
export function allPlugins(table: Table, beside: readonly string[]): readonly string[] {
  return [...beside, ...requiredPlugins(tableAt(tableAt(table, 'tool'), 'poetry'))];
}

/** Whether what builds is neither Poetry's own backend nor one around it. */
export function hasOtherBackend(table: Table): boolean {
  const backend = backendOf(table);
  return backend !== undefined && !/^(poetry\.|poetry_dynamic_versioning\b)/.test(backend);
}

function backendOf(table: Table): string | undefined {
  return stringAt(tableAt(table, 'build-system'), 'build-backend');
}
