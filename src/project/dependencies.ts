import type { Place } from '../errors.ts';
import { asTable, stringsAt, tableAt, type Table } from '../system/json.ts';
import { lineOfKey, placeOfText, placeOfLine } from './toml.ts';

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
  const placeOf = (header: string, key: string): Place => placeOfLine(file, lineOfKey(text, header, key));
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
      return name === undefined ? [] : [{ name, at: placeOfText(text, item, at) }];
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
