import { appendFile, cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execa } from 'execa';
import { installArguments } from '../../src/poetry/arguments.ts';
import { lockedList } from '../../src/poetry/locked-list.ts';
import { POETRY_VERSION } from '../../src/poetry/locked-packages.ts';
import { GO_ON, PREPARED_START, STARTS } from '../../src/poetry/start.ts';
import { leaksInFiles, leaksInRecord, leaksOf } from '../support/journey/leak-scan.ts';
import { pythonLeftBy } from '../support/journey/left-tools.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { STEPS } from '../support/journey/log-rules.ts';
import {
  contentsOf,
  endOf,
  green,
  isPrepared,
  poetryRuns,
  processesSeeing,
  reportedFiles,
  statesOf,
} from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';
import type { UploadAttempt } from '../support/network/upload-attempts.ts';
import { startNetwork, type Network } from '../support/network/network.ts';
import { releasePublished } from '../support/runner/events.ts';
import { commitAll, git } from '../support/tools/projects.ts';
import { findPython } from '../support/tools/python.ts';

jest.setTimeout(180_000);

const EXAMPLE = fileURLToPath(new URL('../../examples/portal-client/', import.meta.url));
const NAME = 'example-portal-client';
const VERSION = '1.4.2';
const SDIST = `example_portal_client-${VERSION}.tar.gz`;
const WHEEL = `example_portal_client-${VERSION}-py3-none-any.whl`;
let stage: Stage;
let release: Release;
let first: Act;

/** The defaults: a release is published, the workspace is empty, the publisher is trusted, the index is PyPI. */
beforeAll(async () => {
  stage = await startStage({ projects: [NAME] });
  release = await stage.release({
    name: NAME,
    version: VERSION,
    pyproject: await readFile(path.join(EXAMPLE, 'pyproject.toml'), 'utf8'),
    files: await textsBelow(EXAMPLE),
  });
  first = await observe(stage, release);
});

afterAll(async () => {
  await stage.stop();
});

describe('a release of the example, with the defaults', () => {
  test('is green, leaves nothing in the workspace, and keeps every rule of the log', () => {
    expect(first.picture).toEqual(green('published', 2));
    expect(first.result.groups.map(({ title }) => title)).toEqual(STEPS);
    expect(
      STEPS.map((title) => endOf(first.result, title)).filter((end) => !end.startsWith('Done in')),
    ).toEqual([]);
  });

  test('puts both files on the index, the sdist first, as the output `files` has them', () => {
    const stored = stage.network.pypi.files(NAME);

    expect(stored.map(({ filename }) => filename)).toEqual([SDIST, WHEEL]);
    expect(reportedFiles(first.result)).toEqual(
      stored.map(({ filename, kind, content, sha256, url }) => ({
        filename,
        kind,
        size: content.length,
        sha256,
        url,
        state: 'uploaded',
      })),
    );
  });

  test('uploads by the Poetry that built: no file of it has changed', () => {
    const [build, upload] = [poetryRuns(first.result, 'build'), poetryRuns(first.result, 'publish')];

    expect([build.length, upload.length]).toEqual([1, 1]);
    expect(upload[0]?.argv[0]).not.toBe(build[0]?.argv[0]);
    expect(first.result.log).toContain('No file of Poetry has changed since it was installed');
  });

  test('loads the Poetry that installs while the build runs', () => {
    const installing = poetryRuns(first.result, 'install');
    expect(installing.map(isPrepared)).toEqual([true]);
    const others = ['build', 'publish'].flatMap((command) => poetryRuns(first.result, command));
    expect(others.map(({ argv }) => argv.slice(1, 1 + STARTS.light.length))).toEqual([
      STARTS.light,
      STARTS.light,
    ]);
    const { processes } = first.result;
    const at = (runs: typeof installing): number => processes.findIndex(({ pid }) => pid === runs[0]?.pid);
    // Which of the two comes first is left to chance.
    expect(Math.abs(at(installing) - at(poetryRuns(first.result, 'build')))).toBe(1);
  });

  test('asks the index four times at most, beside the uploads and the mint', () => {
    const asked = first.networkRequests.filter(({ path: place }) => place.includes(`/${NAME}/`));
    expect(asked.map(({ method, path: place }) => `${method} ${place}`)).toEqual([
      `GET /simple/${NAME}/`,
      `GET /pypi/${NAME}/${VERSION}/json`,
      `GET /simple/${NAME}/`,
    ]);
    const others = first.networkRequests.filter(
      ({ host, path: place }) => /(^|\.)pypi\.org$/.test(host) && !/^\/(simple|pypi)\//.test(place),
    );
    expect(others.map(({ path: place }) => place)).toEqual(['/_/oidc/mint-token', '/legacy/', '/legacy/']);
  });

  test('sets all outputs', () => {
    const { files, ...others } = first.result.outputs;
    expect(files).toBeDefined();
    expect(others).toEqual({
      name: NAME,
      version: VERSION,
      'is-prerelease': 'false',
      status: 'published',
      uploaded: '2',
      'error-code': '',
      'dist-directory': '',
      'project-url': `https://pypi.org/project/${NAME}/${VERSION}/`,
      'python-version': expect.stringMatching(/^3\.\d+\.\d+$/),
      'poetry-version': POETRY_VERSION,
    });
  });

  test('tells files, states and steps in the summary', () => {
    const { summary } = first.result;
    const plain = summary.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    const [sdist, wheel] = reportedFiles(first.result);

    expect(plain).toMatch(`## ✅ ${NAME} ${VERSION} is published`);
    expect(plain).toContain(first.result.outputs['project-url']);
    expect(plain).toContain(`| [${SDIST}](`);
    expect(plain).toContain(sdist?.sha256.slice(0, 12));
    expect(plain).toContain(`| [${WHEEL}](`);
    expect(plain).toContain(wheel?.sha256.slice(0, 12));
    expect(STEPS.slice(0, -1).filter((title) => !plain.includes(`| ${title} |`))).toEqual([]);
  });

  test('hands the minted token to the upload and to no other process', () => {
    const { minted } = stage.network.pypi;
    const uploads = poetryRuns(first.result, 'publish').map(({ pid }) => pid);

    expect(minted).toHaveLength(1);
    expect(uploads).toHaveLength(1);
    expect(processesSeeing(first.result, minted[0] ?? '')).toEqual(uploads);
    expect(stage.network.pypi.uploads.map(({ user, secret }) => [user, secret])).toEqual([
      ['__token__', minted[0]],
      ['__token__', minted[0]],
    ]);
  });

  test('hands the right to ask for ID tokens to no process at all', () => {
    expect(processesSeeing(first.result, stage.github.idToken.requestToken)).toEqual([]);
    expect(stage.github.idTokens).toHaveLength(1);
    expect(processesSeeing(first.result, stage.github.idTokens[0] ?? '')).toEqual([]);
  });

  test('T3, T4, T12: shows no secret anywhere, in any form: not in what it said, started, or left in a file', async () => {
    expect(await leaksOf(first.result, stage.secrets())).toEqual([]);
    expect(stage.secrets().map(({ name }) => name)).toEqual([
      'the API token',
      'the API token of TestPyPI',
      'the token of the job',
      'the token that ID tokens are asked with',
      'ID token 0',
      'minted token 0',
    ]);
    // Who may hold one does, in one variable each: with no exception these are the hits.
    const anybody = stage.secrets().map(({ name, value }) => ({ name, value }));
    const held = leaksInRecord(first.result, anybody);
    const inGit =
      /^environment of git[a-z-]*(\.exe)? \(\d+\), GIT_CONFIG_VALUE_\d+: the token of the job in base64$/;
    const inUpload = new RegExp(
      `^environment of [\\w.]+ \\(${String(poetryRuns(first.result, 'publish')[0]?.pid)}\\), ` +
        'POETRY_PYPI_TOKEN_PYPI: minted token 0 as it is$',
    );
    expect(held.filter((leak) => inGit.test(leak))).not.toEqual([]);
    expect(held.filter((leak) => inUpload.test(leak))).not.toEqual([]);
    expect(held.filter((leak) => !inGit.test(leak) && !inUpload.test(leak))).toEqual([]);
  });

  test('T21: leaves no credential of git in the tree or in .git/config', async () => {
    const { workspace } = first.result.paths;
    const token = stage.secrets().filter(({ value }) => value === stage.github.token);
    const leaks = await leaksInFiles(first.result, [...token, { name: 'the commit', value: release.commit }]);

    expect(token).toHaveLength(1);
    expect(await readFile(path.join(workspace, '.git', 'config'), 'utf8')).not.toMatch(
      /extraheader|credential|insteadof|@/i,
    );
    expect(leaks.filter((leak) => !leak.includes(': the commit '))).toEqual([]);
    // The scan looks there: the commit is in git's files.
    expect(leaks).toContainEqual(expect.stringMatching(/^workspace \.git[\\/]/));
  });

  test('shows the minted token in the raw log only to have it masked', () => {
    const lines = first.result.rawLog
      .split('\n')
      .filter((line) => line.includes(String(stage.network.pypi.minted[0])));
    expect(lines).toEqual([`::add-mask::${String(stage.network.pypi.minted[0])}`]);
  });
});

let whole: Promise<string> | undefined;

/** Python of the Poetry that the first run has left, with rapidfuzz, without which it can only be started lightly. */
async function wholePoetry(): Promise<string> {
  const poetry = pythonLeftBy(first.result);
  const script = 'import sysconfig; print(sysconfig.get_path("purelib"))';
  const { stdout: packages } = await execa(poetry, ['-I', '-c', script]);
  const pin = String(/^rapidfuzz==\S+/m.exec(lockedList(true).requirements)?.[0]);
  const options = ['--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '--target', packages];
  await execa(await findPython(), ['-m', 'pip', 'install', ...options, pin]);
  return poetry;
}

describe('started lightly, or loaded ahead of its time, Poetry', () => {
  /** Writes down at the end which modules are loaded, and from which files. */
  const TELL = `import atexit, json, sys
told = sys.argv.pop(1)
def tell():
    files = {name: getattr(module, "__file__", None) for name, module in list(sys.modules.items())}
    json.dump(files, open(told, "w"))
atexit.register(tell)`;

  /** Those that `poetry install` loads, run by such arguments of Python. */
  async function modulesOf(
    poetry: string,
    python: string,
    args: readonly string[],
  ): Promise<Record<string, string | null>> {
    const [, code = ''] = args.slice(args.indexOf('-c'));
    const root = await stage.folder('by-hand');
    const told = path.join(root, 'modules.json');
    const environment = path.join(root, 'environment');
    await execa(python, ['-m', 'venv', '--without-pip', environment], { stdin: 'ignore' });
    const project = path.join(root, 'project');
    await cp(EXAMPLE, project, { recursive: true });
    const rest = [`${TELL}\n${code}`, told, ...args.slice(args.indexOf(code) + 1)];
    await execa(poetry, [...args.slice(0, args.indexOf(code)), ...rest, ...installArguments([])], {
      cwd: project,
      env: { ...stage.network.env, HOME: root, VIRTUAL_ENV: environment, POETRY_KEYRING_ENABLED: 'false' },
      input: '\n',
    });
    return JSON.parse(await readFile(told, 'utf8')) as Record<string, string | null>;
  }

  test('has the same modules from the same files, but for the git client and rapidfuzz', async () => {
    const poetry = await (whole ??= wholePoetry());
    const python = await findPython();
    const [plain, light, ahead] = await Promise.all([
      modulesOf(poetry, python, [...STARTS.plain.slice(0, 3), '-c', GO_ON, ...STARTS.plain.slice(3)]),
      modulesOf(poetry, python, STARTS.light),
      modulesOf(poetry, python, PREPARED_START),
    ]);
    expect(Object.keys(plain).length).toBeGreaterThan(800);
    expect(plain['packaging']).toContain('_vendor');
    expect(ahead).toEqual(light);
    const entries = Object.entries(plain);
    const same = Object.fromEntries(entries.filter(([name]) => name in light));
    expect(light).toEqual({ ...same, 'rapidfuzz.distance': null });
    const less = entries.filter(([name, file]) => !(name in light) && file?.includes('site-packages'));
    expect(
      less.map(([name]) => name).filter((name) => !/^(dulwich|rapidfuzz|typing_extensions)(\.|$)/.test(name)),
    ).toEqual(['poetry.vcs.git.backend']);
    expect(less.length).toBeGreaterThan(40);
  });
});

describe('the same commands by hand', () => {
  let other: Network;

  beforeAll(async () => {
    other = await startNetwork({ ours: [NAME] });
  });

  afterAll(async () => {
    await other.stop();
  });

  test('`poetry publish --build` sends the same files with the same form fields', async () => {
    const token = 'pypi-AgEIcHlwaS5vcmcHandmade';
    other.pypi.acceptToken(token);
    const home = await stage.folder('home');

    // The Poetry that the action has put into place, in a clean clone, as a maintainer would run it.
    await execa(await (whole ??= wholePoetry()), ['-m', 'poetry', 'publish', '--build', '--no-interaction'], {
      cwd: await stage.checkOut(release),
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        USERPROFILE: home,
        ...other.env,
        POETRY_PYPI_TOKEN_PYPI: token,
      },
      extendEnv: process.platform === 'win32',
      stdin: 'ignore',
    });

    // Poetry keeps the metadata in a set: the order of the names differs from run to run, that of one name's values does not.
    const form = ({ filename, sha256, fields }: UploadAttempt) => ({
      filename,
      sha256,
      fields: fields.toSorted(([one], [other]) => one.localeCompare(other)),
    });
    expect(other.pypi.uploads).toHaveLength(2);
    expect(stage.network.pypi.uploads.slice(0, 2).map(form)).toEqual(other.pypi.uploads.map(form));
  });
});

describe('the same release again', () => {
  test('faults 56: a rerun in a fresh workspace is green and sends nothing', async () => {
    const mints = stage.network.pypi.mints.length;
    const rerun = await observe(stage, release, { runAttempt: 2 });

    expect(rerun.picture).toEqual(green('published', 0));
    expect(statesOf(rerun.result)).toEqual(['already-there', 'already-there']);
    expect(contentsOf(reportedFiles(rerun.result))).toEqual(contentsOf(stage.network.pypi.files(NAME)));
    expect(stage.network.pypi.mints).toHaveLength(mints);
    expect(endOf(rerun.result, 'Publish')).toMatch(/^Skipped: /);
  });

  test('other content under the same version is a conflict, and nothing is sent', async () => {
    const before = contentsOf(stage.network.pypi.files(NAME));
    const changed = await withOtherContent(release);
    const conflict = await observe(stage, changed);

    expect(conflict.picture).toEqual({ ...stopped('index-conflict'), status: 'conflict' });
    expect(statesOf(conflict.result)).toEqual(['conflict', 'conflict']);
    expect(contentsOf(stage.network.pypi.files(NAME))).toEqual(before);
    expect(contentsOf(reportedFiles(conflict.result))).not.toEqual(before);
  });
});

/** A change in a packed file, and the tag moved to it. */
async function withOtherContent(old: Release): Promise<Release> {
  const file = path.join(old.folder, 'src', 'portal_client', '__init__.py');
  await appendFile(file, '\nCHANGED = True\n');
  const commit = await commitAll(old.folder);
  await git(old.folder, 'tag', '--force', String(old.tag));
  const { repository } = old;
  await stage.github.createRepository({ ...repository, from: old.folder });
  const event = releasePublished({ repository, tag: String(old.tag), sha: commit });
  return { ...old, commit, event };
}

/** The text files below a folder by their paths in it, with `/`. */
async function textsBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  return Object.fromEntries(
    await Promise.all(
      files.map(
        async (file) =>
          [file.split(path.sep).join('/'), await readFile(path.join(folder, file), 'utf8')] as const,
      ),
    ),
  );
}
