import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isFile, makePrivateFolder, sha256OfFile } from '../system/files.ts';
import { executableName, type Platform } from '../system/platform.ts';
import { walkZip } from '../system/zip.ts';
import { UV_PINS, UV_VERSION, type UvPin } from './uv-pins.ts';

/** Writes a wheel of uv to the path of a file that is not there yet. */
export type Download = (pin: UvPin, file: string) => Promise<void>;

/** The wheel of uv for a platform; null where there is none. */
export function uvPinFor(platform: Platform): UvPin | null {
  return UV_PINS[`${platform.os}-${platform.arch}${platform.libc === 'musl' ? '-musl' : ''}`] ?? null;
}

/** The uv that lies in a folder of ours, which is run as it is, or else a fresh one, as `fetchUv` gets it. */
export async function haveUv(platform: Platform, folder: string, download: Download): Promise<string> {
  const program = path.join(folder, executableName(platform, 'uv'));
  return (await isFile(program)) ? program : fetchUv(platform, await makePrivateFolder(folder), download);
}

/**
 * Fetches the pinned wheel of uv and unpacks the program from it. Its content is checked against the pin before anything of
 * it is unpacked.
 * @param folder a fresh folder of ours
 * @returns absolute path of the program
 * @throws {Error} with a message for the user, where it is not to be had
 */
export async function fetchUv(platform: Platform, folder: string, download: Download): Promise<string> {
  const pin = uvPinFor(platform);
  if (pin === null) throw new Error(`there is no uv ${UV_VERSION} for ${platform.os} ${platform.arch}`);
  const wheel = path.join(folder, pin.filename);
  try {
    await download(pin, wheel);
    const sha256 = await sha256OfFile(wheel);
    if (sha256 !== pin.sha256)
      throw new Error(`${pin.filename} has the SHA-256 ${sha256}, expected is ${pin.sha256}`);
    return await unpack(wheel, folder, executableName(platform, 'uv'));
  } finally {
    await rm(wheel, { force: true });
  }
}

async function unpack(wheel: string, folder: string, program: string): Promise<string> {
  const file = path.join(folder, program);
  const found = await walkZip(wheel, async (member) => {
    if (member.name !== `uv-${UV_VERSION}.data/scripts/${program}`) return undefined;
    await member.unpackTo(file, 0o755);
    return 'stop';
  });
  if (found !== 'stop') throw new Error(`${path.basename(wheel)} holds no ${program}`);
  return file;
}
