import path from 'node:path';
import TOML from '@iarna/toml';
import { describe, expect, test } from '@jest/globals';
import { environmentForChildren } from '../../src/github/environment.ts';
import {
  buildArguments,
  installArguments,
  parseInstallOptions,
  publishArguments,
} from '../../src/poetry/arguments.ts';
import { projectEnvironment, uploadEnvironment } from '../../src/poetry/environments.ts';
import { lockedList } from '../../src/poetry/locked-list.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { LOADED } from '../../src/poetry/start.ts';
import { describeEnd, lastLines, readPoetryText, type PoetryText } from '../../src/poetry/texts.ts';
import { usedModules } from '../../src/poetry/used-modules.ts';

describe('arguments', () => {
  test.each<[why: string, args: string[], expected: string[]]>([
    ['both formats in one call', buildArguments(['sdist', 'wheel'], '/out'), ['--output=/out']],
    ['only the sdist', buildArguments(['sdist'], '/o u t'), ['--output=/o u t', '--format=sdist']],
    ['only the wheel', buildArguments(['wheel'], '/out'), ['--output=/out', '--format=wheel']],
  ])('build: %s', (_, args, expected) => {
    expect(args).toEqual(['build', '--no-interaction', '--no-ansi', ...expected]);
  });

  test('install, with options', () => {
    expect(installArguments([])).toEqual(['install', '--no-interaction', '--no-ansi', '--no-cache']);
    expect(installArguments(['--with=docs'])).toEqual([
      'install',
      '--no-interaction',
      '--no-ansi',
      '--no-cache',
      '--with=docs',
    ]);
  });

  test('publish never builds, asks, loads plugins, skips or names a credential', () => {
    const args = ['publish', '--no-interaction', '--no-ansi', '--no-plugins', '--dist-dir=/files'];
    expect(publishArguments(null, '/files')).toEqual(args);
    expect(publishArguments('testpypi', '/files')).toEqual([...args, '--repository=testpypi']);
  });
});

describe('install-options', () => {
  test.each<[text: string, options: string[]]>([
    ['', []],
    [' \n\t ', []],
    ['--with docs', ['--with=docs']],
    ['--with=docs,test', ['--with=docs,test']],
    ['--without docs --only main', ['--without=docs', '--only=main']],
    ['-E all --extras=a_b.c-d', ['--extras=all', '--extras=a_b.c-d']],
    ['--no-root\n--compile\r\n--sync', ['--no-root', '--compile', '--sync']],
    [
      '--all-extras --all-groups --only-root --no-directory -q --quiet',
      [...['--all-extras', '--all-groups', '--only-root', '--no-directory', '-q', '--quiet']],
    ],
  ])('%j is taken', (text, options) => {
    expect(parseInstallOptions(text)).toEqual({ options });
  });

  test.each<[text: string, says: string]>([
    ['--dry-run', '--dry-run'],
    ['--project /elsewhere', '--project'],
    ['-C /elsewhere', '-C'],
    ['--directory=..', '--directory=..'],
    ['--config x', '--config'],
    ['-vvv', '-vvv'],
    ['--verbose', '--verbose'],
    ['--no-plugins', '--no-plugins'],
    ['--no-cache', '--no-cache'],
    ['--help', '--help'],
    ['docs', 'docs'],
    ['--', '--'],
    ['--no-root=x', '--no-root=x'],
    ['--with', '--with'],
    ['--with=', '--with'],
    ['--with --no-root', '--with'],
    ['--with docs, test', '--with'],
    ['--with "docs"', '--with'],
    ['--only $(id)', '--only'],
    ['--only a;b', '--only'],
    ['--extras -x', '--extras'],
    ['--with=a=b', '--with'],
    ['; rm -rf /', ';'],
    ['--no-root && id', '&&'],
    ['--No-Root', '--No-Root'],
    ['−−no-root', '−−no-root'],
  ])('%j is refused', (text, says) => {
    expect(parseInstallOptions(text)).toEqual({ problem: expect.stringContaining(says) });
  });
});

/** A variable of every kind that a job can hold; all values are different. */
const SECRETS: Readonly<Record<string, string>> = {
  'INPUT_PYPI-TOKEN': 'secret-1',
  INPUT_PASSWORD: 'secret-2',
  'INPUT_GITHUB-TOKEN': 'secret-3',
  ACTIONS_RUNTIME_TOKEN: 'secret-4',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-4',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'secret-5',
  ACTIONS_CACHE_URL: 'secret-6',
  ACTIONS_RESULTS_URL: 'secret-7',
  GITHUB_TOKEN: 'secret-8',
  GH_TOKEN: 'secret-9',
  POETRY_PYPI_TOKEN_PYPI: 'secret-10',
  POETRY_PYPI_TOKEN_TARGET: 'secret-11',
  TWINE_USERNAME: 'secret-12',
  TWINE_PASSWORD: 'secret-13',
  UV_PUBLISH_TOKEN: 'secret-14',
  UV_PUBLISH_PASSWORD: 'secret-15',
  GITHUB_ENV: 'secret-16',
  GITHUB_PATH: 'secret-17',
  GITHUB_OUTPUT: 'secret-18',
  GITHUB_STATE: 'secret-19',
  GITHUB_STEP_SUMMARY: 'secret-20',
  GITHUB_ARTIFACTS: 'secret-21',
  gh_token: 'secret-22',
  Poetry_PyPI_Token_x: 'secret-23',
  GH_ENTERPRISE_TOKEN: 'secret-24',
  GITHUB_ENTERPRISE_TOKEN: 'secret-25',
  POETRY_HTTP_BASIC_PYPI_PASSWORD: 'secret-26',
  POETRY_HTTP_BASIC_TESTPYPI_PASSWORD: 'secret-27',
  FLIT_PASSWORD: 'secret-28',
  HATCH_INDEX_AUTH: 'secret-29',
  PDM_PUBLISH_PASSWORD: 'secret-30',
  MATURIN_PYPI_TOKEN: 'secret-31',
};
/** What a build may need: among it credentials of private sources, which are not for publishing. */
const THEIRS: Readonly<Record<string, string>> = {
  HOME: '/home/runner',
  HTTPS_PROXY: 'http://proxy:3128',
  no_proxy: 'localhost',
  SSL_CERT_FILE: '/ca.pem',
  PIP_INDEX_URL: 'https://mirror.example/simple',
  POETRY_HTTP_BASIC_PRIVATE_USERNAME: 'reader',
  POETRY_HTTP_BASIC_PRIVATE_PASSWORD: 'reads',
  CC: 'clang',
  GITHUB_SHA: 'abc',
  GITHUB_REF: 'refs/tags/v1',
  GITHUB_WORKSPACE: '/w',
  GITHUB_ENVIRONMENT: 'x',
  RUNNER_TEMP: '/t',
  MY_ACTIONS_X: 'y',
};
const JOB = { PATH: '/usr/bin', ...THEIRS, ...SECRETS, PYTHONDONTWRITEBYTECODE: '1', PYTHONHOME: '/broken' };

function secretsIn(env: Readonly<Record<string, string>>): string[] {
  return Object.keys(env).filter((name) => env[name]?.startsWith('secret-'));
}

describe('environments', () => {
  const active = { folder: '/venv', scripts: '/venv/bin' };

  test('children see the job as it is, but no credential of publishing and nothing of the runner', () => {
    const env = environmentForChildren(JOB);
    expect(secretsIn(env)).toEqual([]);
    expect(env).toEqual({ PATH: '/usr/bin', ...THEIRS, PYTHONUTF8: '1' });
  });

  test('nor the credential of this run under whatever name it stands', () => {
    const inputs = { 'INPUT_PYPI-TOKEN': ' pypi-abcdefgh\n', 'INPUT_GITHUB-TOKEN': 'ghs_abcdefgh' };
    const copies = { PYPI_API_KEY: 'pypi-abcdefgh', HEADER: 'token pypi-abcdefgh', MY_TOKEN: 'ghs_abcdefgh' };
    expect(environmentForChildren({ ...inputs, ...copies, CC: 'clang' })).toEqual({
      CC: 'clang',
      PYTHONUTF8: '1',
    });
  });

  test.each<[why: string, value: string]>([
    ['as it is sent', `Basic ${Buffer.from('__token__:pypi-abc/defgh').toString('base64')}`],
    ['in URL-safe base64', Buffer.from('__token__:pypi-abc/defgh').toString('base64url')],
    ['in base64 of more', Buffer.from('x: pypi-abc/defgh\n').toString('base64')],
    ['in a URL', 'https://__token__:pypi-abc%2Fdefgh@index.example/'],
    ['in JSON', '{"token":"pypi-abc/defgh"}'],
  ])('nor another form of it: %s', (_, value) => {
    const inputs = { 'INPUT_PYPI-TOKEN': 'pypi-abc/defgh' };
    expect(environmentForChildren({ ...inputs, COPY: value, PIP_X: value })).toEqual({ PYTHONUTF8: '1' });
  });

  test('the settings of git go or stay together', () => {
    const settings = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: 'a: b',
    };
    const inputs = { 'INPUT_GITHUB-TOKEN': 'ghs_abcdefgh' };
    expect(environmentForChildren({ ...inputs, ...settings })).toEqual({ ...settings, PYTHONUTF8: '1' });
    const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:ghs_abcdefgh').toString('base64')}`;
    const env = { ...inputs, ...settings, GIT_CONFIG_VALUE_0: header, GIT_SSL_CAINFO: '/ca' };
    expect(environmentForChildren(env)).toEqual({ GIT_SSL_CAINFO: '/ca', PYTHONUTF8: '1' });
  });

  test.each([
    ...[
      'PYPI_TOKEN',
      'PYPI_API_TOKEN',
      'TEST_PYPI_TOKEN',
      'TESTPYPI_API_TOKEN',
      'PYPI_PASSWORD',
      'PYPI_USERNAME',
    ],
    ...['UV_PUBLISH_USERNAME', 'FLIT_USERNAME', 'HATCH_INDEX_USER', 'HATCH_PUBLISHER_OPTIONS'],
    ...['PDM_PUBLISH_USERNAME', 'MATURIN_USERNAME', 'MATURIN_PASSWORD'],
    ...['REPOSITORY_USERNAME', 'REPOSITORY_PASSWORD'],
    ...['GITHUB_PAT', 'GH_PAT', 'GIT_ASKPASS', 'SSH_ASKPASS', 'STATE_token', 'twine_password'],
  ])('children do not see %s', (name) => {
    expect(environmentForChildren({ [name]: 'x' })).toEqual({ PYTHONUTF8: '1' });
  });

  test.each([
    'POETRY_HTTP_BASIC_MY_PYPI_PASSWORD',
    'MYPYPI_TOKEN',
    'NETRC',
    'CODEARTIFACT_AUTH_TOKEN',
    'PYPI_URL',
    'MATURIN_PEP517_ARGS',
    'HATCH_VERBOSE',
    'PDM_BUILD_SCM_VERSION',
  ])('children may see %s', (name) => {
    expect(environmentForChildren({ [name]: 'x' })).toHaveProperty(name, 'x');
  });

  test('nor its password, but where it opens a source of dependencies, too', () => {
    const source = {
      POETRY_HTTP_BASIC_PRIVATE_PASSWORD: 'long password',
      PIP_INDEX_URL: 'https://me:long password@index.example/simple',
    };
    const env = { INPUT_PASSWORD: 'long password', PRIVATE_INDEX: 'long password', ...source };
    expect(environmentForChildren(env)).toEqual({ ...source, PYTHONUTF8: '1' });
  });

  test('a short or empty value and the word for none take nothing else away', () => {
    for (const value of ['', '  ', 'x', 'trusted-publishing']) {
      const env = { OTHER: 'example of trusted-publishing', HOME: '/home/x' };
      expect(environmentForChildren({ ...env, 'INPUT_PYPI-TOKEN': value, INPUT_PASSWORD: value })).toEqual({
        ...env,
        PYTHONUTF8: '1',
      });
    }
  });

  test('faults 48, 71: a build has the active environment first on PATH, folders of its own, no keyring, and asks nobody', () => {
    const env = projectEnvironment(environmentForChildren(JOB), active, '/state');
    expect(secretsIn(env)).toEqual([]);
    expect(env).toEqual({
      ...THEIRS,
      PYTHONUTF8: '1',
      PATH: ['/venv/bin', '/usr/bin'].join(path.delimiter),
      VIRTUAL_ENV: '/venv',
      COLUMNS: '200',
      POETRY_CONFIG_DIR: path.join('/state', 'config'),
      POETRY_DATA_DIR: path.join('/state', 'data'),
      POETRY_CACHE_DIR: path.join('/state', 'cache'),
      POETRY_VIRTUALENVS_PATH: path.join('/state', 'virtualenvs'),
      POETRY_KEYRING_ENABLED: 'false',
      PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
      GIT_TERMINAL_PROMPT: '0',
      GCM_INTERACTIVE: 'never',
    });
  });

  test('PATH is found in the spelling of Windows, and made where there is none', () => {
    const env = projectEnvironment({ Path: 'C:\\bin' }, active, '/s');
    expect(env['Path']).toBe(['/venv/bin', 'C:\\bin'].join(path.delimiter));
    expect(env['PATH']).toBeUndefined();
    expect(projectEnvironment({}, active, '/s')['PATH']).toBe('/venv/bin');
  });

  const token = { kind: 'token', token: 'pypi-mine' } as const;
  const UPLOAD = {
    PATH: '/usr/bin',
    HOME: '/home/runner',
    HTTPS_PROXY: 'http://proxy:3128',
    no_proxy: 'localhost',
    SSL_CERT_FILE: '/ca.pem',
    POETRY_CONFIG_DIR: path.join('/state', 'config'),
    POETRY_DATA_DIR: path.join('/state', 'data'),
    POETRY_CACHE_DIR: path.join('/state', 'cache'),
    POETRY_VIRTUALENVS_PATH: path.join('/state', 'virtualenvs'),
    POETRY_KEYRING_ENABLED: 'false',
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
    NETRC: path.join('/state', 'netrc'),
    COLUMNS: '1000',
    POETRY_REQUESTS_TIMEOUT: '300',
  };

  test('the upload sees the network, the one credential, and nothing else', () => {
    const env = uploadEnvironment(JOB, token, null, '/state');
    expect(env).toEqual({ ...UPLOAD, POETRY_PYPI_TOKEN_PYPI: 'pypi-mine' });
  });

  test.each([
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'SSL_CERT_DIR',
    'http_proxy',
    'ALL_PROXY',
    'SystemRoot',
    'TMPDIR',
  ])('the upload may see %s', (name) => {
    expect(uploadEnvironment({ [name]: 'x' }, token, null, '/state')[name]).toBe('x');
  });

  test.each([
    'PYTHONPATH',
    'VIRTUAL_ENV',
    'POETRY_REPOSITORIES_PYPI_URL',
    'PIP_INDEX_URL',
    'NETRC_X',
    'XPATH',
    'LD_PRELOAD',
  ])('the upload does not see %s', (name) => {
    expect(uploadEnvironment({ [name]: 'x' }, token, null, '/state')).not.toHaveProperty(name);
  });

  test.each(['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'curl_ca_bundle'])(
    'an empty %s, which would switch checks off, does not reach the upload; an empty http_proxy does',
    (name) => {
      const env = uploadEnvironment({ [name]: '', http_proxy: '' }, token, null, '/state');
      expect(env).not.toHaveProperty(name);
      expect(env).toHaveProperty('http_proxy', '');
    },
  );

  test('another repository is given by its URL, which no file of the project can change', () => {
    const repository = { name: 'testpypi', url: 'https://test.pypi.org/legacy/' };
    expect(uploadEnvironment(JOB, token, repository, '/state')).toEqual({
      ...UPLOAD,
      POETRY_REPOSITORIES_TESTPYPI_URL: 'https://test.pypi.org/legacy/',
      POETRY_PYPI_TOKEN_TESTPYPI: 'pypi-mine',
    });
  });

  test('an index on this machine is not spoken to through a proxy', () => {
    const repository = { name: 'target', url: 'http://127.0.0.1:1/' };
    const env = uploadEnvironment({ ...JOB, http_proxy: 'x', ALL_PROXY: 'x' }, token, repository, '/state');
    expect(Object.keys(env).filter((name) => /proxy/i.test(name))).toEqual([]);
    expect(env['SSL_CERT_FILE']).toBe('/ca.pem');
  });

  test('a login', () => {
    const login = { kind: 'login', username: 'me', password: 'p w' } as const;
    const repository = { name: 'target', url: 'https://index.example/' };
    expect(uploadEnvironment(JOB, login, repository, '/state')).toEqual({
      ...UPLOAD,
      POETRY_REPOSITORIES_TARGET_URL: 'https://index.example/',
      POETRY_HTTP_BASIC_TARGET_USERNAME: 'me',
      POETRY_HTTP_BASIC_TARGET_PASSWORD: 'p w',
    });
  });
});

describe('what Poetry says', () => {
  const EXISTS = `File already exists ('demo_pkg-0.1.0.tar.gz', with blake2_256 hash '${'0'.repeat(64)}'). See https://pypi.org/help/#file-name-reuse for more information.`;
  const NO_AUTH =
    'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.';
  const UPLOADING = ` - Uploading demo_pkg-0.1.0.tar.gz 0%\n - Uploading demo_pkg-0.1.0.tar.gz 100%\n`;

  test.each<[output: string, text: PoetryText | null]>([
    [`HTTP Error 400: ${EXISTS} | b"<html>\\n <head>..."`, { kind: 'http', status: 400, reason: EXISTS }],
    [
      `${UPLOADING}\nHTTP Error 403: ${NO_AUTH} | b'<html>'\n`,
      { kind: 'http', status: 403, reason: NO_AUTH },
    ],
    [
      "HTTP Error 500: Internal Server Error | b''",
      { kind: 'http', status: 500, reason: 'Internal Server Error' },
    ],
    ['HTTP Error 409: Conflict', { kind: 'http', status: 409, reason: 'Conflict' }],
    ["HTTP Error 400:  | b'x'", { kind: 'http', status: 400, reason: 'x' }],
    ["HTTP Error 400:  | b''", { kind: 'http', status: 400, reason: '' }],
    ["HTTP Error 400: a | b'c' | b'd'", { kind: 'http', status: 400, reason: "a: c' | b'd" }],
    [
      `\u001b[31;1m\nHTTP Error 429: Too many new projects created | b''\u001b[39;22m`,
      { kind: 'http', status: 429, reason: 'Too many new projects created' },
    ],
    ['Redirects are not supported. Is the URL missing a trailing slash?', { kind: 'redirect' }],
    [`${UPLOADING}\nError connecting to repository\n`, { kind: 'connection' }],
    [
      'Connection Error: We were unable to connect to the repository, ensure the url is correct and can be reached.',
      { kind: 'connection' },
    ],
    [
      "HTTPSConnectionPool(host='upload.pypi.org', port=443): Read timed out. (read timeout=15)",
      { kind: 'connection' },
    ],
    [
      'Error: pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
      { kind: 'lock-stale' },
    ],
    [
      'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock [--no-update]` to fix the lock file.',
      { kind: 'lock-stale' },
    ],
    ['The lock file is not compatible with the current version of Poetry.', { kind: 'lock-incompatible' }],
    [
      'This project requires Poetry >=3.0, but you are using Poetry 2.4.1',
      { kind: 'wrong-poetry', wanted: '>=3.0' },
    ],
    [
      "The Poetry configuration is invalid:\n  - project must contain ['name'] properties",
      { kind: 'invalid-project' },
    ],
    [
      "The Poetry configuration is invalid:\n  - The fields ['authors', 'description', 'name', 'version'] are required in package mode.",
      { kind: 'invalid-project' },
    ],
    [
      "The Poetry configuration is invalid:\n  - Additional properties are not allowed ('requires-poetry' was unexpected)",
      { kind: 'invalid-project' },
    ],
    [
      'Either [project.version] or [tool.poetry.version] is required in package mode.',
      { kind: 'invalid-project' },
    ],
    [
      "\n'/etc/hostname' is not in the subpath of '/work/demo' OR one path is relative and the other is absolute.\n",
      { kind: 'link-outside', target: '/etc/hostname', folder: '/work/demo' },
    ],
    ['Group(s) not found: x (via --only)', { kind: 'no-group', groups: 'x (via --only)' }],
    [
      'Installing dependencies from lock file\r\n\r\nGroup(s) not found: x (via --with)\r\n',
      { kind: 'no-group', groups: 'x (via --with)' },
    ],
    [UPLOADING, null],
    ['No files to publish. Run poetry build first or use the --build option.', null],
    ['Building demo (1.0)\n  - Built demo-1.0.tar.gz', null],
    ['the page spoke of HTTP Error 400: nothing', null],
    ['', null],
  ])('%j', (output, text) => {
    expect(readPoetryText(output)).toEqual(text);
  });

  /** Python's spelling of bytes, as far as these tests need it. */
  const spelled = (body: string | Buffer): string =>
    `b'${[...Buffer.from(body)]
      .map((byte) =>
        byte >= 32 && byte < 127 && byte !== 39 && byte !== 92
          ? String.fromCharCode(byte)
          : `\\x${byte.toString(16).padStart(2, '0')}`,
      )
      .join('')}'`;

  test.each<[kind: string, reason: string, body: string | Buffer, told: string]>([
    [
      'JSON',
      'Bad Request',
      '{"message":"File name has already been taken"}',
      'Bad Request: File name has already been taken',
    ],
    [
      'JSON of Artifactory',
      'Forbidden',
      '{"errors":[{"status":403,"message":"Not enough permissions to overwrite artifact \'x\'"}]}',
      "Forbidden: Not enough permissions to overwrite artifact 'x'",
    ],
    ['JSON without words', 'Bad Request', '{"code":7,"message":{"a":1}}', 'Bad Request'],
    ['JSON null', 'Bad Request', 'null', 'Bad Request'],
    [
      'HTML that repeats the reason',
      EXISTS,
      `<html><title>400 ${EXISTS}</title><body>${EXISTS}</body></html>`,
      EXISTS,
    ],
    [
      'HTML with a title',
      'Bad Request',
      '<title> Blocked\n by &lt;policy&gt; </title><p>long text',
      'Bad Request: Blocked by <policy>',
    ],
    ['HTML without a title', '', '<h1>Blocked</h1>\r\n<p>by grüne policy</p>', 'Blocked by grüne policy'],
    ['text', 'Bad Request', 'no   more\tfiles', 'Bad Request: no more files'],
    ['colours and bells', 'Bad Request', 'a\u001b[31mb\u0007c', 'Bad Request: a [31mb c'],
    ['a command', 'Bad Request', 'x\n::error::planted', 'Bad Request: x ::error::planted'],
    ['nothing', 'Bad Request', '', 'Bad Request'],
    ['what is binary', 'Bad Request', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 255, 254), 'Bad Request'],
    ['2 MB', 'Bad Request', `y${'x'.repeat(2 ** 21)}`, `Bad Request: y${'x'.repeat(599)}`],
  ])('faults 61: a body of %s', (_, reason, body, told) => {
    const output = `${UPLOADING}\nHTTP Error 400: ${reason} | ${spelled(body)}\n`;
    expect(readPoetryText(output)).toEqual({ kind: 'http', status: 400, reason: told });
    // The log keeps only the beginning of a line that is too long.
    const cut = output.slice(0, output.length - 3);
    expect(readPoetryText(cut)).toMatchObject({ kind: 'http', status: 400 });
  });

  test('the last lines, without colours and empty ones', () => {
    expect(lastLines('one\n\u001b[32mtwo\u001b[39m\r\n\n  three \n', 2)).toBe('two | three');
    expect(lastLines('', 3)).toBe('');
    expect(lastLines(`${'x'.repeat(1000)}the end`, 1)).toMatch(/^x{593}the end$/);
  });

  test('faults 39: the last words of a build backend, and not the advice of Poetry below them', () => {
    // Poetry 2.5.1, a backend of the project's own; paths shortened.
    const stdout = `Building demo (1.0)
Building sdist

PEP517 build of a dependency failed

Backend subprocess exited when trying to invoke build_sdist

    | Command '['/tmp/tmp3v/.venv/bin/python', '/v/_in_process.py', 'build_sdist', '/tmp/tmpk']' returned non-zero exit status 1.
    | 
    | doing things
    | Traceback (most recent call last):
    |   File "/v/_in_process.py", line 341, in build_sdist
    |     return backend.build_sdist(sdist_directory, config_settings)
    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |   File "/w/bb/backend.py", line 5, in inner
    |     raise RuntimeError("the backend is broken")
    | RuntimeError: the backend is broken

Note: This error originates from the build backend, and is likely not a problem with poetry but one of the following issues with /w

  - not supporting PEP 517 builds
  - not specifying PEP 517 build requirements correctly
  - the build requirements are incompatible with your operating system or Python version
  - the build requirements are missing system dependencies (eg: compilers, libraries, headers).

You can verify this by running pip wheel --no-cache-dir --use-pep517 "/w".
`;
    expect(lastLines(stdout, 2)).toBe(
      'raise RuntimeError("the backend is broken") | RuntimeError: the backend is broken',
    );
    // Poetry 1.8 has it in one line, and `poetry install` can go on below it.
    const note =
      'Note: This error originates from the build backend, and is likely not a problem with poetry but with demo (1.0) not supporting PEP 517 builds. You can verify this by running \'pip wheel "demo (==1.0)"\'.';
    expect(lastLines(`one\n\n  ${note}\n\nCannot install other.\n`, 4)).toBe('one | Cannot install other.');
  });

  test('how a command ended, with its last words', () => {
    const finished = { exitCode: 2, stdout: 'one\ntwo\n', stderr: '' };
    expect(describeEnd('build', finished)).toBe('`poetry build` ended with 2: one | two.');
    expect(describeEnd('build', { ...finished, exitCode: null })).toContain('signal');
  });
});

describe('the locked list', () => {
  const { requirements, pylock } = lockedList(true);
  const packages = requirements.split(/\n(?=\S)/);
  const locked = TOML.parse(pylock) as unknown as {
    packages: {
      name: string;
      version: string;
      marker?: string;
      wheels: { url: string; hashes: { sha256: string } }[];
    }[];
  };

  test('is without what is not used here where nothing is resolved beside it', () => {
    const namesOf = (list: string): string[] =>
      [...list.matchAll(/^([a-z0-9.-]+)==/gm)].map(([, name = '']) => name);
    const less = lockedList(false);
    const left = namesOf(less.requirements);
    // On macOS Poetry makes environments with the one, and that needs the other.
    expect(less.requirements).toMatch(/^cffi==\S+ ; sys_platform == 'darwin' /m);
    expect(less.requirements).toMatch(/^xattr==\S+ ; sys_platform == 'darwin' /m);
    expect(/name = "cffi"\n.*\nmarker = "(.*)"/.exec(less.pylock)?.[1]).toBe("sys_platform == 'darwin'");
    const missing = [...new Set(namesOf(requirements).filter((name) => !left.includes(name)))];
    expect(missing).toEqual(
      expect.arrayContaining(['anyio', 'cryptography', 'keyring', 'rapidfuzz', 'secretstorage']),
    );
    expect(left).toEqual(expect.arrayContaining(['build', 'crashtest', 'distlib', 'importlib-metadata']));
    expect(missing.filter((name) => less.pylock.includes(`name = "${name}"`))).toEqual([]);
    const loaded = new Set(usedModules('light').map((file) => file.split(/[./]/)[0]));
    const folders = missing.flatMap((name) => [name.replaceAll('-', '_'), name.replace(/-.*/, '')]);
    // More than what is left out lies in this one.
    expect(folders.filter((name) => loaded.has(name))).toEqual(['backports']);
    expect(usedModules('light').filter((file) => file.startsWith('backports/tarfile'))).toEqual([]);
  });

  test('holds all that is loaded before its time', () => {
    const used = new Set(usedModules('light'));
    // That one comes with poetry-core.
    const names = LOADED.map((name) => (name === 'lark' ? 'poetry.core._vendor.lark' : name));
    const files = names.map((name) => name.replaceAll('.', '/'));
    expect(files.filter((file) => !used.has(`${file}.py`) && !used.has(`${file}/__init__.py`))).toEqual([]);
  });

  test('installs the pinned Poetry', () => {
    expect(packages.filter((line) => line.startsWith('poetry=='))).toEqual([
      expect.stringMatching(new RegExp(`^poetry==${POETRY_VERSION.replaceAll('.', '\\.')}(?![.\\w])`)),
    ]);
  });

  test('has an exact version and hashes for every package, and no address', () => {
    expect(packages.length).toBeGreaterThan(30);
    const odd = packages.filter(
      (line) => !/^[a-z0-9.-]+==[^\s;]+( ;[^\\\n]+)?( \\\n {4}--hash=sha256:[0-9a-f]{64})+\s*$/.test(line),
    );
    expect(odd).toEqual([]);
    expect(requirements).not.toContain('://');
  });

  test('names on PyPI the same packages with the same hashes, for every platform of a runner', () => {
    const same = locked.packages.map(({ name, version, marker, wheels }) => {
      const first = `${name}==${version}${marker === undefined ? '' : ` ; ${marker}`}`;
      return [first, ...wheels.map(({ hashes }) => `--hash=sha256:${hashes.sha256}`)].join(' \\\n    ');
    });
    expect(same.join('\n')).toBe(requirements.trimEnd());
    const addresses = locked.packages.flatMap(({ wheels }) => wheels.map(({ url }) => url));
    const form =
      /^https:\/\/files\.pythonhosted\.org\/packages\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\/[\w.]+-[\w.+-]+\.whl$/;
    expect(addresses.filter((url) => !form.test(url))).toEqual([]);
    // This one has code for each platform, and none for all of them.
    const compiled = addresses.filter((url) => url.includes('/rapidfuzz-') && url.includes('-cp312-'));
    for (const tag of [
      /manylinux.*x86_64/,
      /manylinux.*aarch64/,
      /musllinux.*x86_64/,
      /musllinux.*aarch64/,
      /macosx.*arm64/,
      /win_amd64/,
      /win_arm64/,
    ])
      expect(compiled.filter((url) => tag.test(url)).length).toBeGreaterThan(0);
  });
});
