import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { adviceFor, textOfLooks, textOfTwins } from '../../src/conflicts.ts';
import { readBuildFolder, type BuiltFile } from '../../src/distributions/built.ts';
import type { MemberDifference } from '../../src/distributions/difference.ts';
import { Log } from '../../src/github/log.ts';
import { parseFilename } from '../../src/packaging/filenames.ts';
import { plan, PlanError, type Look } from '../../src/plan.ts';
import type { IndexFile } from '../../src/pypi/page.ts';
import { IndexReader } from '../../src/pypi/reader.ts';
import { targetAt } from '../../src/pypi/target.ts';
import { compare, settleConflicts } from '../../src/steps/compare.ts';
import { sha256Of } from '../../src/system/files.ts';
import type { Http } from '../../src/system/http.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { distributions } from '../support/unit/built-files.ts';
import { silentLog } from '../support/unit/silent-log.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();

const TARGET = targetAt('https://files.example/legacy/', 'https://files.example/simple/');

const SDIST = 'example_parcel-1.0.0.tar.gz';
const WHEEL = 'example_parcel-1.0.0-py3-none-any.whl';

/** What the index says of a file beside that. */
const ODD = { yanked: null, uploadedAt: null };
const OCCASION = { version: '1.0.0', isHandedOver: false };
const NEW_VERSION = 'Raise the version above 1.0.0, tag it, and publish that.';

function difference(
  name: string,
  how: MemberDifference['how'] = 'content',
  more: Partial<MemberDifference> = {},
): MemberDifference {
  return { name, how, isGenerated: false, headers: [], ...more };
}

const generated = (name: string): MemberDifference => difference(name, 'content', { isGenerated: true });

/** A look at a wheel, or at an sdist, which does not say what made it. */
function look(
  finding: { extent: 'container' | 'metadata' | 'content'; members?: MemberDifference[] } | string,
  theirs: string | null = 'poetry-core 2.5.0',
  filename = WHEEL,
): Look {
  const distribution = parseFilename(filename);
  if (distribution === null) throw new Error(filename);
  const built: BuiltFile = { ...distribution, path: `/built/${filename}`, size: 1, sha256: 'ours' };
  const remote: IndexFile = {
    ...distribution,
    url: `https://files.example/${filename}`,
    sha256: 'theirs',
    ...ODD,
  };
  const builders = theirs === null ? { ours: null, theirs } : { ours: 'poetry-core 2.5.0', theirs };
  return typeof finding === 'string'
    ? { built, remote, isOnly: true, size: null, finding: { extent: 'unknown', why: finding } }
    : { built, remote, isOnly: true, size: 1, finding: { members: [], ...finding, builders } };
}

describe('what is said of published files that differ', () => {
  test.each<[why: string, looks: Look[], text: string]>([
    [
      'the container',
      [look({ extent: 'container' }, null, SDIST)],
      `${SDIST} differs only in the container (compression, time stamps, order or modes).`,
    ],
    [
      'generated metadata by another poetry-core',
      [look({ extent: 'metadata', members: [generated('x.dist-info/WHEEL')] }, 'poetry-core 1.9.1')],
      `${WHEEL} differs only in what the builder generates: x.dist-info/WHEEL. ` +
        'Ours was built by poetry-core 2.5.0, the published one by poetry-core 1.9.1.',
    ],
    [
      'content, the generated rest left out',
      [look({ extent: 'content', members: [difference('a.py'), generated('x.dist-info/WHEEL')] })],
      `${WHEEL} differs in a.py. Both were built by poetry-core 2.5.0.`,
    ],
    [
      'line endings only',
      [look({ extent: 'content', members: [difference('a.py', 'line-endings')] }, null)],
      `${WHEEL} differs in line endings only, in a.py.`,
    ],
    [
      'line endings beside other things',
      [look({ extent: 'content', members: [difference('a.py', 'line-endings'), difference('b.py')] }, null)],
      `${WHEEL} differs in a.py (line endings only), b.py.`,
    ],
    [
      'where a file is, and which headers differ',
      [
        look(
          {
            extent: 'content',
            members: [
              difference('METADATA', 'content', { headers: ['Requires-Python', 'Requires-Dist'] }),
              difference('a.py', 'only-ours'),
              difference('b.py', 'only-theirs'),
            ],
          },
          null,
        ),
      ],
      `${WHEEL} differs in METADATA (Requires-Python, Requires-Dist), a.py (only in ours), b.py (only in the published one).`,
    ],
    [
      'many members',
      [
        look(
          { extent: 'content', members: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => difference(name)) },
          null,
        ),
      ],
      `${WHEEL} differs in a, b, c, d and 2 more.`,
    ],
    [
      'many files',
      Array.from({ length: 5 }, () => look({ extent: 'content', members: [difference('a')] }, null)),
      `${`${WHEEL} differs in a. `.repeat(3)}The log of this step names the differences of 2 more.`,
    ],
    [
      'a name that is no sentence',
      [look({ extent: 'content', members: [difference(`##[error]\n${'x'.repeat(200)}`)] }, null)],
      `${WHEEL} differs in #\u200b#[error] ${'x'.repeat(88)}….`,
    ],
    [
      'what could not be read',
      [look('x'.repeat(400))],
      `The published ${WHEEL} could not be looked at: ${'x'.repeat(299)}….`,
    ],
    [
      'a builder with a long story',
      [look({ extent: 'container' }, `poetry-core ${'9'.repeat(100)}`)],
      `${WHEEL} differs only in the container (compression, time stamps, order or modes). ` +
        `Ours was built by poetry-core 2.5.0, the published one by poetry-core ${'9'.repeat(47)}….`,
    ],
  ])('%s', (_, looks, text) => {
    expect(textOfLooks(looks)).toBe(text);
  });

  test('one warning for all twins', () => {
    const twins = [look({ extent: 'container' }, null, SDIST), look({ extent: 'container' }, null)];
    expect(textOfTwins(twins)).toMatch(
      `${SDIST}, ${WHEEL} are on the index in other bytes, but with the same content, and count as published. ${SDIST} differs only`,
    );
  });
});

describe('what is advised', () => {
  const OLD = 'poetry-core 1.9.1';
  const changed = { extent: 'content' as const, members: [difference('a.py')] };
  const lines = { extent: 'content' as const, members: [difference('a.py', 'line-endings'), generated('w')] };
  const metadata = { extent: 'metadata' as const, members: [generated('w')] };
  const requirement = {
    extent: 'content' as const,
    members: [
      difference('METADATA', 'content', { headers: ['Requires-Dist'] }),
      difference('x', 'only-ours'),
    ],
  };

  test.each<[why: string, looks: Look[], advice: RegExp]>([
    ['changed content', [look(changed)], /^Raise the version/],
    ['changed content by another builder', [look(changed, OLD)], /^Raise the version/],
    ['line endings', [look(lines, OLD)], /^Line endings come .*autocrlf.* Otherwise raise the version/],
    ['line endings in one, more in the other', [look(lines), look(changed, null, SDIST)], /^Raise/],
    [
      'another poetry-core',
      [look(metadata, OLD)],
      /^Build with poetry-core 1\.9\.1 again: set `poetry-version: 1\.8\.5`.*`poetry-core==1\.9\.1`.* Otherwise raise/,
    ],
    [
      'one that no known Poetry brings',
      [look(metadata, 'poetry-core 9.9')],
      /^Build .* 9\.9 again: pin `poe/,
    ],
    ['metadata that installers read', [look(requirement, OLD)], /^Build with poetry-core 1\.9\.1 again/],
    ['another builder', [look(metadata, 'bdist_wheel (0.43)')], /^Raise the version/],
    ['a story for a version', [look(metadata, `poetry-core ${'1'.repeat(50)}`)], /^Raise the version/],
    ['the same poetry-core', [look(metadata)], /^Raise the version/],
    [
      'the builder of an sdist is told by the wheel',
      [look(metadata, null, SDIST), look(metadata, OLD)],
      /1\.8\.5/,
    ],
    ['nothing known of one of them', [look(metadata, OLD), look('gone', null, SDIST)], /^Raise the version/],
  ])('%s', (_, looks, advice) => {
    expect(adviceFor(looks, OCCASION)).toMatch(advice);
  });

  test.each<[why: string, looks: Look[], advice: RegExp]>([
    ['changed content', [look(changed)], /^Take the files of the first run .*; else raise the version/],
    ['line endings', [look(lines)], /checkout in the job that builds:.* Or take the files of the first run/],
    ['another poetry-core', [look(metadata, OLD)], /again in the job that builds: set .* Or take the files/],
    ['what could not be read', [look('gone')], /^Raise the version/],
  ])('where an earlier job has built: %s', (_, looks, advice) => {
    expect(adviceFor(looks, { ...OCCASION, isHandedOver: true })).toMatch(advice);
  });
});

describe('built files against the index', () => {
  interface Put {
    readonly filename: string;
    readonly bytes: Buffer;
    /** What is served in place of the bytes: others, or an answer without any. */
    readonly served?: Buffer | number;
  }

  /** An index of these files, and what it was asked for. */
  function indexOf(puts: readonly Put[]) {
    const asked: string[] = [];
    const files = puts.map(({ filename, bytes }): IndexFile => {
      const distribution = parseFilename(filename);
      if (distribution === null) throw new Error(filename);
      return { ...distribution, url: `https://files.example/${filename}`, sha256: sha256Of(bytes), ...ODD };
    });
    const http: Http = {
      request: ({ url, maxBytes }) => {
        asked.push(`${path.posix.basename(url)} ${String(maxBytes)}`);
        const put = puts.find(({ filename }) => url.endsWith(filename));
        const served = put?.served ?? put?.bytes;
        const [status, body] = Buffer.isBuffer(served) ? [200, served] : [served ?? 404, Buffer.alloc(0)];
        return Promise.resolve({ status, headers: {}, body });
      },
    };
    return { files, asked, reader: new IndexReader(http, fakeClock(), TARGET, null) };
  }

  async function builtFiles(files: Readonly<Record<string, Buffer>>): Promise<readonly BuiltFile[]> {
    const folder = await newFolder();
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
    return (await readBuildFolder(folder)).files;
  }

  async function run(puts: readonly Put[]) {
    const lines: string[] = [];
    const log = new Log(
      () => 0,
      false,
      (text) => lines.push(text),
    );
    const index = indexOf(puts);
    const built = await builtFiles(await distributions());
    const [file] = built;
    if (file === undefined) throw new Error('nothing was built');
    const release = { name: 'example-parcel', version: file.version, isHandedOver: false };
    const tools = { index: index.reader, target: TARGET, clock: fakeClock(), log };
    const page = { exists: true, status: 'active', files: index.files };
    return { work: compare(tools, page, built, release), log, lines, index, built };
  }

  const there = async (level = 6): Promise<Put[]> =>
    Object.entries(await distributions({ level })).map(([filename, bytes]) => ({ filename, bytes }));

  test('the same bytes are not fetched', async () => {
    const { work, index, log } = await run(await there());
    expect((await work).done).toHaveLength(2);
    expect([index.asked, log.warnings]).toEqual([[], []]);
  });

  test('other wrapping is fetched once, counts as there, and is one warning', async () => {
    const { work, index, log } = await run(await there(0));
    expect((await work).twins.map(({ built }) => built.filename)).toEqual([SDIST, WHEEL]);
    const limit = String(32 * 2 ** 20);
    expect(index.asked).toEqual([`${SDIST} ${limit}`, `${WHEEL} ${limit}`]);
    expect(log.warnings).toEqual([expect.stringMatching(/count as published.*only in the container/)]);
  });

  test('beside a missing file other wrapping is a conflict', async () => {
    const [sdist] = await there(0);
    const { work } = await run(sdist === undefined ? [] : [sdist]);
    const error = await publishError(() => work);
    expect(error).toBeInstanceOf(PlanError);
    expect(error).toMatchObject({
      code: 'index-conflict',
      why: expect.stringContaining('a release is never put together from two builds') as unknown,
      fix: `${NEW_VERSION} Nothing was uploaded.`,
    });
  });

  test('both hashes, the members and the advice', async () => {
    const other = await distributions({ module: 'x = 1\n' });
    const { work, lines } = await run(
      Object.entries(other).map(([filename, bytes]) => ({ filename, bytes })),
    );
    const { what, why, fix } = await publishError(() => work);
    expect(what).toMatch(sha256Of((await distributions())[SDIST] ?? ''));
    expect(what).toMatch(sha256Of(other[SDIST] ?? ''));
    expect(why).toBe(
      `${SDIST} differs in src/parcel.py. ${WHEEL} differs in parcel.py. A file name is never used twice.`,
    );
    expect(fix).toBe(`${NEW_VERSION} Nothing was uploaded.`);
    expect(lines).toContain('- src/parcel.py\n');
  });

  test.each<[why: string, served: Buffer | number, says: string]>([
    [
      'not fetched',
      404,
      `it could not be fetched (files.example cannot be read at https://files.example/${SDIST}: it answered 404.)`,
    ],
    ['other bytes', Buffer.from('x'), 'what is served is not the file that the index names'],
  ])('where the file cannot be looked at (%s), it is a conflict that says so', async (_, served, says) => {
    const [sdist, wheel] = await there(0);
    if (sdist === undefined || wheel === undefined) throw new Error('nothing was made');
    const { work, built } = await run([{ ...sdist, served }, wheel]);
    const { what, why } = await publishError(() => work);
    expect(why).toContain(`The published ${SDIST} could not be looked at: ${says}.`);
    expect(what).toContain(`ours: sha256 ${built[0]?.sha256 ?? '?'}; there: ${sha256Of(sdist.bytes)}`);
  });

  test('of conflicts that an upload has met it is not said that nothing was uploaded', async () => {
    const index = indexOf(await there(0));
    const built = await builtFiles(await distributions());
    const log = silentLog();
    const [sdist] = index.files;
    const half = plan(built, sdist === undefined ? [] : [sdist]);
    const occasion = { ...OCCASION, isAfterUpload: true };
    const { code, fix } = await publishError(() => settleConflicts(index.reader, half, occasion, log));
    expect([code, fix]).toEqual(['index-conflict', NEW_VERSION]);
  });
});
