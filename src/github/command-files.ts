import { chmod, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PublishError } from '../errors.ts';
import { readPlainFile } from '../system/plain-file.ts';
import type { Environment } from '../system/process.ts';

/** The variables whose files carry something from a step to the later ones. */
const VARIABLES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

/** What stands at the path of a command file; a link, a folder or a pipe is `other` and is never opened. */
type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'other' }
  | { readonly kind: 'file'; readonly mode: number; readonly content: Buffer };

interface Changed {
  readonly variable: string;
  /** Whether the file is again as it was. */
  readonly isBack: boolean;
}

/**
 * The runner's command files. Children are not told where they are, but a program can look for them; what it writes there
 * would change the variables, the PATH and the outputs of later steps.
 */
export class CommandFiles {
  readonly #files: readonly (readonly [variable: string, file: string])[];
  /** What they held at the start, before any child; null once they are this process's own. */
  #before: Promise<readonly State[]> | null;
  #restored: Promise<readonly Changed[]> = Promise.resolve([]);

  constructor(env: Environment) {
    this.#files = VARIABLES.flatMap((variable) => {
      const file = env[variable];
      return file ? [[variable, file] as const] : [];
    });
    this.#before = Promise.all(this.#files.map(async ([, file]) => stateOf(file)));
  }

  /**
   * Runs something that starts a child, and puts back afterwards what the files held before the first one: an earlier child
   * can have left something running that writes between two of them. A path that holds no ordinary file before (a container's
   * device, nothing at all) must hold none afterwards.
   * @throws {PublishError} `command-files-changed`, unless the run is cancelled: then that is how it ends
   */
  async guarded<T>(cancelled: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#check(cancelled);
    const end = await work().then(
      (result) => () => result,
      (thrown: unknown) => () => {
        throw thrown;
      },
    );
    await this.#check(cancelled);
    return end();
  }

  async #check(cancelled: AbortSignal): Promise<void> {
    const changed = await this.putBack();
    if (changed.length > 0 && !cancelled.aborted) throw changedError(changed);
  }

  /** Puts the files back as they were before the first child. @returns those that were not */
  async putBack(): Promise<readonly Changed[]> {
    // One after the other: a child that outlives its cancelled step must not undo what the report has written.
    this.#restored = this.#restored.then(() => this.#restore());
    return this.#restored;
  }

  async #restore(): Promise<readonly Changed[]> {
    const before = await this.#before;
    const changed = await Promise.all(
      this.#files.map(async ([variable, file], index) => {
        const then = before?.[index];
        if (then === undefined || isSame(then, await stateOf(file))) return [];
        const isBack = await replace(file, then).then(
          () => true,
          () => false,
        );
        return [{ variable, isBack }];
      }),
    );
    return changed.flat();
  }

  /** From now on what the files hold is this process's own. */
  release(): void {
    this.#before = null;
  }
}

function isSame(then: State, now: State): boolean {
  if (then.kind !== 'file' || now.kind !== 'file') return then.kind === now.kind;
  return then.content.equals(now.content);
}

/** Largest file that is read: the runner takes no summary that is larger, and a child could have filled the disk. */
const LARGEST = 16 * 2 ** 20;

async function stateOf(file: string): Promise<State> {
  const entry = await lstat(file).catch(() => null);
  if (entry === null) return { kind: 'none' };
  try {
    return { kind: 'file', mode: entry.mode & 0o777, content: await readPlainFile(file, LARGEST) };
  } catch {
    return { kind: 'other' };
  }
}

/** A new file takes the place of whatever is there: a link is not written through, an open file reaches nobody any more. */
async function replace(file: string, then: State): Promise<void> {
  if (then.kind === 'other') throw new Error('it was no file');
  await rm(file, { recursive: true, force: true });
  if (then.kind === 'none') return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, then.content, { flag: 'wx' });
  await chmod(file, then.mode);
}

function changedError(changed: readonly Changed[]): PublishError {
  const isBack = changed.every((one) => one.isBack);
  return new PublishError('command-files-changed', {
    what: `Code of the project or of its dependencies has changed the files behind ${changed.map(({ variable }) => variable).join(', ')}.`,
    why: `Through them a step sets outputs, variables and the PATH of the steps after it; nothing in a build writes there. ${isBack ? 'What they held before has been put back.' : 'What they held before could not be put back: trust no later step of this job.'}`,
    fix: 'Find what does it: the build script and the plugins first, then the build requirements and dependencies that are new. Count every secret of this job as known to it.',
  });
}
