import { createHash } from 'node:crypto';
import { escapeHtml, type HttpAnswer, type HttpRequest } from './http.ts';
import { oncePerPage, versionsOf, type PageFile, type ProjectPage } from './project-page.ts';

const API_VERSION = '1.4';
const JSON_V1 = 'application/vnd.pypi.simple.v1+json';
const HTML_V1 = 'application/vnd.pypi.simple.v1+html';
const HTML = 'text/html';

/** What may be asked for, and the content type of the answer; the first is taken where a client rates two alike. */
const OFFERS: readonly (readonly [string, string])[] = [
  [HTML, HTML],
  [HTML_V1, HTML_V1],
  [JSON_V1, JSON_V1],
  ['application/vnd.pypi.simple.latest+html', HTML_V1],
  ['application/vnd.pypi.simple.latest+json', JSON_V1],
];

/**
 * A project's page of the Simple API in the format that `Accept` asks for: JSON (PEP 691), or HTML (PEP 503), which is also the answer to
 * a browser and to clients that do not say. 406 where neither is wanted. Sent with PyPI's `Cache-Control`, `ETag` and serial.
 */
export function simplePage(page: ProjectPage, request: HttpRequest): HttpAnswer {
  const type = negotiate(request.headers['accept'] ?? '*/*');
  if (type === null) return { status: 406, headers: { vary: 'Accept' }, body: Buffer.alloc(0) };
  const isJson = type === JSON_V1;
  const { body, etag } = isJson ? inJson(page) : inHtml(page);
  const headers = {
    'content-type': isJson ? type : `${type}; charset=UTF-8`,
    'cache-control': 'max-age=600, public',
    vary: 'Accept, Accept-Encoding',
    'x-pypi-last-serial': String(page.serial),
    etag,
  };
  if (request.headers['if-none-match'] === etag) return { status: 304, headers, body: Buffer.alloc(0) };
  return { status: 200, headers, body };
}

const inJson = oncePerPage((page) => withTag(JSON.stringify(asJson(page))));
const inHtml = oncePerPage((page) => withTag(asHtml(page)));

function withTag(text: string): { readonly body: Buffer; readonly etag: string } {
  const body = Buffer.from(text);
  return { body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"` };
}

/** The content type to answer `accept` with, by its q values (RFC 9110 §12.5.1); null: none fits. */
export function negotiate(accept: string): string | null {
  const ranges = accept.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { range, q: q === undefined ? 1 : Number(q) };
  });
  const rate = (offer: string): number => {
    const wildcard = `${offer.split('/', 1)[0] ?? ''}/*`;
    const fitting = [offer, wildcard, '*/*'].map((wanted) => ranges.find(({ range }) => range === wanted));
    return fitting.find((range) => range !== undefined)?.q ?? 0;
  };
  const rated = OFFERS.map(([offer, type]) => ({ type, q: rate(offer) })).filter(({ q }) => q > 0);
  return rated.sort((one, other) => other.q - one.q)[0]?.type ?? null;
}

function asJson(page: ProjectPage): unknown {
  return {
    meta: { 'api-version': API_VERSION, '_last-serial': page.serial },
    name: page.name,
    'project-status': { status: page.status ?? 'active' },
    'alternate-locations': [],
    versions: versionsOf(page),
    files: page.files.map((file) => ({
      filename: file.filename,
      url: file.url,
      hashes: file.hashes,
      'requires-python': file.requiresPython,
      yanked: file.yanked,
      'core-metadata': file.coreMetadata,
      'data-dist-info-metadata': file.coreMetadata,
      provenance: null,
      // Both are missing, not null, where the real index does not tell them.
      ...(file.size === null ? {} : { size: file.size }),
      ...(file.uploadTime === null ? {} : { 'upload-time': file.uploadTime }),
    })),
  };
}

function asHtml(page: ProjectPage): string {
  const title = `Links for ${escapeHtml(page.name)}`;
  return [
    '<!DOCTYPE html>\n<html>\n  <head>',
    `    <meta name="pypi:repository-version" content="${API_VERSION}">`,
    `    <meta name="pypi:project-status" content="${escapeHtml(page.status ?? 'active')}">`,
    `    <title>${title}</title>\n  </head>\n  <body>\n    <h1>${title}</h1>`,
    ...page.files.map((file) => `    ${anchor(file)}<br />`),
    `  </body>\n</html>\n<!--SERIAL ${String(page.serial)}-->\n`,
  ].join('\n');
}

function anchor(file: PageFile): string {
  const hash = file.hashes['sha256'];
  const attributes: string[] = [
    `href="${escapeHtml(file.url)}${hash === undefined ? '' : `#sha256=${hash}`}"`,
  ];
  if (file.requiresPython !== null) {
    attributes.push(`data-requires-python="${escapeHtml(file.requiresPython)}"`);
  }
  if (file.yanked !== false) {
    attributes.push(`data-yanked="${escapeHtml(file.yanked === true ? '' : file.yanked)}"`);
  }
  if (file.coreMetadata !== false) {
    const sha256 = file.coreMetadata === true ? undefined : file.coreMetadata['sha256'];
    attributes.push(`data-core-metadata="${sha256 === undefined ? 'true' : `sha256=${sha256}`}"`);
  }
  return `<a ${attributes.join(' ')}>${escapeHtml(file.filename)}</a>`;
}
