import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawTimeline, gapsOf, rowsOf, type Lane } from '../../scripts/timeline.ts';
import { unionOf } from '../../scripts/spans.ts';
import type { Span } from '../support/runner/trace.ts';

const span = (from: number, to: number, name = 'work'): Span => ({ name, from, to });
const spans = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 150 }), fc.nat(60)))
  .map((pairs) => pairs.map(([from, duration]) => span(from, from + duration)));
const isIn =
  (at: number) =>
  ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    from <= at && at < to;

describe('what was done and what was not', () => {
  test('spans that touch or overlap are one stretch, cut at the ends of the run', () => {
    expect(unionOf([span(50, 60), span(-5, 10), span(10, 20), span(15, 18), span(90, 120)], 0, 100)).toEqual([
      { from: 0, to: 20 },
      { from: 50, to: 60 },
      { from: 90, to: 100 },
    ]);
  });

  test('the gaps are what is left', () => {
    expect(gapsOf('waiting', [span(10, 20), span(15, 40), span(70, 100)], 0, 100)).toEqual([
      { name: 'waiting', from: 0, to: 10 },
      { name: 'waiting', from: 40, to: 70 },
    ]);
    expect(gapsOf('waiting', [], 0, 100)).toEqual([{ name: 'waiting', from: 0, to: 100 }]);
    expect(gapsOf('waiting', [span(-1, 101)], 0, 100)).toEqual([]);
  });

  test('each moment is in a stretch or in a gap, in a stretch exactly where a span is', () => {
    fc.assert(
      fc.property(spans, fc.nat(99), (all, at) => {
        const isCovered = all.some(isIn(at));
        expect(unionOf(all, 0, 100).filter(isIn(at))).toHaveLength(isCovered ? 1 : 0);
        expect(gapsOf('', all, 0, 100).filter(isIn(at))).toHaveLength(isCovered ? 0 : 1);
      }),
    );
  });
});

test('nothing overlaps in a row, and no row is there without need', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const items = all.toSorted((one, other) => one.from - other.from);
      const rows = rowsOf(items);
      const atOnce = items.map(({ from }, n) => items.slice(0, n).filter(({ to }) => to > from).length);
      expect(Math.max(-1, ...rows)).toBe(Math.max(-1, ...atOnce));
      for (const [n, item] of items.entries())
        for (const [m, other] of items.slice(0, n).entries())
          expect(rows[n] === rows[m] && other.to > item.from).toBe(false);
    }),
  );
});

describe('the picture', () => {
  const START = 1_700_000_000_000;
  const draw = (lanes: readonly Lane[], duration = 10_000): string =>
    drawTimeline({ title: 'parcel <1.0> & more', from: START, to: START + duration, lanes });
  const lane = (title: string, items: readonly Span[], isDense = false): Lane => {
    return { title, kind: 'child', isDense, spans: items };
  };
  const bars = (svg: string): string[] => [...svg.matchAll(/<g>.*<\/g>/g)].map(([bar]) => bar);
  const x = (bar = ''): number => Number(/ x="([\d.]+)"/.exec(bar)?.[1]);

  test('has a bar for each span, at its time, with what it is and how long it took', () => {
    const children = [
      span(START + 5000, START + 7500, 'python poetry build'),
      span(START, START + 10, 'git init'),
    ];
    const [first, second, ...others] = bars(draw([lane('Children', children)]));
    expect(others).toEqual([]);
    expect(first).toContain('<title>git init: 0.01 s from 0.00 s</title>');
    expect(second).toContain('<title>python poetry build: 2.50 s from 5.00 s</title>');
    expect(second).toContain('">python poetry build</text>');
    // In the middle of the time is in the middle of the axis, which ends 20 before the edge.
    expect(x(second)).toBeCloseTo((x(first) + 1180) / 2, 0);
  });

  test('sums up a lane without counting twice what happened at the same time', () => {
    const requests = [span(START, START + 3000), span(START + 1000, START + 4000)];
    expect(draw([lane('Requests', requests)])).toContain('class="faint">2, 4.00 s</text>');
  });

  test('takes text for text', () => {
    const svg = draw([lane('Steps', [span(START, START + 9000, 'a < b && "c"</text>')])]);
    expect(svg).toContain('<title>parcel &lt;1.0&gt; &amp; more</title>');
    expect(svg).toContain('>a &lt; b &amp;&amp; "c"&lt;/text&gt;</text>');
  });

  test.each([
    [900, '0.9 s'],
    [10_000, '10 s'],
    [95_000, '90 s'],
    [3_600_000, '3600 s'],
  ])('has few marks on the axis, for %d ms too', (duration, last) => {
    const marks = [...draw([], duration).matchAll(/text-anchor="middle">([^<]+)</g)].map(([, text]) => text);
    expect(marks.length).toBeLessThanOrEqual(13);
    expect(marks[0]).toBe('0 s');
    expect(marks.at(-1)).toBe(last);
  });

  test('stays within its width, whatever is in it', () => {
    const late = span(START + 9900, START + 99_000, 'Report');
    const long = span(START + 1000, START + 2000, 'x'.repeat(500));
    const [first = '', second = ''] = bars(draw([lane('Steps', [late, long])]));
    const [, label = ''] = />(x+…)<\/text>/.exec(first) ?? [];
    expect(label.length).toBeGreaterThan(100);
    expect(x(first) + 6 * label.length).toBeLessThan(1200);
    // Where there is no room behind its beginning, the name stands before it.
    expect(second).toMatch(/<text x="[\d.]+" text-anchor="end" y="[\d.]+">Report<\/text>/);
    expect(x(second) + Number(/ width="([\d.]+)"/.exec(second)?.[1])).toBeCloseTo(1180, 0);
  });

  test('has room for many things at once where only their times are of interest', () => {
    const many = Array.from({ length: 100 }, (_, n) => span(START, START + 5000, `GET ${String(n)}`));
    const height = (svg: string): number => Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
    expect(height(draw([lane('Requests', many, true)]))).toBeLessThan(600);
    expect(height(draw([lane('Requests', many)]))).toBeGreaterThan(1800);
    expect(bars(draw([lane('Requests', many, true)]))[99]).toContain('<title>GET 99: ');
  });

  test('is light or dark as the viewer wants it', () => {
    expect(draw([])).toContain('@media (prefers-color-scheme: dark)');
  });
});
