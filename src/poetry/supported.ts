import { PublishError } from '../errors.ts';
import { allows } from '../packaging/constraints.ts';

/** The oldest Poetry that can build into a folder of our choice, and the oldest without known holes in its installer. */
const OLDEST_POETRY = '1.8';
const SAFE_POETRY = '2.3.4';

/**
 * Whether a version of Poetry can build here.
 * @param warn takes what is known to be wrong with it all the same
 * @throws {PublishError} `poetry-version-refused`
 */
export function checkSupported(poetryVersion: string, warn: (text: string) => void): void {
  if (allows(`<${OLDEST_POETRY}`, poetryVersion)) {
    throw new PublishError('poetry-version-refused', {
      what: `Poetry ${poetryVersion} is too old.`,
      why: 'It cannot build into a folder of its own, so old files would be mixed with new ones.',
      fix: `Set \`poetry-version\` to ${OLDEST_POETRY}.5 or newer.`,
    });
  }
  if (allows(`<${SAFE_POETRY}`, poetryVersion)) {
    warn(
      `Poetry ${poetryVersion} has known security holes in its installer (CVE-2026-34591, fixed in ${SAFE_POETRY}).`,
    );
  }
}
