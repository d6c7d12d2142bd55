import type { PrereleaseRule, Skipped } from './decide.ts';
import { IndexReader } from './pypi/reader.ts';
import type { Toolbox } from './python/toolbox.ts';
import { send, whyNothingIsSent, type SendingRun } from './send.ts';
import { BUILDING_STEPS, EARLIER_JOB, SENDING_STEPS, skipRest, WHY_IDLE } from './skipped-steps.ts';
import { askBeforeBuild, askForFiles, skipExisting, type AskingTools } from './steps/ask-index.ts';
import { build } from './steps/build.ts';
import { checkCredential, type Consent } from './steps/check-credential.ts';
import type { Source } from './steps/check-out.ts';
import { checkSpace, hasRoom } from './steps/check-space.ts';
import { checkTagOfFiles, findTags, isOnTag, type Tagged } from './steps/check-tag.ts';
import { compare } from './steps/compare.ts';
import { uvDownload } from './steps/download-uv.ts';
import { handOver, type HandOverFolder } from './steps/hand-over.ts';
import { checkPrereleaseOfBuild, checkTagOfBuild, inspect } from './steps/inspect.ts';
import { installDependencies, prepareInstall, whyInstalledFirst } from './steps/install-dependencies.ts';
import { installPoetry } from './steps/install-poetry.ts';
import { readProject } from './steps/read-project.ts';
import { beginUv, setUpPoetryPython, setUpPython, type PoetryPython } from './steps/set-up-python.ts';
import { smokeTest } from './steps/smoke-test.ts';
import { takeOver } from './steps/take-over.ts';
import type { FirstTools } from './tools.ts';

/** Steps 4 to 11; then the files are sent, or handed over where the job does not publish. @returns what the next use may find */
export async function buildFromSource(begun: Begun, source: Source): Promise<Toolbox | null> {
  const run = openRun(begun);
  const { known, tools, inputs, prerelease, asking, handOverFolder } = run;
  const { step, log } = tools;
  const { isPyPI } = inputs.target;
  const isForLaterJob = inputs.mode === 'build';

  const read = await step('Read the project', () =>
    readProject(source, { ...inputs, isPyPI, prerelease }, log, (identity) => {
      Object.assign(known, identity);
    }),
  );
  const { project } = read;
  if ('skipped' in read) {
    endBySkip(run, read);
    return null;
  }

  const consent = await step('Check the credential', () => checkConsent(run, project.name));

  const asked = await step('Ask the index', async () => {
    // Of a tag all is checked by now that needs no network; with `skip` there mostly is nothing to do.
    const isLikely = source.tag !== null && inputs.existing.when === 'verify';
    const uvAhead = isLikely && (await hasRoom(tools)) ? await beginUv(tools) : null;
    const answer = await askBeforeBuild(asking, project, isForLaterJob);
    // Before the tag rule of branches, so that a push after the release stays green.
    if ('skipped' in answer) return answer;
    return { ...answer, uvAhead, tags: await findTags(source, project, inputs.tag, log) };
  });
  if ('skipped' in asked) {
    endBySkip(run, asked);
    return null;
  }
  const { page, tags, uvAhead } = asked;

  const wish = { ...inputs, resolvesPlugins: project.plugins.length > 0 };
  const pythons = await step('Set up Python', async () => {
    // What is being fetched has been counted.
    if (uvAhead === null) await checkSpace(tools);
    return setUpPython(tools, inputs.python, project.requiresPython, wish, uvAhead);
  });
  known.pythonVersion = pythons.project.version;

  const poetry = await step('Install Poetry', () => installPoetry(tools, pythons, wish));
  known.poetryVersion = poetry.version;

  const { install: options } = inputs;
  const whyFirst = whyInstalledFirst(project.plugins, inputs);
  const isLater = whyFirst === null && options !== null;
  await using prepared = isLater ? await prepareInstall(tools, poetry, source, options) : null;
  const install = async (isDone: boolean): Promise<void> => {
    const skipped = isDone ? WHY_IDLE.done : '`install-dependencies: false`';
    if (isDone || options === null) {
      log.skip('Install dependencies', skipped);
      await prepared?.[Symbol.asyncDispose]();
    } else
      await step('Install dependencies', () =>
        installDependencies(tools, poetry, source, options, whyFirst, prepared),
      );
  };
  if (whyFirst !== null) await install(false);
  const built = await step('Build', () => build(tools, poetry, source, inputs.formats));
  known.built = built;

  const inspected = await step('Inspect', async () => {
    const version = await inspect(source, project, built, isPyPI, run.index, log);
    known.version = version;
    const release = { name: project.name, version, isHandedOver: false };
    const checkTag = (): string | null => checkTagOfBuild(source, project, version, tags, inputs.tag, log);
    if (source.tag !== null) checkTag();
    const skipped =
      checkPrereleaseOfBuild(project, version, prerelease, log) ??
      (project.version === null ? skipExisting(asking, page, release, built) : null);
    if (skipped !== null) return skipped;
    const tag = checkTag();
    const isCompared = !isForLaterJob && page !== null;
    return { version, tag, plan: isCompared ? await compare(asking, page, built, release) : null };
  });
  if ('skipped' in inspected) {
    endBySkip(run, inspected);
    return pythons.toolbox;
  }
  const { version, tag, plan } = inspected;
  if (plan !== null) known.before = plan;

  const isDone = plan?.missing.length === 0;
  if (whyFirst === null) await install(isDone);
  const { modules } = inputs;
  if (modules.length > 0) {
    if (isDone) log.skip('Smoke test', WHY_IDLE.done);
    else await step('Smoke test', () => smokeTest(tools, pythons, built, modules));
  }

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
  return pythons.toolbox;
}

/** What stands in place of steps 3 to 11 where an earlier job has built: no code of the project is there, and none runs. */
export async function publishWhatWasBuilt(begun: Begun): Promise<Toolbox | null> {
  const run = openRun(begun);
  const { runner, known, tools, inputs, event, asking, handOverFolder } = run;
  const { step, log } = tools;
  for (const title of ['Check out', 'Read the project']) log.skip(title, EARLIER_JOB);

  const taken = await step('Take over', () =>
    takeOver(handOverFolder, inputs.expectedFiles, inputs.target.isPyPI, run.index, run.prerelease, log),
  );
  const { name, version, built } = taken;
  Object.assign(known, { name, version, built, distDirectory: handOverFolder.name });
  if ('skipped' in taken) {
    endBySkip(run, taken);
    return null;
  }

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
  if ('skipped' in asked) {
    endBySkip(run, asked);
    return null;
  }
  const { tagged, exists, plan } = asked;
  known.before = plan;

  const idle = whyNothingIsSent(run, plan, consent);
  let pythons: PoetryPython | null = null;
  if (idle === null) {
    pythons = await step('Set up Python', async () => {
      await checkSpace(tools);
      return setUpPoetryPython(tools);
    });
  } else log.skip('Set up Python', WHY_IDLE[idle]);
  for (const title of BUILDING_STEPS.slice(1)) log.skip(title, EARLIER_JOB);

  const release = { name, version: version.normal };
  await send(run, { release, exists, built, plan, tagged, consent, pythons, builder: null });
  return pythons?.toolbox ?? null;
}

/** Step 5: what the upload will be made with. */
function checkConsent({ runner, tools, inputs, event }: Run, project: string): Consent | null {
  const { env, serverUrl } = runner;
  const job = { env, serverUrl, event, project, now: tools.clock.now() };
  return checkCredential(inputs.credential, inputs.target, job, inputs.isDryRun, tools.log);
}

/** There is nothing to do: why goes into the report, and each step that is left gets its line in the log. */
function endBySkip({ known, tools, inputs }: Run, { because, skipped, projectUrl }: Skipped): void {
  Object.assign(known, { skipped, projectUrl });
  skipRest(tools.log, because, inputs.mode === 'build');
}

/** A run after its first two steps. */
export interface Begun extends Omit<SendingRun, 'index' | 'tools'> {
  readonly tools: FirstTools;
  /** Where `mode: build` leaves the files, and `mode: publish` finds them. */
  readonly handOverFolder: HandOverFolder;
}

/** What both halves know. */
interface Run extends SendingRun {
  readonly prerelease: PrereleaseRule;
  readonly asking: AskingTools;
  readonly handOverFolder: HandOverFolder;
}

function openRun(begun: Begun): Run {
  const { inputs, event } = begun;
  const { target, credential, existing } = inputs;
  const login = credential?.kind === 'login' ? credential : null;
  const tools = { ...begun.tools, downloadUv: uvDownload(begun.tools) };
  const index = new IndexReader(tools.http, tools.clock, target, login);
  const asking = { ...tools, index, target, existing };
  const prerelease = { policy: inputs.prerelease, isMarked: event.isPrerelease };
  return { ...begun, tools, index, asking, prerelease };
}
