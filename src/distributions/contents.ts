import { ContentsError, isMetadata, pathInside, walkDistribution } from './archive.ts';
import type { BuiltFile } from './built.ts';
import { parseMetadata, type Metadata } from './metadata.ts';

/** What is inside a distribution. */
export interface Contents {
  /** Paths of all files in the archive, in its order. */
  readonly members: readonly string[];
  readonly metadata: Metadata;
  /** Those of the members that are pointers of Git LFS, in place of what they point at. */
  readonly pointers: readonly string[];
}

const METADATA_LIMIT = 10 * 2 ** 20;
/** Source: git-lfs, `docs/spec.md`: a pointer is smaller than this, and begins with these words. */
const POINTER_LIMIT = 1024;
const POINTER_START = 'version https://git-lfs.github.com/spec/v1';

/**
 * Reads a distribution from end to end, without unpacking anything: every member is a plain file with a safe, unique name,
 * and the metadata is where it belongs.
 * @throws {ContentsError}
 */
export async function readContents(file: BuiltFile): Promise<Contents> {
  const members: string[] = [];
  const metadata: string[] = [];
  const pointers: string[] = [];
  await walkDistribution(file, file.path, async (member) => {
    members.push(member.name);
    if (isMetadata(file.kind, pathInside(file, member.name))) {
      metadata.push((await member.read(METADATA_LIMIT)).toString('utf8'));
    } else if (member.size < POINTER_LIMIT) {
      const text = (await member.read(POINTER_LIMIT)).toString('latin1');
      if (text.startsWith(POINTER_START)) pointers.push(member.name);
    }
  });
  const [text, ...others] = metadata;
  if (others.length > 0) throw new ContentsError('there is more than one .dist-info/METADATA in it');
  if (text === undefined) {
    throw new ContentsError(
      `there is no ${file.kind === 'wheel' ? '.dist-info/METADATA' : 'PKG-INFO'} in it`,
    );
  }
  return { members, metadata: parseMetadata(text), pointers };
}
