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
  const archive = await fromBufferPromise(zip, { lazyEntries: true });
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName === member) return archive.openReadStreamPromise(entry);
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
