import process from 'node:process';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { observe, stopped } from '../support/journey/observe.ts';
import { green, isPrepared, poetryCommands, poetryRuns } from '../support/journey/outcome.ts';
import { backend, pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';
import type { RunResult } from '../support/runner/run-action.ts';

jest.setTimeout(180_000);

let stage: Stage;
let count = 0;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
});

afterAll(async () => {
  await stage.stop();
});

/** Python for a build: all that runs `poetry install` in this job by now. */
const INSTALLING = `import os, pathlib, signal, time

def installing():
    ids = [entry.name for entry in pathlib.Path("/proc").iterdir() if entry.name.isdigit()]
    return [int(id) for id in ids if isInstalling(pathlib.Path("/proc", id))]

def isInstalling(process):
    try:
        isOfJob = (process / "cwd").samefile(os.environ["GITHUB_WORKSPACE"])
        return isOfJob and b"-m\\0poetry\\0install\\0" in (process / "cmdline").read_bytes()
    except OSError:
        return False
`;

/** Each is another version: the index takes none twice. */
async function released(python = ''): Promise<Release> {
  const version = `1.0.${String(++count)}`;
  return stage.release({
    version,
    pyproject: pyproject({ version, ownBackend: true }),
    files: backend(python),
  });
}

async function run(
  release: Release,
  options: StageRun = {},
): Promise<{ picture: object; result: RunResult }> {
  const { picture, result } = await observe(stage, release, options);
  // There is no lock, so `poetry install` makes one.
  return { picture: { ...picture, left: [] }, result };
}

const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describeOnLinux('the Poetry of `poetry install`', () => {
  test('is loaded while the build runs, and shows in the log as if it had been started later', async () => {
    const { picture, result } = await run(
      await released(`${INSTALLING}\nassert len(installing()) == 1, "not loaded"`),
    );
    expect(picture).toEqual(green('published', 2));
    expect(poetryRuns(result, 'install')).toHaveLength(1);
    expect(poetryCommands(result)).toEqual(['build', 'install', 'publish']);
  });

  test('is another one where the build has ended it', async () => {
    const killing = 'for id in installing(): os.kill(id, signal.SIGKILL)\ntime.sleep(1)';
    const { picture, result } = await run(await released(`${INSTALLING}\n${killing}`));
    expect(picture).toEqual(green('published', 2));
    expect(poetryRuns(result, 'install').map(isPrepared)).toEqual([true, false]);
  });

  test('ends with a build that fails', async () => {
    const { picture, result } = await run(await released('raise SystemExit(1)'));
    expect(picture).toEqual(stopped('build-failed'));
    expect(poetryRuns(result, 'install')).toHaveLength(1);
    expect(poetryCommands(result)).toEqual(['build']);
  });

  test('is not loaded where nothing is installed', async () => {
    const inputs = { 'install-dependencies': 'false' };
    const { picture, result } = await run(await released(), { inputs });
    expect(picture).toEqual(green('published', 2));
    expect(poetryRuns(result, 'install')).toEqual([]);
  });
});
