import { PublishError } from '../errors.ts';

export interface SpaceTools {
  /** Free bytes where a folder lies; null where the system does not tell. */
  readonly freeSpace: (folder: string) => Promise<number | null>;
  /** A folder of ours outside the workspace. */
  readonly work: string;
}

const MB = 1e6;

/**
 * Bytes that are needed before anything of the project is built, as measured: uv with its downloads (38 and 68 MB), Poetry
 * (61, where plugins are resolved beside it; else half of that) where the file system makes no hard links, and its byte code (10).
 * Tools of the upload's own, where it needs any, come on top.
 */
export const SPACE_NEEDED = (38 + 68 + 61 + 10) * MB;

/**
 * Part of step 7: whether there is room for the tools. What the build takes beside them nobody knows before.
 * @throws {PublishError} `disk-not-writable`
 */
export async function checkSpace({ freeSpace, work }: SpaceTools): Promise<void> {
  const free = await freeSpace(work);
  if (free === null || free >= SPACE_NEEDED) return;
  const inWords = (bytes: number): string => `${String(Math.floor(bytes / MB))} MB`;
  throw new PublishError('disk-not-writable', {
    what: `The disk of RUNNER_TEMP has ${inWords(free)} left, and Poetry with its tools can take ${inWords(SPACE_NEEDED)}.`,
    why: 'The build and the dependencies come on top of that. Nothing was installed, built or uploaded.',
    fix: 'Free space before this step, or take a runner with a larger disk.',
  });
}

/** Whether `checkSpace` would find nothing. */
export async function hasRoom(tools: SpaceTools): Promise<boolean> {
  return checkSpace(tools).then(
    () => true,
    () => false,
  );
}
