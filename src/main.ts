import type { BuiltFile } from './distributions/built.ts';
import { asPublishError, PublishError } from './errors.ts';
import type { Event } from './github/event.ts';
import { idTokenService, type IdTokenService } from './github/id-token.ts';
import { loadAll } from './github/preload.ts';
import { onUncaught, openRunner, type Runner } from './github/runner.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { conclude, type Known } from './outputs.ts';
import { PlanError, type Plan } from './plan.ts';
import { IndexReader } from './pypi/reader.ts';
import { annotate, report } from './report/report.ts';
import { askIndex } from './steps/ask-index.ts';
import { build, type PoetryWork, type RunPoetry } from './steps/build.ts';
import { checkCredential, checkNoCredential, type Consent } from './steps/check-credential.ts';
import { checkEvent } from './steps/check-event.ts';
import { checkOut } from './steps/check-out.ts';
import { checkTagAgain, checkTagOfFiles, findTags, type Tagged } from './steps/check-tag.ts';
import { compare } from './steps/compare.ts';
import { configureCredential } from './steps/configure-credential.ts';
import { confirm } from './steps/confirm.ts';
import { checkFolder, handOver } from './steps/hand-over.ts';
import { inspect } from './steps/inspect.ts';
import { installDependencies } from './steps/install-dependencies.ts';
import { installPoetry, installUploadPoetry, type ProjectPoetry } from './steps/install-poetry.ts';
import { publish, type Release } from './steps/publish.ts';
import { readProject } from './steps/read-project.ts';
import {
  setUpPoetryPython,
  setUpPython,
  type PoetryPython,
  type PythonTools,
} from './steps/set-up-python.ts';
import { takeOver } from './steps/take-over.ts';
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
  const step: Step = (title, work) =>
    tools.log.step(title, () => unlessCancelled(runner.cancelled, clock, async () => work()));

  const inputs = await step('Read the inputs', () => readInputs(runner));
  const { target, credential, isDryRun, mode } = inputs;
  known.target = target.label;
  known.goal = mode === 'build' ? 'built' : isDryRun ? 'dry-run' : 'published';

  const idTokens = idTokenService(runner.env);
  const event = await step('Check the event', async () => {
    const hasCredential =
      idTokens !== null || (credential !== null && credential.kind !== 'trusted-publishing');
    return checkEvent(
      await runner.event,
      { sendsNothing: inputs.tag.sendsNothing, hasCredential },
      tools.log,
    );
  });
  const login = credential?.kind === 'login' ? credential : null;
  const index = new IndexReader(tools.http, clock, target, login);
  const run: Run = { runner, known, tools, step, inputs, event, idTokens, index };
  if (mode === 'publish') await publishWhatWasBuilt(run);
  else await buildFromSource(run);
}

/** `mode: build-and-publish` and, up to the hand-over, `mode: build`. */
async function buildFromSource(run: Run): Promise<void> {
  const { runner, known, tools, step, inputs, event, index } = run;
  const { log } = tools;
  const { target, mode } = inputs;
  const folder = { workspace: runner.workspace, name: inputs.distDirectory };

  const source = await step('Check out', async () => {
    const checkedOut = await checkOut({ ...tools, serverUrl: runner.serverUrl }, event, inputs.source);
    if (mode === 'build') await checkFolder(folder);
    return checkedOut;
  });

  const project = await step('Read the project', () =>
    readProject(source, inputs.tag, inputs.poetryVersion, target.isPyPI, log),
  );
  known.name = project.name;
  known.version = project.version;

  const consent = await step('Check the credential', () => checkConsent(run));

  const remote = await step('Ask the index', async () => {
    const tags = await findTags(source, project, inputs.tag, log);
    if (mode === 'build') log.line('`mode: build`: the job that publishes compares the files with the index');
    return {
      tags,
      page: mode === 'build' ? null : await askIndex(index, project.name, project.version, log),
    };
  });

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

  const { version, tag, plan } = await step('Inspect', async () => {
    const inspected = await inspect(source, project, built, remote.tags, inputs.tag, target.isPyPI, log);
    const { page } = remote;
    return { ...inspected, plan: page && (await compare(index, page, built, inspected.version, log)) };
  });
  known.version = version;
  if (plan !== null) known.before = plan;
  const isDone = plan?.missing.length === 0;

  const { install } = inputs;
  if (install === null || isDone) {
    log.skip('Install dependencies', isDone ? DONE : '`install-dependencies: false`');
  } else {
    await step('Install dependencies', () => installDependencies(tools, poetry, source, install));
  }

  if (plan === null) {
    await step('Hand over', () => handOver(folder, built, log));
    known.distDirectory = folder.name;
    for (const title of ['Configure the credential', 'Publish', 'Confirm']) log.skip(title, '`mode: build`');
  } else {
    const release = { name: project.name, version: version.normal };
    const tagged = { commit: source.commit, tag };
    await send(run, { release, built, plan, tagged, consent, pythons, builder: poetry });
  }
}

/** `mode: publish`: no code of the project is there, and none runs. */
async function publishWhatWasBuilt(run: Run): Promise<void> {
  const { runner, known, tools, step, inputs, event, index } = run;
  const { log } = tools;
  log.skip('Check out', EARLIER_JOB);
  log.skip('Read the project', EARLIER_JOB);

  const folder = { workspace: runner.workspace, name: inputs.distDirectory };
  const { name, version, built } = await step('Take over', () =>
    takeOver(folder, inputs.expectedFiles, inputs.target.isPyPI, log),
  );
  Object.assign(known, { name, version, built, distDirectory: folder.name });

  const consent = await step('Check the credential', () => checkConsent(run));

  const { tagged, plan } = await step('Ask the index', async () => {
    const { token, ref } = inputs.source;
    const rest = { log, jobEnv: runner.env };
    const settled = await checkTagOfFiles(rest, token, event, ref, version, inputs.tag);
    const page = await askIndex(index, name, version, log);
    return { tagged: settled, plan: await compare(index, page, built, version, log) };
  });
  known.before = plan;

  const idle = reasonToSendNothing(run, plan, consent);
  let pythons: PoetryPython | null = null;
  if (idle === null) pythons = await step('Set up Python', () => setUpPoetryPython(tools));
  else log.skip('Set up Python', idle);
  for (const title of ['Install Poetry', 'Build', 'Inspect', 'Install dependencies'])
    log.skip(title, EARLIER_JOB);

  const release = { name, version: version.normal };
  await send(run, { release, built, plan, tagged, consent, pythons, builder: null });
}

/** Step 5: what the upload will be made with; nothing in `mode: build`, which uploads nothing. */
function checkConsent({ tools, inputs: { credential, target, isDryRun }, idTokens }: Run): Consent | null {
  if (credential !== null) return checkCredential(credential, target, idTokens, isDryRun, tools.log);
  checkNoCredential(idTokens, tools.log);
  return null;
}

/** Steps 12 to 14, with files that are known to be right, wherever they come from. */
async function send(run: Run, ready: Ready): Promise<void> {
  const { runner, known, tools, step, inputs, event, index } = run;
  const { release, built, plan, tagged, consent, pythons, builder } = ready;
  const { log } = tools;
  const { target } = inputs;
  known.projectUrl = target.projectPage?.(release.name, release.version) ?? null;

  const idle = reasonToSendNothing(run, plan, consent);
  if (idle !== null || consent === null || pythons === null) {
    log.skip('Configure the credential', idle ?? DRY_RUN);
    log.skip('Publish', idle ?? DRY_RUN);
  } else {
    const upload = await step('Configure the credential', async () => {
      const uploadFolder = await makeWorkFolder(runner.temp);
      const { tool } = await installUploadPoetry(tools, pythons, builder, uploadFolder);
      return { uploadFolder, poetry: tool, credential: await configureCredential(tools, consent, target) };
    });
    known.sent = await step('Publish', async () => {
      const uploadTools = { ...tools, ...upload, jobEnv: runner.env };
      const { commit, tag } = tagged;
      if (tag !== null) await checkTagAgain(uploadTools, inputs.source.token, event, { commit, tag });
      return publish(uploadTools, index, target, release, plan);
    });
  }

  if (idle === DRY_RUN) {
    log.skip('Confirm', DRY_RUN);
  } else {
    known.shown = await step('Confirm', () =>
      confirm(index, target, release, built, inputs.waitSeconds, tools),
    );
  }
}

/** Why nothing will be sent; null where something will. */
function reasonToSendNothing({ inputs }: Run, plan: Plan, consent: Consent | null): string | null {
  if (plan.missing.length === 0) return DONE;
  return inputs.isDryRun || consent === null ? DRY_RUN : null;
}

const DONE = 'every file is on the index with our content';
const DRY_RUN = 'this is a dry run';
const EARLIER_JOB = '`mode: publish` takes what an earlier job built';

type Step = <T>(title: string, work: () => T | Promise<T>) => Promise<T>;

/** What every part of the journey knows. */
interface Run {
  readonly runner: Runner;
  readonly known: Known;
  readonly tools: Tools;
  readonly step: Step;
  readonly inputs: Inputs;
  readonly event: Event;
  readonly idTokens: IdTokenService | null;
  readonly index: IndexReader;
}

/** Files that may be sent. */
interface Ready {
  readonly release: Release;
  readonly built: readonly BuiltFile[];
  readonly plan: Plan;
  readonly tagged: Tagged;
  readonly consent: Consent | null;
  /** Null where nothing will be sent. */
  readonly pythons: PoetryPython | null;
  /** What built them in this job; null where an earlier one did. */
  readonly builder: ProjectPoetry | null;
}

/** What the steps work with: each takes what it needs of it. */
async function openTools({ log, workspace, temp, childEnv: env, cancelled }: Runner): Promise<Tools> {
  const processes = openProcesses(cancelled);
  const runPoetry: RunPoetry = async (command) => {
    log.line(`poetry ${command.args.join(' ')}`);
    const finished = await log.childOutput((onLine) => processes.watch(command, onLine));
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
