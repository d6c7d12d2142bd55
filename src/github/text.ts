const LONGEST_LINE = 4000;
/** Tab, and the escape character that colours begin with. */
const HARMLESS_CONTROLS = ['\t', '\u001b'];

/**
 * Text from outside as one line that the runner takes for text: it reads commands as `::name::` at the start of a line and
 * as `##[name]` anywhere, so an invisible character is put between. Line breaks become blanks, long lines are cut.
 */
export function asPlainLine(text: string): string {
  const line = text
    .replace(/[\r\n]+/g, ' ')
    .replace(/\p{Cc}/gu, (character) => (HARMLESS_CONTROLS.includes(character) ? character : ''));
  const cut =
    line.length > LONGEST_LINE
      ? `${line.slice(0, LONGEST_LINE)} … (${String(line.length)} characters)`
      : line;
  return cut.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#[');
}

/** Outside text for a sentence: one plain line of at most `length` characters. */
export function shorten(text: string, length: number): string {
  const line = asPlainLine(text).trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
