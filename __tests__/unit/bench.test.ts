import { describe, expect, test } from '@jest/globals';
import { isPoetrysWork, type ActionRun } from '../../scripts/bench/action.ts';
import { pageOf, textTable } from '../../scripts/bench/page.ts';
import { kindsOfAction, kindsOfCommands, mediansOf, setUpOf } from '../../scripts/bench/parts.ts';
import { barsOf, pictureOf } from '../../scripts/bench/picture.ts';
import { CONFIG, PIP_INSTALL, wholeOf } from '../../scripts/bench/plain.ts';
import type { Results } from '../../scripts/bench/results.ts';
import { goalsOf } from '../../scripts/bench/sections.ts';
import { median, ratios, summary } from '../../scripts/bench/statistics.ts';
import { PREPARED_START, STARTS } from '../../src/poetry/start.ts';
import { lengthOf, type Stretch } from '../../scripts/spans.ts';

describe('the middle', () => {
  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 2, 1, 100], 9],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('of nothing is an error, and no number', () => {
    expect(() => median([])).toThrow(RangeError);
  });

  test('stands beside the least and the most', () => {
    expect(summary([2, 8, 4])).toEqual({ median: 4, min: 2, max: 8 });
  });
});

test('ratios are made pair by pair, and of nothing else', () => {
  expect(ratios([10, 9], [5, 3])).toEqual([2, 3]);
  expect(() => ratios([1, 2], [1])).toThrow(RangeError);
});

describe('the time in which something was under way', () => {
  const span = (from: number, to: number): Stretch => ({ from, to });
  test.each([
    ['nothing', [], 0],
    ['one after the other', [span(0, 2), span(5, 6)], 3],
    ['what overlaps, once', [span(0, 4), span(2, 6)], 6],
    ['one within the other', [span(0, 10), span(2, 3)], 10],
    ['one within the other, and one that begins before the end', [span(0, 10), span(2, 3), span(9, 12)], 12],
    ['in any order', [span(5, 6), span(0, 2), span(1, 3)], 4],
    ['the same twice', [span(1, 2), span(1, 2)], 1],
  ])('%s', (_, spans, expected) => {
    expect(lengthOf(spans)).toBe(expected);
  });
});

test.each([
  [['/t/poetry/bin/python', ...STARTS.light, 'build', '--no-interaction'], true],
  [['/t/poetry/bin/python', ...PREPARED_START, 'install', '--with=docs'], true],
  [['C:\\t\\Scripts\\python.exe', ...STARTS.plain, 'publish'], true],
  [['/t/poetry/bin/python', '-I', '-m', 'poetry', '--version'], false],
  [['/t/poetry/bin/python', '-I', '-S', '-c', 'import', '/t/compiled-0.txt'], false],
  [['/t/uv', 'pip', 'install', '--python', '/t/poetry/bin/python'], false],
  [['git', 'fetch'], false],
])('%j: is that what the action is there for? %s', (words, expected) => {
  expect(isPoetrysWork(words)).toBe(expected);
});

const PLAIN = new Map([
  ['git fetch', 100],
  [PIP_INSTALL, 6000],
  ['poetry install', 3000],
  [CONFIG, 900],
  ['poetry publish --build', 1000],
]);
const UV = new Map([
  ['git fetch', 100],
  ['pip install uv', 700],
  ['uv build', 500],
  ['uv publish', 200],
]);
const STEPS = new Map([
  ['Check out', 100],
  ['Set up Python', 200],
  ['Install Poetry', 800],
  ['Build', 600],
  ['Inspect', 50],
  ['Install dependencies', 2000],
  ['Publish', 700],
]);
const ACTION = {
  wallMs: 5000,
  steps: STEPS,
  poetryMs: 3000,
  ownMs: 400,
  peakBytes: 123_456_789,
} as unknown as ActionRun;

describe('the parts of a release', () => {
  test('are the medians of what was measured, in their order', () => {
    const other = new Map([...UV].map(([name, time]) => [name, time + 2]));
    expect([...mediansOf([UV, other])]).toEqual([...UV].map(([name, time]) => [name, time + 1]));
    expect(wholeOf(PLAIN)).toBe(11_000);
    expect(setUpOf(PLAIN)).toBe(6900);
  });

  test('are of five kinds', () => {
    expect(kindsOfCommands([PLAIN])).toEqual({
      checkout: 100,
      tools: 6900,
      dependencies: 3000,
      publish: 1000,
      checks: 0,
    });
    expect(kindsOfCommands([UV])).toEqual({
      checkout: 100,
      tools: 700,
      dependencies: 0,
      publish: 700,
      checks: 0,
    });
  });

  test('leave nothing of the action out: what is in no step is there, too', () => {
    const kinds = kindsOfAction([ACTION]);
    expect(kinds).toEqual({ checkout: 100, tools: 1000, dependencies: 2000, publish: 1300, checks: 600 });
    expect(Object.values(kinds).reduce((sum, time) => sum + time, 0)).toBe(ACTION.wallMs);
  });
});

const PROJECT = {
  project: {
    title: 'Example',
    folder: 'examples/portal-client',
    name: 'example-portal-client',
    version: '1.0',
    locked: 30,
  },
  turns: {
    cold: [
      { plain: PLAIN, action: ACTION, uv: UV },
      { plain: PLAIN, action: { ...ACTION, wallMs: 4400 }, uv: UV },
    ],
    warm: [{ plain: UV, plainFreshPython: PLAIN, action: ACTION }],
  },
};
const BY_HAND = new Map([
  ['poetry build', 900],
  ['poetry install', 1000],
  ['poetry publish', 1000],
]);
const EMPTY: Results = {
  machine: 'Linux x64, 2 cores',
  date: '2026-11-28',
  example: null,
  sixty: null,
  start: null,
  packages: null,
  large: null,
};
const RESULTS: Results = {
  ...EMPTY,
  example: PROJECT,
  sixty: { ...PROJECT, project: { ...PROJECT.project, locked: 60 } },
  start: {
    starts: { empty: [40], firstByte: [60], everything: [200] },
    skips: { empty: [50], skip: [600] },
  },
  packages: { inOneJob: [ACTION, { ...ACTION, wallMs: 3300 }], byHand: [BY_HAND], inMatrix: [ACTION] },
  large: [{ ...ACTION, steps: new Map([...STEPS, ['Take over', 400]]) }],
};

describe('the page', () => {
  test('holds each measure against its goal', () => {
    expect(goalsOf(RESULTS).rows).toEqual([
      ['The whole, cold, 30 locked packages: plain ÷ action', '2.35 (2.20–2.50)', 'at least 2.2'],
      ['Set-up alone, 30 locked packages: plain ÷ action', '4.19 (3.45–4.93)', 'at least 4'],
      ['Time of our own', '0.40 s (0.40 s–0.40 s)', 'at most 0.5 s'],
      ['The whole, cold, 60 locked packages: plain ÷ action', '2.35 (2.20–2.50)', 'at least 1.5'],
      ['First byte of the log ÷ an empty Node.js', '1.50 (1.50–1.50)', 'at most 1.5'],
      ['A version that exists, skipped', '0.60 s (0.60 s–0.60 s)', 'at most 1.5 s'],
      ['A further package in one job: more than by hand', '0.40 s (0.40 s–0.40 s)', 'at most 0.5 s'],
      ['Memory with a wheel of 95 MB', '123 MB (123 MB–123 MB)', 'below 150 MB'],
    ]);
  });

  test('says which goals were missed', () => {
    const start = {
      starts: { empty: [40], firstByte: [61], everything: [200] },
      skips: { empty: [50], skip: [1501] },
    };
    const large = [{ ...ACTION, peakBytes: 150e6 }];
    expect(goalsOf({ ...EMPTY, start, large }).rows.map(([, , goal]) => goal)).toEqual([
      'at most 1.5: missed',
      'at most 1.5 s: missed',
      'below 150 MB: missed',
    ]);
  });

  test('has a section for each thing that was measured, and none for the others', () => {
    const headings = (results: Results): string[] => pageOf(results).match(/^## .+$/gm) ?? [];
    expect(headings(EMPTY)).toEqual(['## How it is measured', '## What is left']);
    expect(headings(RESULTS)).toEqual([
      '## How it is measured',
      '## Cold, 30 locked packages',
      '## Cold, 60 locked packages',
      '## A self-hosted runner that is warm',
      '## The start, and a run that has nothing to do',
      '## Many packages',
      '## A large file',
      '## What is left',
    ]);
  });

  test('shows no number that is none', () => {
    expect(pageOf(RESULTS)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('has tables whose rows all have the cells of their heads', () => {
    const tables = pageOf(RESULTS).match(/(?:^\|.*\n?)+/gm) ?? [];
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const cells = table
        .trim()
        .split('\n')
        .map((line) => line.split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
  });
});

test('a table of the terminal has columns, and no marks', () => {
  const table = {
    head: ['Part', 'Median'],
    rows: [
      ['`git fetch`', '0.10 s'],
      ['**All**', '12.34 s'],
    ],
  };
  expect(textTable(table)).toBe(
    ['  Part         Median', '  git fetch    0.10 s', '  All         12.34 s'].join('\n'),
  );
});

describe('the picture', () => {
  const picture = pictureOf([barsOf(PROJECT)]);

  test('says how much longer and shorter the others take', () => {
    const texts = [...picture.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts.slice(-7)).toEqual([
      'example-portal-client, 30 locked packages',
      ...['Plain', '2.35 ×', 'Action', '1', 'uv', '0.32 ×'],
    ]);
  });

  test('draws bars that are as long as what they stand for, side by side and within the picture', () => {
    const boxes = [...picture.matchAll(/<rect x="([\d.]+)" y="(\d+)" width="([\d.]+)" height="22"/g)];
    const rows = Map.groupBy(boxes, ([, , y]) => y);
    const lengths = [...rows.values()].map((row) =>
      row.reduce((sum, [, , , width]) => sum + Number(width), 0),
    );
    const [plain = 0, action = 0, uv = 0] = lengths;
    expect(lengths).toHaveLength(3);
    // The action took 5.0 and 4.4 s: half a second less than half of the plain workflow.
    expect(action / plain).toBeCloseTo(4700 / 11_000, 2);
    expect(uv / plain).toBeCloseTo(1500 / 11_000, 2);
    for (const row of rows.values()) {
      const ends = row.map(([, x, , width]) => Number(x) + Number(width));
      row.slice(1).forEach(([, x], n) => {
        expect(Number(x)).toBeCloseTo(ends[n] ?? 0, 0);
      });
      expect(ends.at(-1)).toBeLessThan(600);
    }
  });

  test('has a colour for each kind on light and on dark pages', () => {
    const classes = new Set([...picture.matchAll(/class="(\w+)"/g)].map(([, name = '']) => name));
    const [light = '', dark = ''] = picture.split('prefers-color-scheme: dark');
    const coloured = [...classes].filter((name) => !['title', 'small'].includes(name));
    expect(coloured.length).toBeGreaterThan(4);
    expect(coloured.filter((name) => !light.includes(`.${name} {`) || !dark.includes(`.${name} {`))).toEqual(
      [],
    );
  });
});
