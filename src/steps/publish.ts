import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyUnchanged, type BuiltFile } from '../distributions/built.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { shorten } from '../github/text.ts';
import { plan, PlanError, type Plan } from '../plan.ts';
import { publishArguments } from '../poetry/arguments.ts';
import { uploadEnvironment } from '../poetry/environments.ts';
import { describeEnd, readPoetryText } from '../poetry/texts.ts';
import { refusalOf } from '../pypi/answers.ts';
import type { IndexReader } from '../pypi/reader.ts';
import type { Target } from '../pypi/target.ts';
import { makePrivateFolder } from '../system/files.ts';
import type { Environment, Finished } from '../system/process.ts';
import type { RunPoetry } from './build.ts';
import type { CredentialSource } from './configure-credential.ts';

export interface UploadTools {
  readonly runPoetry: RunPoetry;
  readonly log: Log;
  /** Program of the pinned Poetry, in an environment that no code of the project has run in. */
  readonly poetry: string;
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

const AGAIN = 'Run the job again: what has arrived is recognised, the rest is sent.';

/**
 * Step 13: `poetry publish` of exactly the missing files, from a private folder that holds only copies of them and a
 * generated project, so that nothing of the repository can reach the upload. When it fails, the index is asked what arrived.
 * @returns the files that this run sent
 * @throws {PlanError} with the index's refusal, translated, and what had arrived all the same
 * @throws {PublishError} `artifact-invalid` where a file was changed after it was inspected
 */
export async function publish(
  tools: UploadTools,
  index: IndexReader,
  target: Target,
  release: Release,
  before: Plan,
): Promise<readonly BuiltFile[]> {
  const { folder, files, state } = await prepare(tools.uploadFolder, release, before.missing);
  const repository = target.poetryName === null ? null : { name: target.poetryName, url: target.uploadUrl };
  const command = {
    tool: tools.poetry,
    args: publishArguments(target.poetryName, files),
    cwd: folder,
    env: uploadEnvironment(tools.jobEnv, await tools.credential.take(), repository, state),
  };
  const finished = await tools.runPoetry(command);
  const unsent = before.missing.filter(({ filename }) => !finished.stdout.includes(`Uploading ${filename}`));
  if (finished.exitCode === 0 && unsent.length === 0) return before.missing;

  const error = finished.exitCode === 0 ? notSent(unsent) : failureOf(finished, target, release.name);
  const after = await planNow(index, release, before).catch(() => null);
  if (after === null) throw new PlanError(error, before);
  const arrived = before.missing.filter(({ filename }) =>
    after.done.some((file) => file.filename === filename),
  );
  if (after.missing.length === 0 && after.conflicts.length === 0) {
    tools.log.line('Poetry ended with an error, but every file is on the index with our content');
    return arrived;
  }
  throw new PlanError(error, after);
}

async function prepare(
  parent: string,
  release: Release,
  missing: readonly BuiltFile[],
): Promise<{ folder: string; files: string; state: string }> {
  const folder = await makePrivateFolder(parent, 'project');
  const files = await makePrivateFolder(folder, 'files');
  const state = await makePrivateFolder(parent, 'state');
  await writeFile(path.join(state, 'netrc'), '');
  const project = `[project]\nname = ${JSON.stringify(release.name)}\nversion = ${JSON.stringify(release.version)}\n`;
  await writeFile(path.join(folder, 'pyproject.toml'), project);
  await copyUnchanged(missing, files);
  return { folder, files, state };
}

async function planNow(index: IndexReader, release: Release, before: Plan): Promise<Plan> {
  const files = [...before.done, ...before.missing];
  // The JSON of the version is fresh before the page is.
  const ofVersion = (await index.version(release.name, release.version)) ?? [];
  const { files: onPage } = await index.project(release.name);
  return plan(files, await index.matching([...ofVersion, ...onPage], files));
}

/** Poetry ends with 0 in cases where it did nothing; a green run must not rest on that alone. */
function notSent(unsent: readonly BuiltFile[]): PublishError {
  return new PublishError('index-refused', {
    what: `\`poetry publish\` ended well but did not send ${unsent.map(({ filename }) => filename).join(', ')}.`,
    fix: 'Run the job again; if it stays so, report it with the log of this step.',
  });
}

function failureOf(finished: Finished, target: Target, project: string): PublishError {
  const { stdout } = finished;
  const text = readPoetryText(stdout);
  // The last file that was begun is the one that failed; "100%" says only that the bytes had left.
  const file = [...stdout.matchAll(/Uploading (\S+)/g)].at(-1)?.[1] ?? null;
  switch (text?.kind) {
    case 'http':
      return refusalOf({ site: target, project, file }, text.status, shorten(text.reason, 500));
    case 'redirect':
      return new PublishError('index-refused', {
        what: `${target.uploadUrl} redirects, and a credential is not sent after a redirect.`,
        fix: 'Set `repository` to the address that it leads to, with a slash at its end.',
      });
    case 'connection':
      return new PublishError('index-unavailable', {
        what: `The connection to ${target.label} broke while ${file ?? 'a file'} was uploaded.`,
        why: 'It may or may not have arrived.',
        fix: AGAIN,
      });
    default:
      return new PublishError('index-refused', {
        what: describeEnd('publish', finished),
        fix: AGAIN,
      });
  }
}
