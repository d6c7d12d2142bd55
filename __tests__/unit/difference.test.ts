import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { BuiltFile } from '../../src/distributions/built.ts';
import {
  differenceFrom,
  largestTwin,
  type Difference,
  type Unread,
} from '../../src/distributions/difference.ts';
import { differingHeaders } from '../../src/distributions/metadata.ts';
import { isGeneratedSetup } from '../../src/distributions/setup-file.ts';
import { tarGz, zip, type TarEntry, type ZipEntry } from '../support/unit/archives.ts';
import { builtFile as made } from '../support/unit/built-files.ts';
import { growth, MOST_GROWTH, type Pump } from '../support/unit/growth.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

jest.setTimeout(30_000);

const newFolder = temporaryFolders();

const WHEEL = 'demo_pkg-1.0-py3-none-any.whl';
const SDIST = 'demo_pkg-1.0.tar.gz';
const INFO = 'demo_pkg-1.0.dist-info';
const METADATA = 'Metadata-Version: 2.4\nName: demo-pkg\nVersion: 1.0\n\nAbout it.\n';
const SETUP = `# -*- coding: utf-8 -*-
from setuptools import setup

package_dir = \\
{'': 'src'}

packages = \\
['demo']

setup_kwargs = {
    'name': 'demo-pkg',
    'version': '1.0',
    'description': "It's (one) \\\\ \\"thing\\"",
    'long_description': 'import os\\nos.remove("x")\\n',
    'author': None,
    'package_dir': package_dir,
    'packages': packages,
}


setup(**setup_kwargs)
`;

/** The members of a distribution, without the folder of an sdist; null leaves one out. */
type Files = Readonly<Record<string, string | Buffer | null>>;

const IN_WHEEL: Files = {
  'demo/__init__.py': 'x = 1\ny = 2\n',
  'demo/data.bin': Buffer.from([0, 13, 10, 13, 13, 10, 255]),
  [`${INFO}/METADATA`]: METADATA,
  [`${INFO}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: poetry-core 2.5.0\nTag: py3-none-any\n',
  [`${INFO}/entry_points.txt`]: '[console_scripts]\ndemo=demo:main\n',
  [`${INFO}/RECORD`]: 'demo/__init__.py,,\n',
};
const IN_SDIST: Files = { 'PKG-INFO': METADATA, 'pyproject.toml': '[project]\n', 'src/demo.py': 'x = 1\n' };

function entriesOf(files: Files): { name: string; content: string | Buffer }[] {
  return Object.entries(files).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

const wheel = (files: Files, more: readonly ZipEntry[] = []): Buffer => zip([...entriesOf(files), ...more]);
const sdist = (files: Files, more: readonly TarEntry[] = []): Promise<Buffer> =>
  tarGz([
    ...entriesOf(files).map(({ name, content }) => ({ name: `demo_pkg-1.0/${name}`, content })),
    ...more,
  ]);

const builtFile = async (filename: string, content: Buffer): Promise<BuiltFile> =>
  made(await newFolder(), filename, content);

async function between(
  filename: string,
  ours: Buffer,
  theirs: Buffer,
  theirName = filename,
): Promise<Difference | Unread> {
  return differenceFrom(await builtFile(filename, ours), { filename: theirName, bytes: theirs });
}

/** One line for the whole: what differs how, what is generated in brackets. */
function told(finding: Difference | Unread): string {
  if (finding.extent === 'unknown') return `unknown: ${finding.why}`;
  const members = finding.members.map(({ name, how, isGenerated, headers }) => {
    const text = [name, how, ...headers].join(' ');
    return isGenerated ? `(${text})` : text;
  });
  return [`${finding.extent}:`, ...members].join(' ');
}

type Case = [why: string, change: Files, told: string];

describe('a published wheel', () => {
  const theirs = { ...IN_WHEEL, [`${INFO}/RECORD`]: 'demo/__init__.py,,14\n' };

  test.each<Case>([
    ['a changed file', { 'demo/__init__.py': 'x = 2\n' }, 'content: demo/__init__.py content'],
    ['line ends', { 'demo/__init__.py': 'x = 1\r\ny = 2\r\n' }, 'content: demo/__init__.py line-endings'],
    [
      'line ends and a byte',
      { 'demo/__init__.py': 'x = 1\r\ny = 3\r\n' },
      'content: demo/__init__.py content',
    ],
    [
      'line ends in what is no text',
      { 'demo/data.bin': Buffer.from([0, 10, 13, 13, 10, 255]) },
      'content: demo/data.bin line-endings',
    ],
    ['a lone carriage return', { 'demo/__init__.py': 'x = 1\ry = 2\n' }, 'content: demo/__init__.py content'],
    ['one file less', { 'demo/data.bin': null }, 'content: demo/data.bin only-ours'],
    ['one file more', { 'demo/evil.py': 'x' }, 'content: demo/evil.py only-theirs'],
    ['a script', { 'demo_pkg-1.0.data/scripts/x': 'x' }, 'content: demo_pkg-1.0.data/scripts/x only-theirs'],
    [
      'other entry points',
      { [`${INFO}/entry_points.txt`]: '[console_scripts]\ndemo=evil:main\n' },
      `content: ${INFO}/entry_points.txt content`,
    ],
    [
      'entry points in capitals',
      { [`${INFO}/ENTRY_POINTS.TXT`]: 'x' },
      `content: ${INFO}/ENTRY_POINTS.TXT only-theirs`,
    ],
    [
      'another version of the metadata',
      { [`${INFO}/METADATA`]: METADATA.replace('2.4', '2.1').replace('\n\n', '\nLicense: MIT\n\n') },
      `metadata: (${INFO}/METADATA content)`,
    ],
    [
      'another requirement',
      { [`${INFO}/METADATA`]: METADATA.replace('\n\n', '\nRequires-Dist: evil\n\n') },
      `content: ${INFO}/METADATA content Requires-Dist`,
    ],
    ['no metadata', { [`${INFO}/METADATA`]: null }, `content: ${INFO}/METADATA only-ours`],
    [
      'more metadata',
      {
        'evil-1.0.dist-info/METADATA': METADATA,
        'evil-1.0.dist-info/RECORD': '',
        'evil-1.0.dist-info/WHEEL': '',
      },
      'content: evil-1.0.dist-info/METADATA only-theirs evil-1.0.dist-info/RECORD only-theirs evil-1.0.dist-info/WHEEL only-theirs',
    ],
    [
      'licences at the old place',
      { [`${INFO}/LICENSE`]: 'MIT', [`${INFO}/licenses/NOTICE.txt`]: 'x' },
      `metadata: (${INFO}/LICENSE only-theirs) (${INFO}/licenses/NOTICE.txt only-theirs)`,
    ],
    [
      'a record of files of others',
      { [`${INFO}/RECORD`]: 'demo/__init__.py,,\n../../../bin/tool,,\n' },
      `content: ${INFO}/RECORD content`,
    ],
    [
      'one, and licences',
      { [`${INFO}/licenses/LICENSE`]: 'x', [`${INFO}/RECORD`]: 'other/__init__.py,,\n' },
      `content: ${INFO}/RECORD content (${INFO}/licenses/LICENSE only-theirs)`,
    ],
    ['no record', { [`${INFO}/RECORD`]: null }, `content: ${INFO}/RECORD only-ours`],
    ['nothing but the record', {}, `metadata: (${INFO}/RECORD content)`],
  ])('with %s', async (_, change, expected) => {
    expect(told(await between(WHEEL, wheel(IN_WHEEL), wheel({ ...theirs, ...change })))).toBe(expected);
  });

  test.each([
    ['poetry-core 1.9.1', 'poetry-core 1.9.1'],
    ['bdist_wheel (0.43.0)', 'bdist_wheel (0.43.0)'],
    ['', null],
  ])('says what made it: %j', async (generator, expected) => {
    const other = { [`${INFO}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: ${generator}\n` };
    const finding = await between(WHEEL, wheel(IN_WHEEL), wheel({ ...IN_WHEEL, ...other }));
    expect(finding).toMatchObject({
      extent: 'metadata',
      builders: { ours: 'poetry-core 2.5.0', theirs: expected },
    });
  });

  test.each<[why: string, bytes: Buffer, says: RegExp]>([
    ['no archive', Buffer.from('hello'), /./],
    ['nothing', Buffer.alloc(0), /./],
    ['cut off', wheel(IN_WHEEL).subarray(0, -30), /./],
    ['a way out', wheel(IN_WHEEL, [{ name: '../evil.py' }]), /evil\.py/],
    ['a link', wheel(IN_WHEEL, [{ name: 'demo/link', content: '/etc', mode: 0o120777 }]), /symbolic link/],
    ['a name twice', wheel(IN_WHEEL, [{ name: 'demo/data.bin' }]), /demo\/data\.bin is in it twice/],
    ['a lie about a size', wheel(IN_WHEEL, [{ name: 'x', content: 'xyz', claimedSize: 2 }]), /./],
    ['gigabytes', wheel(IN_WHEEL, [{ name: 'x', claimedSize: 0xf0000000 }]), /more than \d+ bytes/],
    ['endless metadata', wheel({ ...IN_WHEEL, [`${INFO}/METADATA`]: 'x'.repeat(11 << 20) }), /more than/],
  ])('that cannot be read (%s) is not known to be the same', async (_, bytes, says) => {
    const finding = await between(WHEEL, wheel(IN_WHEEL), bytes);
    expect(finding).toEqual({ extent: 'unknown', why: expect.stringMatching(says) as unknown });
  });

  test('of very many files is not read to its end', async () => {
    const many = Array.from({ length: 10_001 }, (_, n) => ({ name: `d/${String(n)}`, stored: true }));
    expect(told(await between(WHEEL, wheel(IN_WHEEL), zip(many)))).toMatch(
      /^unknown: .*more than 10000 files/,
    );
  });
});

describe('a published sdist', () => {
  test.each<Case>([
    ['a changed file', { 'src/demo.py': 'x = 2\n' }, 'content: src/demo.py content'],
    ['line ends', { 'src/demo.py': 'x = 1\r\n' }, 'content: src/demo.py line-endings'],
    [
      'another version of the metadata',
      { 'PKG-INFO': METADATA.replace('2.4', '2.1') },
      'metadata: (PKG-INFO content)',
    ],
    [
      'another Python',
      { 'PKG-INFO': `Requires-Python: >=3.9\n${METADATA}` },
      'content: PKG-INFO content Requires-Python',
    ],
    ['metadata of something else', { 'src/PKG-INFO': 'x' }, 'content: src/PKG-INFO only-theirs'],
    ['a generated setup.py', { 'setup.py': SETUP }, 'metadata: (setup.py only-theirs)'],
    ['a setup.py of its own', { 'setup.py': `import os\n${SETUP}` }, 'content: setup.py only-theirs'],
    ['a generated setup.py elsewhere', { 'src/setup.py': SETUP }, 'content: src/setup.py only-theirs'],
    ['another pyproject.toml', { 'pyproject.toml': '' }, 'content: pyproject.toml content'],
  ])('with %s', async (_, change, expected) => {
    const finding = await between(SDIST, await sdist(IN_SDIST), await sdist({ ...IN_SDIST, ...change }));
    expect(told(finding)).toBe(expected);
    expect(finding).toMatchObject({ builders: { ours: null, theirs: null } });
  });

  test('a setup.py of ours that is not generated is no metadata, whatever theirs is', async () => {
    const ours = await sdist({ ...IN_SDIST, 'setup.py': 'import os\n' });
    expect(told(await between(SDIST, ours, await sdist({ ...IN_SDIST, 'setup.py': SETUP })))).toBe(
      'content: setup.py content',
    );
  });

  test('files beside its folder are not taken for files in it', async () => {
    const theirs = await sdist({ ...IN_SDIST, 'PKG-INFO': null }, [{ name: 'PKG-INFO', content: METADATA }]);
    expect(told(await between(SDIST, await sdist(IN_SDIST), theirs))).toBe(
      'content: /PKG-INFO only-theirs PKG-INFO only-ours',
    );
  });

  test.each<[why: string, bytes: () => Buffer | Promise<Buffer>, says: RegExp]>([
    ['no archive', () => Buffer.from('hello'), /./],
    ['cut off', async () => (await sdist(IN_SDIST)).subarray(0, -20), /./],
    [
      'a link',
      () => sdist(IN_SDIST, [{ name: 'a', type: 'symlink', linkname: '/etc' }]),
      /neither a file nor a folder/,
    ],
    ['a way out', () => sdist(IN_SDIST, [{ name: 'demo_pkg-1.0/../../evil' }]), /evil/],
    [
      'a bomb',
      () => sdist({ ...IN_SDIST, 'src/big': Buffer.alloc(65 * 2 ** 20) }),
      /^it holds more than 67108864 bytes$/,
    ],
  ])('that cannot be read (%s) is not known to be the same', async (_, bytes, says) => {
    const finding = await between(SDIST, await sdist(IN_SDIST), await bytes());
    expect(finding).toEqual({ extent: 'unknown', why: expect.stringMatching(says) as unknown });
  });

  test('in another format is not known to be the same', async () => {
    const finding = await between(SDIST, await sdist(IN_SDIST), zip([]), 'demo-pkg-1.0.zip');
    expect(finding).toEqual({ extent: 'unknown', why: 'it is an archive of another format' });
  });
});

test('what is fetched is bounded by the size of ours', () => {
  const file = { size: 10 } as BuiltFile;
  expect(largestTwin(file)).toBe(32 * 2 ** 20);
  expect(largestTwin({ ...file, size: 100 * 2 ** 20 })).toBe(400 * 2 ** 20);
});

describe('whatever is in it', () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ unit: fc.constantFrom('a', '\n', '\r'), maxLength: 40 }).map((text) => Buffer.from(text)),
    // More than one chunk of a stream.
    fc.constantFrom('\r\n', '\r', 'x\r\n').map((part) => Buffer.from(part.repeat(40_000))),
  );
  const some = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.py$/), content, { minKeys: 1, maxKeys: 5 });
  const packing = fc.record({
    seed: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    stored: fc.boolean(),
    time: fc.integer({ min: 0x210000, max: 0x5fffffff }),
    level: fc.integer({ min: 0, max: 9 }),
  });
  type Packing = typeof packing extends fc.Arbitrary<infer T> ? T : never;

  function shuffled<T>(items: readonly T[], seed: readonly number[]): T[] {
    return items
      .map((item, n) => [seed[n % seed.length] ?? 0, n, item] as const)
      .sort(([one, n], [other, m]) => one - other || n - m)
      .map(([, , item]) => item);
  }

  async function packed(kind: 'wheel' | 'sdist', files: Files, how: Packing): Promise<Buffer> {
    const entries = shuffled(entriesOf(files), how.seed);
    if (kind === 'wheel')
      return zip(entries.map((entry) => ({ ...entry, stored: how.stored, time: how.time, mode: 0o100600 })));
    const inFolder = entries.map(({ name, content: bytes }) => ({
      name: `demo_pkg-1.0/${name}`,
      content: bytes,
      mtime: new Date(how.time * 1000),
      mode: how.stored ? 0o600 : 0o755,
    }));
    return tarGz([{ name: 'demo_pkg-1.0/', type: 'directory' }, ...inFolder], how.level);
  }

  const kinds = fc.constantFrom('wheel', 'sdist');
  const nameOf = { wheel: WHEEL, sdist: SDIST };
  const base = { wheel: IN_WHEEL, sdist: IN_SDIST };

  test('packed in another way, only the container differs', async () => {
    await fc.assert(
      fc.asyncProperty(kinds, some, packing, packing, async (kind, files, one, other) => {
        const all = { ...base[kind], ...files };
        const finding = await between(
          nameOf[kind],
          await packed(kind, all, one),
          await packed(kind, all, other),
        );
        expect(told(finding)).toBe('container:');
      }),
      { numRuns: 100 },
    );
  });

  test('with a byte changed in one member, that member differs, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        kinds,
        some,
        packing,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (kind, files, how, which, where, by) => {
          const names = Object.keys(files);
          const name = names[which % names.length] ?? '';
          const bytes = Buffer.from(files[name] ?? '');
          const at = where % (bytes.length + 1);
          const changed = Buffer.concat([
            bytes.subarray(0, at),
            Buffer.of((bytes[at] ?? 0) ^ by),
            bytes.subarray(at + 1),
          ]);
          const all = { ...base[kind], ...files };
          const finding = await between(
            nameOf[kind],
            await packed(kind, all, how),
            await packed(kind, { ...all, [name]: changed }, how),
          );
          const isLines =
            changed.toString('latin1').replaceAll('\r\n', '\n') ===
            bytes.toString('latin1').replaceAll('\r\n', '\n');
          expect(told(finding)).toBe(`content: ${name} ${isLines ? 'line-endings' : 'content'}`);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a member with other line ends differs in nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(kinds, some, packing, async (kind, files, how) => {
        const all = { ...base[kind], ...files };
        const inDos = Object.fromEntries(
          Object.entries(files).map(([name, bytes]) => [
            name,
            Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'), 'latin1'),
          ]),
        );
        const finding = await between(
          nameOf[kind],
          await packed(kind, all, how),
          await packed(kind, { ...all, ...inDos }, how),
        );
        const members = finding.extent === 'unknown' ? ['?'] : finding.members.map((member) => member.how);
        expect(members.filter((member) => member !== 'line-endings')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('headers that decide what is installed', () => {
  test.each<[one: string, other: string, differing: string[]]>([
    ['Name: Demo.Pkg', 'Name: demo-pkg', []],
    ['Version: 1.0.0-rc1', 'Version: 1.0.0rc1', []],
    ['Version: 1.0', 'Version: 1.1', ['Version']],
    ['Requires-Python: >=3.8,<4.0', 'Requires-Python: <4.0, >=3.8', []],
    ['Requires-Python: >=3.8', '', ['Requires-Python']],
    ['Requires-Dist: Foo.Bar (>=2.0,<3.0)', 'Requires-Dist: foo-bar<3.0,>=2.0', []],
    ['Requires-Dist: a\nRequires-Dist: b', 'Requires-Dist: b\nRequires-Dist: a', []],
    ['Requires-Dist: a', 'Requires-Dist: a\nRequires-Dist: b', ['Requires-Dist']],
    ["Requires-Dist: a ; extra == 'x'", 'Requires-Dist: a; extra == "x"', []],
    ['Requires-Dist: a ; extra == "x"', 'Requires-Dist: a', ['Requires-Dist']],
    ['Requires-Dist: a; (b or c) and d', 'Requires-Dist: a; b or (c and d)', ['Requires-Dist']],
    ['Requires-Dist: a @ https://x/A', 'Requires-Dist: a @ https://x/a', ['Requires-Dist']],
    // As poetry-core 1.9 and 2.5 write the same constraints of Poetry.
    ...(
      [
        ['python_version >= "3.8" and python_version < "3.9"', 'python_version == "3.8"'],
        ['python_version >= "3.8.dev0" and python_version < "3.9.dev0"', 'python_version == "3.8"'],
        [
          'python_version >= "2.7" and python_version < "2.8" or python_version >= "3.6" and python_version < "4.0"',
          '(python_version == "2.7" or python_version >= "3.6") and python_version < "4.0"',
        ],
        [
          'sys_platform == "win32" and python_full_version >= "3.8.2" and python_full_version < "3.9.0" or extra == "x" and python_full_version >= "3.8.2" and python_full_version < "3.9.0"',
          '(sys_platform == "win32" or extra == "x") and python_full_version >= "3.8.2" and python_full_version < "3.9.0"',
        ],
        [
          '(python_version >= "3.8" and python_version < "3.9" and sys_platform == "linux" or python_version >= "3.10" and python_version < "3.11" and sys_platform == "linux") and (extra == "ex")',
          '((python_version == "3.8" or python_version == "3.10") and sys_platform == "linux") and (extra == "ex")',
        ],
        ["'x' not in os_name and extra == 'y'", 'extra == "y" and "x" not in os_name'],
      ] as const
    ).map(([old, now]): [string, string, string[]] => [
      `Requires-Dist: a (>=1); ${old}`,
      `Requires-Dist: a>=1 ; ${now}`,
      [],
    ]),
    ...(
      [
        // What poetry-core 2.1 made of `~3`.
        ['python_version == "3"', 'python_version >= "3" and python_version < "4"'],
        ['python_version >= "3.8" and python_version < "3.10"', 'python_version == "3.8"'],
        ['python_full_version >= "3.8.2"', 'python_version >= "3.8"'],
        ['python_version == "3.8" and extra == "x"', 'python_version == "3.8" or extra == "x"'],
        ['sys_platform == "win32"', 'sys_platform == "linux"'],
        ['extra == "x" or', 'extra == "x"'],
        ['(extra == "x"', 'extra == "x"'],
        ['extra == "x" extra', 'extra == "x"'],
        ['extra = "x"', 'extra == "x"'],
        ['a.b', 'a.b == "c"'],
      ] as const
    ).map(([old, now]): [string, string, string[]] => [
      `Requires-Dist: a; ${old}`,
      `Requires-Dist: a; ${now}`,
      ['Requires-Dist'],
    ]),
    [
      'Requires-Dist: a; python_version == "3.8"\nRequires-Dist: a; python_version == "3.9"',
      'Requires-Dist: a; python_version >= "3.8" and python_version < "3.9"\nRequires-Dist: a; python_version == "3.8"',
      ['Requires-Dist'],
    ],
    ['Provides-Extra: X_Y', 'provides-extra: x-y', []],
    ['Provides-Extra: x', 'Provides-Extra: y', ['Provides-Extra']],
    ['Summary: x', 'Summary: y', []],
    // As installers read it: any line end is one, and a line that begins with a blank is none.
    ['Summary: x', 'Summary: x\rRequires-Dist: evil', ['Requires-Dist']],
    ['Summary: x', 'Summary: x\n Requires-Dist: evil', []],
    ['Requires-Dist: a', 'Requires-Dist:\n  a', []],
    ['Summary: x', 'Summary: x\n\nRequires-Dist: evil', []],
    // What is no header ends them, so that pip sees no more of them.
    ['Requires-Dist: a', 'nonsense\nRequires-Dist: a', ['Requires-Dist']],
    ['Requires-Dist: a', '\ufeffSummary: x\nRequires-Dist: a', ['Requires-Dist']],
  ])('%j and %j', (one, other, differing) => {
    expect(differingHeaders(one, other)).toEqual(differing);
    expect(differingHeaders(other, one)).toEqual(differing);
  });
});

describe('texts that are made to take for ever', () => {
  const [setup = '', restOfSetup = ''] = SETUP.split("'demo'");
  const readHeaders = (text: string): unknown => differingHeaders(text, METADATA);
  const readMarkers = (count: number): unknown => {
    const parts = Array.from({ length: count }, (_, n) =>
      n % 2 === 0 ? `extra == "x${String(n)}"` : `python_full_version != "3.${String(n)}.${String(9 * n)}"`,
    );
    const markers = (word: string): string => `Requires-Dist: a; ${parts.join(` ${word} `)}\n`;
    return differingHeaders(markers('and'), markers('or'));
  };

  test.each<[string, Pump, (text: string) => unknown]>([
    ['blanks in a header', { before: 'Name: a', again: ' ', after: 'b' }, readHeaders],
    ['headers', { before: '', again: 'Requires-Dist: a\n', after: '' }, readHeaders],
    ['parentheses', { before: 'Requires-Dist: a; ', again: '(', after: '' }, readHeaders],
    // One for each letter.
    ['markers', { before: '', again: 'x', after: '' }, ({ length }) => readMarkers(length)],
    ['a version', { before: 'Version: ', again: '1.', after: '' }, readHeaders],
    ['quotes in setup.py', { before: setup, again: "\\'", after: restOfSetup }, isGeneratedSetup],
    ['blanks in setup.py', { before: `${setup}x`, again: ' ', after: restOfSetup }, isGeneratedSetup],
    ['ends of setup.py', { before: '', again: SETUP, after: '' }, isGeneratedSetup],
  ])('take time in proportion to their length: %s', async (_, pump, read) => {
    expect((await growth(pump, read)) ?? 0).toBeLessThan(MOST_GROWTH);
  });
});

describe('a setup.py that poetry-core has generated', () => {
  test('is known', () => {
    expect(isGeneratedSetup(SETUP)).toBe(true);
  });

  test.each<[why: string, text: string]>([
    ['empty', ''],
    ['something before', `import os\n${SETUP}`],
    ['something behind', `${SETUP}import os\n`],
    ['a comment that Python sees end earlier', `${SETUP}#\rimport os\n`],
    ['a call over other blanks', SETUP.replace("['demo']", "packages\f('x')")],
    ['an import', SETUP.replace('packages =', 'import os\npackages =')],
    ['a call', SETUP.replace("['demo']", "exec('x')")],
    ['a call of what is there', SETUP.replace("['demo']", 'setup_kwargs ("x")')],
    ['a call over two lines', SETUP.replace("['demo']", "packages \\\n('x')")],
    ['a name', SETUP.replace("['demo']", '[__builtins__]')],
    ['an attribute', SETUP.replace("['demo']", 'packages.x')],
    ['an expression in a string', SETUP.replace("'demo'", "f'{x}'")],
    ['a string over lines', SETUP.replace("'demo'", "'''demo'''")],
    // Before 3.11 Python sees: ['demo', exec('x')#…
    ['a zero byte that ends a line', SETUP.replace("['demo']", "['demo\0'\n', exec(1)\0'\n]")],
    ['a comment that opens a string', SETUP.replace("['demo']", "['demo'] # '")],
    [
      'a build script',
      SETUP.replace('}\n\n\nsetup(', '}\nfrom build import *\nbuild(setup_kwargs)\n\nsetup('),
    ],
  ])('is not one with %s', (_, text) => {
    expect(isGeneratedSetup(text)).toBe(false);
  });
});
