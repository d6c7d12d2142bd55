import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  INPUT_NAMES,
  misnamedInputs,
  misnamedInWords,
  misnamedSecrets,
} from '../../src/github/misnamed-inputs.ts';
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
    ['token', 'pypi-token'],
    // As others call it.
    ['api_key', 'pypi-token'],
    ['pypi-publish-token', 'pypi-token'],
    ['twine_password', 'password'],
    ['gh_token', 'github-token'],
  ])('%s: %s', (name, expected) => {
    expect(meant(name)).toBe(expected);
  });
});

describe('what is said of such a name', () => {
  function words(name: string, value: string): string {
    return misnamedInputs(variablesOfInputs(new Map([[name, value]])))
      .map(misnamedInWords)
      .map(({ text, fix }) => `${text} ${fix}`)
      .join();
  }

  test.each([
    ['python_version', '3.12', 'it is called `python-version` here. Look up what `python-version` takes'],
    ['repository_name', 'pypi', 'For PyPI leave it out; for TestPyPI write `repository: testpypi`'],
    ['user', '__token__', 'Remove `user`, and write `pypi-token` in place of `password`.'],
    ['twine_username', ' __token__ ', 'an API token needs no user name here: it is called `pypi-token`'],
    ['user', 'somebody', 'it is called `username` here'],
  ])('%s: %s', (name, value, says) => {
    expect(words(name, value)).toContain(says);
    expect(words(name, value)).toMatch(new RegExp(`^\`${name}\` is no input of this action`));
  });
});

test.each(['attestations', 'verbose', 'print-hash', 'verify-metadata', 'node', 'rev', 'x', ''])(
  'nothing is said of %j, of which the runner has warned',
  (name) => {
    expect(meant(name)).toBeUndefined();
  },
);

test('a secret under such a name is one, but the word for none', () => {
  const names = (value: string): string[] =>
    misnamedSecrets(variablesOfInputs(new Map([['pypi_token', value]]))).map(({ name }) => name);
  expect(names('pypi-AgEIcHlwaS5vcmc')).toEqual(['pypi_token']);
  expect(names('trusted-publishing')).toEqual([]);
});

test('variables of other kinds are none', () => {
  expect(misnamedInputs({ PYPI_TOKEN: 'x', INPUTS_USER: 'x', MY_INPUT_USER: 'x' })).toEqual([]);
});
