import { stripVTControlCharacters } from 'node:util';
import { CUT_MARK } from '../system/output.ts';

/** Ends whatever was cut. The lines of children that were not kept whole (`CUT_MARK`) have it, too. */
export const CUT = '…';
const LONGEST_LINE = 4000;
/** Tab, line ends, and the escape character that colours begin with. */
const HARMLESS_CONTROLS = ['\t', '\n', '\r', '\u001b'];
/** Titles of windows, links: escape codes that carry text which nobody sees. */
const HIDDEN_TEXT = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;
/** What is there and takes no room: zero-width characters, directions of writing, soft hyphens. */
const INVISIBLE = /\p{Cf}/gu;

/** Text from outside without control characters; line ends, tabs and colours stay. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => (HARMLESS_CONTROLS.includes(character) ? character : ''));
}

/** The text without escape codes that hold a text of their own. To be asked before the characters that end them are taken out. */
export function withoutHiddenText(text: string): string {
  return text.includes('\u001b]') ? text.replace(HIDDEN_TEXT, '') : text;
}

/**
 * What a reader can see in a text without control characters: with its escape codes taken out, and with their first
 * characters alone, since viewers differ in what they take for a code. The text itself where it holds nothing of the kind.
 */
export function visibleIn(text: string): readonly string[] {
  if (!/[\u001b\p{Cf}]/u.test(text)) return [text];
  const visible = text.replace(INVISIBLE, '');
  const bare = visible.replaceAll('\u001b', '');
  return [...new Set([stripVTControlCharacters(visible).replaceAll('\u001b', ''), bare])];
}

/**
 * Text from outside as one line that the runner takes for text: it reads commands as `::name::` at the start of a line and
 * as `##[name]` anywhere, so an invisible character is put between. Line breaks become blanks, long lines are cut.
 */
export function asPlainLine(text: string): string {
  const line = withoutControls(text.replace(/[\r\n]+/g, ' '));
  const length = `${line.endsWith(CUT_MARK) ? 'more than ' : ''}${String(line.length)}`;
  const cut =
    line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} ${CUT} (${length} characters)` : line;
  return cut.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#[');
}

/** Outside text for a sentence: one plain line of at most `length` characters. */
export function shorten(text: string, length: number): string {
  const line = asPlainLine(text).trim();
  return line.length > length ? `${line.slice(0, length - 1)}${CUT}` : line;
}
