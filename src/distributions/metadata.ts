import { normaliseName } from '../packaging/names.ts';
import { parseVersion } from '../packaging/versions.ts';

/** The core metadata of a distribution, as far as it is compared. */
export interface Metadata {
  readonly name: string | null;
  readonly version: string | null;
  readonly classifiers: readonly string[];
}

/** Reads METADATA or PKG-INFO: headers as in mail, up to the first empty line. */
export function parseMetadata(text: string): Metadata {
  const headers = headersOf(text);
  return {
    name: valuesOf(headers, 'Name')[0] ?? null,
    version: valuesOf(headers, 'Version')[0] ?? null,
    classifiers: valuesOf(headers, 'Classifier'),
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
      const [here, there] = [ours, theirs].map((headers) =>
        valuesOf(headers, name).map(comparable).sort().join('\n'),
      );
      return here !== there;
    })
    .map(([name]) => name);
}

/** The lines of the headers; a line that begins with white space belongs to the one before, and any line end is one. */
function headersOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.slice(0, /\n\n|$/.exec(lines)?.index).replace(/\n[ \t]+/g, ' ');
}

function valuesOf(headers: string, name: string): string[] {
  const start = `${name.toLowerCase()}:`;
  return headers
    .split('\n')
    .filter((line) => line.slice(0, start.length).toLowerCase() === start)
    .map((line) => line.slice(start.length).trim())
    .filter((value) => value !== '');
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
