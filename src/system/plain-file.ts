import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

// Windows knows no such flags.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
/** How a file is opened that somebody may have put there: no link is followed, and nothing waited for. */
export const PLAINLY = constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/**
 * The bytes of a plain file that somebody may have put there.
 * @throws {Error} where it is none, or larger than that
 */
export async function readPlainFile(file: string, maxBytes: number): Promise<Buffer> {
  const opened = await open(file, PLAINLY);
  try {
    const state = await opened.stat();
    if (!state.isFile() || state.size > maxBytes) throw new Error('it is no plain file, or too large');
    // No more than that: somebody may go on writing.
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(state.size + 1), 0, state.size + 1, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await opened.close();
  }
}
