import { asPublishError, PublishError } from './errors.ts';
import { idTokenService } from './github/id-token.ts';
import { loadAll } from './github/preload.ts';
import { onUncaught, openRunner, type Runner } from './github/runner.ts';
import { readInputs } from './inputs.ts';
import { conclude, type Known } from './outputs.ts';
import { PlanError } from './plan.ts';
import { IndexReader } from './pypi/reader.ts';
import { annotate, report } from './report/report.ts';
import { askIndex } from './steps/ask-index.ts';
import { build, type PoetryWork, type RunPoetry } from './steps/build.ts';
import { checkCredential } from './steps/check-credential.ts';
import { checkEvent } from './steps/check-event.ts';
import { checkOut } from './steps/check-out.ts';
import { configureCredential } from './steps/configure-credential.ts';
import { confirm } from './steps/confirm.ts';
import { inspect } from './steps/inspect.ts';
import { installDependencies } from './steps/install-dependencies.ts';
import { installPoetry, installUploadPoetry } from './steps/install-poetry.ts';
import { checkTagAgain, publish } from './steps/publish.ts';
import { readProject } from './steps/read-project.ts';
import { setUpPython, type PythonTools } from './steps/set-up-python.ts';
import { Cancelled, unlessCancelled } from './system/cancelled.ts';
import { systemClock as clock } from './system/clock.ts';
import { makeWorkFolder } from './system/files.ts';
import { openHttp } from './system/http.ts';
import { currentPlatform } from './system/platform.ts';
import { openProcesses } from './system/process.ts';

/** Runs the action from its inputs to its report, and ends the process: what goes wrong is reported, and the step is red. */
export async function main(): Promise<void> {
  const runner = openRunner(clock);
  const known: Known = {};
  const finish = async (thrown: unknown): Promise<void> => {
    const error = thrown === null ? null : errorOf(runner, thrown);
    await runner.log.step('Report', () =>
      report(runner, conclude(known, error), error, known.target ?? 'the index'),
    );
    if (error !== null) annotate(runner.log, error);
    await runner.end(error !== null);
  };
  onUncaught((thrown) => void finish(thrown));
  try {
    await journey(runner, known);
  } catch (thrown) {
    if (thrown instanceof PlanError) known.now = thrown.plan;
    return finish(thrown);
  }
  return finish(null);
}

/** The steps up to the report, in order. What they find out goes into `known`, so that a red run can tell it, too. */
async function journey(runner: Runner, known: Known): Promise<void> {
  const tools = await openTools(runner);
  const { log, http } = tools;
  const step = <T>(title: string, work: () => T | Promise<T>): Promise<T> =>
    log.step(title, () => unlessCancelled(runner.cancelled, clock, async () => work()));

  const inputs = await step('Read the inputs', () => readInputs(runner));
  const { target, isDryRun, credential } = inputs;
  known.target = target.label;
  known.isDryRun = isDryRun;

  const event = await step('Check the event', async () => checkEvent(await runner.event, isDryRun, log));

  const source = await step('Check out', () =>
    checkOut({ ...tools, serverUrl: runner.serverUrl }, event, inputs.source),
  );

  const project = await step('Read the project', () =>
    readProject(source, inputs.tag, inputs.poetryVersion, target.isPyPI, log),
  );
  known.name = project.name;
  known.version = project.version;

  const consent = await step('Check the credential', () =>
    checkCredential(credential, target, idTokenService(runner.env), isDryRun, log),
  );

  const index = new IndexReader(http, clock, target, credential.kind === 'login' ? credential : null);
  const remote = await step('Ask the index', () => askIndex(index, source, project, inputs.tag, log));

  const pythons = await step('Set up Python', () =>
    setUpPython(tools, inputs.python, project.requiresPython),
  );
  known.pythonVersion = pythons.project.version;

  const poetry = await step('Install Poetry', () => installPoetry(tools, pythons, inputs.poetryVersion));
  known.poetryVersion = poetry.version;

  // Code of the project comes next; what is loaded after it could have been changed by it.
  await loadAll();
  const built = await step('Build', () => build(tools, poetry, source, inputs.formats));
  known.built = built;

  const { version, tag, plan } = await step('Inspect', () =>
    inspect(index, source, project, built, remote, inputs.tag, target.isPyPI, log),
  );
  known.version = version;
  known.before = plan;
  const release = { name: project.name, version: version.normal };
  known.projectUrl = target.projectPage?.(release.name, release.version) ?? null;
  const isDone = plan.missing.length === 0;
  const done = 'every file is on the index with our content';

  const { install } = inputs;
  if (install === null || isDone) {
    log.skip('Install dependencies', isDone ? done : '`install-dependencies: false`');
  } else {
    await step('Install dependencies', () => installDependencies(tools, poetry, source, install));
  }

  if (isDone || isDryRun || consent === null) {
    log.skip('Configure the credential', isDone ? done : 'this is a dry run');
    log.skip('Publish', isDone ? done : 'this is a dry run');
  } else {
    const upload = await step('Configure the credential', async () => {
      const uploadFolder = await makeWorkFolder(runner.temp);
      const { tool } = await installUploadPoetry(tools, pythons, poetry, uploadFolder);
      return { uploadFolder, poetry: tool, credential: await configureCredential(tools, consent, target) };
    });
    known.sent = await step('Publish', async () => {
      const uploadTools = { ...tools, ...upload, jobEnv: runner.env };
      if (tag !== null) await checkTagAgain(uploadTools, inputs.source.token, event, tag, source.commit);
      return publish(uploadTools, index, target, release, plan);
    });
  }

  if (isDryRun && !isDone) {
    log.skip('Confirm', 'this is a dry run');
  } else {
    known.shown = await step('Confirm', () =>
      confirm(index, target, release, built, inputs.waitSeconds, tools),
    );
  }
}

/** What the steps work with: each takes what it needs of it. */
async function openTools(runner: Runner): Promise<Tools> {
  const { log, workspace, temp, childEnv: env, cancelled } = runner;
  const processes = openProcesses(cancelled);
  const runPoetry: RunPoetry = async (command) => {
    log.line(`poetry ${command.args.join(' ')}`);
    const finished = await runner.guarded(() =>
      log.childOutput((onLine) => processes.watch(command, onLine)),
    );
    return { ...finished, stdout: log.scrubbed(finished.stdout) };
  };
  const [platform, http, work] = [currentPlatform(), openHttp(), await makeWorkFolder(temp)];
  return { processes, runPoetry, http, clock, log, platform, env, workspace, work };
}

type Tools = PythonTools & PoetryWork;

function errorOf(runner: Runner, thrown: unknown): PublishError {
  if (!(thrown instanceof Cancelled) && !runner.cancelled.aborted) return asPublishError(thrown);
  return new PublishError('cancelled', {
    what: 'The run was cancelled.',
    why: 'Files that had arrived on the index stay there.',
    fix: 'Run the job again: what has arrived is recognised, the rest is sent.',
    cause: thrown,
  });
}
