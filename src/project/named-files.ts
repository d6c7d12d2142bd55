import path from 'node:path';
import { isFile } from '../system/files.ts';
import { stringAt, stringsAt, tableAt, type Table } from '../system/json.ts';
import type { Flaw } from './rules.ts';
import { poetryTable } from './tables.ts';

/**
 * The first readme or licence file that pyproject.toml names and that is not there: the build would end with it.
 * @param readsProject whether the Poetry that builds reads `[project]`
 */
export async function missingFile(folder: string, table: Table, readsProject: boolean): Promise<Flaw | null> {
  const project = readsProject ? tableAt(table, 'project') : undefined;
  const poetry = poetryTable(table);
  const readme = project?.['readme'] === undefined ? poetry : project;
  const header = readme === project ? 'project' : 'tool.poetry';
  const named = [
    ...namesAt(readme, 'readme').map((name) => ({ name, at: [header, 'readme'] as const })),
    ...namesAt(tableAt(project, 'license') && project, 'license').map((name) => ({
      name,
      at: ['project', 'license'] as const,
    })),
  ];
  for (const { name, at } of named) {
    if (await isFile(path.join(folder, name))) continue;
    return {
      code: 'pyproject-invalid',
      what: `\`${at[1]}\` in [${at[0]}] names ${name}, and there is no such file.`,
      why: 'The build would end with it.',
      fix: 'Correct the name, or commit the file: one that is not in git is not there on a runner.',
      at,
    };
  }
  return null;
}

/** The files that a key names: `"README.md"`, `{ file = "README.md" }`, or a list. */
export function namesAt(table: Table | undefined, key: string): readonly string[] {
  const name = stringAt(table, key) ?? stringAt(tableAt(table, key), 'file');
  return name === undefined ? (stringsAt(table, key) ?? []) : [name];
}
