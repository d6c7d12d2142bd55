import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allows, isConstraint } from '../../src/packaging/constraints.ts';
import { filesOfVersion, parseFilename, sameDistribution } from '../../src/packaging/filenames.ts';
import { isProjectName, normaliseName } from '../../src/packaging/names.ts';
import {
  compareVersions,
  parseVersion,
  sameVersion,
  satisfiesSpecifiers,
} from '../../src/packaging/versions.ts';

/** Every form of a version that PEP 440 orders, from the lowest to the highest. */
const ORDERED_SUFFIXES = [
  ...['.dev0', '.dev456', '.dev456+local', 'a0.dev1', 'a0', 'a0.post0.dev0', 'a0.post0', 'a1.dev1'],
  ...['a1.dev1+local', 'a1', 'a1+local', 'a2', 'a12.dev456', 'a12', 'b0', 'b1.dev456', 'b2'],
  ...['b2.post345.dev456', 'b2.post345', 'b2-346', 'rc0', 'rc1.dev1', 'c1', 'rc2', ''],
  ...['+a', '+abc', '+abc.1', '+def', '+0', '+1', '+1.abc', '+1.1', '+1.1.0', '+2', '+123'],
  ...['.post0.dev0', '.post0', '.post456.dev34', '.post456', '.post456+local', '.r457', '.rev458'],
];
const ORDERED = ['', '1!', '2!'].flatMap((epoch) =>
  ['0', '1.0', '1.0.1', '1.1', '1.2.3', '1.10', '2026.1'].flatMap((release) =>
    ORDERED_SUFFIXES.map((suffix) => `${epoch}${release}${suffix}`),
  ),
);

const INVALID = [
  ...['', ' ', 'french toast', 'lolwat', 'v', '.', '..', '1..0', '1.0.', '.1.0', '1..2.3', '1-', '1.0.x'],
  ...['1.0+a+', '1.0++', '1.0+', '1.0+_foobar', '1.0+foo&asd', '1.0+1+1', '1.0+\u0130'],
  ...['1. 0', '1 .0', '1. 0a1', '1.0 a1', '1.0a 1', '1.0\n1', '٠١٢.٣٤٥', '1.0\u0131'],
  ...['1.0-hotfix.1', '1.0.0-hotfix.1', 'release-1.0', '==1.0', 'vv1.0', '1!', '!1', '1!2!3'],
  ...['1.0--1', '1.0a1a2', '1.0.post1.post2', '1.0.dev1.post1', '1.0-SNAPSHOT', '1.0.0-x86'],
];

/** Spellings of each kind of suffix, beside its normal form. */
const SPELLINGS: readonly (readonly [normal: string, spellings: readonly string[]])[] = [
  ['.dev#', ['dev', 'DEV', 'Dev']],
  ['a#', ['a', 'A', 'alpha', 'ALPHA', 'Alpha']],
  ['b#', ['b', 'B', 'beta', 'BETA']],
  ['rc#', ['c', 'C', 'rc', 'RC', 'pre', 'preview', 'PREVIEW']],
  ['.post#', ['post', 'POST', 'r', 'rev', 'REV']],
];
const NORMAL_FORMS = SPELLINGS.flatMap(([normal, spellings]) =>
  spellings.flatMap((word) =>
    ['', '.', '-', '_'].flatMap((before) =>
      [
        ['', '0'],
        ['1', '1'],
        ['.2', '2'],
        ['-03', '3'],
        ['_40', '40'],
      ].map(
        ([after = '', number = '']) =>
          [`1.0${before}${word}${after}`, `1.0${normal.replace('#', number)}`] as const,
      ),
    ),
  ),
);

describe('versions', () => {
  test(`${String(ORDERED.length)} versions are ordered as PEP 440 says`, () => {
    expect([...ORDERED].reverse().sort(compareVersions)).toEqual(ORDERED);
    const steps = ORDERED.slice(1).map((version, n) => compareVersions(ORDERED[n] ?? '', version) < 0);
    expect(steps).not.toContain(false);
  });

  test.each(INVALID)('%j is no version', (text) => {
    expect(parseVersion(text)).toBeNull();
  });

  test('numbers are those that can be told apart', () => {
    expect(parseVersion('1.999999999999999')?.normal).toBe('1.999999999999999');
    expect(parseVersion('1.0000000000000000000001')?.normal).toBe('1.1');
    expect(parseVersion('1.0+20260101123456789')?.normal).toBe('1.0+20260101123456789');
    // The library would make others of them, and fail to compare those.
    for (const text of ['1.0.dev20260101123456789', '9007199254740993', `v${'1'.repeat(30)}`])
      expect(parseVersion(text)).toBeNull();
  });

  test(`${String(NORMAL_FORMS.length)} spellings have their normal form`, () => {
    const read = NORMAL_FORMS.map(([spelling]) => [spelling, parseVersion(spelling)?.normal]);
    expect(read).toEqual(NORMAL_FORMS);
  });

  test.each([
    ['v1.2', '1.2'],
    ['V1.2', '1.2'],
    ['   v1.0\t\n', '1.0'],
    ['1.0.0-alpha.8', '1.0.0a8'],
    ['1.2.3-beta.1', '1.2.3b1'],
    ['1.0-1', '1.0.post1'],
    ['2024.01.05', '2024.1.5'],
    ['01.2', '1.2'],
    ['1.0.0', '1.0.0'],
    ['1!2.0', '1!2.0'],
    ['00!1.2', '1.2'],
    ['0100!0.0', '100!0.0'],
    ['1.0+AbC', '1.0+abc'],
    ['1.0+local.1', '1.0+local.1'],
    ['1.0+ubuntu-1_2', '1.0+ubuntu.1.2'],
    ['1.0+001', '1.0+1'],
    ['1.0+0', '1.0+0'],
    ['1.0+0a.00', '1.0+0a.0'],
    ['1.0a1.post2.dev3+x', '1.0a1.post2.dev3+x'],
    ['1.1.dev09000', '1.1.dev9000'],
  ])('%j is %s', (raw, normal) => {
    expect(parseVersion(raw)).toMatchObject({ raw, normal });
  });

  test.each([
    ['1.0', false, null],
    ['1.0a1', true, null],
    ['1.0rc1', true, null],
    ['1.0.dev1', true, null],
    ['1.0.post1', false, null],
    ['1.0.post1.dev1', true, null],
    ['1.0+Ab-1', false, 'Ab-1'],
  ])('%s: pre-release %s, local %j', (raw, isPrerelease, local) => {
    expect(parseVersion(raw)).toMatchObject({ isPrerelease, local });
  });

  test.each([
    ['0', true],
    ['0.0.0', true],
    ['v0.0', true],
    ['0.0.0.post1.dev0+abc', true],
    ['0.0.1', false],
    ['1!0.0', false],
  ])('%s is a placeholder: %s', (raw, isZero) => {
    expect(parseVersion(raw)?.isZero).toBe(isZero);
  });

  test.each([
    ['1.0', '1.0.0', true],
    ['1.0rc1', '1.0c1', true],
    ['v1.0', '1', true],
    ['1.0+a.b', '1.0+a-b', true],
    ['1.0', '1.0.post0', false],
    ['1.0', '1.0+a', false],
    ['1.0', '1!1.0', false],
    ['1.1', '1.10', false],
  ])('%s and %s are the same: %s', (one, other, expected) => {
    const [a, b] = [parseVersion(one), parseVersion(other)];
    expect(a !== null && b !== null && sameVersion(a, b)).toBe(expected);
  });

  test('whatever is read has a normal form that is read as the same version, and as itself', () => {
    const part = fc.constantFrom(
      '',
      '1.',
      '0',
      '02',
      'a',
      '-',
      '_',
      'rc',
      '.post',
      'dev',
      '+',
      'x',
      '!',
      'v',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const version = parseVersion(parts.join(''));
        if (version === null) return;
        expect(parseVersion(version.normal)).toMatchObject({ normal: version.normal });
        expect(compareVersions(version.raw, version.normal)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('specifiers count pre-releases like any version', () => {
    expect(satisfiesSpecifiers('3.14.0rc1', '>=3.9,<4')).toBe(true);
    expect(satisfiesSpecifiers('3.14.0rc1', '>=3.14')).toBe(false);
    expect(satisfiesSpecifiers('3.12.4', '~=3.9,!=3.12.*')).toBe(false);
  });
});

describe('as pypa/packaging has it in its own tests', () => {
  const table = JSON.parse(
    readFileSync(new URL('../fixtures/packaging-versions.json', import.meta.url), 'utf8'),
  ) as {
    readonly sorted: readonly string[];
    readonly invalid: readonly string[];
    readonly normal: readonly (readonly [string, string])[];
    readonly text: readonly (readonly [string, string])[];
    readonly prerelease: readonly (readonly [string, boolean])[];
  };
  const { sorted } = table;
  const pairs = sorted.flatMap((one, n) => sorted.slice(n + 1).map((other) => [one, other] as const));

  test(`the order of ${String(sorted.length)} versions, ${String(pairs.length)} pairs both ways`, () => {
    const wrong = pairs.filter(([a, b]) => compareVersions(a, b) >= 0 || compareVersions(b, a) <= 0);
    expect([sorted.length, wrong]).toEqual([92, []]);
  });

  test(`${String(table.invalid.length)} texts that are no versions`, () => {
    expect(table.invalid.map((text) => [text, parseVersion(text)])).toEqual(
      table.invalid.map((text) => [text, null]),
    );
    expect(table.invalid).toHaveLength(20);
  });

  const forms = [...table.normal, ...table.text];
  test(`${String(forms.length)} normal forms`, () => {
    expect(forms.map(([raw]) => [raw, parseVersion(raw)?.normal])).toEqual(forms);
    expect(forms).toHaveLength(149);
  });

  test(`${String(table.prerelease.length)} versions that are pre-releases or not`, () => {
    const read = table.prerelease.map(([raw]) => [raw, parseVersion(raw)?.isPrerelease]);
    expect(read).toEqual(table.prerelease);
  });
});

describe('constraints', () => {
  test.each<[constraint: string, allowed: string, refused: string]>([
    ['*', '0 1.0 9!1 1.0a1', ''],
    ['^1.2', '1.2 1.2.0 1.9.9 1.2.post1', '1.1 1.2rc1 2.0 2.0a1'],
    ['^1.2.3', '1.2.3 1.9', '1.2.2 2.0'],
    ['^0.2.3', '0.2.3 0.2.9', '0.2.2 0.3'],
    ['^0.0.3', '0.0.3 0.0.3.post1', '0.0.4 0.1'],
    ['^0.0', '0.0.0 0.0.9', '0.1'],
    ['^0', '0.0 0.9', '1.0'],
    ['^v1.2', '1.2 1.3', '2'],
    ['^1.2rc1', '1.2rc1 1.2 1.9', '1.2b1 2.0'],
    ['^1!2.0', '1!2.0 1!2.5', '2.0 1!1.9 1!3.0'],
    ['~1.2.3', '1.2.3 1.2.9', '1.2.2 1.3'],
    ['~1.2', '1.2 1.2.9', '1.1 1.3'],
    ['~1', '1.0 1.9', '2.0'],
    ['~1!2.0', '1!2.0.1', '2.0.1 1!2.1'],
    ['~=1.2', '1.2 1.9', '1.1 2.0'],
    ['~=1.2.3', '1.2.3 1.2.9', '1.3'],
    ['1.2', '1.2 1.2.0 1.2.0.0', '1.2.1'],
    ['=1.2', '1.2', '1.3'],
    ['== 1.2', '1.2', '1.3'],
    ['1.*', '1.0 1.9.9', '0.9 2.0'],
    ['1.2.*', '1.2 1.2.3', '1.3'],
    ['==v1.2.*', '1.2.3', '1.3'],
    ['!=1.2.*', '1.1 1.3', '1.2.3'],
    ['>=1.2.*', '1.2 1.3 4', '1.1'],
    ['>=1.2,<2', '1.2 1.9', '1.1 2.0 2.0a1'],
    ['>= 1.2 , < 2', '1.2', '2.0'],
    ['>=1.2 <2', '1.2 1.9', '1.1 2.0'],
    ['<2 >= 1.2', '1.2', '2.0'],
    ['^1.2 || ^3', '1.5 3.9', '2.0 4.0'],
    ['^1.2||^3', '1.5 3.0', '2.0'],
    ['^1.2 | ^3', '1.5 3.0', '2.0'],
    ['>=3.9,<3.9.7 || >3.9.7,<4', '3.9.0 3.9.8', '3.9.7 4.0'],
    ['>=2.3,<3.0', '2.3 2.5.1', '2.2.9 3.0'],
  ])('%s', (constraint, allowed, refused) => {
    expect(isConstraint(constraint)).toBe(true);
    const versions = [...allowed.split(' '), ...refused.split(' ')].filter(Boolean);
    expect(versions.filter((version) => allows(constraint, version)).join(' ')).toBe(allowed);
  });

  test.each(['abc', '>=x', '^', '1.x', '1.2.x', '>=1.0,<=', '=>1.0', '<2;>1'])(
    '%s cannot be read and allows nothing',
    (constraint) => {
      expect(isConstraint(constraint)).toBe(false);
      expect(allows(constraint, '1.0')).toBe(false);
    },
  );

  test('an alternative that cannot be read allows nothing, the others what they say', () => {
    expect(isConstraint('>=1.0 || nonsense')).toBe(false);
    expect(allows('>=1.0 || nonsense', '1.0')).toBe(true);
    expect(allows('>=1.0 || nonsense', '0.9')).toBe(false);
  });
});

describe('names', () => {
  test.each([
    ['Demo.PKG', 'demo-pkg'],
    ['a-_-.b', 'a-b'],
    ['friendly_bard', 'friendly-bard'],
    ['simple', 'simple'],
  ])('%s is %s', (name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });

  test.each(['a', 'A1', '1a', 'zope.interface', 'a--b', 'a_.b'])('%s can be a name', (name) => {
    expect(isProjectName(name)).toBe(true);
  });

  test.each(['', '-a', 'a-', '_a', 'a.', 'a b', 'ä', 'a/b', 'a\n', 'a+b'])('%j can be none', (name) => {
    expect(isProjectName(name)).toBe(false);
  });
});

describe('file names', () => {
  test.each<[filename: string, name: string, version: string, tags: string | null]>([
    ['demo_pkg-0.1.0.tar.gz', 'demo-pkg', '0.1.0', null],
    ['demo-pkg-0.1.0.tar.gz', 'demo-pkg', '0.1.0', null],
    ['Demo.Pkg-0.1.0.zip', 'demo-pkg', '0.1.0', null],
    ['some-plugin-0.5.0.tar.gz', 'some-plugin', '0.5.0', null],
    ['demo-1.0-1.tar.gz', 'demo', '1.0.post1', null],
    ['demo-1.0-rc.1.tar.gz', 'demo', '1.0rc1', null],
    ['demo-v1.0.tar.gz', 'demo', '1.0', null],
    ['demo-1.0+local.1.tar.gz', 'demo', '1.0+local.1', null],
    ['demo-1!2.0.tar.gz', 'demo', '1!2.0', null],
    ['foo-2-1.0.tar.gz', 'foo-2', '1.0', null],
    ['foo_2-1.0.tar.gz', 'foo-2', '1.0', null],
    ['py-3-utils-0.1.tar.gz', 'py-3-utils', '0.1', null],
    ['a-v2-client-1.0.0a1.tar.gz', 'a-v2-client', '1.0.0a1', null],
    ['demo_pkg-0.1.0-py3-none-any.whl', 'demo-pkg', '0.1.0', 'py3-none-any'],
    ['Demo.Pkg-0.1.0-py3-none-any.whl', 'demo-pkg', '0.1.0', 'py3-none-any'],
    ['demo-1.0-1-py3-none-any.whl', 'demo', '1.0', '1-py3-none-any'],
    ['demo-1.0-2build-py3-none-any.whl', 'demo', '1.0', '2build-py3-none-any'],
    ['demo-1.0+ubuntu_1-py3-none-any.whl', 'demo', '1.0+ubuntu.1', 'py3-none-any'],
    ['demo-1.0-py3.py2-none-any.whl', 'demo', '1.0', 'py2.py3-none-any'],
    [
      'demo-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
      'demo',
      '1.0',
      'cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64',
    ],
  ])('%s', (filename, name, version, tags) => {
    const { version: read, ...rest } = parseFilename(filename) ?? {};
    expect(rest).toEqual({ filename, name, kind: tags === null ? 'sdist' : 'wheel', tags: tags ?? '' });
    expect(read?.normal).toBe(version);
  });

  test.each([
    ...['', 'demo', 'demo.whl', 'demo-1.0', 'demo-1.0.egg', 'demo-1.0.exe', 'demo-1.0.tar.bz2', '.tar.gz'],
    ...['demo-x-py3-none-any.whl', 'demo-1.0-py3-none.whl', 'demo-1.0-py3-none-any.whl.metadata'],
    ...['-1.0.tar.gz', 'demo-latest.tar.gz', 'demo.tar.gz', 'demo-1.0-py3-none-any-x-y.whl'],
    ...['demo-1.0.tar.gz.asc', 'demo-1.0 -py3-none-any.whl'],
  ])('%j is no distribution', (filename) => {
    expect(parseFilename(filename)).toBeNull();
  });

  test.each<[one: string, other: string, same: boolean]>([
    ['demo_pkg-1.0.tar.gz', 'Demo-Pkg-1.0.tar.gz', true],
    ['demo-1.0.tar.gz', 'demo-1.0.0.tar.gz', true],
    ['demo-1.0.tar.gz', 'demo-1.0.zip', true],
    ['demo-1.0.tar.gz', 'demo-1.0-py3-none-any.whl', false],
    ['demo-1.0.tar.gz', 'demo-1.0.1.tar.gz', false],
    ['demo-1.0.tar.gz', 'demos-1.0.tar.gz', false],
    ['demo-1.0-py3-none-any.whl', 'Demo-1.0-py3-none-any.whl', true],
    ['demo-1.0-py2.py3-none-any.whl', 'demo-1.0-py3.py2-none-any.whl', true],
    ['demo-1.0-py3-none-any.whl', 'demo-1.0-1-py3-none-any.whl', false],
    ['demo-1.0-py3-none-any.whl', 'demo-1.0-py2-none-any.whl', false],
    ['demo-1.0-cp312-cp312-win32.whl', 'demo-1.0-cp312-cp312-win_amd64.whl', false],
  ])('%s stands for the same file as %s: %s', (one, other, same) => {
    const [a, b] = [parseFilename(one), parseFilename(other)];
    expect(a !== null && b !== null && sameDistribution(a, b)).toBe(same);
  });
});

test('the files of one version, however name and version are spelled', () => {
  const names = [
    'demo-1.0.tar.gz',
    'Demo-1.0.0-py3-none-any.whl',
    'demo-1.0.1.tar.gz',
    'demo-kit-1.0.tar.gz',
  ];
  const files = names.flatMap((name) => parseFilename(name) ?? []);
  const version = parseVersion('v1');
  const found = version === null ? [] : filesOfVersion(files, 'DEMO', version);
  expect(found.map(({ filename }) => filename)).toEqual(names.slice(0, 2));
});
