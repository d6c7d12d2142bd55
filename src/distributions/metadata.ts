/** The core metadata of a distribution, as far as it is compared. */
export interface Metadata {
  readonly name: string | null;
  readonly version: string | null;
  readonly classifiers: readonly string[];
}

/** Reads METADATA or PKG-INFO: headers as in mail, up to the first empty line. */
export function parseMetadata(text: string): Metadata {
  const headers = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const valuesOf = (header: string): string[] =>
    [...headers.matchAll(new RegExp(`^${header}:[ \\t]*(.+?)[ \\t]*\\r?$`, 'gim'))].map(
      ([, value = '']) => value,
    );
  return {
    name: valuesOf('Name')[0] ?? null,
    version: valuesOf('Version')[0] ?? null,
    classifiers: valuesOf('Classifier'),
  };
}
