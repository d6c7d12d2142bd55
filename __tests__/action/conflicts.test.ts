import { describe, expect, it, jest } from '@jest/globals';
import { expectedFiles, putInto } from '../support/journey/handed-over.ts';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { endOf, green, reportedFiles, statesOf } from '../support/journey/outcome.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';
import type { Fault } from '../support/network/faults.ts';
import { zip } from '../support/unit/archives.ts';
import { distributions } from '../support/unit/built-files.ts';

jest.setTimeout(60_000);

const SDIST = 'example_parcel-1.0.0.tar.gz';
const WHEEL = 'example_parcel-1.0.0-py3-none-any.whl';

type Files = Readonly<Record<string, Buffer>>;

const messageOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';
const warningsOf = ({ result }: Act): readonly string[] =>
  result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('faults 57: other bytes are on the index under our names', () => {
  /** The job that publishes, on an index that has these files. */
  async function publishTo(
    there: Files,
    built?: Files,
    fail?: Fault,
  ): Promise<Act & { readonly made: Stage }> {
    const ours = built ?? (await distributions());
    const made = await startStage();
    try {
      const of = await made.release();
      for (const [filename, content] of Object.entries(there)) made.network.pypi.put({ filename, content });
      if (fail !== undefined) made.network.pypi.fail(fail);
      const workspace = await made.folder('workspace');
      await putInto(workspace, ours);
      const inputs = { mode: 'publish', 'expected-files': expectedFiles(ours) };
      return { ...(await observe(made, of, { workspace, inputs })), made };
    } finally {
      await made.stop();
    }
  }

  const only = (all: Files, name: string): Files => ({ [name]: all[name] ?? Buffer.alloc(0) });
  const conflict = { ...stopped('index-conflict'), status: 'conflict' };
  const HASH = '[0-9a-f]{64}';

  it('what is no archive is a conflict that tells both hashes, and nothing is minted or started', async () => {
    const act = await publishTo({ [SDIST]: Buffer.from('something else') });
    expect(act.picture).toEqual(conflict);
    expect(statesOf(act.result)).toEqual(['conflict', 'missing']);
    expect([act.result.processes, act.made.network.pypi.mints]).toEqual([[], []]);
    expect(messageOf(act)).toMatch(
      new RegExp(`^${SDIST} is on the index with other content \\(ours: sha256 ${HASH}; there: ${HASH}\\)`),
    );
    expect(messageOf(act)).toContain(`The published ${SDIST} could not be looked at: `);
    expect(messageOf(act)).toContain('a release is never put together from two builds');
  });

  it('packed in another way, the release counts as published, with one warning and the hashes of the index', async () => {
    const packed = await distributions({ level: 0 });
    const act = await publishTo(packed);
    expect(act.picture).toEqual(green('published', 0));
    expect(act.result.processes).toEqual([]);
    expect(warningsOf(act)).toEqual([
      `${SDIST}, ${WHEEL} are on the index in other bytes, but with the same content, and count as published. ` +
        `${SDIST} differs only in the container (compression, time stamps, order or modes). ` +
        `${WHEEL} differs only in the container (compression, time stamps, order or modes).`,
    ]);
    expect(statesOf(act.result)).toEqual(['already-there', 'already-there']);
    expect(reportedFiles(act.result)).toEqual(
      act.made.network.pypi.files().map(({ filename, kind, sha256, content, url }) => ({
        filename,
        kind,
        size: content.length,
        sha256,
        url,
        state: 'already-there',
      })),
    );
    expect(endOf(act.result, 'Confirm')).toMatch(/^Done in/);
    const fetched = act.networkRequests.filter(({ host }) => host === 'files.pythonhosted.org');
    expect(fetched).toHaveLength(2);
  });

  it('packed in another way beside a file that is missing, it is a conflict', async () => {
    const act = await publishTo(only(await distributions({ level: 0 }), SDIST));
    expect(act.picture).toEqual(conflict);
    expect(messageOf(act)).toContain('a release is never put together from two builds');
    expect(messageOf(act)).toContain('Take the files of the first run ("Re-run failed jobs", not all jobs)');
  });

  it('another poetry-core made the same: both are named', async () => {
    const ours = await distributions({ builder: 'poetry-core 2.5.0' });
    const theirs = await distributions({ builder: 'poetry-core 1.9.1', metadata: 'License: MIT\n' });
    const act = await publishTo(theirs, ours);
    expect(act.picture).toEqual(green('published', 0));
    expect(warningsOf(act)).toEqual([
      expect.stringMatching(
        /PKG-INFO.*METADATA.*WHEEL\. Ours was built by poetry-core 2\.5\.0, the published one by poetry-core 1\.9\.1\.$/,
      ),
    ]);
    const half = await publishTo(only(theirs, WHEEL), ours);
    expect(half.picture).toEqual(conflict);
    expect(messageOf(half)).toContain(
      'Build with poetry-core 1.9.1 again in the job that builds: set `poetry-version: 1.8.5`',
    );
  });

  it('other requirements are other content, however well all else fits', async () => {
    const act = await publishTo(await distributions({ metadata: 'Requires-Dist: something-else\n' }));
    expect(act.picture).toEqual(conflict);
    expect(messageOf(act)).toContain('METADATA (Requires-Dist)');
  });

  it('line endings are told from other changes', async () => {
    const act = await publishTo(await distributions({ module: '"""Nothing."""\r\n' }));
    expect(act.picture).toEqual(conflict);
    expect(messageOf(act)).toContain(`${WHEEL} differs in line endings only, in parcel.py.`);
    expect(messageOf(act)).toContain('`* text=auto eol=lf`');
    const changed = await publishTo(await distributions({ module: '"""Something."""\r\n' }));
    expect(messageOf(changed)).toContain(`${WHEEL} differs in parcel.py.`);
    expect(messageOf(changed)).not.toContain('line ending');
  });

  it('what cannot be fetched is a conflict that says so', async () => {
    const packed = await distributions({ level: 0 });
    const fail: Fault = { on: 'file', times: Infinity, answer: { status: 404 } };
    const act = await publishTo(packed, undefined, fail);
    expect(act.picture).toEqual(conflict);
    expect(messageOf(act)).toMatch(/could not be looked at: it could not be fetched \(.*it answered 404/);
  });

  it.each([
    ['a command', 'parcel.py ##[error]y', '(only in the published one)'],
    ['a line of its own', 'parcel.py\n::error::x\n##[error]y', 'a name is not plain text'],
  ])('a name in it that is %s does nothing', async (_, name, says) => {
    const odd = zip([
      { name: 'parcel.py', content: 'x' },
      { name, content: '::set-output name=status::published\n' },
    ]);
    const act = await publishTo({ [WHEEL]: odd });
    expect(act.picture).toEqual(conflict);
    expect(messageOf(act)).toContain(says);
  });
});
