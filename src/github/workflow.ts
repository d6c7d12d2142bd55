import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Place } from '../errors.ts';
import type { Environment } from '../system/process.ts';

/** Larger files are no workflows. */
const LARGEST = 1024 * 1024;

/**
 * Where the workflow gives one of some inputs to this action, the first one counts; null where that cannot be known: the
 * workflow is another repository's, its file is not in the workspace, or several steps use this action.
 * @param inputs names, as the workflow may write them
 */
export async function placeOfInput(
  env: Environment,
  workspace: string,
  inputs: readonly string[],
): Promise<Place | null> {
  const file = fileOf(env);
  if (file === null) return null;
  try {
    const place = path.join(workspace, file);
    if ((await stat(place)).size > LARGEST) return null;
    const lines = linesOfInputs(await readFile(place, 'utf8'), env['GITHUB_ACTION_REPOSITORY'] || null);
    const name = inputs.find((input) => lines.has(input));
    const line = name === undefined ? undefined : lines.get(name);
    return line === undefined ? null : { file, line };
  } catch {
    return null;
  }
}

/** `OWNER/NAME/.github/workflows/FILE@REF`: the file that the run began with. */
function fileOf(env: Environment): string | null {
  const [whole = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
  const repository = `${env['GITHUB_REPOSITORY'] ?? ''}/`;
  if (repository === '/' || !whole.toLowerCase().startsWith(repository.toLowerCase())) return null;
  const file = whole.slice(repository.length);
  return /^\.github\/workflows\/[^/\\]+\.ya?ml$/.test(file) ? file : null;
}

/**
 * The lines, counted from 1, on which a workflow gives inputs to the one step that uses this action; none where that is not
 * one step. Reads what people write, one key on a line; `with: { … }` counts as one place for all that is in it.
 * @param action `OWNER/NAME` of this action; null where it is not known, which is so where a folder is used as the action
 */
export function linesOfInputs(workflow: string, action: string | null): ReadonlyMap<string, number> {
  const lines = workflow.split(/\r?\n/);
  const uses = action === null ? /^(\.|\$\/)/ : new RegExp(`^${escaped(action)}(/|@)`, 'i');
  const ours = lines.flatMap((line, n) => {
    const used = /^\s*(?:- +)?uses\s*:\s*['"]?([^\s'"]+)/.exec(line)?.[1];
    return used !== undefined && uses.test(used) ? [n] : [];
  });
  const [at] = ours;
  if (at === undefined || ours.length > 1) return new Map();
  const indent = keyIndent(lines[at] ?? '');
  const [start, end] = stepAround(lines, at, indent);
  const found = new Map<string, number>();
  let isInside = false;
  let inner: number | null = null;
  for (let n = start; n < end; n++) {
    const line = lines[n] ?? '';
    if (/^\s*(#|$)/.test(line)) continue;
    const width = keyIndent(line);
    const [, key = '', rest = ''] = /^\s*(?:- +)?['"]?([\w-]+)['"]?\s*:(.*)$/.exec(line) ?? [];
    if (width <= indent) {
      isInside = key === 'with';
      inner = null;
      for (const [, name = ''] of isInside ? rest.matchAll(/[{,]\s*['"]?([\w-]+)['"]?\s*:/g) : [])
        found.set(name, n + 1);
    } else if (isInside) {
      inner ??= width;
      // What is further in belongs to a text of several lines.
      if (width === inner && key !== '') found.set(key, n + 1);
    }
  }
  return found;
}

/** The lines of one entry of a list: from its dash to before the next thing that stands as far out. */
function stepAround(lines: readonly string[], at: number, indent: number): [start: number, end: number] {
  let start = at;
  while (start > 0 && !isDashOf(lines[start] ?? '', indent)) start--;
  let end = at + 1;
  while (end < lines.length && (/^\s*(#|$)/.test(lines[end] ?? '') || leading(lines[end] ?? '') >= indent))
    end++;
  return [start, end];
}

function isDashOf(line: string, indent: number): boolean {
  return /^\s*- /.test(line) && keyIndent(line) === indent;
}

function leading(line: string): number {
  return line.length - line.trimStart().length;
}

/** Where the key of a line begins, behind the dash of a list. */
function keyIndent(line: string): number {
  return /^\s*(- +)?/.exec(line)?.[0].length ?? 0;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
