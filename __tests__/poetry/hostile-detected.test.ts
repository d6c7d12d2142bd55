import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hostileProject, jobOf, Loot, type HostileProjectOptions } from '../support/journey/hostile.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { poetryRuns, reportedFiles } from '../support/journey/outcome.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(240_000);

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(async () => {
  await stage.stop();
});

describe('hostile code that is found out', () => {
  test('a dependency that changes a built file after it was hashed', async () => {
    const { act, loot } = await runHostile({ dependency: 'change_built()' });

    expect([...new Set(await loot.planted())]).toEqual(['example_parcel-1.0.0-py3-none-any.whl']);
    expect({ ...act.picture, left: [] }).toEqual(stopped('artifact-invalid'));
    expect(act.result.annotations[0]?.message).toContain('example_parcel-1.0.0-py3-none-any.whl was changed');
    expect(reportedFiles(act.result).map(({ state }) => state)).toEqual(['missing', 'missing']);
    expect(poetryRuns(act.result, 'publish')).toEqual([]);
    expect(stage.network.pypi.mints).toEqual([]);
  });

  test('a backend that finds the files through which the action talks to the runner, and writes into them', async () => {
    const mints = stage.network.pypi.mints.length;
    const { act, loot } = await runHostile({ backend: 'write_command_files()' });
    const { outputs, exportedEnv, addedPath, state, summary } = act.result;

    expect((await loot.planted()).toSorted()).toEqual([
      'add_path',
      'save_state',
      'set_env',
      'set_output',
      'step_summary',
    ]);
    // Python leaves the backend's byte code behind.
    expect({ ...act.picture, left: [] }).toEqual(stopped('command-files-changed'));
    expect([exportedEnv, addedPath, state]).toEqual([{}, [], {}]);
    expect(Object.keys(outputs)).not.toContain('STOLEN');
    expect(summary).not.toContain('STOLEN');
    expect(poetryRuns(act.result, 'install')).toEqual([]);
    expect(stage.network.pypi.mints).toHaveLength(mints);
  });
});

async function runHostile(project: HostileProjectOptions): Promise<{ act: Act; loot: Loot }> {
  const release = await stage.release(await hostileProject(project));
  const loot = new Loot(await stage.folder('loot'));
  const act = await observe(stage, release, { env: jobOf(loot, await stage.folder('bin')) });
  return { act, loot };
}
