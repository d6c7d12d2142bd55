import { createHash } from 'node:crypto';
import { walkDistribution, type ArchiveLimits, type Member } from './archive.ts';
import type { BuiltFile } from './built.ts';
import { ContentsError } from './contents-error.ts';

/** What a RECORD says of one file. */
interface Recorded {
  /** Of `crypto`; null where the file has no hash. */
  readonly algorithm: string | null;
  /** In URL-safe base64 without padding. */
  readonly digest: string;
  /** Bytes, or ''. */
  readonly size: string;
}

/** Hashes that every installer knows and that are safe enough (specification of RECORD). */
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Longest line, in characters: no archive holds a name that needs more. */
const LINE_LIMIT = 200_000;
/** Signatures over the RECORD, which cannot be in it. */
const SIGNATURES = ['RECORD.jws', 'RECORD.p7s'];

/**
 * A wheel is exactly what its RECORD says: every file is listed, once, with its hash and size, and no other. Source:
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file.
 * @param folder the wheel's `.dist-info`
 * @param record text of the RECORD
 * @returns bytes of all files
 * @throws {ContentsError}
 */
export async function checkRecord(
  file: BuiltFile,
  folder: string,
  record: string,
  limits: ArchiveLimits,
): Promise<number> {
  const recorded = parseRecord(record);
  for (const signature of SIGNATURES) recorded.delete(`${folder}/${signature}`);
  let unpacked = 0;
  const visit = async (member: Member): Promise<void> => {
    const said = recorded.get(member.name);
    recorded.delete(member.name);
    const isItself = member.name === `${folder}/RECORD`;
    const isSignature = SIGNATURES.some((name) => member.name === `${folder}/${name}`);
    if (said === undefined && !isSignature)
      throw new ContentsError(`its RECORD does not list ${member.name}`);
    const { size, digest } = await digestOf(member, said?.algorithm ?? 'sha256');
    unpacked += size;
    if (said === undefined || (isItself && said.algorithm === null)) return;
    if (said.algorithm === null) throw new ContentsError(`its RECORD has no hash of ${member.name}`);
    if (digest !== said.digest || (said.size !== '' && said.size !== String(size)))
      throw new ContentsError(`its RECORD has another hash or size of ${member.name} than the file`);
  };
  await walkDistribution(file, file.path, visit, limits);
  const [missing] = recorded.keys();
  if (missing !== undefined) throw new ContentsError(`its RECORD lists ${missing}, which is not in it`);
  return unpacked;
}

/**
 * Whether a RECORD speaks of files alone that are in the wheel: whoever uninstalls or upgrades it removes all that are listed.
 * @throws {ContentsError} where it is none
 */
export function listsOnly(record: string, members: ReadonlyMap<string, unknown>): boolean {
  return [...parseRecord(record).keys()].every(
    (name) => members.has(name) || SIGNATURES.some((signature) => name.endsWith(`.dist-info/${signature}`)),
  );
}

async function digestOf(member: Member, algorithm: string): Promise<{ size: number; digest: string }> {
  const hash = createHash(algorithm);
  let size = 0;
  for await (const chunk of await member.open()) {
    size += chunk.length;
    hash.update(chunk);
  }
  return { size, digest: hash.digest('base64url') };
}

/** By name, with `/` between its parts. */
function parseRecord(text: string): Map<string, Recorded> {
  const files = new Map<string, Recorded>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const [rawName = '', hash = '', size = '', ...others] = fieldsOf(line);
    const name = rawName.replaceAll('\\', '/');
    const shown = name.slice(0, 200);
    if (name === '' || others.length > 0)
      throw new ContentsError(`its RECORD has a line "${line.slice(0, 200)}"`);
    if (files.has(name)) throw new ContentsError(`its RECORD lists ${shown} twice`);
    const [, algorithm = null, digest = ''] = /^([^=]*)=(.*)$/.exec(hash) ?? [];
    if (hash !== '' && !ALGORITHMS.includes(algorithm ?? ''))
      throw new ContentsError(`its RECORD has a hash of ${shown} that installers need not know`);
    files.set(name, { algorithm, digest: digest.replace(/=+$/, ''), size });
  }
  return files;
}

/** The fields of one line of CSV; names hold no line ends. */
function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  const field = /(?:"([^"]*(?:""[^"]*)*)"|([^",]*))(,|$)/y;
  if (line.length > LINE_LIMIT) throw new ContentsError('its RECORD has a line without end');
  for (let comma: string | undefined = ','; comma === ',';) {
    const found: RegExpExecArray | null = field.exec(line);
    if (found === null) throw new ContentsError(`its RECORD has a line "${line.slice(0, 200)}"`);
    fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    comma = found[3];
  }
  return fields;
}
