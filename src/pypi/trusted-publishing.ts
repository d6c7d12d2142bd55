import { HttpError, type Http, type HttpResponse } from '../system/http.ts';

/** Why an index gave no token. */
export class MintError extends Error {
  /** `invalid-publisher` …, as the index names it; null where the answer had no code. */
  readonly refusal: string | null;
  /** Whether another try, with a new ID token, can help. */
  readonly isTransient: boolean;

  constructor(message: string, refusal: string | null, isTransient: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = 'MintError';
    this.refusal = refusal;
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
  const { audience } = jsonOf(response) as { audience?: unknown };
  if (response.status === 200 && typeof audience === 'string' && audience !== '') return audience;
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
  const { token } = jsonOf(response) as { token?: unknown };
  if (response.status === 200 && typeof token === 'string' && token !== '') return token;
  throw failureOf(response, 'gave no token');
}

async function ask(http: Http, request: Parameters<Http['request']>[0]): Promise<HttpResponse> {
  try {
    return await http.request({ ...request, timeoutMs: 15_000, maxBytes: 2 ** 20 });
  } catch (failure) {
    if (failure instanceof HttpError) throw new MintError(failure.message, null, true, failure);
    throw failure;
  }
}

function jsonOf({ body }: HttpResponse): object {
  try {
    const json: unknown = JSON.parse(body.toString('utf8'));
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return {};
  }
}

function failureOf(response: HttpResponse, otherwise: string): MintError {
  const { message, errors } = jsonOf(response) as { message?: unknown; errors?: unknown };
  const first = (Array.isArray(errors) ? errors[0] : undefined) as
    { code?: unknown; description?: unknown } | undefined;
  const code = typeof first?.code === 'string' ? first.code : null;
  const text = [code, first?.description ?? message].filter((part) => typeof part === 'string').join(': ');
  const isTransient = response.status >= 500 || response.status === 429;
  return new MintError(
    `it answered ${String(response.status)}${text === '' ? ` and ${otherwise}` : `, ${text}`}`,
    code,
    isTransient,
  );
}
