import type { ProjectPage } from './project-page.ts';

/** The pages that a cache can hold. */
export type CachedPage = 'simple' | 'version-json' | 'project-json';

/** For how long, and where, an index answers from a cache that is older than its files. */
export interface StaleReads {
  /** So many readings; those that would show nothing newer do not count. Default: no limit. */
  readonly reads?: number;
  /** Until this moment, in milliseconds since 1970. Default: no limit. */
  readonly until?: number;
  /** Default: the Simple page and the JSON of a version. */
  readonly on?: readonly CachedPage[];
  /** File names that the cache does not know. Default: everything that is uploaded from now on. */
  readonly without?: readonly string[];
}

/** What the index has at a moment. */
export interface Known {
  readonly files: readonly string[];
  /** Normalised names. */
  readonly projects: readonly string[];
}

interface Span {
  left: number;
  readonly until: number;
  readonly on: readonly CachedPage[];
  readonly knows: (filename: string) => boolean;
  readonly projects: ReadonlySet<string>;
}

/** The caches between an index and its readers. */
export class Caches {
  readonly #spans: Span[] = [];

  add({ reads = Infinity, until = Infinity, on, without }: StaleReads, now: Known): void {
    const files = new Set(now.files);
    this.#spans.push({
      left: reads,
      until,
      on: on ?? ['simple', 'version-json'],
      knows: (filename) => (without === undefined ? files.has(filename) : !without.includes(filename)),
      projects: new Set(now.projects),
    });
  }

  clear(): void {
    this.#spans.length = 0;
  }

  /** The page as a reading shows it, null where the cache knows no such project; `isStale`: it is older than `page`, and one reading is used up. */
  read(on: CachedPage, page: ProjectPage): { readonly page: ProjectPage | null; readonly isStale: boolean } {
    const span = this.#spans.find(
      (one) =>
        one.left > 0 &&
        one.until > Date.now() &&
        one.on.includes(on) &&
        page.files.some(({ filename }) => !one.knows(filename)),
    );
    if (span === undefined) return { page, isStale: false };
    span.left -= 1;
    const files = page.files.filter(({ filename }) => span.knows(filename));
    return { page: span.projects.has(page.name) ? { ...page, files } : null, isStale: true };
  }
}
