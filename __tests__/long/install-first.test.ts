import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { observe } from '../support/journey/observe.ts';
import { green, poetryRuns, statesOf } from '../support/journey/outcome.ts';
import { backend, pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

let stage: Stage;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
});

afterAll(async () => {
  await stage.stop();
});

const titlesOf = (groups: readonly { readonly title: string }[]): string[] =>
  groups.map(({ title }) => title);

describe('what a build needs is installed before it', () => {
  test('with `install-dependencies: before-build`: the lock that `poetry install` makes is there', async () => {
    const release = await stage.release({
      pyproject: pyproject({ ownBackend: true }),
      files: backend('import os\n\nassert os.path.exists("poetry.lock"), "no lock"'),
    });
    const { picture, result } = await observe(stage, release, {
      inputs: { 'install-dependencies': 'before-build' },
    });
    // The lock, and byte code of the backend.
    expect({ ...picture, left: [] }).toEqual(green('published', 2));
    expect(statesOf(result)).toEqual(['uploaded', 'uploaded']);
    expect(poetryRuns(result, 'install')).toHaveLength(1);
    const titles = titlesOf(result.groups);
    expect(titles.indexOf('Install dependencies')).toBe(titles.indexOf('Build') - 1);
    expect(result.log).toContain('Before the build, as `install-dependencies: before-build` says');
  });

  test('faults 24: a plugin that the project requires sets the version; `prerelease: skip` is asked again then', async () => {
    const version = '1.4.0rc1';
    const more = `[tool.poetry.requires-plugins]
poetry-dynamic-versioning = ">=1.8"

[tool.poetry-dynamic-versioning]
enable = true
`;
    const release = await stage.release({
      tag: `v${version}`,
      pyproject: pyproject({ version: '0.0.0', more })
        .replace('version = "0.0.0"', 'dynamic = ["version"]')
        .replace('[tool.poetry]', '[tool.poetry]\nversion = "0.0.0"'),
    });
    const { picture, result } = await observe(stage, release, { inputs: { prerelease: 'skip' } });
    expect({ ...picture, left: [] }).toEqual(green('skipped', 0));
    expect(result.outputs).toMatchObject({ version, 'is-prerelease': 'true' });
    expect(statesOf(result)).toEqual(['built', 'built']);
    // Poetry resolves them with all that lies beside it: what it lacks itself it would fetch, without hashes.
    expect(result.log).toMatch(/Installing poetry-dynamic-versioning/);
    expect(result.log).not.toMatch(
      /Installing (anyio|cffi|cryptography|jeepney|keyring|pycparser|secretstorage)/i,
    );
    expect(result.log).toContain('puts the required plugins (poetry-dynamic-versioning) into place');
  });
});
