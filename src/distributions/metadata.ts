/** The core metadata of a distribution, as far as it is compared. */
export interface Metadata {
  readonly name: string | null;
  readonly version: string | null;
  readonly classifiers: readonly string[];
}

/**
 * Reads METADATA or PKG-INFO: headers as in mail, up to the first empty line. Whoever wrote it may be out to do harm, so lines
 * end where they do for those who read it later, and nothing here takes longer than the text is long.
 */
export function parseMetadata(text: string): Metadata {
  const lines = text.split(/\r\n|\r|\n/);
  const end = lines.indexOf('');
  const headers = (end < 0 ? lines : lines.slice(0, end)).map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, Math.max(colon, 0)).toLowerCase(), value: line.slice(colon + 1).trim() };
  });
  const valuesOf = (header: string): string[] =>
    headers.filter(({ name, value }) => name === header && value !== '').map(({ value }) => value);
  return {
    name: valuesOf('name')[0] ?? null,
    version: valuesOf('version')[0] ?? null,
    classifiers: valuesOf('classifier'),
  };
}
