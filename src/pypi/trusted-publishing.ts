import {
  clockOf,
  HttpError,
  isBusy,
  isLoopback,
  retryAfterOf,
  type Http,
  type HttpResponse,
} from '../system/http.ts';
import { parseJson, parseTable, stringAt, tablesAt, type Table } from '../system/json.ts';
import { waitInWords } from '../system/words.ts';
import { flawOf, SHORTEST_SECRET } from './given-credential.ts';

/** What an index answered instead of an audience or a token. */
export interface MintAnswer {
  /** null where no answer came. */
  readonly status: number | null;
  readonly isJson: boolean;
  /** `invalid-publisher` …; '' where the answer has none. */
  readonly code: string;
  /** The index's own words; '' where the answer has none. */
  readonly description: string;
  /** What the clock of the index said, in milliseconds since 1970; undefined where it does not tell. */
  readonly clock?: number | undefined;
}

/** Why an index gave no token. `message` goes on after "it" or the name of the index. */
export class MintError extends Error {
  readonly answer: MintAnswer;
  /** Whether the network, the server or something between them failed, which may be over in a moment. */
  readonly isTransient: boolean;
  /** How long the index wants to be left alone; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, answer: MintAnswer, retryAfterMs: number | null = null, cause?: unknown) {
    super(message, { cause });
    this.name = 'MintError';
    this.answer = answer;
    this.retryAfterMs = retryAfterMs;
    this.isTransient = isTransient(answer);
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
  if (isLoopback(hostname)) return false;
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
  const secrets = idToken.split('.');
  if (response.status !== 200 || !token) throw failureOf(response, 'gave no token', secrets);
  // One that could not be hidden in the log, or that Poetry would change, is not taken from an index either.
  const flaw = flawOf(token, true);
  if (flaw !== null) throw failureOf(response, `gave a token that ${flaw}`, secrets);
  return token;
}

async function ask(http: Http, request: Parameters<Http['request']>[0]): Promise<HttpResponse> {
  try {
    return await http.request({ ...request, timeoutMs: 15_000, maxBytes: 2 ** 20 });
  } catch (failure) {
    if (!(failure instanceof HttpError)) throw failure;
    const answer = { status: null, isJson: false, code: '', description: '' };
    throw new MintError(`could not be reached (${failure.message})`, answer, null, failure);
  }
}

/** A page instead of JSON comes from something in between, a redirect apart, which is final. */
function isTransient({ status, isJson }: MintAnswer): boolean {
  return status === null || isBusy(status) || (!isJson && status !== 404 && (status < 300 || status >= 400));
}

function tableOf({ body }: HttpResponse): Table | undefined {
  return parseTable(body.toString('utf8'));
}

/** @param secrets what the answer may repeat of the question, and nobody shall see */
function failureOf(response: HttpResponse, otherwise: string, secrets: readonly string[] = []): MintError {
  const { status, body } = response;
  const table = tableOf(response);
  const [first] = tablesAt(table, 'errors') ?? [];
  const without = (text = ''): string =>
    secrets.reduce(
      (rest, secret) => (secret.length < SHORTEST_SECRET ? rest : rest.replaceAll(secret, '***')),
      text,
    );
  const code = without(stringAt(first, 'code'));
  const description = without(stringAt(first, 'description') ?? stringAt(table, 'message'));
  const words = [code, description].filter((word) => word !== '').join(': ');
  const isJson = parseJson(body.toString('utf8')) !== undefined;
  const rest = words !== '' ? `, ${words}` : isJson ? ` and ${otherwise}` : ' with something that is no JSON';
  const retryAfterMs = isBusy(status) ? retryAfterOf(response) : null;
  const message = `answered ${String(status)}${rest}${waitInWords(retryAfterMs)}`;
  const clock = clockOf(response);
  return new MintError(message, { status, isJson, code, description, clock }, retryAfterMs);
}
