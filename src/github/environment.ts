import { withoutNames, type Environment } from '../system/process.ts';

/**
 * What children never see: the action's inputs, the runner's own services and tokens, the command files, and credentials
 * of publishing, this action's and other tools'. The ID-token variables are among `ACTIONS_`: whoever has them can ask for
 * tokens of any audience. The last names would disturb the Python that is started.
 */
const REFUSED = new RegExp(
  `^(${[
    'INPUT_.*|ACTIONS_.*',
    'GITHUB_TOKEN|GH_TOKEN|GITHUB_ENTERPRISE_TOKEN|GH_ENTERPRISE_TOKEN',
    'GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS)',
    'POETRY_PYPI_TOKEN_.*|POETRY_HTTP_BASIC_(PYPI|TESTPYPI)_.*',
    'TWINE_.*|UV_PUBLISH_.*|FLIT_.*|HATCH_INDEX_.*|PDM_PUBLISH_.*|MATURIN_(PYPI_TOKEN|PASSWORD|USERNAME)',
    'PYTHONHOME|PYTHONDONTWRITEBYTECODE|__PYVENV_LAUNCHER__',
  ].join('|')})$`,
  'i',
);

/** Names that may hold the same password as the index that is published to: logins of sources. */
const SOURCE_LOGIN = /^(POETRY_HTTP_BASIC_|POETRY_REPOSITORIES_|PIP_|UV_)/i;

/**
 * The environment for children that may run code of the project: the job's own, less everything that is not theirs, under
 * whatever name it stands.
 */
export function environmentForChildren(env: Environment): Environment {
  const tokens = [env['INPUT_PYPI-TOKEN'], env['INPUT_GITHUB-TOKEN']]
    .map(secretIn)
    .filter((token) => token !== '');
  const password = secretIn(env['INPUT_PASSWORD']);
  const children = Object.entries(withoutNames(env, REFUSED)).filter(
    ([name, value]) =>
      !tokens.some((token) => value.includes(token)) &&
      (password === '' || SOURCE_LOGIN.test(name) || !value.includes(password)),
  );
  return { ...Object.fromEntries(children), PYTHONUTF8: '1' };
}

/** Short values are left out: half the environment would hold them by chance. */
function secretIn(value: string | undefined): string {
  const secret = value?.trim() ?? '';
  return secret.length >= 8 && secret !== 'trusted-publishing' ? secret : '';
}
