import path from 'node:path';
import { PublishError, type Place } from '../errors.ts';
import { allows, isConstraint } from '../packaging/constraints.ts';
import { isProjectName } from '../packaging/names.ts';
import { hasLongNumber, parseVersion, type Version } from '../packaging/versions.ts';
import { isFile } from '../system/files.ts';
import { stringAt, stringsAt, tableAt, type Table } from '../system/json.ts';
import { contentHashes, type ContentHashes } from './content-hash.ts';
import { directReferences, type DirectReference } from './dependencies.ts';
import { missingFile } from './named-files.ts';
import { packingOf, type Packing } from './packing.ts';
import { doubtsIn, flawFor, readsProject, refusal, VERSION_SPELLINGS } from './rules.ts';
import { poetryTable } from './tables.ts';
import { lineOfKey, placeOfLine, placeOfText, readToml } from './toml.ts';
import { dynamicVersioning, isDynamic, isSetInBuild, requiredPlugins, type Builder } from './versioning.ts';

/** What `pyproject.toml` says of a package that Poetry manages. */
export interface Project {
  /** As it is written. */
  readonly name: string;
  /** Null where a plugin or the build backend sets it: then the built files tell. */
  readonly version: Version | null;
  /** Where the version stands, for messages. */
  readonly versionPlace: Place;
  /** Constraint in PEP 440 or Poetry's spelling; null where every Python will do. */
  readonly requiresPython: string | null;
  /** Where that stands. */
  readonly pythonPlace: Place;
  /** Poetry constraint of `[tool.poetry] requires-poetry`. */
  readonly requiresPoetry: string | null;
  readonly classifiers: readonly string[];
  /** Where they stand: the one that forbids publishing, where there is one. */
  readonly classifierPlace: Place;
  /** Names, in normal form, of `requires-plugins`: `poetry install` puts them into place, `poetry build` does not. */
  readonly plugins: readonly string[];
  readonly directReferences: readonly DirectReference[];
  /** What a lock made from it would name as its hash. */
  readonly contentHashes: ContentHashes;
  /** What Poetry takes, and yet is hardly meant; sentences. */
  readonly doubts: readonly string[];
  readonly packing: Packing;
}

/** What can be said of a project although it is refused. */
export type Identity = Partial<Pick<Project, 'name' | 'version'>>;

const FILE = 'pyproject.toml';

/**
 * Reads the project in a folder as a version of Poetry would; a `pyproject.toml` above it is never taken, though Poetry would.
 * @param nameOf how a file of that folder is called in messages (its path from the top of the repository)
 * @param builder the Poetry that builds, and names in normal form of plugins that are put beside it
 * @param tell is told name and version, as far as they are there and right, before anything is refused
 * @throws {PublishError} `pyproject-missing`, `pyproject-invalid`, `package-mode-off`, `version-not-publishable`,
 * `poetry-version-refused`
 */
export async function readPyproject(
  folder: string,
  nameOf: (file: string) => string,
  builder: Builder,
  tell: (identity: Identity) => void = () => undefined,
): Promise<Project> {
  const file = path.join(folder, FILE);
  const name = nameOf(FILE);
  if (!(await isFile(file))) {
    throw new PublishError('pyproject-missing', {
      what: `There is no ${name}.`,
      why: 'Poetry would look in the folders above and could publish another package.',
      fix: 'Set `working-directory` to the folder that holds the pyproject.toml of the package.',
    });
  }
  const { table, text } = await readToml(file, name);
  tell(identityOf(table, builder));
  const project = interpret(table, text, name, builder);
  const missing = await missingFile(folder, table, readsProject(builder.version));
  if (missing !== null) throw refusal(missing, text, name);
  return project;
}

/** The tables of a pyproject.toml as a Project; `text` gives the lines for messages. */
function interpret(table: Table, text: string, file: string, builder: Builder): Project {
  const poetry = poetryTable(table);
  const facts = {
    project: tableAt(table, 'project'),
    poetry,
    buildSystem: tableAt(table, 'build-system'),
    version: builder.version,
  };
  // An older Poetry looks at [tool.poetry] alone.
  const project = readsProject(builder.version) ? facts.project : undefined;
  if (facts.project === undefined && poetry === undefined) {
    throw new PublishError('pyproject-invalid', {
      what: `${file} describes no package: it has neither a [project] nor a [tool.poetry] table.`,
      fix: 'Run `poetry init` in that folder, or set `working-directory` to the folder of the package.',
      at: { file },
    });
  }
  const placeOf = (key: string): Place => {
    const line = lineOfKey(text, 'project', key) ?? lineOfKey(text, 'tool.poetry', key);
    return placeOfLine(file, line);
  };
  if (poetry?.['package-mode'] === false) {
    throw new PublishError('package-mode-off', {
      what: `${file} says \`package-mode = false\`: this project is not a package.`,
      why: 'Poetry builds and publishes nothing in that mode.',
      fix: 'Remove the line `package-mode = false` if the project is to be published.',
      at: placeOf('package-mode'),
    });
  }
  const requiresPoetry = constraintFrom(stringAt(poetry, 'requires-poetry'), placeOf('requires-poetry'));
  checkPoetryVersion(requiresPoetry, builder.version, placeOf('requires-poetry'));
  const flaw = flawFor(facts);
  if (flaw !== null) throw refusal(flaw, text, file);
  const pythonPlace = placeOfPython(project, text, file);
  const packageName = nameFrom(project, poetry, placeOf('name'));
  return {
    name: packageName,
    version: versionFrom(table, project, poetry, placeOf('version'), builder),
    versionPlace: placeOf('version'),
    requiresPython: constraintFrom(pythonFrom(project, poetry), pythonPlace),
    pythonPlace,
    requiresPoetry,
    classifierPlace: placeOfText(text, '"Private ::', placeOf('classifiers')),
    classifiers: stringsAt(project, 'classifiers') ?? stringsAt(poetry, 'classifiers') ?? [],
    plugins: requiredPlugins(poetry),
    directReferences: directReferences(project, poetry, text, file),
    contentHashes: contentHashes(table),
    doubts: doubtsIn(facts),
    packing: packingOf(table, packageName),
  };
}

function identityOf(table: Table, builder: Builder): Identity {
  const poetry = poetryTable(table);
  const project = readsProject(builder.version) ? tableAt(table, 'project') : undefined;
  const name = written('name', project, poetry);
  const version = parseVersion(written('version', project, poetry) ?? '');
  const isSetByBuild = isSetInBuild(table, project, builder);
  return {
    ...(name !== undefined && isProjectName(name) && { name }),
    ...(version !== null && !isSetByBuild && { version }),
  };
}

/** As Poetry takes it: what [project] says comes first. */
function written(
  key: 'name' | 'version',
  project: Table | undefined,
  poetry: Table | undefined,
): string | undefined {
  return stringAt(project, key) ?? stringAt(poetry, key);
}

function nameFrom(project: Table | undefined, poetry: Table | undefined, at: Place): string {
  const name = written('name', project, poetry);
  if (name === undefined) {
    throw new PublishError('pyproject-invalid', {
      what: `${at.file} gives the package no name.`,
      fix: 'Add `name = "…"` to its [project] table ([tool.poetry] in the classic form).',
      at: { file: at.file },
    });
  }
  if (!isProjectName(name)) {
    throw new PublishError('pyproject-invalid', {
      what: `${JSON.stringify(name)} is no name that an index takes.`,
      why: 'Names consist of ASCII letters, digits, ".", "-" and "_", and begin and end with a letter or digit.',
      fix: 'Change `name`.',
      at,
    });
  }
  return name;
}

function versionFrom(
  table: Table,
  project: Table | undefined,
  poetry: Table | undefined,
  at: Place,
  builder: Builder,
): Version | null {
  const raw = written('version', project, poetry);
  const isSet = isSetInBuild(table, project, builder);
  if (raw === undefined) throw noVersion(at.file, isSet || isDynamic(project));
  if (isSet) return null;
  const version = parseVersion(raw);
  if (version === null) {
    throw new PublishError('version-not-publishable', {
      what: hasLongNumber(raw)
        ? `${JSON.stringify(raw)} has a number of more than 15 digits.`
        : `${JSON.stringify(raw)} is not a version by PEP 440.`,
      why: hasLongNumber(raw)
        ? 'Such numbers are rounded by some of those that read versions, this action among them.'
        : 'Indexes order releases by that standard and refuse everything else.',
      fix: VERSION_SPELLINGS,
      at,
    });
  }
  if (version.isZero && dynamicVersioning(table, builder) === 'idle') throw idlePlugin(version, at);
  return version;
}

/** @param isSetInBuild whether the project says that something sets it: Poetry refuses the project all the same */
function noVersion(file: string, isSetInBuild: boolean): PublishError {
  const base = 'add `version = "0.0.0"` to [tool.poetry]';
  return new PublishError('pyproject-invalid', {
    what: `${file} gives the package no version.`,
    why: `Either [project.version] or [tool.poetry.version] is required to publish${isSetInBuild ? ', also where the build sets another one' : ''}.`,
    fix: isSetInBuild
      ? `${base.replace('add', 'Add')}: Poetry only asks for it, and the version that the build sets is published.`
      : `Add \`version = "…"\`. If a plugin or the build backend sets it, list "version" in \`dynamic\` and ${base}.`,
    at: { file },
  });
}

function idlePlugin(version: Version, at: Place): PublishError {
  return new PublishError('version-not-publishable', {
    what: `poetry-dynamic-versioning is switched on, but nothing runs it: the version would be ${version.raw}.`,
    why: 'In `build-system.requires` it is only installed. Poetry runs it as the build backend or as a plugin, and says nothing where it is neither.',
    fix: 'Write `requires = ["poetry-core", "poetry-dynamic-versioning"]` and `build-backend = "poetry_dynamic_versioning.backend"` below [build-system] (Poetry 2.1 or newer).',
    at,
  });
}

function checkPoetryVersion(required: string | null, poetryVersion: string, at: Place): void {
  if (required === null || allows(required, poetryVersion)) return;
  throw new PublishError('poetry-version-refused', {
    what: `The project requires Poetry ${required}, and \`poetry-version\` is ${poetryVersion}.`,
    fix: 'Set `poetry-version` to a version that the project allows, or change `requires-poetry`.',
    at,
  });
}

function constraintFrom(constraint: string | undefined, at: Place): string | null {
  if (constraint === undefined) return null;
  if (isConstraint(constraint)) return constraint;
  throw new PublishError('pyproject-invalid', {
    what: `${JSON.stringify(constraint)} cannot be read as a version constraint.`,
    fix: 'Write it like ">=3.9,<4" or "^3.9".',
    at,
  });
}

/** `[project].requires-python`, or `python` among the classic dependencies, which can be a table of its own. */
function pythonFrom(project: Table | undefined, poetry: Table | undefined): string | undefined {
  const dependencies = tableAt(poetry, 'dependencies');
  return (
    stringAt(project, 'requires-python') ??
    stringAt(dependencies, 'python') ??
    stringAt(tableAt(dependencies, 'python'), 'version')
  );
}

function placeOfPython(project: Table | undefined, text: string, file: string): Place {
  const line =
    stringAt(project, 'requires-python') === undefined
      ? (lineOfKey(text, 'tool.poetry.dependencies', 'python') ??
        lineOfKey(text, 'tool.poetry.dependencies.python', 'version'))
      : lineOfKey(text, 'project', 'requires-python');
  return placeOfLine(file, line);
}
