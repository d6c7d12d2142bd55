import { createHash } from 'node:crypto';
import type { Distribution } from '../packaging/filenames.ts';
import { walkDistribution, type ArchiveLimits, type Member } from './archive.ts';
import type { BuiltFile } from './built.ts';
import { ContentsError } from './contents-error.ts';
import { differingHeaders, generatorOf } from './metadata.ts';
import { listsOnly } from './record.ts';
import { isGeneratedSetup } from './setup-file.ts';

/** A member in which two archives differ. */
export interface MemberDifference {
  /** Path in the archive, of an sdist without its one folder. Comes from outside. */
  readonly name: string;
  readonly how: 'content' | 'line-endings' | 'only-ours' | 'only-theirs';
  /** Whether a builder has generated it, and nothing in it that decides what is installed differs. */
  readonly isGenerated: boolean;
  /** Headers that decide what is installed and differ, where it is the metadata. */
  readonly headers: readonly string[];
}

/** How two archives of one distribution differ. */
export interface Difference {
  /**
   * `container`: in compression, time stamps, order or modes alone; `metadata`: beside that in what a builder generates;
   * `content`: in what is installed.
   */
  readonly extent: 'container' | 'metadata' | 'content';
  /** By name. A RECORD that lists nothing else is left out beside other members: it follows from them. */
  readonly members: readonly MemberDifference[];
  /** The programs that made the two, as wheels say it; null where that is not known. Theirs comes from outside. */
  readonly builders: { readonly ours: string | null; readonly theirs: string | null };
}

/** The published archive could not be compared; why, as the rest of a sentence. */
export interface Unread {
  readonly extent: 'unknown';
  readonly why: string;
}

/** A published archive is read up to four times of what ours has, and in any case up to this: bytes and files. */
const ALWAYS_READ = { packed: 32 * 2 ** 20, unpacked: 64 * 2 ** 20, members: 10_000 };
/** Largest text that is looked into, in bytes. */
const TEXT_LIMIT = 10 * 2 ** 20;

/** Bytes of a published file that are worth fetching to compare it with ours. */
export function largestTwin(ours: BuiltFile): number {
  return Math.max(ALWAYS_READ.packed, 4 * ours.size);
}

/**
 * Compares a file with the published one of that name, member by member. Of either no more than hashes and a few small texts
 * is kept.
 * @param theirs is not trusted: it is read as safely as ours, and only to a certain size
 */
export async function differenceFrom(
  ours: BuiltFile,
  theirs: Pick<Distribution, 'filename'> & { readonly bytes: Buffer },
): Promise<Difference | Unread> {
  if (formatOf(ours) !== formatOf(theirs))
    return { extent: 'unknown', why: 'it is an archive of another format' };
  try {
    const here = await read(ours, ours.path);
    const limits = {
      unpacked: Math.max(ALWAYS_READ.unpacked, 4 * here.unpacked),
      members: Math.max(ALWAYS_READ.members, 4 * here.members.size),
    };
    return compare(here, await read({ ...ours, filename: theirs.filename }, theirs.bytes, limits));
  } catch (failure) {
    if (failure instanceof ContentsError) return { extent: 'unknown', why: failure.message };
    throw failure;
  }
}

/** What is known of one archive. */
interface Side {
  readonly kind: Distribution['kind'];
  readonly members: ReadonlyMap<string, Digest>;
  /** Texts that are looked into, by the names of their members. */
  readonly texts: ReadonlyMap<string, string>;
  /** Bytes of all members. */
  readonly unpacked: number;
}

interface Digest {
  readonly sha256: string;
  /** The same with all line ends as on Unix. */
  readonly ofLines: string;
}

async function read(
  distribution: Pick<Distribution, 'kind' | 'filename'>,
  archive: string | Buffer,
  limits?: ArchiveLimits,
): Promise<Side> {
  const { kind } = distribution;
  const members = new Map<string, Digest>();
  const texts = new Map<string, string>();
  let unpacked = 0;
  await walkDistribution(
    distribution,
    archive,
    async (member) => {
      const name = pathInside(distribution, member.name);
      const text: Buffer[] | null = isLookedInto(kind, name) ? [] : null;
      const { size, ...digest } = await digestOf(member, text);
      unpacked += size;
      members.set(name, digest);
      if (text !== null) texts.set(name, Buffer.concat(text).toString('utf8'));
    },
    limits,
  );
  return { kind, members, texts, unpacked };
}

/** @param kept takes the content in, where it is wanted */
async function digestOf(member: Member, kept: Buffer[] | null): Promise<Digest & { readonly size: number }> {
  const whole = createHash('sha256');
  const lines = createHash('sha256');
  let size = 0;
  let endsInReturn = false;
  for await (const chunk of await member.open()) {
    size += chunk.length;
    whole.update(chunk);
    // A carriage return waits for what follows it.
    const text = (endsInReturn ? '\r' : '').concat(chunk.toString('latin1'));
    endsInReturn = chunk.at(-1) === 0x0d;
    lines.update((endsInReturn ? text.slice(0, -1) : text).replaceAll('\r\n', '\n'), 'latin1');
    if (kept === null) continue;
    if (size > TEXT_LIMIT)
      throw new ContentsError(`${member.name} has more than ${String(TEXT_LIMIT)} bytes`);
    kept.push(chunk);
  }
  if (endsInReturn) lines.update('\r');
  return { sha256: whole.digest('hex'), ofLines: lines.digest('hex'), size };
}

/** Path of a member as the project knows it: of an sdist without its one folder, with a `/` before it where it lies beside that. */
function pathInside({ kind, filename }: Pick<Distribution, 'kind' | 'filename'>, name: string): string {
  if (kind === 'wheel') return name;
  const folder = `${filename.replace(/\.[^.]+(\.gz)?$/, '')}/`;
  return name.startsWith(folder) ? name.slice(folder.length) : `/${name}`;
}

/** Whether a path inside is the one place where tools look for the metadata. */
function isMetadata(kind: Distribution['kind'], inside: string): boolean {
  return kind === 'wheel' ? /^[^/]+\.dist-info\/METADATA$/.test(inside) : inside === 'PKG-INFO';
}

function compare(here: Side, there: Side): Difference {
  const names = [...new Set([...here.members.keys(), ...there.members.keys()])].sort();
  const all = names.flatMap((name) => {
    const how = howDiffers(here.members.get(name), there.members.get(name));
    return how === null ? [] : [{ name, how, ...judge(name, here, there) }];
  });
  const withoutRecord = all.filter(({ name, isGenerated }) => !(RECORD.test(name) && isGenerated));
  const members = withoutRecord.length > 0 ? withoutRecord : all;
  const isMetadataOnly = members.every(({ isGenerated }) => isGenerated);
  return {
    extent: members.length === 0 ? 'container' : isMetadataOnly ? 'metadata' : 'content',
    members,
    builders: { ours: builderOf(here), theirs: builderOf(there) },
  };
}

function howDiffers(ours?: Digest, theirs?: Digest): MemberDifference['how'] | null {
  if (ours === undefined) return 'only-theirs';
  if (theirs === undefined) return 'only-ours';
  if (ours.sha256 === theirs.sha256) return null;
  return ours.ofLines === theirs.ofLines ? 'line-endings' : 'content';
}

/**
 * Whether a member that differs is only what a builder has generated. Metadata are the same where installers find the same in
 * them; what else counts is named, because the rest of the folder (entry points) says which code runs.
 */
function judge(name: string, here: Side, there: Side): Pick<MemberDifference, 'isGenerated' | 'headers'> {
  const [ours, theirs] = [here.texts.get(name), there.texts.get(name)];
  if (isMetadata(here.kind, name)) {
    const headers = ours === undefined || theirs === undefined ? [] : differingHeaders(ours, theirs);
    return { isGenerated: ours !== undefined && theirs !== undefined && headers.length === 0, headers };
  }
  if (RECORD.test(name)) {
    const isOfMembers = theirs !== undefined && isInFolderOf(here, name) && listsOnly(theirs, there.members);
    return { isGenerated: isOfMembers, headers: [] };
  }
  const isSetup = (): boolean =>
    name === 'setup.py' && [ours, theirs].every((text) => text === undefined || isGeneratedSetup(text));
  const isGenerated = here.kind === 'sdist' ? isSetup() : GENERATED.test(name) && isInFolderOf(here, name);
  return { isGenerated, headers: [] };
}

const RECORD = /^[^/]+\.dist-info\/RECORD$/;
/** Members of a wheel that builders write, beside metadata and RECORD; the licences are copies of the project's. */
const GENERATED = /^[^/]+\.dist-info\/(?:WHEEL|licenses\/.+|(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*)$/;

/** Whether a member lies in the `.dist-info` that has our metadata. */
function isInFolderOf({ texts }: Side, name: string): boolean {
  return texts.has(`${name.slice(0, name.indexOf('/'))}/METADATA`);
}

function isLookedInto(kind: Distribution['kind'], name: string): boolean {
  const isOther = kind === 'wheel' ? /^[^/]+\.dist-info\/(?:WHEEL|RECORD)$/.test(name) : name === 'setup.py';
  return isMetadata(kind, name) || isOther;
}

/** An sdist does not say what made it. */
function builderOf({ texts }: Side): string | null {
  const wheel = [...texts].find(([name]) => name.endsWith('.dist-info/WHEEL'));
  return wheel === undefined ? null : generatorOf(wheel[1]);
}

function formatOf({ filename }: Pick<Distribution, 'filename'>): string {
  return /\.(whl|zip|tar\.gz)$/i.exec(filename)?.[1]?.toLowerCase() ?? '';
}
