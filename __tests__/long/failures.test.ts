import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { leaksInRecord, leaksOf } from '../support/journey/leak-scan.ts';
import { observe, stopped } from '../support/journey/observe.ts';
import { endOf, reportedFiles, statesOf } from '../support/journey/outcome.ts';
import { backend, pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

/** The commands that the action itself gives. */
const OURS = ['group', 'endgroup', 'add-mask', 'stop-commands', 'warning', 'error', 'debug'];

const COMMANDS = [
  ...['::set-output name=status::published', '::save-state name=stolen::1', '::set-env name=STOLEN::1'],
  ...['::add-path::/stolen', '##[add-path]/stolen', '::add-mask::example', '::stop-commands::stolen'],
  ...['::endgroup::', '::error::stolen', '::warning::stolen', '::notice::stolen', '  ::error::stolen'],
  ...['\r::error::stolen', '\u001b[0m::error::stolen', '::debug::stolen', '::echo::on'],
];

const PROXY_PASSWORD = 'pr0xy/p@ss:word %41';

/** Prints commands on both streams, the proxy with its login, and as its last words a command again. */
const LOUD_AND_BROKEN = `import os
import sys
from urllib.parse import unquote


def build_sdist(*arguments, **named):
    for command in ${JSON.stringify(COMMANDS)}:
        print(command, flush=True)
        print(command, file=sys.stderr, flush=True)
    print("behind", os.environ["HTTPS_PROXY"], unquote(os.environ["HTTPS_PROXY"]), flush=True)
    raise RuntimeError("the backend is broken\\n::error::stolen")
`;

/** Recording every process would cost time, and nothing here asks for it. */
const QUICK = { recordProcesses: false };

let stage: Stage;

beforeAll(async () => {
  stage = await startStage({ projects: ['example-parcel', 'example-nowhere'], hasLaterUses: true });
});

afterAll(async () => {
  await stage.stop();
});

describe('a build that fails', () => {
  test('faults 39, 41, 74: by its backend, in a debug run: nothing that the backend prints is carried out, and no secret is in it', async () => {
    const release = await stage.release({
      pyproject: pyproject({ ownBackend: true }),
      files: backend(LOUD_AND_BROKEN),
    });
    const env = stage.network.requireProxyLogin('somebody', PROXY_PASSWORD);
    const { picture, result } = await observe(stage, release, { debug: true, env });
    stage.network.recover();

    // Python leaves the backend's byte code behind.
    expect({ ...picture, left: [] }).toEqual(stopped('build-failed'));
    expect(result.log).toContain('::add-mask::example');
    const foreign = result.commands.filter(({ name, data }) => !OURS.includes(name) || data === 'stolen');
    expect(foreign).toEqual([]);
    expect(result.annotations.filter(({ level }) => level !== 'error')).toEqual([]);
    expect(result.log).toContain('the backend is broken');
    expect(result.annotations[0]?.message).toContain('RuntimeError: the backend is broken');
    expect(result.annotations[0]?.message).not.toContain('You can verify this');
    expect(result.log).toMatch(/behind http:\/\/\*\*\*@\S+ http:\/\/\S*\*\*\*@/);
    const password = { name: 'the password of the proxy', value: PROXY_PASSWORD };
    expect(leaksInRecord({ ...result, processes: [] }, [password])).toEqual([]);
    expect(result.outputs).toMatchObject({ name: 'example-parcel', files: '[]' });
    expect([result.exportedEnv, result.addedPath, result.state]).toEqual([{}, [], {}]);
    expect(await leaksOf(result, stage.secrets())).toEqual([]);
  });

  const HARM = [
    {
      title: 'faults 48: because it asks a question',
      python: 'input("Go on? ")',
      code: 'build-failed',
      says: 'EOFError: EOF when reading a line',
    },
    {
      title: 'faults 39: because a signal ends it',
      python: 'import os\nimport signal\n\nos.kill(os.getppid(), signal.SIGKILL)',
      code: 'build-failed',
      says: '`poetry build` was ended by a signal',
    },
    {
      title: 'faults 47: because the disk is full',
      python: 'with open("/dev/full", "w") as full:\n    full.write("x")',
      code: 'disk-not-writable',
      says: 'it is full',
    },
  ];
  // Windows has neither such signals nor such a device.
  const possible = HARM.filter(({ python }) => process.platform !== 'win32' || python.startsWith('input'));

  test.each(possible)('$title: $code', async ({ python, code, says }) => {
    const release = await stage.release({
      pyproject: pyproject({ ownBackend: true }),
      files: backend(python),
    });
    const { picture, result } = await observe(stage, release, { ...QUICK, timeoutMs: 120_000 });

    expect({ ...picture, left: [] }).toEqual(stopped(code));
    expect(result.log).toContain(says);
  });

  test('for a package that is not there', async () => {
    const more = 'include = [{ path = "MISSING.txt" }]\npackages = [{ include = "missing" }]\n';
    const text = pyproject({ more }).replace(/^packages = .*example_parcel.*$/m, '');
    const release = await stage.release({ pyproject: text });
    const { picture, result } = await observe(stage, release, QUICK);

    expect(picture).toEqual(stopped('build-failed'));
    expect(result.annotations[0]?.message).toContain('missing');
  });
});

describe('dependencies that cannot be installed', () => {
  const LOCK = `package = []

[metadata]
lock-version = "2.1"
python-versions = ">=3.8"
content-hash = '${'0'.repeat(64)}'
`;

  test.each([
    // Its hash is not spelled as Poetry writes it, so the action itself says nothing of it.
    { title: 'a lock that is older than the project', code: 'lock-outdated', project: { lock: LOCK } },
    {
      title: 'a dependency that is on no index',
      code: 'install-failed',
      project: { pyproject: pyproject({ dependencies: ['example-nowhere>=1'] }) },
    },
    {
      title: 'a group that the project does not have',
      code: 'install-failed',
      project: {},
      inputs: { 'install-options': '--with nonsense' },
    },
  ])('$title: $code, and nothing is sent', async ({ code, project, inputs }) => {
    const release = await stage.release(project);
    const mints = stage.network.pypi.mints.length;
    const { picture, result } = await observe(stage, release, { ...QUICK, ...(inputs && { inputs }) });

    expect(picture).toEqual(stopped(code));
    expect(statesOf(result)).toEqual(['missing', 'missing']);
    expect(reportedFiles(result).every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    expect(endOf(result, 'Install dependencies')).toMatch(/^Failed in/);
    expect(stage.network.pypi.mints).toHaveLength(mints);
  });
});
