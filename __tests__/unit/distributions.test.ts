import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { readBuildFolder, type BuiltFile } from '../../src/distributions/built.ts';
import { ContentsError, readContents, type Contents } from '../../src/distributions/contents.ts';
import { parseMetadata } from '../../src/distributions/metadata.ts';
import { findPython } from '../support/tools/python.ts';
import { tarGz, zip, type TarEntry, type ZipEntry } from '../support/unit/archives.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();

const WHEEL = 'demo_pkg-1.0-py3-none-any.whl';
const SDIST = 'demo_pkg-1.0.tar.gz';
const METADATA = 'Metadata-Version: 2.4\nName: Demo.Pkg\nVersion: 1.0\n\nName: not this\n';
const WHEEL_METADATA: ZipEntry = { name: 'demo_pkg-1.0.dist-info/METADATA', content: METADATA };
const PKG_INFO: TarEntry = { name: 'demo_pkg-1.0/PKG-INFO', content: METADATA };

async function builtFile(filename: string, content: Buffer): Promise<BuiltFile> {
  const folder = await newFolder();
  await writeFile(path.join(folder, filename), content);
  const { files } = await readBuildFolder(folder);
  const [file] = files;
  if (file === undefined) throw new Error(`${filename} is no distribution`);
  return file;
}

async function wheelOf(...entries: ZipEntry[]): Promise<Contents> {
  return readContents(await builtFile(WHEEL, zip(entries)));
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
    expect(contents).toEqual({
      members: [
        'demo_pkg/__init__.py',
        'demo_pkg/_vendor/other-2.0.dist-info/METADATA',
        'demo_pkg-1.0.dist-info/METADATA',
      ],
      metadata: { name: 'Demo.Pkg', version: '1.0' },
    });
  });

  test('as Python writes them', async () => {
    const folder = await newFolder();
    const file = path.join(folder, WHEEL);
    const script = `import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("demo_pkg/größe.py", "x = 1" * 1000)
    archive.writestr("demo_pkg-1.0.dist-info/METADATA", sys.argv[2])`;
    await execa(await findPython(), ['-I', '-c', script, file, METADATA]);
    const { files } = await readBuildFolder(folder);
    const contents = await Promise.all(files.map((built) => readContents(built)));
    expect(contents).toMatchObject([
      { members: ['demo_pkg/größe.py', 'demo_pkg-1.0.dist-info/METADATA'], metadata: { version: '1.0' } },
    ]);
  });

  test.each<[why: string, entries: ZipEntry[], says: RegExp]>([
    ['a way out', [{ name: '../evil.py' }], /evil\.py/],
    ['a way out in the middle', [{ name: 'demo/../../evil.py' }], /evil\.py/],
    ['an absolute name', [{ name: '/etc/evil' }], /evil/],
    ['a name with a drive', [{ name: 'C:/evil' }], /evil/],
    ['a backslash', [{ name: 'demo\\evil.py' }], /evil/],
    ['a folder outside', [{ name: '../evil/', mode: 0o040755 }], /evil/],
    ['a symbolic link', [{ name: 'demo/link', content: '/etc/passwd', mode: 0o120777 }], /demo\/link/],
    ['a name twice', [{ name: 'a.py' }, { name: 'b.py' }, { name: 'a.py', content: 'x' }], /a\.py/],
    ['two descriptions', [{ name: 'other-1.0.dist-info/METADATA', content: METADATA }], /METADATA/],
    ['metadata of gigabytes', [{ name: 'x.dist-info/METADATA', content: 'x'.repeat(11 << 20) }], /bytes/],
    ['a size that is a lie', [{ name: 'y.dist-info/METADATA', content: METADATA, claimedSize: 3 }], /./],
  ])('%s is refused', async (_, entries, says) => {
    const reading = wheelOf(...entries, WHEEL_METADATA);
    await expect(reading).rejects.toThrow(ContentsError);
    await expect(reading).rejects.toThrow(says);
  });

  test.each<[why: string, entries: ZipEntry[]]>([
    ['none', [{ name: 'demo/__init__.py' }]],
    ['in a folder below', [{ name: 'demo/demo_pkg-1.0.dist-info/METADATA', content: METADATA }]],
    ['in another case', [{ name: 'demo_pkg-1.0.dist-info/metadata', content: METADATA }]],
  ])('metadata must be where it belongs: %s', async (_, entries) => {
    await expect(wheelOf(...entries)).rejects.toThrow(/METADATA/);
  });

  test.each([
    ['no archive', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    ['cut off', zip([WHEEL_METADATA]).subarray(0, -30)],
    ['a tar archive', gzipSync('x')],
  ])('%s is refused', async (_, content) => {
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
    expect(contents.metadata).toEqual({ name: 'Demo.Pkg', version: '1.0' });
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
  ])('%s is refused, wherever it stands', async (_, entry, says) => {
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

  test('metadata of gigabytes is not read', async () => {
    await expect(sdistOf({ ...PKG_INFO, content: 'x'.repeat(11 << 20) })).rejects.toThrow(/bytes/);
  });

  test.each([
    ['no archive', () => Buffer.from('hello')],
    ['nothing', () => Buffer.alloc(0)],
    ['gzip of something else', () => gzipSync('x'.repeat(2000))],
    ['cut off', async () => (await tarGz([PKG_INFO])).subarray(0, -20)],
    ['a wheel', () => zip([WHEEL_METADATA])],
  ])('%s is refused', async (_, content) => {
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
    ['', null, null],
  ])('%j: %s %s', (text, name, version) => {
    expect(parseMetadata(text)).toEqual({ name, version });
  });
});
