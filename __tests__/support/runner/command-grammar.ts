/** One workflow command, as the runner reads it from a line of output. */
export interface Command {
  /** Lower case: names are compared without case. */
  readonly name: string;
  /** Keys in lower case, values unescaped. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** The commands that a runner registers; `internal-set-repo-path` is known to its own plugins only. */
export const REGISTERED_COMMANDS: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** Pairs of escape and character, in the order in which the runner replaces them: `%25` last. */
type Escapes = readonly (readonly [escape: string, character: string])[];

const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const BRACKETED: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/** Blanks of .NET's `TrimStart`: unlike JavaScript's they include U+0085 and leave a byte order mark alone. */
const LEADING_BLANKS = /^(?:[^\S\uFEFF]|\u0085)+/;

/**
 * Reads a command from a line, of the action or of any of its children: `::name k=v,k=v::data` at its start, else
 * `##[name k=v;k=v]data` anywhere, of which the first `##[` alone counts.
 * @param isRegistered is given the name in lower case; other names make the line plain text.
 */
export function parseCommand(line: string, isRegistered: (name: string) => boolean): Command | null {
  return parseColons(line, isRegistered) ?? parseBrackets(line, isRegistered);
}

function parseColons(line: string, isRegistered: (name: string) => boolean): Command | null {
  const text = line.replace(LEADING_BLANKS, '');
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const [name, properties] = splitOnce(text.slice(2, end), ' ');
  if (!isRegistered(name.toLowerCase())) return null;
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties.trim(), ',', PROPERTY),
    data: unescape(text.slice(end + 2), DATA),
  };
}

function parseBrackets(line: string, isRegistered: (name: string) => boolean): Command | null {
  const start = line.indexOf('##[');
  if (start < 0) return null;
  const end = line.indexOf(']', start);
  if (end < 0) return null;
  const [name, properties] = splitOnce(line.slice(start + 3, end), ' ');
  if (!isRegistered(name.toLowerCase())) return null;
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties, ';', BRACKETED),
    data: unescape(line.slice(end + 1), BRACKETED),
  };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** A property without a key or a value is dropped; keys are not trimmed, so a blank after a separator belongs to the key. */
function readProperties(text: string, separator: string, escapes: Escapes): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(separator)) {
    const [, key, value] = /^=*([^=]+)=+([^=].*)$/s.exec(part) ?? [];
    if (key !== undefined && value !== undefined) properties.set(key.toLowerCase(), unescape(value, escapes));
  }
  return properties;
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escape, character]) => result.replaceAll(escape, character), text);
}
