import { copyFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { PublishError } from '../errors.ts';
import { parseFilename, type Distribution } from '../packaging/filenames.ts';
import { sha256OfFile } from '../system/files.ts';

/** A distribution that was built. */
export interface BuiltFile extends Distribution {
  /** Absolute path. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * Everything that lies in a folder: distributions with their hashes (sdist first, then wheels by name, the order in which
 * Poetry uploads), and the names of all else.
 */
export async function readBuildFolder(folder: string): Promise<{ files: BuiltFile[]; others: string[] }> {
  const files: BuiltFile[] = [];
  const others: string[] = [];
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
    const distribution = entry.isFile() ? parseFilename(entry.name) : null;
    if (distribution === null) others.push(entry.name);
    else {
      const file = path.join(folder, entry.name);
      files.push({
        ...distribution,
        path: file,
        size: (await stat(file)).size,
        sha256: await sha256OfFile(file),
      });
    }
  }
  return {
    files: files.sort((one, other) => Number(one.kind === 'wheel') - Number(other.kind === 'wheel')),
    others,
  };
}

/**
 * Copies files into a folder of theirs; each copy is what was inspected.
 * @throws {PublishError} `artifact-invalid`
 */
export async function copyUnchanged(files: readonly BuiltFile[], folder: string): Promise<void> {
  await checkUnchanged(files);
  const copies = files.map((file) => ({ ...file, path: path.join(folder, file.filename) }));
  await Promise.all(files.map((file) => copyFile(file.path, path.join(folder, file.filename))));
  await checkUnchanged(copies);
}

/**
 * The files are what was built and inspected. To be asked before there is a token, and once more of what is sent.
 * @throws {PublishError} `artifact-invalid`
 */
export async function checkUnchanged(files: readonly BuiltFile[]): Promise<void> {
  for (const file of files) {
    const sha256 = await sha256OfFile(file.path).catch(() => null);
    if (sha256 === file.sha256) continue;
    throw new PublishError('artifact-invalid', {
      what: `${file.filename} was ${sha256 === null ? 'removed' : 'changed'} after it had been built and inspected.`,
      why: 'Something that ran in this job, a dependency perhaps, wrote into the build folder. Nothing was uploaded.',
      fix: 'Find out what it was before you release; `install-dependencies: false` runs no code of dependencies.',
    });
  }
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
