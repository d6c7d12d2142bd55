import path from 'node:path';
import { normaliseName } from '../packaging/names.ts';
import { asTable, stringAt, stringsAt, tableAt, type Table } from '../system/json.ts';
import { canReachInto, isNamedBy } from './globs.ts';
import { namesAt } from './named-files.ts';
import { buildBackend, poetryTable } from './tables.ts';

/** One entry of `packages`. */
export interface PackedPackage {
  /** Pattern of what is packed, below `from`. */
  readonly include: string;
  /** Folder of the project that it lies in, and that wheels leave out; '' for the project's own. */
  readonly from: string;
  /** Folder of the wheel that it is put into; '' for its top. */
  readonly to: string;
  readonly isInWheel: boolean;
}

/** Which files of its folder a project packs, as `[tool.poetry]` says it. */
export interface Packing {
  /** Whether poetry-core packs them; other backends have rules of their own. */
  readonly isPoetrys: boolean;
  readonly packages: readonly PackedPackage[];
  /** Patterns of `include`. */
  readonly include: readonly string[];
  /** Patterns of `exclude`. */
  readonly exclude: readonly string[];
  /** Files that are installed as scripts. */
  readonly scripts: readonly string[];
  /** Names and patterns of what an sdist has beside all that: pyproject.toml, readme, licences, scripts. */
  readonly beside: readonly string[];
  /** Whether a script of the project is a part of the build: it can make files. */
  readonly hasBuildScript: boolean;
}

/** What poetry-core takes for licences where `license-files` does not name them. */
const LICENCES = ['COPYING*', 'LICEN[SC]E*', 'AUTHORS*', 'NOTICE*'];

const OF_POETRY = new Set([
  'poetry.core.masonry.api',
  'poetry.masonry.api',
  'poetry_dynamic_versioning.backend',
]);

/**
 * Reads what a project packs.
 * @param name of the project: without `packages` Poetry looks for a package or module of that name
 */
export function packingOf(table: Table, name: string): Packing {
  const poetry = poetryTable(table);
  const backend = buildBackend(table);
  const packages = entriesOf(poetry, 'packages', 'include');
  const project = tableAt(table, 'project');
  const scripts = Object.values(tableAt(poetry, 'scripts') ?? {}).flatMap((script) => {
    const of = asTable(script);
    const file = stringAt(of, 'type') === 'file' ? stringAt(of, 'reference') : undefined;
    return file === undefined ? [] : [tidy(file)];
  });
  return {
    isPoetrys: backend === undefined || OF_POETRY.has(backend),
    packages: packages.length > 0 ? packages.map(packageFrom) : defaultPackages(name),
    include: entriesOf(poetry, 'include', 'path').map(({ pattern }) => pattern),
    exclude: stringsAt(poetry, 'exclude') ?? [],
    scripts,
    beside: [
      'pyproject.toml',
      ...namesAt(project?.['readme'] === undefined ? poetry : project, 'readme'),
      ...(stringsAt(project, 'license-files') ?? LICENCES),
      ...scripts,
    ],
    hasBuildScript: poetry?.['build'] !== undefined,
  };
}

/** Of some folders, those that the packages need, and those that only `include` wants. */
export function whichArePacked(
  folders: readonly string[],
  { packages, include, exclude }: Packing,
): { needed: string[]; wanted: string[] } {
  // A pattern that takes any name in it.
  const kept = folders.filter((folder) => !exclude.some((pattern) => isNamedBy(pattern, `${folder}/any`)));
  const isNeeded = (folder: string): boolean =>
    packages.some(({ include: pattern, from }) => canReachInto(path.posix.join(from, pattern), folder));
  return {
    needed: kept.filter(isNeeded),
    wanted: kept.filter(
      (folder) => !isNeeded(folder) && include.some((pattern) => canReachInto(pattern, folder)),
    ),
  };
}

interface Entry {
  readonly pattern: string;
  readonly of: Table;
}

/** Entries that are a text or a table with the text under a key; those that Poetry would refuse are passed over. */
function entriesOf(poetry: Table | undefined, list: string, key: string): Entry[] {
  const entries = poetry?.[list];
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [{ pattern: entry, of: {} }];
    const of = asTable(entry);
    const pattern = stringAt(of, key);
    return of === undefined || pattern === undefined ? [] : [{ pattern, of }];
  });
}

function packageFrom({ pattern, of }: Entry): PackedPackage {
  const formats = stringsAt(of, 'format') ?? [stringAt(of, 'format') ?? 'wheel'];
  return {
    include: pattern,
    from: tidy(stringAt(of, 'from') ?? ''),
    to: tidy(stringAt(of, 'to') ?? ''),
    isInWheel: formats.includes('wheel'),
  };
}

function defaultPackages(name: string): PackedPackage[] {
  const module = normaliseName(name).replaceAll('-', '_');
  return ['', 'src'].flatMap((from) =>
    [module, `${module}.py`].map((include) => ({ include, from, to: '', isInWheel: true })),
  );
}

/** `./src/` → `src`; '' for the folder itself. */
function tidy(folder: string): string {
  const plain = path.posix.normalize(folder.replaceAll('\\', '/')).replace(/\/$/, '');
  return plain === '.' ? '' : plain;
}
