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
 * Whether an ID token for this audience is meant for somebody else than the index that asks for it: a service that many
 * workflows have given rights to, or another host. An index on this machine, which only tests have, may ask for any.
 */
export function isForeignAudience(audience: string, uploadUrl: string): boolean {
  const { hostname } = new URL(uploadUrl);
  if (['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return false;
  if (/^(pypi|testpypi|sigstore)$/i.test(audience)) return true;
  const host = URL.canParse(audience) ? new URL(audience).hostname : audience;
  return /[./:]/.test(audience) && host !== hostname;
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
