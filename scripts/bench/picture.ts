import { escaped } from '../drawing.ts';
import { ratio } from './numbers.ts';
import { KINDS, kindsOfAction, kindsOfCommands, type ByKind, type Kind } from './parts.ts';
import type { ProjectResults } from './results.ts';
import { wholeRatios } from './sections.ts';
import { wholeOf } from './plain.ts';
import { median, ratios } from './statistics.ts';

export interface Bar {
  readonly label: string;
  /** What stands at its end. */
  readonly says: string;
  readonly parts: ByKind;
}

/** Bars that are compared with each other. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WORDS: Readonly<Record<Kind, string>> = {
  checkout: 'check out',
  tools: 'Poetry or uv, credential',
  dependencies: 'poetry install',
  publish: 'build, publish',
  checks: 'checks',
};

/** Plain, action and uv of a project; the action is 1. */
export function barsOf(results: ProjectResults): BarGroup {
  const { project, turns } = results;
  const { cold } = turns;
  const actions = cold.map(({ action }) => action);
  const uv = cold.map((turn) => turn.uv);
  const uvRatios = ratios(
    uv.map(wholeOf),
    actions.map(({ wallMs }) => wallMs),
  );
  const times = (value: number): string => `${ratio(value)} ×`;
  return {
    title: `${project.name}, ${project.locked} locked packages`,
    bars: [
      {
        label: 'Plain',
        says: times(median(wholeRatios(results))),
        parts: kindsOfCommands(cold.map(({ plain }) => plain)),
      },
      { label: 'Action', says: '1', parts: kindsOfAction(actions) },
      { label: 'uv', says: times(median(uvRatios)), parts: kindsOfCommands(uv) },
    ],
  };
}

const WIDTH = 640;
const LEFT = 84;
const LONGEST = 470;
const BAR = 22;
const STEP = 32;

/** The bars as a picture that can be read on light and on dark pages. */
export function pictureOf(groups: readonly BarGroup[]): string {
  const lines: string[] = [];
  let y = 66;
  for (const { title, bars } of groups) {
    // Each group has a scale of its own: the longest bar is as long as it can be.
    const longest = Math.max(...bars.map(({ parts }) => sumOf(parts)));
    lines.push(`<text x="20" y="${y + 14}" class="title">${escaped(title)}</text>`);
    y += 26;
    for (const bar of bars) {
      lines.push(...barLines(bar, y, LONGEST / longest));
      y += STEP;
    }
    y += 14;
  }
  const height = y + 4;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    '  <title>How long a release takes: the plain workflow, the action and uv</title>',
    STYLE,
    `  <rect width="${WIDTH}" height="${height}" rx="8" class="page" />`,
    ...[...legendLines(), ...lines].map((line) => `  ${line}`),
    '</svg>\n',
  ].join('\n');
}

function barLines({ label, says, parts }: Bar, y: number, scale: number): string[] {
  let x = LEFT;
  const middle = y + BAR / 2 + 4.5;
  const boxes = KINDS.filter((kind) => parts[kind] > 0).map((kind) => {
    const width = parts[kind] * scale;
    const box = `<rect x="${number(x)}" y="${y}" width="${number(width)}" height="${BAR}" class="${kind}" />`;
    x += width;
    return box;
  });
  return [
    `<text x="${LEFT - 10}" y="${middle}" text-anchor="end">${escaped(label)}</text>`,
    ...boxes,
    `<text x="${number(x + 8)}" y="${middle}" class="title">${escaped(says)}</text>`,
  ];
}

function legendLines(): string[] {
  let x = 20;
  return KINDS.flatMap((kind) => {
    const at = x;
    x += 22 + WORDS[kind].length * 6.6 + 10;
    return [
      `<rect x="${number(at)}" y="24" width="14" height="14" class="${kind}" />`,
      `<text x="${number(at + 20)}" y="36" class="small">${escaped(WORDS[kind])}</text>`,
    ];
  });
}

function sumOf(parts: ByKind): number {
  return KINDS.reduce((sum, kind) => sum + parts[kind], 0);
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const STYLE = `  <style>
    text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328; }
    .title { font-weight: 600; }
    .small { font-size: 12px; }
    .page { fill: #ffffff; }
    .checkout { fill: #8c959f; }
    .tools { fill: #bc4c00; }
    .dependencies { fill: #0969da; }
    .publish { fill: #1a7f37; }
    .checks { fill: #8250df; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc; }
      .page { fill: #0d1117; }
      .checkout { fill: #9198a1; }
      .tools { fill: #f0883e; }
      .dependencies { fill: #58a6ff; }
      .publish { fill: #3fb950; }
      .checks { fill: #bc8cff; }
    }
  </style>`;
