import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BuiltFile } from '../../src/distributions/built.ts';
import { readFit } from '../../src/distributions/fit.ts';
import { PublishError } from '../../src/errors.ts';
import { allowSamePythons } from '../../src/packaging/constraints.ts';
import { checkFileForPyPI } from '../../src/pypi/rules.ts';
import { recorded, tarGz, zip, type ZipEntry } from '../support/unit/archives.ts';
import { builtFile as made } from '../support/unit/built-files.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();

const WHEEL = 'demo_pkg-1.0-py3-none-any.whl';
const SDIST = 'demo_pkg-1.0.tar.gz';
const ROOT = 'demo_pkg-1.0.dist-info';
const METADATA = 'Metadata-Version: 2.4\nName: Demo.Pkg\nVersion: 1.0\n';
const MODULE: ZipEntry = { name: 'demo_pkg/a, "b".py', content: 'x' };

const builtFile = async (filename: string, content: Buffer): Promise<BuiltFile> =>
  made(await newFolder(), filename, content);

function entriesOf(metadata: string, ...entries: ZipEntry[]): ZipEntry[] {
  return recorded(ROOT, [
    ...entries,
    { name: `${ROOT}/METADATA`, content: metadata },
    { name: `${ROOT}/WHEEL`, content: 'Wheel-Version: 1.0\n' },
  ]);
}

/** Reads a wheel. @returns the warnings */
async function warningsOf(entries: readonly ZipEntry[]): Promise<string[]> {
  const warnings: string[] = [];
  await readFit(await builtFile(WHEEL, zip(entries)), (text) => void warnings.push(text));
  return warnings;
}

async function refusalOf(entries: readonly ZipEntry[]): Promise<string> {
  const { code, what } = await publishError(() => warningsOf(entries));
  expect(code).toBe('artifact-invalid');
  expect(what).toMatch(`${WHEEL} is not fit to be published: `);
  return what;
}

describe('faults 40: a distribution that is fit to be published', () => {
  test('has metadata of its own name and version', async () => {
    expect(await warningsOf(entriesOf(METADATA, MODULE))).toEqual([]);
  });

  test.each([
    ['another name', 'Name: other\nVersion: 1.0\n'],
    ['no name', 'Version: 1.0\n'],
    ['another version', 'Name: demo-pkg\nVersion: 1.1\n'],
    ['no version', 'Name: demo-pkg\n'],
    ['a line where other readers stop', `${METADATA}Summary: one\ntwo lines\nRequires-Dist: x\n`],
    ['a header with a blank in its name', `${METADATA}two lines: x\n`],
  ])('not with %s', async (_, metadata) => {
    expect(await refusalOf(entriesOf(metadata, MODULE))).toMatch(/its metadata/);
  });

  test('not where it is no archive', async () => {
    const file = await builtFile(WHEEL, Buffer.from('hello'));
    expect((await publishError(() => readFit(file, () => undefined))).code).toBe('artifact-invalid');
  });
});

describe('faults 45: a wheel is what its RECORD says', () => {
  const whole = entriesOf(METADATA, MODULE);
  const record = String(whole.at(-1)?.content);
  const withRecord = (content: string, ...more: ZipEntry[]): ZipEntry[] => [
    ...whole.slice(0, -1),
    ...more,
    { name: `${ROOT}/RECORD`, content },
  ];
  const [moduleLine = '', metadataLine = ''] = record.split('\n');

  test.each<[why: string, entries: ZipEntry[]]>([
    ['with Windows line ends', withRecord(record.replaceAll('\n', '\r\n'))],
    ['with backslashes', withRecord(record.replaceAll(`${ROOT}/`, `${ROOT}\\`))],
    ['with padding', withRecord(record.replaceAll(/(sha256=[^,]*),/g, '$1=,'))],
    ['without sizes', withRecord(record.replaceAll(/,\d+$/gm, ','))],
    [
      'in another order, without the last line end',
      withRecord(record.trim().split('\n').reverse().join('\n')),
    ],
    ['with a signature', withRecord(record, { name: `${ROOT}/RECORD.jws`, content: '{}' })],
    ['with a signature that is listed', withRecord(`${record}${ROOT}/RECORD.p7s,,\n`)],
  ])('%s', async (_, entries) => {
    expect(await warningsOf(entries)).toEqual([]);
  });

  test.each<[why: string, entries: ZipEntry[], says: RegExp]>([
    ['empty', withRecord(''), /does not list demo_pkg\/a/],
    ['a file not in it', withRecord(record, { name: 'demo_pkg/new.py' }), /does not list demo_pkg\/new\.py/],
    ['itself not in it', withRecord(record.replace(/\n[^\n]*RECORD,,/, '')), /does not list .*RECORD/],
    ['a file that is not there', withRecord(`${record}gone.py,sha256=x,0\n`), /lists gone\.py, which/],
    ['a file twice', withRecord(`${record}${metadataLine}\n`), /METADATA twice/],
    ['another hash', withRecord(record.replace(/sha256=.../, 'sha256=AAA')), /another hash or size/],
    [
      'another size',
      withRecord(record.replace(moduleLine, moduleLine.replace(/,1$/, ',2'))),
      /another hash or/,
    ],
    ['no hash', withRecord(record.replace(/sha256=[^,]*/, '')), /no hash of demo_pkg\/a/],
    ['a weak hash', withRecord(record.replace('sha256=', 'md5=')), /need not know/],
    ['a hash of no kind', withRecord(record.replace('sha256=', '')), /need not know/],
    ['an open quote', withRecord(`${record}"a,,\n`), /has a line/],
    ['four fields', withRecord(`${record}a,,,x\n`), /has a line/],
    ['a line without end', withRecord('"'.repeat(400_000)), /line without end/],
  ])('not with %s', async (_, entries, says) => {
    expect(await refusalOf(entries)).toMatch(says);
  });

  test('stronger hashes are as good', async () => {
    const { createHash } = await import('node:crypto');
    const strong = createHash('sha512').update('x').digest('base64url');
    const line = moduleLine.replace(/sha256=[^,]*/, `sha512=${strong}`);
    expect(await warningsOf(withRecord(record.replace(moduleLine, line)))).toEqual([]);
  });
});

describe('a wheel without a file of its own', () => {
  test('is refused', async () => {
    expect(await refusalOf(entriesOf(METADATA))).toMatch(/holds no file of the package/);
  });

  test.each([
    ['dependencies', entriesOf(`${METADATA}Requires-Dist: other\n`)],
    ['scripts', entriesOf(METADATA, { name: `${ROOT}/entry_points.txt`, content: '[console_scripts]\n' })],
  ])('may be meant where it has %s: a warning', async (_, entries) => {
    expect(await warningsOf(entries)).toEqual([expect.stringContaining('holds no file of its own')]);
  });
});

describe('a wheel that says it is typed', () => {
  const typed = `${METADATA}Classifier: Typing :: Typed\n`;

  test.each(['demo_pkg/py.typed', 'demo_pkg/deep/py.typed', 'demo_pkg-stubs/__init__.pyi'])(
    'has %s',
    async (name) => {
      expect(await warningsOf(entriesOf(typed, MODULE, { name }))).toEqual([]);
    },
  );

  test('and is not, gets a warning', async () => {
    expect(await warningsOf(entriesOf(typed, MODULE))).toEqual([expect.stringContaining('no py.typed')]);
  });
});

describe('the Pythons of project and metadata', () => {
  test.each<[project: string, metadata: string, agree: boolean | null]>([
    ['^3.9', '>=3.9,<4.0', true],
    ['~3.9', '>=3.9,<3.10', true],
    ['>=3.9', '>=3.9', true],
    ['>=3.9, <4', '<4,>=3.9', true],
    ['>=3.9.2,<3.13', '<3.13,>=3.9.2', true],
    ['>=3.9 <4', '>=3.9,<4', true],
    ['~=3.9', '>=3.9,<4', true],
    ['^3.9', '>=3.9', false],
    // No words of PEP 440.
    ['^3.9', '^3.9', false],
    ['~3.9', '~3.9', false],
    ['^3.9', '>=3.8,<4.0', false],
    ['>=3.9', '', false],
    ['>=3.9.2', '>=3.9', false],
    ['>=3.9', 'nonsense', false],
    // What build backends can only paraphrase:
    ['3.9', '>=3.9,<3.10', null],
    ['*', '', null],
    ['~2.7 || ^3.6', '>=2.7,!=3.0.*', null],
    ['>=3.6,!=3.7.1', '>=3.6', null],
    ['==3.9.*', '==3.9.*', null],
  ])('%s and %j: %s', (project, metadata, agree) => {
    expect(allowSamePythons(project, metadata)).toBe(agree);
  });
});

describe('whatever bytes a file has', () => {
  /** Good archives, so that changes reach every part of the readers. */
  const good = {
    [WHEEL]: (): Promise<Buffer> => Promise.resolve(zip(entriesOf(METADATA, MODULE))),
    [SDIST]: (): Promise<Buffer> =>
      tarGz([
        { name: 'demo_pkg-1.0/PKG-INFO', content: METADATA },
        { name: 'demo_pkg-1.0/a.py', content: 'x' },
      ]),
  };
  const bytes = fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array));
  const change = fc.record({ at: fc.nat(2000), by: fc.uint8Array({ maxLength: 8 }), cut: fc.nat(8) });

  async function judge(filename: string, content: Buffer): Promise<void> {
    const file = await builtFile(filename, content);
    const warn = (): void => undefined;
    try {
      checkFileForPyPI(file, await readFit(file, warn), undefined, new Set(), warn);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(PublishError);
      expect((thrown as PublishError).code).toBe('artifact-invalid');
      expect((thrown as PublishError).message.length).toBeLessThan(3000);
    }
  }

  test.each([WHEEL, SDIST] as const)(
    'faults 45: %s is taken or refused, in no time',
    async (filename) => {
      const whole = await good[filename]();
      await judge(filename, whole);
      const changed = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
        changes.reduce((content, { at, by, cut }) => {
          const place = at % content.length;
          return Buffer.concat([content.subarray(0, place), by, content.subarray(place + cut)]);
        }, whole),
      );
      const began = performance.now();
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            bytes,
            bytes.map((raw) => gzipSync(raw)),
            changed,
          ),
          (content) => judge(filename, content),
        ),
        { numRuns: 300 },
      );
      expect(performance.now() - began).toBeLessThan(30_000);
    },
    60_000,
  );

  test('faults 45: metadata, RECORD and entry points of any text', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
    const checking = fc.assert(
      fc.asyncProperty(text, text, text, async (metadata, record, entryPoints) => {
        const entries = entriesOf(`${METADATA}${metadata}`, MODULE, {
          name: `${ROOT}/entry_points.txt`,
          content: entryPoints,
        });
        const last = { name: `${ROOT}/RECORD`, content: `${String(entries.at(-1)?.content)}${record}` };
        await judge(WHEEL, zip([...entries.slice(0, -1), last]));
      }),
      { numRuns: 200 },
    );
    await expect(checking).resolves.toBeUndefined();
  });
});
