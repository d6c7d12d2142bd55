import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execa } from 'execa';
import {
  hostileProject,
  jobOf,
  leaveResidue,
  Loot,
  LOOTING_BACKEND,
  LOOTING_DEPENDENCY,
  RESIDUE,
  type Executed,
} from '../support/journey/hostile.ts';
import { observe, type Act } from '../support/journey/observe.ts';
import { contentsOf, green, poetryRuns, processesSeeing, reportedFiles } from '../support/journey/outcome.ts';
import type { ProcessRecord } from '../support/runner/processes.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(240_000);

/** The commands that the action itself gives. */
const OURS = ['group', 'endgroup', 'add-mask', 'stop-commands', 'warning', 'debug'];

/** Names that no code of the project may see. */
const REFUSED =
  /^(INPUT_|ACTIONS_|GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|POETRY_PYPI_TOKEN_|TWINE_)/;

const SDIST = 'example_parcel-1.0.0.tar.gz';
const WHEEL = 'example_parcel-1.0.0-py3-none-any.whl';

let stage: Stage;
let release: Release;
let loot: Loot;
let act: Act;
let residue: string;
/** The copy of the action that ran, and that the build could write to. */
let action: string;
/** When the upload was being prepared, and when the action had printed its last line. */
let [uploadBegins, ends] = [0, 0];

/** One run for all: a machine with residue, a hostile backend, a hostile dependency, debug logging. It must be green. */
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release(
    await hostileProject({ backend: LOOTING_BACKEND, dependency: LOOTING_DEPENDENCY }),
  );
  loot = new Loot(await stage.folder('loot'));
  const home = await stage.folder('home');
  residue = await leaveResidue(home, loot);
  action = await stage.folder('action');
  for (const part of ['action.yml', 'dist'])
    await cp(path.join(import.meta.dirname, '..', '..', part), path.join(action, part), { recursive: true });
  act = await observe(stage, release, {
    home,
    actionPath: action,
    debug: true,
    env: {
      ...jobOf(loot, await stage.folder('bin'), action),
      TWINE_PASSWORD: RESIDUE,
      POETRY_PYPI_TOKEN_PYPI: RESIDUE,
    },
    onLine: (line) => {
      if (line === '##[group]Configure the credential') uploadBegins = Date.now();
      ends = Date.now();
    },
  });
});

afterAll(async () => {
  await stage.stop();
});

describe('a build and a dependency that are out to do harm', () => {
  test('do not stop a release: it is green, and breaks no rule of the log', () => {
    const { left, ...picture } = act.picture;

    expect({ ...picture, left: [] }).toEqual(green('published', 2));
    expect(left).toEqual(expect.arrayContaining(['?? cleo.py', '?? poetry.toml', '?? sitecustomize.py']));
  });

  test('change nothing of what is published: both files as they were first hashed, and no other', () => {
    const stored = stage.network.pypi.files('example-parcel');
    const hashed = [...act.result.log.matchAll(/^(\S+): \d+ bytes, sha256 (\S+)$/gm)].map(
      ([, filename = '', sha256 = '']) => ({ filename, sha256 }),
    );

    expect(stored.map(({ filename }) => filename)).toEqual([SDIST, WHEEL]);
    expect(contentsOf(stored)).toEqual(contentsOf(hashed));
    expect(contentsOf(reportedFiles(act.result))).toEqual(contentsOf(hashed));
  });

  test('faults 43: see nothing in their environment that publishes, or that talks to the runner', async () => {
    const seen = await loot.environments();

    expect(new Set(seen.map(({ label }) => label))).toEqual(new Set(['backend', 'dependency']));
    expect(
      seen.flatMap(({ environment }) => Object.keys(environment)).filter((name) => REFUSED.test(name)),
    ).toEqual([]);
  });

  test('find no secret in any file of the job, though they look', async () => {
    const found = await loot.found();

    // They find what is there.
    for (const label of ['backend', 'dependency'])
      expect(found.filter((one) => one.label === label).map(({ secret }) => secret)).toContain(RESIDUE);
    const { github, network } = stage;
    const secrets = [github.token, github.idToken.requestToken, ...github.idTokens, ...network.pypi.minted];
    const all = await loot.all();
    expect(secrets).toHaveLength(4);
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  });
});

describe('what they print', () => {
  test('faults 41: is text: no command of theirs is carried out', () => {
    const { commands, log, annotations, outputs, exportedEnv, addedPath, state, summary } = act.result;

    // They are all to be read, with an invisible character in them.
    expect(log).toContain(':set-output name=status::stolen');
    expect(log).toContain('#[add-mask]stolen');
    expect(log).toContain(':stolen-word::');
    expect(log).toContain(':error::stolen at last');
    expect(log).toContain(`LOOT=${loot.folder}`);
    expect(JSON.stringify(commands)).not.toContain('stolen');
    expect([...new Set(commands.map(({ name }) => name))].filter((name) => !OURS.includes(name))).toEqual([]);
    expect(JSON.stringify([annotations, outputs, summary])).not.toContain('stolen');
    expect([exportedEnv, addedPath, state]).toEqual([{}, [], {}]);
  });

  test('cannot be told from the beginning of a line: none of their commands stands there', () => {
    const begun = act.result.rawLog.split('\n').filter((line) => /^\s*::.*stolen/.test(line));

    expect(begun).toEqual([]);
    expect(act.result.rawLog).not.toMatch(/##\[.*stolen/);
  });

  test('cannot end the stop word, which is another one for each program', () => {
    const words = [...act.result.rawLog.matchAll(/^::stop-commands::(.*)$/gm)].map(([, word]) => word);

    expect(words).toHaveLength(3);
    expect(new Set(words).size).toBe(3);
    expect(words.filter((word) => !/^[0-9a-f]{32}$/.test(String(word)))).toEqual([]);
    for (const word of words) expect(act.result.rawLog.split(`\n::${String(word)}::\n`)).toHaveLength(2);
  });

  test('comes after the masks: those of the inputs are the first lines, that of the minted token its first mention', () => {
    const lines = act.result.rawLog.split('\n');
    const [minted = ''] = stage.network.pypi.minted;

    expect(lines[0]).toBe('::group::Read the inputs');
    expect(lines[1]).toMatch(/^::add-mask::/);
    expect(lines).toContain(`::add-mask::${stage.github.token}`);
    expect(lines.find((line) => line.includes(stage.github.token))).toMatch(/^::add-mask::/);
    expect(lines.filter((line) => line.includes(minted))).toEqual([`::add-mask::${minted}`]);
  });
});

describe('what they leave behind', () => {
  test('does not run once the upload is being prepared', async () => {
    const planted = await loot.planted();
    const executed = await loot.executed();
    const late = executed.filter(({ at }) => at >= uploadBegins && at <= ends);

    expect(ends).toBeGreaterThan(uploadBegins);
    expect(uploadBegins).toBeGreaterThan(0);
    expect(planted.length).toBeGreaterThan(15);
    expect(planted.map((file) => path.basename(path.dirname(file)))).toContain('cleo');
    // The traps work: the Poetry that installs the dependencies fell into one. The build has ended the one that was loaded before.
    expect(executed.filter(isPoetry('install'))).not.toEqual([]);
    expect(late).toEqual([]);
    expect(act.result.log).toContain('The upload gets a Poetry of its own');
    expect(executed.filter(isPoetry('publish'))).toEqual([]);
    expect(executed.filter(({ names }) => names.some((name) => REFUSED.test(name)))).toEqual([]);
  });

  test('does not run as a part of the action itself: all of that was loaded before', async () => {
    const chunks = (await readdir(path.join(action, 'dist'))).filter((name) => name.endsWith('.index.js'));
    const isOfAction = ({ what }: Executed): boolean => what.endsWith('of the action');

    expect(chunks.length).toBeGreaterThan(5);
    const planted = await loot.planted();
    expect(planted.filter((file) => chunks.includes(path.basename(file)))).toHaveLength(chunks.length);
    expect((await loot.executed()).filter(isOfAction)).toEqual([]);
    // The traps work: this is how the action would load one.
    await execa(process.execPath, [
      '--input-type=module',
      '--eval',
      `await import(${JSON.stringify(pathToFileURL(path.join(action, 'dist', String(chunks[0]))).href)})`,
    ]);
    expect((await loot.executed()).filter(isOfAction)).toHaveLength(1);
  });

  test('does not lead the upload elsewhere, nor give it another credential', () => {
    const { minted, uploads } = stage.network.pypi;

    expect(minted).toHaveLength(1);
    expect(uploads.map(({ user, secret, status }) => [user, secret, status])).toEqual([
      ['__token__', minted[0], 200],
      ['__token__', minted[0], 200],
    ]);
    expect(processesSeeing(act.result, String(minted[0]))).toEqual(
      poetryRuns(act.result, 'publish').map(({ pid }) => pid),
    );
    expect(
      act.networkRequests.filter(({ method, host }) => method === 'POST' && !host.endsWith('pypi.org')),
    ).toEqual([]);
  });

  test('does not turn the last look at the tag, which asks GitHub and not git', () => {
    const [build] = poetryRuns(act.result, 'build');
    const byAction = act.result.processes.filter(({ ppid }) => ppid === build?.ppid);
    const isGit = ({ argv: [program = ''] }: ProcessRecord): boolean => /[\\/]git(\.exe)?$/.test(program);
    const after = byAction.slice(byAction.findIndex(({ pid }) => pid === build?.pid));

    expect(act.result.log).toContain('The tag v1.0.0 still points at this commit');
    expect(byAction.filter(isGit)).not.toEqual([]);
    expect(after.length).toBeGreaterThan(3);
    expect(after.filter(isGit)).toEqual([]);
  });
});

describe('what earlier users left on the machine', () => {
  test('faults 71: is not used: no keyring, no cache, no login', async () => {
    const executed = await loot.executed();
    const cached = await readdir(residue, { recursive: true, withFileTypes: true });
    const files = cached.filter((entry) => entry.isFile()).map(({ name }) => name);

    expect(executed.filter(({ what }) => what === 'keyring')).toEqual([]);
    expect(files.sort()).toEqual(['residue', 'residue-1.0.0-py3-none-any.whl']);
    expect(JSON.stringify(stage.network.pypi.uploads)).not.toContain(RESIDUE);
    const logins = act.networkRequests
      .filter(({ host, headers }) => host === 'upload.pypi.org' && headers['authorization'] !== undefined)
      .map(({ headers }) => decoded(headers));
    expect(logins).toEqual(Array(2).fill(`__token__:${String(stage.network.pypi.minted[0])}`));
  });
});

/** Whether a trap was executed by a Poetry that ran this command. */
function isPoetry(command: string): (executed: Executed) => boolean {
  return ({ argv }) =>
    argv.some((word) => path.basename(word).startsWith('poetry')) && argv.includes(command);
}

/** The login of a request. */
function decoded(headers: Readonly<Record<string, string>>): string {
  return Buffer.from((headers['authorization'] ?? '').replace(/^basic /i, ''), 'base64').toString();
}
