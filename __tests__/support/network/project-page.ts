import { byVersion, normalizeVersion, readDistributionName } from './names.ts';

/** One file of a project, as an index shows it. Hashes are lower-case hexadecimal; size in bytes; times are ISO 8601 in UTC. */
export interface PageFile {
  readonly filename: string;
  readonly url: string;
  readonly version: string | null;
  readonly kind: 'sdist' | 'wheel' | null;
  readonly python: string;
  /** Of the Simple API; mostly `sha256` alone. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Of the JSON API; the same where not given. */
  readonly digests?: Readonly<Record<string, string>>;
  readonly size: number | null;
  readonly uploadTime: string | null;
  readonly requiresPython: string | null;
  readonly yanked: boolean | string;
  /** PEP 658: whether `url` + `.metadata` is served, or its hashes. */
  readonly coreMetadata: boolean | Readonly<Record<string, string>>;
}

/** All that an index shows of a project, whatever the format. `name` is normalised; `serial` grows with each change. */
export interface ProjectPage {
  readonly name: string;
  readonly serial: number;
  /** PEP 792: `archived`, `quarantined`; `active` where not given. */
  readonly status?: string;
  readonly files: readonly PageFile[];
}

/** `make`, called once for each page as long as somebody keeps that: pages never change, and those of the real index are large. */
export function oncePerPage<Value>(make: (page: ProjectPage) => Value): (page: ProjectPage) => Value {
  const made = new WeakMap<ProjectPage, { readonly value: Value }>();
  return (page) => {
    const known = made.get(page) ?? { value: make(page) };
    made.set(page, known);
    return known.value;
  };
}

/** The versions of a page, lowest first; files whose name shows no version do not count. */
export const versionsOf = oncePerPage((page): readonly string[] => {
  const versions = new Set(page.files.flatMap((file) => file.version ?? []));
  return [...versions].sort(byVersion);
});

/** The fields of a `PageFile` that its name tells. */
export function fieldsFromName(
  filename: string,
  project: string,
): Pick<PageFile, 'version' | 'kind' | 'python'> {
  const name = readDistributionName(filename, project);
  if (name === null) return { version: null, kind: null, python: 'source' };
  return { version: normalizeVersion(name.version) ?? name.version, kind: name.kind, python: name.python };
}
