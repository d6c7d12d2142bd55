import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { openUpstream } from '../network/upstream.ts';
import { CACHE } from './python.ts';

/** A file of the real index, as it has always been. */
export interface PinnedFile {
  readonly filename: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

/**
 * Files of a project on the real index: found on its page, fetched once, and kept in `.cache/index`.
 * @throws where the index does not have one of them, has another content, or cannot be asked
 */
export async function pinnedFiles(
  project: string,
  pinned: readonly PinnedFile[],
): Promise<readonly Buffer[]> {
  const index = openUpstream(path.join(CACHE, 'index'));
  try {
    const page = await index.page(project);
    return await Promise.all(
      pinned.map(async ({ filename, sha256 }) => {
        const url = page?.files.find((file) => file.filename === filename)?.url;
        const content = url === undefined ? null : await index.file(url);
        if (content === null) throw new Error(`the index does not have ${filename}`);
        if (createHash('sha256').update(content).digest('hex') !== sha256)
          throw new Error(`${filename} is not the file that is pinned`);
        return content;
      }),
    );
  } finally {
    await index.stop();
  }
}

/** What a builder writes into an sdist; no tree has it. */
const WRITTEN = ['PKG-INFO', 'setup.py'];

/**
 * Unpacks the sdist of a project without a `setup.py` of its own into an existing folder, as the tree that it was built from.
 * @param unixLines all files get the line ends of Unix, as git has kept them where the sdist was made on Windows
 */
export async function unpackTree(
  sdist: Buffer,
  folder: string,
  { unixLines = false }: { readonly unixLines?: boolean } = {},
): Promise<void> {
  const entries = extract();
  const all = pipeline(Readable.from([sdist]), createGunzip(), entries);
  for await (const entry of entries) {
    const { name, type, mode } = entry.header;
    const content = await buffer(entry);
    const inside = name.split('/').slice(1).join('/');
    if (type !== 'file' || WRITTEN.includes(inside)) continue;
    const target = path.join(folder, inside);
    await mkdir(path.dirname(target), { recursive: true });
    const text = content.toString('latin1').replaceAll('\r\n', '\n');
    await writeFile(target, unixLines ? Buffer.from(text, 'latin1') : content, { mode });
  }
  await all;
}
