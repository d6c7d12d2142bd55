import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BuiltFile } from '../../src/distributions/built.ts';
import { PublishError, type ErrorCode } from '../../src/errors.ts';
import { Log } from '../../src/github/log.ts';
import { parseFilename } from '../../src/packaging/filenames.ts';
import { parseVersion } from '../../src/packaging/versions.ts';
import type { Plan } from '../../src/plan.ts';
import { IndexReader } from '../../src/pypi/reader.ts';
import { KNOWN_TARGETS, targetAt, type Target } from '../../src/pypi/target.ts';
import { compare, settleConflicts } from '../../src/steps/compare.ts';
import { confirm } from '../../src/steps/confirm.ts';
import { publish } from '../../src/steps/publish.ts';
import { attemptOf } from '../../src/steps/upload.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { ModelIndex, OTHER, type ReadFault, type UploadFault } from '../support/unit/model-index.ts';

const RELEASE = { name: 'demo', version: '1.0' };

function built(filename: string, sha256: string): BuiltFile {
  const distribution = parseFilename(filename);
  if (distribution === null) throw new Error(filename);
  return { ...distribution, path: `/built/${filename}`, size: 1, sha256 };
}

const SDIST = built('demo-1.0.tar.gz', 'a'.repeat(64));
const WHEEL = built('demo-1.0-py3-none-any.whl', 'b'.repeat(64));
const FILES = [SDIST, WHEEL];

interface Run {
  /** Null: green. */
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly warnings: readonly string[];
  /** Uploads that were begun. */
  readonly attempts: number;
  readonly sleeps: readonly number[];
}

/** One run from *Ask the index* to *Confirm*, by the real steps; only Poetry, the network and the clock are played. */
async function run(index: ModelIndex, target: Target, isRenewable = true): Promise<Run> {
  const clock = fakeClock();
  const log = new Log(
    () => clock.now(),
    false,
    () => undefined,
  );
  const reader = new IndexReader(index.http, clock, target, null);
  let attempts = 0;
  const outcome = (failure: PublishError | null): Run => ({
    code: failure?.code ?? null,
    message: failure?.message ?? '',
    warnings: log.warnings,
    attempts,
    sleeps: clock.sleeps,
  });
  const occasion = { version: RELEASE.version, isHandedOver: false, isAfterUpload: true };
  const tools = {
    clock,
    log,
    isRenewable,
    upload: (files: Plan['missing']) => {
      attempts += 1;
      return Promise.resolve(attemptOf(index.publish(files), target, RELEASE.name, files));
    },
    settle: (now: Plan) => settleConflicts(reader, now, occasion, log),
    tell: () => undefined,
  };
  try {
    const page = await reader.project(RELEASE.name);
    const version = parseVersion(RELEASE.version);
    if (version === null) throw new Error(RELEASE.version);
    const plan = await compare({ ...tools, index: reader, target }, page, FILES, {
      name: RELEASE.name,
      version,
      isHandedOver: false,
    });
    if (plan.missing.length > 0) await publish(tools, reader, target, RELEASE, plan);
    await confirm(reader, target, RELEASE, FILES, 60, tools);
    return outcome(null);
  } catch (failure) {
    if (failure instanceof PublishError) return outcome(failure);
    throw failure;
  }
}

const PYPI = known('pypi');
const PRIVATE = targetAt('https://index.example/legacy/', null);

function known(name: string): Target {
  const target = KNOWN_TARGETS[name];
  if (target === undefined) throw new Error(name);
  return target;
}

/** An index that takes the same content twice, as PyPI does, and one that does not, as pypiserver. */
function modelOf(target: Target, burnt: readonly string[] = []): ModelIndex {
  return new ModelIndex({ refusesSameContent: !target.isPyPI, burnt });
}

const httpFault = (status: number, reason: string): UploadFault => ({ kind: 'answer', status, reason });
const EXPIRED = 'Invalid API Token: token is expired';
const UPLOAD_FAULTS: readonly UploadFault[] = [
  { kind: 'drop' },
  { kind: 'drop after' },
  { kind: 'rival' },
  ...[500, 502, 503, 504, 499, 429].map((status) => httpFault(status, 'Busy')),
  ...[500, 502, 504].map((status): UploadFault => ({ kind: 'answer after', status, reason: 'Bad Gateway' })),
  httpFault(403, EXPIRED),
  httpFault(403, 'Read-only mode: Uploads are temporarily disabled.'),
  httpFault(400, 'The digest supplied does not match a digest calculated from the uploaded file.'),
  httpFault(400, "'x' is an invalid value for Summary."),
  httpFault(403, 'Forbidden'),
];
const READ_FAULTS: readonly ReadFault[] = ['drop', 'stale', 'captive', 500, 429, 404];

/** What no fault of the index or of the way to it may end as: the files are all ours. */
const UNJUST: readonly ErrorCode[] = ['index-conflict', 'index-mismatch', 'internal-error'];

const orNone = <T>(faults: readonly T[], size: number): fc.Arbitrary<(T | null)[]> =>
  fc.array(fc.option(fc.constantFrom(...faults), { freq: 3 }), { maxLength: size });
const faultsOfRun = fc.record({ uploads: orNone(UPLOAD_FAULTS, 8), reads: orNone(READ_FAULTS, 24) });
const target = fc.constantFrom(PYPI, PRIVATE);

function isWhole(index: ModelIndex): boolean {
  return index.files.length === FILES.length && FILES.every((file) => index.has(file));
}

describe('faults 54 to 66: whatever the order of faults', () => {
  test('a green run has every file on the index once, with our hash; without faults one rerun is enough', async () => {
    await fc.assert(
      fc.asyncProperty(target, fc.array(faultsOfRun, { maxLength: 4 }), async (where, faults) => {
        const index = modelOf(where);
        for (const { uploads, reads } of faults) {
          index.uploadFaults = [...uploads];
          index.readFaults = [...reads];
          const { code } = await run(index, where);
          const isRight = code === null ? isWhole(index) : !UNJUST.includes(code);
          expect({ code, isRight }).toEqual({ code, isRight: true });
        }
        index.uploadFaults = [];
        index.readFaults = [];
        expect(await run(index, where)).toMatchObject({ code: null });
        expect(isWhole(index)).toBe(true);
        const { code, attempts } = await run(index, where);
        expect({ code, attempts }).toEqual({ code: null, attempts: 0 });
      }),
      { numRuns: 2000 },
    );
  });

  test('other content is never covered up: red at the latest when the faults are over', async () => {
    const start = fc.constantFrom<(index: ModelIndex) => void>(
      (index) => index.files.push({ filename: SDIST.filename, sha256: OTHER }),
      (index) => index.files.push({ filename: WHEEL.filename, sha256: OTHER }),
      (index) => {
        index.uploadFaults = [{ kind: 'rival with other content' }];
      },
    );
    await fc.assert(
      fc.asyncProperty(target, start, faultsOfRun, async (where, begin, { uploads, reads }) => {
        const index = modelOf(where);
        begin(index);
        const rival = index.uploadFaults;
        index.uploadFaults = [...rival, ...uploads];
        index.readFaults = [...reads];
        expect((await run(index, where)).code).not.toBeNull();
        index.uploadFaults = index.uploadFaults.filter((fault) => rival.includes(fault));
        index.readFaults = [];
        expect(await run(index, where)).toMatchObject({ code: 'index-conflict' });
        expect(await run(index, where)).toMatchObject({ code: 'index-conflict', attempts: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  test('faults 58: a name that was deleted once stops every run, and what can arrive does', async () => {
    const index = modelOf(PYPI, [WHEEL.filename]);
    for (const attempts of [1, 1]) {
      expect(await run(index, PYPI)).toMatchObject({ code: 'index-conflict', attempts });
    }
    expect(index.files.map(({ filename }) => filename)).toEqual([SDIST.filename]);
  });
});

describe('one failed upload', () => {
  const again = { code: null, attempts: 2 };

  test.each<[title: string, where: Target, uploads: (UploadFault | null)[], expected: Partial<Run>]>([
    ['faults 54: 503', PYPI, [httpFault(503, 'Busy')], again],
    ['faults 54: the connection breaks, nothing has arrived', PYPI, [{ kind: 'drop' }], again],
    ['faults 54: the last answer is lost', PYPI, [null, { kind: 'drop after' }], { code: null, attempts: 1 }],
    ['faults 53: the token has ended', PYPI, [httpFault(403, EXPIRED)], again],
    ['faults 59: 429', PYPI, [httpFault(429, 'Too Many Requests')], again],
    [
      'faults 59: 429 for new projects is not tried again',
      PYPI,
      [httpFault(429, 'Too many new projects created')],
      { code: 'index-rate-limited', attempts: 1 },
    ],
    ['faults 60: read-only mode', PYPI, [httpFault(403, 'Read-only mode: Uploads are')], again],
    [
      'faults 60: a wrong token',
      PYPI,
      [httpFault(403, 'Invalid or non-existent authentication')],
      { attempts: 1 },
    ],
    ['faults 66: another run was faster', PYPI, [{ kind: 'rival' }], { code: null, attempts: 1 }],
    [
      'faults 66: and the index answers 409',
      PRIVATE,
      [{ kind: 'rival' }],
      { code: null, attempts: 2, sleeps: [] },
    ],
    ['nothing wrong at PyPI: nothing is waited for', PYPI, [], { code: null, attempts: 1, sleeps: [] }],
    ['nothing wrong elsewhere: nor there', PRIVATE, [], { code: null, attempts: 1, sleeps: [] }],
    ['an answer that nobody knows', PYPI, [httpFault(418, 'teapot')], { code: 'index-refused', attempts: 1 }],
  ])('%s', async (_, where, uploads, expected) => {
    const index = modelOf(where);
    index.uploadFaults = uploads;
    expect(await run(index, where)).toMatchObject(expected);
    expect(isWhole(index)).toBe(expected.code === null);
  });

  // What PyPI says of closed releases, and what an index could say.
  test.each(['Uploading new files to releases older than 14 days is not allowed.', '- Uploading x 100%'])(
    'a refusal that itself speaks of uploading (%s) is a refusal of that file',
    async (reason) => {
      const index = modelOf(PYPI);
      index.uploadFaults = [null, httpFault(400, reason)];
      expect(await run(index, PYPI)).toMatchObject({ code: 'index-refused', warnings: [], attempts: 1 });
      const stdout = ` - Uploading ${SDIST.filename} 0%\n\nHTTP Error 400: ${reason} | b'${reason}'\n`;
      const attempt = attemptOf({ exitCode: 1, stdout, stderr: '' }, PYPI, RELEASE.name, [SDIST, WHEEL]);
      expect(attempt).toMatchObject({ accepted: [], failure: { file: SDIST.filename } });
    },
  );

  test('a token that was given cannot be renewed: it stops at once', async () => {
    const index = modelOf(PYPI);
    index.uploadFaults = [httpFault(403, EXPIRED)];
    expect(await run(index, PYPI, false)).toMatchObject({ code: 'index-authentication-failed', attempts: 1 });
  });
});

describe('the bounds', () => {
  test('five attempts, with pauses that grow and are not the same each time', async () => {
    const index = modelOf(PYPI);
    index.uploadFaults = Array.from({ length: 20 }, () => httpFault(503, 'Busy'));
    const first = await run(index, PYPI);
    expect(first).toMatchObject({ code: 'index-unavailable', attempts: 5 });
    expect(first.message).toContain('It was tried 5 times.');
    const least = [2000, 4000, 8000, 16_000];
    expect(first.sleeps).toHaveLength(least.length);
    first.sleeps.forEach((pause, n) => {
      expect(pause).toBeGreaterThanOrEqual(least[n] ?? 0);
      expect(pause).toBeLessThanOrEqual((least[n] ?? 0) * 1.5);
    });
    index.uploadFaults = Array.from({ length: 20 }, () => httpFault(503, 'Busy'));
    expect((await run(index, PYPI)).sleeps).not.toEqual(first.sleeps);
  });

  test('an index that has the file, says so, and does not show it: after a minute it is said', async () => {
    const index = modelOf(PRIVATE);
    index.uploadFaults = [{ kind: 'drop after' }];
    index.readFaults = Array.from({ length: 500 }, () => 'stale' as const);
    const { code, message, sleeps } = await run(index, PRIVATE);
    expect(code).toBe('index-unavailable');
    expect(message).toContain(
      `${PRIVATE.label} says that it has ${SDIST.filename}, but did not show it within 60 s`,
    );
    expect(sleeps.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(75_000);
  });

  test('an index that shows it late: settled, and the rest is sent', async () => {
    const index = modelOf(PRIVATE);
    index.uploadFaults = [{ kind: 'drop after' }];
    index.readFaults = [null, 'stale', 'stale', 'stale'];
    expect(await run(index, PRIVATE)).toMatchObject({ code: null, attempts: 3 });
    expect(isWhole(index)).toBe(true);
  });
});

describe('an index that has taken the files', () => {
  const stale = Array.from({ length: 500 }, () => 'stale' as const);

  test('faults 64: PyPI does not show them in time: green, with a warning', async () => {
    const index = modelOf(PYPI);
    index.readFaults = [null, ...stale];
    const { code, warnings, sleeps } = await run(index, PYPI);
    expect({ code, warnings }).toEqual({
      code: null,
      warnings: [expect.stringContaining('does not show them after 60 seconds')],
    });
    expect(sleeps.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(60_000);
  });

  test('faults 65: another index does not: red, and the next run tells', async () => {
    const index = modelOf(PRIVATE);
    index.readFaults = [null, ...stale];
    expect(await run(index, PRIVATE)).toMatchObject({ code: 'index-unavailable', attempts: 1 });
    index.readFaults = [];
    expect(await run(index, PRIVATE)).toMatchObject({ code: null, attempts: 0 });
  });

  test.each([PYPI, PRIVATE])('faults 65: and shows another hash: red ($label)', async (where) => {
    const index = modelOf(where);
    index.uploadFaults = [null, { kind: 'garble' }];
    const { code, message } = await run(index, where);
    expect(code).toBe('index-mismatch');
    expect(message).toContain(WHEEL.filename);
  });
});
