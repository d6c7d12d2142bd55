import path from 'node:path';
import { PublishError, type Place } from '../errors.ts';
import { allows, isConstraint } from '../packaging/constraints.ts';
import { isProjectName } from '../packaging/names.ts';
import { hasLongNumber, parseVersion, type Version } from '../packaging/versions.ts';
import { isFile } from '../system/files.ts';
import { stringAt, stringsAt, tableAt, type Table } from '../system/json.ts';
import {
  directReferences,
  dynamicVersioning,
  requiredPlugins,
  type DirectReference,
  lineOfText,
} from './dependencies.ts';
import { missingFile } from './named-files.ts';
import { packingOf, type Packing } from './packing.ts';
import { asksBackend, doubtsIn, flawFor, readsProject, refusal } from './rules.ts';
import { lineOfKey, readToml } from './toml.ts';

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
  /** Poetry constraint of `[tool.poetry] requires-poetry`. */
  readonly requiresPoetry: string | null;
  readonly classifiers: readonly string[];
  /** Where they stand: the one that forbids publishing, where there is one. */
  readonly classifierPlace: Place;
  /** Names, in normal form, of `requires-plugins`: `poetry install` puts them into place, `poetry build` does not. */
  readonly plugins: readonly string[];
  readonly directReferences: readonly DirectReference[];
  /** Whether there are `[dependency-groups]`. */
  readonly hasGroups: boolean;
  /** What Poetry takes, and yet is hardly meant; sentences. */
  readonly doubts: readonly string[];
  readonly packing: Packing;
}

const FILE = 'pyproject.toml';

/**
 * Reads the project in a folder as a version of Poetry would; a `pyproject.toml` above it is never taken, though Poetry would.
 * @param nameOf how a file of that folder is called in messages (its path from the top of the repository)
 * @param builder the Poetry that builds, and names in normal form of plugins that are put beside it
 * @throws {PublishError} `pyproject-missing`, `pyproject-invalid`, `package-mode-off`, `version-not-publishable`,
 * `poetry-version-refused`
 */
export async function readPyproject(
  folder: string,
  nameOf: (file: string) => string,
  builder: Builder,
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
  const project = interpret(table, text, name, builder);
  const missing = await missingFile(folder, table, readsProject(builder.version));
  if (missing !== null) throw refusal(missing, text, name);
  return project;
}

/** What builds. */
export interface Builder {
  /** Exact version of Poetry. */
  readonly version: string;
  /** Names, in normal form, of plugins that are put beside it. */
  readonly plugins: readonly string[];
}

/** The tables of a pyproject.toml as a Project; `text` gives the lines for messages. */
function interpret(table: Table, text: string, file: string, builder: Builder): Project {
  const poetry = tableAt(tableAt(table, 'tool'), 'poetry');
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
    return line === undefined ? { file } : { file, line };
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
  const packageName = nameFrom(project, poetry, placeOf('name'));
  return {
    name: packageName,
    version: versionFrom(table, project, poetry, placeOf('version'), builder),
    versionPlace: placeOf('version'),
    requiresPython: constraintFrom(pythonFrom(project, poetry), placeOf('requires-python')),
    requiresPoetry,
    classifierPlace: lineOfText(text, '"Private ::', placeOf('classifiers')),
    classifiers: stringsAt(project, 'classifiers') ?? stringsAt(poetry, 'classifiers') ?? [],
    plugins: requiredPlugins(poetry),
    directReferences: directReferences(project, poetry, text, file),
    hasGroups: tableAt(table, 'dependency-groups') !== undefined,
    doubts: doubtsIn(facts),
    packing: packingOf(table, packageName),
  };
}

function nameFrom(project: Table | undefined, poetry: Table | undefined, at: Place): string {
  const name = stringAt(project, 'name') ?? stringAt(poetry, 'name');
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
  { version: poetryVersion, plugins }: Builder,
): Version | null {
  const dynamic = dynamicVersioning(table, plugins, asksBackend(poetryVersion));
  if (dynamic === 'runs') return null;
  const raw = stringAt(project, 'version') ?? stringAt(poetry, 'version');
  if (raw === undefined) {
    if (stringsAt(project, 'dynamic')?.includes('version') === true) return null;
    throw new PublishError('pyproject-invalid', {
      what: `${at.file} gives the package no version.`,
      why: 'Either [project.version] or [tool.poetry.version] is required to publish.',
      fix: 'Add `version = "…"`, or list "version" in `dynamic` if a plugin sets it.',
      at: { file: at.file },
    });
  }
  const version = parseVersion(raw);
  if (version === null) {
    throw new PublishError('version-not-publishable', {
      what: hasLongNumber(raw)
        ? `${JSON.stringify(raw)} has a number of more than 15 digits.`
        : `${JSON.stringify(raw)} is not a version by PEP 440.`,
      why: hasLongNumber(raw)
        ? 'Such numbers are rounded by some of those that read versions, this action among them.'
        : 'Indexes order releases by that standard and refuse everything else.',
      fix: 'Write it like 1.2.3, 1.2.3rc1, 1.2.3.post1 or 2026.11.1.',
      at,
    });
  }
  if (dynamic === 'idle' && version.isZero) throw idlePlugin(version, at);
  return version;
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
