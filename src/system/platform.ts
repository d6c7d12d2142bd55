import { availableParallelism, devNull } from 'node:os';
import process from 'node:process';

/** A path where there is no folder, whatever others do. */
export const NOTHING = devNull;

/** The machine as far as paths and downloads depend on it. */
export interface Platform {
  readonly os: 'linux' | 'darwin' | 'win32';
  readonly arch: string;
  /** C library on Linux; `gnu` elsewhere (unused there). */
  readonly libc: 'gnu' | 'musl';
}

/** This machine. Node reports the version of glibc it runs on; where there is none the C library is musl. */
export function currentPlatform(): Platform {
  const os = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  const libc = os === 'linux' && report.header?.glibcVersionRuntime === undefined ? 'musl' : 'gnu';
  return { os, arch: process.arch, libc };
}

/** File name of a program: `poetry` → `poetry.exe` on Windows. */
export function executableName(platform: Platform, name: string): string {
  return platform.os === 'win32' ? `${name}.exe` : name;
}

/** How many processes can work at the same time. */
export function processorCount(): number {
  return availableParallelism();
}
