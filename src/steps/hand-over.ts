import { lstat, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { copyUnchanged, readBuildFolder, type BuiltFile } from '../distributions/built.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { isOwnFolder } from '../system/files.ts';

/** The folder by which one job hands the built files to another. */
export interface HandOverFolder {
  readonly workspace: string;
  /** Relative to the workspace. */
  readonly name: string;
}

const NOTHING_ELSE = 'The job that publishes takes nothing but the files that were built.';

/**
 * Before anything is built for another job: whether the folder can take it. Distributions that lie there are those of an
 * earlier build and will be replaced.
 * @throws {PublishError} `input-invalid`
 */
export async function checkFolder(folder: HandOverFolder): Promise<void> {
  const { others } = await look(folder);
  if (others.length > 0) {
    throw refused(
      `\`dist-directory: ${folder.name}\` holds other files: ${others.slice(0, 5).join(', ')}.`,
      NOTHING_ELSE,
    );
  }
}

/**
 * In `mode: build`, in place of steps 12 to 14: the inspected files are copied into a folder of the workspace, for a later
 * job, and are there what they were when they had been built.
 * @throws {PublishError} `build-unexpected-files`, `artifact-invalid`, `input-invalid`
 */
export async function handOver(folder: HandOverFolder, built: readonly BuiltFile[], log: Log): Promise<void> {
  const place = placeOf(folder);
  const { files: old, others } = await look(folder);
  if (others.length > 0) {
    throw new PublishError('build-unexpected-files', {
      what: `The build left ${others.slice(0, 5).join(', ')} in ${folder.name}.`,
      why: NOTHING_ELSE,
      fix: 'Set `dist-directory` to a folder that nothing else writes into.',
    });
  }
  for (const { filename } of old) {
    log.line(`${filename} of an earlier build is removed from ${folder.name}`);
    await rm(path.join(place, filename));
  }
  await mkdir(place, { recursive: true });
  await copyUnchanged(built, place);
  for (const { filename, sha256 } of built) log.line(`${folder.name}/${filename}: sha256 ${sha256}`);
  log.line('A job with `mode: publish` takes them, with the output `files` of this one as `expected-files`');
}

/** What lies in the folder; nothing where there is no folder yet. */
async function look(folder: HandOverFolder): ReturnType<typeof readBuildFolder> {
  const place = placeOf(folder);
  if ((await lstat(place).catch(() => null)) === null) return { files: [], others: [] };
  if (!(await isOwnFolder(folder.workspace, place))) {
    throw refused(`\`dist-directory: ${folder.name}\` is no folder of the workspace.`);
  }
  return readBuildFolder(place);
}

function placeOf({ workspace, name }: HandOverFolder): string {
  return path.join(workspace, name);
}

function refused(what: string, why?: string): PublishError {
  return new PublishError('input-invalid', {
    what,
    why,
    fix: 'Set `dist-directory` to a folder that does not exist yet, or holds nothing else.',
  });
}
