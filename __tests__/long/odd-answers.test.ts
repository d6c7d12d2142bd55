import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { leaksInRecord } from '../support/journey/leak-scan.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { contentsOf, green, reportedFiles, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

const NAME = 'example-parcel';
const SDIST = 'example_parcel-1.0.0.tar.gz';
/** With what is dear to URLs and shells. */
const PROXY_PASSWORD = 'pr0xy/p@ss:word %41';
let stage: Stage;
let release: Release;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
  release = await stage.release();
});

afterAll(async () => {
  await stage.stop();
});

/** One release, through a proxy with a login, run again and again. */
const run = (): Promise<Act> =>
  observe(stage, release, {
    debug: true,
    recordProcesses: false,
    env: stage.network.requireProxyLogin('somebody', PROXY_PASSWORD),
    inputs: { 'install-dependencies': 'false' },
  });
const messageOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';
const secret = { name: 'the password of the proxy', value: PROXY_PASSWORD };

describe('what an index answers to an upload', () => {
  test('faults 61: 2 MB of HTML with commands and binary: shortened, escaped, and told once', async () => {
    const noise = Buffer.from(
      '::error::planted\n##[error]planted\r::add-mask::example\n\u001b[31m<b>'.repeat(40_000),
    );
    const title = '<title>Blocked by\n::error::planted policy &lt;7&gt;</title>';
    const body = Buffer.concat([Buffer.from(title), noise, Buffer.of(0xff, 0xfe, 0)]);
    stage.network.pypi.fail({
      on: 'upload',
      times: Infinity,
      answer: { status: 400, reason: 'Bad Request', body },
    });
    const act = await run();
    stage.network.recover();

    expect(body.length).toBeGreaterThan(2_000_000);
    expect(act.picture).toEqual({ ...stopped('index-refused'), uploads: 1 });
    expect(messageOf(act)).toContain(`PyPI refused ${SDIST}: 400 Bad Request`);
    expect(messageOf(act).length).toBeLessThan(1000);
    expect(act.result.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(act.result.commands.filter(({ data }) => data === 'planted')).toEqual([]);
    expect(act.result.rawLog.length).toBeLessThan(100_000);
  });

  test('faults 67: the words of GitLab for a file that has arrived, faults 63: through a proxy with a login', async () => {
    stage.network.pypi.fail({
      on: 'upload',
      when: ({ body: sent }) => sent.includes(SDIST),
      answer: {
        status: 400,
        body: '{"message":"Validation failed: File name has already been taken"}',
        headers: { 'content-type': 'application/json' },
        afterStoring: true,
      },
    });
    const act = await run();

    expect(act.picture).toEqual({ ...green('published', 2), uploads: 2 });
    expect(statesOf(act.result)).toEqual(['uploaded', 'uploaded']);
    expect(contentsOf(stage.network.pypi.files(NAME))).toEqual(contentsOf(reportedFiles(act.result)));
    expect(leaksInRecord(act.result, [secret])).toEqual([]);
    expect(act.networkRequests.filter(({ status }) => status === 407)).toEqual([]);
  });
});
