// Requests and answers as plain values, so that the parts of the fake index know nothing of the server they run in.

/** One request. `host` is lower case, with a port only where it is not 443; `path` keeps its query; header names are lower case. */
export interface HttpRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One answer. `reason` is the text of the status line; without it Node's usual one is sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly reason?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Milliseconds that the client has to wait for it. */
  readonly delayMs?: number;
  /** The connection ends after so many bytes of the body, of which the headers promise all. */
  readonly cutAt?: number;
}

/** An answer, or `drop`: the connection is closed without one. */
export type HttpReply = HttpAnswer | 'drop';

/** What is done with a request instead of reading all of its body: the connection is reset. */
export interface Interruption {
  /** How much of the body is read before, from 0 to less than 1. */
  readonly share: number;
  /** Told of the request with as much of its body as was read. */
  readonly onEnd: (request: HttpRequest) => Promise<void>;
}

/** An answer of `status` whose body is `value` as JSON; `headers` are added and may replace the content type. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

/** A redirect to `location`; 301 unless another status is given. */
export function redirect(location: string, status = 301): HttpAnswer {
  return { status, headers: { location }, body: Buffer.alloc(0) };
}

/** The path of `request` without its query. */
export function pathname(request: Pick<HttpRequest, 'path'>): string {
  return request.path.split('?', 1)[0] ?? '';
}

/** `text` with the characters that mean something in HTML escaped, quotes too. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
