import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { walkDistribution } from '../../src/distributions/archive.ts';
import { observe, type Act } from '../support/journey/observe.ts';
import { pyproject } from '../support/journey/pyproject.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';

jest.setTimeout(180_000);

let stage: Stage;

beforeAll(async () => {
  stage = await startStage({ hasLaterUses: true });
});

afterAll(async () => {
  await stage.stop();
});

const PACKAGE = 'src/example_parcel';

/** Paths of what is in the built files, below the one folder of an sdist. */
async function membersIn(folder: string): Promise<string[]> {
  const members: string[] = [];
  for (const name of await readdir(folder)) {
    const kind = name.endsWith('.whl') ? 'wheel' : 'sdist';
    await walkDistribution({ kind }, path.join(folder, name), (member) => {
      members.push(kind === 'sdist' ? member.name.replace(/^[^/]+\//, '') : member.name);
      return Promise.resolve();
    });
  }
  return members;
}

// Without a right of its own nobody makes links on Windows.
(process.platform === 'win32' ? describe.skip : describe)('symbolic links', () => {
  const LINKS = {
    [`${PACKAGE}/again.py`]: '__init__.py',
    [`${PACKAGE}/more`]: 'data',
    [`${PACKAGE}/self`]: '.',
    'README.md': 'docs/about.md',
  };
  let act: Act;

  beforeAll(async () => {
    const release = await stage.release({
      pyproject: pyproject(),
      files: { [`${PACKAGE}/data/a.py`]: '', 'docs/about.md': 'About\n' },
      links: LINKS,
    });
    const inputs = { mode: 'build', 'install-dependencies': 'false' };
    act = await observe(stage, release, { recordProcesses: false, credential: 'none', inputs });
  });

  test('faults 46: of which the action warns are really in no built file, and what they lead to is', async () => {
    expect(act.result.conclusion).toBe('success');
    const members = await membersIn(path.join(act.result.paths.workspace, 'dist'));
    const [warning] = act.result.annotations.filter(({ message }) => message.includes('symbolic link'));
    for (const [link, says] of Object.entries(LINKS)) {
      expect(warning?.message).toContain(`${link} (to ${says})`);
      expect(members.filter((member) => member === link || member.startsWith(`${link}/`))).toEqual([]);
    }
    const inWheel = ['again.py', 'more', 'self'].map((name) => `example_parcel/${name}`);
    expect(members.filter((member) => inWheel.some((name) => member.startsWith(name)))).toEqual([]);
    expect(members).toEqual(
      expect.arrayContaining([`${PACKAGE}/data/a.py`, 'example_parcel/data/a.py', 'docs/about.md']),
    );
  });
});
