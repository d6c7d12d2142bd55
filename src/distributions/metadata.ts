import { sameMarker } from '../packaging/markers.ts';
import { normaliseName } from '../packaging/names.ts';
import { parseVersion } from '../packaging/versions.ts';

/** The core metadata of a distribution. */
export interface Metadata {
  readonly name: string | null;
  readonly version: string | null;
  readonly classifiers: readonly string[];
  /** Values of all headers by their names in lower case; a value of several lines keeps its line ends. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The line that ends the headers though it is not empty; null where there is none. */
  readonly strayLine: string | null;
}

/** Reads METADATA or PKG-INFO: headers as in mail, up to the first empty line. */
export function parseMetadata(text: string): Metadata {
  const headers = headersOf(text);
  return {
    name: valuesOf(headers, 'Name')[0] ?? null,
    version: valuesOf(headers, 'Version')[0] ?? null,
    classifiers: valuesOf(headers, 'Classifier'),
    fields: new Map(
      [...new Set(headers.map(({ name }) => name))].map((name) => [name, valuesOf(headers, name)]),
    ),
    strayLine: linesOf(text).find((line) => !HEADER_LINE.test(line)) || null,
  };
}

/** The program that made a wheel, as its WHEEL file says (`poetry-core 2.5.0`); null where it does not. */
export function generatorOf(wheelFile: string): string | null {
  return valuesOf(headersOf(wheelFile), 'Generator')[0] ?? null;
}

/** The headers that decide what is installed, each with what makes its values comparable: builders write them differently. */
const INSTALLED_BY: Readonly<Record<string, (value: string) => string>> = {
  Name: normaliseName,
  Version: (value) => (value.length > 100 ? value : (parseVersion(value)?.normal ?? value)),
  'Requires-Python': sortedSpecifiers,
  'Requires-Dist': comparableRequirement,
  'Provides-Extra': normaliseName,
};

/** Of the headers by which installers decide what to install, the names of those in which two METADATA or PKG-INFO differ. */
export function differingHeaders(one: string, other: string): string[] {
  const [ours, theirs] = [headersOf(one), headersOf(other)];
  return Object.entries(INSTALLED_BY)
    .filter(([name, comparable]) => {
      const [here = [], there = []] = [ours, theirs].map((headers) =>
        valuesOf(headers, name).map(comparable),
      );
      const [left, right] = [without(here, there), without(there, here)];
      return name === 'Requires-Dist' ? !sameRequirements(left, right) : left.length + right.length > 0;
    })
    .map(([name]) => name);
}

/** Pairs of markers that are compared by what they mean: whoever wrote them may be out to keep us busy. */
const MOST_PAIRS = 50;

/** Whether each has its like on the other side: poetry-core has written the same markers in several ways. */
function sameRequirements(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length !== theirs.length || ours.length > MOST_PAIRS) return false;
  const left = theirs.map(headAndMarker);
  let pairs = 0;
  return ours.map(headAndMarker).every(([head, marker]) => {
    const like = left.findIndex(
      ([other, condition]) => head === other && ++pairs <= MOST_PAIRS && sameMarker(marker, condition),
    );
    if (like >= 0) left.splice(like, 1);
    return like >= 0;
  });
}

function headAndMarker(requirement: string): readonly [head: string, marker: string] {
  const end = requirement.indexOf(';');
  return [requirement.slice(0, end), requirement.slice(end + 1)];
}

/** What a list has more than another, each as often as that. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of other) counts.set(item, (counts.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = counts.get(item) ?? 0;
    counts.set(item, count - 1);
    return count <= 0;
  });
}

interface Header {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

/** A line of headers, as Python's mail parser knows one: what is none ends them, as an empty line does. */
const HEADER_LINE = /^(?:From |[!-9;-~]*:|[ \t])/;

/**
 * The headers; a line that begins with white space belongs to the one before. Whoever wrote them may be out to do harm, so lines
 * end where they do for those who read them later, and nothing here takes longer than the text is long.
 */
function headersOf(text: string): readonly Header[] {
  const lines = linesOf(text);
  const end = lines.findIndex((line) => !HEADER_LINE.test(line));
  const headers: Header[] = [];
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    const last = headers.at(-1);
    if (last !== undefined && /^[ \t]/.test(line)) {
      headers[headers.length - 1] = { ...last, value: `${last.value}\n${line.trim()}` };
    } else {
      const colon = line.indexOf(':');
      headers.push({ name: line.slice(0, Math.max(colon, 0)).toLowerCase(), value: line.slice(colon + 1) });
    }
  }
  return headers;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Those of a name that have a value. */
function valuesOf(headers: readonly Header[], name: string): string[] {
  const wanted = name.toLowerCase();
  return headers.flatMap((header) => (header.name === wanted ? [header.value.trim()] : [])).filter(Boolean);
}

/** `Foo.Bar (<3, >=2) ; python_version < '3.9'` → `foo-bar<3,>=2;python_version < "3.9"` (PEP 508). */
function comparableRequirement(text: string): string {
  const [wanted = '', ...marker] = text.split(';');
  const [name = ''] = /^[\w.-]+/.exec(wanted) ?? [];
  const rest = sortedSpecifiers(wanted.slice(name.length).replace(/[()]/g, ''));
  const condition = marker.join(';').trim().replace(/\s+/g, ' ').replaceAll("'", '"');
  return `${normaliseName(name)}${rest};${condition}`;
}

function sortedSpecifiers(text: string): string {
  return text.replace(/\s+/g, '').split(',').sort().join(',');
}
