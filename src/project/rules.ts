import { PublishError, type ErrorCode } from '../errors.ts';
import { allows } from '../packaging/constraints.ts';
import { normaliseName } from '../packaging/names.ts';
import { stringAt, stringsAt, tableAt, type Table } from '../system/json.ts';
import { shapeFlaw } from './shapes.ts';
import { isAroundPoetry } from './tables.ts';
import { lineOfKey, placeOfLine } from './toml.ts';

/** The parts of a pyproject.toml that Poetry judges, and the Poetry that will. */
export interface Facts {
  readonly project: Table | undefined;
  readonly poetry: Table | undefined;
  readonly buildSystem: Table | undefined;
  /** Exact version of Poetry. */
  readonly version: string;
}

/** What Poetry would refuse. */
export interface Flaw {
  readonly code: ErrorCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** Table and key that it is about. */
  readonly at: readonly [table: string, key: string];
}

interface Rule {
  /** The versions of Poetry that have this rule. */
  readonly poetry: string;
  readonly flawOf: (facts: Facts) => Flaw | null;
}

/** The first Poetry that reads `[project]`, `requires-poetry` and `requires-plugins`. */
const READS_PROJECT = '2.0.0';
/** The first Poetry whose `poetry build` asks the build backend. */
const ASKS_BACKEND = '2.1.0';

/** Whether a version of Poetry reads `[project]`; an older one looks at `[tool.poetry]` alone. */
export function readsProject(poetryVersion: string): boolean {
  return allows(`>=${READS_PROJECT}`, poetryVersion);
}

/** Whether `poetry build` of a version asks the build backend; an older one builds with its own core, whatever stands there. */
export function asksBackend(poetryVersion: string): boolean {
  return allows(`>=${ASKS_BACKEND}`, poetryVersion);
}

/**
 * What Poetry refuses or, worse, passes over, by its version: 1.8.5 with poetry-core 1.9.1, and 2.0 to 2.5 with their cores, whose
 * sources (`Factory.validate` and the JSON schemas) say so. What is broken beyond these rules `poetry build` says later.
 */
const RULES: readonly Rule[] = [
  { poetry: '<2.0', flawOf: newKeys },
  { poetry: '<2.0', flawOf: missingFields },
  { poetry: '<2.1', flawOf: otherBackend },
  { poetry: '>=2.0', flawOf: projectWithoutName },
  { poetry: '>=2.0', flawOf: versionSpelling },
  { poetry: '>=2.0', flawOf: ({ project }) => flawOfShape(project, 'project') },
  { poetry: '*', flawOf: ({ poetry }) => flawOfShape(poetry, 'tool.poetry') },
  { poetry: '*', flawOf: longDescription },
  { poetry: '<2.6', flawOf: unknownKey },
  { poetry: '*', flawOf: ownDependency },
];

/** The first thing in the project that the given Poetry would refuse; null where nothing is known to be wrong. */
export function flawFor(facts: Facts): Flaw | null {
  for (const { poetry, flawOf } of RULES) {
    const flaw = allows(poetry, facts.version) ? flawOf(facts) : null;
    if (flaw !== null) return flaw;
  }
  return null;
}

/** A flaw as the error that stops the run, at its line of the file. */
export function refusal(
  { at: [header, key], code, ...text }: Flaw,
  toml: string,
  file: string,
): PublishError {
  const line = lineOfKey(toml, header, key) ?? lineOfHeader(toml, header);
  return new PublishError(code, { ...text, at: placeOfLine(file, line) });
}

/** A table may stand there by its sub-tables alone. */
function lineOfHeader(toml: string, header: string): number | undefined {
  const at = toml
    .split('\n')
    .findIndex((line) => line.startsWith(`[${header}]`) || line.startsWith(`[${header}.`));
  return at < 0 ? undefined : at + 1;
}

function newKeys({ poetry, version }: Facts): Flaw | null {
  const key = ['requires-poetry', 'requires-plugins'].find((name) => poetry?.[name] !== undefined);
  if (key === undefined) return null;
  return {
    code: 'poetry-version-refused',
    what: `Poetry ${version} does not know \`${key}\`, and refuses the whole file.`,
    why: `The key came with Poetry ${READS_PROJECT}.`,
    fix: `Set \`poetry-version\` to ${READS_PROJECT} or newer, or remove \`${key}\`.`,
    at: ['tool.poetry', key],
  };
}

function missingFields({ project, poetry, version }: Facts): Flaw | null {
  const missing = ['name', 'version', 'description', 'authors'].filter((key) => poetry?.[key] === undefined);
  if (missing.length === 0) return null;
  const names = missing.map((key) => `\`${key}\``).join(', ');
  return project === undefined
    ? {
        code: 'pyproject-invalid',
        what: `[tool.poetry] has no ${names}, which Poetry ${version} demands.`,
        why: 'Poetry 2 does without a description and authors; Poetry 1 does not.',
        fix: `Add ${names}, or set \`poetry-version\` to ${READS_PROJECT} or newer.`,
        at: ['tool.poetry', 'name'],
      }
    : {
        code: 'poetry-version-refused',
        what: `Poetry ${version} does not read [project], and [tool.poetry] has no ${names}.`,
        why: `[project] came with Poetry ${READS_PROJECT}.`,
        fix: `Set \`poetry-version\` to ${READS_PROJECT} or newer.`,
        at: ['project', 'name'],
      };
}

/** Older ones build with their own core, whatever stands there. A backend around poetry-core makes no difference to them. */
function otherBackend({ buildSystem, version }: Facts): Flaw | null {
  const backend = stringAt(buildSystem, 'build-backend');
  if (backend === undefined || isAroundPoetry(backend)) return null;
  return {
    code: 'poetry-version-refused',
    what: `Poetry ${version} would not build with ${backend}, but with a poetry-core of its own.`,
    why: `\`poetry build\` looks at \`build-backend\` since Poetry ${ASKS_BACKEND}.`,
    fix: `Set \`poetry-version\` to ${ASKS_BACKEND} or newer.`,
    at: ['build-system', 'build-backend'],
  };
}

function projectWithoutName({ project, poetry, version }: Facts): Flaw | null {
  const name = stringAt(poetry, 'name');
  if (project === undefined || project['name'] !== undefined || name === undefined) return null;
  return {
    code: 'pyproject-invalid',
    what: `[project] has no \`name\`: Poetry ${version} refuses the file ("project must contain ['name'] properties").`,
    why: 'Once there is a [project] table, even one of its sub-tables such as [project.urls], Poetry 2 reads it as PEP 621 says. Poetry 1 did not look at it.',
    fix: `Add the lines \`[project]\` and \`name = "${name}"\` above it, or call [project.urls] [tool.poetry.urls]; \`poetry-version: 1.8.5\` takes the file as it is.`,
    at: ['project', 'name'],
  };
}

/** What to do about a version that nobody takes. */
export const VERSION_SPELLINGS = 'Write it like 1.2.3, 1.2.3rc1, 1.2.3.post1 or 2026.11.1.';

/** As Poetry's schema for `[project]` has it: stricter than PEP 440, and than its reading of `[tool.poetry]`. */
const SPELLING =
  /^v?(\d+!)?\d+(\.\d+)*([-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?\d*)?(-\d+|[-_.]?(post|rev|r)[-_.]?\d*)?([-_.]?dev[-_.]?\d*)?(\+[a-z0-9]+([-_.][a-z0-9]+)*)?$/i;

function versionSpelling({ project, version }: Facts): Flaw | null {
  const written = stringAt(project, 'version');
  const publicPart = written?.replace(/\+.*$/, '') ?? '';
  if (written === undefined || (SPELLING.test(written) && publicPart === publicPart.toLowerCase()))
    return null;
  return {
    code: 'version-not-publishable',
    what: `Poetry ${version} takes no version that is written ${JSON.stringify(written)} in [project].`,
    why: 'It must have no blanks, no capital letters, and the parts of PEP 440 in their order.',
    fix: VERSION_SPELLINGS,
    at: ['project', 'version'],
  };
}

function flawOfShape(table: Table | undefined, header: 'project' | 'tool.poetry'): Flaw | null {
  const wrong = table === undefined ? null : shapeFlaw(table, header);
  if (wrong === null) return null;
  return {
    code: 'pyproject-invalid',
    what: `\`${wrong.key}\` in [${header}] is no ${wrong.shape}.`,
    why: 'Poetry refuses the whole file for it.',
    fix: `Write it as a ${wrong.shape}.`,
    at: [header, wrong.key],
  };
}

/** In [tool.poetry] Poetry refuses it; in [project] it builds metadata that break off there. */
function longDescription({ project, poetry, version }: Facts): Flaw | null {
  const ofProject = readsProject(version) && stringAt(project, 'description')?.includes('\n') === true;
  if (!ofProject && stringAt(poetry, 'description')?.includes('\n') !== true) return null;
  return {
    code: 'pyproject-invalid',
    what: '`description` has more than one line.',
    why: 'It becomes one line of the metadata; the long text is that of `readme`.',
    fix: 'Make it one line.',
    at: [ofProject ? 'project' : 'tool.poetry', 'description'],
  };
}

const KNOWN_KEYS = [
  ...['authors', 'build', 'classifiers', 'dependencies', 'description', 'dev-dependencies', 'documentation'],
  ...['exclude', 'extras', 'group', 'homepage', 'include', 'keywords', 'license', 'maintainers', 'name'],
  ...['package-mode', 'packages', 'plugins', 'readme', 'repository', 'scripts', 'urls', 'version', 'source'],
  ...['requires-poetry', 'requires-plugins', 'build-constraints'],
];

function unknownKey({ poetry, version }: Facts): Flaw | null {
  const key = Object.keys(poetry ?? {}).find((name) => !KNOWN_KEYS.includes(name));
  if (key === undefined) return null;
  return {
    code: 'pyproject-invalid',
    what: `[tool.poetry] has a key \`${key}\`, which Poetry ${version} does not know.`,
    why: 'Poetry refuses the whole file for it.',
    fix: 'Correct or remove it; keys of PEP 621 belong into [project], those of other tools into tables of their own.',
    at: ['tool.poetry', key],
  };
}

function ownDependency({ poetry }: Facts): Flaw | null {
  const name = stringAt(poetry, 'name');
  if (name === undefined) return null;
  const key = Object.keys(tableAt(poetry, 'dependencies') ?? {}).find(
    (other) => normaliseName(other) === normaliseName(name),
  );
  if (key === undefined) return null;
  return {
    code: 'pyproject-invalid',
    what: `${name} depends on itself.`,
    why: 'Poetry refuses the whole file for it.',
    fix: `Remove \`${key}\` from its dependencies.`,
    at: ['tool.poetry.dependencies', key],
  };
}

/** What Poetry takes, and yet is hardly meant. */
export function doubtsIn({ project, poetry, buildSystem, version }: Facts): readonly string[] {
  const doubts: string[] = [];
  const [first, second] = [stringAt(project, 'version'), stringAt(poetry, 'version')];
  if (first !== undefined && second !== undefined && first !== second) {
    const [counts, other] = readsProject(version)
      ? [`[project] ${first}`, `[tool.poetry] ${second}`]
      : [`[tool.poetry] ${second}`, `[project] ${first}`];
    doubts.push(`The version is there twice: that of ${counts} counts, that of ${other} does not.`);
  }
  if (first !== undefined && stringsAt(project, 'dynamic')?.includes('version') === true) {
    doubts.push(
      `[project] has a \`version\` and lists it as \`dynamic\`, which PEP 621 forbids: Poetry takes ${first}. Move it to [tool.poetry] if a plugin sets it, else remove it from \`dynamic\`.`,
    );
  }
  if (stringAt(buildSystem, 'build-backend') === undefined) {
    doubts.push(
      'There is no `build-backend` in [build-system]: Poetry builds with its own core, but whoever installs from the sdist gets setuptools. Add `requires = ["poetry-core"]` and `build-backend = "poetry.core.masonry.api"`.',
    );
  }
  return doubts;
}
