import { normaliseName } from '../packaging/names.ts';

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
  /** Page of the release for people; null where it is not known. */
  readonly projectPage: ((name: string, version: string) => string) | null;
}

/** PyPI. Source of all URLs: its documentation of the upload, Simple and JSON APIs. */
export const PYPI: Target = warehouse('PyPI', 'https://pypi.org', 'https://upload.pypi.org/legacy/', null);
export const TEST_PYPI: Target = warehouse(
  'TestPyPI',
  'https://test.pypi.org',
  'https://test.pypi.org/legacy/',
  'testpypi',
);

/**
 * Any other index.
 * @param uploadUrl where files are posted to
 * @param simpleRoot root of its Simple API; where it is not given, the usual places are tried
 */
export function otherTarget(uploadUrl: string, simpleRoot: string | null): Target {
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
    projectPage: null,
  };
}

function warehouse(label: string, origin: string, uploadUrl: string, poetryName: string | null): Target {
  return {
    label,
    isPyPI: true,
    poetryName,
    uploadUrl,
    simpleRoots: [`${origin}/simple/`],
    isRootKnown: true,
    versionJson: (name, version) =>
      `${origin}/pypi/${normaliseName(name)}/${encodeURIComponent(version)}/json`,
    projectPage: (name, version) =>
      `${origin}/project/${normaliseName(name)}/${encodeURIComponent(version)}/`,
  };
}
