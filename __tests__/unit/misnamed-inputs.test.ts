import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { INPUT_NAMES, misnamedInputs } from '../../src/github/misnamed-inputs.ts';
import { readActionMetadata, variablesOfInputs } from '../support/runner/action-metadata.ts';

const { inputs } = await readActionMetadata(path.resolve(import.meta.dirname, '../..'));

function meant(name: string): string | undefined {
  return misnamedInputs(variablesOfInputs(new Map([[name, 'x']])))[0]?.meant;
}

test('the names are those of action.yml', () => {
  expect(INPUT_NAMES).toEqual([...inputs.keys()]);
});

test('none of them is taken for another one', () => {
  expect(INPUT_NAMES.filter((name) => meant(name) !== undefined)).toEqual([]);
});

describe('a name that stands for one of ours', () => {
  test.each([
    // Spelled otherwise.
    ['pypi_token', 'pypi-token'],
    ['PyPI_Token', 'pypi-token'],
    ['pypi token', 'pypi-token'],
    ['python_version', 'python-version'],
    ['poetry_version', 'poetry-version'],
    ['dryrun', 'dry-run'],
    ['build-format', 'build-formats'],
    ['pypi-tokne', 'pypi-token'],
    ['prereleases', 'prerelease'],
    // pypa/gh-action-pypi-publish
    ['user', 'username'],
    ['repository-url', 'repository'],
    ['packages-dir', 'dist-directory'],
    ['packages_dir', 'dist-directory'],
    ['skip_existing', 'when-version-exists'],
    // JRubics/poetry-publish
    ['repository_name', 'repository'],
    ['repository_url', 'repository'],
    ['repository_username', 'username'],
    ['repository_password', 'password'],
    ['build_format', 'build-formats'],
    ['poetry_install_options', 'install-options'],
    ['plugins', 'poetry-plugins'],
    ['package_directory', 'working-directory'],
    ['gh_token', undefined],
    ['token', 'pypi-token'],
  ])('%s: %s', (name, expected) => {
    expect(meant(name)).toBe(expected);
  });
});

test.each(['attestations', 'verbose', 'print-hash', 'verify-metadata', 'node', 'rev', 'x', ''])(
  'nothing is said of %j, of which the runner has warned',
  (name) => {
    expect(meant(name)).toBeUndefined();
  },
);

test('variables of other kinds are none', () => {
  expect(misnamedInputs({ PYPI_TOKEN: 'x', INPUTS_USER: 'x', MY_INPUT_USER: 'x' })).toEqual([]);
});
