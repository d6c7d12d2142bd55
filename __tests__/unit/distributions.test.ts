import { createHash } from 'node:crypto';
import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { ContentsError } from '../../src/distributions/contents-error.ts';
import { copyUnchanged, readBuildFolder, type BuiltFile } from '../../src/distributions/built.ts';
import { readContents, type Contents } from '../../src/distributions/contents.ts';
import { differencesFrom, parseExpectedFiles } from '../../src/distributions/expected.ts';
import { parseMetadata } from '../../src/distributions/metadata.ts';
import { findPython } from '../support/tools/python.ts';
import {
  recorded,
  rewriteHeader,
  tarGz,
  zip,
  type TarEntry,
  type ZipEntry,
} from '../support/unit/archives.ts';
import { builtFile as made } from '../support/unit/built-files.ts';
import { growth, MOST_GROWTH } from '../support/unit/growth.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';
import { publishError } from '../support/unit/thrown.ts';

const newFolder = temporaryFolders();

const WHEEL = 'demo_pkg-1.0-py3-none-any.whl';
const SDIST = 'demo_pkg-1.0.tar.gz';
const METADATA = 'Metadata-Version: 2.4\nName: Demo.Pkg\nVersion: 1.0\n\nName: not this\n';
const WHEEL_METADATA: ZipEntry = { name: 'demo_pkg-1.0.dist-info/METADATA', content: METADATA };
const WHEEL_FILE: ZipEntry = { name: 'demo_pkg-1.0.dist-info/WHEEL', content: 'Wheel-Version: 1.0\n' };
const PKG_INFO: TarEntry = { name: 'demo_pkg-1.0/PKG-INFO', content: METADATA };

const builtFile = async (filename: string, content: Buffer): Promise<BuiltFile> =>
  made(await newFolder(), filename, content);

/** A wheel of these entries, with the two that every wheel has. */
function wheel(...entries: ZipEntry[]): Buffer {
  return zip(recorded('demo_pkg-1.0.dist-info', [...entries, WHEEL_FILE]));
}

async function wheelOf(...entries: ZipEntry[]): Promise<Contents> {
  return readContents(await builtFile(WHEEL, wheel(...entries)));
}

async function sdistOf(...entries: TarEntry[]): Promise<Contents> {
  return readContents(await builtFile(SDIST, await tarGz(entries)));
}

describe('a build folder', () => {
  test('sdist first, then wheels by name, each with size and hash; all else by name', async () => {
    const folder = await newFolder();
    const names = [WHEEL, 'demo_pkg-1.0-cp312-cp312-win32.whl', SDIST];
    for (const name of [...names, 'notes.txt', '.gitignore']) await writeFile(path.join(folder, name), name);
    await mkdir(path.join(folder, 'demo_pkg-2.0.tar.gz'));
    await symlink(path.join(folder, SDIST), path.join(folder, 'demo_pkg-3.0.tar.gz'));
    const { files, others } = await readBuildFolder(folder);
    expect(files.map(({ filename }) => filename)).toEqual([
      SDIST,
      'demo_pkg-1.0-cp312-cp312-win32.whl',
      WHEEL,
    ]);
    expect(files[0]).toMatchObject({
      kind: 'sdist',
      path: path.join(folder, SDIST),
      size: SDIST.length,
      sha256: createHash('sha256').update(SDIST).digest('hex'),
    });
    expect([...others].sort()).toEqual(
      ['.gitignore', 'demo_pkg-2.0.tar.gz', 'demo_pkg-3.0.tar.gz', 'notes.txt'].sort(),
    );
  });

  test('an empty one', async () => {
    expect(await readBuildFolder(await newFolder())).toEqual({ files: [], others: [] });
  });
});

describe('wheels', () => {
  test('members in their order, and the metadata', async () => {
    const contents = await wheelOf(
      { name: 'demo_pkg/', mode: 0o040755 },
      { name: 'demo_pkg/__init__.py', content: 'x = 1\n' },
      { name: 'demo_pkg/_vendor/other-2.0.dist-info/METADATA', content: 'Name: other\nVersion: 2.0\n' },
      WHEEL_METADATA,
    );
    expect(contents).toMatchObject({
      members: [
        'demo_pkg/__init__.py',
        'demo_pkg/_vendor/other-2.0.dist-info/METADATA',
        'demo_pkg-1.0.dist-info/METADATA',
        'demo_pkg-1.0.dist-info/WHEEL',
        'demo_pkg-1.0.dist-info/RECORD',
      ],
      metadata: { name: 'Demo.Pkg', version: '1.0', classifiers: [] },
      root: 'demo_pkg-1.0.dist-info',
      entryPoints: null,
      streamed: null,
      pointers: [],
    });
  });

  test('as Python writes them', async () => {
    const folder = await newFolder();
    const file = path.join(folder, WHEEL);
    const script = `import sys, zipfile, hashlib, base64, csv, io
files = {"demo_pkg/größe.py": b"x = 1" * 1000, 'demo_pkg/a, "b".py': b"",
  "demo_pkg-1.0.dist-info/METADATA": sys.argv[2].encode(), "demo_pkg-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0"}
record = io.StringIO()
rows = csv.writer(record)
for name, content in files.items():
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
    rows.writerow([name, "sha256=" + digest, len(content)])
rows.writerow(["demo_pkg-1.0.dist-info/RECORD", "", ""])
files["demo_pkg-1.0.dist-info/RECORD"] = record.getvalue().encode()
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    for name, content in files.items():
        with archive.open(name, "w", force_zip64=name.endswith("METADATA")) as member: member.write(content)`;
    await execa(await findPython(), ['-I', '-c', script, file, METADATA]);
    const { files } = await readBuildFolder(folder);
    const contents = await Promise.all(files.map((built) => readContents(built)));
    expect(contents).toMatchObject([
      {
        members: expect.arrayContaining(['demo_pkg/größe.py', 'demo_pkg/a, "b".py']),
        metadata: { version: '1.0' },
      },
    ]);
  });

  test.each<[why: string, entries: ZipEntry[], says: RegExp]>([
    ['a way out', [{ name: '../evil.py' }], /evil\.py/],
    ['a way out in the middle', [{ name: 'demo/../../evil.py' }], /evil\.py/],
    ['an absolute name', [{ name: '/etc/evil' }], /evil/],
    ['a name with a drive', [{ name: 'C:/evil' }], /evil/],
    ['a backslash', [{ name: 'demo\\evil.py' }], /evil/],
    ['a folder outside', [{ name: '../evil/', mode: 0o040755 }], /evil/],
    [
      'a symbolic link',
      [{ name: 'demo/link', content: '/etc/passwd', mode: 0o120777 }],
      /link is a symbolic/,
    ],
    ['a device', [{ name: 'demo/tty', mode: 0o020644 }], /tty is no plain file/],
    ['a folder with content', [{ name: 'demo/', content: 'x', mode: 0o040755 }], /demo\/ is a folder with/],
    ['a file that says it is a folder', [{ name: 'demo', mode: 0o040755 }], /demo is no plain file/],
    [
      'a name twice',
      [{ name: 'a.py' }, { name: 'b.py' }, { name: 'a.py', content: 'x' }],
      /a\.py is in it twice/,
    ],
    ['names that differ in case alone', [{ name: 'Demo/a.py' }, { name: 'demo/A.py' }], /ignore case/],
    ['names that look the same', [{ name: 'caf\u00e9.py' }, { name: 'cafe\u0301.py' }], /ignore case/],
    ['a file as a folder', [{ name: 'a' }, { name: 'A/b' }], /as a file and as a folder/],
    ['a folder as a file', [{ name: 'a/b/c' }, { name: 'a/b' }], /as a file and as a folder/],
    ['a name with gaps', [{ name: 'a//b' }], /a\/\/b/],
    ['a name with a dot for a folder', [{ name: 'a/./b' }], /a\/\.\/b/],
    ['a name with a line end', [{ name: 'a\nb' }], /cannot be shown/],
    ['a name without end', [{ name: 'a/'.repeat(30_000).concat('a') }], /longer than paths/],
    ['two descriptions', [{ name: 'other-1.0.dist-info/METADATA', content: METADATA }], /other-1\.0/],
    ['another checksum', [{ name: 'a.py', content: 'x', odd: { crc32: 7 } }], /a\.py is damaged/],
  ])('faults 45: %s is refused', async (_, entries, says) => {
    const reading = wheelOf(...entries, WHEEL_METADATA);
    await expect(reading).rejects.toThrow(ContentsError);
    await expect(reading).rejects.toThrow(says);
  });

  test.each<[why: string, entry: ZipEntry, says: RegExp]>([
    ['metadata of gigabytes', { ...WHEEL_METADATA, content: 'x'.repeat(11 << 20) }, /bytes/],
    ['a size that is a lie', { ...WHEEL_METADATA, claimedSize: 3 }, /./],
    [
      'a file that grows without measure',
      { name: 'zeros', odd: { sizes: [2, 2 ** 31] } },
      /more than 1073741824/,
    ],
  ])('faults 45: %s is read no further', async (_, entry, says) => {
    const entries = entry === WHEEL_METADATA ? [entry] : [entry, { ...WHEEL_METADATA }];
    const reading = wheelOf(...entries.slice(0, entry.name === WHEEL_METADATA.name ? 1 : 2));
    await expect(reading).rejects.toThrow(says);
  });

  test.each<[why: string, entries: ZipEntry[]]>([
    ['none', [{ name: 'demo/__init__.py' }]],
    ['in a folder below', [{ name: 'demo/demo_pkg-1.0.dist-info/METADATA', content: METADATA }]],
    ['in another case', [{ name: 'demo_pkg-1.0.dist-info/metadata', content: METADATA }]],
    ['of another version', [{ name: 'demo_pkg-1.1.dist-info/METADATA', content: METADATA }]],
  ])('metadata must be where it belongs: %s', async (_, entries) => {
    await expect(wheelOf(...entries)).rejects.toThrow(/METADATA/);
  });

  test('so must WHEEL and RECORD', async () => {
    const entries = [WHEEL_METADATA, { name: 'demo.py' }];
    const withoutWheel = zip(recorded('demo_pkg-1.0.dist-info', entries));
    await expect(readContents(await builtFile(WHEEL, withoutWheel))).rejects.toThrow(/no .*\/WHEEL in it/);
    const withoutRecord = zip([...entries, WHEEL_FILE]);
    await expect(readContents(await builtFile(WHEEL, withoutRecord))).rejects.toThrow(/no .*\/RECORD in it/);
  });

  test.each([
    ['no archive', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    ['cut off', wheel(WHEEL_METADATA).subarray(0, -30)],
    ['a tar archive', gzipSync('x')],
  ])('faults 45: %s is refused', async (_, content) => {
    await expect(readContents(await builtFile(WHEEL, content))).rejects.toThrow(ContentsError);
  });
});

describe('sdists', () => {
  test('members in their order, and the metadata', async () => {
    const contents = await sdistOf(
      { name: 'demo_pkg-1.0/', type: 'directory' },
      { name: 'demo_pkg-1.0/src/demo.egg-info/PKG-INFO', content: 'Name: other\n' },
      { name: `demo_pkg-1.0/${'long/'.repeat(60)}name.py`, content: 'x' },
      PKG_INFO,
    );
    expect(contents.members).toEqual([
      'demo_pkg-1.0/src/demo.egg-info/PKG-INFO',
      `demo_pkg-1.0/${'long/'.repeat(60)}name.py`,
      'demo_pkg-1.0/PKG-INFO',
    ]);
    expect(contents.metadata).toMatchObject({ name: 'Demo.Pkg', version: '1.0', classifiers: [] });
  });

  test('an old spelling has a folder of that spelling', async () => {
    const content = await tarGz([{ name: 'demo-pkg-1.0/PKG-INFO', content: METADATA }]);
    const { metadata } = await readContents(await builtFile('demo-pkg-1.0.tar.gz', content));
    expect(metadata.version).toBe('1.0');
  });

  test.each<[why: string, entry: TarEntry, says: RegExp]>([
    ['a way out', { name: 'demo_pkg-1.0/../../evil' }, /evil/],
    ['an absolute name', { name: '/etc/evil' }, /evil/],
    ['a backslash', { name: 'demo_pkg-1.0\\evil' }, /evil/],
    ['a name with a drive', { name: 'c:evil' }, /evil/],
    ['a folder outside', { name: '../evil', type: 'directory' }, /evil/],
    ['a symbolic link', { name: 'demo_pkg-1.0/link', type: 'symlink', linkname: '/etc' }, /link.*symlink/],
    ['a hard link', { name: 'demo_pkg-1.0/hard', type: 'link', linkname: '/etc/passwd' }, /hard.*link/],
    ['a device', { name: 'demo_pkg-1.0/tty', type: 'character-device', devmajor: 1 }, /tty.*device/],
    ['a pipe', { name: 'demo_pkg-1.0/pipe', type: 'fifo' }, /pipe.*fifo/],
    ['a sparse file', { name: 'demo_pkg-1.0/s', pax: { 'GNU.sparse.map': '0,1' }, content: 'x' }, /sparse/],
    ['a file outside', { name: 'demo_pkg-1.1/a' }, /demo_pkg-1\.1\/a is not in its one folder/],
    ['a name in other letters', { name: 'demo_pkg-1.0/pkg-info' }, /ignore case/],
  ])('faults 45: %s is refused, wherever it stands', async (_, entry, says) => {
    for (const entries of [
      [entry, PKG_INFO],
      [PKG_INFO, { name: 'demo_pkg-1.0/big', content: 'x'.repeat(300_000) }, entry],
    ]) {
      const reading = sdistOf(...entries);
      await expect(reading).rejects.toThrow(ContentsError);
      await expect(reading).rejects.toThrow(says);
    }
  });

  test('a name twice is refused', async () => {
    await expect(sdistOf(PKG_INFO, { name: 'a' }, { name: 'a', content: 'x' })).rejects.toThrow(
      /a is in it twice/,
    );
  });

  test.each<[why: string, entries: TarEntry[]]>([
    ['none', [{ name: 'demo_pkg-1.0/setup.py' }]],
    ['at the top', [{ name: 'PKG-INFO', content: METADATA }]],
    ['in another folder', [{ name: 'demo_pkg-2.0/PKG-INFO', content: METADATA }]],
    ['a folder', [{ name: 'demo_pkg-1.0/PKG-INFO', type: 'directory' }]],
  ])('metadata must be where it belongs: %s', async (_, entries) => {
    await expect(sdistOf(...entries)).rejects.toThrow(/PKG-INFO/);
  });

  test('faults 45: a sparse file of the old kind is refused', async () => {
    const tar = gunzipSync(await tarGz([PKG_INFO, { name: 'demo_pkg-1.0/sparse', content: '' }]));
    rewriteHeader(tar.subarray(1024, 1536), 156, 'S');
    const file = await builtFile(SDIST, gzipSync(tar));
    await expect(readContents(file)).rejects.toThrow(/sparse is no plain file/);
  });

  test.each([
    ['something behind its end', Buffer.from('evil'), /./],
    ['a zip archive behind its end', zip([{ name: 'evil.py' }]), /zip and a tar/],
  ])('faults 45: %s is refused', async (_, behind, says) => {
    const content = Buffer.concat([await tarGz([PKG_INFO]), behind]);
    await expect(readContents(await builtFile(SDIST, content))).rejects.toThrow(says);
  });

  test('as a zip archive it is none', async () => {
    const content = zip([{ name: 'demo_pkg-1.0/PKG-INFO', content: METADATA }]);
    await expect(readContents(await builtFile('demo_pkg-1.0.zip', content))).rejects.toThrow(/PEP 625/);
  });

  test('faults 45: a bomb is read no further', async () => {
    const zeros = gzipSync(Buffer.alloc(32 << 20));
    const tar = gunzipSync(await tarGz([PKG_INFO, { name: 'demo_pkg-1.0/zeros', content: 'x' }]));
    rewriteHeader(tar.subarray(1024, 1536), 124, '77777777777');
    const bomb = Buffer.concat([gzipSync(tar.subarray(0, 1536)), ...Array.from({ length: 33 }, () => zeros)]);
    await expect(readContents(await builtFile(SDIST, bomb))).rejects.toThrow(/more than 1073741824 bytes/);
    // A gibibyte is unpacked: a busy machine takes its time.
  }, 120_000);

  test('metadata of gigabytes is not read', async () => {
    await expect(sdistOf({ ...PKG_INFO, content: 'x'.repeat(11 << 20) })).rejects.toThrow(/bytes/);
  });

  test.each([
    ['no archive', () => Buffer.from('hello')],
    ['nothing', () => Buffer.alloc(0)],
    ['gzip of something else', () => gzipSync('x'.repeat(2000))],
    ['cut off', async () => (await tarGz([PKG_INFO])).subarray(0, -20)],
    ['a wheel', () => zip([WHEEL_METADATA])],
  ])('faults 45: %s is refused', async (_, content) => {
    await expect(readContents(await builtFile(SDIST, await content()))).rejects.toThrow(ContentsError);
  });
});

describe('metadata', () => {
  test.each<[text: string, name: string | null, version: string | null]>([
    [METADATA, 'Demo.Pkg', '1.0'],
    ['name: a\r\nVERSION:  1.0 \r\n\r\nVersion: 2\r\n', 'a', '1.0'],
    ['Name: a', 'a', null],
    ['Description: x\n Name: b\nName: a\nVersion:1\n', 'a', '1'],
    ['X-Name: b\nSummary: Version: 2\n', null, null],
    ['Name:\nVersion: 1\n', null, '1'],
    ['Name: a\rVersion: 1\r\rVersion: 2', 'a', '1'],
    ['Name: a\n\r\nVersion: 1', 'a', null],
    // No line ends here, whatever the s and m of a regular expression take for one.
    ['Name: a\nSummary: b\u2028Version: 2\nVersion: 1', 'a', '1'],
    ['Name: a\u2029Name: b', 'a\u2029Name: b', null],
    ['Name\n: a\nVersion 1:2\n', null, null],
    ['', null, null],
  ])('%j: %s %s', (text, name, version) => {
    expect(parseMetadata(text)).toMatchObject({ name, version, classifiers: [] });
  });

  test('all classifiers, and none of the description', () => {
    const text = 'Name: a\nClassifier: Private :: Do Not Upload\nclassifier:  B :: C \r\n\nClassifier: D\n';
    expect(parseMetadata(text).classifiers).toEqual(['Private :: Do Not Upload', 'B :: C']);
  });

  test('takes no longer than it is long, however it is written', async () => {
    const blanks = ' '.repeat(3000);
    const text = `Name:${blanks}a${blanks}b${blanks}\nVersion:${blanks}\n${blanks}`;
    expect(parseMetadata(text)).toMatchObject({ name: `a${blanks}b`, version: null, classifiers: [] });
    for (const [before, after] of [
      ['Name:', 'a'],
      ['Name:a', 'b\nVersion:1'],
      ['Name:a\nVersion:', ''],
      ['Name:a\n', ''],
    ] as const)
      expect((await growth({ before, again: ' ', after }, parseMetadata)) ?? 0).toBeLessThan(MOST_GROWTH);
  });
});

describe('copies', () => {
  test('are what was hashed', async () => {
    const folder = await newFolder();
    await copyUnchanged([await builtFile(WHEEL, Buffer.from('one'))], folder);
    expect((await readBuildFolder(folder)).files.map(({ filename }) => filename)).toEqual([WHEEL]);
  });

  test.each([
    { what: 'changed', how: (file: string) => appendFile(file, 'x') },
    { what: 'removed', how: (file: string) => rm(file) },
  ])('of a file that was $what since are refused', async ({ what, how }) => {
    const file = await builtFile(WHEEL, Buffer.from('one'));
    await how(file.path);
    const { code, message } = await publishError(async () => copyUnchanged([file], await newFolder()));
    expect(code).toBe('artifact-invalid');
    expect(message).toMatch(`${WHEEL} was ${what} after it had been built and inspected.`);
  });
});

describe('the list of an earlier job', () => {
  const HASH = 'a'.repeat(64);
  const entry = (filename: unknown, sha256: unknown = HASH): object => ({
    filename,
    sha256,
    kind: 'x',
    url: null,
  });

  test('gives names and hashes', () => {
    const text = JSON.stringify([entry(SDIST), entry(WHEEL, 'A'.repeat(64))]);
    expect(parseExpectedFiles(text)).toEqual({
      files: [
        { filename: SDIST, sha256: HASH },
        { filename: WHEEL, sha256: HASH },
      ],
    });
  });

  test.each([
    ['', 'no JSON'],
    ['dist/*', 'no JSON'],
    ['{}', 'no list'],
    ['[]', 'no list'],
    ['"files"', 'no list'],
    ['null', 'no list'],
    [JSON.stringify([entry(SDIST), 1]), 'an entry without'],
    [JSON.stringify([null]), 'an entry without'],
    [JSON.stringify([entry(7)]), 'an entry without'],
    [JSON.stringify([entry('../demo_pkg-1.0.tar.gz')]), 'an entry without'],
    [JSON.stringify([entry('dist/demo_pkg-1.0.tar.gz')]), 'an entry without'],
    [JSON.stringify([entry('notes.txt')]), 'an entry without'],
    [JSON.stringify([entry(SDIST, HASH.slice(1))]), 'an entry without'],
    [JSON.stringify([entry(SDIST, null)]), 'an entry without'],
    [JSON.stringify([entry(SDIST), entry(SDIST, 'b'.repeat(64))]), 'twice'],
  ])('%j: %s', (text, problem) => {
    expect(parseExpectedFiles(text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  const one = { filename: SDIST, sha256: HASH };
  const two = { filename: WHEEL, sha256: HASH };
  const changed = { ...two, sha256: 'b'.repeat(64) };

  test.each<[string, readonly (typeof one)[], readonly string[], readonly string[]]>([
    ['the same', [two, one], [], []],
    ['one missing', [one], [], [`${WHEEL} is missing.`]],
    ['one changed', [one, changed], [], [`${WHEEL} has sha256 ${changed.sha256}, expected is ${HASH}.`]],
    ['one more', [one, two, { ...two, filename: 'x-1.tar.gz' }], [], ['x-1.tar.gz is not expected.']],
    [
      'something else',
      [one, two],
      ['notes.txt', 'sub'],
      ['notes.txt is not expected.', 'sub is not expected.'],
    ],
    ['nothing', [], [], [`${SDIST} is missing.`, `${WHEEL} is missing.`]],
  ])('against the folder: %s', (_, files, others, differences) => {
    expect(differencesFrom([one, two], files, others)).toEqual(differences);
  });
});
