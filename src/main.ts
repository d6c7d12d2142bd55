import { asPublishError, cancelledError, type PublishError } from './errors.ts';
import { onUncaught, type Runner } from './github/runner.ts';
import { readInputs } from './inputs.ts';
import type * as Journey from './journey.ts';
import { conclude, type Known } from './outputs.ts';
import { PlanError } from './plan.ts';
import type { Toolbox } from './python/toolbox.ts';
import { placed } from './report/place.ts';
import { annotate, report } from './report/report.ts';
import { holdsCredential } from './steps/check-credential.ts';
import { checkEvent } from './steps/check-event.ts';
import { checkOut } from './steps/check-out.ts';
import { checkFolder } from './steps/hand-over.ts';
import { Cancelled } from './system/cancelled.ts';
import { keepGarbageLow } from './system/memory.ts';
import { loadAll } from './system/preload.ts';
import { openTools } from './tools.ts';

/** Runs the action from its inputs to its report, and ends the process: what goes wrong is reported, and the step is red. */
export async function main(runner: Runner): Promise<void> {
  keepGarbageLow();
  const known: Known = {};
  const finish = async (thrown: unknown): Promise<void> => {
    const error = thrown === null ? null : await placed(runner, errorOf(runner, thrown));
    const { target = 'the index', commit = null } = known;
    await runner.log.step('Report', () => report(runner, conclude(known, error), error, target, commit));
    if (error !== null) annotate(runner.log, error);
    await runner.end(error !== null);
  };
  onUncaught((thrown) => void finish(thrown));
  try {
    await travel(runner, known);
  } catch (thrown) {
    if (thrown instanceof PlanError) known.now = thrown.plan;
    return finish(thrown);
  }
  return finish(null);
}

/**
 * The journey up to the report; what follows the check-out is in `journey.ts`. What it finds out goes into `known`, so that a red run
 * can tell it, too.
 */
async function travel(runner: Runner, known: Known): Promise<void> {
  const tools = await openTools(runner);
  const { step, log } = tools;

  const inputs = await step('Read the inputs', () => readInputs(runner));
  const { target, credential, isDryRun, mode } = inputs;
  known.target = target.label;
  known.goal = mode === 'build' ? 'built' : isDryRun ? 'dry-run' : 'published';

  const event = await step('Check the event', async () => {
    const hasCredential = holdsCredential(credential, runner.env);
    return checkEvent(await runner.event, { sendsNothing: inputs.tag.sendsNothing, hasCredential }, log);
  });

  const handOverFolder = { workspace: runner.workspace, name: inputs.distDirectory };
  const begun = { runner, known, tools, inputs, event, handOverFolder };
  const toolbox =
    mode === 'publish'
      ? await (await import('./journey.ts')).publishWhatWasBuilt(begun)
      : await checkOutAndBuild(begun);
  await toolbox?.leave();
}

/** The only job, or the first of two. @returns what the next use may find */
async function checkOutAndBuild(begun: Journey.Begun): Promise<Toolbox | null> {
  const { runner, known, tools, inputs, event, handOverFolder } = begun;
  const source = await tools.step('Check out', async () => {
    const { serverUrl } = runner;
    const checkedOut = await checkOut({ ...tools, serverUrl, loadRest }, event, inputs.source);
    // The folder can be in the checkout; what is in its way is told before minutes of building.
    if (inputs.mode === 'build') await checkFolder(handOverFolder);
    return checkedOut;
  });
  known.commit = source.commit;
  const { buildFromSource } = await loadRest();
  return buildFromSource(begun, source);
}

/**
 * Loads all that follows the check-out: while git fetches, or before git works in what others have checked out; in any case before
 * the first code of the project runs, which could change what would be loaded after it.
 */
async function loadRest(): Promise<typeof Journey> {
  const [journey] = await Promise.all([import('./journey.ts'), loadAll()]);
  return journey;
}

function errorOf(runner: Runner, thrown: unknown): PublishError {
  if (!(thrown instanceof Cancelled) && !runner.cancelled.aborted) return asPublishError(thrown);
  return cancelledError(thrown);
}
