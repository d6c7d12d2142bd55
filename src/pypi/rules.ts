import { PublishError, type Place } from '../errors.ts';
import type { Distribution } from '../packaging/filenames.ts';
import { parseVersion, sameVersion, type Version } from '../packaging/versions.ts';
import { entryPointsFlaw } from './entry-points.ts';
import { metadataDoubts, metadataFlaws, type Fields, type Flaw } from './metadata-rules.ts';
import { refusedPlatforms, wayOutOf } from './platform-tags.ts';

/**
 * What PyPI refuses in every file of a release: classifiers that forbid publishing, and local versions.
 * @param version null where it is not known yet
 * @param at where the project says so; undefined where only built files are at hand
 * @throws {PublishError} `private-classifier`, `version-not-publishable`
 */
export function checkRulesOfPyPI(
  project: {
    readonly classifiers: readonly string[];
    readonly classifierPlace?: Place;
    readonly version: Version | null;
  },
  at: Place | undefined,
): void {
  const { classifiers, classifierPlace, version } = project;
  const forbidden = classifiers.find((classifier) => classifier.startsWith('Private ::'));
  if (forbidden !== undefined) {
    throw new PublishError('private-classifier', {
      what: `The classifier "${forbidden}" says that this package is not to be published.`,
      why: 'PyPI refuses every file that has it.',
      fix: 'Remove the classifier if the package is to be public; set `repository` if it is meant for another index.',
      at: classifierPlace ?? (at === undefined ? undefined : { file: at.file }),
    });
  }
  if (version !== null) refuseLocalVersion(version, at);
}

/**
 * PyPI takes no local version.
 * @throws {PublishError} `version-not-publishable`
 */
export function refuseLocalVersion(version: Version, at: Place | undefined): void {
  if (version.local === null) return;
  throw new PublishError('version-not-publishable', {
    what: `${version.raw} is a local version.`,
    why: 'PyPI takes no version with a "+".',
    fix: `Publish ${version.normal.replace(/\+.*$/, '')} or a post-release of it.`,
    at,
  });
}

/**
 * PyPI takes no file that requires an address, and says so only once they are there: the sdist first.
 * @param references dependencies by an address or a path
 * @throws {PublishError} `artifact-invalid`
 */
export function refuseDirectReferences(
  references: readonly { readonly name: string; readonly at: Place }[],
): void {
  const [first] = references;
  if (first === undefined) return;
  throw new PublishError('artifact-invalid', {
    what: `The package depends on ${references.map(({ name }) => name).join(', ')} by an address or a path.`,
    why: 'PyPI refuses every file with such a requirement ("Can\'t have direct dependency").',
    fix: 'Depend on a published version, or move the dependency into a group that is not published, such as `[tool.poetry.group.dev.dependencies]`.',
    at: first.at,
  });
}

/** What the rules ask of the inside of a built file. */
export interface Inside {
  readonly members: readonly string[];
  readonly metadata: { readonly classifiers: readonly string[]; readonly fields: Fields };
  /** The folder that has the metadata. */
  readonly root: string;
  /** Text of `entry_points.txt`. */
  readonly entryPoints: string | null;
  /** Bytes of all members; null where that does not count. */
  readonly unpacked: number | null;
  /** A member whose sizes stand behind its data. */
  readonly streamed: string | null;
}

/** What a project may have if PyPI's staff have not allowed it more. */
const USUAL_SIZE = 100 * 2 ** 20;
/** PyPI takes what grows by more for a bomb, if it grows to more than this. */
const BOMB = { ratio: 50, size: 64 * 2 ** 20 };
const REBUILD =
  'Build the file with Poetry or another current build backend, and do not change it afterwards.';

/**
 * What PyPI refuses in a built file. Source: warehouse/forklift/legacy.py, August 2026.
 * @param file `size` in bytes
 * @param at where the project says its version; undefined where only built files are at hand
 * @param unlisted classifiers that are known not to be on PyPI's list
 * @param warn takes what PyPI may refuse: of most projects, or if it does not know more than this action
 * @throws {PublishError} `artifact-invalid`, `private-classifier`, `version-not-publishable`
 */
export function checkFileForPyPI(
  file: Distribution & { readonly size: number },
  inside: Inside,
  at: Place | undefined,
  unlisted: ReadonlySet<string>,
  warn: (text: string) => void,
): void {
  const { classifiers, fields } = inside.metadata;
  checkRulesOfPyPI({ classifiers, version: file.version }, at);
  const flaws = [...metadataFlaws(fields, unlisted), ...nameFlaws(file), ...contentFlaws(file, inside)];
  if (flaws.length > 0) {
    throw new PublishError('artifact-invalid', {
      what: `PyPI would refuse ${file.filename}: ${joined(flaws.map(({ what }) => what)).join('; ')}.`,
      why: 'Nothing was uploaded.',
      fix: joined(flaws.map(({ fix }) => fix)).join(' '),
    });
  }
  for (const doubt of metadataDoubts(fields)) warn(doubt);
  if (file.size > USUAL_SIZE) {
    warn(
      `${file.filename} has ${String(Math.ceil(file.size / 2 ** 20))} MiB. PyPI takes 100 MiB, but for projects that have been allowed more: https://docs.pypi.org/project-management/storage-limits.`,
    );
  }
}

/** Names are in normal form: PEP 625 (sdist), PEP 427 (wheel). */
function nameFlaws({ filename, kind, name, version, tags }: Distribution): Flaw[] {
  const stem = name.replaceAll('-', '_');
  const fix = 'Build with a newer poetry-core (`poetry-version`), or a newer version of your build backend.';
  if (kind === 'sdist') {
    const expected = `${stem}-${version.normal}.tar.gz`;
    return filename === expected ? [] : [{ what: `its name should be ${expected}`, fix }];
  }
  const [ownName = '', ownVersion = ''] = filename.split('-');
  const parsed = parseVersion(ownVersion.replaceAll('_', '-'));
  const isNormal = ownName === stem && parsed !== null && sameVersion(parsed, version);
  return [
    ...(isNormal ? [] : [{ what: `its name should begin with ${stem}-${version.normal}-`, fix }]),
    ...refusedPlatforms(tags).map((platform) => ({
      what: `it is for the platform ${platform}, for which PyPI takes no wheels`,
      fix: wayOutOf(platform),
    })),
  ];
}

function contentFlaws(
  { kind, filename, size }: Distribution & { readonly size: number },
  { members, metadata, root, entryPoints, unpacked, streamed }: Inside,
): Flaw[] {
  const flaws: Flaw[] = [];
  const folder = kind === 'wheel' ? `${root}/licenses` : root;
  const missing = metadata.fields.get('license-file')?.find((name) => !members.includes(`${folder}/${name}`));
  if (missing !== undefined) {
    flaws.push({
      what: `its metadata names the licence file ${missing}, and there is no ${folder}/${missing} in it`,
      fix: 'Let `license-files` in [project] name files that are packed, or remove it.',
    });
  }
  const flaw = entryPoints === null ? null : entryPointsFlaw(entryPoints);
  if (flaw !== null) {
    flaws.push({
      what: `its entry_points.txt is not valid: ${flaw}`,
      fix: 'Correct `scripts` and `entry-points` (`plugins` in the classic form) in pyproject.toml.',
    });
  }
  if (streamed !== null)
    flaws.push({ what: `it was written as a stream (data descriptor of ${streamed})`, fix: REBUILD });
  if (unpacked !== null && unpacked > BOMB.size && unpacked / size > BOMB.ratio) {
    flaws.push({
      what: `it grows from ${String(size)} to ${String(unpacked)} bytes, more than ${String(BOMB.ratio)} times`,
      fix: `Leave large data out of ${filename}, or pack them less.`,
    });
  }
  return flaws;
}

/** Each text once, and not more than a message can hold. */
function joined(texts: readonly string[]): string[] {
  return [...new Set(texts)].slice(0, 5);
}
