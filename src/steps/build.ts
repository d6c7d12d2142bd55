import { readBuildFolder, type BuiltFile } from '../distributions/built.ts';
import { diskError, PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { shorten } from '../github/text.ts';
import type { Kind } from '../packaging/filenames.ts';
import { buildArguments } from '../poetry/arguments.ts';
import type { RunPoetry } from '../poetry/start.ts';
import { describeEnd, lastLines, readPoetryText } from '../poetry/texts.ts';
import { makePrivateFolder } from '../system/files.ts';
import type { Finished } from '../system/process.ts';
import type { Source } from './check-out.ts';
import type { ProjectPoetry } from './install-poetry.ts';

export interface PoetryWork {
  readonly runPoetry: RunPoetry;
  readonly log: Log;
  /** A folder of ours outside the workspace. */
  readonly work: string;
}

/**
 * Step 9: `poetry build` into a fresh folder outside the workspace; the files are hashed at once.
 * @returns one file for each format, sdist first
 * @throws {PublishError} `build-failed`, `build-unexpected-files`, `pyproject-invalid`, `poetry-version-refused`, `disk-not-writable`
 */
export async function build(
  { runPoetry, log, work }: PoetryWork,
  poetry: ProjectPoetry,
  { folder, nameOf }: Source,
  formats: readonly Kind[],
): Promise<readonly BuiltFile[]> {
  const output = await makePrivateFolder(work, 'built');
  const finished = await runPoetry({
    tool: poetry.python,
    start: poetry.start,
    args: buildArguments(formats, output),
    cwd: folder,
    env: poetry.env,
  });
  if (finished.exitCode !== 0) throw buildFailed(poetry, finished, nameOf('pyproject.toml'));
  const { files, others } = await readBuildFolder(output);
  const isExpected = formats.every((format) => files.filter(({ kind }) => kind === format).length === 1);
  if (!isExpected || others.length > 0 || files.length !== formats.length) {
    const names = [...files.map(({ filename }) => filename), ...others];
    throw new PublishError('build-unexpected-files', {
      what: `The build made ${names.length === 0 ? 'no files' : names.join(', ')}; expected is one ${formats.join(' and one ')}.`,
      why: 'Something beside `poetry build` wrote into the folder, or the build backend is not complete.',
      fix: 'Run `poetry build` at home in a clean clone and look at what it makes.',
    });
  }
  for (const { filename, size, sha256 } of files)
    log.line(`${filename}: ${String(size)} bytes, sha256 ${sha256}`);
  return files;
}

function buildFailed(poetry: ProjectPoetry, finished: Finished, file: string): PublishError {
  const ofDisk = diskError(finished.stdout);
  if (ofDisk !== null) return ofDisk;
  const text = readPoetryText(finished.stdout);
  if (text?.kind === 'wrong-poetry') {
    return new PublishError('poetry-version-refused', {
      what: `The project requires Poetry ${shorten(text.wanted, 60)}, and this is ${poetry.version}.`,
      fix: 'Set `poetry-version` to a version that the project allows.',
    });
  }
  if (text?.kind === 'invalid-project') {
    return new PublishError('pyproject-invalid', {
      what: `Poetry ${poetry.version} refuses ${file}: ${shorten(lastLines(finished.stdout, 4), 600)}`,
      fix: 'Correct what it names; `poetry check` shows the same at home. Another `poetry-version` may take the file as it is.',
      at: { file },
    });
  }
  if (text?.kind === 'link-outside') {
    return new PublishError('build-failed', {
      what: `Poetry could not pack ${shorten(text.target, 200)}: it lies outside of ${shorten(text.folder, 200)}.`,
      why: 'A symbolic link leads there, and Poetry packs what a link leads to. Nothing was uploaded.',
      fix: 'Replace the link by the file itself, or remove it; to name it in `exclude` does not help.',
    });
  }
  return new PublishError('build-failed', {
    what: shorten(describeEnd('build', finished), 700),
    why: 'Nothing was uploaded.',
    fix: 'Look at the output of this step; `poetry build` in a clean clone shows the same.',
  });
}
