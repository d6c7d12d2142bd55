import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { constants, crc32, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execa } from 'execa';
import { rewriteHeader, tarGz, zip, type ZipEntry } from '../support/unit/archives.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

// Megabytes are packed, hashed and unpacked in a process of their own, beside other tests.
jest.setTimeout(180_000);

const newFolder = temporaryFolders();
const SRC = path.resolve(import.meta.dirname, '../../src');
const STEM = 'demo-1.0';
const WHEEL = `${STEM}-py3-none-any.whl`;
const MIB = 2 ** 20;
/** What may be held beside what Node itself takes: far more than pieces of a file, and far less than the files here. */
const MOST = 96 * MIB;

/**
 * Source of a function that gives the most memory which its process ever had, in bytes. On Linux `maxRSS` would begin with what the
 * parent held, and that is all of Jest.
 */
const PEAK = `() => {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const status = process.getBuiltinModule('node:fs').readFileSync('/proc/self/status', 'utf8');
  return Number(/^VmHWM:\\s*(\\d+) kB$/m.exec(status)[1]) * 1024;
}`;

/** Inspects the files of a folder. @returns how that ended, and the most memory that the process ever had */
async function inspected(folder: string): Promise<{ outcome: string; bytes: number }> {
  const place = (file: string): string => JSON.stringify(pathToFileURL(path.join(SRC, file)).href);
  const script = `
    import process from 'node:process';
    import { readBuildFolder } from ${place('distributions/built.ts')};
    import { readFit } from ${place('distributions/fit.ts')};
    let outcome = 'fit';
    const { files } = await readBuildFolder(${JSON.stringify(folder)});
    for (const file of files) await readFit(file, () => undefined).catch((refusal) => (outcome = refusal.message));
    await Promise.all([import('tar-stream'), import('yauzl')]);
    console.log(JSON.stringify({ outcome, bytes: (${PEAK})() }));`;
  const args = ['--input-type=module', '--no-warnings', '--eval', script];
  const { stdout } = await execa(process.execPath, args, {
    cwd: path.dirname(SRC),
    env: { NODE_OPTIONS: '' },
  });
  return JSON.parse(stdout) as { outcome: string; bytes: number };
}

async function inspectedFile(filename: string, content: Buffer): Promise<{ outcome: string; bytes: number }> {
  const folder = await newFolder();
  await writeFile(path.join(folder, filename), content);
  return inspected(folder);
}

const PIECE = Buffer.alloc(32 * MIB);
/** A member of so many times 32 MiB of zeros. */
function zeros(times: number, said = times * PIECE.length): ZipEntry {
  // A piece ends where a byte does, and the last one says that it is the last.
  const piece = deflateRawSync(PIECE, { finishFlush: constants.Z_SYNC_FLUSH });
  const content = Buffer.concat([...Array.from({ length: times }, () => piece), Buffer.of(3, 0)]);
  let sum = 0;
  for (let n = 0; n < times; n++) sum = crc32(PIECE, sum);
  const odd = { method: 8, sizes: [content.length, said], crc32: sum } as const;
  return { name: 'demo/zeros.bin', content, stored: true, odd };
}

function wheelWith(entry: ZipEntry, times: number): Buffer {
  const texts = {
    [`${STEM}.dist-info/METADATA`]: 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n',
    [`${STEM}.dist-info/WHEEL`]: 'Wheel-Version: 1.0\n',
  };
  const line = (name: string, pieces: readonly (Buffer | string)[]): string => {
    const hash = createHash('sha256');
    for (const piece of pieces) hash.update(piece);
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    return `${name},sha256=${hash.digest('base64url')},${String(size)}\n`;
  };
  const record = [
    line(
      entry.name,
      Array.from({ length: times }, () => PIECE),
    ),
    ...Object.entries(texts).map(([name, text]) => line(name, [text])),
    `${STEM}.dist-info/RECORD,,\n`,
  ];
  return zip([
    entry,
    ...Object.entries(texts).map(([name, content]) => ({ name, content })),
    { name: `${STEM}.dist-info/RECORD`, content: record.join('') },
  ]);
}

describe('faults 45: however large a file becomes, little of it is held at once', () => {
  let empty: number;

  beforeAll(async () => {
    empty = (await inspected(await newFolder())).bytes;
  });

  test('a large wheel that is what it says', async () => {
    const { outcome, bytes } = await inspectedFile(WHEEL, wheelWith(zeros(8), 8));
    expect(outcome).toBe('fit');
    expect(bytes - empty).toBeLessThan(MOST);
  });

  test.each([
    ['says how large it is', zeros(40), /holds more than 1073741824 bytes/],
    ['says that it is small', zeros(40, 1000), /too many bytes|size/i],
  ])('a wheel that is a bomb and %s', async (_, entry, says) => {
    const { outcome, bytes } = await inspectedFile(WHEEL, wheelWith(entry, 0));
    expect(outcome).toMatch(says);
    expect(bytes - empty).toBeLessThan(MOST);
  });

  test('an sdist that is a bomb', async () => {
    const tar = gunzipSync(await tarGz([{ name: `${STEM}/zeros`, content: 'x' }]));
    rewriteHeader(tar.subarray(0, 512), 124, '77777777777');
    const piece = gzipSync(PIECE);
    const pieces = Array.from({ length: 40 }, () => piece);
    const bomb = Buffer.concat([gzipSync(tar.subarray(0, 512)), ...pieces]);
    const { outcome, bytes } = await inspectedFile(`${STEM}.tar.gz`, bomb);
    expect(outcome).toMatch(/holds more than 1073741824 bytes/);
    expect(bytes - empty).toBeLessThan(MOST);
  });

  test('and a measure that would not see it is none', async () => {
    const script = `const held = Buffer.alloc(256 * 2 ** 20, 1); console.log((${PEAK})(), held.length);`;
    const { stdout } = await execa(process.execPath, ['--eval', script], { env: { NODE_OPTIONS: '' } });
    expect(Number.parseInt(stdout, 10) - empty).toBeGreaterThan(MOST);
  });
});
