import { STATUS_CODES } from 'node:http';
import type { HttpReply, HttpRequest } from './http.ts';
import { refuse } from './refusal.ts';

/** Where an index can be told to fail. */
export type FaultPoint = 'upload' | 'simple' | 'version-json' | 'project-json' | 'audience' | 'mint' | 'file';

/** An answer instead of the right one. Without `body` the reason is sent as PyPI sends a refusal. */
export interface FaultAnswer {
  readonly status: number;
  readonly reason?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out first (a gateway that gives up after the server has stored the file). Default: false. */
  readonly afterStoring?: boolean;
}

/** A fault for the next `times` requests (default 1, `Infinity` for all) at `on`, where `when` is given only for those it accepts. */
export interface Fault {
  readonly on: FaultPoint;
  readonly times?: number;
  readonly when?: (request: HttpRequest) => boolean;
  readonly answer: FaultAnswer | 'drop' | 'drop-after-storing';
}

/** A fault that has been chosen for a request. */
export interface ChosenFault {
  readonly reply: HttpReply;
  readonly afterStoring: boolean;
}

/** The faults that wait, first given, first used. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Takes the next fault for `request`; null: none, the request is served. */
  take(on: FaultPoint, request: HttpRequest): ChosenFault | null {
    const entry = this.#waiting.find(
      ({ fault, left }) => fault.on === on && left > 0 && (fault.when?.(request) ?? true),
    );
    if (entry === undefined) return null;
    entry.left -= 1;
    const { answer } = entry.fault;
    if (answer === 'drop' || answer === 'drop-after-storing') {
      return { reply: 'drop', afterStoring: answer === 'drop-after-storing' };
    }
    return { reply: reply(answer, request), afterStoring: answer.afterStoring ?? false };
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}

function reply(answer: FaultAnswer, request: HttpRequest): HttpReply {
  const text = answer.reason ?? STATUS_CODES[answer.status] ?? 'Unknown';
  const refusal = refuse({ status: answer.status, text }, request);
  if (answer.body === undefined) return { ...refusal, headers: { ...refusal.headers, ...answer.headers } };
  return {
    status: answer.status,
    reason: refusal.reason ?? text,
    headers: { 'content-type': 'text/html; charset=UTF-8', ...answer.headers },
    body: typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body,
  };
}
