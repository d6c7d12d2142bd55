import { settleTag, type TagPolicy } from '../decide.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { allows } from '../packaging/constraints.ts';
import { whichArePacked } from '../project/packing.ts';
import { readPyproject, type Project } from '../project/pyproject.ts';
import { checkRulesOfPyPI } from '../pypi/rules.ts';
import type { Source } from './check-out.ts';

/**
 * Step 4: what is to be published, and whether it may be.
 * @param isPyPI whether the target has PyPI's rules
 * @throws {PublishError} `pyproject-missing`, `pyproject-invalid`, `package-mode-off`, `private-classifier`, `checkout-failed`,
 * `version-not-publishable`, `tag-version-mismatch`, `tag-commit-mismatch`, `poetry-version-refused`
 */
export async function readProject(
  source: Source,
  policy: TagPolicy,
  poetryVersion: string,
  isPyPI: boolean,
  log: Log,
): Promise<Project> {
  const project = await readPyproject(source.folder, source.nameOf);
  log.line(`${project.name} ${project.version?.normal ?? '(the version is set in the build)'}`);
  checkPoetryVersion(project, poetryVersion, log);
  if (isPyPI) checkRulesOfPyPI(project, project.versionPlace);
  checkSubmodules(source, project, log);
  // On a branch the tags of the repository have to be asked for: after all checks that need no network.
  if (project.version !== null && source.tag !== null) {
    const { commit, tag, localTags: tags } = source;
    settleTag(
      { commit, tag, tags, version: project.version, versionPlace: project.versionPlace, policy },
      (text) => {
        log.warning(text);
      },
    );
  }
  return project;
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

/** The oldest Poetry that can build into a folder of our choice, and the oldest without known holes in its installer. */
const OLDEST_POETRY = '1.8';
const SAFE_POETRY = '2.3.4';

function checkPoetryVersion(
  { requiresPoetry, versionPlace }: Project,
  poetryVersion: string,
  log: Log,
): void {
  if (requiresPoetry !== null && !allows(requiresPoetry, poetryVersion)) {
    throw new PublishError('poetry-version-refused', {
      what: `The project requires Poetry ${requiresPoetry}, and \`poetry-version\` is ${poetryVersion}.`,
      fix: 'Set `poetry-version` to a version that the project allows, or change `requires-poetry`.',
      at: { file: versionPlace.file },
    });
  }
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
