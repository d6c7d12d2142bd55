import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

/** A step of a job, as a workflow writes it. */
export interface RecipeStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

export interface RecipeJob {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly RecipeStep[];
}

const RECIPES = path.resolve(import.meta.dirname, '../../../docs/recipes');

/** The jobs of a workflow below `docs/recipes`. */
export async function jobsOf(recipe: string): Promise<Readonly<Record<string, RecipeJob>>> {
  const { jobs } = parse(await readFile(path.join(RECIPES, recipe), 'utf8')) as {
    jobs: Record<string, RecipeJob>;
  };
  return jobs;
}

/** The one step of a job that uses an action. @throws where it has none */
export function stepUsing({ steps }: RecipeJob, action: string): RecipeStep {
  const step = steps.find(({ uses }) => uses?.startsWith(`${action}@`) === true);
  if (step === undefined) throw new Error(`no step uses ${action}`);
  return step;
}

/**
 * The `with:` of a step, its expressions replaced by values.
 * @param values by what stands in the expression: `steps.build.outputs.files`
 */
export function evaluated(
  given: Readonly<Record<string, string>> | undefined,
  values: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const valueOf = (expression: string): string => {
    const value = values[expression];
    if (value === undefined) throw new Error(`nothing is known of ${expression}`);
    return value;
  };
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, text]) => [
      name,
      text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => valueOf(expression)),
    ]),
  );
}

/** Outputs of a step or job, as expressions name them. */
export function outputsAs(place: string, outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [`${place}.outputs.${name}`, value]),
  );
}
