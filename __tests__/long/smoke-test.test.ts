import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { contentsOf, endOf, green, poetryRuns, reportedFiles, statesOf } from '../support/journey/outcome.ts';
import { pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

const NAME = 'example-parcel';
/** What a module that is imported could try to say to the runner. */
const COMMAND = 'print("::error::stolen")\n';
const INPUTS = { 'install-dependencies': 'false', 'smoke-test': 'example_parcel, example_parcel.parts.one' };
const FILES = {
  'src/example_parcel/__init__.py': `${COMMAND}from example_parcel.parts import one\n`,
  'src/example_parcel/parts/__init__.py': '',
  'src/example_parcel/parts/one.py': 'import packaging.version\n',
};

let stage: Stage;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
});

afterAll(async () => {
  await stage.stop();
});

/** Versions set by a plugin of Poetry show that it has run. */
describe('a release whose version a plugin beside Poetry sets, and whose wheel is tried', () => {
  const PLUGIN = 'poetry-dynamic-versioning==1.10.1';
  let act: Act;

  beforeAll(async () => {
    const text = pyproject({
      dependencies: ['packaging>=24'],
      more: 'version = "0.0.0"\n\n[tool.poetry-dynamic-versioning]\nenable = true\n',
    });
    const release = await stage.release({
      version: '1.2.0',
      pyproject: text.replace('version = "1.0.0"', 'dynamic = ["version"]'),
      files: FILES,
    });
    act = await observe(stage, release, { inputs: { ...INPUTS, 'poetry-plugins': PLUGIN } });
  });

  test('is green: the plugin has set the version, and the modules were imported', () => {
    expect(act.picture).toEqual(green('published', 2));
    expect(act.result.outputs['version']).toBe('1.2.0');
    expect(mintsIn(act)).toBe(1);
    expect(endOf(act.result, 'Smoke test')).toMatch(/^Done in/);
    expect(linesOf(act, 'Smoke test')).toContain('Imported: example_parcel, example_parcel.parts.one');
    expect(endOf(act.result, 'Install dependencies')).toBe('Skipped: `install-dependencies: false`');
    expect(contentsOf(stage.network.pypi.files(NAME))).toEqual(contentsOf(reportedFiles(act.result)));
  });

  test('neither the plugin nor what the wheel needs is in the Poetry of the upload', () => {
    const [build] = poetryRuns(act.result, 'build');
    const [upload] = poetryRuns(act.result, 'publish');
    expect(String(build?.argv[0])).toContain('poetry');
    expect(upload?.argv[0]).not.toBe(build?.argv[0]);
    expect(linesOf(act, 'Configure the credential').join('\n')).toMatch(
      /^(No file of Poetry has changed|Poetry \S+, from the locked list, by uv)/m,
    );
    expect(linesOf(act, 'Install Poetry').join('\n')).toContain(
      `Beside it, resolved by the index: ${PLUGIN}`,
    );
    expect(linesOf(act, 'Configure the credential').join('\n')).not.toContain('Beside it');
    expect(upload?.argv).toContain('--no-plugins');
  });
});

describe('a wheel that lacks a sub-package', () => {
  let act: Act;

  beforeAll(async () => {
    const release = await stage.release({
      version: '1.3.0',
      // All of it is in the sdist, and in every test that runs in the checkout.
      pyproject: pyproject({ version: '1.3.0', dependencies: ['packaging>=24'] }).replace(
        'include = "example_parcel"',
        'include = "example_parcel/*.py"',
      ),
      files: FILES,
    });
    act = await observe(stage, release, { inputs: INPUTS });
  });

  test('stops the run before there is a credential, and says what is missing', () => {
    expect(act.picture).toEqual(stopped('smoke-test-failed'));
    expect(statesOf(act.result)).toEqual(['missing', 'missing']);
    const [error] = act.result.annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toContain("ModuleNotFoundError: No module named 'example_parcel.parts'");
    expect(error?.message).toContain('example_parcel.parts begins like a module of the package');
    expect(endOf(act.result, 'Smoke test')).toMatch(/^Failed in/);
    expect(mintsIn(act)).toBe(0);
  });

  test('what it prints is text, and carried out is none of it', () => {
    expect(linesOf(act, 'Smoke test').join('\n')).toContain(':error::stolen');
    expect(act.result.annotations.filter(({ message }) => message === 'stolen')).toEqual([]);
  });
});

function mintsIn({ networkRequests }: Act): number {
  return networkRequests.filter(({ path }) => path === '/_/oidc/mint-token').length;
}

function linesOf({ result }: Act, title: string): readonly string[] {
  return result.groups.find((group) => group.title === title)?.lines ?? [];
}
