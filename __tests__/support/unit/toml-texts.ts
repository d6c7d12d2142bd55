import fc from 'fast-check';

/** What dependencies are called, and what sorts otherwise in Python than in JavaScript. */
const KEYS = [
  'requests',
  'python',
  'Z',
  'a',
  '_x',
  'x-1',
  '1',
  '',
  'a b',
  'é',
  '"',
  "'",
  '\u007f',
  '\uffee',
  '𐀀',
  '😀',
];
const HEADERS = [
  ['project', ['requires-python', 'dependencies', 'optional-dependencies', 'name', 'readme']],
  ['dependency-groups', ['test', 'docs']],
  ['tool.poetry', ['name', 'package-mode', 'dev-dependencies', 'group', 'extras', 'dependencies', 'source']],
  ['tool.black', ['line-length']],
] as const;

const basic = (text: string): string =>
  `"${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[\u007f-\u009f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
const asKey = (key: string): string => (/^[\w-]+$/.test(key) ? key : basic(key));

const plainText = fc.oneof(
  fc.constantFrom(
    '^3.9',
    '*',
    '>=1.0,<2',
    'requests (>=2) ; python_version < "3.12"',
    'C:\\temp',
    'naïve',
    '\t',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => !/\p{Surrogate}/u.test(text)),
);

/** One text in one of TOML's four kinds of string. */
const textValue = fc.tuple(plainText, fc.nat(4)).map(([text, style]) => {
  const isLiteral = !/['\n\r]|[\0-\u0008\u000b-\u001f\u007f-\u009f]/.test(text);
  if (style === 1 && isLiteral) return `'${text}'`;
  if (style === 2) return `"""\n${basic(text).slice(1, -1)}"""`;
  if (style === 3 && isLiteral) return `'''\n${text}\n  more'''`;
  if (style === 4) return `"""\\\n   ${basic(text).slice(1, -1)} \\u00E9\\U0001F600\nsecond line"""`;
  return basic(text);
});

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: textValue, weight: 8 },
    { arbitrary: fc.constantFrom('true', 'false'), weight: 3 },
    { arbitrary: fc.constantFrom('1', '1.0', '1e3', '9007199254740993', '1979-05-27'), weight: 1 },
    {
      arbitrary: fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      weight: 3,
    },
    {
      arbitrary: pairs(tie('value')).map((lines) => `{ ${lines.join(', ')} }`),
      weight: 4,
    },
  ),
}));

function pairs(values: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  const pair = fc.tuple(fc.constantFrom(...KEYS), values);
  return fc
    .uniqueArray(pair, { maxLength: 4, selector: ([key]) => key })
    .map((found) => found.map(([key, text]) => `${asKey(key)} = ${text}`));
}

const tables = HEADERS.map(([header, keys]) =>
  fc.option(
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 4, selector: ([key]) => key })
      .chain((found) => {
        const lines = found.map(([key, text]) => `${key} = ${text}`);
        const free = keys.filter((key) => !found.some(([taken]) => taken === key));
        const below = fc.tuple(fc.constantFrom(...free, 'other'), pairs(value));
        // A table below, or a list of tables, as they are mostly written.
        return fc.option(fc.tuple(below, fc.boolean())).map((more) => {
          if (more === null) return [`[${header}]`, ...lines];
          const [[key, inner], isList] = more;
          const name = `${header}.${key}`;
          return [`[${header}]`, ...lines, isList ? `[[${name}]]` : `[${name}]`, ...inner];
        });
      }),
    { nil: [] },
  ),
);

/** Texts of pyproject.toml: valid TOML in all its spellings, mostly of a shape that Poetry would refuse. */
export const pyprojectTexts: fc.Arbitrary<string> = fc
  .tuple(fc.tuple(...tables), fc.constantFrom('\n', '\r\n'))
  .map(([found, end]) => `${found.flat().join('\n')}\n`.replaceAll('\n', end));
