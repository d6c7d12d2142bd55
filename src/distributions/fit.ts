import { PublishError } from '../errors.ts';
import { normaliseName } from '../packaging/names.ts';
import { parseVersion, sameVersion } from '../packaging/versions.ts';
import { listInWords } from '../system/words.ts';
import type { BuiltFile } from './built.ts';
import { ContentsError } from './contents-error.ts';
import { readContents, type Contents } from './contents.ts';

/**
 * What is inside a distribution whose archive is safe, whose metadata say the same name and version as its file name, and which
 * is not empty.
 * @param warn takes what is odd, but may be meant
 * @throws {PublishError} `artifact-invalid`
 */
export async function readFit(file: BuiltFile, warn: (text: string) => void): Promise<Contents> {
  try {
    const contents = await readContents(file);
    const { name, version, strayLine } = contents.metadata;
    if (strayLine !== null)
      throw new ContentsError(
        `its metadata end early, at the line ${JSON.stringify(strayLine.slice(0, 100))}`,
      );
    if (name === null || normaliseName(name) !== file.name)
      throw new ContentsError(`its metadata names the project ${name ?? '(none)'}, its name ${file.name}`);
    const parsed = parseVersion(version ?? '');
    if (parsed === null || !sameVersion(parsed, file.version)) {
      throw new ContentsError(
        `its metadata says version ${version ?? '(none)'}, its name ${file.version.raw}`,
      );
    }
    if (contents.pointers.length > 0) throw withoutContent(file, contents.pointers);
    for (const text of oddities(file, contents)) warn(text);
    return contents;
  } catch (failure) {
    if (failure instanceof ContentsError) throw unfit(file, failure.message, failure);
    throw failure;
  }
}

/**
 * What is odd in a wheel, but may be meant.
 * @throws {ContentsError} where it holds nothing and needs nothing
 */
function oddities(
  { kind, filename }: BuiltFile,
  { members, metadata, root, entryPoints }: Contents,
): string[] {
  if (kind === 'sdist') return [];
  const found: string[] = [];
  if (members.every((name) => name.startsWith(`${root}/`))) {
    if (!metadata.fields.has('requires-dist') && entryPoints === null)
      throw new ContentsError('it holds no file of the package, only its own description');
    found.push(`${filename} holds no file of its own: it only brings its dependencies.`);
  }
  const isTyped = metadata.classifiers.includes('Typing :: Typed');
  const hasMark = members.some((name) => name.endsWith('/py.typed') || /^[^/]+-stubs\//.test(name));
  if (isTyped && !hasMark) {
    found.push(
      `${filename} has the classifier "Typing :: Typed", but no py.typed: type checkers will not look into it.`,
    );
  }
  return found;
}

function withoutContent({ filename }: BuiltFile, pointers: readonly string[]): PublishError {
  const names = pointers.map((name) => JSON.stringify(name));
  return new PublishError('artifact-invalid', {
    what: `${filename} holds pointers of Git LFS in place of files: ${listInWords(names, 10)}.`,
    why: 'The files were not fetched, and whoever installs the package would not have them.',
    fix: 'Run actions/checkout with `lfs: true` before this action.',
  });
}

/** @param why what is wrong with the file, as the rest of a sentence */
export function unfit({ filename }: BuiltFile, why: string, cause?: unknown): PublishError {
  return new PublishError('artifact-invalid', {
    what: `${filename} is not fit to be published: ${why.length > 500 ? `${why.slice(0, 500)}…` : why}.`,
    why: 'An index would refuse it, or installers would stumble over it.',
    fix: 'Build at home in a clean clone, look into the file, and correct what puts that there.',
    cause,
  });
}
