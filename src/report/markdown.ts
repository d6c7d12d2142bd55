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

/** Longer addresses are not linked. */
const LONGEST_ADDRESS = 1000;

/** An address as the target of a link, where it is one of the web and nothing in it ends the link; else null. */
export function linkTarget(address: string): string | null {
  if (address.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(address) || !URL.canParse(address))
    return null;
  const target = new URL(address).href.replace(
    /[\s\\`*()[\]<>|"'!~_@]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return /^[\x21-\x7e]+$/.test(target) ? target : null;
}
