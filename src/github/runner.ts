import path from 'node:path';
import process from 'node:process';
import { messageOf } from '../errors.ts';
import type { Clock } from '../system/clock.ts';
import type { Environment } from '../system/process.ts';
import { CommandFiles } from './command-files.ts';
import { environmentForChildren } from './environment.ts';
import { readEvent, type Event } from './event.ts';
import { Log } from './log.ts';
import { inputOf } from './secrets.ts';

/** The runner that executes this action: its variables, its folders, its log, its command files. */
export interface Runner {
  /** All variables, secrets included: for this process only. */
  readonly env: Environment;
  /** What children may see. */
  readonly childEnv: Environment;
  /** Folder of the job's checkout. */
  readonly workspace: string;
  /** A folder that the runner empties after the job, outside the workspace. */
  readonly temp: string;
  /** A secret that other uses of this action in this job know, with the same credential, and no other program; null: there is none. */
  readonly jobKey: string | null;
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly event: Promise<Event>;
  readonly log: Log;
  /** Fires when the run is cancelled (SIGINT, then SIGTERM after 7.5 s). */
  readonly cancelled: AbortSignal;
  /** Value of an input, '' where it is not set; white space is kept. */
  input(name: string): string;
  /**
   * Runs something that starts a child; what the child writes into the runner's command files is taken back.
   * @throws {PublishError} `command-files-changed`
   */
  guarded<T>(work: () => Promise<T>): Promise<T>;
  /** Sets outputs of the step. Never fails: a finished publish is not turned red by a broken file. */
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  /** Adds Markdown to the job summary. Never fails either. */
  writeSummary(markdown: string): Promise<void>;
  /** Ends the process once everything is written: what is still open must not keep the step alive. */
  end(isRed: boolean): Promise<void>;
}

/** Shorter ones are no secrets: what plays a runner may put anything there. */
const SHORTEST_TOKEN = 32;
/** Largest summary of a step in bytes; a larger one is dropped whole by the service. */
const SUMMARY_LIMIT = 1024 * 1024 - 1024;

/** The runner as this process finds it. To be opened once: signals and variables of the process are taken over. */
export function openRunner(clock: Clock): Runner {
  const env = definedOnly(process.env);
  const log = new Log(() => clock.now(), env['RUNNER_DEBUG'] === '1');
  keepVerifying(log);
  const files = new CommandFiles(env);
  const cancelled = onCancel();
  const workspace = path.resolve(env['GITHUB_WORKSPACE'] || process.cwd());
  return {
    env,
    childEnv: environmentForChildren(env),
    workspace,
    temp: path.resolve(env['RUNNER_TEMP'] || path.join(workspace, '..', '_temp')),
    jobKey: jobKeyOf(env),
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    event: readEvent(env),
    log,
    cancelled,
    input: (name) => inputOf(env, name),
    guarded: (work) => files.guarded(cancelled, work),
    async setOutputs(outputs) {
      await unlessBroken(log, 'the outputs', async () => {
        const changed = await files.putBack();
        if (changed.length > 0)
          log.warning('Something that a build left running has changed the command files of the runner.');
        files.release();
        const { setOutput } = await import('@actions/core');
        for (const [name, value] of Object.entries(outputs)) setOutput(name, log.scrubbed(value));
      });
    },
    async writeSummary(markdown) {
      if (env['GITHUB_STEP_SUMMARY'] === undefined) return;
      const text = Buffer.from(log.scrubbed(markdown)).subarray(0, SUMMARY_LIMIT).toString('utf8');
      await unlessBroken(log, 'the job summary', async () => {
        const { summary } = await import('@actions/core');
        await summary.addRaw(text, true).write();
      });
    },
    async end(isRed) {
      await new Promise<void>((resolve) => {
        process.stdout.write('', () => {
          resolve();
        });
      });
      process.exit(isRed ? 1 : 0);
    },
  };
}

/**
 * The token of the runner's services, which every action of the job is told, and with it what this one is to protect: who knows all of
 * that has nothing to gain from the key any more. Null where there is no such token.
 */
export function jobKeyOf(env: Environment): string | null {
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (token.length < SHORTEST_TOKEN) return null;
  const credentials = ['pypi-token', 'password'].map((name) => inputOf(env, name));
  return JSON.stringify([token, env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', ...credentials]);
}

/** Takes what is thrown and awaited by nothing: a bug, which must not look like success. */
export function onUncaught(handle: (thrown: unknown) => void): void {
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
}

/** The job may trust every server; this process sends tokens, and does not. */
function keepVerifying(log: Log): void {
  if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return;
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  log.warning(
    'NODE_TLS_REJECT_UNAUTHORIZED=0 does not hold for this action: it checks every certificate. For a certificate authority of your own set NODE_EXTRA_CA_CERTS.',
  );
}

function onCancel(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      controller.abort(signal);
    });
  }
  return controller.signal;
}

async function unlessBroken(log: Log, what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (thrown) {
    log.warning(`Could not write ${what}: ${messageOf(thrown)}`);
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Environment {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
