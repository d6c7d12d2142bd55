import fc from 'fast-check';

/** One change to a text. Places and lengths are parts of its length. */
type Change = (text: string) => string;

const part = fc.double({ min: 0, max: 1, noNaN: true });

function cut(text: string, from: number, length: number): [before: string, middle: string, after: string] {
  const start = Math.floor(from * text.length);
  const end = Math.min(text.length, start + 1 + Math.floor(length * length * 40));
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** @param words what is likely to mean something in such texts */
function changes(words: readonly string[]): fc.Arbitrary<Change> {
  const inserted = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    { weight: 1, arbitrary: fc.constantFrom('\0', '\r', '\n', '\u2028', '\ufeff', '\ud800', '\\', '"') },
  );
  return fc.oneof(
    fc.tuple(part, part, inserted).map(([from, length, word]): Change => {
      return (text) => {
        const [before, , after] = cut(text, from, length);
        return before + word + after;
      };
    }),
    fc.tuple(part, inserted).map(([at, word]): Change => {
      return (text) => {
        const [before, middle, after] = cut(text, at, 0);
        return before + word + middle + after;
      };
    }),
    fc.tuple(part, part, fc.nat({ max: 3 })).map(([from, length, times]): Change => {
      return (text) => {
        const [before, middle, after] = cut(text, from, length);
        return before + middle.repeat(times) + after;
      };
    }),
    part.map(
      (end): Change =>
        (text) =>
          text.slice(0, Math.floor(end * text.length)),
    ),
  );
}

/** Texts that were good before something happened to them, some that still are, and some that never were. */
export function mutated(samples: readonly string[], words: readonly string[]): fc.Arbitrary<string> {
  const changed = fc
    .tuple(fc.constantFrom(...samples), fc.array(changes(words), { maxLength: 5 }))
    .map(([sample, all]) => all.reduce((text, change) => change(text), sample));
  const ofWords = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));
  return fc.oneof({ weight: 8, arbitrary: changed }, { weight: 2, arbitrary: ofWords });
}

/** The same as bytes, some of which are no UTF-8. */
export function mutatedBytes(samples: readonly string[], words: readonly string[]): fc.Arbitrary<Uint8Array> {
  const broken = fc
    .tuple(mutated(samples, words), part, fc.integer({ min: 0x80, max: 0xff }))
    .map(([text, at, byte]) => {
      const bytes = Buffer.from(text);
      if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte;
      return bytes;
    });
  return fc.oneof(
    { weight: 8, arbitrary: mutated(samples, words).map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  );
}

/** A JSON value in which one value, at any depth, has become another one of any type. */
export function withOtherValue(sample: unknown): fc.Arbitrary<unknown> {
  const other = fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', [], {}, [null], '__proto__', [[]]),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc.tuple(fc.constantFrom(...placesIn(sample)), other).map(([place, value]) => {
    return replaced(sample, place, value);
  });
}

type Place = readonly string[];

function placesIn(value: unknown, here: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...here, key]))];
}

function replaced(value: unknown, [first, ...rest]: Place, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((inner: unknown, n) => (String(n) === first ? replaced(inner, rest, by) : inner));
  const table = value as Readonly<Record<string, unknown>>;
  return { ...table, [first]: replaced(table[first], rest, by) };
}
