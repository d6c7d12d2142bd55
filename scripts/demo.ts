/**
 * The demo: a release of the example project goes to PyPI, as played by an index on this machine, through the bundle as a
 * GitHub runner runs it. Then pip installs the package, the same job runs again, and a release is stopped whose tag is not
 * the version. Started by demo.mjs. With `--trace FILE` what the first job did when is drawn into an SVG file.
 */
import { appendFile, cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { startNetwork, type Network } from '../__tests__/support/network/network.ts';
import { releasePublished, type GitHubEvent } from '../__tests__/support/runner/events.ts';
import { startFakeGitHub, type FakeGitHub } from '../__tests__/support/runner/fake-github.ts';
import { claimsOfJob } from '../__tests__/support/runner/id-tokens.ts';
import { runAction, type RunResult } from '../__tests__/support/runner/run-action.ts';
import { commitAll } from '../__tests__/support/tools/projects.ts';
import { installAndImport } from './demo-install.ts';
import { JobLog } from './demo-log.ts';
import { renderMarkdown } from './demo-markdown.ts';
import { writeTrace } from './demo-trace.ts';
import { identityOf, ROOT } from './examples.ts';
import { during, heading, line, seconds, silence, spread, styled, subheading } from './demo-screen.ts';

const EXAMPLE = 'examples/portal-client';
const MODULE = 'portal_client';
const REPOSITORY = { owner: 'example-org', name: 'portal-client' };
const WORKFLOW = 'publish.yml';
/** Of a commit whose version nobody has raised. */
const WRONG_TAG = 'v1.5.0';

interface Project {
  readonly name: string;
  readonly version: string;
}

interface Stage {
  readonly scratch: string;
  readonly network: Network;
  readonly github: FakeGitHub;
  readonly project: Project;
  readonly event: GitHubEvent;
  /** A release with `WRONG_TAG`. */
  readonly mistake: GitHubEvent;
}

interface Check {
  readonly text: string;
  readonly holds: boolean;
}

const USAGE = 'npm run demo [-- --trace FILE.svg]';
const { trace: traceFile, help: isHelp = false } = readOptions();
const cleaning: (() => Promise<void>)[] = [];
const interrupted = new Promise<number>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      silence();
      resolve(130);
    });
  }
});

try {
  if (isHelp) console.log(USAGE);
  else process.exitCode = await Promise.race([demo(), interrupted]);
} finally {
  await cleanUp();
}
process.exit();

function readOptions(): { trace?: string; help?: boolean } {
  try {
    return parseArgs({ options: { trace: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (failure) {
    console.error(`${failure instanceof Error ? failure.message : String(failure)}\n${USAGE}`);
    process.exit(2);
  }
}

/** @returns the exit code */
async function demo(): Promise<number> {
  if (!existsSync(path.join(ROOT, 'dist', 'index.js'))) {
    line('dist/index.js is missing: `npm run build` makes it.');
    return 1;
  }
  const stage = await during('Starting an index, a GitHub and a runner on this machine', setStage);
  introduce(stage);

  heading('The release is published: the job runs');
  const first = await runJob(stage, 1);
  if (traceFile !== undefined) await showTrace(stage, first, traceFile);
  if (first.conclusion === 'failure') return conclude(checksOfFirstRun(stage, first));
  showIndex(stage);
  subheading('The job summary');
  line(renderMarkdown(first.summary));

  heading('Somebody installs the package');
  const { name, version } = stage.project;
  line(styled('bold', `$ pip install ${name}==${version}`));
  const installed = await during('pip install', async () =>
    installAndImport(path.join(stage.scratch, 'user'), stage.network.env, `${name}==${version}`, MODULE),
  );
  line(installed.output.trim());

  heading('The same job is started again: a rerun');
  const uploadsBefore = stage.network.pypi.uploads.length;
  const second = await runJob(stage, 2);

  heading(`Somebody releases ${WRONG_TAG}, and has forgotten to raise the version`);
  const requestsBefore = stage.network.requests.length;
  const stopped = await runJob({ ...stage, event: stage.mistake }, 1, 'runner-3');
  const requests = stage.network.requests.length - requestsBefore;
  subheading('The job summary');
  line(renderMarkdown(stopped.summary));

  return conclude([
    ...checksOfFirstRun(stage, first),
    {
      text: `pip installed ${name} from the index, and the import shows version ${version}`,
      holds: installed.version === version,
    },
    {
      text: 'The rerun ended green and sent nothing: the files on the index are the ones it built',
      holds:
        second.conclusion === 'success' &&
        second.outputs['status'] === 'published' &&
        second.outputs['uploaded'] === '0' &&
        stage.network.pypi.uploads.length === uploadsBefore,
    },
    {
      text: `The release ${WRONG_TAG} was stopped: its tag is not the version. Nothing was downloaded, nothing was sent`,
      holds:
        stopped.conclusion === 'failure' &&
        stopped.outputs['error-code'] === 'tag-version-mismatch' &&
        requests === 0 &&
        stage.network.pypi.uploads.length === uploadsBefore,
    },
    {
      text: 'No token was given: PyPI minted one for the upload, and neither log nor summary shows it',
      holds: stage.network.pypi.minted.length > 0 && !showsToken(stage, first) && !showsToken(stage, second),
    },
  ]);
}

/** Everything that the internet and GitHub would be, on loopback, and the example project as a repository with a release. */
async function setStage(): Promise<Stage> {
  const scratch = await realpath(await mkdtemp(path.join(tmpdir(), 'poetry-publish-demo-')));
  cleaning.push(async () => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const source = path.join(scratch, 'source');
  await cp(path.join(ROOT, EXAMPLE), source, { recursive: true });
  const project = await identityOf(EXAMPLE);
  const tag = `v${project.version}`;
  const sha = await commitAll(source, { tag });
  await appendFile(path.join(source, 'README.md'), '\nMore to come.\n');
  const next = await commitAll(source, { tag: WRONG_TAG });

  const network = await startNetwork({ ours: [project.name] });
  cleaning.push(async () => network.stop());
  network.pypi.trust({
    owner: REPOSITORY.owner,
    repository: REPOSITORY.name,
    workflow: WORKFLOW,
    project: project.name,
  });

  const github = await startFakeGitHub(path.join(scratch, 'github'));
  cleaning.push(async () => github.stop());
  await github.createRepository({ ...REPOSITORY, from: source });
  const event = releasePublished({ repository: REPOSITORY, tag, sha, workflow: WORKFLOW });
  const mistake = releasePublished({
    repository: REPOSITORY,
    tag: WRONG_TAG,
    sha: next,
    workflow: WORKFLOW,
  });
  github.claims(claimsOfJob(event));
  return { scratch, network, github, project, event, mistake };
}

function introduce({ project, event }: Stage): void {
  const row = (name: string, text: string): void => {
    line(`  ${styled('dim', name.padEnd(12))}${text}`);
  };
  heading('poetry-publish-action, on this machine');
  row('Project', `${project.name} ${project.version} (${EXAMPLE})`);
  row('Event', `release published, tag ${event.refName}, in ${REPOSITORY.owner}/${REPOSITORY.name}`);
  row('Inputs', 'none: the defaults');
  row('Workspace', 'empty, as a job begins: the action checks out by itself');
  row('Index', 'pypi.org, played by an index on this machine; other packages come from the real one');
  row('Credential', 'none: Trusted Publishing');
  line(
    '\n  Nothing is published to the real PyPI. The first time, Poetry and the dependencies are downloaded.',
  );
}

/** Runs the bundle as one job on a fresh runner, and shows its log while it runs. */
async function runJob(
  { scratch, network, github, event }: Stage,
  runAttempt: number,
  runner = `runner-${String(runAttempt)}`,
): Promise<RunResult> {
  const log = new JobLog();
  const result = await runAction({
    root: path.join(scratch, runner),
    event,
    github,
    env: network.env,
    idToken: github.idToken,
    runAttempt,
    recordProcesses: false,
    trace: traceFile !== undefined,
    onLine: log.add,
  });
  log.end();
  const isGreen = result.conclusion === 'success';
  const mark = isGreen ? styled('green', '✓ The job succeeded') : styled('red', '✗ The job failed');
  line(`\n${spread(mark, seconds(result.durationMs))}`);
  return result;
}

async function showTrace(
  { network, github, project }: Stage,
  { trace }: RunResult,
  file: string,
): Promise<void> {
  if (trace === null) return;
  const ofGitHub = github.requests.map((request) => ({ ...request, host: null }));
  await writeTrace(file, `${project.name} ${project.version}`, trace, [...network.requests, ...ofGitHub]);
  line(`What the job did when: ${file}`);
}

function showIndex({ network, project }: Stage): void {
  subheading(`The index on this machine, in the part of pypi.org, has now under /simple/${project.name}/`);
  const files = network.pypi.files(project.name);
  const width = Math.max(0, ...files.map(({ filename }) => filename.length));
  for (const { filename, content, sha256 } of files) {
    const size = `${(content.length / 1024).toFixed(1)} KiB`.padStart(9);
    line(`  ${filename.padEnd(width)} ${size}  sha256 ${sha256.slice(0, 16)}…`);
  }
  if (files.length === 0) line('  nothing');
}

function checksOfFirstRun({ network, project }: Stage, { conclusion, outputs }: RunResult): Check[] {
  const onIndex = network.pypi.files(project.name).map(({ filename, sha256 }) => `${filename} ${sha256}`);
  const reported = reportedFiles(outputs['files'] || '[]');
  return [
    {
      text: `The job ended green, published ${project.name} ${project.version} and sent 2 files`,
      holds: conclusion === 'success' && outputs['status'] === 'published' && outputs['uploaded'] === '2',
    },
    {
      text: 'The index has exactly the files that the output `files` names, with these hashes',
      holds: onIndex.length === 2 && onIndex.toSorted().join('\n') === reported.toSorted().join('\n'),
    },
  ];
}

function reportedFiles(json: string): string[] {
  const files = JSON.parse(json) as readonly { readonly filename: string; readonly sha256: string }[];
  return files.map(({ filename, sha256 }) => `${filename} ${sha256}`);
}

function showsToken({ network }: Stage, { log, summary }: RunResult): boolean {
  return network.pypi.minted.some((token) => log.includes(token) || summary.includes(token));
}

/** @returns the exit code */
function conclude(checks: readonly Check[]): number {
  heading('Verdict');
  for (const { text, holds } of checks)
    line(`  ${holds ? styled('green', '✓') : styled('red', '✗')} ${text}`);
  const isGood = checks.every(({ holds }) => holds);
  line(
    isGood
      ? `\n  ${styled(['bold', 'green'], 'All as it should be.')}`
      : `\n  ${styled('red', 'Something is wrong.')}`,
  );
  return isGood ? 0 : 1;
}

/** Ends what was started, the last first. */
async function cleanUp(): Promise<void> {
  for (let step = cleaning.pop(); step !== undefined; step = cleaning.pop()) {
    try {
      await step();
    } catch (error) {
      line(`Could not clean up: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
