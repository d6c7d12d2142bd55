import path from 'node:path';

/** What the runner shows beside the log, on the commit and on the run's page. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  /** Relative to the workspace, where it is below it. */
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/** Reads what an `error`, `warning` or `notice` command says; its properties are not masked. */
export function readAnnotation(
  level: Annotation['level'],
  message: string,
  properties: ReadonlyMap<string, string>,
  workspace: string,
): Annotation {
  const title = properties.get('title');
  const file = properties.get('file');
  const line = wholeNumber(properties.get('line') ?? properties.get('endline'));
  // A column without a line means nothing and is dropped.
  const col =
    line === undefined ? undefined : wholeNumber(properties.get('col') ?? properties.get('endcolumn'));
  return {
    level,
    message,
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file: relativeTo(workspace, file) }),
    ...(line !== undefined && { line }),
    ...(col !== undefined && { col }),
  };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

function relativeTo(workspace: string, file: string): string {
  if (!path.isAbsolute(file)) return file;
  const relative = path.relative(workspace, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative.split(path.sep).join('/');
}
