import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { START } from '../../site/writer/answers.ts';
import { write } from '../../site/writer/write.ts';
import { combinations } from '../support/site/combinations.ts';
import { workflowLinters, type LinterName } from '../support/tools/workflow-linters.ts';

const WORKFLOWS = path.join('.github', 'workflows');
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'written-'));
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

/** What a linter says of these workflows, all in one call; empty where it is content. */
async function findings(
  name: LinterName,
  repository: string,
  texts: ReadonlyMap<string, string>,
): Promise<string> {
  const folder = path.join(scratch, `${repository}-${name}`);
  await mkdir(path.join(folder, WORKFLOWS), { recursive: true });
  const files = [...texts].map(([title, text]) => {
    return { file: path.join(WORKFLOWS, `${title.replaceAll(' ', '-')}.yml`), text };
  });
  for (const { file, text } of files) {
    await writeFile(path.join(folder, file), text.replaceAll('<commit>', COMMIT));
  }
  const [command, ...args] = (await workflowLinters())[name];
  const { failed, all, shortMessage } = await execa(command, [...args, ...files.map(({ file }) => file)], {
    cwd: folder,
    stdin: 'ignore',
    all: true,
    reject: false,
  });
  return failed ? ((all || shortMessage) ?? 'it failed') : '';
}

const all = new Map(combinations().map(({ title, answers }) => [title, write(answers).text]));

test.each<LinterName>(['actionlint', 'zizmor'])(
  '%s finds nothing in any workflow that the page writes',
  async (name) => {
    expect(all.size).toBeGreaterThan(500);
    expect(await findings(name, 'written', all)).toBe('');
  },
);

test.each<[LinterName, string, string]>([
  ['actionlint', 'needs: build', 'needs: built'],
  ['zizmor', `@${COMMIT}`, '@v1'],
])('%s would find what is wrong in one of them', async (name, right, wrong) => {
  const text = write({ ...START, jobs: 'two' }).text.replaceAll('<commit>', COMMIT);
  expect(text).toContain(right);
  const one = new Map([...[...all].slice(0, 3), ['wrong', text.replace(right, wrong)] as const]);
  expect(await findings(name, 'wrong', one)).toContain('wrong.yml');
});
