import { readFile } from 'node:fs/promises';
import type { JsonMap } from '@iarna/toml';
import { messageOf, PublishError, type Place } from '../errors.ts';
import type { Table } from '../system/json.ts';

/**
 * Names that the parser would write through the prototype chain: `[constructor]` with `x = 1` sets `Object.x` for the whole
 * process. No Poetry project needs them as keys.
 */
const UNSAFE_KEYS = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Comments, strings over several lines, strings, bare words: what keys and everything that may look like one consist of. */
const TOKENS = /#.*|"""(?:[^\\]|\\[^])*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+/g;

/**
 * Reads a TOML file as strictly as Poetry does: UTF-8 without a byte-order mark. Line ends are normalised first, because the
 * parser refuses comments that end in CRLF.
 * @param name how the file is called in messages
 * @throws {PublishError} `pyproject-invalid`, with line and column
 */
export async function readToml(file: string, name: string): Promise<{ table: Table; text: string }> {
  const text = decode(await readFile(file), name).replaceAll('\r\n', '\n');
  const unsafe = unsafeKeyIn(text);
  if (unsafe !== null) {
    const { key, index } = unsafe;
    throw new PublishError('pyproject-invalid', {
      what: `${name} uses the key ${key}, which this action does not read.`,
      why: 'Names of JavaScript object members could reach beyond the file.',
      fix: 'Rename the key.',
      at: placeAt(name, text, index),
    });
  }
  const { parse } = await import('@iarna/toml');
  try {
    return { table: parse(text) satisfies JsonMap, text };
  } catch (thrown) {
    const at = positionOf(thrown, name);
    throw new PublishError('pyproject-invalid', {
      what: `${name} is not valid TOML${at === null ? '' : ` at line ${String(at.line)}, column ${String(at.column)}`}: ${firstLine(messageOf(thrown))}.`,
      why: 'It was read with @iarna/toml, which takes all of TOML 1.0 but a few forms of dates, times and zero.',
      fix: 'Correct the line; `poetry check` shows what Poetry thinks of the file.',
      at: at ?? { file: name },
      cause: thrown,
    });
  }
}

/** The first unsafe key. A bare word of that name is a key or no TOML at all; a string may be a value. */
function unsafeKeyIn(text: string): { key: string; index: number } | null {
  const isInHeader = headersIn(text);
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const isString = /^["']/.test(token);
    const key = isString ? unescaped(token.slice(1, -1)) : token;
    if (!UNSAFE_KEYS.has(key)) continue;
    // A string is no key where none of `=`, `.` follows, nor the end of a header that it stands in.
    const end = index + token.length;
    const next = /^[ \t]*([=.\]]?)/.exec(text.slice(end, end + 1000))?.[1];
    const isValue = isString && (next === '' || (next === ']' && !isInHeader(index)));
    if (!isValue) return { key, index };
  }
  return null;
}

/** Tells of places, to be asked in their order, whether they stand in a line's header: each line is looked at once. */
function headersIn(text: string): (index: number) => boolean {
  let [start, end, equals] = [0, -1, -1];
  return (index) => {
    if (index > end) {
      start = text.lastIndexOf('\n', index) + 1;
      const next = text.indexOf('\n', index);
      end = next < 0 ? text.length : next;
      const sign = text.slice(start, end).indexOf('=');
      equals = sign < 0 ? end : start + sign;
    }
    return index < equals && /^[ \t]*\[/.test(text.slice(start, start + 1000));
  };
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))/g, (escape, short?: string, long?: string) => {
    const code = Number.parseInt(short ?? long ?? '', 16);
    return code > 0x10ffff ? escape : String.fromCodePoint(code);
  });
}

function decode(bytes: Buffer, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.startsWith('\ufeff')) return text;
  } catch (thrown) {
    throw new PublishError('pyproject-invalid', {
      what: `${name} is not UTF-8 text.`,
      why: 'TOML files are UTF-8 by definition, and Poetry refuses everything else.',
      fix: 'Save the file as UTF-8 without a byte-order mark.',
      at: { file: name, line: 1 },
      cause: thrown,
    });
  }
  throw new PublishError('pyproject-invalid', {
    what: `${name} begins with a byte-order mark.`,
    why: 'Poetry refuses the file: "Empty key at line 1 col 0".',
    fix: 'Save the file as UTF-8 without a byte-order mark (in many editors: "UTF-8", not "UTF-8 with BOM").',
    at: { file: name, line: 1, column: 1 },
  });
}

/** The parser counts lines and columns from 0. */
function positionOf(thrown: unknown, file: string): { file: string; line: number; column: number } | null {
  if (!(thrown instanceof Error && 'line' in thrown && 'col' in thrown)) return null;
  const { line, col } = thrown;
  return typeof line === 'number' && typeof col === 'number'
    ? { file, line: line + 1, column: col + 1 }
    : null;
}

function placeAt(file: string, text: string, index: number): { file: string; line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at row \d+, col \d+, pos \d+:?$/, '').replace(/\.$/, '');
}

/**
 * Line of a key in the text, counted from 1, for annotations: the parser gives no positions of values. Undefined where the
 * key does not stand on a line of its own below that header.
 */
export function lineOfKey(text: string, header: string, key: string): number | undefined {
  let inside = false;
  for (const [index, line] of text.split('\n').entries()) {
    const heading = /^\s*\[+\s*([^\]]+?)\s*\]+/.exec(line)?.[1];
    if (heading !== undefined) inside = heading === header;
    else if (inside && line.trimStart().replace(/\s*=.*$/, '') === key) return index + 1;
  }
  return undefined;
}

/** The place of a text that stands on a line of its own, as items of lists mostly do; else that of the list. */
export function placeOfText(text: string, item: string, at: Place): Place {
  const index = text.split('\n').findIndex((line) => line.includes(item));
  return index < 0 ? at : { ...at, line: index + 1 };
}

/** A line of a file as a place for messages; the file alone where the line is not known. */
export function placeOfLine(file: string, line: number | undefined): Place {
  return line === undefined ? { file } : { file, line };
}
