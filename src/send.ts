import { checkUnchanged, type BuiltFile } from './distributions/built.ts';
import type { Event } from './github/event.ts';
import type { Runner } from './github/runner.ts';
import type { Inputs } from './inputs.ts';
import type { Known } from './outputs.ts';
import { asPublished, type Plan } from './plan.ts';
import type { PublishedProject } from './pypi/publisher.ts';
import type { IndexReader } from './pypi/reader.ts';
import { WHY_IDLE, type Idle } from './skipped-steps.ts';
import type { Consent } from './steps/check-credential.ts';
import { checkTagAgain, type Tagged } from './steps/check-tag.ts';
import { settleConflicts } from './steps/compare.ts';
import { configureCredential, rehearse, whyNotRehearsed } from './steps/configure-credential.ts';
import { confirm } from './steps/confirm.ts';
import { installUploadPoetry, type ProjectPoetry } from './steps/install-poetry.ts';
import { publish } from './steps/publish.ts';
import type { PoetryPython } from './steps/set-up-python.ts';
import { uploadFiles, type Release } from './steps/upload.ts';
import { makeWorkFolder } from './system/files.ts';
import type { Tools } from './tools.ts';

/** What the end of the journey needs of a run. */
export interface SendingRun {
  readonly runner: Runner;
  readonly known: Known;
  readonly tools: Tools;
  readonly inputs: Inputs;
  readonly event: Event;
  readonly index: IndexReader;
}

/** Files that may be sent. */
export interface Ready {
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

/** Steps 12 to 14, with files that are known to be right, wherever they come from. */
export async function send(run: SendingRun, ready: Ready): Promise<void> {
  const { known, tools, inputs, index } = run;
  const { release, built, plan, consent, pythons } = ready;
  const { target, waitSeconds } = inputs;
  const { step, log } = tools;
  known.projectUrl = target.projectPage?.(release.name, release.version) ?? null;

  const idle = whyNothingIsSent(run, plan, consent);
  if (idle === null && consent !== null && pythons !== null)
    await sendMissing(run, ready, { consent, pythons });
  else await sendNothing(run, ready, idle ?? 'dry-run');

  if (idle === 'dry-run') {
    log.skip('Confirm', WHY_IDLE[idle]);
    return;
  }
  known.shown = await step('Confirm', () =>
    confirm(index, target, release, asPublished(built, known.now ?? plan), waitSeconds, tools),
  );
}

/** Null where something will be sent. */
export function whyNothingIsSent({ inputs }: SendingRun, plan: Plan, consent: Consent | null): Idle | null {
  if (plan.missing.length === 0) return 'done';
  return inputs.isDryRun || consent === null ? 'dry-run' : null;
}

/** What missing files are sent with. */
interface Sender {
  readonly consent: Consent;
  readonly pythons: PoetryPython;
}

/** Steps 12 and 13 where files are missing on the index. */
async function sendMissing(run: SendingRun, ready: Ready, { consent, pythons }: Sender): Promise<void> {
  const { runner, known, tools, inputs, event, index } = run;
  const { release, plan, tagged, builder } = ready;
  const { step, log } = tools;
  const { target } = inputs;

  const upload = await step('Configure the credential', async () => {
    await checkUnchanged(plan.missing);
    const uploadFolder = await makeWorkFolder(runner.temp);
    const python = await installUploadPoetry(tools, pythons, builder, uploadFolder);
    const credential = await configureCredential(tools, consent, target, projectOf(run, ready));
    return { uploadFolder, python, credential };
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
}

/** Steps 12 and 13 where nothing is sent: at most it is tried whether a token would be given. */
async function sendNothing(run: SendingRun, ready: Ready, idle: Idle): Promise<void> {
  const { tools, inputs } = run;
  const { consent } = ready;
  const { step, log } = tools;
  const project = projectOf(run, ready);
  const why = idle === 'done' ? WHY_IDLE.done : whyNotRehearsed(consent, inputs.target, project);
  if (why !== null || consent === null) log.skip('Configure the credential', why ?? WHY_IDLE[idle]);
  else await step('Configure the credential', () => rehearse(tools, consent, inputs.target, project));
  log.skip('Publish', WHY_IDLE[idle]);
}

/** The project as Trusted Publishing sees it. */
function projectOf({ event }: SendingRun, { release, exists }: Ready): PublishedProject {
  return { name: release.name, exists, isFork: event.repository.isFork };
}
