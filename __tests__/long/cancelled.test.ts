import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { observe, stopped } from '../support/journey/observe.ts';
import { poetryRuns } from '../support/journey/outcome.ts';
import { backend, pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

/** The build finds the action in /proc, to end it when it is itself under way. */
const onLinux = process.platform === 'linux' ? describe : describe.skip;

/** A build with a helper process, both of which would take for ever. Its parent is Poetry, and the parent of that the action. */
const ENDLESS = `import os
import signal
import subprocess
import sys
import time


def build_sdist(*arguments, **named):
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    with open(f"/proc/{os.getppid()}/stat") as stat:
        action = int(stat.read().rpartition(")")[2].split()[1])
    os.kill(action, signal.SIGTERM)
    time.sleep(600)
`;

let stage: Stage;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
});

afterAll(async () => {
  await stage.stop();
});

onLinux('a run that is ended during the build', () => {
  test('faults 39, 69: says so, and leaves no process behind', async () => {
    const release = await stage.release({
      pyproject: pyproject({ ownBackend: true }),
      files: backend(ENDLESS),
    });
    const { picture, result } = await observe(stage, release, { timeoutMs: 60_000 });

    // Python leaves the backend's byte code behind.
    expect({ ...picture, left: [] }).toEqual(stopped('cancelled'));
    expect(result.signal).toBeNull();
    expect(result.outputs).toMatchObject({ name: 'example-parcel', version: '1.0.0', files: '[]' });
    expect(poetryRuns(result, 'build')).toHaveLength(1);
    expect(poetryRuns(result, 'publish')).toEqual([]);
  });
});
