import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { plan, withDone, type Plan } from '../plan.ts';
import type { IndexFile } from '../pypi/page.ts';
import type { IndexReader } from '../pypi/reader.ts';
import type { Target } from '../pypi/target.ts';
import type { Clock } from '../system/clock.ts';
import { growingPauses, retry } from '../system/retry.ts';
import type { Attempt, Release } from './upload.ts';

export interface PublishTools {
  readonly clock: Clock;
  readonly log: Log;
  /** Sends files, with a credential of this attempt's own. */
  readonly upload: (files: Plan['missing']) => Promise<Attempt>;
  /** Whether another credential can be had for one that has ended. */
  readonly isRenewable: boolean;
  /** Looks at files that are there with other content: gives the plan back where they are ours after all, else throws. */
  readonly settle: (now: Plan) => Promise<Plan>;
  /** Is told of the state of the index whenever more of it is known. */
  readonly tell: (now: Plan) => void;
}

/** How often in all a failed upload is tried, with pauses that grow; and after how long not at all any more. */
const TRIES = 5;
const FIRST_PAUSE_MS = 2000;
const LAST_START_MS = 15 * 60_000;
/** How long an index may take to show a file that it says it has. */
const SETTLE_MS = 60_000;

/**
 * Step 13: sends exactly the missing files. When that fails, the index is asked what arrived all the same; where the failure is
 * worth it, the rest is sent again with a fresh credential. It returns when the index has taken each file, or shows it with
 * our hash.
 * @throws {PublishError} the index's refusal, translated; what `upload` and `settle` throw
 */
export async function publish(
  tools: PublishTools,
  index: IndexReader,
  target: Target,
  release: Release,
  before: Plan,
): Promise<void> {
  const { clock, log } = tools;
  const progress = new Progress(tools, index, release, before);
  const end = clock.now() + LAST_START_MS;
  const when = (failure: unknown): boolean => failure instanceof Again && clock.now() < end;
  try {
    await retry(clock, { tries: TRIES, pauseMs: FIRST_PAUSE_MS, when }, async (n) => {
      if (n > 1) log.line(`Trying again (${String(n)} of ${String(TRIES)}): ${progress.missing} missing`);
      const failure = await sendMissing(tools, progress, target);
      if (failure !== null) throw new Again(failure, n);
    });
  } catch (failure) {
    throw failure instanceof Again ? failure.error : failure;
  }
}

/** A failure that another attempt may mend. */
class Again extends Error {
  readonly error: PublishError;

  constructor({ code, what, why, fix }: PublishError, n: number) {
    super(what);
    const tried = n > 1 ? `It was tried ${String(n)} times.` : '';
    this.error = new PublishError(code, { what, why: [why ?? '', tried].filter(Boolean).join(' '), fix });
  }
}

/**
 * Sends what is missing; goes on at once after a file that turns out to be there already.
 * @returns a failure that is worth another attempt; null where nothing is missing any more
 */
async function sendMissing(
  tools: PublishTools,
  progress: Progress,
  target: Target,
): Promise<PublishError | null> {
  for (;;) {
    const size = progress.now.missing.reduce((sum, file) => sum + file.size, 0);
    tools.log.awaits(`the upload to ${target.label} (${(size / 1e6).toFixed(1)} MB)`);
    const { accepted, failure } = await tools.upload(progress.now.missing);
    progress.learn(withDone(progress.now, accepted));
    if (failure === null) return null;
    tools.log.line(failure.error.what);

    const left = progress.now.missing.length;
    tools.log.awaits(`${target.label} to show what has arrived`);
    await progress.look();
    if (progress.now.missing.length === 0) {
      tools.log.line('All the same, every file is on the index with our content');
      return null;
    }
    switch (failure.remedy) {
      case 'stop':
        throw failure.error;
      case 'renew':
        if (tools.isRenewable) return failure.error;
        throw failure.error;
      case 'retry':
        return failure.error;
      case 'look':
        if (progress.now.missing.length < left || (await isShown(tools, progress))) continue;
        // PyPI takes the same content twice, so there the words alone are proof.
        throw target.isPyPI ? failure.error : unsettled(target, failure.file ?? 'a file');
    }
  }
}

/** Waits until the index shows one more of the missing files; what it shows before may be older than the upload. */
async function isShown({ clock }: PublishTools, progress: Progress): Promise<boolean> {
  const left = progress.now.missing.length;
  const end = clock.now() + SETTLE_MS;
  for (const pause of growingPauses(1000)) {
    if (clock.now() >= end) break;
    await clock.sleep(pause);
    await progress.look();
    if (progress.now.missing.length < left) return true;
  }
  return false;
}

function unsettled({ label }: Target, file: string): PublishError {
  return new PublishError('index-unavailable', {
    what: `${label} says that it has ${file}, but did not show it within ${String(SETTLE_MS / 1000)} seconds.`,
    why: 'Whether it is what this run built cannot be told without its hash.',
    fix: 'Run the job again in a few minutes: it compares what is there then, and sends the rest.',
  });
}

/** What is known of the index by now. A file that it has taken counts as done, though a page may not show it yet. */
class Progress {
  now: Plan;
  readonly #tools: PublishTools;
  readonly #index: IndexReader;
  readonly #release: Release;

  constructor(tools: PublishTools, index: IndexReader, release: Release, before: Plan) {
    this.#tools = tools;
    this.#index = index;
    this.#release = release;
    this.now = before;
  }

  /** Names of the files that are not done, with the verb that follows. */
  get missing(): string {
    const names = this.now.missing.map(({ filename }) => filename);
    return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`;
  }

  learn(now: Plan): void {
    this.now = now;
    this.#tools.tell(now);
  }

  /** Asks the index once; one that cannot be read has shown nothing. */
  async look(): Promise<void> {
    const seen = await this.#seen();
    const { missing, done, conflicts } = plan(this.now.missing, seen);
    this.learn({ ...withDone(this.now, done), missing, conflicts });
    if (conflicts.length > 0) this.learn(await this.#tools.settle(this.now));
  }

  async #seen(): Promise<readonly IndexFile[]> {
    const { name, version } = this.#release;
    const { missing } = this.now;
    try {
      // The JSON of the version is fresh before the page is.
      const ofVersion = await this.#index.version(name, version);
      const { files } = await this.#index.project(name);
      return await this.#index.matching([...(ofVersion ?? []), ...files], missing);
    } catch (failure) {
      if (!(failure instanceof PublishError)) throw failure;
      this.#tools.log.line(`What has arrived cannot be told: ${failure.what}`);
      return [];
    }
  }
}
