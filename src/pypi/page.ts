import { Parser, type Handler } from 'htmlparser2';
import { parseFilename, type Distribution } from '../packaging/filenames.ts';
import { isSha256 } from '../system/files.ts';
import { parseTable, stringAt, tableAt, tablesAt, type Table } from '../system/json.ts';

/** A file that the index shows. */
export interface IndexFile extends Distribution {
  /** Absolute. */
  readonly url: string;
  /** Lower-case hex; null where the index does not say. */
  readonly sha256: string | null;
}

/**
 * The files on a project's page of the Simple API, in its JSON form (PEP 691) or its HTML form (PEP 503); null where the
 * body is no such page (a captive portal answers 200, too). Names that are no wheel and no sdist are left out.
 * @param url where the body came from: links are relative to it
 */
export function parsePage(body: string, contentType: string, url: string): IndexFile[] | null {
  if (!contentType.includes('json')) return parseHtml(body, url);
  return fromJson(tablesAt(parseTable(body), 'files'), 'hashes', url);
}

/** The files of a version's JSON (`urls`); null where the body is none. */
export function parseVersionJson(body: string, url: string): IndexFile[] | null {
  return fromJson(tablesAt(parseTable(body), 'urls'), 'digests', url);
}

function fromJson(files: readonly Table[] | undefined, hashes: string, url: string): IndexFile[] | null {
  if (files === undefined) return null;
  const links = files.map((file) => ({
    filename: stringAt(file, 'filename'),
    link: stringAt(file, 'url'),
    sha256: stringAt(tableAt(file, hashes), 'sha256'),
  }));
  return collect(links, url);
}

function parseHtml(body: string, url: string): IndexFile[] | null {
  const reader = new LinkReader();
  const parser = new Parser(reader);
  parser.end(body);
  const files = collect(reader.links, url);
  return reader.isSimplePage || files.length > 0 ? files : null;
}

/** Collects the links of a page, and looks for what only a page of the Simple API has. */
class LinkReader implements Partial<Handler> {
  readonly links: Link[] = [];
  isSimplePage = false;
  #link: string | null = null;
  #text = '';

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta' && attributes['name'] === 'pypi:repository-version') this.isSimplePage = true;
    if (name === 'a') this.#link = attributes['href'] ?? '';
    this.#text = '';
  }

  ontext(part: string): void {
    this.#text += part;
  }

  onclosetag(name: string): void {
    const isHeading = name === 'title' || name === 'h1';
    if (isHeading && /^\s*simple\b|links for|simple index/i.test(this.#text)) this.isSimplePage = true;
    if (name !== 'a' || this.#link === null) return;
    this.links.push({ filename: this.#text.trim(), link: this.#link, sha256: hashOf(this.#link) });
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
}

function collect(links: readonly Link[], base: string): IndexFile[] {
  return links.flatMap(({ filename, link, sha256 }) => {
    const distribution = parseFilename(filename ?? '');
    if (distribution === null || link === undefined || !URL.canParse(link, base)) return [];
    const url = new URL(link, base);
    if (!/^https?:$/.test(url.protocol)) return [];
    url.username = url.password = url.hash = '';
    const isTold = sha256 !== undefined && isSha256(sha256);
    return [{ ...distribution, url: url.href, sha256: isTold ? sha256.toLowerCase() : null }];
  });
}
