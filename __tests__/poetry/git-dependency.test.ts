import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { observe, type Act } from '../support/journey/observe.ts';
import { green, isPrepared, poetryRuns } from '../support/journey/outcome.ts';
import { pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

let stage: Stage;
let dependency: Release;
let act: Act;

/** A package that is tested with one from a git repository: PyPI would refuse it among those that it needs itself. */
beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
  dependency = await stage.release({ name: 'example-envelope' }, { trusted: false });
  const { owner, name } = dependency.repository;
  const url = `${stage.github.serverUrl}/${owner}/${name}`;
  const more = `\n[tool.poetry.group.test.dependencies]\nexample-envelope = { git = "${url}", tag = "v1.0.0" }\n`;
  act = await observe(stage, await stage.release({ pyproject: pyproject({ more }) }));
});

afterAll(async () => {
  await stage.stop();
});

describe('a dependency from a git repository', () => {
  test('is installed, though the git client of Poetry is loaded only then', () => {
    // There is no lock, so `poetry install` makes one.
    expect(act.picture).toEqual({ ...green('published', 2), left: ['?? poetry.lock'] });
    const installed = `Installing example-envelope (1.0.0 ${dependency.commit.slice(0, 7)})`;
    expect(act.result.log).toContain(installed);
    expect(poetryRuns(act.result, 'install').map(isPrepared)).toEqual([true]);
    // It has written its byte code meanwhile.
    expect(act.result.log).toContain('No file of Poetry has changed since it was installed');
  });
});
