import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { messageOf } from '../errors.ts';
import { readAll } from '../system/streams.ts';
import { walkZip } from '../system/zip.ts';
import type { BuiltFile } from './built.ts';
import { parseMetadata, type Metadata } from './metadata.ts';

/** What is inside a distribution. */
export interface Contents {
  /** Paths of all files in the archive, in its order. */
  readonly members: readonly string[];
  readonly metadata: Metadata;
}

/** The archive is not what an index would take. The message says which member and why. */
export class ContentsError extends Error {}

const METADATA_LIMIT = 10 * 2 ** 20;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/**
 * Reads a distribution from end to end, without unpacking anything: every member is a plain file with a safe, unique name,
 * and the metadata is where it belongs.
 * @throws {ContentsError}
 */
export async function readContents(file: BuiltFile): Promise<Contents> {
  const members = new Set<string>();
  const metadata: string[] = [];
  const take = async (name: string, read: () => Promise<Buffer>): Promise<void> => {
    checkName(name);
    if (members.has(name)) throw new ContentsError(`${name} is in it twice`);
    members.add(name);
    if (isMetadata(file, name)) metadata.push((await read()).toString('utf8'));
  };
  try {
    await (file.kind === 'wheel' ? walkWheel(file.path, take) : walkSdist(file.path, take));
  } catch (failure) {
    if (failure instanceof ContentsError) throw failure;
    throw new ContentsError(messageOf(failure), { cause: failure });
  }
  const [text, ...others] = metadata;
  if (others.length > 0) throw new ContentsError('there is more than one .dist-info/METADATA in it');
  if (text === undefined) {
    throw new ContentsError(
      `there is no ${file.kind === 'wheel' ? '.dist-info/METADATA' : 'PKG-INFO'} in it`,
    );
  }
  return { members: [...members], metadata: parseMetadata(text) };
}

type Take = (name: string, read: () => Promise<Buffer>) => Promise<void>;

async function walkWheel(file: string, take: Take): Promise<void> {
  await walkZip(file, async (member) => {
    if ((member.mode & FILE_TYPE) === SYMBOLIC_LINK)
      throw new ContentsError(`${member.name} is a symbolic link`);
    if (!member.name.endsWith('/')) await take(member.name, () => member.read(METADATA_LIMIT));
    return undefined;
  });
}

async function walkSdist(file: string, take: Take): Promise<void> {
  const { extract } = await import('tar-stream');
  const archive = extract();
  const visiting = (async () => {
    for await (const entry of archive) {
      const { name, type } = entry.header;
      if (type === 'file') await take(name, () => readAll(entry as AsyncIterable<Buffer>, METADATA_LIMIT));
      else if (type === 'directory') checkName(name);
      else throw new ContentsError(`${name} is a ${type}`);
      entry.resume();
    }
  })();
  await Promise.all([pipeline(createReadStream(file), createGunzip(), archive), visiting]);
}

function checkName(name: string): void {
  const parts = name.split('/');
  const isUnsafe =
    path.posix.isAbsolute(name) || parts.includes('..') || name.includes('\\') || /^[a-z]:/i.test(name);
  if (isUnsafe) throw new ContentsError(`${name} would be unpacked outside its folder`);
}

/** The one place where tools look: `NAME-VERSION.dist-info/METADATA`, `NAME-VERSION/PKG-INFO`. */
function isMetadata(file: BuiltFile, name: string): boolean {
  if (file.kind === 'wheel') return /^[^/]+\.dist-info\/METADATA$/.test(name);
  return name === `${file.filename.replace(/\.tar\.gz$/, '')}/PKG-INFO`;
}
