import path from 'node:path';
import { activated, type ActiveEnvironment } from '../system/path-search.ts';
import { onlyNames, type Environment } from '../system/process.ts';

/** Folders that Poetry would else share with the user of the machine: configuration, data, cache, environments. */
function foldersBelow(state: string): Record<string, string> {
  return {
    POETRY_CONFIG_DIR: path.join(state, 'config'),
    POETRY_DATA_DIR: path.join(state, 'data'),
    POETRY_CACHE_DIR: path.join(state, 'cache'),
    POETRY_VIRTUALENVS_PATH: path.join(state, 'virtualenvs'),
  };
}

/** No keyring: it can ask, hang, or hand out another credential than the one that was given. */
const NO_KEYRING = {
  POETRY_KEYRING_ENABLED: 'false',
  PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
};

/** Nobody is there to answer: git, for dependencies that come from a repository, fails instead of asking. */
const NO_QUESTIONS = { GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never' };

/**
 * What `poetry build` and `poetry install` see: the job's environment without credentials, and the project's virtual
 * environment as the active one. Poetry's own programs are not on PATH: it would take the first `python` there for the
 * activated one.
 * @param childEnv as made for children
 * @param state folder for Poetry's own files
 */
export function projectEnvironment(
  childEnv: Environment,
  active: ActiveEnvironment,
  state: string,
): Environment {
  return {
    ...activated(childEnv, active),
    ...foldersBelow(state),
    ...NO_KEYRING,
    ...NO_QUESTIONS,
    COLUMNS: '200',
  };
}

/** What an upload needs of the machine: the network's settings and the folders that no program can do without. */
const ALLOWED =
  /^(PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|LANG|LC_ALL|RUNNER_TRACKING_ID|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|SSL_CERT_FILE|SSL_CERT_DIR)$/i;

/** Where certificates are. With an empty value some versions of requests check none at all. */
const CERTIFICATES = /^(REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|SSL_CERT_FILE|SSL_CERT_DIR)$/i;

export type UploadCredential =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'login'; readonly username: string; readonly password: string };

/**
 * What the upload sees: only what is allowed, and the credential. This is the one environment that ever holds it.
 * @param repository name of the repository, letters only, and its URL; null is PyPI, whose URL Poetry knows
 * @param state a fresh folder; it must hold an empty file `netrc`
 */
export function uploadEnvironment(
  env: Environment,
  credential: UploadCredential,
  repository: { readonly name: string; readonly url: string } | null,
  state: string,
): Environment {
  const name = (repository?.name ?? 'pypi').toUpperCase();
  // Plain http is for this machine only; requests would hand it to a proxy, credential and all.
  const isLocal = repository?.url.startsWith('http:') === true;
  const allowed = Object.entries(onlyNames(env, ALLOWED)).filter(
    ([variable, value]) =>
      !(isLocal && /_proxy$/i.test(variable)) && !(value === '' && CERTIFICATES.test(variable)),
  );
  return {
    ...Object.fromEntries(allowed),
    ...foldersBelow(state),
    ...NO_KEYRING,
    NETRC: path.join(state, 'netrc'),
    COLUMNS: '1000',
    // The index may work on a file for up to 240 s after its last byte; Poetry's own limit is 15 s.
    POETRY_REQUESTS_TIMEOUT: '300',
    ...(repository === null ? {} : { [`POETRY_REPOSITORIES_${name}_URL`]: repository.url }),
    ...(credential.kind === 'token'
      ? { [`POETRY_PYPI_TOKEN_${name}`]: credential.token }
      : {
          [`POETRY_HTTP_BASIC_${name}_USERNAME`]: credential.username,
          [`POETRY_HTTP_BASIC_${name}_PASSWORD`]: credential.password,
        }),
  };
}
