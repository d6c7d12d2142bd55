import { createHash } from 'node:crypto';
import { blake2b256 } from './blake2b.ts';
import { quoted } from './metadata-checks.ts';
import { normalizeName, normalizeVersion, readDistributionName } from './names.ts';
import type { Refusal } from './refusal.ts';
import { fieldOf, type UploadedFile, type UploadForm } from './upload-form.ts';

// PyPI's answers 20 to 31: what it says of an uploaded file, in its order and in its own words. Archives are not opened, but for their
// first bytes.

/** What the index already holds, as far as the checks ask. */
export interface HeldFiles {
  /** The file of this name, or the one with this BLAKE2b-256. */
  find(filename: string, blake2b256: string): { filename: string; sha256: string; blake2b256: string } | null;
  wasDeleted(filename: string): boolean;
  /** Of the same project and version. */
  release(project: string, version: string): { hasSdist: boolean; since: Date | null };
}

/** A good file (with its digests), one that is already there with the same bytes, or a refusal. */
export type FileVerdict =
  | { readonly kind: 'good' | 'identical'; readonly digests: Digests }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Lower-case hexadecimal. */
export interface Digests {
  readonly md5: string;
  readonly sha256: string;
  readonly blake2b256: string;
}

const MAX_BYTES = 100 * 1024 * 1024;
const RELEASE_DAYS = 14;
const DAY_MS = 86_400_000;
const EXTENSIONS =
  'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0625/ for more information.';
const PLATFORM =
  /^(?:any|win32|win_(?:amd64|arm64|ia64)|manylinux\w+|musllinux_\w+|macosx_\w+|linux_armv[67]l|ios_\w+|android_\w+|pyodide_\w+|pyemscripten_\w+)$/;

/** The digests PyPI keeps of a file. */
export function digestsOf(content: Buffer): Digests {
  const hash = (algorithm: string): string => createHash(algorithm).update(content).digest('hex');
  return { md5: hash('md5'), sha256: hash('sha256'), blake2b256: blake2b256(content) };
}

/** Checks the file of `form`, whose fields have passed the checks of the metadata. `help`: root of the index's help pages. */
export function checkFile(form: UploadForm, file: UploadedFile, held: HeldFiles, help: string): FileVerdict {
  const project = fieldOf(form, 'name') ?? '';
  const version = normalizeVersion(fieldOf(form, 'version') ?? '') ?? '';
  const isSdist = fieldOf(form, 'filetype') === 'sdist';
  const early = checkOutside(file, project, help);
  if (early !== null) return refused(early);
  const digests = digestsOf(file.content);
  if (!digestsMatch(form, digests)) {
    return refused('The digest supplied does not match a digest calculated from the uploaded file.');
  }
  const reuse = `See ${help}/help/#file-name-reuse for more information.`;
  const known = held.find(file.filename, digests.blake2b256);
  if (known !== null) {
    if (known.filename === file.filename && known.sha256 === digests.sha256)
      return { kind: 'identical', digests };
    const which = `'${file.filename}', with blake2_256 hash '${digests.blake2b256}'`;
    return refused(`File already exists (${which}). ${reuse}`);
  }
  if (held.wasDeleted(file.filename)) {
    const deleted = 'This filename was previously used by a file that has since been deleted.';
    return refused(`${deleted} Use a different version. ${reuse}`);
  }
  const release = held.release(project, version);
  if (release.since !== null && Date.now() - release.since.getTime() > RELEASE_DAYS * DAY_MS) {
    const days = String(RELEASE_DAYS);
    return refused(`Uploading new files to releases older than ${days} days is not allowed.`);
  }
  if (isSdist && release.hasSdist) return refused('Only one sdist may be uploaded per release.');
  const late =
    checkArchive(file) ??
    (isSdist
      ? checkSdistName(file.filename, project, version)
      : checkWheelName(file.filename, project, version));
  return late === null ? { kind: 'good', digests } : refused(late);
}

function refused(text: string): FileVerdict {
  return { kind: 'refused', refusal: { status: 400, text } };
}

/** 20 to 22: name, content type, size. */
function checkOutside(file: UploadedFile, project: string, help: string): string | null {
  if (/[\x00-\x1f\x7f]/.test(file.filename)) {
    return 'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.';
  }
  if (/[/\\]/.test(file.filename)) return "Cannot upload a file with '/' or '\\' in the name.";
  if (!/\.(?:tar\.gz|whl|zip)$/.test(file.filename)) return EXTENSIONS;
  if (file.contentType === '' || file.contentType.startsWith('image/')) return 'Invalid distribution file.';
  if (file.content.length <= MAX_BYTES) return null;
  return `File too large. Limit for project ${quoted(project)} is 100 MB. See ${help}/help/#file-size-limit for more information.`;
}

/** 23: every digest that was sent must be right. */
function digestsMatch(form: UploadForm, digests: Digests): boolean {
  const pairs = [
    ['md5_digest', digests.md5],
    ['sha256_digest', digests.sha256],
    ['blake2_256_digest', digests.blake2b256],
  ] as const;
  return pairs.every(([field, digest]) => (fieldOf(form, field) ?? digest).toLowerCase() === digest);
}

/** 29, by the first bytes only. */
function checkArchive(file: UploadedFile): string | null {
  const zip = file.content.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
  const gzip = file.content.subarray(0, 2).equals(Buffer.of(0x1f, 0x8b));
  if (file.filename.endsWith('.tar.gz')) {
    return gzip ? null : 'Invalid distribution file. File is not a tarfile';
  }
  return zip ? null : 'Invalid distribution file. File is not a zipfile';
}

/** 30: PEP 625. */
function checkSdistName(filename: string, project: string, version: string): string | null {
  const name = readDistributionName(filename);
  if (name?.kind !== 'sdist' || normalizeVersion(name.version) === null) {
    return `Invalid source distribution filename: ${filename}`;
  }
  const stem = normalizeName(project).replaceAll('-', '_');
  if (normalizeName(name.project) !== normalizeName(project)) {
    return `Start filename for ${quoted(project)} with ${quoted(stem)}.`;
  }
  const expected = `${stem}-${version}.tar.gz`;
  return filename === expected
    ? null
    : `Filename ${quoted(filename)} is invalid, should be ${quoted(expected)}.`;
}

/** 31. */
function checkWheelName(filename: string, project: string, version: string): string | null {
  if (!filename.endsWith('.whl'))
    return `Invalid wheel filename (extension must be '.whl'): ${quoted(filename)}`;
  const name = readDistributionName(filename);
  if (name === null) return `Invalid wheel filename (wrong number of parts): ${quoted(filename)}`;
  const platforms = filename.slice(0, -'.whl'.length).split('-').at(-1) ?? '';
  const bad = platforms.split('.').find((platform) => !PLATFORM.test(platform));
  if (bad !== undefined) {
    return `Binary wheel ${quoted(filename)} has an unsupported platform tag ${quoted(bad)}.`;
  }
  const stem = normalizeName(project).replaceAll('-', '_');
  if (normalizeName(name.project) !== normalizeName(project)) {
    return `Start filename for ${quoted(project)} with ${quoted(stem)}.`;
  }
  if (name.project !== stem) {
    return `Filename ${quoted(filename)} should contain the normalized project name ${quoted(stem)}, not ${quoted(name.project)}.`;
  }
  return normalizeVersion(name.version) === version
    ? null
    : `Version in filename should be ${quoted(version)} not ${quoted(name.version)}.`;
}
