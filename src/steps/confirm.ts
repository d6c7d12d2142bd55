import type { BuiltFile } from '../distributions/built.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { plan } from '../plan.ts';
import type { IndexFile } from '../pypi/page.ts';
import type { IndexReader } from '../pypi/reader.ts';
import type { Target } from '../pypi/target.ts';
import type { Clock } from '../system/clock.ts';
import { growingPauses } from '../system/retry.ts';
import type { Release } from './upload.ts';

/**
 * Step 14: waits until the index shows every file with our hash. The JSON of the version proves it on PyPI, where it is
 * fresh before the Simple page that pip reads.
 * @param seconds how long to wait; 0 looks once and takes what it sees
 * @returns the files as the Simple page shows them; none where it did not in time
 * @throws {PublishError} `index-mismatch`; `index-unavailable` where an index other than PyPI does not show a file in time
 */
export async function confirm(
  index: IndexReader,
  target: Target,
  release: Release,
  files: readonly BuiltFile[],
  seconds: number,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<readonly IndexFile[]> {
  const end = clock.now() + seconds * 1000;
  log.awaits(`${target.label} to show the files (${String(seconds)} s at most)`);
  let isProved = false;
  for (const pause of growingPauses(500)) {
    if (!isProved && shows(files, await unlessSilent(index.version(release.name, release.version)))) {
      isProved = true;
      log.line(`${target.label} has all files with our hashes`);
    }
    const onPage = await unlessSilent(
      index.project(release.name).then((page) => index.matching(page.files, files)),
    );
    if (shows(files, onPage)) {
      log.line('The Simple page, which pip reads, shows all files with our hashes');
      return onPage;
    }
    if (clock.now() + pause > end) break;
    await clock.sleep(pause);
  }
  const notSeen = `${target.label} took the files but does not show them after ${String(seconds)} seconds.`;
  if (isProved || target.isPyPI || seconds === 0) {
    log.warning(`${notSeen} Its caches can take some minutes; installers will find the release then.`);
    return [];
  }
  throw new PublishError('index-unavailable', {
    what: notSeen,
    why: 'Whether they can be installed is not known.',
    fix: 'Look at the index; run the job again to have it checked once more, or raise `wait-for-index`.',
  });
}

/** An index that cannot be read for a moment has taken the files all the same: it is asked again. */
async function unlessSilent(answer: Promise<readonly IndexFile[] | null>): Promise<readonly IndexFile[]> {
  try {
    return (await answer) ?? [];
  } catch (failure) {
    if (failure instanceof PublishError) return [];
    throw failure;
  }
}

/** Whether every file is there with our hash; other content is an error. */
function shows(files: readonly BuiltFile[], remote: readonly IndexFile[]): boolean {
  const { missing, conflicts } = plan(files, remote);
  const [first] = conflicts;
  if (first === undefined) return missing.length === 0;
  throw new PublishError('index-mismatch', {
    what: `The index shows ${first.built.filename} with sha256 ${first.remote.sha256 ?? '(none)'}, but sha256 ${first.built.sha256} was sent.`,
    why: 'What can be installed is not what this run built.',
    fix: 'Yank the release and find out who else uploads to the project before you publish the next version.',
  });
}
