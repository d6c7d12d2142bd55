import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { observe, type Act } from '../support/journey/observe.ts';
import {
  contentsOf,
  endOf,
  green,
  poetryRuns,
  processesSeeing,
  reportedFiles,
  statesOf,
} from '../support/journey/outcome.ts';
import { startStage, type Release, type Stage } from '../support/journey/stage.ts';
import { startDevpi } from '../support/tools/devpi.ts';
import { startPypiserver } from '../support/tools/pypiserver.ts';
import { serve, type Loopback } from '../support/unit/loopback.ts';

jest.setTimeout(180_000);

const USER = 'maintainer';
/** With everything that is dear to shells, URLs and settings. */
const PASSWORD = 'pa$HOME:w@rd/%41+&#';
const NAME = 'example-parcel';

interface RunningIndex {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  stop(): Promise<void>;
}

const INDEXES: readonly {
  readonly title: string;
  /** Answers 409 to a file that it has with the same content. */
  readonly refusesTwice: boolean;
  readonly start: () => Promise<RunningIndex>;
}[] = [
  {
    title: 'pypiserver, which asks for the login to read, too',
    refusesTwice: true,
    start: () => startPypiserver({ user: USER, password: PASSWORD, requireLoginToRead: true }),
  },
  { title: 'devpi-server', refusesTwice: false, start: () => startDevpi({ user: USER, password: PASSWORD }) },
];

describe.each(INDEXES)('$title', ({ start, refusesTwice }) => {
  let stage: Stage;
  let index: RunningIndex;
  let release: Release;
  let first: Act;

  const publish = (inputs: Readonly<Record<string, string>> = {}): Promise<Act> =>
    observe(stage, release, {
      credential: 'none',
      secrets: [PASSWORD],
      inputs: {
        repository: index.uploadUrl,
        username: USER,
        password: PASSWORD,
        'install-dependencies': 'false',
        ...inputs,
      },
    });

  beforeAll(async () => {
    [stage, index] = await Promise.all([startStage(), start()]);
    release = await stage.release({}, { trusted: false });
    first = await publish();
  });

  afterAll(async () => {
    await Promise.all([stage.stop(), index.stop()]);
  });

  test('a user name and a password publish; the Simple API is found by itself', async () => {
    // The uploads do not pass the network of the stage.
    expect(first.picture).toEqual({ ...green('published', 2), uploads: 0 });
    expect(statesOf(first.result)).toEqual(['uploaded', 'uploaded']);
    expect(await contentsOn(index)).toEqual(contentsOf(reportedFiles(first.result)));
  });

  test('the password is handed to the upload alone', () => {
    const uploads = poetryRuns(first.result, 'publish').map(({ pid }) => pid);
    expect(uploads).toHaveLength(1);
    expect(processesSeeing(first.result, PASSWORD)).toEqual(uploads);
  });

  test('faults 67: the second run sends nothing and is green', async () => {
    const second = await publish();

    expect(second.picture).toEqual(green('published', 0));
    expect(statesOf(second.result)).toEqual(['already-there', 'already-there']);
    expect(endOf(second.result, 'Publish')).toMatch(/^Skipped: /);
    expect(poetryRuns(second.result, 'publish')).toEqual([]);
    expect(await contentsOn(index)).toEqual(contentsOf(reportedFiles(second.result)));
  });

  test('faults 67: what it has already is refused, or taken again, and the run is green', async () => {
    const cache = await startCache(index);
    const third = await publish({
      // Without the slash at the end, as people write it.
      repository: index.uploadUrl.replace(/\/$/, ''),
      'index-url': `${cache.origin}/simple`,
    });
    await cache.stop();

    expect(third.picture).toEqual({ ...green('published', 2), uploads: 0 });
    expect(poetryRuns(third.result, 'publish').length).toBeGreaterThan(0);
    expect(third.result.log.includes('409')).toBe(refusesTwice);
    expect(await contentsOn(index)).toEqual(contentsOf(reportedFiles(third.result)));
  });
});

/**
 * A cache before the index that knows, the first time it is asked, no files: the page of a run whose uploads another one makes.
 */
async function startCache({ simpleUrl }: RunningIndex): Promise<Loopback> {
  const { headers, body } = await pageOf(simpleUrl);
  return serve((_, n) => ({ headers, body: n === 1 ? '<h1>Links for example-parcel</h1>' : body }));
}

/** Names and hashes of the files that the index's own page of the project names. */
async function contentsOn({ simpleUrl }: RunningIndex): Promise<readonly string[]> {
  const links = (await pageOf(simpleUrl)).body.matchAll(/href="[^"]*?([^"/]+)#sha256=([0-9a-f]{64})"/g);
  return contentsOf([...links].map(([, filename = '', sha256 = '']) => ({ filename, sha256 })));
}

async function pageOf(
  simpleUrl: string,
): Promise<{ headers: Readonly<Record<string, string>>; body: string }> {
  const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  const page = await fetch(new URL(`${NAME}/`, simpleUrl), {
    headers: { authorization, accept: 'text/html' },
  });
  return { headers: { 'content-type': 'text/html' }, body: await page.text() };
}
