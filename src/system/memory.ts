import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the space for young objects as small as it is at the start. Pieces of large files are let go as they are read, and the larger
 * that space has grown, the later they are noticed: with a wheel of 95 MB it makes a difference of a fifth of all memory.
 */
export function keepGarbageLow(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
