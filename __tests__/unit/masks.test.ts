import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BuiltFile } from '../../src/distributions/built.ts';
import { PublishError } from '../../src/errors.ts';
import { Log } from '../../src/github/log.ts';
import type { Runner } from '../../src/github/runner.ts';
import { formsOf } from '../../src/github/secrets.ts';
import { shorten } from '../../src/github/text.ts';
import { conclude, type Known } from '../../src/outputs.ts';
import { parseFilename } from '../../src/packaging/filenames.ts';
import { annotate, report } from '../../src/report/report.ts';
import { CUT_MARK, LineReader, OUTPUT_LIMITS } from '../../src/system/output.ts';
import { LineSplitter } from '../support/runner/line-splitter.ts';
import { Masks } from '../support/runner/masks.ts';
import { StepLog } from '../support/runner/step-log.ts';
import { emptyStepState } from '../support/runner/step-state.ts';
import { quietRunner } from '../support/unit/runner.ts';

/** The log of the product as the emulated runner reads, masks and shows it. */
function openStage(): { log: Log; step: StepLog; masks: Masks } {
  const masks = new Masks();
  const options = {
    masks,
    step: emptyStepState(),
    workspace: '/w',
    debug: true,
    allowUnsecureCommands: true,
  };
  const step = new StepLog(options);
  const lines = new LineSplitter((line) => {
    step.receive(line);
  });
  const log = new Log(
    () => 0,
    true,
    (text) => {
      lines.write(Buffer.from(text));
    },
  );
  return { log, step, masks };
}

/** What a reader can make out in a text: as it is, without colours, without what takes no room. */
function looks(text: string): string[] {
  const visible = text.replace(/\p{Cf}/gu, '');
  return [
    text,
    stripVTControlCharacters(text),
    visible,
    stripVTControlCharacters(visible),
    visible.replaceAll('\u001b', ''),
  ];
}

const LONG_ENOUGH = 8;

/** The secret and its lines, and how they look. */
function needlesOf(secret: string): string[] {
  const parts = [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())];
  return parts.filter((part) => part.length >= LONG_ENOUGH);
}

function leaksIn(shown: readonly string[], needles: readonly string[]): string[] {
  const texts = [...shown, shown.join('\n')].flatMap(looks);
  return needles.filter((needle) => texts.some((text) => text.includes(needle)));
}

const PIECES = [
  ...[
    "'",
    '"',
    '`',
    '%',
    '%0A',
    '%25',
    '\\',
    '\\n',
    '\\u',
    '&',
    '<',
    '>',
    '&amp;',
    '+',
    '/',
    '=',
    ' ',
    '\t',
    '$',
    '.',
    '-',
  ],
  ...[
    '##[',
    '##',
    '#[',
    ']',
    '::',
    ':',
    '::error::',
    '##[group]',
    '::stop-commands::',
    '{',
    '}',
    '|',
    '[',
    '@',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    'é',
    'ß',
    '🎉',
    '\u{10ffff}',
    '漢',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u0085',
  ],
  ...['\u001b', '\u001b[31m', '[31m', '[0m', '\u001b]0;t\u0007', '31m', '…', 'pypi-', 'AgEIcHlwaS5vcmc'],
];

/**
 * Secrets of 8 to 4,096 characters of every kind, trimmed as the product trims them. Without three asterisks, which are what
 * stands in the place of a secret.
 */
const secrets = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), {
          minLength: 2,
          maxLength: 30,
        })
        .map((parts) => parts.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 8, maxLength: 200 }) },
    { weight: 2, arbitrary: fc.base64String({ minLength: 8, maxLength: 240 }).map((text) => `pypi-${text}`) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1000, maxLength: 4000 }) },
  )
  .map((text) => text.trim().slice(0, 4096).trim())
  .filter((text) => text.length >= LONG_ENOUGH && !text.includes('***'));

const users = fc.constantFrom('__token__', 'me', 'x-access-token', 'ünï');

/** What a child puts into a secret so that no mask fits. */
const fillings = fc.constantFrom(
  ...['\u0000', '\u0001', '\u0007', '\b', '\u007f', '\u0085', '\u009b', '\u200b', '\u00ad', '\u2060'],
  ...[
    '\u001b',
    '\u001b[31m',
    '\u001b[0m',
    '\u001b[1;4m',
    '\u001b[K',
    '\u001b]0;title\u0007',
    '\u001b]8;;http://x\u001b\\',
  ],
);

/** One or more of the same filling at places of a secret that lie between two characters. */
function filled(secret: string): fc.Arbitrary<string> {
  const characters = Array.from(secret);
  const places = fc.array(fc.nat({ max: characters.length }), { minLength: 1, maxLength: 4 });
  return fc.tuple(fillings, places).map(([filling, all]) => {
    const cuts = [0, ...all.sort((one, other) => one - other), characters.length];
    return cuts
      .slice(1)
      .map((end, n) => characters.slice(cuts[n], end).join(''))
      .join(filling);
  });
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const quotePlus = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');

/** How a child prints a secret: what it prints, and what of it must not be seen. */
interface Print {
  readonly text: string;
  readonly needles: readonly string[];
}

const COMMANDS: readonly ((secret: string) => string)[] = [
  (secret) => `::error file=x,line=1::${secret}`,
  (secret) => `##[error]${secret}`,
  (secret) => `::set-output name=x::${secret}`,
  (secret) => `  ::add-path::${secret}`,
  (secret) => `text ##[add-path]${secret}`,
  (secret) => `##[set-env name=X]${secret}`,
  (secret) => `\r::set-env name=${secret}::x`,
  (secret) => `\u0007::save-state name=x::${secret}`,
  (secret) => `:\u0000:notice::${secret}`,
  (secret) => `#\u0000#[notice]${secret}`,
  (secret) => `\u001b[0m::add-matcher::${secret}`,
  (secret) => `::echo::off\n::${secret}::\n##[${secret}]`,
  (secret) => `::stop-commands::stolen\n::stolen::\n${secret}`,
  (secret) => `::add-mask::x\n${secret}`,
  () => `::${'0'.repeat(32)}::\n##[${'f'.repeat(32)}]`,
];

function prints(secret: string, user: string): fc.Arbitrary<Print> {
  const needles = needlesOf(secret);
  const encoded = (text: string): Print => ({
    text: `a ${text} b`,
    needles: [...needles, ...(text.length >= LONG_ENOUGH ? [text] : [])],
  });
  return fc.oneof(
    fc.constantFrom(
      ...['', 'x', 'pip: "', '::', '#', '##[', ':'].map((before) => ({
        text: `${before}${secret} after`,
        needles,
      })),
    ),
    fc.constantFrom(...COMMANDS.map((command) => ({ text: command(secret), needles }))),
    filled(secret).map((text) => ({ text: `a ${text} b`, needles })),
    filled(secret.replaceAll('\u001b', '')).map((text) => ({ text, needles })),
    fc.constantFrom(
      ...[
        base64(`${user}:${secret}`),
        Buffer.from(`${user}:${secret}`).toString('base64url'),
        quotePlus(secret),
      ].map(encoded),
      ...[encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)].map(encoded),
      { text: base64(`some${secret}thing`), needles: [base64(`some${secret}thing`)] },
      {
        text: base64(secret),
        needles: [base64(secret).slice(0, -4)].filter((text) => text.length >= LONG_ENOUGH),
      },
    ),
    fc.nat({ max: secret.length }).map((cut) => ({
      text: `${'x'.repeat(OUTPUT_LIMITS.lineBytes - cut)}${secret}${'y'.repeat(100)}`,
      needles,
    })),
    fc
      .nat({ max: secret.length })
      .map((cut) => ({ text: `${'x'.repeat(4000 - Math.min(cut, 3999))}${secret}\nnext`, needles })),
  );
}

/** Prints like a child: as bytes, through the reader of the product. */
async function printAsChild(log: Log, texts: readonly string[]): Promise<void> {
  await log.childOutput((onLine) => {
    const reader = new LineReader(OUTPUT_LIMITS.lineBytes, onLine);
    for (const text of texts) reader.write(Buffer.from(`${text}\n`));
    reader.end();
    return Promise.resolve();
  });
}

/** Secrets of thousands of characters take minutes to be made smaller; the seed says enough. */
const RUNS = { numRuns: 300, endOnFailure: true };

describe('whatever a secret is', () => {
  test('each mask is one physical line, and no line break or command is in it', () => {
    fc.assert(
      fc.property(secrets, users, (secret, user) => {
        let text = '';
        const log = new Log(
          () => 0,
          false,
          (part) => {
            text += part;
          },
        );
        log.hide(formsOf(secret, user));
        const lines = text.split('\n').slice(0, -1);
        expect(lines).not.toEqual([]);
        for (const line of lines) expect(line).toMatch(/^::add-mask::[^\r\n]*$/);
      }),
      RUNS,
    );
  });

  test('what a child prints never shows it, and none of its commands is carried out', async () => {
    const cases = fc
      .tuple(secrets, users)
      .chain(([secret, user]) =>
        fc.tuple(
          fc.constant(secret),
          fc.constant(user),
          fc.array(prints(secret, user), { minLength: 1, maxLength: 5 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(cases, async ([secret, user, all]) => {
        const { log, step } = openStage();
        log.hide(formsOf(secret, user));
        const [shown, carriedOut] = [step.rendered.length, step.commands.length];
        await printAsChild(
          log,
          all.map(({ text }) => text),
        );
        expect(
          leaksIn(
            step.rendered.slice(shown),
            all.flatMap(({ needles }) => needles),
          ),
        ).toEqual([]);
        expect(step.commands.slice(carriedOut).map(({ name }) => name)).toEqual(['stop-commands']);
        expect(step.errors).toEqual([]);
        log.warning('commands work again');
        expect(step.annotations).toMatchObject([
          { message: expect.stringMatching(/work again|\*\*\*/) as unknown },
        ]);
      }),
      RUNS,
    );
  });

  test('a line of many, which become three characters each, does not bring its end into sight', async () => {
    const short = fc
      .string({ unit: 'grapheme-ascii', minLength: 30, maxLength: 60 })
      .filter((text) => text.trim() === text);
    await fc.assert(
      fc.asyncProperty(short, fc.nat({ max: 60 }), async (secret, shift) => {
        const { log, step } = openStage();
        log.hide(formsOf(secret, 'me'));
        const shown = step.rendered.length;
        await printAsChild(log, [
          `${'x'.repeat(shift)}${secret.repeat(OUTPUT_LIMITS.lineBytes / secret.length + 1)}`,
        ]);
        expect(step.rendered[shown + 1]).toContain(CUT_MARK);
        expect(leaksIn(step.rendered.slice(shown), [secret.slice(0, 8)])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('what the action says itself never shows it', async () => {
    const cases = fc
      .tuple(secrets, users)
      .chain(([secret, user]) =>
        fc.tuple(
          fc.constant(secret),
          fc.constant(user),
          fc.oneof(filled(secret), fc.constantFrom(...COMMANDS.map((command) => command(secret)))),
          fc.nat({ max: 300 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(cases, async ([secret, user, text, length]) => {
        const { log, step } = openStage();
        log.hide(formsOf(secret, user));
        const shown = step.rendered.length;
        for (const said of [secret, text, `a ${secret} b`]) {
          log.line(said);
          log.debug(said);
          log.warning(said);
          log.error(said, { file: said, line: 1 });
          log.skip(said, said);
          await log.step(said, () => Promise.resolve());
          const error = new PublishError('build-failed', {
            what: said,
            fix: shorten(said, length),
            cause: new Error(said),
          });
          annotate(log, error);
        }
        const needles = needlesOf(secret);
        const elsewhere = [...log.warnings, ...log.steps.map(({ title }) => title)];
        const annotations = step.annotations.flatMap(({ message, file = '' }) => [message, file]);
        expect(leaksIn([...step.rendered.slice(shown), ...elsewhere, ...annotations], needles)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('nor do the outputs and the summary', async () => {
    const cases = fc
      .tuple(secrets, users)
      .chain(([secret, user]) =>
        fc.tuple(
          fc.constant(secret),
          fc.constant(user),
          fc.oneof(filled(secret), fc.constantFrom(...COMMANDS.map((command) => command(secret)))),
        ),
      );
    await fc.assert(
      fc.asyncProperty(cases, async ([secret, user, text]) => {
        const { log, masks } = openStage();
        log.hide(formsOf(secret, user));
        const written = { outputs: {} as Readonly<Record<string, string>>, summary: '' };
        const runner = runnerThat(log, written);
        log.warning(text);
        log.skip(text, 'why');
        const known: Known = { name: secret, built: [fileNamed(text)], projectUrl: `https://x/${secret}` };
        const error = new PublishError('build-failed', { what: text, why: secret, fix: `a ${secret} b` });
        await report(runner, conclude(known, error), error, 'PyPI', null);
        const { files = '', ...outputs } = written.outputs;
        const values = Object.values((JSON.parse(files) as object[])[0] ?? {}).map(String);
        const shown = written.summary.split('\n').map((line) => masks.apply(line));
        const needles = needlesOf(secret);
        expect(leaksIn([...Object.values(outputs), ...values], needles)).toEqual([]);
        expect(leaksIn(shown.map(asBrowser), needles)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Character references as a browser reads them. */
function asBrowser(markdown: string): string {
  return markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

function fileNamed(filename: string): BuiltFile {
  const distribution = parseFilename('demo-1.0.tar.gz');
  if (distribution === null) throw new Error('no distribution');
  return { ...distribution, filename, path: `/built/${filename}`, size: 1, sha256: '0'.repeat(64) };
}

function runnerThat(
  log: Log,
  written: { outputs: Readonly<Record<string, string>>; summary: string },
): Runner {
  return quietRunner({
    log,
    setOutputs: (outputs) => {
      written.outputs = outputs;
      return Promise.resolve();
    },
    writeSummary: (markdown) => {
      written.summary = markdown;
      return Promise.resolve();
    },
  });
}

describe('a line that was cut', () => {
  const SECRET = 'pypi-AgEIcHlwaS5vcmcCJDc4';
  const SPACED = `!${' '.repeat(29)}!`;

  async function shown(text: string): Promise<string> {
    const { log, step } = openStage();
    for (const secret of [SECRET, SPACED]) log.hide(formsOf(secret, '__token__'));
    await printAsChild(log, [text]);
    return step.rendered.at(-2) ?? '';
  }

  test.each([
    [`token: pypi-AgEIcHl${CUT_MARK}`, `token: ***${CUT_MARK}`],
    ['token: pypi-AgEIcHlwaS5…', 'token: ***…'],
    ['token: pypi-AgE\u001b[0mIcHlwaS5…', 'token: ***…'],
    [`password: ${SPACED.slice(0, 20)}…`, `password: ***${' '.repeat(19)}…`],
    [`password: ${SPACED.slice(0, 30)}${CUT_MARK}`, `password: ***${' '.repeat(29)}${CUT_MARK}`],
    ['tokens begin with pypi-…', 'tokens begin with pypi-…'],
    ['pypi-AgEIcHl was seen…', 'pypi-AgEIcHl was seen…'],
  ])('%j loses the beginning of a secret at its end', async (text, expected) => {
    expect(await shown(text)).toBe(expected);
  });

  test('says how long it was, as far as that is known', async () => {
    expect(await shown('x'.repeat(5000))).toMatch(/^x{4000} … \(5000 characters\)$/);
    expect(await shown('x'.repeat(100_000))).toMatch(/^x{4000} … \(more than \d{5} characters\)$/);
  });
});
