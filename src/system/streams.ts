/** The pieces of a stream, as they come; more than `maxBytes` in all is an error. */
export async function* limited(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`more than ${String(maxBytes)} bytes`);
    yield chunk;
  }
}

/** All bytes of a stream; more than `maxBytes` is an error. */
export async function readAll(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes = Infinity,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limited(stream, maxBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
