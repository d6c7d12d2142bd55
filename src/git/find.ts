import { programsOnPath } from '../system/path-search.ts';
import type { Platform } from '../system/platform.ts';
import type { Environment, Processes } from '../system/process.ts';

/** `GIT_CONFIG_COUNT` came with this version. */
const OLDEST = { major: 2, minor: 31 };

/**
 * The git on PATH.
 * @param workspace where no program is taken from; any command runs there
 * @returns its absolute path, or what is wrong with it
 */
export async function findGit(
  processes: Processes,
  platform: Platform,
  env: Environment,
  workspace: string,
): Promise<{ tool: string } | { tool: null; problem: string }> {
  const [tool] = await programsOnPath(env, platform, ['git'], workspace);
  if (tool === undefined) return { tool: null, problem: 'There is no git on PATH.' };
  const { stdout } = await processes.run({ tool, args: ['--version'], cwd: workspace, env });
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(stdout) ?? [];
  const isOld =
    Number(major) < OLDEST.major || (Number(major) === OLDEST.major && Number(minor) < OLDEST.minor);
  return isOld
    ? {
        tool: null,
        problem: `git ${major}.${minor} is too old; ${String(OLDEST.major)}.${String(OLDEST.minor)} is needed.`,
      }
    : { tool };
}
