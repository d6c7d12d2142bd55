import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { isFile, makePrivateFolder, PIECE_BYTES } from '../system/files.ts';
import { executableName, type Platform } from '../system/platform.ts';
import { joined, limited } from '../system/streams.ts';
import { UV_PINS, UV_VERSION, type UvPin } from './uv-pins.ts';

/** Bytes as they come. */
type Pieces = AsyncIterable<Uint8Array>;
/** Hands the content of a wheel of uv on; once more from its beginning where the connection broke. */
export type Download = (pin: UvPin, read: (wheel: Pieces) => Promise<void>) => Promise<void>;

/** A uv that is being fetched to where it will not stay. */
export interface UvAhead {
  /** Path of the program. */
  readonly program: Promise<string>;
}

/** The wheel of uv for a platform; null where there is none. */
export function uvPinFor(platform: Platform): UvPin | null {
  return UV_PINS[`${platform.os}-${platform.arch}${platform.libc === 'musl' ? '-musl' : ''}`] ?? null;
}

/**
 * The uv that lies in a folder of ours, which is run as it is, or else the pinned one, fetched.
 * @param ahead is moved here in place of another one
 * @returns absolute path of the program
 * @throws {Error} with a message for the user, where it is not to be had
 */
export async function haveUv(
  platform: Platform,
  folder: string,
  download: Download,
  ahead: UvAhead | null = null,
): Promise<string> {
  const program = path.join(folder, executableName(platform, 'uv'));
  if (await isFile(program)) return program;
  const pin = uvPinFor(platform);
  if (pin === null) throw new Error(`there is no uv ${UV_VERSION} for ${platform.os} ${platform.arch}`);
  await makePrivateFolder(folder);
  const isMoved = ahead !== null && (await moved(await ahead.program, program));
  if (!isMoved) await fetchProgram(pin, program, download);
  return program;
}

/** Windows moves nothing that a virus scanner has opened. */
async function moved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    () => false,
  );
}

/**
 * Fetches a pinned wheel of uv and unpacks the program from it, both at once. The program is there only when the whole wheel has
 * come, and was the pinned one.
 * @param program path of a file in a fresh folder of ours
 * @throws {Error} with a message for the user
 */
export async function fetchProgram(pin: UvPin, program: string, download: Download): Promise<void> {
  const unpacked = `${program}.part`;
  try {
    let sha256 = null as string | null;
    await download(pin, async (wheel) => {
      // That of an earlier attempt says nothing of this one.
      sha256 = null;
      sha256 = await unpack(wheel, pin, unpacked);
    });
    if (sha256 === null) throw new Error(`${pin.filename} holds no program where it should be`);
    if (sha256 !== pin.sha256)
      throw new Error(`${pin.filename} has the SHA-256 ${sha256}, expected is ${pin.sha256}`);
    await rename(unpacked, program);
  } finally {
    await rm(unpacked, { force: true });
  }
}

/**
 * Writes the program in a wheel to a file while the wheel is read.
 * @returns SHA-256 of the whole wheel; null where something else lies where the program should be
 * @throws what reading the wheel throws
 */
async function unpack(wheel: Pieces, { program }: UvPin, file: string): Promise<string | null> {
  const sum = createHash('sha256');
  const packed = async function* (): Pieces {
    let at = 0;
    for await (const piece of wheel) {
      sum.update(piece);
      const part = piece.subarray(Math.max(0, program.start - at), Math.max(0, program.end - at));
      at += piece.length;
      if (part.length > 0) yield part;
    }
  };
  // Of what goes in and what comes out: with Node's own sizes unpacking tens of megabytes takes four times as long.
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
  const within = (content: Pieces): Pieces => limited(content, program.size);
  try {
    await pipeline(joined(packed(), PIECE_BYTES), inflate, within, createWriteStream(file, { mode: 0o755 }));
  } catch (failure) {
    // Node's codes of what cannot be unpacked; all others are of the network and the disk.
    if (String((failure as NodeJS.ErrnoException).code).startsWith('Z_')) return null;
    throw failure;
  }
  return sum.digest('hex');
}
