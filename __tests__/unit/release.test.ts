import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { examine, tagsIn, type Candidate } from '../../scripts/release.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const CHANGELOG = `# Changelog

All notable changes.

## [Unreleased]

## [1.4.2] - 2026-11-28

### Fixed

- A thing, see [Unreleased].

## [1.4.1] - 2026-10-01

- Another thing.
`;

const GOOD: Candidate = {
  version: '1.4.2',
  packageVersions: ['1.4.2', '1.4.2'],
  changelog: CHANGELOG,
  tags: ['v1.4.1', 'v1.4.20'],
};

describe('a release', () => {
  test('has the changes of its version as notes', () => {
    const notes = '### Fixed\n\n- A thing, see [Unreleased].\n';
    expect(examine(GOOD)).toEqual({ notes, problems: [] });
    expect(examine({ ...GOOD, changelog: CHANGELOG.replaceAll('\n', '\r\n') })).toEqual({
      notes,
      problems: [],
    });
  });

  test.each<[string, Partial<Candidate>, string]>([
    ['a version with v', { version: 'v1.4.2' }, '"v1.4.2" is no version'],
    ['no version', { version: '' }, '"" is no version'],
    ['a version that is an option', { version: '--help' }, '"--help" is no version'],
    ['a pre-release', { version: '1.4.2-rc.1' }, 'is no version'],
    ['zeros in front', { version: '1.04.2' }, 'is no version'],
    ['another version in package.json', { packageVersions: ['1.4.1', '1.4.2'] }, 'has 1.4.1'],
    ['another version in the lock', { packageVersions: ['1.4.2', '1.4.1'] }, 'has 1.4.1'],
    ['a tag that is there', { tags: ['v1.4.2'] }, 'The tag v1.4.2 is there already'],
    ['no section', { changelog: CHANGELOG.replace('[1.4.2]', '[1.4.3]') }, 'no changes below ## [1.4.2]'],
    ['no date', { changelog: CHANGELOG.replace(' - 2026-11-28', '') }, 'no changes below ## [1.4.2]'],
    [
      'an empty section',
      { changelog: CHANGELOG.replace('### Fixed\n\n- A thing, see [Unreleased].\n', '') },
      'no changes below ## [1.4.2]',
    ],
    [
      'an older section',
      { changelog: CHANGELOG.replace('[1.4.2]', '[1.5.0]').replace('[1.4.1]', '[1.4.2]') },
      'no changes below ## [1.4.2]',
    ],
    [
      'changes that are not released',
      { changelog: CHANGELOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n- A change.\n') },
      'changes below [Unreleased]',
    ],
    ['no [Unreleased]', { changelog: CHANGELOG.replace('## [Unreleased]\n', '') }, 'does not begin with'],
    ['no changes at all', { changelog: '' }, 'no changes below'],
  ])('is refused with %s', (_, change, problem) => {
    const { notes, problems } = examine({ ...GOOD, ...change });
    expect(problems.join('\n')).toContain(problem);
    expect(notes).toBe('');
  });

  test('all problems are told at once', () => {
    expect(
      examine({ ...GOOD, packageVersions: ['1.4.1'], tags: ['v1.4.2'], changelog: '' }).problems,
    ).toHaveLength(5);
  });

  test('tags are read from what git says, annotated ones too', () => {
    const sha = 'a'.repeat(40);
    const output = `${sha}\trefs/tags/v1.4.1\n${sha}\trefs/tags/v1.4.2\n${sha}\trefs/tags/v1.4.2^{}\n`;
    expect(tagsIn(output)).toEqual(['v1.4.1', 'v1.4.2', 'v1.4.2']);
    expect(tagsIn('')).toEqual([]);
  });
});

describe('scripts/release.ts', () => {
  test('ends with 1 and prints no notes for a version that is not here', async () => {
    const { code, stdout, stderr } = await run('0.0.9');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('npm version --no-git-tag-version 0.0.9');
  });
});

describe('.github/workflows/release.yml', () => {
  interface Step {
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  interface Job {
    readonly needs?: string;
    readonly if?: string;
    readonly permissions: Readonly<Record<string, string>>;
    readonly steps: readonly Step[];
  }

  test('only the job that has no code to run may change the repository', async () => {
    const { jobs } = parse(await readFile(path.join(ROOT, '.github/workflows/release.yml'), 'utf8')) as {
      jobs: Record<'check' | 'release', Job>;
    };
    expect(jobs.check.if).toBe("github.ref == 'refs/heads/main'");
    expect(Object.values(jobs.check.permissions)).toEqual(['read', 'read']);
    expect(jobs.release.needs).toBe('check');
    expect(jobs.release.steps.flatMap(({ run: script }) => script ?? []).join('\n')).not.toMatch(
      /\b(npm|npx|node)\b/,
    );
  });
});

/** Runs the script on this repository, which has no tags then. */
async function run(version: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const node = path.join(
    ROOT,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return await new Promise((resolve) => {
    const child = execFile(
      node,
      [path.join(ROOT, 'scripts/release.ts'), version],
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}
