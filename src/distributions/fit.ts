import { PublishError } from '../errors.ts';
import { normaliseName } from '../packaging/names.ts';
import { parseVersion, sameVersion } from '../packaging/versions.ts';
import { ContentsError } from './archive.ts';
import type { BuiltFile } from './built.ts';
import { readContents, type Contents } from './contents.ts';

/**
 * What is inside a distribution whose archive is safe, and whose metadata say the same name and version as its file name.
 * @throws {PublishError} `artifact-invalid`
 */
export async function readFit(file: BuiltFile): Promise<Contents> {
  try {
    const contents = await readContents(file);
    const { name, version } = contents.metadata;
    if (name === null || normaliseName(name) !== file.name)
      throw new ContentsError(`its metadata names the project ${name ?? '(none)'}, its name ${file.name}`);
    const parsed = parseVersion(version ?? '');
    if (parsed === null || !sameVersion(parsed, file.version)) {
      throw new ContentsError(
        `its metadata says version ${version ?? '(none)'}, its name ${file.version.raw}`,
      );
    }
    if (contents.pointers.length > 0) throw withoutContent(file, contents.pointers);
    return contents;
  } catch (failure) {
    if (failure instanceof ContentsError) throw unfit(file, failure.message, failure);
    throw failure;
  }
}

function withoutContent({ filename }: BuiltFile, pointers: readonly string[]): PublishError {
  const named = pointers
    .slice(0, 10)
    .map((name) => JSON.stringify(name))
    .join(', ');
  return new PublishError('artifact-invalid', {
    what: `${filename} holds pointers of Git LFS in place of files: ${named}${pointers.length > 10 ? ` and ${String(pointers.length - 10)} more` : ''}.`,
    why: 'The files were not fetched, and whoever installs the package would not have them.',
    fix: 'Run actions/checkout with `lfs: true` before this action.',
  });
}

/** @param why what is wrong with the file, as the rest of a sentence */
export function unfit({ filename }: BuiltFile, why: string, cause?: unknown): PublishError {
  return new PublishError('artifact-invalid', {
    what: `${filename} is not fit to be published: ${why}.`,
    why: 'An index would refuse it, or installers would stumble over it.',
    fix: 'Build at home in a clean clone, look into the file, and correct what puts that there.',
    cause,
  });
}
