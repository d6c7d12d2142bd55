/**
 * The runner's masks: every added value, and the encodings of it that the runner knows, become `***`. What the runner does
 * not cover (hex, upper case, reversed, base64 of the value with something after it …) is not covered here either.
 */
export class Masks {
  readonly #texts = new Set<string>();

  /** Adds a value with its encodings, and each line of it likewise. An empty value is ignored. */
  add(value: string): void {
    this.#addOne(value);
    for (const line of value.split(/[\r\n]+/)) this.#addOne(line.trim());
  }

  /** Replaces every occurrence; where occurrences touch or overlap, all together become one `***`. */
  apply(text: string): string {
    const ranges: (readonly [start: number, end: number])[] = [];
    for (const masked of this.#texts) {
      for (let at = text.indexOf(masked); at >= 0; at = text.indexOf(masked, at + 1)) {
        ranges.push([at, at + masked.length]);
      }
    }
    ranges.sort(([a], [b]) => a - b);
    let result = '';
    let position = 0;
    for (const [start, end] of ranges) {
      // Touching the range before: its `***` stands for both.
      if (start > position || result === '') result += `${text.slice(position, start)}***`;
      position = Math.max(position, end);
    }
    return result + text.slice(position);
  }

  #addOne(value: string): void {
    if (value === '') return;
    for (const text of [value, ...encodingsOf(value)]) if (text !== '') this.#texts.add(text);
  }
}

function encodingsOf(value: string): readonly string[] {
  return [
    base64(value, 0),
    base64(value, 1),
    base64(value, 2),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    uri(value),
    xml(value),
    withoutQuotes(value),
    ...aroundAmpersand(value),
  ];
}

/** Base64 with its padding, as it looks when the value stands at this offset (in bytes, modulo 3) of what is encoded. */
function base64(value: string, offset: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > offset ? bytes.subarray(offset) : bytes).toString('base64');
}

function uri(value: string): string {
  // A lone surrogate, which encodeURIComponent refuses, is encoded as U+FFFD.
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

function xml(value: string): string {
  return value.replace(/[<>"'&]/g, (character) => XML_ENTITIES[character] ?? character);
}

function withoutQuotes(value: string): string {
  return value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '';
}

/** PowerShell prints a failing command in parts, cut at `&`, and colours the character after `&+`. Short parts are left. */
function aroundAmpersand(value: string): readonly string[] {
  const plus = value.indexOf('&+');
  const last = value.lastIndexOf('&');
  if (last < 0) return [];
  const parts =
    plus < 0
      ? [value.slice(0, last + 1), value.slice(last + 1)]
      : [value.slice(0, plus + 2), value.slice(plus + 3)];
  return parts.filter((part) => part.length >= 6);
}
