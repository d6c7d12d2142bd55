import { Parser, type Handler } from 'htmlparser2';
import { parseFilename, type Distribution } from '../packaging/filenames.ts';
import { isSha256 } from '../system/files.ts';
import { parseTable, stringAt, tableAt, tablesAt } from '../system/json.ts';

/** A file that the index shows. */
export interface IndexFile extends Distribution {
  /** Absolute. */
  readonly url: string;
  /** Lower-case hex; null where the index does not say. */
  readonly sha256: string | null;
  /** Why installers pass it over unless it is pinned (PEP 592), '' where no reason is given; null: they do not. */
  readonly yanked: string | null;
  /** Milliseconds since 1970; null where the index does not say. */
  readonly uploadedAt: number | null;
}

/** What a page of the Simple API says of a project. */
export interface ParsedPage {
  /** Files of all versions. */
  readonly files: readonly IndexFile[];
  /** `active`, `archived`, `quarantined`, `deprecated` (PEP 792), or a word that is not known yet. */
  readonly status: string;
}

/** What a project is of which the index says nothing else. */
export const ACTIVE = 'active';

/**
 * A project's page of the Simple API, in its JSON form (PEP 691) or its HTML form (PEP 503); null where the
 * body is no such page (a captive portal answers 200, too). Names that are no wheel and no sdist are left out.
 * @param url where the body came from: links are relative to it
 */
export function parsePage(body: string, contentType: string, url: string): ParsedPage | null {
  if (!contentType.includes('json')) return parseHtml(body, url);
  const page = parseTable(body);
  const links = tablesAt(page, 'files')?.map((file) => ({
    filename: stringAt(file, 'filename'),
    link: stringAt(file, 'url'),
    sha256: stringAt(tableAt(file, 'hashes'), 'sha256'),
    yanked: yankedIn(file['yanked'], file['yanked']),
    uploadedAt: stringAt(file, 'upload-time'),
  }));
  const status = stringAt(tableAt(page, 'project-status'), 'status') ?? ACTIVE;
  return links === undefined ? null : { files: collect(links, url), status };
}

/** The files of a version's JSON (`urls`); null where the body is none. */
export function parseVersionJson(body: string, url: string): IndexFile[] | null {
  const links = tablesAt(parseTable(body), 'urls')?.map((file) => ({
    filename: stringAt(file, 'filename'),
    link: stringAt(file, 'url'),
    sha256: stringAt(tableAt(file, 'digests'), 'sha256'),
    yanked: yankedIn(file['yanked'], file['yanked_reason']),
    uploadedAt: stringAt(file, 'upload_time_iso_8601'),
  }));
  return links === undefined ? null : collect(links, url);
}

/** The Simple API gives `true` or the reason in one value, the JSON of a version in two. */
function yankedIn(value: unknown, reason: unknown): string | null {
  if (value !== true && (typeof value !== 'string' || value === '')) return null;
  return typeof reason === 'string' ? reason : '';
}

function parseHtml(body: string, url: string): ParsedPage | null {
  const reader = new LinkReader();
  const parser = new Parser(reader);
  try {
    parser.end(body);
  } catch (thrown) {
    if (thrown instanceof TooDeepError) return null;
    throw thrown;
  }
  const files = collect(reader.links, url);
  return reader.isSimplePage || files.length > 0 ? { files, status: reader.status } : null;
}

/** Elements within each other that a page of links never has; with more of them the parser would take too long. */
const DEEPEST = 1000;

class TooDeepError extends Error {}

/** Collects the links of a page, and looks for what only a page of the Simple API has. */
class LinkReader implements Partial<Handler> {
  readonly links: Link[] = [];
  isSimplePage = false;
  status = ACTIVE;
  #link: string | null = null;
  #yanked: string | null = null;
  #text = '';
  #depth = 0;

  /** @throws {TooDeepError} */
  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.#depth > DEEPEST) throw new TooDeepError();
    if (name === 'meta' && attributes['name'] === 'pypi:repository-version') this.isSimplePage = true;
    if (name === 'meta' && attributes['name'] === 'pypi:project-status')
      this.status = attributes['content'] ?? ACTIVE;
    if (name === 'a') {
      this.#link = attributes['href'] ?? '';
      this.#yanked = attributes['data-yanked'] ?? null;
    }
    this.#text = '';
  }

  ontext(part: string): void {
    this.#text += part;
  }

  onclosetag(name: string): void {
    this.#depth--;
    const isHeading = name === 'title' || name === 'h1';
    if (isHeading && /^\s*simple\b|links for|simple index/i.test(this.#text)) this.isSimplePage = true;
    if (name !== 'a' || this.#link === null) return;
    const [filename, link, yanked] = [this.#text.trim(), this.#link, this.#yanked];
    this.links.push({ filename, link, sha256: hashOf(link), yanked, uploadedAt: undefined });
    this.#link = null;
  }
}

/** The SHA-256 in a link's fragment, `#egg=x&sha256=…`, as it stands there. */
function hashOf(link: string): string | undefined {
  const fragment = link.includes('#') ? link.slice(link.indexOf('#') + 1) : '';
  const told = fragment.split('&').find((part) => part.toLowerCase().startsWith('sha256='));
  return told?.slice('sha256='.length);
}

interface Link {
  readonly filename: string | undefined;
  readonly link: string | undefined;
  readonly sha256: string | undefined;
  readonly yanked: string | null;
  /** ISO 8601. */
  readonly uploadedAt: string | undefined;
}

function collect(links: readonly Link[], base: string): IndexFile[] {
  return links.flatMap(({ filename, link, sha256, yanked, uploadedAt }) => {
    const distribution = parseFilename(filename ?? '');
    if (distribution === null || link === undefined || !URL.canParse(link, base)) return [];
    const url = new URL(link, base);
    if (!/^https?:$/.test(url.protocol)) return [];
    url.username = url.password = url.hash = '';
    const isTold = sha256 !== undefined && isSha256(sha256);
    const time = Date.parse(uploadedAt ?? '');
    return [
      {
        ...distribution,
        url: url.href,
        sha256: isTold ? sha256.toLowerCase() : null,
        yanked,
        uploadedAt: Number.isNaN(time) ? null : time,
      },
    ];
  });
}
