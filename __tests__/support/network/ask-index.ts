import { EmbeddedIndex } from './embedded-index.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { idTokenClaims, mintRequest } from './mint-request.ts';
import { uploadRequest, type GivenUpload } from './upload-request.ts';

/** An index like PyPI that is asked directly, without servers and sockets. */
export function newPyPI(): EmbeddedIndex {
  return new EmbeddedIndex({
    help: 'https://pypi.org',
    files: 'https://files.pythonhosted.org',
    audience: 'pypi',
    tokenPrefix: 'pypi-',
    passwords: false,
  });
}

/** Its answer. Error: it dropped the connection. */
export async function ask(
  index: EmbeddedIndex,
  method: string,
  path: string,
  headers: HttpRequest['headers'] = {},
  body: HttpRequest['body'] = Buffer.alloc(0),
): Promise<HttpAnswer> {
  const request = { host: 'pypi.org', method, path, headers, body };
  const interruption = index.interrupt({ ...request, body: Buffer.alloc(0) });
  if (interruption !== null) {
    await interruption.onEnd({ ...request, body: body.subarray(0, body.length * interruption.share) });
    throw new Error('dropped');
  }
  const reply = await index.handle(request);
  if (reply === 'drop') throw new Error('dropped');
  return reply;
}

/** Its answer to an upload. */
export async function upload(index: EmbeddedIndex, given: GivenUpload): Promise<HttpAnswer> {
  const { headers, body } = await uploadRequest(given);
  return ask(index, 'POST', '/legacy/', headers, body);
}

/** Its answer, parsed, to an ID token with `changes` (see `idTokenClaims`). */
export async function mint(
  index: EmbeddedIndex,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const body = mintRequest(idTokenClaims(changes));
  return JSON.parse((await ask(index, 'POST', '/_/oidc/mint-token', {}, body)).body.toString());
}
