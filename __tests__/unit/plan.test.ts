import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BuiltFile } from '../../src/distributions/built.ts';
import { parseFilename, type Distribution } from '../../src/packaging/filenames.ts';
import { plan, type Plan } from '../../src/plan.ts';
import type { IndexFile } from '../../src/pypi/page.ts';

const read = new Map<string, Distribution>();

function distributionOf(filename: string): Distribution {
  const distribution = read.get(filename) ?? parseFilename(filename);
  if (distribution === null) throw new Error(filename);
  read.set(filename, distribution);
  return distribution;
}

function built(filename: string, content = 'ours'): BuiltFile {
  return { ...distributionOf(filename), path: `/built/${filename}`, size: 1, sha256: content };
}

function remote(filename: string, content: string | null = 'ours'): IndexFile {
  const url = `https://index.example/${filename}`;
  return { ...distributionOf(filename), url, sha256: content, yanked: null, uploadedAt: null };
}

function names({ missing, done, conflicts }: Plan): Record<string, readonly string[]> {
  return {
    missing: missing.map(({ filename }) => filename),
    done: done.map(({ filename }) => filename),
    conflicts: conflicts.map((conflict) => `${conflict.built.filename} / ${conflict.remote.filename}`),
  };
}

const SDIST = 'demo_pkg-1.0.tar.gz';
const WHEEL = 'demo_pkg-1.0-py3-none-any.whl';

describe('what is left to do', () => {
  test.each<[why: string, there: IndexFile[], expected: Partial<Record<keyof Plan, string[]>>]>([
    ['nothing is there', [], { missing: [SDIST, WHEEL] }],
    ['all is there', [remote(WHEEL), remote(SDIST)], { done: [SDIST, WHEEL] }],
    ['half is there', [remote(SDIST)], { done: [SDIST], missing: [WHEEL] }],
    ['other content', [remote(WHEEL, 'x')], { missing: [SDIST], conflicts: [`${WHEEL} / ${WHEEL}`] }],
    [
      'no hash proves nothing',
      [remote(SDIST, null)],
      { missing: [WHEEL], conflicts: [`${SDIST} / ${SDIST}`] },
    ],
    [
      'another spelling of the same',
      [remote('Demo-Pkg-1.0.0.tar.gz'), remote('Demo.Pkg-1.0-py3-none-any.whl')],
      { done: [SDIST, WHEEL] },
    ],
    [
      'another spelling with other content',
      [remote('demo-pkg-1.0.tar.gz', 'x')],
      { missing: [WHEEL], conflicts: [`${SDIST} / demo-pkg-1.0.tar.gz`] },
    ],
    [
      'one spelling with ours, one with other content',
      [remote(SDIST), remote('demo-pkg-1.0.zip', 'x')],
      { missing: [WHEEL], conflicts: [`${SDIST} / demo-pkg-1.0.zip`] },
    ],
    [
      'other versions, other wheels and other projects are none of our business',
      [
        remote('demo_pkg-1.0.1.tar.gz', 'x'),
        remote('demo_pkg-1.0-cp312-cp312-win32.whl', 'x'),
        remote('demo_pkg-1.0-1-py3-none-any.whl', 'x'),
        remote('demo-1.0.tar.gz', 'x'),
      ],
      { missing: [SDIST, WHEEL] },
    ],
  ])('%s', (_, there, expected) => {
    const left = names(plan([built(SDIST), built(WHEEL)], there));
    expect(left).toEqual({ missing: [], done: [], conflicts: [], ...expected });
  });

  test('nothing built, nothing to do', () => {
    expect(plan([], [remote(SDIST)])).toEqual({ missing: [], done: [], conflicts: [] });
  });
});

const FILES = [
  SDIST,
  WHEEL,
  'demo_pkg-1.0-cp312-cp312-win32.whl',
  'demo_pkg-1.0-1-py3-none-any.whl',
  'demo_pkg-1.1.tar.gz',
];
const OTHERS = ['demo-pkg-1.0.tar.gz', 'demo_pkg-1.0.zip', 'demo_pkg-0.9.tar.gz', 'other-1.0.tar.gz'];

describe('whatever was built and whatever is there', () => {
  const buildOf = fc.uniqueArray(fc.constantFrom(...FILES)).map((all) => all.map((name) => built(name)));
  const indexOf = fc.array(
    fc
      .tuple(fc.constantFrom(...FILES, ...OTHERS), fc.constantFrom('ours', 'theirs', null))
      .map(([name, content]) => remote(name, content)),
    { maxLength: 12 },
  );

  test('every file is missing, done or in conflict, once, in the order of the build', () => {
    fc.assert(
      fc.property(buildOf, indexOf, (files, there) => {
        const { missing, done, conflicts } = plan(files, there);
        const all = [...missing, ...done, ...conflicts.map((conflict) => conflict.built)];
        expect(new Set(all)).toEqual(new Set(files));
        expect(all).toHaveLength(files.length);
        for (const part of [missing, done, conflicts.map((conflict) => conflict.built)]) {
          expect(part).toEqual(files.filter((file) => part.includes(file)));
        }
      }),
      { numRuns: 700 },
    );
  });

  test('sending what is missing leaves nothing missing and breaks nothing; the order on the index is of no account', () => {
    fc.assert(
      fc.property(buildOf, indexOf, (files, there) => {
        const before = plan(files, there);
        const sent = before.missing.map(({ filename, sha256 }) => remote(filename, sha256));
        const after = plan(files, [...sent, ...there].reverse());
        expect(after.missing).toEqual([]);
        expect(names(after)['done']).toEqual(
          files
            .filter((file) => before.missing.includes(file) || before.done.includes(file))
            .map(({ filename }) => filename),
        );
        expect(after.conflicts.map(({ built: file }) => file)).toEqual(
          before.conflicts.map(({ built: file }) => file),
        );
      }),
      { numRuns: 700 },
    );
  });

  test('runs that lose files on the way end with every file there once, with our content', () => {
    fc.assert(
      fc.property(buildOf, fc.array(fc.nat({ max: 3 }), { maxLength: 8 }), (files, arrivals) => {
        const index: IndexFile[] = [];
        // The last run loses nothing.
        for (const arrives of [...arrivals, files.length]) {
          const { missing, conflicts } = plan(files, index);
          expect(conflicts).toEqual([]);
          index.push(...missing.slice(0, arrives).map(({ filename, sha256 }) => remote(filename, sha256)));
        }
        expect(index.map(({ filename }) => filename).sort()).toEqual(
          files.map(({ filename }) => filename).sort(),
        );
        expect(plan(files, index)).toMatchObject({ missing: [], conflicts: [] });
      }),
      { numRuns: 700 },
    );
  });
});
