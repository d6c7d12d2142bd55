import { realpath, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';
import { ANSWERS } from '../network/faults.ts';
import { project, workflow, WORKFLOW, type Files, type Mending, type Scene } from './mending.ts';
import type { Stage, StageRun } from './stage.ts';

const DRY = ['dry-run: true', 'install-dependencies: false'];
const OWN_BACKEND = [
  'requires = ["poetry-core", "packaging"]',
  'build-backend = "backend"',
  'backend-path = ["build_backend"]',
];
const IGNORED = 'src/portal_client/_schema.py';

const repository = (given: readonly string[], toml = project(), more: Files = {}): Files => ({
  [WORKFLOW]: workflow(given),
  'pyproject.toml': toml,
  ...more,
});

/** A backend that does something more when it builds a wheel. */
function backend(python: readonly string[]): string {
  const lines = python.map((line) => `    ${line}\n`).join('');
  return `import glob, os
from poetry.core.masonry import api
from poetry.core.masonry.api import *


def build_wheel(folder, *others, **named):
${lines}    return api.build_wheel(folder, *others, **named)
`;
}

const HONEST = backend(['pass']);
const CURIOUS = backend([
  'for file in glob.glob(os.path.join(os.environ["RUNNER_TEMP"], "_runner_file_commands", "set_env_*")):',
  '    open(file, "a").write("STOLEN=1\\n")',
]);

/** What the index says of the version, as if somebody else's files were there. */
const OTHER_HASH = JSON.stringify({
  urls: ['example_portal_client-1.4.2.tar.gz', 'example_portal_client-1.4.2-py3-none-any.whl'].map(
    (filename) => ({
      filename,
      url: `https://files.pythonhosted.org/packages/${filename}`,
      digests: { sha256: '0'.repeat(64) },
      yanked: false,
    }),
  ),
});

/** A job with git, and nothing that is called Python. */
async function withoutPython(stage: Stage): Promise<StageRun> {
  const { stdout } = await execa('sh', ['-c', 'command -v git']);
  const folder = await stage.folder('programs');
  await symlink(await realpath(stdout), path.join(folder, 'git'));
  return { env: { PATH: folder, UV_HTTP_RETRIES: '0' } };
}

/** Codes that need the real Poetry, or what puts it into place. */
export const LATE: readonly Mending[] = [
  {
    code: 'python-unavailable',
    files: repository(DRY),
    mended: 'workflow',
    at: null,
    arrange: ({ stage, workflow: { job } }: Scene): Promise<StageRun> => {
      const isSetUp = job.steps.some(({ uses }) => uses?.startsWith('actions/setup-python@') === true);
      return isSetUp ? Promise.resolve({}) : withoutPython(stage);
    },
  },
  {
    code: 'python-not-allowed',
    files: repository([...DRY, "python-version: '3.9'"]),
    mended: 'workflow',
    at: ['pyproject.toml', 'requires-python'],
  },
  {
    code: 'poetry-unavailable',
    files: repository([...DRY, 'poetry-version: 2.5.99']),
    mended: 'workflow',
    at: [WORKFLOW, 'poetry-version: 2.5.99'],
  },
  {
    code: 'install-failed',
    files: repository(
      ['dry-run: true', 'install-options: --with documentation'],
      `${project()}\n[tool.poetry.group.docs.dependencies]\npackaging = ">=24"\n`,
    ),
    mended: 'workflow',
    at: [WORKFLOW, 'install-options: --with documentation'],
  },
  {
    code: 'build-failed',
    files: repository(DRY, project({ poetry: ['packages = [{ include = "portal_clent", from = "src" }]'] })),
    mended: 'pyproject.toml',
    at: null,
  },
  {
    code: 'build-unexpected-files',
    files: repository([...DRY, 'build-formats: sdist, wheel'], project({ backend: OWN_BACKEND }), {
      'build_backend/backend.py': backend(['open(os.path.join(folder, "notes.txt"), "w").close()']),
    }),
    mended: 'workflow',
    at: null,
  },
  {
    code: 'artifact-invalid',
    files: repository(DRY, project(), { '.gitignore': '__pycache__/\n' }),
    workspace: 'checked-out',
    mended: 'pyproject.toml',
    at: ['pyproject.toml', ''],
    arrange: async ({ workspace }: Scene): Promise<StageRun> => {
      await writeFile(path.join(workspace, IGNORED), 'SCHEMA = {}\n');
      return {};
    },
  },
  {
    code: 'smoke-test-failed',
    files: repository(
      [...DRY, 'smoke-test: portal_client'],
      project({ poetry: ['packages = [{ include = "portal_client/*.py", from = "src" }]'] }),
      {
        'src/portal_client/__init__.py': 'from portal_client.sealing import Envelope\n',
        'src/portal_client/sealing/__init__.py': 'class Envelope: pass\n',
      },
    ),
    mended: 'pyproject.toml',
    at: [WORKFLOW, 'smoke-test: portal_client'],
  },
  {
    code: 'command-files-changed',
    files: repository(DRY, project({ backend: OWN_BACKEND }), { 'build_backend/backend.py': CURIOUS }),
    mended: 'act',
    act: (files) => ({ ...files, 'build_backend/backend.py': HONEST }),
    at: null,
  },
  {
    code: 'index-refused',
    files: repository([
      'install-dependencies: false',
      'pypi-token: ${{ secrets.TOKEN }}',
      'repository: https://pypi.example.org/old/',
    ]),
    secrets: { TOKEN: 'the token of the stage' },
    mended: 'workflow',
    at: [WORKFLOW, 'repository: https://pypi.example.org/old/'],
    arrange: ({ stage, workflow: { job } }: Scene): Promise<StageRun> => {
      const isOld = JSON.stringify(job).includes('/old/');
      if (isOld) stage.network.local.fail({ on: 'upload', times: Infinity, answer: ANSWERS.otherHost });
      else stage.network.local.recover();
      return Promise.resolve({
        inputs: { repository: `${stage.network.localUrl}legacy/`, 'pypi-token': stage.token },
        secrets: [stage.token],
      });
    },
  },
  {
    code: 'index-mismatch',
    files: repository(['install-dependencies: false']),
    mended: 'pyproject.toml',
    at: null,
    arrange: ({ stage, isMended }: Scene): Promise<StageRun> => {
      const { pypi } = stage.network;
      if (isMended) pypi.recover();
      else pypi.fail({ on: 'version-json', times: Infinity, answer: { status: 200, body: OTHER_HASH } });
      return Promise.resolve({});
    },
  },
];
