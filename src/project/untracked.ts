import { PublishError, type Place } from '../errors.ts';
import type { Kind } from '../packaging/filenames.ts';
import { listInWords } from '../system/words.ts';
import { untrackedFiles, type SourceFiles } from './origins.ts';
import type { Packing } from './packing.ts';

export interface PackedFile {
  readonly filename: string;
  readonly kind: Kind;
  /** Paths of all files in the archive. */
  readonly members: readonly string[];
}

const MOST_NAMED = 10;

/**
 * What is in the built files is tracked, was made by the build, or is named by `include`.
 * @param sources the project's files before the build
 * @throws {PublishError} `artifact-invalid`
 */
export function refuseUntracked(
  built: readonly PackedFile[],
  sources: SourceFiles,
  packing: Packing,
  at: Place,
): void {
  const found = built.map(({ kind, members }) => untrackedFiles(kind, members, sources, packing));
  const files = [...new Set(found.flat())].sort();
  if (files.length === 0) return;
  const holders = built.filter((_, n) => (found[n] ?? []).length > 0).map(({ filename }) => filename);
  const named = listInWords(files.map(asWord), MOST_NAMED);
  throw new PublishError('artifact-invalid', {
    what: `${holders.join(' and ')} would publish what git does not track: ${named}.`,
    why: 'It lay in the project before the build and is in no commit: a key, a backup, what an earlier step has left. Poetry packs all that lies in the folder of a package.',
    fix: 'Remove it before the build, or commit it. Where a step makes it on purpose, name it in `include` of [tool.poetry].',
    at,
  });
}

/** A name with blanks or control characters in it as one word. */
function asWord(file: string): string {
  return /^[^\s,"'\p{C}]+$/u.test(file) ? file : JSON.stringify(file);
}
