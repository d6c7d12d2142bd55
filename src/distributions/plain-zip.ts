import { ContentsError, TwoReadings } from './contents-error.ts';
import { walkZipLayout, type LaidOut } from './zip-layout.ts';

/** How well a member is deflated, and that its name is UTF-8. */
const PLAIN_FLAGS = 0x0806;

/**
 * Whether a zip archive from outside is as plain as Poetry writes it. Readers differ in what they make of odd ones: a name with a
 * zero byte, a header that comes twice. So whoever made it could show us other files than pip. It is laid out as PyPI asks for,
 * and beside that nothing has extra fields, comments, or sizes of zip64 or behind its data, and the directory has the order of the
 * members.
 * @throws {TwoReadings} where it is anything else
 */
export async function checkPlainZip(archive: Buffer): Promise<void> {
  try {
    const end = await walkZipLayout(archive, (member) => {
      const flaw = flawOf(member);
      if (flaw !== null) throw new TwoReadings(flaw);
    });
    if (end.isZip64 || end.hasComment) throw new TwoReadings('no end where it belongs');
  } catch (failure) {
    // Encrypted, in another format: none of this is anything that Poetry writes.
    if (!(failure instanceof ContentsError) || failure instanceof TwoReadings) throw failure;
    throw new TwoReadings(failure.message);
  }
}

function flawOf({ entry, header, isNext }: LaidOut): string | null {
  if (!isNext) return 'its directory has another order';
  if ((entry.flags & ~PLAIN_FLAGS) !== 0 || header.flags !== entry.flags)
    return 'a member is packed in an odd way';
  if (entry.hasExtra || header.hasExtra || entry.disk !== 0) return 'a member has extra fields';
  const isShown = entry.rawName.every((byte) => byte >= 0x20 && byte !== 0x7f);
  return isShown ? null : 'a name is not plain text';
}
