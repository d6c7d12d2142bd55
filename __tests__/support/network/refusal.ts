import { STATUS_CODES } from 'node:http';
import { escapeHtml, json, type HttpAnswer, type HttpRequest } from './http.ts';

/** Why an index refuses: HTTP status and the sentence, which stands in the status line and in the body. */
export interface Refusal {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const EXPLANATIONS: Readonly<Record<number, string>> = {
  400: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  401: 'This server could not verify that you are authorized to access the document you requested.',
  403: 'Access was denied to this resource.',
  404: 'The resource could not be found.',
};

/**
 * The refusal as PyPI sends it: `400 File already exists (...)` as the status line, characters outside latin-1 replaced by `?`; the
 * body is JSON (`message`, `code`, `title`) for `Accept: application/json`, else HTML with the sentence in its title.
 */
export function refuse(refusal: Refusal, request: Pick<HttpRequest, 'headers'>): HttpAnswer {
  const title = STATUS_CODES[refusal.status] ?? 'Error';
  const code = `${String(refusal.status)} ${refusal.text === '' ? title : refusal.text}`;
  const explanation = EXPLANATIONS[refusal.status] ?? '';
  const headers = refusal.headers ?? {};
  const reason = latin1(refusal.text === '' ? title : refusal.text);
  if (/application\/json/i.test(request.headers['accept'] ?? '')) {
    const message = `${explanation}\n\n\n${refusal.text}\n\n`;
    return { ...json(refusal.status, { message, code, title }, headers), reason };
  }
  const line = escapeHtml(code);
  const body = [
    `<html>\n <head>\n  <title>${line}</title>\n </head>\n <body>\n  <h1>${line}</h1>`,
    `  ${explanation}<br/><br/>\n${escapeHtml(refusal.text)}\n\n\n </body>\n</html>`,
  ].join('\n');
  return {
    status: refusal.status,
    reason,
    headers: { 'content-type': 'text/html; charset=UTF-8', ...headers },
    body: Buffer.from(body),
  };
}

/** `text` as it can stand in a status line: latin-1, one line. */
function latin1(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e\xa0-\xff]/gu, '?');
}
