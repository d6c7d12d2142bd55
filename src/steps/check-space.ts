import { PublishError } from '../errors.ts';

export interface SpaceTools {
  /** Free bytes where a folder lies; null where the system does not tell. */
  readonly freeSpace: (folder: string) => Promise<number | null>;
  /** A folder of ours outside the workspace. */
  readonly work: string;
}

/** What is put down, in megabytes, as measured: uv with its downloads (37 and 68), and what each Poetry is made of (61). */
const TOOLS_MB = 105;
const POETRY_MB = 61;
const MB = 1e6;

/** Bytes that are needed before anything of the project is built: with so many Poetries, one to build and one to upload. */
export function spaceNeeded(poetries: 1 | 2): number {
  return (TOOLS_MB + poetries * POETRY_MB) * MB;
}

/**
 * Part of step 7: whether there is room for the tools. What the build takes beside them nobody knows before.
 * @throws {PublishError} `disk-not-writable`
 */
export async function checkSpace({ freeSpace, work }: SpaceTools, poetries: 1 | 2): Promise<void> {
  const [free, needed] = [await freeSpace(work), spaceNeeded(poetries)];
  if (free === null || free >= needed) return;
  const inWords = (bytes: number): string => `${String(Math.floor(bytes / MB))} MB`;
  throw new PublishError('disk-not-writable', {
    what: `The disk of RUNNER_TEMP has ${inWords(free)} left, and Poetry with its tools takes ${inWords(needed)}.`,
    why: 'The build and the dependencies come on top of that. Nothing was installed, built or uploaded.',
    fix: 'Free space before this step, or take a runner with a larger disk.',
  });
}
