import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { Source } from '../../src/steps/check-out.ts';
import {
  installDependencies,
  prepareInstall,
  type InstallTools,
} from '../../src/steps/install-dependencies.ts';
import type { ProjectPoetry } from '../../src/steps/install-poetry.ts';
import type { Command, Finished } from '../../src/system/process.ts';
import { silentLog } from '../support/unit/silent-log.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();
const WORKERS = 'POETRY_INSTALLER_MAX_WORKERS';

test.each<[what: string, env: Record<string, string>, settings: string | null, workers: string | undefined]>([
  ['by nobody', {}, null, '3'],
  ['by a job', { [WORKERS]: '8' }, null, '8'],
  ['by the project', {}, '[installer]\nmax-workers = 1\n', undefined],
  ['not by the project, which says something else', {}, '[virtualenvs]\ncreate = false\n', '3'],
])('how many packages are installed at once is said %s', async (_, env, settings, workers) => {
  const folder = await newFolder();
  if (settings !== null) await writeFile(path.join(folder, 'poetry.toml'), settings);
  const commands: Command[] = [];
  const runPoetry = (command: Command): Promise<Finished> => {
    commands.push(command);
    return Promise.resolve({ exitCode: 0, stdout: '', stderr: '' });
  };
  const poetry = { python: '/python', env, version: '2.5.1' } as unknown as ProjectPoetry;
  const source = { folder, nameOf: (file: string) => file } as unknown as Source;
  await installDependencies({ runPoetry, log: silentLog() }, poetry, source, [], null);
  expect(commands.map((command) => [command.cwd, command.env[WORKERS]])).toEqual([[folder, workers]]);
});

test('what was prepared is the very command, and does the work in its place', async () => {
  const folder = await newFolder();
  const commands: Command[] = [];
  const done = { exitCode: 0, stdout: '', stderr: '' };
  const tools = (prepared: Command[], ran: Command[]): InstallTools => ({
    log: silentLog(),
    runPoetry(command) {
      ran.push(command);
      return Promise.resolve(done);
    },
    preparePoetry(command) {
      prepared.push(command);
      return {
        run: () => Promise.resolve({ ...done, exitCode: 1 }),
        [Symbol.asyncDispose]: () => Promise.resolve(),
      };
    },
  });
  const poetry = {
    python: '/python',
    env: { A: '1' },
    version: '2.5.1',
    start: 'light',
  } as unknown as ProjectPoetry;
  const source = { folder, nameOf: (file: string) => file } as unknown as Source;
  const ahead: Command[] = [];
  const prepared = await prepareInstall(tools(ahead, commands), poetry, source, ['--with=docs']);
  await expect(
    installDependencies(tools([], commands), poetry, source, ['--with=docs'], null, prepared),
  ).rejects.toMatchObject({ code: 'install-failed' });
  expect(commands).toEqual([]);
  await installDependencies(tools([], commands), poetry, source, ['--with=docs'], null);
  expect(ahead).toEqual(commands);
  const other = { ...poetry, start: 'plain' as const };
  expect(await prepareInstall(tools(ahead, []), other, source, [])).toBeNull();
  expect(ahead).toHaveLength(1);
});
