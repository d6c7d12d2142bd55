import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { ContentsError } from '../../src/distributions/contents-error.ts';
import { checkZipLayout, type ZipLayout } from '../../src/distributions/zip-layout.ts';
import {
  extraField,
  rewriteHeader,
  wide,
  words,
  zip,
  type OddEnd,
  type OddEntry,
  type ZipEntry,
} from '../support/unit/archives.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

// The kinds of archives that PyPI's own tests take and refuse (pypi/warehouse, tests/unit/utils/zipdata, August 2026), by the
// names of their files there; the archives are ours.

const newFolder = temporaryFolders();

async function layoutOf(archive: Buffer): Promise<ZipLayout> {
  const file = path.join(await newFolder(), 'archive.zip');
  await writeFile(file, archive);
  return checkZipLayout(file);
}

const FILE: ZipEntry = { name: 'foo', content: 'abcdefgh' };
const STORED: ZipEntry = { ...FILE, stored: true };
const CRC = crc32('abcdefgh');
/** In place of a size that stands among those of zip64. */
const NONE = 0xffffffff;
const odd = (how: OddEntry, entry = STORED): ZipEntry => ({ ...entry, odd: how });
const FOLDER: ZipEntry = { name: 'foo/', mode: 0o040755, stored: true };

/** The zip64 record of a directory and its locator. */
function zip64(change: { size?: number; at?: number; more?: Buffer } = {}): OddEnd {
  return {
    between: (at, { count, size, offset }) => {
      const more = change.more ?? Buffer.alloc(0);
      const said = wide(change.size ?? 44 + more.length);
      const versions = Buffer.from([45, 0, 45, 0]);
      const record = [
        Buffer.from('PK\x06\x06'),
        said,
        versions,
        words(0, 0),
        wide(count, count, size, offset),
      ];
      const locator = [Buffer.from('PK\x06\x07'), words(0), wide(change.at ?? at), words(1)];
      return Buffer.concat([...record, more, ...locator]);
    },
  };
}

/** What stands behind the data of a member that was written as a stream. */
function descriptor(sum = CRC, packed = 8, unpacked = 8): Buffer {
  return Buffer.concat([Buffer.from('PK\x07\x08'), words(sum, packed, unpacked)]);
}
const streamed = (behind: Buffer): ZipEntry => odd({ flags: 0x08, localSizes: [0, 0], behind });

describe('zip archives that PyPI takes', () => {
  test.each<[like: string, archive: Buffer]>([
    ['comment', zip([STORED], { comment: Buffer.from('hello') })],
    ['deflate', zip([FILE])],
    ['empty', zip([])],
    ['normal_deflate', zip([{ name: 'fixme', content: 'hello' }])],
    ['nosubdir', zip([{ ...STORED, name: 'foo/bar' }])],
    ['short_usize', zip([{ ...FILE, claimedSize: 3 }])],
    [
      'short_usize_zip64',
      zip([
        odd({ sizes: [8, 3], extra: extraField(1, wide(8, 8)), directoryExtra: extraField(1, wide(8, 8)) }),
      ]),
    ],
    ['store', zip([STORED])],
    ['subdir', zip([FOLDER, { ...STORED, name: 'foo/bar' }])],
    ['zip64_eocd', zip([FILE], { ...zip64(), isZip64: true })],
    // Beside theirs:
    ['a file with a name in UTF-8', zip([{ ...FILE, name: 'größe.py' }])],
    ['sizes in zip64 only', zip([odd({ localSizes: [NONE, NONE], extra: extraField(1, wide(8, 8)) })])],
    ['an end that could do without zip64', zip([FILE, { name: 'b' }], zip64())],
  ])('%s', async (_, archive) => {
    expect(await layoutOf(archive)).toEqual({ streamed: null });
  });
});

describe('faults 45: zip archives that PyPI refuses', () => {
  const two = (one: OddEntry, other: OddEntry = {}): ZipEntry[] => [
    odd(one),
    odd(other, { ...STORED, name: 'bar' }),
  ];
  const inner = zip([{ name: 'a', content: 'A', stored: true }]);
  const unicodeName = (name: string): Buffer =>
    extraField(0x7075, Buffer.concat([Buffer.of(1), words(crc32('foo')), Buffer.from(name)]));

  test.each<[like: string, archive: Buffer, says: RegExp]>([
    ['8bitcomment', zip([STORED], { comment: Buffer.from(`PK\x05\x06${'\0'.repeat(80)}`) }), /end where/],
    ['cd_comment', zip([odd({ comment: 'x' })]), /a comment about foo/],
    ['cd_extra_entry', zip([STORED, odd({ isDirectoryOnly: true, offset: 0 })]), /foo is in it twice/],
    ['cd_missing_entry', zip(two({}, { isInDirectory: false })), /belong to no member/],
    ['data_descriptor_bad_crc', zip([streamed(descriptor(1))]), /behind foo/],
    ['data_descriptor_bad_crc_0', zip([streamed(words(0, 8, 8))]), /behind foo/],
    ['data_descriptor_bad_csize', zip([streamed(descriptor(CRC, 7))]), /behind foo/],
    ['data_descriptor_bad_usize', zip([streamed(descriptor(CRC, 8, 9))]), /behind foo/],
    ['data_descriptor_bad_usize_no_sig', zip([streamed(words(CRC, 8, 9))]), /behind foo/],
    [
      'data_descriptor_zip64_csize',
      zip([streamed(Buffer.concat([Buffer.from('PK\x07\x08'), words(CRC), wide(7, 8)]))]),
      /behind foo/,
    ],
    [
      'data_descriptor_zip64_usize',
      zip([streamed(Buffer.concat([Buffer.from('PK\x07\x08'), words(CRC), wide(8, 9)]))]),
      /behind foo/,
    ],
    ['dupe_eocd', Buffer.concat([zip([FILE]), zip([FILE]).subarray(-22)]), /directory is not where/],
    ['eocd64_locator_mismatch', zip([], { ...zip64({ at: 1 }) }), /zip64 sizes is not where/],
    [
      'eocd64_non_locator',
      zip([], { between: (...at) => twice(zip64(), 56, at) }),
      /zip64 sizes is not where/,
    ],
    ['eocd64_without_eocd', zip([], { between: (...at) => locatorTwice(at) }), /zip64 sizes is not where/],
    ['eocd64_without_locator', zip([], { between: (...at) => recordOnly(at) }), /directory is not where/],
    ['extra3byte', zip([odd({ extra: Buffer.from('   '), directoryExtra: Buffer.from('   ') })]), /cut off/],
    ['missing_local_file', zip([odd({ isDirectoryOnly: true })]), /foo is not where/],
    ['non_ascii_original_name', zip([odd({ rawName: Buffer.of(0x82), flags: 0x800 })]), /UTF-8/],
    ['not', Buffer.from('Hello, world!\n'), /no zip archive/],
    ['prefix', Buffer.concat([Buffer.from('XXXX'), zip([FILE])]), /directory is not where/],
    [
      'second_unicode_extra',
      zip([odd({ extra: Buffer.concat([unicodeName('foo'), unicodeName('bar')]) })]),
      /extra field twice/,
    ],
    ['shortextra', zip([odd({ directoryExtra: unicodeName('bar').subarray(0, -1) })]), /cut off/],
    ['suffix_not_comment', Buffer.concat([zip([STORED]), Buffer.from('    ')]), /end where/],
    [
      'unicode_extra_chain',
      zip([odd({ extra: Buffer.concat(['foo', 'x', 'foo'].map(unicodeName)) })]),
      /extra field twice/,
    ],
    ['wheel-1.0-py3-none-any.whl', zip([STORED, STORED]), /foo is in it twice/],
    ['zip64_eocd_confusion', zip([FILE], { ...zip64({ size: 0x6090 }), isZip64: true }), /data of its own/],
    [
      'zip64_eocd_extensible_data',
      zip([FILE], { ...zip64({ more: Buffer.from('z'.repeat(20)) }), isZip64: true }),
      /zip64 sizes is not where/,
    ],
    [
      'zip64_extra_csize',
      zip([odd({ localSizes: [NONE, 8], extra: extraField(1, wide(8)) }, FILE)]),
      /only one size/,
    ],
    [
      'zip64_extra_too_long',
      zip([odd({ localSizes: [8, NONE], extra: extraField(1, wide(8, 0)) })]),
      /two sizes/,
    ],
    [
      'zip64_extra_too_short',
      zip([odd({ sizes: [NONE, NONE], directoryExtra: extraField(1, wide(8)) })]),
      /size of foo is missing/,
    ],
    [
      'zip64_extra_usize',
      zip([odd({ localSizes: [8, NONE], extra: extraField(1, wide(8)) }, FILE)]),
      /only one size/,
    ],
    ['zipinzip', zip([STORED], { comment: inner }), /directory is not where/],
    // Beside theirs:
    ['another name in front of the data', zip([odd({ localName: 'bar' })]), /describes foo otherwise/],
    ['other sizes in front of the data', zip([odd({ localSizes: [8, 9] })]), /describes foo otherwise/],
    ['bytes between two members', zip(two({}, { before: Buffer.from('x') })), /belong to no member/],
    ['bytes behind the last member', zip([odd({ behind: Buffer.from('x') })]), /belong to no member/],
    [
      'two members that share their data',
      zip(two({}, { isDirectoryOnly: true, offset: 0 })),
      /share their data/,
    ],
    ['a member within another', zip(two({}, { isDirectoryOnly: true, offset: 3 })), /belong to no member/],
    ['a member that reaches into the directory', zip([odd({ sizes: [20, 20] })]), /belong to no member/],
    ['a directory that says too little', zip([FILE, { name: 'b' }], { count: 1 }), /as many entries/],
    ['several disks', zip([FILE], { disk: 1 }), /several disks/],
    ['encrypted', zip([odd({ flags: 1 })]), /foo is encrypted/],
    ['packed by LZMA', zip([odd({ method: 14 })]), /installers need not know/],
    [
      'two ends that differ',
      zip([FILE], { between: (at, said) => bytesOf(zip64(), [at, { ...said, count: 2 }]) }),
      /last records differ/,
    ],
    ['another name for some readers', zip([odd({ extra: unicodeName('bar') })]), /foo has two names/],
    [
      'no zip64 sizes where they should be',
      zip([odd({ localSizes: [NONE, NONE] })]),
      /size of foo is missing/,
    ],
    ['cut off', zip([FILE]).subarray(0, -30), /end where/],
    ['empty', Buffer.alloc(0), /no zip archive/],
  ])('%s', async (_, archive, says) => {
    const reading = layoutOf(archive);
    await expect(reading).rejects.toThrow(ContentsError);
    await expect(reading).rejects.toThrow(says);
  });

  test('a tar archive at once', async () => {
    const archive = zip([{ name: 'a'.repeat(600), content: '' }]);
    rewriteHeader(archive.subarray(0, 512), 148, '');
    await expect(layoutOf(archive)).rejects.toThrow(/a zip and a tar archive at once/);
  });

  /** Their three archives whose sizes stand behind the data; other indexes take them. */
  test.each<[like: string, behind: Buffer]>([
    ['data_descriptor', descriptor()],
    ['data_descriptor without a mark', words(CRC, 8, 8)],
    ['data_descriptor_zip64', Buffer.concat([Buffer.from('PK\x07\x08'), words(CRC), wide(8, 8)])],
  ])('%s is told, for other indexes take it', async (_, behind) => {
    expect(await layoutOf(zip([streamed(behind)]))).toEqual({ streamed: 'foo' });
  });
});

type At = Parameters<NonNullable<OddEnd['between']>>;

function bytesOf(end: OddEnd, at: At): Buffer {
  return end.between?.(...at) ?? Buffer.alloc(0);
}

function recordOnly(at: At): Buffer {
  return bytesOf(zip64(), at).subarray(0, 56);
}

function twice(end: OddEnd, bytes: number, at: At): Buffer {
  const whole = bytesOf(end, at);
  return Buffer.concat([whole.subarray(0, bytes), whole]);
}

function locatorTwice(at: At): Buffer {
  const whole = bytesOf(zip64(), at);
  return Buffer.concat([whole, whole.subarray(56)]);
}
