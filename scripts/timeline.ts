/** A run on one time line, as a picture: what it did when, and above all when it only waited. */
import type { Span } from '../__tests__/support/runner/trace.ts';
import { escaped, seconds } from './drawing.ts';
import { unionOf } from './spans.ts';

/** All times in milliseconds since 1970. */
export interface Timeline {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly Lane[];
}

/** Spans of one kind. */
export interface Lane {
  readonly title: string;
  readonly kind: 'step' | 'child' | 'request' | 'alone';
  /** Many small ones without labels: a viewer that can point at one shows its name. */
  readonly isDense: boolean;
  readonly spans: readonly Span[];
}

const WIDTH = 1200;
const LEFT = 150;
const RIGHT = 20;
const TOP = 64;
const ROW = 18;
/** Of a lane that is dense: as many rows as there have to be. */
const LEAST_ROW = 5;
/** The title of a lane and the sum below it. */
const LEAST_HEIGHT = 2 * ROW;
const LANE_GAP = 14;
/** A generous width of one character of a label. */
const CHARACTER = 6.4;
/** Of a bar: what was over at once has happened, too. */
const NARROWEST = 1.5;
/** At most so many marks on the axis, at a step that people count in. */
const MARKS = 12;
const STEPS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000];

/** What no span covers between `from` and `to`. */
export function gapsOf(name: string, spans: readonly Span[], from: number, to: number): Span[] {
  const covered = unionOf(spans, from, to);
  const starts = [from, ...covered.map((stretch) => stretch.to)];
  const ends = [...covered.map((stretch) => stretch.from), to];
  return starts
    .map((start, n) => ({ name, from: start, to: ends[n] ?? to }))
    .filter((gap) => gap.to > gap.from);
}

/**
 * The row of each item, so that no two of a row overlap: the first row that is free.
 * @param items in the order of their starts
 */
export function rowsOf(items: readonly { readonly from: number; readonly to: number }[]): number[] {
  const ends: number[] = [];
  return items.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}

/** The time line as an SVG file: a lane for each kind, the time to the right, light or dark as the viewer wants it. */
export function drawTimeline({ title, from, to, lanes }: Timeline): string {
  const scale = (WIDTH - LEFT - RIGHT) / Math.max(1, to - from);
  const x = (at: number): number => LEFT + (Math.min(Math.max(at, from), to) - from) * scale;
  const parts: string[] = [];
  let top = TOP;
  for (const lane of lanes) {
    const bars = placed(lane, x);
    const rows = Math.max(1, ...bars.map(({ row }) => row + 1));
    const rowHeight = lane.isDense ? Math.min(ROW, Math.max(LEAST_ROW, LEAST_HEIGHT / rows)) : ROW;
    const height = Math.max(LEAST_HEIGHT, rows * rowHeight);
    const sum = unionOf(lane.spans, from, to).reduce((time, stretch) => time + stretch.to - stretch.from, 0);
    parts.push(
      `  <rect x="0" y="${fixed(top - 5)}" width="${String(WIDTH)}" height="${fixed(height + 8)}" class="lane" />`,
      `  <text x="12" y="${fixed(top + 11)}" class="strong">${escaped(lane.title)}</text>`,
      `  <text x="12" y="${fixed(top + 11 + ROW)}" class="faint">${String(bars.length)}, ${seconds(sum)}</text>`,
    );
    for (const { span, left, width, row, label } of bars) {
      const y = top + row * rowHeight;
      const told = `${span.name}: ${seconds(span.to - span.from)} from ${seconds(span.from - from)}`;
      const bar = `<rect x="${fixed(left)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(0.8 * rowHeight)}" class="${lane.kind}" />`;
      const text = label === null ? '' : drawLabel(label, left, y + 11);
      parts.push(`  <g><title>${escaped(told)}</title>${bar}${text}</g>`);
    }
    top += height + LANE_GAP;
  }
  const marks = marksOf(to - from).flatMap((mark) => [
    `  <path d="M ${fixed(x(from + mark))} 46 V ${fixed(top - LANE_GAP + 3)}" class="mark" />`,
    `  <text x="${fixed(x(from + mark))}" y="40" class="faint" text-anchor="middle">${String(mark / 1000)} s</text>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${fixed(top)}" width="${String(WIDTH)}" height="${fixed(top)}" role="img">`,
    `  <title>${escaped(title)}</title>`,
    STYLE,
    `  <rect width="${String(WIDTH)}" height="${fixed(top)}" class="page" />`,
    `  <text x="12" y="22" class="strong">${escaped(title)}, ${seconds(to - from)}</text>`,
    ...parts,
    // Above the lanes: what waits for what is read off against them.
    ...marks,
    '</svg>\n',
  ].join('\n');
}

function drawLabel({ text, anchor }: Label, left: number, y: number): string {
  const place = anchor === 'start' ? `x="${fixed(left + 3)}"` : `x="${fixed(left - 3)}" text-anchor="end"`;
  return `<text ${place} y="${fixed(y)}">${escaped(text)}</text>`;
}

interface Bar {
  readonly span: Span;
  readonly left: number;
  readonly width: number;
  readonly row: number;
  readonly label: Label | null;
}

/** Behind the left edge of its bar, or before it. */
interface Label {
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

/** The bars of a lane; a label that is longer than its bar keeps others out of its row, too. */
function placed({ spans, isDense }: Lane, x: (at: number) => number): Bar[] {
  const bars = spans
    .map((span) => {
      const left = x(span.from);
      const width = Math.max(NARROWEST, x(span.to) - left);
      if (isDense) return { span, left, width, label: null, from: span.from, to: span.to };
      const label = labelOf(span, left);
      const length = 4 + label.text.length * CHARACTER;
      const isBefore = label.anchor === 'end';
      const from = isBefore ? left - length : left;
      return { span, left, width, label, from, to: left + (isBefore ? width : Math.max(width, length)) };
    })
    .toSorted((one, other) => one.from - other.from);
  const rows = rowsOf(bars);
  return bars.map(({ span, left, width, label }, n) => ({ span, left, width, label, row: rows[n] ?? 0 }));
}

/** The name where there is room for it; one for which there is none is shortened. */
function labelOf({ name }: Span, left: number): Label {
  const behind = Math.floor((WIDTH - left - 4) / CHARACTER);
  if (name.length <= behind) return { text: name, anchor: 'start' };
  const before = Math.floor((left - LEFT - 4) / CHARACTER);
  const anchor = before > behind ? 'end' : 'start';
  const room = Math.max(before, behind);
  return { text: name.length <= room ? name : `${name.slice(0, room - 1)}…`, anchor };
}

function marksOf(duration: number): number[] {
  const step = STEPS.find((each) => duration / each <= MARKS) ?? 600_000;
  return Array.from({ length: Math.floor(duration / step) + 1 }, (_, n) => n * step);
}

function fixed(value: number): string {
  return value.toFixed(1);
}

const STYLE = `  <style>
    text { font: 11px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328; }
    .strong { font-size: 13px; font-weight: 600; }
    .faint { fill: #59636e; }
    .page { fill: #ffffff; }
    .lane { fill: #f6f8fa; }
    .mark { fill: none; stroke: #59636e; stroke-opacity: 0.25; }
    .step { fill: #b6d7ff; }
    .child { fill: #aceebb; }
    .request { fill: #ffd8a8; }
    .alone { fill: #ffc1c0; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc; }
      .faint { fill: #9198a1; }
      .page { fill: #0d1117; }
      .lane { fill: #151b23; }
      .mark { stroke: #9198a1; }
      .step { fill: #1f4f8f; }
      .child { fill: #1a6330; }
      .request { fill: #7a4a12; }
      .alone { fill: #8a2c2f; }
    }
  </style>`;
