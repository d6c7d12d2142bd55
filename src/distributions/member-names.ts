import { ContentsError } from './contents-error.ts';

/** The names in an archive, as every system writes them to one disk. */
export class MemberNames {
  readonly #files = new Map<string, string>();
  readonly #folders = new Set<string>();

  /** @throws {ContentsError} where the name is no plain one, or not one of its own everywhere */
  add(name: string): void {
    checkSpelling(name);
    // Windows and macOS do not tell these apart.
    const folded = name.normalize('NFC').toLowerCase();
    const other = this.#files.get(folded);
    if (other !== undefined)
      throw new ContentsError(`${other} and ${name} are one file on systems that ignore case`);
    this.#files.set(folded, name);
    const folders = foldersOf(folded);
    for (const folder of folders) this.#folders.add(folder);
    if (this.#folders.has(folded) || folders.some((folder) => this.#files.has(folder)))
      throw new ContentsError(`${name} is in it as a file and as a folder`);
  }
}

/** `a/b/c` → `a/b`, `a`. */
function foldersOf(name: string): string[] {
  const folders: string[] = [];
  for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1))
    folders.push(name.slice(0, at));
  return folders;
}

/** Longest path that Linux takes, in bytes; no system takes more. */
const LONGEST_PATH = 4096;

function checkSpelling(name: string): void {
  if (name.length > LONGEST_PATH)
    throw new ContentsError(`${name.slice(0, 100)}… is longer than paths can be`);
  const parts = name.split('/');
  if (parts.includes('') || parts.includes('.'))
    throw new ContentsError(`${JSON.stringify(name)} is not written as names of files are`);
  if (/[\x00-\x1f\x7f]/.test(name))
    throw new ContentsError(`${JSON.stringify(name)} has a character that cannot be shown`);
}
