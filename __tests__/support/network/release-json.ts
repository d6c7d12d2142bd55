import { explain } from '@renovatebot/pep440';
import { json, type HttpAnswer } from './http.ts';
import { sameVersion } from './names.ts';
import { versionsOf, type PageFile, type ProjectPage } from './project-page.ts';

/** Metadata of a release by the name of its form field (`requires_dist`, `summary`); empty where it is not known. */
export type ReleaseInfo = (version: string) => ReadonlyMap<string, readonly string[]>;

const PACKAGE_TYPES = { sdist: 'sdist', wheel: 'bdist_wheel' } as const;
const NOT_FOUND: HttpAnswer = json(404, { message: 'Not Found' });

/** `/pypi/NAME/VERSION/json`: the release that is the same version (`1.0` finds `1.0.0`), else 404. */
export function versionJson(page: ProjectPage, version: string, info: ReleaseInfo): HttpAnswer {
  const found = versionsOf(page).find((known) => sameVersion(known, version));
  return found === undefined ? NOT_FOUND : answer(page, found, info, {});
}

/** `/pypi/NAME/json`: the newest release that is no pre-release and not yanked, and all files by version; 404 without any file. */
export function projectJson(page: ProjectPage, info: ReleaseInfo): HttpAnswer {
  const versions = versionsOf(page);
  const newest = [
    (version: string) => explain(version)?.is_prerelease === false && !isYanked(page, version),
    (version: string) => !isYanked(page, version),
    () => true,
  ].flatMap((fits) => versions.findLast(fits) ?? [])[0];
  if (newest === undefined) return NOT_FOUND;
  const releases = Object.fromEntries(
    versions.map((version) => [version, filesOf(page, version).map(shown)]),
  );
  return answer(page, newest, info, { releases });
}

function answer(page: ProjectPage, version: string, info: ReleaseInfo, more: object): HttpAnswer {
  const files = filesOf(page, version);
  const fields = info(version);
  const one = (name: string): string | null => fields.get(name)?.[0] ?? null;
  const several = (name: string): readonly string[] | null => fields.get(name) ?? null;
  const yanked = isYanked(page, version);
  const body = {
    info: {
      name: one('name') ?? page.name,
      version,
      summary: one('summary') ?? '',
      author: one('author') ?? '',
      author_email: one('author_email') ?? '',
      classifiers: several('classifiers') ?? [],
      description: one('description') ?? '',
      description_content_type: one('description_content_type'),
      license: one('license'),
      license_expression: one('license_expression'),
      // null says "not known": Poetry and pip then look into the files.
      requires_dist: several('requires_dist'),
      requires_python: one('requires_python') ?? files[0]?.requiresPython ?? null,
      package_url: `https://pypi.org/project/${page.name}/`,
      release_url: `https://pypi.org/project/${page.name}/${version}/`,
      yanked,
      yanked_reason: yanked ? reason(files) : null,
    },
    last_serial: page.serial,
    ...more,
    urls: files.map(shown),
    vulnerabilities: [],
  };
  const headers = { 'cache-control': 'max-age=900, public', 'x-pypi-last-serial': String(page.serial) };
  return json(200, body, headers);
}

/** Files of other kinds (eggs, installers) are left out: nothing that is tested here reads them. */
function filesOf(page: ProjectPage, version: string): readonly PageFile[] {
  return page.files.filter((file) => file.kind !== null && file.version === version);
}

function shown(file: PageFile): unknown {
  const digests = file.digests ?? file.hashes;
  return {
    filename: file.filename,
    url: file.url,
    packagetype: file.kind === null ? null : PACKAGE_TYPES[file.kind],
    python_version: file.python,
    requires_python: file.requiresPython,
    size: file.size,
    digests,
    md5_digest: digests['md5'] ?? null,
    upload_time: file.uploadTime?.slice(0, 19) ?? null,
    upload_time_iso_8601: file.uploadTime,
    yanked: file.yanked !== false,
    yanked_reason: reason([file]),
  };
}

function isYanked(page: ProjectPage, version: string): boolean {
  const files = filesOf(page, version);
  return files.length > 0 && files.every((file) => file.yanked !== false);
}

function reason(files: readonly PageFile[]): string | null {
  return files.map((file) => file.yanked).find((yanked) => typeof yanked === 'string') ?? null;
}
