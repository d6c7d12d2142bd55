import { normaliseName } from '../packaging/names.ts';
import { asTable, parseJson, stringsAt, tableAt } from '../system/json.ts';

/** What an API token says of itself. Null is unknown: nothing here proves that the index takes the token. */
export interface TokenContents {
  /** Host of the index that made it: `pypi.org`, `test.pypi.org`. */
  readonly location: string | null;
  /** The only projects that it is good for, in normal form; null where it names none. */
  readonly projects: readonly string[] | null;
  /** End of its life, in milliseconds since 1970. */
  readonly expires: number | null;
}

const UNKNOWN: TokenContents = { location: null, projects: null, expires: null };
/** Numbers of the fields, and of what ends a section. Source: the binary format 2 of libmacaroons. */
const END = 0;
const LOCATION = 1;
const IDENTIFIER = 2;
const SIGNATURE = 6;

/**
 * Reads a token of PyPI's software without asking anybody: `pypi-`, then a macaroon, whose place and limits stand in it in
 * the clear. What cannot be read is unknown, and no error: the index has the last word.
 */
export function readToken(token: string): TokenContents {
  const encoded = /^pypi-([\w-]+)=*$/.exec(token)?.[1];
  if (encoded === undefined) return UNKNOWN;
  const bytes = Buffer.from(encoded, 'base64url');
  if (bytes[0] !== 2) return UNKNOWN;
  const fields = new FieldReader(bytes, 1);
  const first = fields.next();
  if (first?.type !== LOCATION) return UNKNOWN;
  const location = first.data.toString('utf8');
  const known = /^[a-z0-9.:-]+$/.test(location) ? location : null;
  return { ...UNKNOWN, location: known, ...limitsIn(caveatsIn(fields)) };
}

/** The first-party caveats; none where the rest is not as it should be, up to the signature. */
function caveatsIn(fields: FieldReader): readonly string[] {
  const caveats: string[] = [];
  let isIdentified = false;
  let isInSection = true;
  for (let field = fields.next(); field !== null; field = fields.next()) {
    if (field.type === SIGNATURE) return isIdentified && !isInSection ? caveats : [];
    if (field.type === END) {
      isInSection = false;
      continue;
    }
    isInSection = true;
    if (field.type !== IDENTIFIER) continue;
    if (isIdentified) caveats.push(field.data.toString('utf8'));
    isIdentified = true;
  }
  return [];
}

/** All caveats hold at once. Source of their forms: PyPI's software, the older ones (tables) included. */
function limitsIn(caveats: readonly string[]): Pick<TokenContents, 'projects' | 'expires'> {
  let projects: readonly string[] | null = null;
  let expires: number | null = null;
  for (const caveat of caveats) {
    const { names, end } = limitIn(caveat);
    if (names !== undefined) {
      const allowed = names.map((name) => normaliseName(name));
      projects = projects === null ? allowed : projects.filter((name) => allowed.includes(name));
    }
    if (end !== undefined) expires = Math.min(end, expires ?? Infinity);
  }
  return { projects, expires };
}

interface Limit {
  readonly names?: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  readonly end?: number | undefined;
}

function limitIn(caveat: string): Limit {
  const value = parseJson(caveat);
  if (Array.isArray(value)) {
    const [tag, first] = value as unknown[];
    if (tag === 0) return { end: milliseconds(first) };
    return tag === 1 ? { names: stringsAt({ first }, 'first') } : {};
  }
  const table = asTable(value);
  if (table?.['version'] === 1) return { names: stringsAt(tableAt(table, 'permissions'), 'projects') };
  return { end: milliseconds(table?.['exp']) };
}

function milliseconds(seconds: unknown): number | undefined {
  return typeof seconds === 'number' && Number.isSafeInteger(seconds) ? seconds * 1000 : undefined;
}

interface Field {
  readonly type: number;
  readonly data: Buffer;
}

/** Fields one after another: a type, and unless it ends a section, a length and that many bytes. */
class FieldReader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** null at the end, and where the bytes are no fields. */
  next(): Field | null {
    const type = this.#number();
    if (type === END) return { type, data: Buffer.alloc(0) };
    const length = type === null ? null : this.#number();
    if (type === null || length === null || this.#at + length > this.#bytes.length) return null;
    const data = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return { type, data };
  }

  /** A varint: seven bits a byte, the lowest first. No token needs more than four bytes for one. */
  #number(): number | null {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) return null;
      value += (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return null;
  }
}
