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
    return contents;
  } catch (failure) {
    if (failure instanceof ContentsError) throw unfit(file, failure.message, failure);
    throw failure;
  }
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
