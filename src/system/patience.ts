import type { Clock } from './clock.ts';
import { HttpError, isBusy, retryAfterOf, type Http, type HttpRequest, type HttpResponse } from './http.ts';
import { retry, type RetryPolicy } from './retry.ts';
import { waitInWords } from './words.ts';

/** An answer that says nothing yet. `message` is fit for the user. */
export class BusyAnswer extends Error {
  readonly status: number;
  /** How long the server wants to be left alone, in milliseconds; null where it does not say. */
  readonly retryAfterMs: number | null;

  /** @param what beginning of the message */
  constructor(response: HttpResponse, what = `it answered ${String(response.status)}`) {
    const retryAfterMs = retryAfterOf(response);
    super(`${what}${waitInWords(retryAfterMs)}`);
    this.status = response.status;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Makes a request again while nobody answers or the server is busy, as often as `policy` says; a certificate that is not accepted
 * will not be a moment later either.
 * @param read takes the answer; where it throws `BusyAnswer`, that is worth another try, too
 * @throws {HttpError | BusyAnswer} the last failure; whatever else `read` throws, at once
 */
export async function askPatiently<T>(
  http: Http,
  clock: Clock,
  request: HttpRequest,
  policy: Pick<RetryPolicy, 'tries' | 'pauseMs'>,
  read: (response: HttpResponse) => T,
): Promise<T> {
  const when = (failure: unknown): boolean =>
    failure instanceof HttpError ? !failure.isCertificate : failure instanceof BusyAnswer;
  const asked = (failure: unknown): number | null =>
    failure instanceof BusyAnswer ? failure.retryAfterMs : null;
  return retry(clock, { ...policy, when, asked }, async () => {
    const response = await http.request(request);
    if (isBusy(response.status)) throw new BusyAnswer(response);
    return read(response);
  });
}
