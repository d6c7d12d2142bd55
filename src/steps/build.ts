import { readBuildFolder, type BuiltFile } from '../distributions/built.ts';
import { PublishError } from '../errors.ts';
import { shorten } from '../github/text.ts';
import type { Log } from '../github/log.ts';
import type { Kind } from '../packaging/filenames.ts';
import { buildArguments } from '../poetry/arguments.ts';
import { lastLines, readPoetryText } from '../poetry/texts.ts';
import { makePrivateFolder } from '../system/files.ts';
import type { Environment, Processes } from '../system/process.ts';
import type { Poetry } from './install-poetry.ts';

/** What Poetry works on the project with. */
export interface Bench {
  readonly processes: Processes;
  readonly log: Log;
  /** The environment of the project, without any credential for publishing. */
  readonly env: Environment;
  /** A folder of ours outside the workspace. */
  readonly work: string;
}

/**
 * Step 9: `poetry build` into a fresh folder outside the workspace; the files are hashed at once.
 * @param folder of the project
 * @returns one file for each format, sdist first
 * @throws {PublishError} `build-failed`, `build-unexpected-files`, `pyproject-invalid`, `poetry-version-refused`
 */
export async function build(
  { processes, log, env, work }: Bench,
  poetry: Poetry,
  folder: string,
  formats: readonly Kind[],
): Promise<readonly BuiltFile[]> {
  const output = await makePrivateFolder(work, 'built');
  const command = { tool: poetry.tool, args: buildArguments(formats, output), cwd: folder, env };
  log.line(`poetry ${command.args.join(' ')}`);
  const finished = await log.childOutput((onLine) => processes.watch(command, onLine));
  if (finished.exitCode !== 0) throw buildFailed(poetry, finished.stdout, finished.exitCode);
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

function buildFailed(poetry: Poetry, output: string, exitCode: number | null): PublishError {
  const text = readPoetryText(output);
  const words = shorten(lastLines(output, 4), 600);
  if (text?.kind === 'wrong-poetry') {
    return new PublishError('poetry-version-refused', {
      what: `The project requires Poetry ${shorten(text.wanted, 60)}, and this is ${poetry.version}.`,
      fix: 'Set `poetry-version` to a version that the project allows.',
    });
  }
  if (text?.kind === 'invalid-project') {
    return new PublishError('pyproject-invalid', {
      what: `Poetry ${poetry.version} refuses pyproject.toml: ${words}`,
      fix: 'Correct what it names; `poetry check` shows the same at home. Another `poetry-version` may take the file as it is.',
      at: { file: 'pyproject.toml' },
    });
  }
  return new PublishError('build-failed', {
    what: `\`poetry build\` ${exitCode === null ? 'was ended by a signal' : `ended with ${String(exitCode)}`}: ${words}`,
    why: 'Nothing was uploaded.',
    fix: 'Look at the output of this step; `poetry build` in a clean clone shows the same.',
  });
}
