import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { endOf, green, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

const NAME = 'example-parcel';

/** One release whose publisher is registered step by step, rehearsed each time. */
describe('a dry run with Trusted Publishing', () => {
  let stage: Stage;
  let release: Release;

  beforeAll(async () => {
    stage = await startStage({ hasLaterUses: true });
    release = await stage.release({}, { trusted: false });
  });
  afterAll(async () => {
    await stage.stop();
  });

  const register = (more: { readonly pending?: boolean; readonly environment?: string }): void => {
    const { owner, name: repository } = release.repository;
    stage.network.pypi.trust({ owner, repository, workflow: 'publish.yml', project: NAME, ...more });
  };
  const rehearse = async (): Promise<{ act: Act; codes: readonly (string | null)[] }> => {
    const before = stage.network.pypi.mints.length;
    const inputs = { 'dry-run': 'true', 'install-dependencies': 'false' };
    const act = await observe(stage, release, { inputs, recordProcesses: false });
    return { act, codes: stage.network.pypi.mints.slice(before).map(({ code }) => code) };
  };

  test('faults 68: a pending publisher is not used up: nothing is asked while the project is not there', async () => {
    register({ pending: true });
    const { act, codes } = await rehearse();

    expect(act.picture).toEqual(green('dry-run', 0));
    expect(codes).toEqual([]);
    expect(stage.network.pypi.hasProject(NAME)).toBe(false);
    expect(act.result.log).toContain(`Skipped: this is a dry run, and ${NAME} is not on PyPI yet`);
  });

  test('a refusal is red; what deleted a stale pending publisher is tried once more', async () => {
    register({ environment: 'pypi' });
    const { act, codes } = await rehearse();

    expect(act.picture).toEqual({ ...stopped('trusted-publisher-refused') });
    expect(codes).toEqual(['invalid-pending-publisher', 'invalid-publisher']);
    const [error] = act.result.annotations.filter(({ level }) => level === 'error');
    const { owner, name } = release.repository;
    expect(error?.message).toContain(
      `Owner: ${owner}, Repository name: ${name}, Workflow name: publish.yml, Environment name: (leave empty), ref: refs/tags/v1.0.0. Environment name is most likely wrong`,
    );
    expect(error?.message).toContain(
      `https://pypi.org/manage/project/${NAME}/settings/publishing/?provider=github&owner=${owner}&repository=${name}&workflow_filename=publish.yml [`,
    );
  });

  test('a token that is given is thrown away', async () => {
    register({});
    const { act, codes } = await rehearse();

    expect(act.picture).toEqual(green('dry-run', 0));
    expect(codes).toEqual([null]);
    expect(statesOf(act.result)).toEqual(['built', 'built']);
    expect(endOf(act.result, 'Configure the credential')).toMatch(/^Done in/);
    expect(endOf(act.result, 'Publish')).toMatch(/^Skipped: /);
  });
});
