import { walkDistribution, type ArchiveLimits, type Member } from './archive.ts';
import type { BuiltFile } from './built.ts';
import { ContentsError } from './contents-error.ts';
import { MemberNames } from './member-names.ts';
import { parseMetadata, type Metadata } from './metadata.ts';
import { checkRecord } from './record.ts';
import { checkZipLayout, endsAsZip } from './zip-layout.ts';

/** What is inside a distribution. */
export interface Contents {
  /** Paths of all files in the archive, in its order. */
  readonly members: readonly string[];
  readonly metadata: Metadata;
  /** Those of the members that are pointers of Git LFS, in place of what they point at. */
  readonly pointers: readonly string[];
  /** The folder that has the metadata: `NAME-VERSION.dist-info` of a wheel, the one folder of an sdist. */
  readonly root: string;
  /** Text of a wheel's `entry_points.txt`; null where there is none. */
  readonly entryPoints: string | null;
  /** Of a wheel, bytes of all its members; null of an sdist. */
  readonly unpacked: number | null;
  /** A member of a wheel whose sizes stand behind its data; null where there is none. */
  readonly streamed: string | null;
}

/** Largest texts that are looked into, in bytes. */
const METADATA_LIMIT = 10 * 2 ** 20;
const RECORD_LIMIT = 64 * 2 ** 20;
/** Source: git-lfs, `docs/spec.md`: a pointer is smaller than this, and begins with these words. */
const POINTER_LIMIT = 1024;
const POINTER_START = 'version https://git-lfs.github.com/spec/v1';

/** What a distribution may grow to: no package does, and a bomb is read no further. */
function limitsOf({ size }: BuiltFile): ArchiveLimits {
  return { unpacked: Math.max(2 ** 30, 200 * size), members: 500_000 };
}

/**
 * Reads a distribution from end to end, without unpacking anything: every member is a plain file with a safe, unique name, and
 * the metadata is where it belongs. A wheel is what its RECORD says.
 * @throws {ContentsError}
 */
export async function readContents(file: BuiltFile): Promise<Contents> {
  return file.kind === 'wheel' ? readWheel(file) : readSdist(file);
}

async function readWheel(file: BuiltFile): Promise<Contents> {
  const { streamed } = await checkZipLayout(file.path);
  const root = `${file.filename.split('-', 2).join('-')}.dist-info`;
  const wanted = new Map([
    [`${root}/METADATA`, METADATA_LIMIT],
    [`${root}/WHEEL`, METADATA_LIMIT],
    [`${root}/entry_points.txt`, METADATA_LIMIT],
    [`${root}/RECORD`, RECORD_LIMIT],
  ]);
  const { members, texts, pointers } = await walk(file, wanted);
  const other = members.find((name) => /^[^/]+\.dist-info\//.test(name) && !name.startsWith(`${root}/`));
  if (other !== undefined) throw new ContentsError(`${other} is in it, but its own folder is ${root}`);
  const metadata = textOf(texts, `${root}/METADATA`);
  textOf(texts, `${root}/WHEEL`);
  const unpacked = await checkRecord(file, root, textOf(texts, `${root}/RECORD`), limitsOf(file));
  return {
    ...{ members, pointers, metadata: parseMetadata(metadata), root, streamed, unpacked },
    entryPoints: texts.get(`${root}/entry_points.txt`) ?? null,
  };
}

async function readSdist(file: BuiltFile): Promise<Contents> {
  if (!file.filename.endsWith('.tar.gz'))
    throw new ContentsError('it is no .tar.gz, and an sdist is nothing else (PEP 625)');
  if (await endsAsZip(file.path)) throw new ContentsError('it is a zip and a tar archive at once');
  const root = file.filename.replace(/\.tar\.gz$/, '');
  const { members, texts, pointers } = await walk(file, new Map([[`${root}/PKG-INFO`, METADATA_LIMIT]]));
  const outside = members.find((name) => !name.startsWith(`${root}/`));
  if (outside !== undefined) throw new ContentsError(`${outside} is not in its one folder ${root}`);
  const metadata = parseMetadata(textOf(texts, `${root}/PKG-INFO`));
  return { members, pointers, metadata, root, entryPoints: null, unpacked: null, streamed: null };
}

/** @param wanted names of the members whose texts are wanted, each with its limit in bytes */
async function walk(
  file: BuiltFile,
  wanted: ReadonlyMap<string, number>,
): Promise<{ members: string[]; pointers: string[]; texts: Map<string, string> }> {
  const names = new MemberNames();
  const members: string[] = [];
  const pointers: string[] = [];
  const texts = new Map<string, string>();
  const visit = async (member: Member): Promise<void> => {
    names.add(member.name);
    members.push(member.name);
    const limit = wanted.get(member.name);
    if (limit !== undefined) texts.set(member.name, (await member.read(limit)).toString('utf8'));
    else if (member.size < POINTER_LIMIT) {
      const text = (await member.read(POINTER_LIMIT)).toString('latin1');
      if (text.startsWith(POINTER_START)) pointers.push(member.name);
    }
  };
  await walkDistribution(file, file.path, visit, limitsOf(file));
  return { members, pointers, texts };
}

function textOf(texts: ReadonlyMap<string, string>, name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new ContentsError(`there is no ${name} in it`);
  return text;
}
