import { rm } from 'node:fs/promises';
import path from 'node:path';
import { contentsOf, type Contents } from '../system/files.ts';

/** What Python keeps beside its sources; while it is written, its name has a number at the end. */
const BYTE_CODE = /(^|\/)__pycache__(\/[^/]+\.pyc(\.\d+)?)?$/;

/**
 * Whether a folder holds exactly what it held when it was sealed. Byte code that has been written since is taken away first: every
 * Python writes it where it can, and nobody could tell whether it is that of the source beside it.
 */
export async function isAsSealed(folder: string, sealed: Contents): Promise<boolean> {
  const now = await contentsOf(folder);
  if (now === null) return false;
  const added = [...now.keys()].filter((name) => !sealed.has(name));
  if (added.some((name) => !BYTE_CODE.test(name) || now.get(name)?.startsWith('->') === true)) return false;
  for (const [name, content] of sealed) if (now.get(name) !== content) return false;
  for (const name of added) await rm(path.join(folder, name), { recursive: true, force: true });
  return true;
}
