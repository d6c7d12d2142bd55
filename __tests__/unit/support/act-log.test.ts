import { expect, test } from '@jest/globals';
import { readActLog } from '../../support/recipes/act-log.ts';

/** Lines as `act --json` prints them, with what is read of them. */
const LINES = [
  'Error of act itself',
  {
    msg: 'Run Main Publish',
    job: 'Publish/Publish to PyPI',
    jobID: 'publish',
    matrix: {},
    stepID: ['publish'],
  },
  { msg: 'Done\n', job: 'Publish/Publish to PyPI', raw_output: true },
  {
    ...{ msg: '::set-output:: status=published', job: 'Publish/Publish to PyPI', stepID: ['publish'] },
    ...{ command: 'set-output', name: 'status', arg: 'published' },
  },
  { msg: 'Job succeeded', job: 'Publish/Publish to PyPI', jobResult: 'success' },
  { msg: 'Skipping job', job: 'Publish/Announce       ' },
  { msg: 'Job failed', job: 'Publish/Publish b-2', matrix: { package: 'b' }, jobResult: 'failure' },
  { msg: 'Job succeeded', job: 'Publish/Test-3       ', matrix: {}, jobResult: 'success' },
];

test('results, outputs and lines are those of their jobs; a job that was skipped is none', () => {
  const output = LINES.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { jobs, log } = readActLog(output);
  expect(jobs).toEqual({
    'Publish to PyPI': {
      result: 'success',
      outputs: { 'publish.status': 'published' },
      lines: ['Done'],
    },
    'Publish b': { result: 'failure', outputs: {}, lines: [] },
    'Test-3': { result: 'success', outputs: {}, lines: [] },
  });
  expect(log.split('\n').slice(0, 2)).toEqual([
    'Error of act itself',
    '[Publish/Publish to PyPI] Run Main Publish',
  ]);
});
