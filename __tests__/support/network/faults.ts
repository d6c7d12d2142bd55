import { STATUS_CODES } from 'node:http';
import type { Endpoint } from './endpoints.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { refuse } from './refusal.ts';

/** Where an index can be told to fail. */
export type FaultPoint =
  'upload' | 'simple' | 'version-json' | 'project-json' | 'audience' | 'mint' | 'file' | 'classifiers';

/** An answer instead of the right one. Without `body` the reason is sent as PyPI sends a refusal. */
export interface FaultAnswer {
  /** Without it the request is carried out and answered rightly, only late (`delayMs`) or in part (`cutAt`). */
  readonly status?: number;
  readonly reason?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out first (a gateway that gives up after the server has stored the file). Default: false. */
  readonly afterStoring?: boolean;
  /** Milliseconds that the answer takes, after the request was carried out or not. */
  readonly delayMs?: number;
  /** The connection ends after so many bytes of the answer's body. */
  readonly cutAt?: number;
}

/**
 * No answer. The connection is reset before anything of the body is read, or in the middle of it; or it is closed when the whole request
 * was read but not carried out (`drop`), or was carried out, too.
 */
export type Drop = 'drop-before' | 'drop-during' | 'drop' | 'drop-after-storing';

/** A fault for the next `times` requests (default 1, `Infinity` for all) at `on`, where `when` is given only for those it accepts. */
export interface Fault {
  readonly on: FaultPoint;
  readonly times?: number;
  /** What drops before or during the body is chosen before there is one: `when` sees an empty body. */
  readonly when?: (request: HttpRequest) => boolean;
  readonly answer: FaultAnswer | Drop;
}

/** A fault that a request met. `stale`: its answer was older than the last upload. */
export interface MetFault {
  readonly at: number;
  readonly on: FaultPoint;
  readonly path: string;
  readonly answer: Fault['answer'] | 'stale';
}

/** Answers that have their own words or shape; everything else is told by its status. */
export const ANSWERS = {
  /** A minted token that has lived its 15 minutes. */
  expiredToken: { status: 403, reason: 'Invalid API Token: token is expired' },
  readOnly: { status: 403, reason: 'Read-only mode: Uploads are temporarily disabled.' },
  tooManyProjects: { status: 429, reason: 'Too many new projects created' },
  badGatewayAfterStoring: { status: 502, afterStoring: true },
  captivePortal: {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Welcome</title><form action="/login">Accept the terms</form>',
  },
  otherHost: { status: 308, headers: { location: 'https://elsewhere.example/legacy/' } },
} as const satisfies Readonly<Record<string, FaultAnswer>>;

/** The point at which requests to an endpoint can fail; null: they cannot. */
export function faultPointOf({ kind }: Endpoint): FaultPoint | null {
  if (kind === 'upload-without-slash') return null;
  return kind === 'simple-without-slash' ? 'simple' : kind;
}

interface Waiting {
  readonly fault: Fault;
  left: number;
}

/** The faults that wait, first given, first used. */
export class Faults {
  readonly #waiting: Waiting[] = [];
  readonly #met: MetFault[] = [];

  /** What requests met so far, oldest first. */
  get met(): readonly MetFault[] {
    return this.#met;
  }

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Takes the next fault for `request`; null: none, the request is served. */
  take(on: FaultPoint, request: HttpRequest): Fault['answer'] | null {
    return this.#use(this.#next(on, request), request);
  }

  /** Takes the next fault for `request`, whose body was not read, if it is one of those that come before the body ends; else null. */
  takeEarly(on: FaultPoint, request: HttpRequest): Fault['answer'] | null {
    const next = this.#next(on, request);
    return next !== undefined && isEarly(next.fault.answer) ? this.#use(next, request) : null;
  }

  note(on: FaultPoint, { path }: HttpRequest, answer: MetFault['answer']): void {
    this.#met.push({ at: Date.now(), on, path, answer });
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  #next(on: FaultPoint, request: HttpRequest): Waiting | undefined {
    return this.#waiting.find(
      ({ fault, left }) => fault.on === on && left > 0 && (fault.when?.(request) ?? true),
    );
  }

  #use(entry: Waiting | undefined, request: HttpRequest): Fault['answer'] | null {
    if (entry === undefined) return null;
    const { on, answer } = entry.fault;
    entry.left -= 1;
    this.note(on, request, answer);
    return answer;
  }
}

/** Whether a request that meets the fault is carried out all the same. */
export function isCarriedOut(answer: Fault['answer'] | null): boolean {
  if (answer === null) return true;
  if (typeof answer === 'string') return answer === 'drop-after-storing';
  return answer.status === undefined || answer.afterStoring === true;
}

/** What is sent to a request whose right answer is `right`. */
export function answerWith(
  answer: Fault['answer'] | null,
  right: HttpAnswer,
  request: HttpRequest,
): HttpAnswer | 'drop' {
  if (answer === null) return right;
  if (typeof answer === 'string') return 'drop';
  const { delayMs, cutAt } = answer;
  return {
    ...(answer.status === undefined ? right : canned(answer, answer.status, request)),
    ...(delayMs === undefined ? {} : { delayMs }),
    ...(cutAt === undefined ? {} : { cutAt }),
  };
}

function isEarly(answer: Fault['answer']): boolean {
  return answer === 'drop-before' || answer === 'drop-during';
}

function canned(answer: FaultAnswer, status: number, request: HttpRequest): HttpAnswer {
  const text = answer.reason ?? STATUS_CODES[status] ?? 'Unknown';
  const refusal = refuse({ status, text }, request);
  if (answer.body === undefined) return { ...refusal, headers: { ...refusal.headers, ...answer.headers } };
  return {
    status,
    reason: refusal.reason ?? text,
    headers: { 'content-type': 'text/html; charset=UTF-8', ...answer.headers },
    body: typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body,
  };
}
