import { createHash } from 'node:crypto';
import { digestsOf, type HeldFiles } from './file-checks.ts';
import { normalizeName, normalizeVersion, readDistributionName, sameVersion } from './names.ts';
import type { PageFile, ProjectPage } from './project-page.ts';

/** A file on the index. `project` as its owner spells it; `version` normalised; `fields` as they were sent. Hashes in hexadecimal. */
export interface StoredFile {
  readonly filename: string;
  readonly project: string;
  readonly version: string;
  readonly kind: 'sdist' | 'wheel';
  readonly python: string;
  readonly content: Buffer;
  readonly md5: string;
  readonly sha256: string;
  readonly blake2b256: string;
  readonly url: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly yanked: boolean | string;
  readonly uploadTime: Date;
}

/** A file to put there. Project and version are read from its name unless given; `fields` are the upload's form fields. */
export interface GivenFile {
  readonly filename: string;
  readonly content: Buffer | string;
  readonly project?: string;
  readonly version?: string;
  readonly fields?: readonly (readonly [string, string])[];
  readonly yanked?: boolean | string;
  readonly uploadTime?: Date;
}

/** The projects and files of one index, in memory. */
export class FileStore implements HeldFiles {
  readonly #root: string;
  readonly #files = new Map<string, StoredFile>();
  readonly #deleted = new Set<string>();
  /** Normalised name to the serial of its last change. */
  readonly #projects = new Map<string, number>();
  readonly #statuses = new Map<string, string>();
  #serial = 0;

  /** `root`: origin of the files' URLs, without a slash at its end. */
  constructor(root: string) {
    this.#root = root;
  }

  static sha256(content: Buffer): string {
    return createHash('sha256').update(content).digest('hex');
  }

  files(project?: string): readonly StoredFile[] {
    const files = [...this.#files.values()];
    if (project === undefined) return files;
    return files.filter((file) => normalizeName(file.project) === normalizeName(project));
  }

  /** Normalised names. */
  get projects(): readonly string[] {
    return [...this.#projects.keys()];
  }

  hasProject(name: string): boolean {
    return this.#projects.has(normalizeName(name));
  }

  createProject(name: string): void {
    this.#projects.set(normalizeName(name), (this.#serial += 1));
  }

  setStatus(name: string, status: string): void {
    this.createProject(name);
    this.#statuses.set(normalizeName(name), status);
  }

  /** Error: the name is neither a wheel's nor an sdist's, or is taken. */
  put(given: GivenFile): StoredFile {
    const name = readDistributionName(given.filename, given.project);
    if (name === null) throw new Error(`no name of a wheel or sdist: ${given.filename}`);
    if (this.#files.has(given.filename)) throw new Error(`already there: ${given.filename}`);
    const content = typeof given.content === 'string' ? Buffer.from(given.content) : given.content;
    const digests = digestsOf(content);
    const { blake2b256: hash } = digests;
    const path = `packages/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash.slice(4)}/${given.filename}`;
    const version = given.version ?? name.version;
    const file: StoredFile = {
      filename: given.filename,
      project: given.project ?? name.project,
      version: normalizeVersion(version) ?? version,
      kind: name.kind,
      python: name.python,
      content,
      ...digests,
      url: `${this.#root}/${path}`,
      fields: given.fields ?? [],
      yanked: given.yanked ?? false,
      uploadTime: given.uploadTime ?? new Date(),
    };
    this.#files.set(file.filename, file);
    this.createProject(file.project);
    return file;
  }

  delete(filename: string): void {
    const file = this.#files.get(filename);
    if (file === undefined) throw new Error(`not there: ${filename}`);
    this.#files.delete(filename);
    this.#deleted.add(filename);
    this.createProject(file.project);
  }

  /** The file whose URL has this path; null: none. */
  at(path: string): StoredFile | null {
    return this.files().find((file) => new URL(file.url).pathname === path) ?? null;
  }

  /** All files of a project, none where it is quarantined; null: no such project. */
  page(name: string): ProjectPage | null {
    const serial = this.#projects.get(normalizeName(name));
    if (serial === undefined) return null;
    const status = this.#statuses.get(normalizeName(name)) ?? 'active';
    const files = status === 'quarantined' ? [] : this.files(name).map(asPageFile);
    return { name: normalizeName(name), serial, status, files };
  }

  /** The metadata of a release: the form fields of its first file, as on PyPI. */
  info(name: string, version: string): ReadonlyMap<string, readonly string[]> {
    const info = new Map<string, string[]>();
    for (const [field, value] of this.#release(name, version)[0]?.fields ?? []) {
      info.set(field, [...(info.get(field) ?? []), value]);
    }
    return info;
  }

  find(filename: string, blake2b256: string): StoredFile | null {
    const sameContent = this.files().find((file) => file.blake2b256 === blake2b256);
    return this.#files.get(filename) ?? sameContent ?? null;
  }

  wasDeleted(filename: string): boolean {
    return this.#deleted.has(filename);
  }

  release(project: string, version: string): { hasSdist: boolean; since: Date | null } {
    const files = this.#release(project, version);
    const times = files.map((file) => file.uploadTime.getTime());
    const since = times.length === 0 ? null : new Date(Math.min(...times));
    return { hasSdist: files.some((file) => file.kind === 'sdist'), since };
  }

  #release(project: string, version: string): readonly StoredFile[] {
    return this.files(project).filter((file) => sameVersion(file.version, version));
  }
}

function asPageFile(file: StoredFile): PageFile {
  return {
    filename: file.filename,
    url: file.url,
    version: file.version,
    kind: file.kind,
    python: file.python,
    hashes: { sha256: file.sha256 },
    digests: { blake2b_256: file.blake2b256, md5: file.md5, sha256: file.sha256 },
    size: file.content.length,
    // PyPI writes six digits after the point.
    uploadTime: file.uploadTime.toISOString().replace('Z', '000Z'),
    requiresPython: file.fields.find(([field]) => field === 'requires_python')?.[1] ?? null,
    yanked: file.yanked,
    coreMetadata: false,
  };
}
