import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** YAML that is meant for GitHub: a whole workflow, or the steps of an example. */
export interface Yaml {
  /** Path of the file it is in, relative to the repository, with `/`. */
  readonly file: string;
  /** Line of the file at which it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The workflows of this repository. */
export async function ownWorkflows(): Promise<readonly Yaml[]> {
  return await filesIn('.github/workflows');
}

/** The recipes: each is a whole workflow that users copy. */
export async function recipes(): Promise<readonly Yaml[]> {
  return await filesIn('docs/recipes');
}

/** Every block of YAML in README.md, in its order. */
export async function readmeBlocks(): Promise<readonly Yaml[]> {
  const file = 'README.md';
  const document = await readFile(path.join(ROOT, file), 'utf8');
  return [...document.matchAll(/(?<=^```yaml\n).*?(?=^```$)/gms)].map(({ 0: text, index }) => ({
    file,
    line: document.slice(0, index).split('\n').length,
    text,
  }));
}

/** Whether it is a workflow that stands for itself, and not a part of one. */
export function isWorkflow({ text }: Yaml): boolean {
  return text.startsWith('name:') && /^jobs:/m.test(text);
}

async function filesIn(folder: string): Promise<readonly Yaml[]> {
  const names = (await readdir(path.join(ROOT, folder))).filter((name) => /\.ya?ml$/.test(name)).sort();
  return await Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      return { file, line: 1, text: await readFile(path.join(ROOT, file), 'utf8') };
    }),
  );
}
