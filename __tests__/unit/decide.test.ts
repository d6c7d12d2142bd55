import { describe, expect, jest, test } from '@jest/globals';
import {
  decide,
  settlePrerelease,
  settleTag,
  whySkipped,
  type Decision,
  type ExistingPolicy,
  type PrereleasePolicy,
  type Question,
  type TagRef,
} from '../../src/decide.ts';
import { PublishError, type ErrorCode } from '../../src/errors.ts';
import { parseFilename, type Distribution } from '../../src/packaging/filenames.ts';
import { parseVersion, type Version } from '../../src/packaging/versions.ts';
import { publishError } from '../support/unit/thrown.ts';

const OURS = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

interface Case {
  /** The tag of the run; none: a branch. */
  readonly tag?: string;
  /** `name` points at our commit, `name!` at another one. */
  readonly tags?: string;
  readonly version?: string;
  readonly verify?: Question['policy']['verify'];
  readonly prefix?: string;
  readonly dry?: boolean;
}

type Expected = { go: string | null; warns?: ErrorCode | true } | { stop: ErrorCode };

function versionOf(text: string): Version {
  const version = parseVersion(text);
  if (version === null) throw new Error(text);
  return version;
}

function tagsOf(text: string): TagRef[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((tag) => ({ name: tag.replace('!', ''), commit: tag.endsWith('!') ? OTHER : OURS }));
}

function questionOf({
  tag,
  tags = '',
  version = '1.2.3',
  verify = 'auto',
  prefix = 'v',
  dry = false,
}: Case): Question {
  return {
    tag: tag ?? null,
    commit: OURS,
    tags: tagsOf(tags),
    version: versionOf(version),
    versionPlace: { file: 'pyproject.toml', line: 3 },
    policy: { verify, prefix, sendsNothing: dry },
  };
}

function ask(case_: Case): Decision {
  return decide(questionOf(case_));
}

function seen(decision: Decision): Expected {
  if (decision.verdict === 'stop') return { stop: decision.error.code };
  return { go: decision.tag, ...(decision.warnings.length > 0 ? { warns: true } : {}) };
}

describe.each(['auto', 'always'] as const)('on a tag, verify-tag %s', (verify) => {
  test.each<[case_: Case, expected: Expected]>([
    [{ tag: 'v1.2.3', tags: 'v1.2.3' }, { go: 'v1.2.3' }],
    [{ tag: '1.2.3', tags: '1.2.3' }, { go: '1.2.3' }],
    // A clone without its tags: the commit is that of the event.
    [{ tag: 'v1.2.3', tags: '' }, { go: 'v1.2.3' }],
    [{ tag: 'v1.2.3', tags: 'v1.2.2! v1.2.4! latest!' }, { go: 'v1.2.3' }],
    [{ tag: 'v1.0.0-rc.1', version: '1.0rc1', tags: '' }, { go: 'v1.0.0-rc.1' }],
    [{ tag: 'v1.2.0', version: '1.2' }, { go: 'v1.2.0' }],
    [{ tag: 'v1.2.3', tags: 'v1.2.3!' }, { stop: 'tag-commit-mismatch' }],
    [{ tag: 'v1.2.3', tags: 'v1.2.3 1.2.3' }, { go: 'v1.2.3' }],
    // Two tags that are the same version.
    [{ tag: 'v1.2.3', tags: 'v1.2.3 1.2.3!' }, { stop: 'tag-commit-mismatch' }],
    [{ tag: 'v1.2', version: '1.2.0', tags: 'v1.2 v1.2.0!' }, { stop: 'tag-commit-mismatch' }],
    // A tag that moves along with the newest 1.x.
    [{ tag: 'v1.0.0', version: '1.0.0', tags: 'v1.0.0 v1! v1.0!' }, { go: 'v1.0.0' }],
    [{ tag: 'v1.0.0', version: '1.0.0', tags: 'v1.0.0 v1.0.0.0!' }, { stop: 'tag-commit-mismatch' }],
    [{ tag: 'v1.0', version: '1.0', tags: 'v1.0 v1! v1.0.0!' }, { stop: 'tag-commit-mismatch' }],
    [{ tag: 'v1', version: '1.0.0', tags: 'v1' }, { go: 'v1' }],
    [{ tag: 'v1', version: '1.0.0', tags: 'v1! v1.0.0' }, { go: 'v1' }],
    [{ tag: 'v1', version: '1.0.0', tags: 'v1!' }, { stop: 'tag-commit-mismatch' }],
    [{ tag: 'v1.2.4', tags: 'v1.2.4' }, { stop: 'tag-version-mismatch' }],
    [{ tag: 'v1.2.4', tags: 'v1.2.4 v1.2.3' }, { stop: 'tag-version-mismatch' }],
    [{ tag: 'latest', tags: 'latest' }, { stop: 'tag-version-mismatch' }],
    [{ tag: 'v1.2.3', version: '1.2.3rc1' }, { stop: 'tag-version-mismatch' }],
    [{ tag: 'v1.2.3', version: '0.0.0' }, { stop: 'tag-version-mismatch' }],
    [{ tag: 'v0.0.0', version: '0.0.0', tags: 'v0.0.0' }, { go: 'v0.0.0' }],
    [{ tag: 'mypkg-v1.2.3', prefix: 'mypkg-v' }, { go: 'mypkg-v1.2.3' }],
    [{ tag: 'other-v1.2.3', prefix: 'mypkg-v' }, { stop: 'tag-version-mismatch' }],
    [{ tag: 'mypkg-v1.2.3' }, { stop: 'tag-version-mismatch' }],
    [{ tag: 'mypkg-v1.2.3', prefix: 'mypkg-v', tags: 'other-v1.2.3!' }, { go: 'mypkg-v1.2.3' }],
    [{ tag: 'mypkg-v1.2.3', prefix: 'mypkg-v', tags: 'v1.2.3! 1.2.3!' }, { go: 'mypkg-v1.2.3' }],
    [{ tag: 'v1.2.3', prefix: 'mypkg-v' }, { stop: 'tag-version-mismatch' }],
    [{ tag: 'mypkg/v1.2.3', prefix: 'mypkg/v' }, { go: 'mypkg/v1.2.3' }],
    // A dry run makes only branches milder.
    [{ tag: 'v1.2.4', dry: true }, { stop: 'tag-version-mismatch' }],
    [{ tag: 'v1.2.3', tags: 'v1.2.3!', dry: true }, { stop: 'tag-commit-mismatch' }],
  ])('%j: %j', (case_, expected) => {
    expect(seen(ask({ verify, ...case_ }))).toEqual(expected);
  });
});

describe('on a branch', () => {
  test.each<[case_: Case, expected: Expected]>([
    [{ tags: 'v1.2.3' }, { go: 'v1.2.3' }],
    [{ tags: 'v1.2.3', verify: 'always' }, { go: 'v1.2.3' }],
    [{ tags: 'v1.2.2! 1.2.3 v1.2.4!' }, { go: '1.2.3' }],
    [{ tags: 'v1.2.3!' }, { stop: 'tag-commit-mismatch' }],
    [{ tags: 'v1.2.3!', verify: 'always' }, { stop: 'tag-commit-mismatch' }],
    [{ tags: 'v1.2.3 1.2.3!' }, { stop: 'tag-commit-mismatch' }],
    [
      { tags: 'v1.2.3!', dry: true },
      { go: null, warns: true },
    ],
    [
      { tags: 'v1.2.3!', dry: true, verify: 'always' },
      { go: null, warns: true },
    ],
    [{ tags: '' }, { go: null, warns: true }],
    [{ tags: 'v1.2.2! latest!' }, { go: null, warns: true }],
    [{ tags: 'v1.2.2', verify: 'always' }, { stop: 'tag-missing' }],
    [
      { tags: '', verify: 'always', dry: true },
      { go: null, warns: true },
    ],
    [
      { tags: 'other-v1.2.3!', prefix: 'mypkg-v' },
      { go: null, warns: true },
    ],
    [{ tags: 'mypkg-v1.2.3', prefix: 'mypkg-v' }, { go: 'mypkg-v1.2.3' }],
    [
      { tags: 'v1.2.3!', prefix: 'mypkg-v' },
      { go: null, warns: true },
    ],
    [{ version: '1.0.0', tags: 'v1! v1.0.0' }, { go: 'v1.0.0' }],
    [{ version: '1.0.0', tags: 'v1 v1.0.0!' }, { stop: 'tag-commit-mismatch' }],
    [{ version: '1.0.0', tags: 'v1!' }, { stop: 'tag-commit-mismatch' }],
    // Placeholders.
    [{ version: '0.0.0', tags: 'v1.2.3' }, { stop: 'version-not-publishable' }],
    [{ version: '0', tags: '', verify: 'always' }, { stop: 'version-not-publishable' }],
    [{ version: '0.0.0', tags: '', dry: true }, { stop: 'version-not-publishable' }],
    [{ version: '0.0.0', tags: 'v0.0.0' }, { go: 'v0.0.0' }],
    [{ version: '0.0.0', tags: 'v0.0.0!' }, { stop: 'tag-commit-mismatch' }],
    [
      { version: '0.0.1', tags: '' },
      { go: null, warns: true },
    ],
  ])('%j: %j', (case_, expected) => {
    expect(seen(ask(case_))).toEqual(expected);
  });
});

describe('verify-tag: false looks at no tag but for placeholders', () => {
  test.each<[case_: Case, expected: Expected]>([
    [{ tag: 'v9.9' }, { go: null }],
    [{ tag: 'v1.2.3', tags: 'v1.2.3!' }, { go: null }],
    [{ tags: 'v1.2.3!' }, { go: null }],
    [{}, { go: null }],
    [{ version: '0.0.0' }, { stop: 'version-not-publishable' }],
    [{ version: '0.0.0', tag: 'v1.2.3', tags: 'v1.2.3' }, { stop: 'version-not-publishable' }],
    [{ version: '0.0.0', tag: 'v0.0.0' }, { go: null }],
    [{ version: '0.0.0', tags: 'v0.0!' }, { go: null }],
  ])('%j: %j', (case_, expected) => {
    expect(seen(ask({ ...case_, verify: 'never' }))).toEqual(expected);
  });
});

describe('what is said', () => {
  function errorOf(case_: Case): PublishError {
    const decision = ask(case_);
    if (decision.verdict !== 'stop') throw new Error('it goes');
    return decision.error;
  }

  test('both commits and the tag to choose, where a tag points elsewhere', () => {
    const { message } = errorOf({ tags: 'v1.2.3!' });
    for (const part of [OURS, OTHER, 'v1.2.3', 'Use workflow from']) expect(message).toContain(part);
  });

  test('the line of the version, where tag and version differ', () => {
    expect(errorOf({ tag: 'v1.2.4' }).at).toEqual({ file: 'pyproject.toml', line: 3 });
    expect(errorOf({ version: '0.0.0' }).at).toEqual({ file: 'pyproject.toml', line: 3 });
    expect(errorOf({ tag: 'v1.2.4' }).fix).toContain('1.2.4');
    expect(errorOf({ tag: 'x-1.2.3' }).fix).toContain('tag-prefix');
  });

  test.each([
    ['mypkg-v1.2.3', 'v', '1.2.3', 'Set `tag-prefix: mypkg-v`.'],
    ['mypkg/v1.2.3', 'other/v', '1.2.3', 'Set `tag-prefix: mypkg/v`.'],
    ['v1.2.3', 'mypkg-v', '1.2.3', 'Set `tag-prefix: v`.'],
    [
      'v1.2.4',
      'mypkg-v',
      '1.2.3',
      "Tag this commit as mypkg-v1.2.3: a tag without `tag-prefix` can be another package's.",
    ],
    [
      'client-v1.1.0',
      'server-v',
      '1.0.0',
      "If the tag is another package's, run this step only on its own tags: `if: startsWith(github.ref_name, 'server-v')`. Else set `tag-prefix` to what stands before the version in your tags.",
    ],
    ['stable', 'v', '1.2.3', 'Set `tag-prefix` to what stands before the version in your tags.'],
  ])('%s with the prefix %s: what to do', (tag, prefix, version, fix) => {
    expect(errorOf({ tag, prefix, version }).fix).toBe(fix);
  });

  test('the tag to push, with its prefix, where there is none', () => {
    expect(errorOf({ verify: 'always', prefix: 'mypkg-v' }).fix).toContain('mypkg-v1.2.3');
  });

  test('in a dry run the warning is the error of the real one', () => {
    const decision = ask({ tags: 'v1.2.3!', dry: true });
    expect(decision).toMatchObject({ warnings: [errorOf({ tags: 'v1.2.3!' }).message] });
  });
});

test('carrying out: warnings are said, the tag comes back, a stop is thrown', () => {
  const warn = jest.fn();
  expect(settleTag(questionOf({}), warn)).toBeNull();
  expect(warn).toHaveBeenCalledTimes(1);
  expect(settleTag(questionOf({ tag: 'v1.2.3' }), warn)).toBe('v1.2.3');
  expect(warn).toHaveBeenCalledTimes(1);
  expect(() => settleTag(questionOf({ tag: 'v2' }), warn)).toThrow(PublishError);
});

describe('a pre-release', () => {
  const AT = { file: 'pyproject.toml', line: 3 };
  interface Asked {
    readonly version: string;
    readonly policy?: PrereleasePolicy;
    readonly mark?: boolean;
  }
  const settle = ({ version, policy = 'allow', mark }: Asked): unknown[] => {
    const warnings: string[] = [];
    const rule = { policy, isMarked: mark ?? null };
    const end = settlePrerelease(versionOf(version), AT, rule, (text) => warnings.push(text));
    return [end, ...warnings];
  };

  test.each(['1.0a1', '1.0b2', '1.0rc1', '1.0.dev0', '1.0.post1.dev2', '1!1.0rc1'])(
    '%s ends the run green, or stops it, or is published',
    async (version) => {
      expect(settle({ version })).toEqual([null]);
      const skipped = `${version} is a pre-release; nothing was published.`;
      expect(settle({ version, policy: 'skip' })).toEqual([
        { because: 'prerelease', skipped, projectUrl: null },
      ]);
      const error = await publishError(() => settle({ version, policy: 'fail' }));
      expect(error).toMatchObject({ code: 'prerelease-refused', at: AT });
    },
  );

  test.each(['1.0', '1.0.post1', '1!1.0', '0.1'])('%s is none, whatever `prerelease` says', (version) => {
    for (const policy of ['allow', 'fail', 'skip'] as const) {
      expect(settle({ version, policy })).toEqual([null]);
    }
  });

  test.each<[version: string, mark: boolean | undefined, policy: PrereleasePolicy, warnings: RegExp[]]>([
    ['1.2.0', true, 'allow', [/marked as a pre-release, but 1\.2\.0 is a final version/]],
    ['1.2.0', true, 'skip', [/final version/]],
    ['1.2.0rc1', false, 'allow', [/1\.2\.0rc1 is a pre-release.*not marked/]],
    ['1.2.0rc1', true, 'allow', []],
    ['1.2.0', false, 'allow', []],
    ['1.2.0rc1', undefined, 'allow', []],
  ])('faults 26: %s, marked as a pre-release: %s, with %s', (version, mark, policy, said) => {
    const [end, ...warnings] = settle({ version, policy, ...(mark !== undefined && { mark }) });
    expect(end).toBeNull();
    expect(warnings).toEqual(said.map((text) => expect.stringMatching(text) as unknown));
  });
});

describe('when the version exists', () => {
  const SDIST = 'demo_kit-1.2.3.tar.gz';
  const WHEEL = 'demo_kit-1.2.3-py3-none-any.whl';
  const LINUX = 'demo_kit-1.2.3-cp312-cp312-manylinux_2_28_x86_64.whl';
  const distributions = (names: readonly string[]): Distribution[] =>
    names.flatMap((name) => parseFilename(name) ?? []);

  interface Existing {
    readonly there: readonly string[];
    readonly when?: ExistingPolicy['when'];
    readonly formats?: ExistingPolicy['formats'];
    readonly version?: string;
    readonly built?: readonly string[];
  }

  const skipped = ({
    there,
    when = 'skip',
    formats = ['sdist', 'wheel'],
    version,
    built,
  }: Existing): string | null =>
    whySkipped(
      { when, formats },
      'PyPI',
      distributions(there),
      { name: 'Demo.Kit', version: versionOf(version ?? '1.2.3') },
      built === undefined ? null : distributions(built),
    );

  test.each<[given: Existing, says: string]>([
    [
      { there: [SDIST, WHEEL] },
      `sdist and wheel of 1.2.3 are on PyPI: ${SDIST}, ${WHEEL}; nothing was built, so nothing was compared.`,
    ],
    [
      { there: [WHEEL, LINUX], formats: ['wheel'] },
      `wheel of 1.2.3 is on PyPI: ${WHEEL}; nothing was built, so nothing was compared.`,
    ],
    [
      { there: ['Demo.Kit-1.2.3.0.zip', LINUX], version: 'v1.2.3' },
      `sdist and wheel of 1.2.3 are on PyPI: Demo.Kit-1.2.3.0.zip, ${LINUX}; nothing was built, so nothing was compared.`,
    ],
    [
      { there: [SDIST, LINUX, WHEEL], built: [SDIST, WHEEL] },
      `sdist and wheel of 1.2.3 are on PyPI: ${SDIST}, ${WHEEL}; their content was not compared.`,
    ],
    [
      { there: [LINUX], built: [LINUX] },
      `wheel of 1.2.3 is on PyPI: ${LINUX}; their content was not compared.`,
    ],
  ])('%j ends the run', (given, says) => {
    expect(skipped(given)).toBe(says);
  });

  test.each<[why: string, given: Existing]>([
    ['with `verify`', { there: [SDIST, WHEEL], when: 'verify' }],
    ['of a new project', { there: [] }],
    ['of which one format is not there', { there: [SDIST] }],
    ['of which the other is not there', { there: [WHEEL] }],
    ['that is another one', { there: [SDIST, WHEEL], version: '1.2.4' }],
    ['that is a pre-release of it', { there: [SDIST, WHEEL], version: '1.2.3rc1' }],
    ['of another project', { there: ['demo-1.2.3.tar.gz', 'demo-1.2.3-py3-none-any.whl'] }],
    ['of which a built file is not there', { there: [SDIST, LINUX], built: [SDIST, WHEEL] }],
    ['of which nothing was built', { there: [SDIST, WHEEL], built: [] }],
  ])('a version %s goes on', (_, given) => {
    expect(skipped(given)).toBeNull();
  });
});
