import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { parse } from 'yaml';
import type { Stage } from '../journey/stage.ts';
import { machineEnvironment } from '../runner/environment.ts';
import { workflowRef, type GitHubEvent } from '../runner/events.ts';
import type { FakeGitHub } from '../runner/fake-github.ts';
import { claimsOfJob } from '../runner/id-tokens.ts';
import { goProgram } from '../tools/go-program.ts';
import { readActLog, type ActJob } from './act-log.ts';
import { STAND_INS } from './stand-ins.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ACT = { module: 'github.com/nektos/act', version: 'v0.2.89' };
/** As users of a recipe fill in the commit of the action. */
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const LIMIT_MS = 540_000;

export interface ActOptions {
  /** File below `docs/recipes`. */
  readonly recipe: string;
  /** What starts it. act takes ref, commit and repository from here. */
  readonly event: GitHubEvent;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Whether the jobs can ask for ID tokens. act knows no permissions: all of them can, or none. */
  readonly idToken?: boolean;
  /** Folder with the Python that the stand-in for actions/setup-python puts on PATH. */
  readonly python?: string;
}

/** A run of a whole workflow. */
export interface ActRun {
  readonly exitCode: number;
  /** By name as the recipe has it, with a matrix filled in; a job that was skipped is not there. */
  readonly jobs: Readonly<Record<string, ActJob>>;
  readonly log: string;
  /** Folder with a folder for each artifact. */
  readonly artifacts: string;
  /** Folder in which the stand-ins have left what they did: `pages/`, `attested`, `gh`. */
  readonly record: string;
}

/**
 * Runs a recipe, unchanged but for the commit of our action, by `act` on this machine: without containers, on a fresh home, with
 * our bundle in place of our action, and the stand-ins beside this file in place of all others and of `gh`.
 * @throws where it takes longer than nine minutes
 */
export async function runRecipe(stage: Stage, options: ActOptions): Promise<ActRun> {
  const { event, secrets = {} } = options;
  const [act, root] = await Promise.all([goProgram(ACT.module, ACT.version), stage.folder('act')]);
  const inRoot = (name: string): string => path.join(root, name);
  const workflows = inRoot('repository/.github/workflows');
  for (const folder of [workflows, inRoot('home'), inRoot('system-temp'), inRoot('record'), inRoot('bin')])
    await mkdir(folder, { recursive: true });
  for (const part of ['action.yml', 'dist'])
    await cp(path.join(ROOT, part), path.join(inRoot('action'), part), { recursive: true });
  const gh = `#!/bin/sh\nexec node '${path.join(STAND_INS, 'gh.mjs')}' "$@"\n`;
  await writeFile(path.join(inRoot('bin'), 'gh'), gh, { mode: 0o755 });
  const text = await readFile(path.join(ROOT, 'docs', 'recipes', options.recipe), 'utf8');
  const workflow = path.join(workflows, event.workflow);
  await writeFile(workflow, text.replaceAll('<commit>', COMMIT));
  await writeFile(inRoot('event.json'), JSON.stringify(event.payload));

  const { github, network } = stage;
  github.claims(claimsOfJob(event));
  const { exitCode, all } = await execa(
    act,
    [
      event.name,
      ...['--json', '--no-skip-checkout', '--no-cache-server', '--pull=false', '--rebuild=false'],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--actor', event.repository.owner],
      ...['--directory', inRoot('repository'), '--workflows', workflow, '--eventpath', inRoot('event.json')],
      ...['--action-cache-path', inRoot('cache')],
      ...Object.entries(contextOf(event, github)).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      // By their names alone: the values come from the environment, and stand in no argument.
      ...['GITHUB_TOKEN', ...Object.keys(secrets)].flatMap((secret) => ['--secret', secret]),
      ...replacements(text, inRoot('action')).flatMap((one) => ['--local-repository', one]),
    ],
    {
      cwd: inRoot('repository'),
      extendEnv: false,
      env: {
        ...onFreshMachine(inRoot('home'), inRoot('system-temp'), inRoot('bin')),
        ...network.env,
        ACT_DISABLE_VERSION_CHECK: '1',
        GITHUB_TOKEN: github.token,
        ...secrets,
        // What act does not know, and hands on from its own environment.
        GITHUB_WORKFLOW_REF: workflowRef(event),
        RUNNER_ENVIRONMENT: 'github-hosted',
        ...(options.idToken !== false && {
          ACTIONS_ID_TOKEN_REQUEST_URL: github.idToken.requestUrl,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.idToken.requestToken,
        }),
        STAND_IN_ARTIFACTS: inRoot('artifacts'),
        STAND_IN_RECORD: inRoot('record'),
        STAND_IN_PYTHON: options.python ?? '',
      },
      stdin: 'ignore',
      all: true,
      reject: false,
      timeout: LIMIT_MS,
    },
  );
  if (exitCode === undefined) throw new Error(`act did not end by itself:\n${all}`);
  return { exitCode, ...readActLog(all), artifacts: inRoot('artifacts'), record: inRoot('record') };
}

/** What act otherwise takes from the repository around it. */
function contextOf(event: GitHubEvent, github: FakeGitHub): Readonly<Record<string, string>> {
  const { owner, name } = event.repository;
  return {
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REF: event.ref,
    SHA_REF: event.sha,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
  };
}

/** Node 24, which act runs every action with, and `programs` come before what the machine has. */
function onFreshMachine(
  home: string,
  systemTemp: string,
  programs: string,
): Readonly<Record<string, string>> {
  const machine = machineEnvironment({ home, systemTemp, temp: '', workspace: '', toolCache: '' });
  const node = path.join(ROOT, 'node_modules', 'node', 'bin');
  return {
    ...machine,
    PATH: [programs, node, machine['PATH'] ?? ''].join(path.delimiter),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_CONFIG_HOME: path.join(home, '.config'),
  };
}

/** For each action that a workflow uses, `OWNER/NAME@REF=FOLDER`: what is run in its place. */
function replacements(workflow: string, action: string): readonly string[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: readonly { uses?: string }[] }> };
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  return [...new Set(used)].map((uses) =>
    uses.startsWith('org/poetry-publish-action@')
      ? `org/poetry-publish-action@${COMMIT}=${action}`
      : `${uses}=${path.join(STAND_INS, path.posix.basename(uses.replace(/@.*/, '')))}`,
  );
}
