import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { walkDistribution } from '../../src/distributions/archive.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { backend, pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

let stage: Stage;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
});

afterAll(async () => {
  await stage.stop();
});

const PACKAGE = 'src/example_parcel';

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

/** What the built files hold, by kind; sdist without its folder. */
async function membersIn(folder: string): Promise<{ sdist: Set<string>; wheel: Set<string> }> {
  const members = { sdist: new Set<string>(), wheel: new Set<string>() };
  for (const name of await readdir(folder)) {
    const kind = name.endsWith('.whl') ? 'wheel' : 'sdist';
    await walkDistribution({ kind }, path.join(folder, name), (member) => {
      members[kind].add(kind === 'sdist' ? member.name.replace(/^[^/]+\//, '') : member.name);
      return Promise.resolve();
    });
  }
  return members;
}

test('faults 33: an untracked key in the folder of the package stops the run, and is named', async () => {
  const release = await stage.release();
  const workspace = await stage.checkOut(release);
  const files = {
    [`${PACKAGE}/.env`]: 'KEY=1\n',
    [`${PACKAGE}/__init__.py~`]: '',
    'notes.txt': 'not packed\n',
  };
  await write(workspace, files);
  const { picture, result } = await observe(stage, release, { workspace, recordProcesses: false });
  expect(picture).toEqual(stopped('artifact-invalid'));
  const [error] = result.annotations.filter(({ level }) => level === 'error');
  expect(error?.message).toContain(
    `example_parcel-1.0.0.tar.gz and example_parcel-1.0.0-py3-none-any.whl would publish what git does not track: ${PACKAGE}/.env, ${PACKAGE}/__init__.py~.`,
  );
  expect(error?.file).toBe('pyproject.toml');
});

/** A build as real ones are: it writes a module and a file of its own, and rewrites pyproject.toml. */
const WRITING = `from pathlib import Path

Path("${PACKAGE}/_born.py").write_text("born = True\\n")
with open("pyproject.toml", "a") as project:
    project.write("\\n# rewritten\\n")
`;

describe('faults 32, 33: a build that writes files, in a folder of another user, with a generated file that is included', () => {
  const GENERATED = `${PACKAGE}/gen erated.py`;
  const IGNORED = [`${PACKAGE}/secret.log`, `${PACKAGE}/__pycache__/x.pyc`];
  let act: Act;

  beforeAll(async () => {
    const include = `include = [{ path = "${PACKAGE}/gen*.py", format = ["sdist", "wheel"] }]`;
    const release = await stage.release({
      pyproject: pyproject({ ownBackend: true, more: include }),
      files: {
        ...backend(WRITING),
        '.gitignore': '*.log\n__pycache__/\n/dist/\n',
        [`${PACKAGE}/tracked ä.py`]: '',
      },
    });
    const workspace = await stage.checkOut(release);
    await write(workspace, Object.fromEntries([GENERATED, ...IGNORED].map((file) => [file, ''])));
    act = await observe(stage, release, {
      workspace,
      recordProcesses: false,
      credential: 'none',
      inputs: { mode: 'build', 'install-dependencies': 'false' },
      env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
    });
  });

  test('what is born in the build, rewritten, or included passes', async () => {
    expect(act.result.conclusion).toBe('success');
    const { workspace } = act.result.paths;
    expect(await readFile(path.join(workspace, 'pyproject.toml'), 'utf8')).toContain('# rewritten');
    const { sdist, wheel } = await membersIn(path.join(workspace, 'dist'));
    for (const file of ['_born.py', 'gen erated.py', 'tracked ä.py']) {
      expect(sdist).toContain(`${PACKAGE}/${file}`);
      expect(wheel).toContain(`example_parcel/${file}`);
    }
  });

  test('what git ignores is not in the files: Poetry could ask git', async () => {
    const { sdist, wheel } = await membersIn(path.join(act.result.paths.workspace, 'dist'));
    for (const file of IGNORED) {
      expect(sdist).not.toContain(file);
      expect(wheel).not.toContain(file.slice('src/'.length));
    }
  });
});
