import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { ErrorCode } from '../../../src/errors.ts';
import { pullRequest, releasePublished, workflowDispatch, type GitHubEvent } from '../runner/events.ts';
import { distributions } from '../unit/built-files.ts';
import { expectedFiles, putInto } from './handed-over.ts';
import { observe, type Act } from './observe.ts';
import { evaluated, stepUsing, type RecipeJob } from './recipe.ts';
import type { Release, ReleaseOptions, Stage, StageRun } from './stage.ts';

/** Paths in the repository, with `/`, and texts. */
export type Files = Readonly<Record<string, string>>;

/** What a mending line is applied to. `secret`: the stored secret; `later`: nothing, the job is run again; `act`: what a person does. */
export type MendedFile = 'workflow' | 'pyproject.toml' | 'secret' | 'later' | 'act';

/** How a code comes about, and what docs/errors.md mends it with. */
export interface Mending {
  readonly code: ErrorCode;
  /** The repository before; `MODULE` and the rest of a small package are added. */
  readonly files: Files;
  readonly mended: MendedFile;
  /** Where the annotation stands: a file, and what its line holds, '' for the file as a whole; null: nowhere. */
  readonly at: readonly [file: string, line: string] | null;
  /** The files after, where no diff of the document makes them. */
  readonly act?: (files: Files) => Files;
  readonly secrets?: Files;
  /** The job's workspace is a checkout of the release already; `modified`: with a file changed since. */
  readonly workspace?: 'empty' | 'checked-out';
  /** The tag that is released; default `v` and the version. `null`: none; the run is started by hand. */
  readonly tag?: string | null;
  readonly release?: ReleaseOptions;
  /** Makes the world as it is for that run. */
  readonly arrange?: (scene: Scene) => Promise<StageRun | undefined>;
}

export interface Scene {
  readonly stage: Stage;
  readonly release: Release;
  readonly workspace: string;
  readonly isMended: boolean;
  readonly workflow: Workflow;
}

/** What a workflow says, as far as runs depend on it. */
export interface Workflow {
  readonly text: string;
  readonly on: readonly string[];
  readonly job: RecipeJob & { readonly environment?: string };
}

export const WORKFLOW = '.github/workflows/publish.yml';
const ACTION = 'org/poetry-publish-action';
const NAME = 'example-portal-client';
const DOCUMENT = path.resolve(import.meta.dirname, '../../../docs/errors.md');

/** The first diff in the section of a code. @throws where it has none */
function diffOf(code: ErrorCode): string {
  const sections = readFileSync(DOCUMENT, 'utf8').split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${code}\n`)) ?? '';
  const diff = /^```diff\n(.*?)^```$/ms.exec(section)?.[1];
  if (diff === undefined) throw new Error(`docs/errors.md has no diff for ${code}`);
  return diff.trimEnd();
}

/**
 * Applies a diff of a few lines to a text. Lines are compared without the white space around them, and others may stand between
 * them; what is added stands as far out from its neighbours as in the diff.
 * @throws where a line that the diff keeps or takes away is not there
 */
export function applyDiff(text: string, diff: string): string {
  const lines = text.split('\n');
  const leading = (line: string): number => line.length - line.trimStart().length;
  let at = 0;
  let shift = 0;
  for (const change of diff.split('\n')) {
    const [mark, line] = [change[0] ?? ' ', change.slice(1)];
    if (mark === '+') {
      lines.splice(at, 0, ' '.repeat(Math.max(0, leading(line) + shift)) + line.trim());
      at += 1;
      continue;
    }
    const found = lines.findIndex((candidate, n) => n >= at && candidate.trim() === line.trim());
    if (found < 0) throw new Error(`the text does not have "${line.trim()}":\n${text}`);
    shift = leading(lines[found] ?? '') - leading(line);
    if (mark === '-') lines.splice(found, 1);
    at = mark === '-' ? found : found + 1;
  }
  return lines.join('\n');
}

/** A workflow of one job. @param given lines below `with:` */
export function workflow(
  given: readonly string[],
  more: {
    on?: string;
    permissions?: readonly string[];
    job?: readonly string[];
    steps?: readonly string[];
  } = {},
): string {
  const { on = '  release: { types: [published] }', permissions, job = [], steps = [] } = more;
  const lines = (indent: string, all: readonly string[]): string =>
    all.map((line) => `${indent}${line}\n`).join('');
  return `name: Publish
on:
${on}
jobs:
  publish:
    runs-on: ubuntu-latest
${lines('    ', job)}    permissions:
${lines('      ', permissions ?? ['contents: read', 'id-token: write'])}    steps:
${lines('      ', steps)}      - uses: ${ACTION}@<commit> # v1.0.0
        with:
${lines('          ', given)}`;
}

/** A pyproject.toml of the package that the examples of docs/errors.md speak of. */
export function project(
  more: {
    version?: string;
    head?: readonly string[];
    poetry?: readonly string[];
    backend?: readonly string[];
  } = {},
): string {
  const { version = '1.4.2', head = [], poetry, backend } = more;
  return `[project]
name = "${NAME}"
version = "${version}"
description = "A small package that is only ever published in tests"
readme = "README.md"
license = "MIT"
authors = [{ name = "Example Authors", email = "authors@example.org" }]
requires-python = ">=3.10"
${head.map((line) => `${line}\n`).join('')}
[tool.poetry]
${(poetry ?? ['packages = [{ include = "portal_client", from = "src" }]']).map((line) => `${line}\n`).join('')}
[build-system]
${(backend ?? ['requires = ["poetry-core>=2.0,<3.0"]', 'build-backend = "poetry.core.masonry.api"']).join('\n')}
`;
}

/** Puts versions of the package on an index: as `distributions` makes them. */
export async function putOnIndex(stage: Stage, versions: readonly string[]): Promise<void> {
  for (const version of versions) {
    for (const [filename, content] of Object.entries(await distributions({ name: NAME, version }))) {
      stage.network.pypi.put({ filename, content });
      stage.network.testpypi.put({ filename, content });
    }
  }
}

/** The mended world: a diff of docs/errors.md applied to what it is about, or what a person does. */
export function mend({ code, files, secrets = {}, mended, act }: Mending): { files: Files; secrets: Files } {
  if (act !== undefined) return { files: act(files), secrets };
  switch (mended) {
    case 'later':
    case 'act':
      return { files, secrets };
    case 'secret':
      return {
        files,
        secrets: Object.fromEntries(
          Object.entries(secrets).map(([name, value]) => [name, applyDiff(value, diffOf(code))]),
        ),
      };
    default: {
      const file = mended === 'workflow' ? WORKFLOW : mended;
      return { files: { ...files, [file]: applyDiff(files[file] ?? '', diffOf(code)) }, secrets };
    }
  }
}

/** Runs the action as the workflow of the repository says it, in a repository of its own. */
export async function runWorkflow(
  stage: Stage,
  mending: Mending,
  { files, secrets }: { files: Files; secrets: Files },
  isMended: boolean,
): Promise<Act> {
  const text = files[WORKFLOW] ?? '';
  const said = readWorkflow(text);
  const { 'pyproject.toml': pyproject = null, ...others } = files;
  const version = /^version = "(.*)"$/m.exec(Object.values(files).join('\n'))?.[1] ?? '0';
  const tag = mending.tag === undefined ? `v${version}` : mending.tag;
  const release = await stage.release(
    { name: NAME, version, pyproject, tag, files: { 'src/portal_client/__init__.py': '', ...others } },
    mending.release,
  );
  const workspace =
    mending.workspace === 'checked-out' ? await stage.checkOut(release) : await stage.folder('workspace');
  const scene: Scene = { stage, release, workspace, isMended, workflow: said };
  const { inputs: more = {}, ...arranged } = (await mending.arrange?.(scene)) ?? {};
  const { 'expected-files': built, ...overrides } = more;
  const step = stepUsing(said.job, ACTION);
  const values: Record<string, string | undefined> = { 'needs.build.outputs.files': built };
  for (const [, name = ''] of text.matchAll(/\$\{\{ secrets\.(\w+) \}\}/g)) {
    const value = secrets[name] ?? '';
    // A secret of an environment is there only for jobs that name it.
    const isThere = !value.startsWith('ENV_') || said.job.environment !== undefined;
    values[`secrets.${name}`] = isThere ? value.replace(/^ENV_/, '') : '';
  }
  const given = evaluated(step.with, values);
  const permissions = said.job.permissions ?? {};
  return observe(stage, release, {
    recordProcesses: false,
    workspace,
    event: eventOf(said, release),
    credential: permissions['id-token'] === 'write' ? 'trusted' : 'none',
    secrets: Object.values(given).filter((value) => value.startsWith('pypi-') || value.startsWith('"pypi-')),
    ...(said.job.environment !== undefined && { job: { environment: said.job.environment } }),
    ...arranged,
    inputs: {
      ...(permissions['contents'] !== 'read' && { 'github-token': 'ghs_thatMayReadNothing' }),
      ...given,
      ...overrides,
    },
  });
}

/** File and line, counted from 1, of the annotation that is to be. @throws where no line holds the text */
export function placeIn(files: Files, at: Mending['at']): readonly [string | undefined, number | undefined] {
  const [file, text = ''] = at ?? [];
  if (file === undefined || text === '') return [file, undefined];
  const found = (files[file] ?? '').split('\n').findIndex((line) => line.includes(text));
  if (found < 0) throw new Error(`${file} does not hold ${text}`);
  return [file, found + 1];
}

/** Lays what an earlier job has built into the folders that the workflow downloads the artifact into. */
export async function download(
  { workflow: { job }, workspace }: Scene,
  files: Readonly<Record<string, Buffer>>,
): Promise<StageRun> {
  const step = job.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@') === true);
  await putInto(workspace, files, step?.with?.['path'] ?? 'dist');
  return { inputs: { 'expected-files': expectedFiles(files) } };
}

/** Lays the workflow where a checkout would have it. */
export async function layWorkflow({ workspace, workflow: { text } }: Scene): Promise<void> {
  await putInto(workspace, { [path.posix.basename(WORKFLOW)]: text }, path.posix.dirname(WORKFLOW));
}

function readWorkflow(text: string): Workflow {
  const { on, jobs } = parse(text, { schema: 'failsafe' }) as {
    on: Record<string, unknown>;
    jobs: { publish: Workflow['job'] };
  };
  return { text, on: Object.keys(on), job: jobs.publish };
}

function eventOf({ on }: Workflow, { repository, commit: sha, tag, event }: Release): GitHubEvent {
  const [trigger] = on;
  switch (trigger) {
    case 'release':
      return tag === null ? event : releasePublished({ repository, sha, tag });
    case 'pull_request':
      return pullRequest({ repository, sha });
    default:
      return workflowDispatch({ repository, sha, ref: 'refs/heads/main' });
  }
}
