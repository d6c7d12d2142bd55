import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hostileProject, jobOf, Loot } from '../support/journey/hostile.ts';
import { observe, type Act } from '../support/journey/observe.ts';
import { green, poetryRuns, processesSeeing } from '../support/journey/outcome.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';
import { findPython } from '../support/tools/python.ts';

jest.setTimeout(300_000);

const onPosix = process.platform === 'win32' ? describe.skip : describe;

/**
 * uv is not to be had, so venv and pip do its work; and pip reads the files of the user: first a mirror with a login, then what
 * the build has written.
 */
onPosix('a build that tells pip to run on another Python', () => {
  const MIRROR = 'https://reader:of-the-mirror@pypi.org/simple/';
  const LOGIN = `Basic ${Buffer.from('reader:of-the-mirror').toString('base64')}`;

  let stage: Stage;
  let loot: Loot;
  let home: string;
  let act: Act;
  let uploadBegins = 0;

  beforeAll(async () => {
    stage = await startStage({ projects: ['example-parcel', 'uv'] });
    const release = await stage.release(await hostileProject({ backend: 'plant_pip()' }));
    loot = new Loot(await stage.folder('loot'));
    home = await stage.folder('home');
    await mkdir(path.join(home, '.config', 'pip'), { recursive: true });
    await writeFile(path.join(home, '.config', 'pip', 'pip.conf'), `[global]\nindex-url = ${MIRROR}\n`);
    act = await observe(stage, release, {
      home,
      env: {
        ...jobOf(loot, await stage.folder('bin')),
        // The rig takes all files of pip away.
        PIP_CONFIG_FILE: '',
        // Of uv alone: it leads to a page without uv.
        UV_DEFAULT_INDEX: 'https://pypi.org/simple/',
      },
      onLine: (line) => {
        if (line === '##[group]Configure the credential') uploadBegins = Date.now();
      },
    });
  });

  afterAll(async () => {
    await stage.stop();
  });

  test('stops nothing: the run is green, and pip has done the work', () => {
    expect({ ...act.picture, left: [] }).toEqual(green('published', 2));
    expect(act.result.log).toContain('venv and pip do its work');
    const locked = act.result.processes.filter(({ argv }) => argv.includes('--require-hashes'));
    expect(new Set(locked.map(({ pid }) => pid)).size).toBeGreaterThanOrEqual(2);
  });

  test('does not get its program run while the upload is prepared and made', async () => {
    const late = (await loot.executed()).filter(({ at }) => at >= uploadBegins);

    expect(uploadBegins).toBeGreaterThan(0);
    expect(await loot.planted()).toEqual(
      expect.arrayContaining([
        path.join(home, '.config', 'pip', 'pip.conf'),
        path.join(home, '.pip', 'pip.conf'),
        expect.stringMatching(/tools.home.\.config.pip.pip\.conf$/),
      ]),
    );
    expect(late).toEqual([]);
    const [minted = ''] = stage.network.pypi.minted;
    expect(minted).not.toBe('');
    expect(await loot.all()).not.toContain(minted);
    expect(processesSeeing(act.result, minted)).toEqual(
      poetryRuns(act.result, 'publish').map(({ pid }) => pid),
    );
  });

  test('would have had it run by a pip that reads the files of the user', async () => {
    const run = promisify(execFile);
    const environment = await stage.folder('environment');
    await run(await findPython(), ['-m', 'venv', environment]);
    await run(path.join(environment, 'bin', 'python'), ['-m', 'pip', 'config', 'list'], {
      env: { HOME: home },
    });

    expect((await loot.executed()).map(({ what }) => what)).toContain('a Python by pip.conf');
  });

  test('does not take the mirror away that the user had named: the upload gets its Poetry from there', () => {
    const pages = act.networkRequests.filter(({ host, path: page, at }) => {
      return host === 'pypi.org' && page === '/simple/poetry-core/' && at >= uploadBegins;
    });

    expect(pages.map(({ headers }) => headers['authorization'])).toEqual([LOGIN]);
    expect(act.result.log).not.toContain('of-the-mirror');
  });
});
