import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readActionMetadata, resolveInputs, variablesOfInputs } from './action-metadata.ts';
import { PATIENCE_OF_RUNNER, runActionProcess, type Patience, type SignalRule } from './action-process.ts';
import type { Annotation } from './annotations.ts';
import { createCommandFiles, processCommandFiles, variablesOf } from './command-files.ts';
import type { Command } from './command-grammar.ts';
import { machineEnvironment, runnerEnvironment, serviceEnvironment, type RunPaths } from './environment.ts';
import type { GitHubEvent } from './events.ts';
import { Masks } from './masks.ts';
import type { ProcessRecord } from './processes.ts';
import { groupsOf, type LogGroup } from './log-groups.ts';
import { StepLog } from './step-log.ts';
import { emptyStepState } from './step-state.ts';
import { Tracer, type RunTrace } from './trace.ts';

export interface RunOptions {
  /** Folder with `action.yml`; default: the repository's root. */
  readonly actionPath?: string;
  /** A fresh folder of this run; the folders that are not given are made below it. */
  readonly root: string;
  readonly workspace?: string;
  readonly toolCache?: string;
  readonly home?: string;
  /** RUNNER_TEMP; whoever gives it removes it. */
  readonly temp?: string;
  readonly event: GitHubEvent;
  readonly github: { readonly serverUrl: string; readonly apiUrl: string; readonly token: string };
  /** The workflow's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The job's `env:`; it cannot change GITHUB_*, RUNNER_* and ACTIONS_*. */
  readonly env?: Readonly<Record<string, string>>;
  /** Variables that another runner would set otherwise; null: not at all. */
  readonly runnerEnv?: Readonly<Record<string, string | null>>;
  /** Token of the runner's services; default: that of `idToken`, else an invented one. */
  readonly runtimeToken?: string;
  /** Puts into the emptied RUNNER_TEMP what earlier steps of the job have left there. */
  readonly prepareTemp?: (temp: string) => Promise<void>;
  /** Present: the job has `id-token: write`. */
  readonly idToken?: { readonly requestUrl: string; readonly requestToken: string };
  /** Masked from the start, as `secrets.*` are; the tokens of GitHub and of the runner always are. */
  readonly secrets?: readonly string[];
  /** Step debugging: RUNNER_DEBUG, debug lines in the log. */
  readonly debug?: boolean;
  /** GITHUB_RUN_ATTEMPT; default 1. */
  readonly runAttempt?: number;
  /** Gets each line of the log as it is shown. */
  readonly onLine?: (rendered: string) => void;
  /** Sends one signal to the action, once. */
  readonly signalAfter?: SignalRule;
  /** Cancels the run when a line matches, as the runner does: SIGINT, SIGTERM after 7.5 s, the end after 2.5 s more. */
  readonly cancelAfter?: RegExp;
  /** Shortens the times that the runner waits. */
  readonly patience?: Partial<Patience>;
  /** Milliseconds until the whole tree is ended; default 10 minutes. */
  readonly timeoutMs?: number;
  /** Default true: what the action starts on every system, on Linux also what its descendants start. */
  readonly recordProcesses?: boolean;
  /** Default false: whether to note what the run does when; best without `recordProcesses`, which takes time. */
  readonly trace?: boolean;
}

export interface RunResult {
  /** null where a signal ended the action. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What the step shows: a failed command or command file makes it red too. */
  readonly conclusion: 'success' | 'failure';
  /** Standard output and error as they came, line ends as LF. */
  readonly rawLog: string;
  /** As shown: commands carried out, masks applied. */
  readonly log: string;
  readonly groups: readonly LogGroup[];
  readonly annotations: readonly Annotation[];
  /** Every command that was carried out, in order. */
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly exportedEnv: Readonly<Record<string, string>>;
  readonly addedPath: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** Markdown as the step wrote it. */
  readonly rawSummary: string;
  /** Markdown, masked; empty where there is none. */
  readonly summary: string;
  /** Every program that the action or, as far as seen, a descendant of it has started; see `startRecorder`. */
  readonly processes: readonly ProcessRecord[];
  /** Descendants that were still there when the action had ended, and were ended. */
  readonly orphans: readonly ProcessRecord[];
  /** What the runner itself complains of. */
  readonly errors: readonly string[];
  readonly durationMs: number;
  /** null where it was not asked for. */
  readonly trace: RunTrace | null;
  readonly paths: RunPaths;
}

const REPOSITORY_ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Runs a JavaScript action as a GitHub runner would: reads its `action.yml`, starts its `main` with Node 24 in an
 * environment that holds only what a runner gives, carries out the commands in its output, masks the log, and reads the
 * command files. RUNNER_TEMP is emptied before; afterwards it holds what the action has left there.
 * @throws {Error} where `action.yml` cannot be emulated or there is no Node 24; a failing action does not throw.
 */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const { event, github, debug = false } = options;
  const metadata = await readActionMetadata(path.resolve(options.actionPath ?? REPOSITORY_ROOT));
  const inputs = resolveInputs(metadata, options.inputs ?? {}, github.token);
  const paths = await makeFolders(options);
  await options.prepareTemp?.(paths.temp);
  const files = await createCommandFiles(paths.temp);
  const workflowFolder = path.join(paths.temp, '_github_workflow');
  const eventPath = path.join(workflowFolder, 'event.json');
  await mkdir(workflowFolder);
  await writeFile(eventPath, JSON.stringify(event.payload, null, 2));

  const runtimeToken = options.runtimeToken ?? options.idToken?.requestToken ?? inventToken();
  const trackingId = `github_${randomUUID()}`;
  const masks = new Masks();
  for (const secret of [github.token, runtimeToken, ...(options.secrets ?? [])]) masks.add(secret);
  const step = emptyStepState();
  const tracer = options.trace === true ? new Tracer(path.resolve(options.root, 'trace.jsonl')) : null;
  const log = new StepLog({
    masks,
    step,
    workspace: paths.workspace,
    debug,
    allowUnsecureCommands: options.env?.['ACTIONS_ALLOW_UNSECURE_COMMANDS']?.toLowerCase() === 'true',
    onLine: (rendered) => {
      tracer?.line(rendered);
      options.onLine?.(rendered);
    },
  });
  for (const warning of inputs.warnings) log.warn(warning);

  const ended = await runActionProcess({
    node: node24(),
    script: metadata.main,
    cwd: paths.workspace,
    env: withoutNull({
      ...machineEnvironment(paths),
      ...options.env,
      ...variablesOfInputs(inputs.values),
      ...runnerEnvironment({
        event,
        eventPath,
        paths,
        serverUrl: github.serverUrl,
        apiUrl: github.apiUrl,
        runAttempt: options.runAttempt ?? 1,
        debug,
        trackingId,
      }),
      ...serviceEnvironment(github.serverUrl, runtimeToken, options.idToken),
      ...variablesOf(files),
      ...options.runnerEnv,
    }),
    marker: `RUNNER_TRACKING_ID=${trackingId}`,
    record: options.recordProcesses === false ? null : path.resolve(options.root, 'processes.jsonl'),
    nodeArguments: tracer?.nodeArguments ?? [],
    timeoutMs: options.timeoutMs ?? 600_000,
    onLine: (line) => {
      log.receive(line);
    },
    signalAfter: options.signalAfter,
    cancelAfter: options.cancelAfter,
    patience: { ...PATIENCE_OF_RUNNER, ...options.patience },
  });

  const trace =
    (await tracer?.stop(ended.startedAt, ended.startedAt + ended.durationMs, (text) => masks.apply(text))) ??
    null;
  if (ended.timedOut) log.complain('The action has timed out.', true);
  const { rawSummary, summary, complaints } = await processCommandFiles(files, step, masks);
  for (const { message, fails } of complaints) log.complain(message, fails);
  await rm(workflowFolder, { recursive: true, force: true });

  return {
    exitCode: ended.exitCode,
    signal: ended.signal,
    conclusion: ended.exitCode === 0 && !log.failed ? 'success' : 'failure',
    rawLog: log.raw.join('\n'),
    log: log.rendered.join('\n'),
    groups: groupsOf(log.rendered),
    annotations: log.annotations,
    commands: log.commands,
    outputs: Object.fromEntries(step.outputs),
    exportedEnv: Object.fromEntries(step.env),
    addedPath: step.path,
    state: Object.fromEntries(step.state),
    rawSummary,
    summary,
    processes: ended.processes,
    orphans: ended.orphans,
    errors: log.errors,
    durationMs: ended.durationMs,
    trace,
    paths,
  };
}

function inventToken(): string {
  return `runtime-${randomBytes(24).toString('base64url')}`;
}

async function makeFolders(options: RunOptions): Promise<RunPaths> {
  const folder = async (given: string | undefined, name: string): Promise<string> => {
    const place = path.resolve(given ?? path.join(options.root, name));
    await mkdir(place, { recursive: true });
    // Links in the way (macOS has /var in /private) would make paths differ from what programs print.
    return realpath(place);
  };
  await rm(path.join(options.root, 'temp'), { recursive: true, force: true });
  return {
    home: await folder(options.home, 'home'),
    temp: await folder(options.temp, 'temp'),
    workspace: await folder(options.workspace, 'workspace'),
    toolCache: await folder(options.toolCache, 'tool-cache'),
    systemTemp: await folder(undefined, 'system-temp'),
  };
}

function withoutNull(env: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** The Node that runs the action: the repository's own, whatever runs this. */
function node24(): string {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(REPOSITORY_ROOT, 'node_modules', 'node', 'bin', program);
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error('There is no Node 24: `npm ci` installs it');
}
