import { describe, expect, test } from '@jest/globals';
import { outlivers } from '../../support/journey/ended-runs.ts';
import type { ProcessRecord } from '../../support/runner/processes.ts';

const ACTION = 10;
const process = (pid: number, ppid: number, words: string): ProcessRecord => ({
  pid,
  ppid,
  argv: words.split(' '),
  env: { RUNNER_TRACKING_ID: 'github_1' },
  cwd: '/',
});
const git = process(11, ACTION, '/usr/bin/git fetch');
const pip = process(12, ACTION, '/v/bin/python -I -m pip install x');
const poetry = process(13, ACTION, '/v/bin/poetry build');
const probe = process(14, ACTION, '/usr/bin/python3 -I -S -c import sys');

describe('what outlives an ended run', () => {
  test.each<[string, readonly ProcessRecord[], readonly ProcessRecord[], number]>([
    ['a short tool may', [git], [git], 0],
    ['what it has started may', [git, process(21, 11, 'ssh host')], [process(21, 11, 'ssh host')], 0],
    [
      'so may what that has started',
      [pip, process(21, 12, 'sh -c'), process(22, 21, 'cc')],
      [process(22, 21, 'cc')],
      0,
    ],
    ['Poetry must not', [poetry], [poetry], 1],
    ['what Poetry has started must not', [poetry, process(21, 13, 'cc')], [process(21, 13, 'cc')], 1],
    ['not even git', [poetry, process(21, 13, 'git status')], [process(21, 13, 'git status')], 1],
    ['an interpreter that is asked must not', [probe], [probe], 1],
    ['nor what its shim has started', [probe, process(21, 14, 'bash')], [process(21, 14, 'bash')], 1],
    ['nor what nobody knows', [process(21, 1, 'sleep 9')], [process(21, 1, 'sleep 9')], 1],
    ['nor a tool that the runner does not know', [{ ...git, env: {} }], [{ ...git, env: {} }], 1],
  ])('%s', (_, processes, orphans, count) => {
    expect(outlivers({ processes, orphans }, false)).toHaveLength(count);
  });

  test('all may where the action was killed, if the runner knows them', () => {
    const unknown = { ...poetry, env: {} };
    expect(outlivers({ processes: [poetry], orphans: [poetry] }, true)).toEqual([]);
    expect(outlivers({ processes: [unknown], orphans: [unknown] }, true)).toEqual([unknown]);
  });
});
