import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { differencesFrom, parseExpectedFiles } from '../../src/distributions/expected.ts';
import { differingHeaders, generatorOf, parseMetadata } from '../../src/distributions/metadata.ts';
import { ERROR_CODES, PublishError } from '../../src/errors.ts';
import { readEvent } from '../../src/github/event.ts';
import { Log } from '../../src/github/log.ts';
import type { Runner } from '../../src/github/runner.ts';
import { readInputs } from '../../src/inputs.ts';
import { filesOfVersion, parseFilename } from '../../src/packaging/filenames.ts';
import { parseVersion } from '../../src/packaging/versions.ts';
import { wordsInBody } from '../../src/poetry/body-words.ts';
import { parsePlugins } from '../../src/poetry/plugins.ts';
import { readPoetryText } from '../../src/poetry/texts.ts';
import { isNamedBy } from '../../src/project/globs.ts';
import { readPyproject } from '../../src/project/pyproject.ts';
import { judgeUpload } from '../../src/pypi/answers.ts';
import { entryPointsFlaw } from '../../src/pypi/entry-points.ts';
import { metadataFlaws } from '../../src/pypi/metadata-rules.ts';
import { parsePage, parseVersionJson } from '../../src/pypi/page.ts';
import { IndexReader } from '../../src/pypi/reader.ts';
import { checkRulesOfPyPI } from '../../src/pypi/rules.ts';
import { lacksKind, standingOf } from '../../src/pypi/standing.ts';
import { KNOWN_TARGETS } from '../../src/pypi/target.ts';
import { readToken } from '../../src/pypi/token.ts';
import { parseModules, whyNotImported } from '../../src/python/imports.ts';
import { checkEvent } from '../../src/steps/check-event.ts';
import { readActionMetadata } from '../support/runner/action-metadata.ts';
import { fakeClock } from '../support/unit/clock.ts';
import { growth, type Pump } from '../support/unit/growth.ts';
import { mutated, mutatedBytes, withOtherValue } from '../support/unit/mutations.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

jest.setTimeout(180_000);

const newFolder = temporaryFolders();
const ROOT = path.resolve(import.meta.dirname, '../..');
const RUNS = { numRuns: 500 };

const PYPROJECTS = [
  `[project]
name = "demo-pkg"
version = "1.2.3"
description = "A demo"
readme = "README.md"
license = "MIT"
authors = [{ name = "Example", email = "a@example.org" }]
requires-python = ">=3.9,<4"
dependencies = ["packaging>=24", "tomli; python_version < '3.11'"]
classifiers = ["Topic :: Utilities"]
dynamic = ["classifiers"]

[project.urls]
Home = "https://example.org"

[project.scripts]
demo = "demo:main"

[dependency-groups]
dev = ["pytest"]

[tool.poetry]
packages = [{ include = "demo", from = "src" }]
requires-poetry = ">=2.0"

[tool.poetry.requires-plugins]
poetry-plugin-export = ">=1.8"

[build-system]
requires = ["poetry-core>=2.0,<3.0"]
build-backend = "poetry.core.masonry.api"
`,
  `[tool.poetry]
name = "demo"
version = "1!2.0rc1.post2.dev3"
description = """
Several
lines"""
authors = ["Example <a@example.org>"]
include = [{ path = "data/*", format = ["sdist", "wheel"] }]
exclude = ['**/*.tmp']

[tool.poetry.dependencies]
python = { version = "^3.9" }
requests = { git = "https://example.org/x.git" }
other = [{ version = "<2", python = "<3.10" }, { version = ">=2", python = ">=3.10" }]

[tool.poetry.group.dev.dependencies]
pytest = "*"

[[tool.poetry.source]]
name = "private"
url = "https://example.org/simple/"

[tool.poetry-dynamic-versioning]
enable = true
`,
];
/** Written with blanks between them. */
const words = (text: string): readonly string[] => text.split(' ');

const TOML_WORDS = [
  ...words(
    String.raw`[ ] [[ ]] { } = . , # " ' """ ''' \ \u0041 \UFFFFFFFF name version __proto__ constructor`,
  ),
  ...words(
    String.raw`"proto" "__pro\u0074o__" =1 =true =1979-05-27 =inf =[] ={} =[[]] ="" ="^" ="||" ="*" ="../../x"`,
  ),
  ...[
    '\n',
    '\r\n',
    '[project]\n',
    '[tool.poetry]\n',
    '[tool]\n',
    'tool = 1\n',
    'project = []\n',
    '[[project]]\n',
  ],
  ...['dynamic = ["version"]\n', 'package-mode = false\n', 'version = "1.0+local"\n', 'python = ">=3.9"\n'],
  ...['= { version = 1 }', '"__proto__"]\n'],
];

const RELEASE = {
  action: 'published',
  deleted: false,
  release: { tag_name: 'v1.2.3', draft: false, prerelease: false, target_commitish: 'main' },
  repository: { full_name: 'o/r', private: false, fork: false, visibility: 'public' },
  pull_request: { head: { repo: { full_name: 'o/r' } }, base: { repo: { full_name: 'o/r' } } },
};

const SHA256 = 'ab'.repeat(32);
const PAGE = {
  meta: { 'api-version': '1.4' },
  name: 'demo',
  'project-status': { status: 'active' },
  files: [
    {
      filename: 'demo-1.2.3.tar.gz',
      url: 'https://files.pythonhosted.org/demo-1.2.3.tar.gz',
      hashes: { sha256: SHA256 },
      yanked: 'a reason',
      'upload-time': '2026-01-02T03:04:05.678901Z',
      size: 1,
    },
    { filename: 'demo-1.2.3-py3-none-any.whl', url: '../x.whl#sha256=1', hashes: {}, yanked: false },
  ],
};
const VERSION_JSON = {
  info: { version: '1.2.3' },
  urls: [
    {
      filename: 'demo-1.2.3.tar.gz',
      url: 'https://files.pythonhosted.org/x',
      digests: { sha256: SHA256, md5: '0' },
      yanked: true,
      yanked_reason: 'a reason',
      upload_time_iso_8601: '2026-01-02T03:04:05Z',
    },
  ],
};
const HTML_PAGE = `<!DOCTYPE html><html><head><meta name="pypi:repository-version" content="1.4">
<meta name="pypi:project-status" content="archived"><title>Links for demo</title></head><body><h1>Links for demo</h1>
<a href="https://files.pythonhosted.org/demo-1.2.3.tar.gz#sha256=${SHA256}" data-yanked="why">demo-1.2.3.tar.gz</a><br/>
<a href="../demo-1.2.3-py3-none-any.whl#egg=x&amp;sha256=${SHA256}" rel="internal">demo-1.2.3-py3-none-any.whl</a></body></html>`;
const HTML_WORDS = words(
  `<a href=" <a </a> "> < > &amp; &#x1F600; & <!-- --> <![CDATA[ #sha256= " data-yanked <title> </title> demo-1.0.zip - .whl ` +
    `javascript:x //[ http://[:: <script> <? <! ' <h1>Links\u00a0for <meta\nname="pypi:repository-version">`,
);
const JSON_WORDS = words(
  String.raw`{ } [ ] , : " \ \ud800 null true 1e999 - "files": "urls": "hashes": "sha256": "filename": "url": {} [] 0 "__proto__": ` +
    '"demo-1.2.3.tar.gz"',
);

const METADATA = [
  `Metadata-Version: 2.4
Name: demo-pkg
Version: 1.2.3
Summary: A demo
Author-email: Example <a@example.org>, b@example.org
License-Expression: MIT
License-File: LICENSE
Classifier: Topic :: Utilities
Requires-Python: <4,>=3.9
Requires-Dist: packaging (>=24) ; python_version < "3.11"
Requires-Dist: other @ https://example.org/x.whl
Provides-Extra: all
Project-URL: Home, https://example.org
Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM

# Demo

Text.
`,
  'Wheel-Version: 1.0\nGenerator: poetry-core 2.5.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
];
const METADATA_WORDS = [
  ...words(': ; , ( ) [ ] < > @ = " and or :// ~= === .* 1! +'),
  ...[
    '\n',
    '\r',
    '\r\n',
    ': ',
    ' ',
    '\t',
    ' ; ',
    '\n ',
    '\n\n',
    'From ',
    'Name: x\n',
    'Version: \n',
    'Metadata-Version: 9\n',
  ],
  ...words(
    'Requires-Dist: Requires-Python: Provides-Extra: Classifier: Project-URL: Author-email: License-File: Dynamic:',
  ),
  ...words('Description-Content-Type: Import-Name: Keywords:'),
];

const EXPECTED = JSON.stringify([
  { filename: 'demo-1.2.3.tar.gz', kind: 'sdist', size: 1, sha256: SHA256, url: null, state: 'built' },
  { filename: 'demo-1.2.3-py3-none-any.whl', kind: 'wheel', size: 1, sha256: SHA256 },
]);

/** What children and indexes say of why something went wrong. */
const OUTPUTS = [
  " HTTP Error 400: Bad Request | b'<html><head><title>400 File already exists</title></head>\\n</html>'",
  ' HTTP Error 403: Forbidden | b\'{"message": "no", "errors": [{"message": "x"}]}\'',
  'Error connecting to repository\n',
  'This project requires Poetry >=3, but you are using Poetry 2.5.1',
  'Group(s) not found: docs (via --with)',
  'Traceback (most recent call last):\n  File "<string>", line 1\nModuleNotFoundError: No module named \'demo.x\'',
  "ImportError: cannot import name 'x' from 'demo' (/x/demo/__init__.py)",
];
const OUTPUT_WORDS = [
  ...words(String.raw`b' " ' \x \xff \n { } <title> 499 999 Exception`),
  ...[
    ' HTTP Error ',
    '400: ',
    ' | ',
    " | b'",
    '\n',
    '\u001b[31m',
    'Error: ',
    'No module named ',
    'requires Poetry ',
  ],
  ...[', but you are using Poetry', '   \n'],
];

const log = new Log(
  () => 0,
  false,
  () => undefined,
);

/** How a piece of work ends: well, or with an error that a user can act on. @throws whatever else it ends with */
async function endOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'good';
  } catch (thrown) {
    if (!(thrown instanceof PublishError)) throw thrown;
    expect(ERROR_CODES).toContain(thrown.code);
    expect(thrown.code).not.toBe('internal-error');
    for (const text of [thrown.what, thrown.fix]) expect(text).toMatch(/\S/);
    for (const place of [thrown.at?.line, thrown.at?.column]) expect(place ?? 1).toBeGreaterThanOrEqual(1);
    return thrown.code;
  }
}

/** Runs a property, and tells the ends that there were: a generator whose texts all end in one way tests nothing. */
async function endsOf<T>(
  arbitrary: fc.Arbitrary<T>,
  work: (value: T) => unknown,
  runs = RUNS,
): Promise<readonly string[]> {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbitrary, async (value) => {
      ends.add(await endOf(() => work(value)));
    }),
    runs,
  );
  return [...ends];
}

describe('whatever it is given, it ends well or with an error that says what to do', () => {
  let folder: string;
  let count = 0;

  beforeAll(async () => {
    folder = await newFolder();
  });

  async function readProject(content: Uint8Array): Promise<void> {
    const place = path.join(folder, 'pyproject.toml');
    await writeFile(place, content);
    const project = await readPyproject(folder, (file) => file);
    checkRulesOfPyPI(project, project.versionPlace);
  }

  test('faults 12, 13: pyproject.toml', async () => {
    const ends = await endsOf(mutatedBytes(PYPROJECTS, TOML_WORDS), readProject, { numRuns: 1500 });
    expect(ends).toEqual(expect.arrayContaining(['good', 'pyproject-invalid']));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('faults 12: pyproject.toml with values of other types', async () => {
    const values = fc.constantFrom(
      '1',
      '1.5',
      'true',
      '""',
      '[]',
      '{}',
      '[1, "x"]',
      '{ a = { b = [] } }',
      '1979-05-27',
      '"x"',
    );
    const lines = PYPROJECTS.map((text) => text.split('\n'));
    const others = fc
      .tuple(fc.constantFrom(...lines), fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 3 }))
      .map(([text, all]) => {
        const changed = [...text];
        for (const [at, value] of all) {
          const n = at % text.length;
          changed[n] = (changed[n] ?? '').replace(/^([\w-]+) = .*$/, `$1 = ${value}`);
        }
        return Buffer.from(changed.join('\n'));
      });
    expect(await endsOf(others, readProject)).toContain('good');
  });

  test('the payload of an event', async () => {
    const payloads = fc.oneof(
      withOtherValue(RELEASE).map((value) => JSON.stringify(value)),
      mutated([JSON.stringify(RELEASE)], JSON_WORDS),
    );
    const names = fc.constantFrom('release', 'push', 'pull_request', 'workflow_dispatch', 'workflow_run', '');
    const refs = fc.oneof(fc.constantFrom('refs/tags/v1.2.3', 'refs/heads/main', ''), fc.string());
    const cases = fc.tuple(payloads, names, refs, fc.boolean(), fc.boolean());
    const ends = await endsOf(cases, async ([payload, name, ref, sendsNothing, hasCredential]) => {
      const file = path.join(folder, 'event.json');
      await writeFile(file, payload);
      const env = { GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: SHA256 };
      checkEvent(await readEvent(env), { sendsNothing, hasCredential }, log);
    });
    expect([...ends].sort()).toEqual(['event-not-publishable', 'good']);
  });

  /** An index that gives one answer to everything. */
  function indexThatAnswers(body: string, contentType: string): IndexReader {
    const [target, clock] = [KNOWN_TARGETS['pypi'], fakeClock()];
    if (target === undefined) throw new Error('there is no PyPI');
    const answer = { status: 200, headers: { 'content-type': contentType }, body: Buffer.from(body) };
    return new IndexReader({ request: () => Promise.resolve(answer) }, clock, target, null);
  }

  test.each([
    {
      type: 'application/vnd.pypi.simple.v1+json',
      bodies: fc.oneof(
        withOtherValue(PAGE).map((value) => JSON.stringify(value)),
        mutated([JSON.stringify(PAGE)], JSON_WORDS),
      ),
    },
    { type: 'text/html', bodies: mutated([HTML_PAGE], HTML_WORDS) },
  ])('the page of a project: $type', async ({ type, bodies }) => {
    const version = parseVersion('1.2.3');
    const site = KNOWN_TARGETS['pypi'];
    if (version === null || site === undefined) throw new Error('there is no such version');
    const ends = await endsOf(bodies, async (body) => {
      const page = await indexThatAnswers(body, type).project('demo');
      for (const { url, sha256, uploadedAt } of page.files) {
        expect(url).toMatch(/^https?:/);
        expect(sha256 ?? SHA256).toMatch(/^[0-9a-f]{64}$/);
        expect(uploadedAt ?? 0).not.toBeNaN();
      }
      const release = { site, project: 'demo', version, page, now: 0 };
      lacksKind(release, ['sdist', 'wheel']);
      const { stop } = standingOf(release, filesOfVersion(page.files, 'demo', version), false);
      if (stop !== null) throw stop;
    });
    expect(ends).toEqual(expect.arrayContaining(['good', 'index-unavailable']));
  });

  test('the JSON of a version', async () => {
    const bodies = fc.oneof(
      withOtherValue(VERSION_JSON).map((value) => JSON.stringify(value)),
      mutated([JSON.stringify(VERSION_JSON)], JSON_WORDS),
    );
    const found = new Set<boolean>();
    await endsOf(bodies, async (body) => {
      found.add((await indexThatAnswers(body, 'application/json').version('demo', '1.2.3')) !== null);
    });
    expect(found.size).toBe(2);
  });

  test('`expected-files`', async () => {
    const texts = fc.oneof(
      withOtherValue(JSON.parse(EXPECTED)).map((value) => JSON.stringify(value)),
      mutated([EXPECTED], JSON_WORDS),
    );
    const found = new Set<string>();
    await endsOf(texts, (text) => {
      const parsed = parseExpectedFiles(text);
      found.add(Object.keys(parsed)[0] ?? '');
      if ('files' in parsed) differencesFrom(parsed.files, parsed.files, ['x']);
    });
    expect([...found].sort()).toEqual(['files', 'problem']);
  });

  test('the metadata of a built file', async () => {
    const found = new Set<boolean>();
    await endsOf(
      fc.tuple(mutated(METADATA, METADATA_WORDS), mutated(METADATA, METADATA_WORDS)),
      ([one, other]) => {
        const metadata = parseMetadata(one);
        generatorOf(one);
        entryPointsFlaw(one);
        found.add(metadataFlaws(metadata.fields).length > 0);
        found.add(differingHeaders(one, other).length > 0);
        expect(differingHeaders(one, one)).toEqual([]);
      },
    );
    expect(found.size).toBe(2);
  });

  test('every input', async () => {
    const { inputs: declared } = await readActionMetadata(ROOT);
    const names = [...declared.keys()];
    const defaults = Object.fromEntries([...declared].map(([name, input]) => [name, input.default ?? '']));
    const GOOD = [
      'pypi-AgEIcHlwaS5vcmcAAAA',
      'build',
      'publish',
      EXPECTED,
      'https://example.org/simple/',
      'v1.0',
      'demo.cli',
    ];
    const texts = mutated(
      [...GOOD, 'true', '3.12', '2.5.1', '--with docs', 'a>=1\nb', 'packages/x', 'sdist'],
      [
        ...[
          '../',
          '/',
          '\\',
          '\n',
          '\0',
          ' ',
          ',',
          '-',
          '--',
          '=',
          '{',
          '"',
          '@',
          ':',
          '[',
          '%',
          '__token__',
          'simple',
        ],
      ],
    );
    const given = fc.dictionary(fc.constantFrom(...names), texts, { maxKeys: 5, noNullPrototype: true });
    const ends = await endsOf(given, (values) => {
      const all = { ...defaults, ...values };
      const runner: Runner = {
        env: {},
        childEnv: {},
        workspace: '/w',
        temp: '/t',
        serverUrl: 'https://github.com',
        event: new Promise(() => undefined),
        log,
        cancelled: new AbortController().signal,
        input: (name) => all[name] ?? '',
        guarded: (work) => work(),
        setOutputs: () => Promise.resolve(),
        writeSummary: () => Promise.resolve(),
        end: () => Promise.resolve(),
      };
      readInputs(runner);
    });
    expect(ends).toEqual(expect.arrayContaining(['good', 'input-invalid']));
  });

  test('what children print, and what indexes answer', async () => {
    const site = KNOWN_TARGETS['pypi'];
    if (site === undefined) throw new Error('there is no PyPI');
    const kinds = new Set<string>();
    await endsOf(fc.tuple(mutated(OUTPUTS, OUTPUT_WORDS), fc.nat({ max: 600 })), ([text, status]) => {
      kinds.add(readPoetryText(text)?.kind ?? 'nothing');
      wordsInBody(text);
      expect(whyNotImported(text, ['demo'], 1).why).toMatch(/\S/);
      expect(judgeUpload({ site, project: 'demo', file: null }, status, text).error.what).toMatch(/\.$/);
      readToken(`pypi-${text}`);
      count++;
    });
    expect(count).toBeGreaterThan(0);
    expect(kinds.size).toBeGreaterThan(3);
  });
});

/** By how much more time a text may take that is four times as long: 4 is in proportion, 16 is its square. */
const MOST = 10;

describe('the time grows as the text does', () => {
  interface Timed {
    readonly what: string;
    readonly work: (text: string) => unknown;
    readonly words: readonly string[];
    /** Beginnings in which what is repeated counts. */
    readonly before: readonly string[];
    /** What took the square of its length once: beginning and what is repeated. */
    readonly known?: readonly (readonly [before: string, again: string])[];
  }

  let folder: string;

  beforeAll(async () => {
    folder = await newFolder();
  });

  const TIMED: readonly Timed[] = [
    {
      what: 'pyproject.toml',
      work: async (text) => {
        await writeFile(path.join(folder, 'pyproject.toml'), text);
        return readPyproject(folder, (file) => file).catch(() => undefined);
      },
      words: TOML_WORDS,
      before: [
        ...['', 'x = """', "x = '''", 'x = [', '[a.', '# ', '[project]\nname = "', '[project]\nversion = "'],
        '[tool.poetry]\nname = "a"\nversion = "1"\n',
      ],
      known: [['[a.', '"__proto__"']],
    },
    {
      what: 'a page in JSON',
      work: (text) => parsePage(text, 'application/json', 'https://pypi.org/simple/demo/'),
      words: JSON_WORDS,
      before: ['', '{"files":[', '{"files":[{"filename":"demo-', '{"a":"'],
    },
    {
      what: 'a page in HTML',
      work: (text) => parsePage(text, 'text/html', 'https://pypi.org/simple/demo/'),
      words: HTML_WORDS,
      before: [
        '',
        ...words('<title> <a|href=" <a|href="# <a|href="x">demo- <!-- <script> <h1>simple').map((word) =>
          word.replace('|', ' '),
        ),
      ],
    },
    {
      what: 'the JSON of a version',
      work: (text) => parseVersionJson(text, 'https://pypi.org/pypi/demo/json'),
      words: JSON_WORDS,
      before: ['', '{"urls":[', '{"urls":[{"filename":"demo-1.0-'],
    },
    {
      what: '`expected-files`',
      work: (text) => parseExpectedFiles(text),
      words: JSON_WORDS,
      before: ['', '[', '[{"filename":"demo-1.0.tar.gz","sha256":"'],
    },
    {
      what: 'metadata',
      work: (text) => {
        metadataFlaws(parseMetadata(text).fields);
        generatorOf(text);
        return differingHeaders(text, text);
      },
      words: METADATA_WORDS,
      before: [
        ...['', 'Summary: x\n'],
        ...words(
          'Name: Version: Requires-Dist: Requires-Python: Author-email: Classifier: Project-URL: Description-Content-Type:',
        ),
      ],
    },
    {
      what: 'the name of a file',
      work: (text) => parseFilename(text),
      words: words('- . _ 1 0 a rc ! + -1 .1 .post py3 .whl .tar.gz v'),
      before: ['', 'demo-', 'demo-1.0-py3-none-', 'demo-1'],
    },
    {
      what: 'what children print',
      work: (text) => {
        readPoetryText(text);
        wordsInBody(text);
        return whyNotImported(text, ['demo'], 1);
      },
      words: OUTPUT_WORDS,
      before: [
        '',
        ' HTTP Error 400: ',
        'ImportError: ',
        'requires Poetry ',
        "b'",
        "ModuleNotFoundError: No module named '",
      ],
      known: [
        ['', "'"],
        ['', '  \n'],
        ['', 'This project requires Poetry '],
      ],
    },
    {
      what: 'names of modules and plugins',
      work: (text) => [parseModules(text), parsePlugins(text)],
      words: [...words('a . , - _ [ ] >= 1 == # ; @'), ' ', '\n', '\r'],
      before: ['', 'demo', 'a>=1', 'a[', 'a', ' '],
    },
    {
      what: 'a pattern of `include`',
      work: (text) => isNamedBy(text, 'src/demo/a/b/c/d/e/f/module.py'),
      words: words(String.raw`* ** / **/ */ ? [ ] a src/ [!a] { } ! ( ) +( \\`),
      before: ['', 'src/', '**/', '['],
      known: [['', '[']],
    },
  ];

  test.each(TIMED)('$what', async ({ work, words, before, known = [] }) => {
    const examples = known.map(([first, again]): [Pump] => [{ before: first, again, after: '' }]);
    const some = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(''));
    const pumps: fc.Arbitrary<Pump> = fc.record({
      before: fc.constantFrom(...before),
      again: fc.oneof(fc.constantFrom(...words), some),
      after: fc.oneof(fc.constant(''), fc.constantFrom(...words), fc.constant('\0')),
    });
    await fc.assert(
      fc.asyncProperty(pumps, async (pump) => {
        expect((await growth(pump, work)) ?? 0).toBeLessThan(MOST);
      }),
      { numRuns: 25, endOnFailure: true, examples },
    );
  });

  test('and what does not is found', async () => {
    const pump = { before: '', again: 'a', after: '!' };
    expect(await growth(pump, (text) => /a*b/.test(text))).toBeGreaterThan(MOST);
    expect((await growth(pump, (text) => text.split('').sort())) ?? 0).toBeLessThan(MOST);
  });
});
