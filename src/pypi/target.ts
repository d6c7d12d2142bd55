import { normaliseName } from '../packaging/names.ts';
import { isLoopback } from '../system/http.ts';

/** The index that is published to. */
export interface Target {
  /** What people call it: `PyPI`, `TestPyPI`, or the host. */
  readonly label: string;
  /** Whether it runs PyPI's software and rules. */
  readonly isPyPI: boolean;
  /** Name for Poetry's `--repository`: letters only, because Poetry reads no other from its environment; null is PyPI itself. */
  readonly poetryName: string | null;
  readonly uploadUrl: string;
  /** Roots of the Simple API to try, best first. */
  readonly simpleRoots: readonly string[];
  /** Whether the first root is known to be right, so that its 404 says "no such project". */
  readonly isRootKnown: boolean;
  /** JSON of one version, which PyPI shows before its Simple page; null elsewhere. */
  readonly versionJson: ((name: string, version: string) => string) | null;
  /** Where PyPI lists the classifiers that it takes, one on a line; null elsewhere. */
  readonly classifierList: string | null;
  /** The audience of its ID tokens; null where the index has to be asked. */
  readonly audience: string | null;
  /** Page of the release for people; null where it is not known. */
  readonly projectPage: ((name: string, version: string) => string) | null;
}

/** PyPI. Source of all URLs: its documentation of the upload, Simple and JSON APIs. */
const PYPI = warehouse('PyPI', 'https://pypi.org', 'https://upload.pypi.org/legacy/', null, 'pypi');
const TEST_PYPI = warehouse(
  'TestPyPI',
  'https://test.pypi.org',
  'https://test.pypi.org/legacy/',
  'testpypi',
  'testpypi',
);

/** PyPI and TestPyPI by the words of the input `repository`. */
export const KNOWN_TARGETS: Readonly<Record<string, Target>> = { pypi: PYPI, testpypi: TEST_PYPI };

/**
 * The index that an upload URL belongs to; the URLs of PyPI and TestPyPI, written out, are those.
 * @param uploadUrl where files are posted to
 * @param simpleRoot root of its Simple API; where it is not given, the usual places are tried
 */
export function targetAt(uploadUrl: string, simpleRoot: string | null): Target {
  const url = uploadUrl.replace(/\/legacy$/, '/legacy/');
  const known = Object.values(KNOWN_TARGETS).find((target) => target.uploadUrl === url);
  return known ?? otherTarget(url, simpleRoot);
}

/** Why an address of an index cannot be used, as the rest of a sentence; null where it can. Plain http is for loopback only. */
export function flawOfUrl(value: string): string | null {
  if (!URL.canParse(value)) return 'is no URL';
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
    return 'does not begin with https://';
  if (username !== '' || password !== '')
    return 'holds a user name or password; those belong into `username` and `password`';
  return search !== '' || hash !== '' ? 'holds a query or fragment' : null;
}

/** Whether a URL is one for reading, given where one for uploading belongs. */
export function isForReading(url: string): boolean {
  return /\/\+?simple\/?$/.test(new URL(url).pathname);
}

function otherTarget(uploadUrl: string, simpleRoot: string | null): Target {
  const { origin, pathname, host } = new URL(uploadUrl);
  const upload = `${origin}${pathname.replace(/\/?$/, '/')}`;
  const isLegacy = pathname.endsWith('/legacy/');
  const usual = [
    // Warehouse: /legacy/ and /simple/ side by side. devpi: USER/INDEX/ and below it +simple/. pypiserver: / and /simple/.
    ...(isLegacy ? [upload.replace(/legacy\/$/, 'simple/')] : [`${upload}+simple/`, `${upload}simple/`]),
    `${origin}/simple/`,
  ];
  return {
    label: host,
    isPyPI: false,
    poetryName: 'target',
    uploadUrl,
    simpleRoots: simpleRoot === null ? [...new Set(usual)] : [simpleRoot.replace(/\/?$/, '/')],
    isRootKnown: simpleRoot !== null || isLegacy,
    versionJson: null,
    classifierList: null,
    audience: null,
    projectPage: null,
  };
}

function warehouse(
  label: string,
  origin: string,
  uploadUrl: string,
  poetryName: string | null,
  audience: string,
): Target {
  return {
    label,
    isPyPI: true,
    poetryName,
    uploadUrl,
    simpleRoots: [`${origin}/simple/`],
    isRootKnown: true,
    audience,
    versionJson: (name, version) =>
      `${origin}/pypi/${normaliseName(name)}/${encodeURIComponent(version)}/json`,
    classifierList: `${origin}/pypi?%3Aaction=list_classifiers`,
    projectPage: (name, version) =>
      `${origin}/project/${normaliseName(name)}/${encodeURIComponent(version)}/`,
  };
}
