import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import { walkDistribution } from '../../src/distributions/archive.ts';
import type { Kind } from '../../src/packaging/filenames.ts';
import { rewriteHeader, tarGz, zip, type ZipEntry } from '../support/unit/archives.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

jest.setTimeout(30_000);

const newFolder = temporaryFolders();

/** What our reader shows of an archive from outside, or of a file that was built here; a refusal as its message. */
async function seen(kind: Kind, archive: Buffer | string): Promise<string> {
  const names: string[] = [];
  try {
    await walkDistribution({ kind }, archive, ({ name }) => Promise.resolve(void names.push(name)));
  } catch (refusal) {
    return String(refusal);
  }
  return names.join(' ');
}

/** What Python makes of the same bytes: the names that it would unpack. */
async function byPython(kind: Kind, archive: Buffer): Promise<string> {
  const file = path.join(await newFolder(), 'archive');
  await writeFile(file, archive);
  const script =
    kind === 'wheel'
      ? 'import sys, zipfile; print(*zipfile.ZipFile(sys.argv[1]).namelist())'
      : 'import sys, tarfile; print(*[m.name for m in tarfile.open(sys.argv[1]) if m.isfile()])';
  return execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }).trim();
}

const ODD = /readers could differ/;
const GOOD: ZipEntry = { name: 'demo/__init__.py', content: 'x = 1\n' };
const EVIL: ZipEntry = { name: 'evil.pth', content: 'import os\n' };

/** The zip with other numbers in its end: of members, and where the directory begins. */
function withEnd(archive: Buffer, count: number, start?: number): Buffer {
  const changed = Buffer.from(archive);
  const end = changed.length - 22;
  changed.writeUInt16LE(count, end + 8);
  changed.writeUInt16LE(count, end + 10);
  if (start !== undefined) changed.writeUInt32LE(start, end + 16);
  return changed;
}

const startOf = (archive: Buffer): number => archive.readUInt32LE(archive.length - 6);

/** Two directories: readers that go by the offset find the first, those that go by the size the second. */
function twoDirectories(): Buffer {
  const [good, evil] = [zip([GOOD]), zip([EVIL])];
  const first = Buffer.concat([good.subarray(0, startOf(good)), good.subarray(startOf(good), -22)]);
  return withEnd(Buffer.concat([first, evil]), 1, startOf(good));
}

describe('a wheel from outside', () => {
  test.each<[string, Buffer, inPython: string]>([
    ['holds more than it says', withEnd(zip([GOOD, EVIL]), 1), 'demo/__init__.py evil.pth'],
    ['has two directories', twoDirectories(), 'evil.pth'],
    [
      'has a folder whose name ends early',
      zip([GOOD, { ...EVIL, name: 'evil.pth\0/' }]),
      'demo/__init__.py evil.pth',
    ],
  ])('that %s shows Python other files, and is not read', async (_, archive, inPython) => {
    expect(await byPython('wheel', archive)).toBe(inPython);
    expect(await seen('wheel', archive)).toMatch(ODD);
  });

  const plain = zip([GOOD, EVIL]);
  const directory = startOf(plain);
  /** The plain one with one byte changed. */
  const changed = (at: number, byte: number): Buffer => {
    const copy = Buffer.from(plain);
    copy[at] = byte;
    return copy;
  };
  test.each<[string, Buffer]>([
    ['something before it', Buffer.concat([Buffer.from('x'), plain])],
    ['something behind it', Buffer.concat([plain, Buffer.from('x')])],
    ['another name in front of the content', changed(30, 0x65)],
    ['a member that is encrypted', changed(directory + 8, 1)],
    ['an extra field, which can hold another name', changed(directory + 30, 9)],
    ['an extra field in front of the content', changed(28, 1)],
    ['another way of packing in front of the content', changed(8, 0)],
    ['a member elsewhere', changed(directory + 42, 1)],
    ['a name that is neither ASCII nor UTF-8', changed(directory + 9, 0)],
  ])('with %s is not read', async (why, archive) => {
    if (why.startsWith('a name')) for (const at of [7, 30, directory + 46]) archive[at] = at === 7 ? 0 : 0xe4;
    expect(await seen('wheel', archive)).toMatch(ODD);
  });

  test.each([[[GOOD, EVIL]], [[]], [[{ name: 'demo/' }, { name: 'demo/ä.txt', stored: true }]]])(
    'that is plain is read (%j)',
    async (entries: readonly ZipEntry[]) => {
      expect(await seen('wheel', zip(entries))).not.toMatch(/Error/);
    },
  );
});

/** A tar header as Python writes it. */
function header(name: string, type: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(name);
  block.write('0000644\x000000000\x000000000\x00', 100);
  block.write(`${size.toString(8).padStart(11, '0')}\x0000000000000\x00        ${type}`, 124);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function member(name: string, type: string, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([header(name, type, bytes.length), bytes, Buffer.alloc(-bytes.length & 511)]);
}

/** A record of a PAX header, of 10 to 999 bytes with its length. */
const record = (text: string): string => {
  const rest = text.length + 2;
  return `${String(rest + (rest + 2 < 100 ? 2 : 3))} ${text}\n`;
};
const tgz = (...parts: Buffer[]): Buffer => gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
/** Two gzip members with so many zeros between them: some readers find the first, some both. */
const goingOn = (zeros: number): Buffer =>
  Buffer.concat([gzipSync(INFO), Buffer.alloc(zeros), gzipSync(SETUP)]);
const [INFO, SETUP] = [member('d/PKG-INFO', '0', 'Name: d\n'), member('d/setup.py', '0', 'import os\n')];

describe('an sdist from outside', () => {
  test.each<[string, Buffer, inPython: string]>([
    ['renames its files for all', tgz(member('g', 'g', record('path=d/setup.py')), INFO), 'd/setup.py'],
    [
      'renames one as a sparse file',
      tgz(member('x', 'x', record('GNU.sparse.name=d/setup.py')), INFO),
      'd/setup.py',
    ],
    [
      'hides members in the content of one',
      tgz(member('x', 'x', record('size=1024x')), member('d/PKG-INFO', '0', SETUP)),
      'd/PKG-INFO d/setup.py',
    ],
    [
      'renames what looks like a folder',
      tgz(member('x', 'x', record('path=d/setup.py')), header('d/', '0', 0)),
      'd/setup.py',
    ],
    ['goes on behind its end', tgz(INFO, Buffer.alloc(512), SETUP), 'd/PKG-INFO'],
    ['goes on in another gzip member behind zeros', goingOn(512), 'd/PKG-INFO d/setup.py'],
    ['goes on so beyond what is read at once', goingOn(200_000), 'd/PKG-INFO d/setup.py'],
  ])('that %s shows Python other files, and is not read', async (_, archive, inPython) => {
    expect(await byPython('sdist', archive)).toBe(inPython);
    expect(await seen('sdist', archive)).toMatch(ODD);
  });

  test.each<[string, Buffer]>([
    ['a folder with content', tgz(member('d', '5', INFO))],
    [
      'two PAX headers for one member',
      tgz(member('x', 'x', record('path=a')), member('x', 'x', record('path=b')), INFO),
    ],
    ['a PAX header that is cut off', tgz(member('x', 'x', '99 path=d\n'), INFO)],
    ['a device', tgz(header('d/null', '3', 0))],
    ['a number that is none', gzipSync(gunzipSync(tgz(INFO)).fill('x', 134, 135))],
  ])('with %s is not read', async (_, archive) => {
    expect(await seen('sdist', archive)).toMatch(ODD);
  });

  test('that is plain is read, in whatever pieces it comes', async () => {
    const long = `d/${'long/'.repeat(60)}ä.py`;
    const archive = await tarGz([
      { name: 'd/', type: 'directory' },
      { name: 'd/big.bin', content: Buffer.alloc(200_001, 7) },
      { name: long, content: 'x' },
      { name: 'd/empty' },
    ]);
    expect(await seen('sdist', archive)).toBe(`d/big.bin ${long} d/empty`);
    expect(await seen('sdist', tgz(INFO, SETUP))).toBe('d/PKG-INFO d/setup.py');
  });
});

/** The block with a text in its place, and its checksum. */
function changedHeader(block: Buffer, at: number, text: string): Buffer {
  const copy = Buffer.from(block);
  rewriteHeader(copy.subarray(0, 512), at, text);
  return copy;
}

/** A member as builders in Rust wrote it up to 2025: the format of GNU, and no type. */
const ofGnu = (block: Buffer): Buffer => changedHeader(changedHeader(block, 257, 'ustar  \0'), 156, '\0');
const LONG = `d/${'long/'.repeat(30)}`;
/** The first hundred letters of a long name, which end where a folder does. */
const CUT = `d/${'x'.repeat(97)}/`;
const longName = (name: string): Buffer =>
  changedHeader(member('././@LongLink', 'L', `${name}\0`), 257, 'ustar  \0');

describe('an sdist that was built here', () => {
  const built = async (archive: Buffer): Promise<string> => {
    const file = path.join(await newFolder(), 'built.tar.gz');
    await writeFile(file, archive);
    return file;
  };

  test.each<[string, Buffer, names: string]>([
    ['of uv_build 0.9: names of GNU', tgz(longName(`${LONG}a.py`), ofGnu(INFO)), `${LONG}a.py`],
    ['of uv_build 0.9: no user', tgz(changedHeader(ofGnu(INFO), 108, '\0'.repeat(16))), 'd/PKG-INFO'],
    [
      'of uv_build 0.13: sizes in PAX',
      tgz(member('x', 'x', record('path=d/PKG-INFO') + record('size=8')), INFO),
      'd/PKG-INFO',
    ],
    [
      'of poetry-core: a long name that is cut off behind a folder',
      tgz(member('x', 'x', record(`path=${CUT}a.py`)), member(CUT, '0', 'x')),
      `${CUT}a.py`,
    ],
    ['of setuptools: times in PAX', tgz(member('x', 'x', record('mtime=1700000000.5')), INFO), 'd/PKG-INFO'],
    ['of git: its commit', tgz(member('g', 'g', record('comment=0123456789')), INFO), 'd/PKG-INFO'],
    [
      'of a user with a large number',
      tgz(changedHeader(INFO, 108, '\x80\0\0\0\x7f\xff\xff\xff')),
      'd/PKG-INFO',
    ],
  ])('is read as Python reads it: %s', async (_, archive, names) => {
    expect(await byPython('sdist', archive)).toBe(names);
    expect(await seen('sdist', await built(archive))).toBe(names);
  });

  const fileAndFolder = tgz(longName(`${CUT}a.py`), changedHeader(ofGnu(header(CUT, '0', 0)), 0, CUT));
  test.each<[string, Buffer, inPython: string]>([
    ['has a file that is a folder to some', fileAndFolder, ''],
    [
      'hides members in the content of one',
      tgz(member('x', 'x', record('size=0')), member('d/PKG-INFO', '0', SETUP)),
      'd/PKG-INFO d/setup.py',
    ],
    ['goes on behind its end', tgz(INFO, Buffer.alloc(512), SETUP), 'd/PKG-INFO'],
    ['goes on in another gzip member behind zeros', goingOn(512), 'd/PKG-INFO d/setup.py'],
    ['goes on so beyond what is read at once', goingOn(200_000), 'd/PKG-INFO d/setup.py'],
    [
      'has two long names',
      tgz(longName('d/setup.py'), member('x', 'x', record('path=d/a.py')), INFO),
      'd/setup.py',
    ],
    ['ends at a number that is none', tgz(INFO, changedHeader(SETUP, 329, 'x')), 'd/PKG-INFO'],
    [
      'has a name in two parts',
      tgz(changedHeader(changedHeader(INFO, 257, 'ustar  \0'), 345, 'e')),
      'e/d/PKG-INFO',
    ],
    ['renames its files for all', tgz(member('g', 'g', record('path=d/setup.py')), INFO), 'd/setup.py'],
    ['has a file with the name of a folder', tgz(member('x', 'x', record('path=d/a/')), INFO), 'd/a'],
  ])('that %s shows Python other files, and is refused', async (_, archive, inPython) => {
    expect(await byPython('sdist', archive)).toBe(inPython);
    expect(await seen('sdist', await built(archive))).toMatch(ODD);
  });

  test.each<[string, Buffer]>([
    ['a path twice', tgz(member('x', 'x', record('path=d/a') + record('path=d/b')), INFO)],
    ['names in an encoding of its own', tgz(member('x', 'x', record('hdrcharset=BINARY')), INFO)],
    ['a name that is not UTF-8', tgz(changedHeader(INFO, 2, '\xe4'))],
    ['a long name that ends early', tgz(longName('d/a\0b'), INFO)],
    ['a long name of nothing', tgz(longName(''), INFO)],
    ['a folder with content', tgz(member('d', '5', INFO))],
    ['more than one gzip member', goingOn(0)],
    ['zeros behind its gzip member', Buffer.concat([tgz(INFO), Buffer.alloc(1)])],
    ['a format that nobody knows', tgz(changedHeader(INFO, 257, 'UStar\x0000'))],
  ])('with %s is refused', async (_, archive) => {
    expect(await seen('sdist', await built(archive))).toMatch(ODD);
    expect(await seen('sdist', archive)).toMatch(ODD);
  });
});
