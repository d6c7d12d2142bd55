import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hostileProject, jobOf, Loot } from '../support/journey/hostile.ts';
import { observe, type Act } from '../support/journey/observe.ts';
import { green } from '../support/journey/outcome.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(240_000);

/** Other processes are looked into through /proc. */
const onLinux = process.platform === 'linux' ? describe : describe.skip;

/**
 * What no action can prevent within one job, said by a test so that docs/security.md stays honest: everything here runs as
 * the same user on the same machine.
 */
onLinux('a build in the same job as the upload, with an API token', () => {
  let stage: Stage;
  let loot: Loot;
  let act: Act;

  beforeAll(async () => {
    stage = await startStage({ hasLaterUses: true });
    const release = await stage.release(
      await hostileProject({
        backend: `
read_ancestors()
watch("left-behind.jsonl", escape=False)
watch("escaped.jsonl", escape=True)
`,
      }),
    );
    loot = new Loot(await stage.folder('loot'));
    const env = jobOf(loot, await stage.folder('bin'));
    act = await observe(stage, release, { credential: 'token', env });
  });

  afterAll(async () => {
    await stage.stop();
  });

  test('can look into the action itself: the variables that it was started with hold the token', async () => {
    const ancestors = await loot.ancestors();
    const seen = ancestors.flatMap(({ environment }) => environment);

    expect(seen).toContain(`INPUT_PYPI-TOKEN=${stage.token}`);
    expect(seen).toContain(`INPUT_GITHUB-TOKEN=${stage.github.token}`);
    // The action alone has it: Poetry and what is below were not given it.
    expect(ancestors.filter(({ environment }) => environment.join('\n').includes(stage.token))).toHaveLength(
      1,
    );
  });

  test('cannot leave a process behind that waits for the upload: it is ended with the build', async () => {
    const [started, ...found] = await loot.watched('left-behind.jsonl');

    expect(started?.pid).toBeGreaterThan(1);
    expect(started?.group).not.toBe(started?.pid);
    expect(found).toEqual([]);
  });

  test('can leave one behind that has left its process group: it reads the token from the upload', async () => {
    const [started, ...found] = await loot.watched('escaped.jsonl');

    expect(started?.group).toBe(started?.pid);
    expect(found).toEqual([{ found: `POETRY_PYPI_TOKEN_PYPI=${stage.token}` }]);
  });

  test('shows none of it in the log, and the release is as it should be', () => {
    expect({ ...act.picture, left: [] }).toEqual(green('published', 2));
  });
});
