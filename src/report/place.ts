import { PublishError } from '../errors.ts';
import type { Runner } from '../github/runner.ts';
import { placeOfInput } from '../github/workflow.ts';

/**
 * The error with its place in the workflow, where it has no other one and names an input that the workflow gives: that line is
 * the one to change.
 */
export async function placed(runner: Runner, error: PublishError): Promise<PublishError> {
  if (error.at !== undefined) return error;
  const at = await placeOfInput(runner.env, runner.workspace, inputsIn(error));
  if (at === null) return error;
  const { code, what, why, list, fix, cause } = error;
  return new PublishError(code, { what, why, list, fix, cause, at });
}

/** Names of inputs stand in backquotes, alone or with a value: what happened names them first, then what to do. */
function inputsIn({ what, why = '', list, fix }: PublishError): string[] {
  return [what, ...list, fix, why].flatMap((text) =>
    [...text.matchAll(/`([a-z][\w-]*)(?:: [^`]*)?`/g)].map(([, name = '']) => name),
  );
}
