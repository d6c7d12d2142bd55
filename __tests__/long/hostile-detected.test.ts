import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hostileProject, jobOf, Loot, type HostileProjectOptions } from '../support/journey/hostile.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { poetryCommands, poetryRuns, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(240_000);

/** A run that hostile code has worked in, and what that has told. */
interface HostileRun {
  readonly act: Act;
  readonly planted: readonly string[];
}

let stage: Stage;
let byDependency: HostileRun;
let byBackend: HostileRun;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
  byDependency = await runHostile({ dependency: 'change_built()' });
  byBackend = await runHostile({ backend: 'write_command_files()' });
});

afterAll(async () => {
  await stage.stop();
});

describe('hostile code that is found out', () => {
  test('faults 44: a dependency that changes a built file after it was hashed', () => {
    const { act, planted } = byDependency;

    expect([...new Set(planted)]).toEqual(['example_parcel-1.0.0-py3-none-any.whl']);
    // Python leaves the backend's byte code behind.
    expect({ ...act.picture, left: [] }).toEqual(stopped('artifact-invalid'));
    expect(act.result.annotations[0]?.message).toContain('example_parcel-1.0.0-py3-none-any.whl was changed');
    expect(statesOf(act.result)).toEqual(['missing', 'missing']);
    expect(poetryRuns(act.result, 'publish')).toEqual([]);
  });

  test('faults 42: a backend that finds the files through which the action talks to the runner, and writes into them', () => {
    const { act, planted } = byBackend;
    const { outputs, exportedEnv, addedPath, state, summary } = act.result;
    const all = ['add_path', 'save_state', 'set_env', 'set_output', 'step_summary'];

    expect(planted.toSorted()).toEqual(all);
    expect({ ...act.picture, left: [] }).toEqual(stopped('command-files-changed'));
    expect([exportedEnv, addedPath, state]).toEqual([{}, [], {}]);
    expect(Object.keys(outputs)).not.toContain('STOLEN');
    expect(summary).not.toContain('STOLEN');
    expect(poetryCommands(act.result)).toEqual(['build']);
  });

  test('stops the run before the index is asked for a token', () => {
    expect(stage.network.pypi.mints).toEqual([]);
    expect(stage.github.idTokens).toEqual([]);
  });

  test('cannot have heard the stop word in an earlier run: there is a new one for each program of each run', () => {
    const words = [byDependency, byBackend].flatMap(({ act }) =>
      [...act.result.rawLog.matchAll(/^::stop-commands::([0-9a-f]{32})$/gm)].map(([, word]) => word),
    );

    expect(words).toHaveLength(3);
    expect(new Set(words).size).toBe(3);
  });
});

async function runHostile(project: HostileProjectOptions): Promise<HostileRun> {
  const release = await stage.release(await hostileProject(project));
  const loot = new Loot(await stage.folder('loot'));
  const act = await observe(stage, release, { env: jobOf(loot, await stage.folder('bin')) });
  return { act, planted: await loot.planted() };
}
