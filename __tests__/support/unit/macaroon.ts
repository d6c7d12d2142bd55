/** A field of the binary format 2: type, length (all here are short enough for two bytes of seven bits), data. */
function field(type: number, data: string | Buffer): Buffer {
  const bytes = Buffer.from(data);
  const length =
    bytes.length < 0x80 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, Math.floor(bytes.length / 0x80)];
  return Buffer.concat([Buffer.of(type, ...length), bytes]);
}

/**
 * An API token as PyPI's software makes it, signed by nobody.
 * @param caveats values that are written as JSON, or texts that are taken as they are
 */
export function apiToken(location: string, caveats: readonly unknown[] = []): string {
  const end = Buffer.of(0);
  const limits = caveats.map((caveat) =>
    Buffer.concat([field(2, typeof caveat === 'string' ? caveat : JSON.stringify(caveat)), end]),
  );
  const identifier = field(2, '01234567-89ab-cdef-0123-456789abcdef');
  const signature = field(6, Buffer.alloc(32, 7));
  const bytes = Buffer.concat([Buffer.of(2), field(1, location), identifier, end, ...limits, end, signature]);
  return `pypi-${bytes.toString('base64url')}`;
}
