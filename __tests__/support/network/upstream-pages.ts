import { Parser } from 'htmlparser2';
import { fieldsFromName, type PageFile, type ProjectPage } from './project-page.ts';

/** A page in Simple JSON (PEP 691). Relative addresses are taken from `base`. Error: no JSON, or not of that shape. */
export function pageFromJson(name: string, text: string, base: URL): ProjectPage {
  const page = record(JSON.parse(text));
  const files = page['files'];
  if (!Array.isArray(files)) throw new Error(`${base.href} is no page of the Simple API`);
  return {
    name,
    serial: Number(record(page['meta'])['_last-serial'] ?? 0),
    files: files.map((entry) => fileFromJson(name, record(entry), base)),
  };
}

/** A page in HTML (PEP 503): its anchors. */
export function pageFromHtml(name: string, text: string, base: URL): ProjectPage {
  const files: PageFile[] = [];
  let attributes: Readonly<Record<string, string>> | null = null;
  let label = '';
  const parser = new Parser({
    onopentag(tag, given) {
      if (tag === 'a') [attributes, label] = [given, ''];
    },
    ontext(part) {
      label += part;
    },
    onclosetag(tag) {
      if (tag !== 'a' || attributes === null) return;
      const file = fileFromAnchor(name, label.trim(), attributes, base);
      if (file !== null) files.push(file);
      attributes = null;
    },
  });
  parser.end(text);
  return { name, serial: 0, files };
}

function fileFromJson(project: string, entry: Readonly<Record<string, unknown>>, base: URL): PageFile {
  const filename = text(entry['filename']) ?? '';
  const { yanked, size } = entry;
  const metadata = entry['core-metadata'] ?? entry['dist-info-metadata'] ?? false;
  return {
    filename,
    url: withoutLogin(new URL(text(entry['url']) ?? '', base)),
    ...fieldsFromName(filename, project),
    hashes: texts(entry['hashes']),
    size: typeof size === 'number' ? size : null,
    uploadTime: text(entry['upload-time']),
    requiresPython: text(entry['requires-python']),
    yanked: typeof yanked === 'string' ? yanked : yanked === true,
    coreMetadata: typeof metadata === 'boolean' ? metadata : texts(metadata),
  };
}

function fileFromAnchor(
  project: string,
  filename: string,
  attributes: Readonly<Record<string, string>>,
  base: URL,
): PageFile | null {
  const href = attributes['href'];
  if (href === undefined || filename === '') return null;
  const url = new URL(href, base);
  const [algorithm, hash] = url.hash.slice(1).split('=', 2);
  url.hash = '';
  const yanked = attributes['data-yanked'];
  const metadata = attributes['data-core-metadata'] ?? attributes['data-dist-info-metadata'];
  const metadataHash = /^sha256=(.+)$/.exec(metadata ?? '')?.[1];
  return {
    filename,
    url: withoutLogin(url),
    ...fieldsFromName(filename, project),
    hashes: algorithm !== undefined && hash !== undefined ? { [algorithm]: hash } : {},
    size: null,
    uploadTime: null,
    requiresPython: attributes['data-requires-python'] ?? null,
    yanked: yanked === undefined || yanked === '' ? yanked !== undefined : yanked,
    coreMetadata: metadataHash === undefined ? metadata !== undefined : { sha256: metadataHash },
  };
}

function withoutLogin(url: URL): string {
  url.username = '';
  url.password = '';
  return url.href;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(record(value));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
