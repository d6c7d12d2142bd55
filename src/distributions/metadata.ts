/** The core metadata of a distribution, as far as it is compared. */
export interface Metadata {
  readonly name: string | null;
  readonly version: string | null;
}

/** Reads METADATA or PKG-INFO: headers as in mail, up to the first empty line. */
export function parseMetadata(text: string): Metadata {
  const headers = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const valueOf = (header: string): string | null =>
    new RegExp(`^${header}:[ \\t]*(.+?)[ \\t]*\\r?$`, 'im').exec(headers)?.[1] ?? null;
  return { name: valueOf('Name'), version: valueOf('Version') };
}
