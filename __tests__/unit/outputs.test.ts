import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BuiltFile } from '../../src/distributions/built.ts';
import { asPublishError, ERROR_CODES, PublishError, type ErrorCode } from '../../src/errors.ts';
import type { StepRecord } from '../../src/github/log.ts';
import { Log } from '../../src/github/log.ts';
import { conclude, outputsOf, type FileReport, type Known } from '../../src/outputs.ts';
import { parseFilename } from '../../src/packaging/filenames.ts';
import { parseVersion } from '../../src/packaging/versions.ts';
import { plan } from '../../src/plan.ts';
import type { IndexFile } from '../../src/pypi/page.ts';
import { escapeMarkdown, linkTarget, table } from '../../src/report/markdown.ts';
import { annotate } from '../../src/report/report.ts';
import { summaryOf, type Scene } from '../../src/report/summary.ts';

function built(filename: string): BuiltFile {
  const distribution = parseFilename(filename);
  if (distribution === null) throw new Error(filename);
  return { ...distribution, path: `/built/${filename}`, size: 2048, sha256: `${filename}-hash` };
}

function remote(file: BuiltFile, sha256 = file.sha256): IndexFile {
  return { ...file, url: `https://files.example/${file.filename}`, sha256, yanked: null, uploadedAt: null };
}

const SDIST = built('demo-1.0.tar.gz');
const WHEEL = built('demo-1.0-py3-none-any.whl');
const FILES = [SDIST, WHEEL];

function version(text: string): NonNullable<Known['version']> {
  const read = parseVersion(text);
  if (read === null) throw new Error(text);
  return read;
}

function failure(code: ErrorCode): PublishError {
  return new PublishError(code, { what: 'It failed.', why: 'So it is.', fix: 'Mend it.' });
}

const KNOWN: Known = {
  target: 'PyPI',
  name: 'demo',
  version: version('v1.0'),
  pythonVersion: '3.12.4',
  poetryVersion: '2.5.1',
  goal: 'published',
};
const NOTHING_THERE = plan(FILES, []);
const HALF_THERE = plan(FILES, [remote(SDIST)]);
const ALL_THERE = plan(FILES, [remote(SDIST), remote(WHEEL)]);
const OTHER_THERE = plan(FILES, [remote(SDIST, 'other')]);
const TWIN = { built: SDIST, remote: { ...remote(SDIST), sha256: 'other' }, size: 77 };
const TWIN_THERE = { ...plan(FILES, [TWIN.remote, remote(WHEEL)]), twins: [TWIN], conflicts: [] };

describe('how it ended', () => {
  type States = readonly FileReport['state'][];

  test.each<
    [why: string, known: Known, code: ErrorCode | null, status: string, uploaded: number, states: States]
  >([
    ['all sent', { before: NOTHING_THERE, now: ALL_THERE }, null, 'published', 2, ['uploaded', 'uploaded']],
    [
      'the rest sent',
      { before: HALF_THERE, now: ALL_THERE },
      null,
      'published',
      1,
      ['already-there', 'uploaded'],
    ],
    ['nothing to send', { before: ALL_THERE }, null, 'published', 0, ['already-there', 'already-there']],
    [
      'nothing to send, and one is there in other bytes',
      { before: TWIN_THERE },
      null,
      'published',
      0,
      ['already-there', 'already-there'],
    ],
    ['skipped after the build', { skipped: 'It is there.' }, null, 'skipped', 0, ['built', 'built']],
    [
      'skipped in a dry run',
      { skipped: 'It is there.', goal: 'dry-run' },
      null,
      'skipped',
      0,
      ['built', 'built'],
    ],
    ['a dry run', { before: NOTHING_THERE, goal: 'dry-run' }, null, 'dry-run', 0, ['built', 'built']],
    ['files for another job', { goal: 'built' }, null, 'built', 0, ['built', 'built']],
    [
      'a dry run of what is there',
      { before: ALL_THERE, goal: 'dry-run' },
      null,
      'dry-run',
      0,
      ['built', 'built'],
    ],
    ['failed before the index was asked', {}, 'build-failed', 'failed', 0, ['built', 'built']],
    [
      'failed before the upload',
      { before: NOTHING_THERE },
      'install-failed',
      'failed',
      0,
      ['missing', 'missing'],
    ],
    [
      'failed beside what was there',
      { before: HALF_THERE },
      'install-failed',
      'partial',
      0,
      ['already-there', 'missing'],
    ],
    [
      'refused',
      { before: NOTHING_THERE, now: NOTHING_THERE },
      'index-refused',
      'failed',
      0,
      ['missing', 'missing'],
    ],
    [
      'broke in the middle',
      { before: NOTHING_THERE, now: HALF_THERE },
      'index-unavailable',
      'partial',
      1,
      ['uploaded', 'missing'],
    ],
    [
      'broke in a rerun',
      { before: HALF_THERE, now: HALF_THERE },
      'index-unavailable',
      'partial',
      0,
      ['already-there', 'missing'],
    ],
    ['a conflict', { before: OTHER_THERE }, 'index-conflict', 'conflict', 0, ['conflict', 'missing']],
    [
      'a conflict that the upload met',
      { before: NOTHING_THERE, now: OTHER_THERE },
      'index-refused',
      'conflict',
      0,
      ['conflict', 'missing'],
    ],
    [
      'a conflict in a dry run',
      { before: OTHER_THERE, goal: 'dry-run' },
      'index-conflict',
      'conflict',
      0,
      ['conflict', 'built'],
    ],
    [
      'not shown at the end',
      { before: NOTHING_THERE, now: ALL_THERE },
      'index-unavailable',
      'partial',
      2,
      ['uploaded', 'uploaded'],
    ],
    [
      'failed before the comparison',
      { now: HALF_THERE },
      'artifact-invalid',
      'partial',
      0,
      ['already-there', 'missing'],
    ],
    [
      'another content at the end',
      { before: NOTHING_THERE, now: ALL_THERE },
      'index-mismatch',
      'conflict',
      2,
      ['uploaded', 'uploaded'],
    ],
  ])('%s', (_, known, code, status, uploaded, states) => {
    const outcome = conclude({ ...KNOWN, built: FILES, ...known }, code === null ? null : failure(code));
    expect(outcome).toMatchObject({ status, uploaded, errorCode: code });
    expect(outcome.files.map(({ state }) => state)).toEqual(states);
  });

  test('files have what the index shows of them', () => {
    const known = {
      ...KNOWN,
      built: FILES,
      before: NOTHING_THERE,
      now: ALL_THERE,
      shown: [remote(WHEEL), remote(SDIST, 'x')],
    };
    expect(conclude(known, null).files).toEqual([
      {
        filename: SDIST.filename,
        kind: 'sdist',
        size: 2048,
        sha256: SDIST.sha256,
        url: null,
        state: 'uploaded',
      },
      {
        ...{ filename: WHEEL.filename, kind: 'wheel', size: 2048, sha256: WHEEL.sha256, state: 'uploaded' },
        url: `https://files.example/${WHEEL.filename}`,
      },
    ]);
  });
});

test('of a file that is there in other bytes, hash and size are those of the published one', () => {
  const known = { ...KNOWN, built: FILES, before: TWIN_THERE, shown: [TWIN.remote, remote(WHEEL)] };
  const [sdist, wheel] = conclude(known, null).files;
  expect(sdist).toMatchObject({ sha256: 'other', size: 77, url: TWIN.remote.url });
  expect(wheel).toMatchObject({ sha256: WHEEL.sha256, size: 2048 });
  expect(conclude({ ...known, goal: 'dry-run' }, null).files[0]).toMatchObject({ sha256: SDIST.sha256 });
});

describe('outputs', () => {
  test('of a good run', () => {
    const known: Known = {
      ...{ ...KNOWN, version: version('1.0.0-rc.1'), built: [SDIST] },
      ...{
        before: plan([SDIST], []),
        now: plan([SDIST], [remote(SDIST)]),
        projectUrl: 'https://pypi.org/project/demo/1.0rc1/',
      },
    };
    const { files, ...others } = outputsOf(conclude(known, null));
    expect(others).toEqual({
      name: 'demo',
      version: '1.0.0rc1',
      'is-prerelease': 'true',
      status: 'published',
      uploaded: '1',
      'error-code': '',
      'dist-directory': '',
      'project-url': 'https://pypi.org/project/demo/1.0rc1/',
      'python-version': '3.12.4',
      'poetry-version': '2.5.1',
    });
    expect(JSON.parse(files ?? '')).toMatchObject([{ filename: SDIST.filename, state: 'uploaded' }]);
  });

  test('of a run that failed at once', () => {
    expect(outputsOf(conclude({}, failure('input-invalid')))).toEqual({
      ...{ name: '', version: '', 'is-prerelease': '', status: 'failed', uploaded: '0', 'project-url': '' },
      'dist-directory': '',
      ...{ 'error-code': 'input-invalid', files: '[]', 'python-version': '', 'poetry-version': '' },
    });
  });
});

describe('Markdown', () => {
  /** What is shown of escaped text: character references as a browser reads them. */
  function shown(markdown: string): string {
    return markdown
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
  }

  test.each([
    '<img src=x onerror=alert(1)>',
    '[link](https://evil.example)',
    '![image](https://evil.example)',
    'https://evil.example',
    '**bold** _it_ ~~no~~ `code`',
    '| a | b |',
    '# heading',
    '> quote',
    '@somebody #1',
    '&lt;script&gt;',
    '&#60;b&#62;',
    '\\| \\`',
    '<!-- x',
  ])('%s is shown as it is', (text) => {
    const markdown = escapeMarkdown(text);
    expect(markdown).not.toMatch(/[\\`*{}[\]()!|~<>@]|:\/\/|^#|&(?!(amp|lt|#\d+);)/);
    expect(shown(markdown)).toBe(text);
  });

  test('whatever it is, it is shown as it is, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const markdown = escapeMarkdown(text);
        expect(markdown).not.toMatch(/[\r\n|<>`*[\]]/);
        expect(shown(markdown)).toBe(text.replace(/[\r\n]+/g, ' '));
      }),
      { numRuns: 1000 },
    );
  });

  test('what tokens consist of stays as it is, so that masks still fit', () => {
    expect(escapeMarkdown('pypi-Ag_EI+cHlwaS5vcmc=')).toBe('pypi-Ag_EI+cHlwaS5vcmc=');
  });

  test('tables', () => {
    expect(table(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |');
  });
});

describe('the summary', () => {
  const STEPS: StepRecord[] = [
    { title: 'Build', durationMs: 1234, end: 'done' },
    { title: 'Publish', durationMs: 0, end: 'skipped' },
    { title: 'Confirm', durationMs: 100, end: 'failed' },
  ];
  const PUBLISHED: Known = {
    ...{ ...KNOWN, built: FILES, before: HALF_THERE, now: ALL_THERE },
    projectUrl: 'https://pypi.org/project/demo/1.0/',
  };

  const BLOB = 'https://github.com/octo/demo/blob/0123456789';
  const summary = (known: Known, error: PublishError | null = null, scene: Partial<Scene> = {}): string =>
    summaryOf(conclude(known, error), error, {
      target: 'PyPI',
      blob: BLOB,
      steps: STEPS,
      warnings: [],
      ...scene,
    });

  test('of a good run: what, where, which files, which steps', () => {
    const shown = [remote(SDIST), remote(WHEEL)];
    const text = summary({ ...PUBLISHED, shown });
    expect(text).toMatch(/^## ✅ demo 1\.0 is published\n/);
    expect(text).toContain(
      '[On PyPI](https://pypi.org/project/demo/1.0/) · 1 of 2 files sent by this run · Python 3.12.4 · Poetry 2.5.1',
    );
    expect(text).toMatch(
      /\| \[demo-1\.0\.tar\.gz\]\(https:\/\/files\.example\/demo-1\.0\.tar\.gz\) \| was there with the same content \| 2\.0 kB \| `demo-1\.0\.tar…` \|/,
    );
    expect(text).toContain('| Build | 1.2 s |');
    expect(text).toContain('| Confirm | 0.1 s, **failed** |');
  });

  test('warnings are told, and change the sign', () => {
    const text = summary(PUBLISHED, null, { warnings: ['be <careful>', ...Array<string>(50).fill('x')] });
    expect(text).toMatch(/^## ⚠️ demo 1\.0 is published\n/);
    expect(text).toContain('> ⚠️ be &lt;careful&#62;');
    expect(text).toContain('21 more warnings are in the log');
  });

  test('steps that were skipped for one reason share a row', () => {
    const skipped = ['Set up Python', 'Install Poetry', 'Build'].map((title): StepRecord => ({
      title,
      durationMs: 0,
      end: 'skipped',
      why: 'it is `there`',
    }));
    const text = summary(PUBLISHED, null, {
      steps: [...skipped, { title: 'Publish', durationMs: 0, end: 'skipped', why: 'dry run' }],
    });
    expect(text).toContain('| Set up Python, Install Poetry, Build | skipped: it is &#96;there&#96; |');
    expect(text).toContain('| Publish | skipped: dry run |');
  });

  test('a file and its state stand first in a row, where a narrow screen shows them', () => {
    const text = summary({ ...PUBLISHED, built: [SDIST] });
    expect(text).toMatch(
      /\| File \| State \| Size \| SHA-256 \|\n\|.*\n\| \S*demo-1\.0\.tar\.gz\S* \| [\w ]+ \| [\d.]+ kB \| `/,
    );
  });

  test('large files are told in MB', () => {
    const text = summary({ ...PUBLISHED, built: [{ ...SDIST, size: 12_345_678 }] });
    expect(text).toContain('| 12.3 MB |');
  });

  test('of a failed one: what, why, what to do, where, what is there, where to read more; no link to a release', () => {
    const error = new PublishError('index-refused', {
      ...{ what: 'It | failed.', why: '<why>', fix: '`do` that' },
      at: { file: 'sub dir/pyproject.toml', line: 3 },
    });
    const { projectUrl = null } = PUBLISHED;
    const known = { ...KNOWN, built: FILES, before: NOTHING_THERE, now: HALF_THERE, projectUrl };
    const text = summary(known, error);
    expect(text).toMatch(/^## ❌ demo 1\.0 is not known to be published as a whole\n/);
    for (const part of [
      '**What happened:** It &#124; failed. &lt;why&#62;',
      '**What to do:** &#96;do&#96; that',
      `**Where:** [sub dir/pyproject.toml, line 3](${BLOB}/sub%20dir/pyproject.toml#L3)`,
      '```diff\n with:\n-  repository: https://pypi.example.org/old/\n+',
      '**On PyPI:** demo-1.0.tar.gz with our content. This run has sent 1 of 2 files.',
      `[index-refused](${error.docs})`,
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('pypi.org/project');
    expect(summary(known, error, { blob: null })).toContain('**Where:** sub dir/pyproject.toml, line 3\n');
  });

  test.each<[string, Known, Partial<Scene>]>([
    ['not asked. This run has sent nothing.', KNOWN, {}],
    [
      'no file of this version was seen. This run has sent nothing.',
      KNOWN,
      { steps: [{ title: 'Ask the index', durationMs: 1, end: 'done' }] },
    ],
    [
      'it could not be asked. This run has sent nothing.',
      KNOWN,
      { steps: [{ title: 'Ask the index', durationMs: 1, end: 'failed' }] },
    ],
    [
      'no file of this version was seen. This run has tried to send files, and does not know of one that arrived.',
      { ...KNOWN, built: FILES, before: NOTHING_THERE, now: NOTHING_THERE },
      { steps: [{ title: 'Publish', durationMs: 1, end: 'failed' }] },
    ],
    [
      'demo-1.0.tar.gz with other content. This run has sent nothing.',
      { ...KNOWN, built: FILES, before: OTHER_THERE },
      {},
    ],
  ])('of a failed one, what is on the index: %s', (standing, known, scene) => {
    expect(summary(known, failure('index-conflict'), scene)).toContain(`**On PyPI:** ${standing}\n`);
  });

  test('of a skipped one: how it is known, and where the release is', () => {
    const { projectUrl = null } = PUBLISHED;
    const known = { ...KNOWN, projectUrl, skipped: 'sdist of 1.0 is on <PyPI>: demo-1.0.tar.gz.' };
    const text = summary(known);
    expect(text).toMatch(/^## ✅ demo 1\.0 was skipped\n/);
    expect(text).toContain('[On PyPI](https://pypi.org/project/demo/1.0/)');
    expect(text).toContain('Skipped: sdist of 1.0 is on &lt;PyPI&#62;&#58; demo-1.0.tar.gz.');
  });

  test('of several things that are wrong: one a line, up to a limit', () => {
    const items = ['`one` is <bad>.', ...Array<string>(50).fill('x')];
    const error = new PublishError('input-invalid', { what: '51 are bad.', list: items, fix: 'Mend them.' });
    const text = summary({}, error);
    expect(text).toContain('**What happened:** 51 are bad.\n\n- &#96;one&#96; is &lt;bad&#62;.\n- x\n- x\n');
    expect(text).toContain('- x\n- 11 more are in the log.\n\n**What to do:** Mend them.\n');
  });

  test('of a run that knows nothing', () => {
    const text = summary({}, failure('input-invalid'), { target: 'the index', blob: null, steps: [] });
    expect(text).toMatch(/^## ❌ The package is not published\n/);
    expect(text).not.toContain('SHA-256');
  });

  test('a hostile name stays text', () => {
    const text = summary({ ...KNOWN, name: '<b>|[x](y)' });
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('[x](y)');
  });

  test.each([
    ['https://files.example/a(b)|`c`.whl', 'https://files.example/a%28b%29%7C%60c%60.whl'],
    ['javascript:alert(1)', null],
    ['https://[', null],
    [`https://files.example/${'a'.repeat(2000)}`, null],
    ['', null],
  ])('the address %j is linked as %j', (address, target) => {
    expect(linkTarget(address)).toBe(target);
  });

  test('is never larger than GitHub takes, whatever happened', () => {
    const long = fc
      .tuple(fc.constantFrom('`', '&', 'é', '漢', '\n', '😀', '|', 'a'), fc.integer({ min: 0, max: 20_000 }))
      .map(([character, count]) => character.repeat(count));
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(long, long, count, fc.constantFrom(...ERROR_CODES, null), (text, other, many, code) => {
        const file = { ...SDIST, filename: text, sha256: other };
        const files = Array.from({ length: many }, () => ({ ...file }));
        const error =
          code === null
            ? null
            : new PublishError(code, {
                what: text,
                why: other,
                list: Array<string>(many).fill(text),
                fix: text,
                at: { file: other, line: 1 },
              });
        const known: Known = { ...KNOWN, name: other, built: files, before: plan(files, []), skipped: text };
        const size = Buffer.byteLength(
          summary({ ...known, projectUrl: `https://${text}`, pythonVersion: text }, error, {
            target: other,
            blob: `https://github.com/${text}`,
            steps: Array<StepRecord>(many).fill({ title: text, durationMs: 1, end: 'skipped', why: other }),
            warnings: Array<string>(many).fill(text),
          }),
        );
        expect(size).toBeLessThan(1024 * 1024 - 1024);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the annotation', () => {
  function lines(error: PublishError, isDebug: boolean): string[] {
    let text = '';
    annotate(
      new Log(
        () => 0,
        isDebug,
        (part) => {
          text += part;
        },
      ),
      error,
    );
    return text.trim().split('\n');
  }

  test('one error, on its line, with the code at the end', () => {
    const error = new PublishError('pyproject-invalid', {
      ...{ what: 'Broken.', fix: 'Mend it.', cause: new Error('deep', { cause: 'deeper' }) },
      at: { file: 'sub/pyproject.toml', line: 3, column: 5 },
    });
    const printed = lines(error, false);
    expect(printed.filter((line) => line.startsWith('::'))).toEqual([
      '::error file=sub/pyproject.toml,line=3,col=5::Broken. Mend it. [pyproject-invalid]',
    ]);
    expect(printed[0]).toContain(error.docs);
    const loud = lines(error, true).filter((line) => line.startsWith('::debug::'));
    expect(loud.join()).toMatch(/deep.*deeper/s);
  });

  test('of several things that are wrong: each on a line', () => {
    const text = { what: '2 are bad.', list: ['One is.', 'The other one is.'], fix: 'Mend them.' };
    expect(lines(new PublishError('input-invalid', text), false).at(-1)).toBe(
      '::error::2 are bad.%0A- One is.%0A- The other one is.%0AMend them. [input-invalid]',
    );
  });

  test('causes that go round end', () => {
    const cause = new Error('round');
    cause.cause = cause;
    expect(lines(failure('build-failed'), true)).toHaveLength(2);
    expect(lines(new PublishError('build-failed', { what: 'x', fix: 'y', cause }), true).length).toBeLessThan(
      10,
    );
  });
});

describe('errors', () => {
  test.each(ERROR_CODES)('%s has a heading of its own', (code) => {
    const error = failure(code);
    expect(error.docs).toMatch(new RegExp(`#${code}$`));
    expect(error.message).toBe('It failed. So it is. Mend it.');
  });

  test.each([new TypeError('x is undefined'), 'text', 7, null, undefined, {}])(
    '%p is a bug of ours',
    (thrown) => {
      const error = asPublishError(thrown);
      expect(error.code).toBe('internal-error');
      expect(error.message).toContain('bug');
      expect(asPublishError(error)).toBe(error);
    },
  );
});
