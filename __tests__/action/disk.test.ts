import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Mounts } from '../support/journey/mounted.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(60_000);

const mounts = new Mounts();
const canMount = (await mounts.mount('size=1m')) !== null;
await mounts.unmountAll();

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterEach(() => mounts.unmountAll());
afterAll(async () => {
  await stage.stop();
});

const messageOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';

/** A file system with so much room; only where this can be called are there tests that need one. */
async function disk(options: string): Promise<string> {
  const folder = await mounts.mount(options);
  if (folder === null) throw new Error('it could be mounted before');
  return folder;
}

(canMount ? describe : describe.skip)('faults 47: a disk without room', () => {
  it('for Poetry is told before anything is installed', async () => {
    const release = await stage.release();
    const temp = await disk('size=100m');
    const act = await observe(stage, release, { temp, workspace: await stage.checkOut(release) });
    expect(act.picture).toEqual(stopped('disk-not-writable'));
    expect(messageOf(act)).toMatch(
      /^The disk of RUNNER_TEMP has \d+ MB left, and Poetry with its tools can take 177 MB\./,
    );
    // One page of PyPI, and no download.
    expect(act.networkRequests.map(({ path: asked }) => asked)).toEqual(['/simple/example-parcel/']);
  });

  it('for uv is counted once, where it has come while the index was asked', async () => {
    stage.network.pypi.fail({ on: 'simple', answer: { delayMs: 3000 } });
    const release = await stage.release();
    const temp = await disk('size=200m');
    const workspace = await stage.checkOut(release);
    const act = await observe(stage, release, { temp, workspace, inputs: { 'python-version': '3.99' } });
    expect(act.picture).toEqual(stopped('python-unavailable'));
  });

  it('for a folder more is no bug of the action', async () => {
    const release = await stage.release();
    // What the runner itself puts there takes the rest.
    const temp = await disk('size=1g,nr_inodes=10');
    const act = await observe(stage, release, { temp, workspace: await stage.checkOut(release) });
    expect(act.picture).toEqual(stopped('disk-not-writable'));
    expect(messageOf(act)).toMatch(/it is full \(ENOSPC: no space left on device, mkd/);
  });

  it('for the checkout is no fault of the repository', async () => {
    const files = { 'large.bin': randomBytes(2_000_000).toString('latin1') };
    const release = await stage.release({ files });
    const act = await observe(stage, release, { workspace: await disk('size=1m'), recordProcesses: false });
    expect({ ...act.picture, left: [] }).toEqual(stopped('disk-not-writable'));
    expect(messageOf(act)).toContain('takes nothing more: it is full');
  });
});
