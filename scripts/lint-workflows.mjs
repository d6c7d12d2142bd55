#!/usr/bin/env node
/**
 * Runs actionlint and zizmor over everything that GitHub shall read as a workflow or an action: our own workflows,
 * action.yml, Dependabot's settings, the recipes, and the whole workflows in README.md. Any finding fails. Both linters are pinned and kept
 * below .cache/; nothing is asked of GitHub.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { parse } from 'yaml';
import { workflowLinters } from '../__tests__/support/tools/workflow-linters.ts';
import { isWorkflow, ownWorkflows, readmeBlocks, recipes } from '../__tests__/support/tools/workflows.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DEPENDABOT = '.github/dependabot.yml';
/** Stands for the commit of our action, which users fill in. */
const PLACEHOLDER = '<commit>';
const SOME_COMMIT = '0123456789abcdef0123456789abcdef01234567';

const scratch = await mkdtemp(path.join(tmpdir(), 'lint-workflows-'));
try {
  const files = await layOut();
  const linters = await workflowLinters();
  let bad = 0;
  for (const { title, at, inputs } of files) {
    const found = [];
    for (const [name, input] of Object.entries(inputs)) {
      const output = await findings(...linters[name], input);
      if (output !== null) found.push(`${name}:\n${output.replaceAll(input, at)}`);
    }
    console.log(found.length === 0 ? `${title}: nothing found` : `${title}: FOUND\n${found.join('\n')}`);
    if (found.length > 0) bad += 1;
  }
  if (bad > 0) {
    console.error(`Findings in ${bad} of ${files.length}.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/**
 * Writes what is to be linted as a repository of its own; text from README.md keeps the numbers of its lines.
 *
 * @returns for each: what to call it, the name to put into findings, and the file that each linter reads.
 */
async function layOut() {
  const parts = {
    'a workflow in .github/workflows': await ownWorkflows(),
    'a recipe in docs/recipes': await recipes(),
    'a whole workflow in README.md': (await readmeBlocks()).filter(isWorkflow),
  };
  for (const [name, found] of Object.entries(parts))
    if (found.length === 0) throw new Error(`There is not even ${name}.`);

  await mkdir(path.join(scratch, '.github', 'workflows'), { recursive: true });
  // actionlint looks for `./` only in what it takes for a repository, and there for the file that action.yml runs.
  await mkdir(path.join(scratch, '.git'));
  await cp(path.join(ROOT, 'action.yml'), path.join(scratch, 'action.yml'));
  const { main } = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8')).runs;
  await mkdir(path.dirname(path.join(scratch, main)), { recursive: true });
  await writeFile(path.join(scratch, main), '');

  const files = [];
  for (const { file, line, text } of Object.values(parts).flat()) {
    const title = line === 1 ? file : `${file}:${line}`;
    const input = await writeWorkflow(
      title,
      '\n'.repeat(line - 1) + text.replaceAll(PLACEHOLDER, SOME_COMMIT),
    );
    files.push({ title, at: file, inputs: { actionlint: input, zizmor: input } });
  }
  // actionlint reads action.yml for a workflow that uses it.
  const user = await writeWorkflow(
    'action.yml',
    'on: push\njobs: { it: { runs-on: ubuntu-latest, steps: [uses: ./] } }\n',
  );
  files.push({ title: 'action.yml', at: 'action.yml', inputs: { actionlint: user, zizmor: 'action.yml' } });
  // Dependabot's file is zizmor's alone.
  await cp(path.join(ROOT, DEPENDABOT), path.join(scratch, DEPENDABOT));
  files.push({ title: DEPENDABOT, at: DEPENDABOT, inputs: { zizmor: DEPENDABOT } });
  return files;
}

async function writeWorkflow(title, text) {
  const name = `.github/workflows/${title.replaceAll(/\W+/g, '-')}.yml`;
  await writeFile(path.join(scratch, name), text);
  return name;
}

/** What a linter says of a file; null where it is content. A linter that could not do its work is a finding. */
async function findings(command, ...args) {
  const { failed, all, shortMessage } = await execa(command, args, {
    cwd: scratch,
    stdin: 'ignore',
    all: true,
    reject: false,
  });
  return failed ? all || shortMessage : null;
}
