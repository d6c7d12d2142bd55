import { withoutNames, type Environment } from '../system/process.ts';
import { formsOf, inputOf, secretInputs, SHORTEST_FORM, type SecretInput } from './secrets.ts';

/**
 * What children never see: the action's inputs, the runner's own services and tokens, the command files, and credentials
 * of publishing, this action's and other tools'. The ID-token variables are among `ACTIONS_`: whoever has them can ask for
 * tokens of any audience. The programs of `_ASKPASS` hand out git's credentials. The last names would disturb the Python that is
 * started.
 */
const REFUSED = new RegExp(
  `^(${[
    'INPUT_.*|STATE_.*|ACTIONS_.*',
    '(GITHUB|GH|GITHUB_ENTERPRISE|GH_ENTERPRISE)_(TOKEN|PAT)',
    'GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS)',
    'POETRY_PYPI_TOKEN_.*|POETRY_HTTP_BASIC_(PYPI|TESTPYPI)_.*',
    '(TEST_?)?PYPI_(API_?)?(TOKEN|KEY|SECRET|USER|USERNAME|PASS|PASSWORD)',
    'TWINE_.*|UV_PUBLISH_.*|FLIT_.*|HATCH_INDEX_.*|HATCH_PUBLISHER_OPTIONS|PDM_PUBLISH_.*',
    // The last two are those of python-semantic-release.
    'MATURIN_(PYPI_TOKEN|PASSWORD|USERNAME)|REPOSITORY_(USERNAME|PASSWORD)',
    '(GIT|SSH)_ASKPASS',
    'PYTHONHOME|PYTHONDONTWRITEBYTECODE|__PYVENV_LAUNCHER__',
  ].join('|')})$`,
  'i',
);

/** Names that may hold the same password as the index that is published to: logins of sources. */
const SOURCE_LOGIN = /^(POETRY_HTTP_BASIC_|POETRY_REPOSITORIES_|PIP_|UV_)/i;

/** Settings for git in numbered variables: git fails where one of them is missing. */
const GIT_SETTINGS = /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/i;

/**
 * The environment for children that may run code of the project: the job's own, less everything that is not theirs, under
 * whatever name and in whatever form it stands.
 */
export function environmentForChildren(env: Environment): Environment {
  const secrets = secretInputs((name) => inputOf(env, name)).map((secret) => ({
    mayOpenSource: secret.name === 'password',
    forms: longFormsOf(secret),
  }));
  const isSecret = (name: string, value: string): boolean =>
    secrets.some(
      ({ mayOpenSource, forms }) =>
        !(mayOpenSource && SOURCE_LOGIN.test(name)) && forms.some((form) => value.includes(form)),
    );
  const entries = Object.entries(withoutNames(env, REFUSED));
  const children = Object.fromEntries(entries.filter(([name, value]) => !isSecret(name, value)));
  const isGitSecret = entries.some(([name, value]) => GIT_SETTINGS.test(name) && isSecret(name, value));
  return { ...(isGitSecret ? withoutNames(children, GIT_SETTINGS) : children), PYTHONUTF8: '1' };
}

function longFormsOf({ value, user }: SecretInput): string[] {
  return value.length < SHORTEST_FORM
    ? []
    : formsOf(value, user).filter((form) => form.length >= SHORTEST_FORM);
}
