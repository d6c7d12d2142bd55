import { asPublishError, PublishError } from './errors.ts';
import { idTokenService } from './github/id-token.ts';
import { commitOfTag } from './github/rest.ts';
import { onUncaught, openRunner, type Runner } from './github/runner.ts';
import { readInputs } from './inputs.ts';
import { conclude, type Known } from './outputs.ts';
import { projectEnvironment } from './poetry/environments.ts';
import { IndexReader } from './pypi/reader.ts';
import { annotate, report } from './report/report.ts';
import { askIndex } from './steps/ask-index.ts';
import { build } from './steps/build.ts';
import { checkCredential } from './steps/check-credential.ts';
import { checkEvent } from './steps/check-event.ts';
import { checkOut } from './steps/check-out.ts';
import { configureCredential } from './steps/configure-credential.ts';
import { confirm } from './steps/confirm.ts';
import { inspect, refuseConflicts } from './steps/inspect.ts';
import { installDependencies } from './steps/install-dependencies.ts';
import { installPoetry, installUploadPoetry } from './steps/install-poetry.ts';
import { checkTagNow, publish, UploadFailed } from './steps/publish.ts';
import { readProject } from './steps/read-project.ts';
import { setUpPython } from './steps/set-up-python.ts';
import { systemClock as clock } from './system/clock.ts';
import { makePrivateFolder, makeWorkFolder } from './system/files.ts';
import { openHttp } from './system/http.ts';
import { currentPlatform } from './system/platform.ts';
import { openProcesses } from './system/process.ts';

/** Runs the action from its inputs to its report. Never rejects: what goes wrong is reported, and the step is red. */
export async function main(): Promise<void> {
  const runner = openRunner(clock);
  onUncaught((thrown) => {
    annotate(runner.log, asPublishError(thrown));
  });
  const known: Known = {};
  let error: PublishError | null = null;
  try {
    await journey(runner, known);
  } catch (thrown) {
    if (thrown instanceof UploadFailed) known.after = thrown.plan;
    error = runner.cancelled.aborted
      ? cancelled(thrown)
      : asPublishError(thrown instanceof UploadFailed ? thrown.error : thrown);
  }
  await runner.log.step('Report', () =>
    report(runner, conclude(known, error), error, known.target ?? 'the index'),
  );
  if (error !== null) {
    annotate(runner.log, error);
    runner.markFailed();
  }
}

/** The steps up to the report, in order. What they find out goes into `known`, so that a red run can tell it, too. */
async function journey(runner: Runner, known: Known): Promise<void> {
  const { log, env } = runner;
  const step = async <T>(title: string, work: () => T | Promise<T>): Promise<T> => {
    if (runner.cancelled.aborted) throw cancelled(null);
    return log.step(title, async () => work());
  };
  const http = openHttp();
  const platform = currentPlatform();
  const processes = openProcesses(runner.cancelled, () => clock.now());
  const tools = { processes, platform, http, clock, log, env: runner.childEnv };

  const inputs = await step('Read the inputs', () => readInputs(runner));
  const { target, isDryRun, credential } = inputs;
  Object.assign(known, { target: target.label, isDryRun } satisfies Known);

  const event = await step('Check the event', async () => checkEvent(await runner.event, isDryRun, log));

  const source = await step('Check out', () => {
    const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
    return checkOut({ ...tools, workspace: runner.workspace, serverUrl }, event, inputs.source);
  });

  const project = await step('Read the project', () =>
    readProject(source, inputs.tag, inputs.poetryVersion, target.isPyPI, log),
  );
  Object.assign(known, {
    name: project.name,
    ...(project.version === null ? {} : { version: project.version }),
  } satisfies Known);

  const consent = await step('Check the credential', () =>
    checkCredential(credential, target, idTokenService(env), isDryRun, log),
  );

  const index = new IndexReader(http, clock, target, credential.kind === 'login' ? credential : null);
  const remote = await step('Ask the index', () => askIndex(index, source, project, inputs.tag, log));

  const shop = { ...tools, work: await makeWorkFolder(runner.temp) };
  const pythons = await step('Set up Python', () => setUpPython(shop, inputs.python, project.requiresPython));
  known.pythonVersion = pythons.project.version;

  const poetry = await step('Install Poetry', () => installPoetry(shop, pythons, inputs.poetryVersion));
  known.poetryVersion = poetry.version;

  const poetryState = await makePrivateFolder(shop.work, 'poetry-state');
  const bench = { ...shop, env: projectEnvironment(runner.childEnv, pythons.environment, poetryState) };
  const built = await step('Build', () => build(bench, poetry, source.folder, inputs.formats));
  known.built = built;

  const { version, tag, plan } = await step('Inspect', async () => {
    const inspected = await inspect(index, source, project, built, remote, inputs.tag, log);
    Object.assign(known, { version: inspected.version, before: inspected.plan } satisfies Known);
    refuseConflicts(inspected);
    return inspected;
  });
  const release = { name: project.name, version: version.normal };
  known.projectUrl = target.projectPage?.(release.name, release.version) ?? null;
  const isDone = plan.missing.length === 0;
  const done = 'every file is on the index with our content';

  const { install } = inputs;
  if (install === null || isDone) {
    log.skip('Install dependencies', isDone ? done : '`install-dependencies: false`');
  } else {
    await step('Install dependencies', () => installDependencies(bench, poetry, source, install));
  }

  if (isDone || isDryRun || consent === null) {
    log.skip('Configure the credential', isDone ? done : 'this is a dry run');
    log.skip('Publish', isDone ? done : 'this is a dry run');
  } else {
    const upload = await step('Configure the credential', async () => {
      const { tool } = await installUploadPoetry(shop, pythons, poetry.seal);
      return { poetry: tool, credential: await configureCredential(tools, consent, target) };
    });
    known.sent = await step('Publish', async () => {
      if (tag !== null) {
        const now = await commitOfTag(env, inputs.source.token, event.repository, tag);
        checkTagNow(now, tag, source.commit, event.repository.isPrivate === false, log);
      }
      return publish({ ...shop, env, ...upload }, index, target, release, plan);
    });
  }

  if (isDryRun && !isDone) log.skip('Confirm', 'this is a dry run');
  else
    known.shown = await step('Confirm', () =>
      confirm(index, target, release, built, inputs.waitSeconds, tools),
    );
}

function cancelled(cause: unknown): PublishError {
  return new PublishError('cancelled', {
    what: 'The run was cancelled.',
    why: 'Files that had arrived on the index stay there.',
    fix: 'Run the job again: what has arrived is recognised, the rest is sent.',
    cause,
  });
}
