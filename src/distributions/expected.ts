import { parseFilename } from '../packaging/filenames.ts';
import { isSha256 } from '../system/files.ts';
import { asTable, parseJson, stringAt } from '../system/json.ts';
import type { BuiltFile } from './built.ts';

/** A file that an earlier job says it has built. */
export interface ExpectedFile {
  readonly filename: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * Reads the list of an earlier job, which is the action's own output `files`: names and hashes count, all else is left aside.
 * @returns the files, at least one; or what is wrong with the text, as the rest of a sentence
 */
export function parseExpectedFiles(text: string): { files: ExpectedFile[] } | { problem: string } {
  const list = parseJson(text);
  if (list === undefined) return { problem: 'is no JSON' };
  if (!Array.isArray(list) || list.length === 0) return { problem: 'is no list of files' };
  const files = list.map(asTable).flatMap((entry) => {
    const filename = stringAt(entry, 'filename') ?? '';
    const sha256 = stringAt(entry, 'sha256') ?? '';
    const isFile = parseFilename(filename) !== null && isSha256(sha256);
    return isFile ? [{ filename, sha256: sha256.toLowerCase() }] : [];
  });
  if (files.length < list.length)
    return { problem: 'has an entry without the name or the SHA-256 of a distribution' };
  if (new Set(files.map(({ filename }) => filename)).size < files.length)
    return { problem: 'names a file twice' };
  return { files };
}

/**
 * Compares what lies in a folder with what is expected there.
 * @param others names of everything in the folder that is no distribution
 * @returns a sentence for each difference; none where both agree
 */
export function differencesFrom(
  expected: readonly ExpectedFile[],
  files: readonly Pick<BuiltFile, 'filename' | 'sha256'>[],
  others: readonly string[],
): string[] {
  const there = new Map(files.map(({ filename, sha256 }) => [filename, sha256]));
  const known = new Set(expected.map(({ filename }) => filename));
  return [
    ...expected.flatMap(({ filename, sha256 }) => {
      const found = there.get(filename);
      if (found === undefined) return [`${filename} is missing.`];
      return found === sha256 ? [] : [`${filename} has sha256 ${found}, expected is ${sha256}.`];
    }),
    ...[...there.keys(), ...others]
      .filter((name) => !known.has(name))
      .map((name) => `${name} is not expected.`),
  ];
}
