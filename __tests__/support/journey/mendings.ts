import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import TOML from '@iarna/toml';
import { contentHashes } from '../../../src/project/content-hash.ts';
import { apiToken } from '../unit/macaroon.ts';
import { commitAll } from '../tools/projects.ts';
import { distributions } from '../unit/built-files.ts';
import {
  download,
  layWorkflow,
  project,
  workflow,
  WORKFLOW,
  type Files,
  type Mending,
  type Scene,
} from './mending.ts';
import type { StageRun } from './stage.ts';

/** Ends green as soon as the index was asked: `VERSIONS` are there. */
const SKIP = 'when-version-exists: skip';
export const VERSIONS = ['1.2.0', '1.4.2', '1.4.2.post1', '1.5.0rc1'];
const HANDED_OVER = ['mode: publish', 'expected-files: ${{ needs.build.outputs.files }}'];
const BY_HAND = { on: '  workflow_dispatch:' };
const PACKAGE: Files = { 'pyproject.toml': project() };

/** A lock of nothing, made of this pyproject.toml. */
function lockOf(pyproject: string): string {
  const { '2.3': hash } = contentHashes(TOML.parse(pyproject));
  return `package = []

[metadata]
lock-version = "2.1"
python-versions = ">=3.10"
content-hash = "${hash ?? ''}"
`;
}

const repository = (text: string, more: Files = PACKAGE): Files => ({ [WORKFLOW]: text, ...more });
const released = (toml: string, given: readonly string[] = [SKIP]): Files =>
  repository(workflow(given), { 'pyproject.toml': toml });

/** The job that publishes has what another one has built of this version. */
async function handOver(scene: Scene, version = '1.4.2', module?: string): Promise<StageRun> {
  await layWorkflow(scene);
  const made = { name: 'example-portal-client', version, ...(module !== undefined && { module }) };
  return download(scene, await distributions(made));
}

/** Codes that stop before anything is built; `VERSIONS` are on the index. */
export const EARLY: readonly Mending[] = [
  {
    code: 'input-invalid',
    files: repository(workflow([SKIP, 'build-formats: sdist, egg', 'wait-for-index: long'])),
    workspace: 'checked-out',
    mended: 'workflow',
    at: [WORKFLOW, 'build-formats: sdist, egg'],
  },
  {
    code: 'event-not-publishable',
    files: repository(workflow([SKIP], { on: '  pull_request:' })),
    mended: 'workflow',
    at: null,
  },
  {
    code: 'ref-not-found',
    files: repository(workflow([SKIP, 'ref: v1.2'], BY_HAND), {
      'pyproject.toml': project({ version: '1.2.0' }),
    }),
    workspace: 'checked-out',
    mended: 'workflow',
    at: [WORKFLOW, 'ref: v1.2'],
  },
  {
    code: 'tag-commit-mismatch',
    files: repository(workflow(HANDED_OVER, BY_HAND)),
    mended: 'workflow',
    at: null,
    arrange: async (scene: Scene): Promise<StageRun> => {
      const { folder, repository: of } = scene.release;
      await writeFile(path.join(folder, 'MORE.md'), 'More\n');
      const sha = await commitAll(folder);
      await scene.stage.github.createRepository({ ...of, from: folder });
      const event = { ...scene.release.event, name: 'workflow_dispatch', ref: 'refs/heads/main', sha };
      return {
        ...(await handOver(scene)),
        event: { ...event, refName: 'main', refType: 'branch', payload: { ref: 'refs/heads/main' } },
      };
    },
  },
  {
    code: 'tag-missing',
    files: repository(workflow([...HANDED_OVER, 'verify-tag: true'], BY_HAND)),
    tag: null,
    mended: 'workflow',
    at: [WORKFLOW, 'verify-tag: true'],
    arrange: (scene) => handOver(scene),
  },
  {
    code: 'checkout-failed',
    files: repository(workflow([SKIP], { permissions: ['id-token: write'] })),
    release: { private: true },
    mended: 'workflow',
    at: null,
  },
  {
    code: 'tree-modified',
    files: repository(workflow([SKIP])),
    workspace: 'checked-out',
    mended: 'workflow',
    at: null,
    arrange: async ({ workspace }: Scene): Promise<StageRun> => {
      await writeFile(path.join(workspace, 'pyproject.toml'), project().replace('A small', 'A changed'));
      return {};
    },
  },
  {
    code: 'pyproject-missing',
    files: repository(workflow([SKIP]), {
      'packages/portal-client/pyproject.toml': project(),
      'packages/portal-client/README.md': 'A package.\n',
      'packages/portal-client/src/portal_client/__init__.py': '',
    }),
    mended: 'workflow',
    at: null,
  },
  {
    code: 'pyproject-invalid',
    files: released(project().replace('client"\n', 'client\n')),
    mended: 'pyproject.toml',
    at: ['pyproject.toml', 'name = "example'],
  },
  {
    code: 'package-mode-off',
    files: released(project({ poetry: ['package-mode = false'] })),
    mended: 'pyproject.toml',
    at: ['pyproject.toml', 'package-mode = false'],
  },
  {
    code: 'private-classifier',
    files: released(project({ head: ['classifiers = [', '    "Private :: Do Not Upload",', ']'] })),
    mended: 'pyproject.toml',
    at: ['pyproject.toml', 'Private :: Do Not Upload'],
  },
  {
    code: 'version-not-publishable',
    files: released(project({ version: '1.4.2+local' })),
    mended: 'pyproject.toml',
    at: ['pyproject.toml', 'version = "1.4.2+local"'],
  },
  {
    code: 'tag-version-mismatch',
    files: released(project({ version: '1.4.1' })),
    tag: 'v1.4.2',
    mended: 'pyproject.toml',
    at: ['pyproject.toml', 'version = "1.4.1"'],
  },
  {
    code: 'prerelease-refused',
    files: released(project({ version: '1.5.0rc1' }), [SKIP, 'prerelease: fail']),
    mended: 'workflow',
    at: ['pyproject.toml', 'version = "1.5.0rc1"'],
  },
  {
    code: 'credential-missing',
    files: repository(
      workflow([SKIP, 'pypi-token: ${{ secrets.PYPI_TOKN }}'], { permissions: ['contents: read'] }),
    ),
    workspace: 'checked-out',
    secrets: { PYPI_TOKEN: `ENV_${apiToken('pypi.org')}` },
    mended: 'workflow',
    at: [WORKFLOW, 'pypi-token: ${{ secrets.PYPI_TOKN }}'],
  },
  {
    code: 'credential-malformed',
    files: repository(
      workflow([SKIP, 'pypi-token: ${{ secrets.PYPI_TOKEN }}'], { permissions: ['contents: read'] }),
    ),
    workspace: 'checked-out',
    secrets: { PYPI_TOKEN: '"pypi-AgEIcHlwaS5vcmc…"' },
    mended: 'secret',
    at: [WORKFLOW, 'pypi-token: '],
  },
  {
    code: 'trusted-publishing-unavailable',
    files: repository(workflow([SKIP], { permissions: ['contents: read'] })),
    mended: 'workflow',
    at: null,
  },
  {
    code: 'trusted-publisher-refused',
    files: repository(workflow([...HANDED_OVER, 'dry-run: true']), {
      'pyproject.toml': project({ version: '1.4.3' }),
    }),
    release: { trusted: false },
    mended: 'workflow',
    at: null,
    arrange: (scene: Scene): Promise<StageRun> => {
      const { owner, name } = scene.release.repository;
      scene.stage.network.pypi.trust({
        ...{ owner, repository: name, workflow: 'publish.yml', environment: 'pypi' },
        project: 'example-portal-client',
      });
      return handOver(scene, '1.4.3');
    },
  },
  {
    code: 'poetry-version-refused',
    files: repository(workflow([SKIP]), {
      'pyproject.toml': project({ poetry: ['requires-poetry = "<2.3"'] }),
    }),
    mended: 'workflow',
    at: ['pyproject.toml', 'requires-poetry'],
  },
  {
    code: 'lock-outdated',
    files: repository(workflow([SKIP]), {
      ...PACKAGE,
      'poetry.lock': lockOf(project().replace('>=3.10', '>=3.9')),
    }),
    mended: 'act',
    act: (files) => ({ ...files, 'poetry.lock': lockOf(project()) }),
    at: ['poetry.lock', 'content-hash'],
  },
  {
    code: 'expected-files-mismatch',
    files: repository(
      workflow(HANDED_OVER, {
        steps: ['- uses: actions/download-artifact@<commit> # v8.0.1', '  with:', '    path: .'],
      }),
    ),
    mended: 'workflow',
    at: [WORKFLOW, 'expected-files: '],
    arrange: (scene) => handOver(scene),
  },
  {
    code: 'index-conflict',
    files: repository(workflow([...HANDED_OVER, 'dry-run: true'])),
    mended: 'pyproject.toml',
    at: null,
    arrange: (scene) => handOver(scene, scene.isMended ? '1.4.3' : '1.4.2', '"""Other."""\n'),
  },
  {
    code: 'index-authentication-failed',
    files: repository(
      workflow([SKIP, 'pypi-token: ${{ secrets.PYPI_TOKEN }}', 'repository: testpypi'], {
        permissions: ['contents: read'],
      }),
    ),
    secrets: { PYPI_TOKEN: apiToken('pypi.org'), TESTPYPI_TOKEN: apiToken('test.pypi.org') },
    mended: 'workflow',
    at: [WORKFLOW, 'pypi-token: '],
  },
  ...(['index-rate-limited', 'index-unavailable'] as const).map((code): Mending => ({
    code,
    files: repository(workflow([SKIP])),
    mended: 'later',
    at: null,
    arrange: ({ stage, isMended }: Scene): Promise<StageRun> => {
      const status = code === 'index-rate-limited' ? 429 : 503;
      const answer = { status, headers: { 'retry-after': '3600' } };
      if (isMended) stage.network.pypi.recover();
      else stage.network.pypi.fail({ on: 'simple', times: Infinity, answer });
      return Promise.resolve({});
    },
  })),
];
