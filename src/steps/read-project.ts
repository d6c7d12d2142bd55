import path from 'node:path';
import { settlePrerelease, settleTag, type PrereleaseRule, type Skipped, type TagPolicy } from '../decide.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import type { Kind } from '../packaging/filenames.ts';
import { checkSupported } from '../poetry/supported.ts';
import { isPacked, refusedLink, unnamedLinks, type Build, type Link } from '../project/links.ts';
import { readLock } from '../project/lock.ts';
import { whichArePacked } from '../project/packing.ts';
import { readPyproject, type Identity, type Project } from '../project/pyproject.ts';
import { checkAllowed, type PythonRequest } from '../python/choice.ts';
import { checkRulesOfPyPI, refuseDirectReferences } from '../pypi/rules.ts';
import { targetOfLink } from '../system/files.ts';
import { listInWords } from '../system/words.ts';
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
  checkSupported(poetryVersion, log.warning);
  const plugins = expected.plugins.map(({ name }) => name);
  const builder = { version: poetryVersion, plugins };
  const project = await readPyproject(source.folder, source.nameOf, builder, tell);
  log.line(`${project.name} ${project.version?.normal ?? '(the version is set in the build)'}`);
  const { version, versionPlace } = project;
  checkAllowed(expected.python, project.requiresPython, project.pythonPlace);
  if (isPyPI) {
    checkRulesOfPyPI(project, versionPlace);
    refuseDirectReferences(project.directReferences);
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
  const names = unnamed.map((link) => `${nameOf(link.path)} (to ${link.written})`);
  log.warning(
    `Poetry packs what a symbolic link leads to, under the path of that alone. The built files will not have ${listInWords(names, MOST_NAMED)}. Replace these links by what they lead to, or list them in \`exclude\` of [tool.poetry] if nothing needs them.`,
  );
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
