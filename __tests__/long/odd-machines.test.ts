import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Mounts } from '../support/journey/mounted.ts';
import { observe } from '../support/journey/observe.ts';
import { green } from '../support/journey/outcome.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(300_000);

/** Another file system than that of the workspace; null where the machine has none at hand. */
async function otherDevice(): Promise<string | null> {
  const [memory, here] = await Promise.all(
    ['/dev/shm', tmpdir()].map((place) => stat(place).catch(() => null)),
  );
  return memory?.isDirectory() === true && memory.dev !== here?.dev ? '/dev/shm' : null;
}

const mounts = new Mounts();
const readOnlyHome = await mounts.readOnly();

let stage: Stage;
let temp: string;
beforeAll(async () => {
  stage = await startStage();
  temp = await mkdtemp(path.join((await otherDevice()) ?? tmpdir(), 'temp dir ü-'));
});
afterAll(async () => {
  await stage.stop();
  await mounts.unmountAll();
  await rm(temp, { recursive: true, force: true });
});

test('faults 72: spaces, quotes and letters of the world in every path, the folder for temporary files on another volume, no tool cache, no home', async () => {
  const release = await stage.release();
  const root = path.join(await stage.folder('rünner'), "a b (1) 'q' $HOME 日本");
  await mkdir(root);
  // Below a file nobody can make a folder, root neither.
  await writeFile(path.join(root, 'file'), '');
  const home = path.join(root, 'file', 'home');
  const { picture, result } = await observe(stage, release, {
    ...{ root, temp, recordProcesses: false },
    runnerEnv: { RUNNER_TOOL_CACHE: null },
    env: { HOME: home, USERPROFILE: home },
    inputs: { 'smoke-test': 'example_parcel' },
  });

  expect({ ...picture, left: [] }).toEqual(green('published', 2));
  expect(result.log).toContain('Imported: example_parcel');
  expect((await readdir(result.paths.toolCache)).concat(await readdir(result.paths.home))).toEqual([]);
});

(readOnlyHome === null ? describe.skip : describe)('where a home can be made that takes nothing', () => {
  const home = readOnlyHome ?? '';

  test('faults 72: a home in which nothing can be made', async () => {
    await expect(writeFile(path.join(home, 'file'), '')).rejects.toThrow(/EROFS|EACCES/);
    const release = await stage.release({ version: '1.0.1' });
    const { picture, result } = await observe(stage, release, {
      recordProcesses: false,
      env: { HOME: home, USERPROFILE: home },
      inputs: { 'smoke-test': 'example_parcel' },
    });

    expect({ ...picture, left: [] }).toEqual(green('published', 2));
    expect(result.log).toContain('Imported: example_parcel');
    expect(await readdir(home)).toEqual([]);
  });
});
