import path from 'node:path';
import { PublishError, type Place } from '../errors.ts';
import { isConstraint } from '../packaging/constraints.ts';
import { isProjectName } from '../packaging/names.ts';
import { parseVersion, type Version } from '../packaging/versions.ts';
import { isFile } from '../system/files.ts';
import { stringAt, stringsAt, tableAt, type Table } from '../system/json.ts';
import { packingOf, type Packing } from './packing.ts';
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
  readonly packing: Packing;
}

const FILE = 'pyproject.toml';

/**
 * Reads the project in a folder; a `pyproject.toml` above it is never taken, though Poetry would.
 * @param nameOf how a file of that folder is called in messages (its path from the top of the repository)
 * @throws {PublishError} `pyproject-missing`, `pyproject-invalid`, `package-mode-off`, `version-not-publishable`
 */
export async function readPyproject(folder: string, nameOf: (file: string) => string): Promise<Project> {
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
  return interpret(table, text, name);
}

/** The tables of a pyproject.toml as a Project; `text` gives the lines for messages. */
function interpret(table: Table, text: string, file: string): Project {
  const project = tableAt(table, 'project');
  const poetry = tableAt(tableAt(table, 'tool'), 'poetry');
  if (project === undefined && poetry === undefined) {
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
  const packageName = nameFrom(project, poetry, placeOf('name'));
  return {
    name: packageName,
    version: versionFrom(table, project, poetry, placeOf('version')),
    versionPlace: placeOf('version'),
    requiresPython: constraintFrom(pythonFrom(project, poetry), placeOf('requires-python')),
    requiresPoetry: constraintFrom(stringAt(poetry, 'requires-poetry'), placeOf('requires-poetry')),
    classifiers: stringsAt(project, 'classifiers') ?? stringsAt(poetry, 'classifiers') ?? [],
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
): Version | null {
  const plugin = tableAt(tableAt(table, 'tool'), 'poetry-dynamic-versioning');
  if (plugin?.['enable'] === true) return null;
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
      what: `${JSON.stringify(raw)} is not a version by PEP 440.`,
      why: 'Indexes order releases by that standard and refuse everything else.',
      fix: 'Write it like 1.2.3, 1.2.3rc1, 1.2.3.post1 or 2026.11.1.',
      at,
    });
  }
  return version;
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
