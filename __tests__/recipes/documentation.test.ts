import { existsSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execa } from 'execa';
import { startStage, type Stage } from '../support/journey/stage.ts';
import { branchPush, type GitHubEvent } from '../support/runner/events.ts';
import { runRecipe, type ActRun } from '../support/recipes/act.ts';
import { pictureOf } from '../support/recipes/picture.ts';
import { commitAll } from '../support/tools/projects.ts';
import { environmentIn, findPython } from '../support/tools/python.ts';

jest.setTimeout(600_000);

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/portal-client');
const REPOSITORY = { owner: 'example-org', name: 'portal-client' };

let stage: Stage;
let folder: string;
let python: string;

/** The example project of this repository, which has documentation and a lock. */
beforeAll(async () => {
  stage = await startStage();
  folder = await stage.folder('portal-client');
  for (const entry of await readdir(EXAMPLE)) {
    const isOurs = !['dist', '.venv'].includes(entry);
    if (isOurs) await cp(path.join(EXAMPLE, entry), path.join(folder, entry), { recursive: true });
  }
  const venv = await stage.folder('python');
  await execa(await findPython(), ['-m', 'venv', venv], { stdin: 'ignore' });
  python = path.dirname(environmentIn(venv).python);
});

afterAll(async () => {
  await stage.stop();
});

async function push(branch: string): Promise<GitHubEvent> {
  const sha = await commitAll(folder);
  await stage.github.createRepository({ ...REPOSITORY, from: folder });
  return branchPush({ repository: REPOSITORY, sha, branch, workflow: 'docs.yml' });
}

async function run(event: GitHubEvent): Promise<ActRun> {
  return await runRecipe(stage, { recipe: 'sphinx-pages.yml', event, python, idToken: false });
}

describe('sphinx-pages.yml', () => {
  test('on main it builds the documentation and deploys it', async () => {
    const act = await run(await push('main'));
    expect(pictureOf(stage, act)).toEqual({
      exitCode: 0,
      jobs: ['Build: success', 'Deploy to Pages: success'],
      flaws: [],
    });
    const page = await readFile(path.join(act.record, 'pages', 'index.html'), 'utf8');
    expect(page).toContain('example-portal-client');
  });

  test('on another branch it builds, keeps nothing and deploys nothing', async () => {
    const act = await run(await push('feature'));
    expect(pictureOf(stage, act)).toEqual({ exitCode: 0, jobs: ['Build: success'], flaws: [] });
    expect(act.jobs['Build']?.lines.join('\n')).toContain('build succeeded');
    expect(existsSync(act.artifacts)).toBe(false);
  });
});
