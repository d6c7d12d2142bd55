import { HttpError, isBusy, type Http, type HttpResponse } from '../system/http.ts';
import { parseTable, stringAt, tablesAt, type Table } from '../system/json.ts';

/** Why an index gave no token. */
export class MintError extends Error {
  /** Whether another try, with a new ID token, can help. */
  readonly isTransient: boolean;

  constructor(message: string, isTransient: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = 'MintError';
    this.isTransient = isTransient;
  }
}

/**
 * The audience that an ID token for this index must name, or null where the index knows no Trusted Publishing.
 * Source of the protocol: PyPI's documentation of Trusted Publishers.
 * @throws {MintError}
 */
export async function readAudience(http: Http, uploadUrl: string): Promise<string | null> {
  const response = await ask(http, { url: new URL('/_/oidc/audience', uploadUrl).href });
  if (response.status === 404) return null;
  const audience = stringAt(tableOf(response), 'audience');
  if (response.status === 200 && audience) return audience;
  throw failureOf(response, 'does not say which audience it expects');
}

/**
 * Exchanges an ID token for an upload token that lives 15 minutes. Each ID token works once.
 * @throws {MintError}
 */
export async function mintToken(http: Http, uploadUrl: string, idToken: string): Promise<string> {
  const response = await ask(http, {
    url: new URL('/_/oidc/mint-token', uploadUrl).href,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: idToken }),
  });
  const token = stringAt(tableOf(response), 'token');
  if (response.status === 200 && token) return token;
  throw failureOf(response, 'gave no token');
}

async function ask(http: Http, request: Parameters<Http['request']>[0]): Promise<HttpResponse> {
  try {
    return await http.request({ ...request, timeoutMs: 15_000, maxBytes: 2 ** 20 });
  } catch (failure) {
    if (failure instanceof HttpError) throw new MintError(failure.message, true, failure);
    throw failure;
  }
}

function tableOf({ body }: HttpResponse): Table | undefined {
  return parseTable(body.toString('utf8'));
}

function failureOf(response: HttpResponse, otherwise: string): MintError {
  const answer = tableOf(response);
  const [first] = tablesAt(answer, 'errors') ?? [];
  const words = [stringAt(first, 'code'), stringAt(first, 'description') ?? stringAt(answer, 'message')];
  const text = words.filter((word) => word !== undefined).join(': ');
  return new MintError(
    `it answered ${String(response.status)}${text === '' ? ` and ${otherwise}` : `, ${text}`}`,
    isBusy(response.status),
  );
}
