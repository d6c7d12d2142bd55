import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyUnchanged, type BuiltFile } from '../distributions/built.ts';
import { diskError, PublishError, RUN_AGAIN } from '../errors.ts';
import { shorten } from '../github/text.ts';
import { publishArguments } from '../poetry/arguments.ts';
import { uploadEnvironment } from '../poetry/environments.ts';
import type { RunPoetry } from '../poetry/start.ts';
import { describeEnd, readPoetryText } from '../poetry/texts.ts';
import type { Target } from '../pypi/target.ts';
import { judgeUpload, type Verdict } from '../pypi/upload-answers.ts';
import { makePrivateFolder } from '../system/files.ts';
import type { Environment, Finished } from '../system/process.ts';
import type { CredentialSource } from './configure-credential.ts';

export interface UploadTools {
  readonly runPoetry: RunPoetry;
  /** Python of the pinned Poetry's environment, which no code of the project has changed. */
  readonly python: string;
  /** Gives each attempt its own. */
  readonly credential: CredentialSource;
  /** The job's environment; the upload gets what is allowed of it. */
  readonly jobEnv: Environment;
  /** A fresh folder of ours that no code of the project has been told of. */
  readonly uploadFolder: string;
}

export interface Release {
  /** As pyproject.toml writes it. */
  readonly name: string;
  /** Normal form. */
  readonly version: string;
}

/** What one attempt came to. */
export interface Attempt {
  /** Files that the index has taken: it said so. */
  readonly accepted: readonly BuiltFile[];
  /** Null where it has taken all. */
  readonly failure: (Verdict & { readonly file: string | null }) | null;
}

/** How Poetry begins with a file. */
const UPLOADING = /^ *- Uploading (\S+)(?: |$)/;

/**
 * One `poetry publish` of exactly these files, from a private folder that holds only copies of them and a generated project, so
 * that nothing of the repository can reach the upload.
 * @throws {PublishError} `artifact-invalid` where a file was changed after it was inspected; what the credential throws
 */
export async function uploadFiles(
  tools: UploadTools,
  target: Target,
  release: Release,
  wanted: readonly BuiltFile[],
): Promise<Attempt> {
  const parent = await mkdtemp(path.join(tools.uploadFolder, 'attempt-'));
  const { folder, files, state } = await prepare(parent, release, wanted);
  const repository = target.poetryName === null ? null : { name: target.poetryName, url: target.uploadUrl };
  const args = publishArguments(target.poetryName, files);
  const env = uploadEnvironment(tools.jobEnv, await tools.credential.take(), repository, state);
  const finished = await tools.runPoetry({ tool: tools.python, start: 'light', args, cwd: folder, env });
  return attemptOf(finished, target, release.name, wanted);
}

/** What Poetry's output says of each file: it sends one after the other, and the first failure is the end. */
export function attemptOf(
  finished: Finished,
  target: Target,
  project: string,
  wanted: readonly BuiltFile[],
): Attempt {
  // By whole lines: the index's own words come behind them, and speak of uploading, too.
  const lines = finished.stdout.split('\n').map((line) => UPLOADING.exec(line)?.[1]);
  const begun = lines.filter((name) => wanted.some(({ filename }) => filename === name));
  const isBegun = ({ filename }: BuiltFile): boolean => begun.includes(filename);
  if (finished.exitCode === 0) {
    const unsent = wanted.filter((file) => !isBegun(file));
    const failure = unsent.length === 0 ? null : { ...notSent(unsent), file: null };
    return { accepted: wanted.filter(isBegun), failure };
  }
  // "100%" says only that the bytes had left.
  const file = begun.at(-1) ?? null;
  const accepted = wanted.filter((one) => isBegun(one) && one.filename !== file);
  return { accepted, failure: { ...verdictOf(finished, target, project, file), file } };
}

async function prepare(
  parent: string,
  release: Release,
  wanted: readonly BuiltFile[],
): Promise<{ folder: string; files: string; state: string }> {
  const folder = await makePrivateFolder(parent, 'project');
  const files = await makePrivateFolder(folder, 'files');
  const state = await makePrivateFolder(parent, 'state');
  await writeFile(path.join(state, 'netrc'), '');
  const project = `[project]\nname = ${JSON.stringify(release.name)}\nversion = ${JSON.stringify(release.version)}\n`;
  await writeFile(path.join(folder, 'pyproject.toml'), project);
  await copyUnchanged(wanted, files);
  return { folder, files, state };
}

/** Poetry ends with 0 in cases where it did nothing; a green run must not rest on that alone. */
function notSent(unsent: readonly BuiltFile[]): Verdict {
  const error = new PublishError('index-refused', {
    what: `\`poetry publish\` ended well but did not send ${unsent.map(({ filename }) => filename).join(', ')}.`,
    fix: 'Run the job again; if it stays so, report it with the log of this step.',
  });
  return { error, remedy: 'stop' };
}

function verdictOf(finished: Finished, target: Target, project: string, file: string | null): Verdict {
  const text = readPoetryText(finished.stdout);
  switch (text?.kind) {
    case 'http':
      return judgeUpload({ site: target, project, file }, text.status, shorten(text.reason, 500));
    case 'redirect':
      return {
        error: new PublishError('index-refused', {
          what: `${target.uploadUrl} redirects, and a credential is not sent after a redirect.`,
          fix: 'Set `repository` to the address that it leads to, with a slash at its end.',
        }),
        remedy: 'stop',
      };
    case 'connection':
      return {
        error: new PublishError('index-unavailable', {
          what: `The connection to ${target.label} broke while ${file ?? 'a file'} was uploaded.`,
          why: 'It may or may not have arrived.',
          fix: RUN_AGAIN,
        }),
        remedy: 'retry',
      };
    default:
      return {
        error:
          diskError(finished.stdout) ??
          new PublishError('index-refused', { what: describeEnd('publish', finished), fix: RUN_AGAIN }),
        remedy: 'stop',
      };
  }
}
