import { Parser, type Handler } from 'htmlparser2';
import { parseFilename, type Distribution } from '../packaging/filenames.ts';

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
  return contentType.includes('json') ? parseJson(body, url) : parseHtml(body, url);
}

/** The files of a version's JSON (`urls`); null where the body is none. */
export function parseVersionJson(body: string, url: string): IndexFile[] | null {
  const urls = (parse(body) as { urls?: unknown } | null)?.urls;
  if (!Array.isArray(urls)) return null;
  return collect(
    urls.map((file: { filename?: unknown; url?: unknown; digests?: { sha256?: unknown } } | null) => ({
      filename: file?.filename,
      link: file?.url ?? '',
      sha256: file?.digests?.sha256,
    })),
    url,
  );
}

function parseJson(body: string, url: string): IndexFile[] | null {
  const files = (parse(body) as { files?: unknown } | null)?.files;
  if (!Array.isArray(files)) return null;
  return collect(
    files.map((file: { filename?: unknown; url?: unknown; hashes?: { sha256?: unknown } } | null) => ({
      filename: file?.filename,
      link: file?.url,
      sha256: file?.hashes?.sha256,
    })),
    url,
  );
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
  readonly links: { filename: string; link: string; sha256: string | undefined }[] = [];
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
    const sha256 = /#(?:.*&)?sha256=([0-9a-f]{64})/i.exec(this.#link)?.[1];
    this.links.push({ filename: this.#text.trim(), link: this.#link, sha256 });
    this.#link = null;
  }
}

function collect(
  entries: readonly { filename: unknown; link: unknown; sha256: unknown }[],
  base: string,
): IndexFile[] {
  return entries.flatMap(({ filename, link, sha256 }) => {
    if (typeof filename !== 'string' || typeof link !== 'string' || !URL.canParse(link, base)) return [];
    const distribution = parseFilename(filename);
    if (distribution === null) return [];
    const hash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : null;
    const url = new URL(link, base);
    url.hash = '';
    return [{ ...distribution, url: url.href, sha256: hash }];
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
