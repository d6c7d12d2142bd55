/**
 * Text from outside for Markdown: nothing in it is a link, a tag, a table cell's end or formatting. What tokens consist of
 * (letters, digits, `-`, `_`, `+`, `=`) stays as it is, so that the runner's masks still fit; for passwords they do not.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*{}[\]()#!|~>@:]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** A table; the cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
