import { rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import { contentOf, contentsOf, entriesBelow, type Contents } from '../system/folder-contents.ts';
import { untilStarted } from '../system/process.ts';

/** What Python keeps beside its sources; while it is written, its name has a number at the end. */
const BYTE_CODE = /(^|\/)__pycache__(\/[^/]+\.pyc(\.\d+)?)?$/;
/** Far more than all modules of Poetry. */
const MOST_ADDED = 20_000;

/** Writes byte code into a folder, and tells the absolute path of each file that it has written. */
export type Compile = (onWritten: (file: string) => void) => Promise<void>;

/**
 * What a folder holds once byte code has been written into it. All else is there already, and is read meanwhile; of the byte code
 * counts what is told to be written; all other is new for `changeSince`.
 * @returns null where there is no such folder, or something of all else cannot be read
 */
export async function contentsOnce(compile: Compile, folder: string): Promise<Contents | null> {
  const byteCode = new Map<string, string>();
  const compiling = compile((file) => {
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    const content = BYTE_CODE.test(name) && !name.startsWith('../') ? contentOf(file) : null;
    if (content !== null) byteCode.set(path.posix.dirname(name), '').set(name, content);
  });
  const read = async (): Promise<Contents | null> => {
    await untilStarted();
    return contentsOf(folder, (name) => !BYTE_CODE.test(name));
  };
  const [, others] = await Promise.all([compiling, read()]);
  return others === null ? null : new Map([...others, ...byteCode]);
}

/**
 * The first difference between what a folder holds and what it held when it was sealed, for the log; null where there is none.
 * Byte code that has been written since is no difference, but is taken away: every Python writes it where it can, and nobody could
 * tell whether it is that of the source beside it.
 * @param counts what else lies there may have changed
 */
export async function changeSince(
  folder: string,
  sealed: Contents,
  counts: (name: string) => boolean = () => true,
): Promise<string | null> {
  const added: string[] = [];
  const seen = new Set<string>();
  try {
    for await (const { name, kind, content } of entriesBelow(folder)) {
      if (!counts(name)) continue;
      const before = sealed.get(name);
      if (before !== undefined) {
        if ((await content(before)) !== before) return `${shown(name)} is another one`;
        seen.add(name);
      } else if (kind === 'link' || !BYTE_CODE.test(name) || added.push(name) > MOST_ADDED)
        return `${shown(name)} is new`;
    }
  } catch (failure) {
    return `it cannot be read (${messageOf(failure)})`;
  }
  const gone = [...sealed.keys()].find((name) => counts(name) && !seen.has(name));
  if (gone !== undefined) return `${shown(gone)} is gone`;
  for (const name of added) await rm(path.join(folder, name), { recursive: true, force: true });
  return null;
}

/** A name that code of the project may have made up, no longer than a line. */
function shown(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}
