import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ERROR_CODES, type ErrorCode } from '../../src/errors.ts';
import { LATE } from '../support/journey/late-mendings.ts';
import { applyDiff, mend, placeIn, WORKFLOW, type Mending } from '../support/journey/mending.ts';
import { EARLY } from '../support/journey/mendings.ts';

const ALL: readonly Mending[] = [...EARLY, ...LATE];

/** Codes that no change in a file mends, what does, and the tests that run them. */
const WITHOUT_LINE: Partial<Record<ErrorCode, readonly [mended: string, test: string]>> = {
  'disk-not-writable': ['room on the disk', '`unit/disk`'],
  cancelled: ['running the job again', '`long/cancelled`'],
  'internal-error': ['a release of the action', '`unit/outputs`'],
};

const MENDED: Readonly<Record<Mending['mended'], string>> = {
  workflow: 'the workflow',
  'pyproject.toml': '`pyproject.toml`',
  secret: 'the stored secret',
  later: 'running the job again',
  act: 'what the section says',
};

function rowOf(code: ErrorCode): readonly string[] {
  const [without, elsewhere] = WITHOUT_LINE[code] ?? [];
  const mending = ALL.find((one) => one.code === code);
  if (mending === undefined) return [`[\`${code}\`](#${code})`, 'the run', without ?? '', elsewhere ?? ''];
  const [file] = mending.at ?? [];
  return [
    `[\`${code}\`](#${code})`,
    file === undefined ? 'the run' : file === WORKFLOW ? '`with:` of the workflow' : `\`${file}\``,
    MENDED[mending.mended],
    EARLY.includes(mending) ? '`action/mending`' : '`long/mending`',
  ];
}

test('every code is mended in a test, or it is said why not', () => {
  const codes = [...ALL.map(({ code }) => code), ...Object.keys(WITHOUT_LINE)];
  expect(codes.sort()).toEqual([...ERROR_CODES].sort());
});

test('the table of docs/errors.md says where each stands, what mends it, and which test shows it', () => {
  const document = readFileSync(path.resolve(import.meta.dirname, '../../docs/errors.md'), 'utf8');
  const rows = [...document.matchAll(/^\| (\[`.*) \|$/gm)].map(([, row = '']) =>
    row.split(/ +\| +/).map((cell) => cell.trim()),
  );
  expect(rows).toEqual(ERROR_CODES.map(rowOf));
});

describe.each(ALL.map((mending) => [mending.code, mending] as const))('%s', (_, mending) => {
  const { files, secrets = {}, mended, at } = mending;

  test('the place of its annotation is one line', () => {
    const [file = '', text = ''] = at ?? [];
    const isThere = (line: string): boolean => text !== '' && line.includes(text);
    expect((files[file] ?? '').split('\n').filter(isThere)).toHaveLength(text === '' ? 0 : 1);
    expect(placeIn(files, at)[0]).toBe(at?.[0]);
  });

  test('its mending changes something, unless the run is only to be repeated', () => {
    const isSame = JSON.stringify(mend(mending)) === JSON.stringify({ files, secrets });
    expect(isSame).toBe(mended === 'later');
  });
});

describe('a diff', () => {
  const TEXT =
    'jobs:\n  publish:\n    steps:\n      - uses: x\n        with:\n          ref: a\n          mode: b\n';

  test('is applied where its lines stand, as far in as they do', () => {
    expect(applyDiff(TEXT, ' with:\n-  ref: a\n+  ref: c\n+  more: d')).toBe(
      TEXT.replace('ref: a', 'ref: c\n          more: d'),
    );
    expect(applyDiff(TEXT, ' steps:\n+  - uses: y\n   - uses: x')).toBe(
      TEXT.replace('      - uses: x', '      - uses: y\n      - uses: x'),
    );
    expect(applyDiff('"a"', '-"a"\n+a')).toBe('a');
  });

  test.each([' with:\n-  ref: z', ' with:\n-  mode: b\n-  ref: a', ' without:\n+  x: y'])(
    'that does not fit is no mending: %j',
    (diff) => {
      expect(() => applyDiff(TEXT, diff)).toThrow('does not have');
    },
  );
});
