import path from 'node:path';
import { settlePrerelease, settleTag, type PrereleaseRule, type Skipped, type TagPolicy } from '../decide.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { allows } from '../packaging/constraints.ts';
import type { Kind } from '../packaging/filenames.ts';
import { isPacked, refusedLink, unnamedLinks, type Build, type Link } from '../project/links.ts';
import { readLock } from '../project/lock.ts';
import { whichArePacked } from '../project/packing.ts';
import { readPyproject, type Identity, type Project } from '../project/pyproject.ts';
import { checkAllowed, type PythonRequest } from '../python/choice.ts';
import { checkRulesOfPyPI } from '../pypi/rules.ts';
import { targetOfLink } from '../system/files.ts';
import type { Source } from './check-out.ts';

/** What the project is held against. */
export interface Expectations {
  readonly tag: TagPolicy;
  readonly prerelease: PrereleaseRule;
  readonly python: PythonRequest;
  readonly poetryVersion: string;
  /** What is put beside that Poetry. */
  readonly plugins: readonly { readonly name: string }[];
  /** Options of `poetry install`; null: it is left out, and nothing reads the lock. */
  readonly install: readonly string[] | null;
  /** Whether the target has PyPI's rules. */
  readonly isPyPI: boolean;
  readonly formats: readonly Kind[];
}

/**
 * Step 4: what is to be published, and whether it may be.
 * @param tell is told name and version as far as they are known, before anything is refused
 * @throws {PublishError} `pyproject-missing`, `pyproject-invalid`, `package-mode-off`, `private-classifier`, `checkout-failed`,
 * `version-not-publishable`, `tag-version-mismatch`, `tag-commit-mismatch`, `prerelease-refused`, `poetry-version-refused`,
 * `python-not-allowed`, `lock-outdated`, `artifact-invalid`, `build-failed`
 */
export async function readProject(
  source: Source,
  expected: Expectations,
  log: Log,
  tell: (identity: Identity) => void,
): Promise<{ readonly project: Project } | ({ readonly project: Project } & Skipped)> {
  const { poetryVersion, isPyPI } = expected;
  checkPoetryVersion(poetryVersion, log);
  const plugins = expected.plugins.map(({ name }) => name);
  const builder = { version: poetryVersion, plugins };
  const project = await readPyproject(source.folder, source.nameOf, builder, tell);
  log.line(`${project.name} ${project.version?.normal ?? '(the version is set in the build)'}`);
  const { version, versionPlace } = project;
  checkAllowed(expected.python, project.requiresPython, project.pythonPlace);
  if (isPyPI) {
    checkRulesOfPyPI(project, versionPlace);
    refuseDirectReferences(project);
  }
  checkSubmodules(source, project, log);
  const canMakeFiles = plugins.length + project.plugins.length > 0;
  await checkLinks(source, { packing: project.packing, formats: expected.formats, canMakeFiles }, log);
  for (const doubt of project.doubts) log.warning(doubt);
  await checkLock(source, project, expected, log);
  if (version === null) return { project };
  // On a branch the tags of the repository have to be asked for: after all checks that need no network.
  if (source.tag !== null) {
    const { commit, tag, localTags: tags } = source;
    settleTag({ commit, tag, tags, version, versionPlace, policy: expected.tag }, log.warning);
  }
  return { project, ...settlePrerelease(version, versionPlace, expected.prerelease, log.warning) };
}

/** Of a submodule that was not fetched nothing is packed, and Poetry does not say so. */
function checkSubmodules({ tree, nameOf }: Source, { packing, versionPlace }: Project, log: Log): void {
  const { needed, wanted } = whichArePacked(tree.emptySubmodules, packing);
  if (wanted.length > 0) {
    log.warning(
      `\`include\` takes the submodule ${wanted.map(nameOf).join(', ')}, which was not fetched: the sdist will not have its files. Run actions/checkout with \`submodules: recursive\` before.`,
    );
  }
  if (needed.length === 0) return;
  throw new PublishError('checkout-failed', {
    what: `The submodule ${needed.map(nameOf).join(', ')} was not fetched, and it is a part of the package.`,
    why: 'Poetry would build the package without its files and say nothing.',
    fix: 'Run actions/checkout with `submodules: recursive` before this action; or list it in `exclude` of [tool.poetry].',
    at: { file: versionPlace.file },
  });
}

const MOST_NAMED = 10;

/** Other backends have ways of their own with links. */
async function checkLinks({ folder, tree, nameOf }: Source, build: Build, log: Log): Promise<void> {
  if (!build.packing.isPoetrys) return;
  const links: Link[] = [];
  for (const file of tree.links.filter((link) => isPacked(link, build.packing))) {
    const target = await targetOfLink(path.join(folder, file));
    if (target === null) continue;
    const fromFolder = path.relative(folder, target.path).replaceAll(path.sep, '/');
    links.push({ ...target, path: file, target: fromFolder });
  }
  const refused = refusedLink(links, build, nameOf);
  if (refused !== null) throw refused;
  const unnamed = unnamedLinks(links, build);
  if (unnamed.length === 0) return;
  const named = unnamed.slice(0, MOST_NAMED).map((link) => `${nameOf(link.path)} (to ${link.written})`);
  const rest = unnamed.length > MOST_NAMED ? ` and ${String(unnamed.length - MOST_NAMED)} more` : '';
  log.warning(
    `Poetry packs what a symbolic link leads to, under the path of that alone. The built files will not have ${named.join(', ')}${rest}. Replace these links by what they lead to, or list them in \`exclude\` of [tool.poetry] if nothing needs them.`,
  );
}

/** The oldest Poetry that can build into a folder of our choice, and the oldest without known holes in its installer. */
const OLDEST_POETRY = '1.8';
const SAFE_POETRY = '2.3.4';

function checkPoetryVersion(poetryVersion: string, log: Log): void {
  if (allows(`<${OLDEST_POETRY}`, poetryVersion)) {
    throw new PublishError('poetry-version-refused', {
      what: `Poetry ${poetryVersion} is too old.`,
      why: 'It cannot build into a folder of its own, so old files would be mixed with new ones.',
      fix: `Set \`poetry-version\` to ${OLDEST_POETRY}.5 or newer.`,
    });
  }
  if (allows(`<${SAFE_POETRY}`, poetryVersion)) {
    log.warning(
      `Poetry ${poetryVersion} has known security holes in its installer (CVE-2026-34591, fixed in ${SAFE_POETRY}).`,
    );
  }
}

/** PyPI refuses files with such a requirement, and only once they are there: the sdist first. */
function refuseDirectReferences({ directReferences }: Project): void {
  const [first] = directReferences;
  if (first === undefined) return;
  throw new PublishError('artifact-invalid', {
    what: `The package depends on ${directReferences.map(({ name }) => name).join(', ')} by an address or a path.`,
    why: 'PyPI refuses every file with such a requirement ("Can\'t have direct dependency").',
    fix: 'Depend on a published version, or move the dependency into a group that is not published, such as `[tool.poetry.group.dev.dependencies]`.',
    at: first.at,
  });
}

async function checkLock(
  { folder, nameOf }: Source,
  { contentHashes, plugins }: Project,
  { install, poetryVersion, plugins: beside }: Expectations,
  log: Log,
): Promise<void> {
  if (install === null) {
    if (plugins.length > 0) {
      log.warning(
        `\`requires-plugins\` names ${plugins.join(', ')}, which only \`poetry install\` puts into place: with \`install-dependencies: false\` the build goes without.`,
      );
    }
    return;
  }
  // A plugin could read pyproject.toml in a way of its own.
  const hashes = plugins.length + beside.length > 0 ? null : contentHashes;
  const { lines, warnings } = await readLock(folder, nameOf('poetry.lock'), poetryVersion, hashes);
  for (const line of lines) log.line(line);
  for (const warning of warnings) log.warning(warning);
}
