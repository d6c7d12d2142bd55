import { describe, expect, it } from '@jest/globals';
import { leaksOf, logFlaws } from '../../support/journey/log-rules.ts';
import type { RunResult } from '../../support/runner/run-action.ts';

const group = (title: string, ...lines: readonly string[]): string =>
  [`::group::${title}`, ...lines, 'Done in 0.1 s', '::endgroup::'].join('\n');
const flawsOf = (...parts: readonly string[]): string[] => logFlaws({ rawLog: parts.join('\n') });

describe('rules of the log', () => {
  const FIRST = group('Read the inputs', '::add-mask::abc', 'text');
  const EVENT = group('Check the event');
  const REPORT = group('Report');

  it('finds nothing in a good log', () => {
    const child = group('Check out', '::stop-commands::w0rd', '::group::Nested', '::endgroup::', '::w0rd::');
    expect(flawsOf(FIRST, EVENT, child, REPORT, 'More about it: x', '::error::y [z]')).toEqual([]);
    expect(flawsOf(FIRST, '::group::Check the event\nSkipped: why\n::endgroup::', REPORT)).toEqual([]);
  });

  it.each([
    ['a step that is missing', [FIRST, group('Check out'), REPORT]],
    ['steps in another order', [EVENT, FIRST, REPORT]],
    ['no report', [FIRST, EVENT]],
    ['a group in a group', [group('Read the inputs', '::group::Check the event'), REPORT]],
    ['a group that does not end', [FIRST, EVENT, '::group::Report']],
    ['an end too many', [FIRST, '::endgroup::', REPORT]],
    ['a group without its time', [FIRST, '::group::Check the event\ntext\n::endgroup::', REPORT]],
    ['a mask after text', [group('Read the inputs', 'text', '::add-mask::abc'), REPORT]],
    ['a mask after a warning', [group('Read the inputs', '::warning::x', '::add-mask::abc'), REPORT]],
  ])('finds %s', (_, parts) => {
    expect(flawsOf(...parts)).not.toEqual([]);
  });
});

describe('secrets', () => {
  const SECRET = 'pypi-hidden-value';
  const NOTHING = { rawLog: '', log: '', summary: '', outputs: {}, exportedEnv: {}, state: {} };
  const CLEAN: RunResult = {
    ...NOTHING,
    exitCode: 0,
    signal: null,
    conclusion: 'success',
    groups: [],
    annotations: [],
    commands: [],
    addedPath: [],
    processes: [],
    orphans: [],
    errors: [],
    durationMs: 0,
    paths: { home: '', temp: '', workspace: '', toolCache: '', systemTemp: '' },
  };

  it('may stand in the command that masks them', () => {
    expect(leaksOf({ ...CLEAN, rawLog: `::add-mask::${SECRET}` }, [SECRET])).toEqual([]);
    expect(leaksOf({ ...CLEAN, log: 'text' }, ['', ' '])).toEqual([]);
  });

  const basic = Buffer.from(`__token__:${SECRET}`).toString('base64');
  it.each<readonly [string, Partial<RunResult>]>([
    ['the raw log', { rawLog: `text ${SECRET}` }],
    ['the log', { log: `authorization: basic ${basic}` }],
    ['the summary', { summary: SECRET }],
    ['an output', { outputs: { files: SECRET } }],
    ['an annotation', { annotations: [{ level: 'error', message: SECRET }] }],
    [
      'an argument',
      { processes: [{ pid: 1, ppid: 1, argv: ['poetry', `--password=${SECRET}`], env: {}, cwd: '' }] },
    ],
  ])('are found in %s', (_, part) => {
    expect(leaksOf({ ...CLEAN, ...part }, [`${SECRET}\n`])).not.toEqual([]);
  });
});
