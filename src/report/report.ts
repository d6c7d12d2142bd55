import { messageOf, PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import type { Runner } from '../github/runner.ts';
import { outputsOf, type Outcome } from '../outputs.ts';
import { summaryOf } from './summary.ts';

/**
 * Step 15: outputs and job summary. Never fails: a finished publish stays green.
 * @param target name of the index, for the summary's link
 * @param commit what is checked out; null where that is not known (yet)
 */
export async function report(
  runner: Runner,
  outcome: Outcome,
  error: PublishError | null,
  target: string,
  commit: string | null,
): Promise<void> {
  const { log } = runner;
  const sent = `${String(outcome.uploaded)} of ${String(outcome.files.length)} files sent by this run`;
  log.line(`Status: ${outcome.status}${outcome.files.length === 0 ? '' : `, ${sent}`}`);
  // Before it is escaped: no secret is recognised afterwards, and taking one out of JSON could break it.
  const clean = scrubbedOutcome(outcome, log);
  await runner.setOutputs(outputsOf(clean));
  await runner.writeSummary(
    summaryOf(clean, error === null ? null : scrubbedError(error, log), {
      target: log.scrubbed(target),
      blob: blobOf(runner, commit),
      steps: log.steps,
      warnings: log.warnings,
    }),
  );
}

function blobOf({ env, serverUrl, log }: Runner, commit: string | null): string | null {
  const [repository, sha] = [env['GITHUB_REPOSITORY'] ?? '', commit ?? env['GITHUB_SHA'] ?? ''];
  return repository === '' || sha === '' ? null : log.scrubbed(`${serverUrl}/${repository}/blob/${sha}`);
}

function scrubbedOutcome(outcome: Outcome, log: Log): Outcome {
  const scrub = (text: string | null): string | null => (text === null ? null : log.scrubbed(text));
  return {
    ...outcome,
    name: log.scrubbed(outcome.name),
    version: log.scrubbed(outcome.version),
    files: outcome.files.map((file) => ({
      ...file,
      filename: log.scrubbed(file.filename),
      url: scrub(file.url),
    })),
    projectUrl: scrub(outcome.projectUrl),
    pythonVersion: log.scrubbed(outcome.pythonVersion),
    poetryVersion: log.scrubbed(outcome.poetryVersion),
    note: scrub(outcome.note),
  };
}

function scrubbedError({ code, what, why, list, fix, at }: PublishError, log: Log): PublishError {
  return new PublishError(code, {
    what: log.scrubbed(what),
    why: why === undefined ? undefined : log.scrubbed(why),
    list: list.map((item) => log.scrubbed(item)),
    fix: log.scrubbed(fix),
    at: at === undefined ? undefined : { ...at, file: log.scrubbed(at.file) },
  });
}

/**
 * What stands open at the end of the log of a failed run: the last words of what has failed, and the one annotation, on its line
 * of the file where there is one. The causes only in debug logs.
 */
export function annotate(log: Log, error: PublishError): void {
  for (let cause = error.cause, depth = 0; cause !== undefined && depth < 5; depth++) {
    log.debug(`caused by: ${cause instanceof Error ? (cause.stack ?? cause.message) : messageOf(cause)}`);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  log.repeatLastWords();
  log.line(`More about it: ${error.docs}`);
  log.error(`${error.message} [${error.code}]`, error.at);
}
