import { stripVTControlCharacters } from 'node:util';

import { styled } from './demo-screen.ts';

/** Shows a job summary on a terminal roughly as its page does: enough Markdown for headings, links, emphasis, tables and diffs. */
export function renderMarkdown(markdown: string): string {
  const shown: string[] = [];
  let table: string[][] = [];
  const endTable = (): void => {
    shown.push(...renderTable(table));
    table = [];
  };
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      isCode = !isCode;
    } else if (isCode) {
      shown.push(`  ${renderChange(line)}`);
    } else if (line.startsWith('|')) {
      table.push(
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => inline(cell.trim())),
      );
    } else {
      endTable();
      shown.push(renderLine(line));
    }
  }
  endTable();
  return shown
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function renderChange(line: string): string {
  if (line.startsWith('+')) return styled('green', line);
  return line.startsWith('-') ? styled('red', line) : line;
}

function renderLine(line: string): string {
  const folded = /^<details><summary>(.*)<\/summary>$/.exec(line)?.[1];
  if (folded !== undefined) return `▾ ${inline(folded)}`;
  if (line === '</details>') return '';
  const title = /^#+ (.*)$/.exec(line)?.[1];
  if (title !== undefined) return styled('bold', inline(title));
  return inline(line.replace(/^> /, '│ '));
}

function inline(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, (_, label: string) => styled('underline', label))
    .replaceAll(/\*\*([^*]*)\*\*/g, (_, strong: string) => styled('bold', strong))
    .replaceAll(/`([^`]*)`/g, '$1')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The first row is the header, the second only separates it. */
function renderTable([header = [], , ...rows]: readonly string[][]): string[] {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => widthOf(row[column] ?? ''))),
  );
  const renderRow = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join('   ');
  if (header.length === 0) return [];
  const rule = widths.map((width) => '─'.repeat(width)).join('───');
  return [renderRow(header), rule, ...rows.map(renderRow)].map((row) => `  ${row.trimEnd()}`);
}

function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
