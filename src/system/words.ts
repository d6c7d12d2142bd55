/** A wait that the other side asks for, in words that end a sentence: `, and wants to be asked again in 60 minutes`; '' for none. */
export function waitInWords(asked: number | null): string {
  return asked === null ? '' : `, and wants to be asked again in ${durationInWords(asked)}`;
}

/** `90 seconds`, `2 minutes`: rounded up. */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [count, unit] = seconds < 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** `2026-11-28`, by UTC; what is no date of this calendar is not told. @param time milliseconds since 1970 */
export function dayInWords(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10);
}

/** The first names of a list, and how many there are beside them: `a, b and 3 more`. */
export function listInWords(names: readonly string[], most: number): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
