/** What the scripts share that write sources from files of the package index. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { fromBufferPromise } from 'yauzl';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Root of the Simple API: PIP_INDEX_URL, else PyPI. */
export function simpleRoot() {
  return (process.env.PIP_INDEX_URL ?? 'https://pypi.org/simple/').replace(/\/*$/, '/');
}

/** One member of a wheel, as a stream. */
export async function memberOf(zip, member) {
  const [archive, entry] = await entryOf(zip, member);
  return archive.openReadStreamPromise(entry);
}

/**
 * Where the packed content of a member lies in a wheel.
 * @returns its first byte, the one behind its last, and how many bytes it has when it is unpacked
 * @throws {Error} where it is not packed by deflate
 */
export async function placeOf(zip, member) {
  const [archive, entry] = await entryOf(zip, member);
  if (entry.compressionMethod !== 8) throw new Error(`${member} is not packed by deflate`);
  const { fileDataStart: start } = await archive.readLocalFileHeaderPromise(entry);
  return { start, end: start + entry.compressedSize, size: entry.uncompressedSize };
}

async function entryOf(zip, member) {
  const archive = await fromBufferPromise(zip, { lazyEntries: true });
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName === member) return [archive, entry];
  }
  throw new Error(`no ${member} in the wheel`);
}

/** Writes a generated source, formatted. */
export async function writeSource(file, text) {
  const target = path.join(ROOT, file);
  const options = await prettier.resolveConfig(target);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, await prettier.format(text, { ...options, filepath: target }));
  console.log(`Wrote ${file}`);
}
