import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

export interface ActionInput {
  readonly default: string | null;
  readonly required: boolean;
  /** Text that the runner warns with when a workflow gives this input. */
  readonly deprecationMessage: string | null;
}

/** What a runner takes from `action.yml`. */
export interface ActionMetadata {
  readonly name: string;
  readonly using: string;
  /** Absolute path of the script. */
  readonly main: string;
  /** By name, as spelt in the file. */
  readonly inputs: ReadonlyMap<string, ActionInput>;
  readonly outputs: readonly string[];
}

/**
 * Reads `action.yml` (or `action.yaml`) of a JavaScript action. All scalars are read as text, as the runner does.
 * @throws {Error} where there is none, or it asks for something that is not emulated (`pre`, `post`, other runtimes).
 */
export async function readActionMetadata(folder: string): Promise<ActionMetadata> {
  const text = await readFile(path.join(folder, 'action.yml'), 'utf8').catch(() =>
    readFile(path.join(folder, 'action.yaml'), 'utf8'),
  );
  const document = mapping(parse(text, { schema: 'failsafe' }));
  const runs = mapping(document['runs']);
  const using = asText(runs['using']);
  if (using !== 'node24') throw new Error(`runs.using is '${String(using)}': only node24 is emulated`);
  for (const stage of ['pre', 'post']) {
    if (runs[stage] !== undefined) throw new Error(`runs.${stage} is not emulated`);
  }
  const main = asText(runs['main']);
  if (main === null) throw new Error('runs.main is missing');
  return {
    name: asText(document['name']) ?? '',
    using,
    main: path.join(folder, main),
    inputs: new Map(
      Object.entries(mapping(document['inputs'])).map(([name, input]) => [name, readInput(input)]),
    ),
    outputs: Object.keys(mapping(document['outputs'])),
  };
}

function readInput(value: unknown): ActionInput {
  const input = mapping(value);
  return {
    default: asText(input['default']),
    required: asText(input['required']) === 'true',
    deprecationMessage: asText(input['deprecationMessage']),
  };
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The inputs of one run, by their names in lower case, and the runner's warnings about them. */
export interface ResolvedInputs {
  readonly values: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/**
 * Joins the workflow's `with:` and the defaults of `action.yml`. Names are compared without case; unknown ones are passed
 * on with a warning, missing required ones are nobody's business: so does the runner.
 * @param githubToken what `${{ github.token }}` in a default stands for.
 * @throws {Error} for any other expression in a default.
 */
export function resolveInputs(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
  githubToken: string,
): ResolvedInputs {
  const values = new Map<string, string>();
  const warnings: string[] = [];
  for (const [name, value] of Object.entries(given)) values.set(name.toLowerCase(), value);
  const known = new Set<string>();
  for (const [name, input] of metadata.inputs) {
    const key = name.toLowerCase();
    known.add(key);
    if (values.has(key)) {
      if (input.deprecationMessage !== null) {
        warnings.push(`Input '${name}' has been deprecated with message: ${input.deprecationMessage}`);
      }
    } else if (input.default !== null) {
      values.set(key, evaluate(input.default, githubToken));
    }
  }
  const unexpected = Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const valid = [...metadata.inputs.keys()];
    warnings.unshift(`Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted(valid)}]`);
  }
  return { values, warnings };
}

function quoted(names: readonly string[]): string {
  return `'${names.join("', '")}'`;
}

/** `INPUT_` variables: upper case, blanks become `_`, hyphens stay. */
export function variablesOfInputs(values: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function evaluate(text: string, githubToken: string): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (whole, expression: string) => {
    const trimmed = expression.trim();
    if (trimmed === 'github.token') return githubToken;
    const [, literal] = /^'((?:[^']|'')*)'$/.exec(trimmed) ?? [];
    if (literal === undefined) throw new Error(`The expression ${whole} is not emulated`);
    return literal.replaceAll("''", "'");
  });
}
