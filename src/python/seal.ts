import { rm } from 'node:fs/promises';
import path from 'node:path';
import { contentsOf, type Contents } from '../system/files.ts';

/** What Python keeps beside its sources; while it is written, its name has a number at the end. */
const BYTE_CODE = /(^|\/)__pycache__(\/[^/]+\.pyc(\.\d+)?)?$/;

/**
 * The first difference between what a folder holds and what it held when it was sealed, for the log; null where there is none.
 * Byte code that has been written since is no difference, but is taken away: every Python writes it where it can, and nobody could
 * tell whether it is that of the source beside it.
 */
export async function changeSince(folder: string, sealed: Contents): Promise<string | null> {
  const now = await contentsOf(folder);
  if (now === null) return 'the folder is gone';
  const added = [...now.keys()].filter((name) => !sealed.has(name));
  const isLink = (name: string): boolean => now.get(name)?.startsWith('->') === true;
  const foreign = added.find((name) => !BYTE_CODE.test(name) || isLink(name));
  if (foreign !== undefined) return `${shown(foreign)} is new`;
  for (const [name, content] of sealed) {
    if (now.get(name) !== content) return `${shown(name)} is ${now.has(name) ? 'another one' : 'gone'}`;
  }
  for (const name of added) await rm(path.join(folder, name), { recursive: true, force: true });
  return null;
}

/** A name that code of the project may have made up: one line of it, and no more than a line holds. */
function shown(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}
