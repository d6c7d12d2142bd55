import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import { walkDistribution } from '../../src/distributions/archive.ts';
import type { Kind } from '../../src/packaging/filenames.ts';
import { tarGz, zip, type ZipEntry } from '../support/unit/archives.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

jest.setTimeout(30_000);

const newFolder = temporaryFolders();

/** What our reader shows of an archive from outside; a refusal as its message. */
async function seen(kind: Kind, archive: Buffer): Promise<string> {
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

const record = (text: string): string => `${String(text.length + 4)} ${text}\n`;
const tgz = (...parts: Buffer[]): Buffer => gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
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
