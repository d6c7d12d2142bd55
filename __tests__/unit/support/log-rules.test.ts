import { describe, expect, it } from '@jest/globals';
import { logFlaws, STEPS } from '../../support/journey/log-rules.ts';

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

  const UP_TO_INSTALL = STEPS.slice(0, 11).map((title) => group(title));

  it('finds nothing where steps come in that not every run has', () => {
    const optional = [group('Smoke test'), group('Hand over')];
    expect(flawsOf(...UP_TO_INSTALL, ...optional, group('Configure the credential'), REPORT)).toEqual([]);
    expect(flawsOf(...UP_TO_INSTALL, group('Smoke test'), REPORT)).toEqual([]);
    const early = group('Install dependencies', 'Before the build, as the test says');
    const first = [...UP_TO_INSTALL.slice(0, 8), early, ...UP_TO_INSTALL.slice(8, 10)];
    expect(flawsOf(...first, group('Smoke test'), group('Hand over'), REPORT)).toEqual([]);
  });

  it.each([
    ['such a step in another place', [FIRST, group('Smoke test'), REPORT]],
    ['such steps in another order', [...UP_TO_INSTALL, group('Hand over'), group('Smoke test'), REPORT]],
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
