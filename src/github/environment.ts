import { withoutNames, type Environment } from '../system/process.ts';

/**
 * What children never see: the action's inputs, the runner's own services and tokens, the command files, and credentials
 * of other publishers. The ID-token variables are among `ACTIONS_`: whoever has them can ask for tokens of any audience.
 * The last names would only break the Python that is started.
 */
const REFUSED =
  /^(INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS)|POETRY_PYPI_TOKEN_.*|TWINE_.*|UV_PUBLISH_.*|PYTHONHOME|PYTHONDONTWRITEBYTECODE|__PYVENV_LAUNCHER__)$/i;

/** The environment for children that may run code of the project: the job's own, less everything that is not theirs. */
export function environmentForChildren(env: Environment): Environment {
  return { ...withoutNames(env, REFUSED), PYTHONUTF8: '1' };
}
