import type { PrereleaseRule } from './decide.ts';
import { checkUnchanged, type BuiltFile } from './distributions/built.ts';
import { asPublishError, wasCancelled, type PublishError } from './errors.ts';
import type { Event } from './github/event.ts';
import { idTokenService } from './github/id-token.ts';
import { loadAll } from './github/preload.ts';
import { onUncaught, openRunner, type Runner } from './github/runner.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { conclude, type Known } from './outputs.ts';
import { asPublished, PlanError, type Plan } from './plan.ts';
import { IndexReader } from './pypi/reader.ts';
import { annotate, report } from './report/report.ts';
import { askBeforeBuild, askForFiles, skipExisting, type AskingTools } from './steps/ask-index.ts';
import { build } from './steps/build.ts';
import { checkCredential, checkNoCredential, type Consent } from './steps/check-credential.ts';
import { checkEvent } from './steps/check-event.ts';
import { checkOut } from './steps/check-out.ts';
import { checkTagAgain, checkTagOfFiles, findTags, isOnTag, type Tagged } from './steps/check-tag.ts';
import { compare, settleConflicts } from './steps/compare.ts';
import { configureCredential, rehearse, whyNotRehearsed } from './steps/configure-credential.ts';
import { confirm } from './steps/confirm.ts';
import { checkFolder, handOver, type HandOverFolder } from './steps/hand-over.ts';
import { checkPrereleaseOfBuild, checkTagOfBuild, inspect } from './steps/inspect.ts';
import { installDependencies, whyInstalledFirst } from './steps/install-dependencies.ts';
import { installPoetry, installUploadPoetry, type ProjectPoetry } from './steps/install-poetry.ts';
import { publish } from './steps/publish.ts';
import { readProject } from './steps/read-project.ts';
import { setUpPoetryPython, setUpPython, type PoetryPython } from './steps/set-up-python.ts';
import { BUILDING_STEPS, EARLIER_JOB, endedBySkip, SENDING_STEPS, whyIdle, WHY_IDLE } from './steps/skip.ts';
import { takeOver } from './steps/take-over.ts';
import { uploadFiles, type Release } from './steps/upload.ts';
import { Cancelled } from './system/cancelled.ts';
import { systemClock as clock } from './system/clock.ts';
import { makeWorkFolder } from './system/files.ts';
import { openTools, type Tools } from './tools.ts';

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
  const { step, log } = tools;

  const inputs = await step('Read the inputs', () => readInputs(runner));
  const { target, credential, isDryRun, mode } = inputs;
  known.target = target.label;
  known.goal = mode === 'build' ? 'built' : isDryRun ? 'dry-run' : 'published';

  const event = await step('Check the event', async () => {
    const isGiven = credential !== null && credential.kind !== 'trusted-publishing';
    const hasCredential = isGiven || idTokenService(runner.env) !== null;
    return checkEvent(await runner.event, { sendsNothing: inputs.tag.sendsNothing, hasCredential }, log);
  });

  const login = credential?.kind === 'login' ? credential : null;
  const index = new IndexReader(tools.http, tools.clock, target, login);
  const handOverFolder = { workspace: runner.workspace, name: inputs.distDirectory };
  const asking = { ...tools, index, target, existing: inputs.existing };
  const prerelease = { policy: inputs.prerelease, release: event.release };
  const run: Run = { runner, known, tools, inputs, event, prerelease, index, asking, handOverFolder };
  await (mode === 'publish' ? publishWhatWasBuilt(run) : buildFromSource(run));
}

/** Steps 3 to 11; then the files are sent, or handed over where the job does not publish. */
async function buildFromSource(run: Run): Promise<void> {
  const { runner, known, tools, inputs, event, prerelease, asking, handOverFolder } = run;
  const { step, log } = tools;
  const isHandedOver = inputs.mode === 'build';

  const source = await step('Check out', async () => {
    const checkedOut = await checkOut({ ...tools, serverUrl: runner.serverUrl }, event, inputs.source);
    // The folder can be in the checkout; what is in its way is told before minutes of building.
    if (isHandedOver) await checkFolder(handOverFolder);
    return checkedOut;
  });

  const expected = { ...inputs, isPyPI: inputs.target.isPyPI, prerelease };
  const read = await step('Read the project', () => readProject(source, expected, log));
  const { project } = read;
  Object.assign(known, { name: project.name, version: project.version });
  if (endedBySkip(run, read)) return;

  const consent = await step('Check the credential', () => checkConsent(run, project.name));

  const asked = await step('Ask the index', async () => {
    const answer = await askBeforeBuild(asking, project, isHandedOver);
    // Before the tag rule of branches, so that a push after the release stays green.
    if ('skipped' in answer) return answer;
    return { ...answer, tags: await findTags(source, project, inputs.tag, log) };
  });
  if (endedBySkip(run, asked)) return;
  const { page, tags } = asked;

  const pythons = await step('Set up Python', () =>
    setUpPython(tools, inputs.python, project.requiresPython),
  );
  known.pythonVersion = pythons.project.version;

  const poetry = await step('Install Poetry', () => installPoetry(tools, pythons, inputs.poetryVersion));
  known.poetryVersion = poetry.version;

  // Code of the project comes next; what is loaded after it could have been changed by it.
  await loadAll();
  const { install: options } = inputs;
  const whyFirst = whyInstalledFirst(project.plugins, inputs);
  const install = async (isDone: boolean): Promise<void> => {
    const skipped = isDone ? WHY_IDLE.done : '`install-dependencies: false`';
    if (isDone || options === null) log.skip('Install dependencies', skipped);
    else
      await step('Install dependencies', () => installDependencies(tools, poetry, source, options, whyFirst));
  };
  if (whyFirst !== null) await install(false);
  const built = await step('Build', () => build(tools, poetry, source, inputs.formats));
  known.built = built;

  const inspected = await step('Inspect', async () => {
    const version = await inspect(project, built, inputs.target.isPyPI, log);
    known.version = version;
    const release = { name: project.name, version, isHandedOver: false };
    const checkTag = (): string | null => checkTagOfBuild(source, project, version, tags, inputs.tag, log);
    if (source.tag !== null) checkTag();
    const skipped =
      checkPrereleaseOfBuild(project, version, prerelease, log) ??
      (project.version === null ? skipExisting(asking, page, release, built) : null);
    if (skipped !== null) return skipped;
    const tag = checkTag();
    const isCompared = !isHandedOver && page !== null;
    return { version, tag, plan: isCompared ? await compare(asking, page, built, release) : null };
  });
  if (endedBySkip(run, inspected)) return;
  const { version, tag, plan } = inspected;
  if (plan !== null) known.before = plan;

  if (whyFirst === null) await install(plan?.missing.length === 0);

  if (plan === null) {
    await step('Hand over', () => handOver(handOverFolder, built, log));
    known.distDirectory = handOverFolder.name;
    for (const title of SENDING_STEPS) log.skip(title, '`mode: build`');
  } else {
    const release = { name: project.name, version: version.normal };
    const tagged = { commit: source.commit, tag };
    const exists = page?.exists === true;
    await send(run, { release, exists, built, plan, tagged, consent, pythons, builder: poetry });
  }
}

/** What stands in place of steps 3 to 11 where an earlier job has built: no code of the project is there, and none runs. */
async function publishWhatWasBuilt(run: Run): Promise<void> {
  const { runner, known, tools, inputs, event, asking, handOverFolder } = run;
  const { step, log } = tools;
  for (const title of ['Check out', 'Read the project']) log.skip(title, EARLIER_JOB);

  const taken = await step('Take over', () =>
    takeOver(handOverFolder, inputs.expectedFiles, inputs.target.isPyPI, run.prerelease, log),
  );
  const { name, version, built } = Object.assign(known, taken, { distDirectory: handOverFolder.name });
  if (endedBySkip(run, taken)) return;

  const consent = await step('Check the credential', () => checkConsent(run, name));

  const asked = await step('Ask the index', async () => {
    const { token, ref } = inputs.source;
    const rest = { log, jobEnv: runner.env };
    const checkTag = (): Promise<Tagged> => checkTagOfFiles(rest, token, event, ref, version, inputs.tag);
    const ofTag = isOnTag(event, ref) ? await checkTag() : null;
    const answer = await askForFiles(asking, { name, version }, built);
    if ('skipped' in answer) return answer;
    const tagged = ofTag ?? (await checkTag());
    const plan = await compare(asking, answer.page, built, { name, version, isHandedOver: true });
    return { tagged, exists: answer.page.exists, plan };
  });
  if (endedBySkip(run, asked)) return;
  const { tagged, exists, plan } = asked;
  known.before = plan;

  const idle = whyIdle(inputs, plan, consent);
  let pythons: PoetryPython | null = null;
  if (idle === null) pythons = await step('Set up Python', () => setUpPoetryPython(tools));
  else log.skip('Set up Python', WHY_IDLE[idle]);
  for (const title of BUILDING_STEPS.slice(1)) log.skip(title, EARLIER_JOB);

  const release = { name, version: version.normal };
  await send(run, { release, exists, built, plan, tagged, consent, pythons, builder: null });
}

/** Step 5: what the upload will be made with; nothing in `mode: build`, which uploads nothing. */
function checkConsent({ runner, tools, inputs, event }: Run, project: string): Consent | null {
  const { credential, target, isDryRun } = inputs;
  if (credential === null) return checkNoCredential(runner.env, tools.log);
  const job = { env: runner.env, serverUrl: runner.serverUrl, event, project, now: clock.now() };
  return checkCredential(credential, target, job, isDryRun, tools.log);
}

/** Steps 12 to 14, with files that are known to be right, wherever they come from. */
async function send(run: Run, ready: Ready): Promise<void> {
  const { runner, known, tools, inputs, event, index } = run;
  const { release, exists, built, plan, tagged, consent, pythons, builder } = ready;
  const { step, log } = tools;
  const { target } = inputs;
  const project = { name: release.name, exists, isFork: event.repository.isFork };
  known.projectUrl = target.projectPage?.(release.name, release.version) ?? null;

  const idle = whyIdle(inputs, plan, consent);
  if (idle === null && consent !== null && pythons !== null) {
    const upload = await step('Configure the credential', async () => {
      await checkUnchanged(plan.missing);
      const uploadFolder = await makeWorkFolder(runner.temp);
      const { tool } = await installUploadPoetry(tools, pythons, builder, uploadFolder);
      const credential = await configureCredential(tools, consent, target, project);
      return { uploadFolder, poetry: tool, credential };
    });
    await step('Publish', async () => {
      const { commit, tag } = tagged;
      const uploadTools = { ...tools, ...upload, jobEnv: runner.env };
      if (tag !== null) await checkTagAgain(uploadTools, inputs.source.token, event, { commit, tag });
      const occasion = { version: release.version, isHandedOver: builder === null, isAfterUpload: true };
      const publishTools = {
        ...tools,
        isRenewable: upload.credential.isRenewable,
        upload: (files: Plan['missing']) => uploadFiles(uploadTools, target, release, files),
        settle: (now: Plan) => settleConflicts(index, now, occasion, log),
        tell: (now: Plan) => void (known.now = now),
      };
      await publish(publishTools, index, target, release, plan);
    });
  } else {
    const why = idle === 'done' ? WHY_IDLE.done : whyNotRehearsed(consent, target, project);
    if (why !== null || consent === null) log.skip('Configure the credential', why ?? WHY_IDLE['dry-run']);
    else await step('Configure the credential', () => rehearse(tools, consent, target, project));
    log.skip('Publish', WHY_IDLE[idle ?? 'dry-run']);
  }

  if (idle === 'dry-run') log.skip('Confirm', WHY_IDLE[idle]);
  else {
    known.shown = await step('Confirm', () =>
      confirm(index, target, release, asPublished(built, known.now ?? plan), inputs.waitSeconds, tools),
    );
  }
}

/** What every part of the journey knows. */
interface Run {
  readonly runner: Runner;
  readonly known: Known;
  readonly tools: Tools;
  readonly inputs: Inputs;
  readonly event: Event;
  readonly prerelease: PrereleaseRule;
  readonly index: IndexReader;
  readonly asking: AskingTools;
  /** Where `mode: build` leaves the files, and `mode: publish` finds them. */
  readonly handOverFolder: HandOverFolder;
}

/** Files that may be sent. */
interface Ready {
  readonly release: Release;
  /** Whether the project is on the index already. */
  readonly exists: boolean;
  readonly built: readonly BuiltFile[];
  readonly plan: Plan;
  readonly tagged: Tagged;
  readonly consent: Consent | null;
  /** Null where nothing will be sent. */
  readonly pythons: PoetryPython | null;
  /** What built them in this job; null where an earlier one did. */
  readonly builder: ProjectPoetry | null;
}

function errorOf(runner: Runner, thrown: unknown): PublishError {
  if (!(thrown instanceof Cancelled) && !runner.cancelled.aborted) return asPublishError(thrown);
  return wasCancelled(thrown);
}
