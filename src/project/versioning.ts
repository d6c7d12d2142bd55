import { normaliseName } from '../packaging/names.ts';
import { stringAt, stringsAt, tableAt, type Table } from '../system/json.ts';
import { asksBackend } from './rules.ts';
import { buildBackend, isAroundPoetry, poetryTable } from './tables.ts';

/** What builds. */
export interface Builder {
  /** Exact version of Poetry. */
  readonly version: string;
  /** Names, in normal form, of plugins that are put beside it. */
  readonly plugins: readonly string[];
}

/**
 * Whether the version in the file is not the one that is built. With `dynamic`, that of [tool.poetry] is only what Poetry asks for:
 * another backend does not look at it, and plugins replace it.
 */
export function isSetInBuild(table: Table, project: Table | undefined, builder: Builder): boolean {
  if (dynamicVersioning(table, builder) === 'runs') return true;
  return isDynamic(project) && (hasOtherBackend(table) || allPlugins(table, builder.plugins).length > 0);
}

/** Whether `[project]` leaves the version to something else. */
export function isDynamic(project: Table | undefined): boolean {
  return (
    stringAt(project, 'version') === undefined && stringsAt(project, 'dynamic')?.includes('version') === true
  );
}

/** Names, in normal form, of `requires-plugins`. */
export function requiredPlugins(poetry: Table | undefined): readonly string[] {
  return Object.keys(tableAt(poetry, 'requires-plugins') ?? {}).map(normaliseName);
}

const PLUGIN = 'poetry-dynamic-versioning';

/**
 * How poetry-dynamic-versioning stands in a project: `off`; `runs`; `idle`, where it is switched on but nothing loads it, so that
 * the version in the file is built as it is, without a word.
 */
export function dynamicVersioning(table: Table, { version, plugins }: Builder): 'off' | 'runs' | 'idle' {
  const tool = tableAt(table, 'tool');
  if (tableAt(tool, PLUGIN)?.['enable'] !== true) return 'off';
  const isBackend = asksBackend(version) && /^poetry_dynamic_versioning\b/.test(buildBackend(table) ?? '');
  // Other backends that are not Poetry's may have their own way of it.
  const isSet = isBackend || hasOtherBackend(table) || allPlugins(table, plugins).includes(PLUGIN);
  return isSet ? 'runs' : 'idle';
}

/** Names, in normal form, of the plugins that the project requires or that are put beside Poetry. */
function allPlugins(table: Table, beside: readonly string[]): readonly string[] {
  return [...beside, ...requiredPlugins(poetryTable(table))];
}

/** Whether what builds is neither Poetry's own backend nor one around it. */
function hasOtherBackend(table: Table): boolean {
  const backend = buildBackend(table);
  return backend !== undefined && !isAroundPoetry(backend);
}
