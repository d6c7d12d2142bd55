import { describe, expect, test } from '@jest/globals';
import { parseFilename, type Kind } from '../../src/packaging/filenames.ts';
import { parseVersion } from '../../src/packaging/versions.ts';
import { parsePage, parseVersionJson, type IndexFile } from '../../src/pypi/page.ts';
import { lacksKind, standingOf, type ReleaseThere } from '../../src/pypi/standing.ts';
import { KNOWN_TARGETS, targetAt, type Target } from '../../src/pypi/target.ts';

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const PAGE = 'https://index.example/simple/demo/';
const SDIST = 'demo-1.0.tar.gz';
const WHEEL = 'demo-1.0-py3-none-any.whl';
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 6, 30, 12);

function target(name: 'pypi' | 'testpypi' | 'other'): Target {
  return KNOWN_TARGETS[name] ?? targetAt('https://index.example/legacy/', null);
}

describe('what the pages of an index say beside names and hashes', () => {
  const marksOf = (files: readonly IndexFile[] | undefined | null): unknown =>
    files?.map(({ yanked, uploadedAt }) => [yanked, uploadedAt]);
  const TIME = '2026-07-01T10:20:30.123456Z';
  const AT = Date.UTC(2026, 6, 1, 10, 20, 30, 123);

  test.each<[given: Record<string, unknown>, yanked: string | null, uploadedAt: number | null]>([
    [{}, null, null],
    [{ yanked: false, 'upload-time': TIME }, null, AT],
    [{ yanked: true }, '', null],
    [{ yanked: 'broken' }, 'broken', null],
    [{ yanked: '' }, null, null],
    [{ yanked: 1, 'upload-time': 'yesterday' }, null, null],
    [{ yanked: null, 'upload-time': 7 }, null, null],
  ])('Simple JSON: %j', (given, yanked, uploadedAt) => {
    const page = { files: [{ filename: SDIST, url: '/x', ...given }] };
    expect(marksOf(parsePage(JSON.stringify(page), JSON_TYPE, PAGE)?.files)).toEqual([[yanked, uploadedAt]]);
  });

  test.each<[given: Record<string, unknown>, yanked: string | null, uploadedAt: number | null]>([
    [{}, null, null],
    [{ yanked: false, yanked_reason: null, upload_time_iso_8601: TIME }, null, AT],
    [{ yanked: true, yanked_reason: null }, '', null],
    [{ yanked: true, yanked_reason: 'broken' }, 'broken', null],
    [{ yanked: false, yanked_reason: 'an old one' }, null, null],
  ])('the JSON of a version: %j', (given, yanked, uploadedAt) => {
    const json = { urls: [{ filename: SDIST, url: '/x', ...given }] };
    expect(marksOf(parseVersionJson(JSON.stringify(json), PAGE))).toEqual([[yanked, uploadedAt]]);
  });

  test('HTML', () => {
    const html = `<h1>Links for demo</h1>
      <a href="/a" data-yanked="bad &amp; &quot;broken&quot;">${SDIST}</a>
      <a href="/b" data-yanked>${WHEEL}</a> <a href="/c" data-yanked="">demo-1.1.tar.gz</a>
      <a href="/d">demo-1.2.tar.gz</a>`;
    expect(marksOf(parsePage(html, 'text/html', PAGE)?.files)).toEqual([
      ['bad & "broken"', null],
      ['', null],
      ['', null],
      [null, null],
    ]);
  });

  test.each([
    ['{"files":[]}', 'active'],
    ['{"files":[],"project-status":{"status":"archived"}}', 'archived'],
    ['{"files":[],"project-status":{"status":"quarantined","reason":"x"}}', 'quarantined'],
    ['{"files":[],"project-status":"archived"}', 'active'],
    ['{"files":[],"project-status":{"status":null}}', 'active'],
  ])('JSON %s: %s', (body, status) => {
    expect(parsePage(body, JSON_TYPE, PAGE)?.status).toBe(status);
  });

  test.each([
    ['', 'active'],
    ['<meta name="pypi:project-status" content="archived">', 'archived'],
    ['<META content="deprecated" name="pypi:project-status">', 'deprecated'],
    ['<meta name="pypi:project-status">', 'active'],
  ])('HTML with %j: %s', (meta, status) => {
    expect(parsePage(`<head>${meta}</head><h1>Links for demo</h1>`, 'text/html', PAGE)?.status).toBe(status);
  });
});

/** `age` in days. */
function file(
  filename: string,
  { age, yanked = null }: { age?: number; yanked?: string | null } = {},
): IndexFile {
  const distribution = parseFilename(filename);
  if (distribution === null) throw new Error(filename);
  const uploadedAt = age === undefined ? null : NOW - age * DAY;
  return { ...distribution, url: `https://index.example/${filename}`, sha256: 'ours', yanked, uploadedAt };
}

interface Case {
  readonly on?: 'pypi' | 'testpypi' | 'other';
  readonly version?: string;
  readonly status?: string;
  readonly files?: readonly IndexFile[];
}

function release({ on = 'pypi', version = '1.0', status = 'active', files = [] }: Case): ReleaseThere {
  const parsed = parseVersion(version);
  if (parsed === null) throw new Error(version);
  return { site: target(on), project: 'Demo', version: parsed, page: { files, status }, now: NOW };
}

describe('whether what is missing can be added', () => {
  test.each<[why: string, given: Case]>([
    ['a new project', {}],
    ['a release of today', { files: [file(SDIST, { age: 0 })] }],
    ['one of 14 days to the millisecond', { files: [file(SDIST, { age: 14 })] }],
    ['another release that is old', { files: [file('demo-0.9.tar.gz', { age: 400 })] }],
    ['a file of another project that is old', { files: [file('demo-kit-1.0.tar.gz', { age: 400 })] }],
    ['an old one whose time is not told', { files: [file(SDIST)] }],
    ['an old one elsewhere', { on: 'other', files: [file(SDIST, { age: 400 })] }],
    ['a deprecated project', { status: 'deprecated' }],
    ['a word that is not known', { status: 'mothballed' }],
  ])('%s: yes', (_, given) => {
    expect(standingOf(release(given), [], false)).toEqual({ warnings: [], stop: null });
  });

  const OLD = [file(WHEEL, { age: 1 }), file(SDIST, { age: 14.001 })];

  test.each<[given: Case, says: string[]]>([
    [
      { files: OLD },
      [
        'Demo 1.0 is on PyPI since 2026-07-16, and not all of its files are there.',
        'Nothing can be added to a release that is older than 14 days.',
        'Raise the version above 1.0',
      ],
    ],
    [{ files: OLD, on: 'testpypi' }, ['TestPyPI since 2026-07-16']],
    [{ files: OLD, version: '1.0.0' }, ['Demo 1.0.0 is on PyPI since 2026-07-16']],
    [
      { status: 'archived' },
      ['Demo is archived on PyPI', 'unarchive', 'https://pypi.org/manage/project/demo/settings/'],
    ],
    [{ status: 'archived', on: 'testpypi' }, ['https://test.pypi.org/manage/project/demo/settings/']],
    [{ status: 'archived', on: 'other' }, ['archived on index.example', 'in its settings, then']],
    [{ status: 'archived', files: OLD }, ['archived']],
    [
      { status: 'quarantined' },
      ['Demo is in quarantine on PyPI', 'administrators', 'https://pypi.org/project/demo/.'],
    ],
    [{ status: 'quarantined', on: 'other' }, ['Ask the administrators of the index. When']],
  ])('%j: no', (given, says) => {
    const { stop, warnings } = standingOf(release(given), [], false);
    expect([stop?.code, warnings]).toEqual(['index-refused', []]);
    for (const text of says) expect(stop?.message).toContain(text);
  });

  test.each<[Case]>([[{ files: OLD }], [{ status: 'archived' }], [{ status: 'quarantined' }]])(
    '%j with nothing missing is no matter',
    (given) => {
      expect(standingOf(release(given), [], true).stop).toBeNull();
    },
  );
});

describe('a yanked file is done, and that is said', () => {
  test.each<[done: IndexFile[], says: string[]]>([
    [[file(SDIST), file(WHEEL)], []],
    [
      [file(SDIST, { yanked: '' }), file(WHEEL)],
      [
        `${SDIST} is yanked on PyPI: installers take it only where the version is pinned. If that is to end, un-yank the release on https://pypi.org/manage/project/demo/releases/.`,
      ],
    ],
    [
      [file(SDIST, { yanked: 'broken' }), file(WHEEL, { yanked: 'broken' })],
      [
        `${SDIST}, ${WHEEL} are yanked on PyPI: installers take them only where the version is pinned. If that is to end, un-yank the release on https://pypi.org/manage/project/demo/releases/. The reason given there: broken`,
      ],
    ],
  ])('%#', (done, says) => {
    expect(standingOf(release({}), done, true)).toEqual({ warnings: says, stop: null });
  });

  test('elsewhere without a page', () => {
    const { warnings } = standingOf(release({ on: 'other' }), [file(SDIST, { yanked: '' })], false);
    expect(warnings.join()).toContain('un-yank the release on index.example.');
  });
});

test.each<[there: string[], wanted: Kind[], lacks: boolean]>([
  [[], ['sdist'], true],
  [[SDIST], ['sdist'], false],
  [[SDIST], ['sdist', 'wheel'], true],
  [[SDIST, WHEEL], ['sdist', 'wheel'], false],
  [['demo-1.1.tar.gz'], ['sdist'], true],
  [[SDIST], [], false],
])('%j lacks one of %j: %s', (there, wanted, lacks) => {
  expect(lacksKind(release({ files: there.map((name) => file(name)) }), wanted)).toBe(lacks);
});
