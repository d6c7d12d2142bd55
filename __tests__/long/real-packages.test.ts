import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startLanes, type Lanes } from '../support/journey/lanes.ts';
import { observe, stopped, type Act, type Picture } from '../support/journey/observe.ts';
import { green, reportedFiles } from '../support/journey/outcome.ts';
import type { Stage } from '../support/journey/stage.ts';
import { workflowDispatch } from '../support/runner/events.ts';
import {
  ASYNC_INTERRUPT,
  DUNAMAI,
  FNV_HASH_FAST,
  PASTEL,
  PENDULUM,
  POETRY_SEMVER,
  remake,
  RETURNS,
  RICH,
  TERMCOLOR,
  TOML_SORT,
  TOM_TNS,
  TOMLI_W,
  XDG,
  type Package,
} from '../support/tools/real-packages.ts';

jest.setTimeout(600_000);

/** One run on a release, made again out of its sdist. */
interface Trial {
  readonly title: string;
  readonly of: Package;
  /** Which of its files are on the index before, with PyPI's bytes. Default: both. */
  readonly there?: readonly ('sdist' | 'wheel')[];
  /** Beside `install-dependencies: false`, which spares what a resolver finds today. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** By hand on a branch, where no tag is. */
  readonly isByHand?: boolean;
  readonly picture: Picture;
  /** Each file of the output `files`, its state, and whether its SHA-256 is the one on PyPI. */
  readonly files: readonly string[];
  /** What each warning or the error says, in parts. */
  readonly says: readonly RegExp[];
}

const HOLES = /Poetry \S+ has known security holes/;

const TRIALS: readonly Trial[] = [
  {
    title:
      'tom-tns, whose version a plugin in the backend reads from the tag: by hand without a tag it is none',
    of: TOM_TNS,
    there: [],
    isByHand: true,
    picture: stopped('version-not-publishable'),
    files: [
      'tom_tns-0.0.0.post1.dev0+COMMIT.tar.gz built',
      'tom_tns-0.0.0.post1.dev0+COMMIT-py3-none-any.whl built',
    ],
    says: [/0\.0\.0\.post1\.dev0\+\w+ is a local version/],
  },
  {
    title: 'tom-tns from its tag is the release, but for metadata',
    of: TOM_TNS,
    picture: green('published', 0),
    files: [
      'tom_tns-0.2.0.tar.gz already-there, as on PyPI',
      'tom_tns-0.2.0-py3-none-any.whl already-there, as on PyPI',
    ],
    says: [/differs only in what the builder generates: .* the published one by poetry-core 1\.9\.0\.$/],
  },
  {
    title: 'toml-sort by the Poetry with its core has PyPI’s own SHA-256',
    of: TOML_SORT,
    there: [],
    inputs: { 'poetry-version': '2.4.3' },
    picture: green('published', 2),
    files: [
      'toml_sort-0.25.0.tar.gz uploaded, as on PyPI',
      'toml_sort-0.25.0-py3-none-any.whl uploaded, as on PyPI',
    ],
    says: [],
  },
  {
    title: 'async-interrupt (PEP 621) by the Poetry with its core is there, byte for byte',
    of: ASYNC_INTERRUPT,
    inputs: { 'poetry-version': '2.1.1' },
    picture: green('published', 0),
    files: [
      'async_interrupt-1.2.2.tar.gz already-there, as on PyPI',
      'async_interrupt-1.2.2-py3-none-any.whl already-there, as on PyPI',
    ],
    says: [HOLES],
  },
  {
    title:
      'returns by the pinned Poetry completes a release of which the sdist alone had arrived, byte for byte',
    of: RETURNS,
    there: ['sdist'],
    picture: green('published', 1),
    files: [
      'returns-0.30.0.tar.gz already-there, as on PyPI',
      'returns-0.30.0-py3-none-any.whl uploaded, as on PyPI',
    ],
    says: [],
  },
  {
    title: 'rich by a newer Poetry is not completed with it, and told which one made the wheel',
    of: RICH,
    there: ['wheel'],
    picture: { ...stopped('index-conflict'), status: 'conflict' },
    files: ['rich-15.0.0.tar.gz missing', 'rich-15.0.0-py3-none-any.whl conflict'],
    says: [
      /differs only in what the builder generates: rich-15\.0\.0\.dist-info\/METADATA, rich-15\.0\.0\.dist-info\/WHEEL\. .*set `poetry-version: 2\.3\.2`/,
    ],
  },
  {
    title: 'rich by the Poetry that was advised is completed, byte for byte',
    of: RICH,
    there: ['wheel'],
    inputs: { 'poetry-version': '2.3.2' },
    picture: green('published', 1),
    files: [
      'rich-15.0.0.tar.gz uploaded, as on PyPI',
      'rich-15.0.0-py3-none-any.whl already-there, as on PyPI',
    ],
    says: [HOLES],
  },
  {
    title: 'poetry-semver of 2019, with a hyphen in the name of its sdist, is the release, but for metadata',
    of: POETRY_SEMVER,
    picture: green('published', 0),
    files: [
      'poetry_semver-0.1.0.tar.gz already-there, as on PyPI',
      'poetry_semver-0.1.0-py2.py3-none-any.whl already-there, as on PyPI',
    ],
    says: [/the published one by poetry 1\.0\.0b8\.$/],
  },
  {
    title: 'pastel of 2020, with a generated setup.py, is by Poetry 1.8.5 the release, but for metadata',
    of: PASTEL,
    inputs: { 'poetry-version': '1.8.5' },
    picture: green('published', 0),
    files: [
      'pastel-0.2.1.tar.gz already-there, as on PyPI',
      'pastel-0.2.1-py2.py3-none-any.whl already-there, as on PyPI',
    ],
    says: [
      HOLES,
      /PKG-INFO, setup\.py \(only in the published one\)\. .* Ours was built by poetry-core 1\.9\.1, the published one by poetry 1\.0\.0a9\.$/,
    ],
  },
  {
    title: 'xdg loses a licence in the root of its wheel by a newer Poetry: a conflict',
    of: XDG,
    picture: { ...stopped('index-conflict'), status: 'conflict' },
    files: ['xdg-6.0.0.tar.gz conflict', 'xdg-6.0.0-py3-none-any.whl conflict'],
    says: [
      /xdg-6\.0\.0-py3-none-any\.whl differs in LICENCE \(only in the published one\)\. .*pin `poetry-core==1\.4\.0`/,
    ],
  },
  {
    title: 'pendulum, whose build script compiles: the wheel is one that PyPI refuses',
    of: PENDULUM,
    there: [],
    picture: stopped('artifact-invalid'),
    files: ['pendulum-2.1.2.tar.gz built', 'pendulum-2.1.2-cpXY-cpXY-linux_x86_64.whl built'],
    says: [/linux_x86_64.*`build-formats: sdist`/],
  },
  {
    title: 'pendulum, whose sdist was made on Windows, differs in line endings only',
    of: PENDULUM,
    inputs: { 'build-formats': 'sdist' },
    picture: { ...stopped('index-conflict'), status: 'conflict' },
    files: ['pendulum-2.1.2.tar.gz conflict'],
    says: [/differs in line endings only, in LICENSE, .*eol=lf/],
  },
  {
    title: 'fnv-hash-fast (PEP 621), whose build script compiles: the wheel is one that PyPI refuses',
    of: FNV_HASH_FAST,
    there: [],
    picture: stopped('artifact-invalid'),
    files: ['fnv_hash_fast-2.0.3.tar.gz built', 'fnv_hash_fast-2.0.3-cpXY-cpXY-linux_x86_64.whl built'],
    says: [/linux_x86_64.*`build-formats: sdist`/],
  },
  {
    title: 'fnv-hash-fast without a wheel is the release, but for metadata',
    of: FNV_HASH_FAST,
    inputs: { 'build-formats': 'sdist' },
    picture: green('published', 0),
    files: ['fnv_hash_fast-2.0.3.tar.gz already-there, as on PyPI'],
    says: [/differs only in what the builder generates: PKG-INFO\.$/],
  },
  {
    title:
      'termcolor (hatchling, version from the tag): Poetry refuses it, and the line that mends it is said',
    of: TERMCOLOR,
    picture: stopped('pyproject-invalid'),
    files: [],
    says: [/Add `version = "0\.0\.0"` to \[tool\.poetry\]/],
  },
  {
    title: 'termcolor with that line: the backend’s version counts',
    of: {
      ...TERMCOLOR,
      written: [['pyproject.toml', '[tool.hatch]', '[tool.poetry]\nversion = "0.0.0"\n\n[tool.hatch]']],
    },
    there: [],
    picture: green('published', 2),
    files: ['termcolor-3.3.0.tar.gz uploaded', 'termcolor-3.3.0-py3-none-any.whl uploaded'],
    says: [],
  },
  {
    title: 'tomli-w (flit), its dependencies installed, is the release, but for metadata',
    of: TOMLI_W,
    inputs: { 'install-dependencies': 'true' },
    picture: green('published', 0),
    files: [
      'tomli_w-1.2.0.tar.gz already-there, as on PyPI',
      'tomli_w-1.2.0-py3-none-any.whl already-there, as on PyPI',
    ],
    says: [/Ours was built by flit \S+, the published one by flit 3\.10\.1\.$/],
  },
  {
    title: 'dunamai, built on Windows, is by the Poetry with its core the release in another order',
    of: DUNAMAI,
    inputs: { 'poetry-version': '2.2.1' },
    picture: green('published', 0),
    files: [
      'dunamai-1.26.5.tar.gz already-there, as on PyPI',
      'dunamai-1.26.5-py3-none-any.whl already-there, as on PyPI',
    ],
    says: [
      HOLES,
      /dunamai-1\.26\.5\.tar\.gz differs only in the container .*Both were built by poetry-core 2\.2\.1\.$/,
    ],
  },
];

async function run(stage: Stage, trial: Trial): Promise<Act> {
  const { of: released, there = ['sdist', 'wheel'], isByHand = false, inputs = {} } = trial;
  const { project, published } = await remake(released, await stage.folder('tree'), { isTagged: !isByHand });
  const release = await stage.releaseOf(project);
  const index = stage.network.pypi;
  for (const { kind, filename, content } of published) {
    const isThere = index.files(project.name).some((file) => file.filename === filename);
    if (there.includes(kind) && !isThere) index.put({ filename, content, project: project.name });
  }
  const { repository, commit: sha } = release;
  return observe(stage, release, {
    inputs: { 'install-dependencies': 'false', ...inputs },
    ...(isByHand && { event: workflowDispatch({ repository, sha, ref: 'refs/heads/main' }) }),
  });
}

let lanes: Lanes<Trial, Act>;

beforeAll(async () => {
  lanes = await startLanes(TRIALS, 2, run, { hasLaterUses: true });
});

afterAll(async () => {
  await lanes.stop();
});

test.each(TRIALS)('$title', async (trial) => {
  const { of: released, picture, files, says } = trial;
  const { result, picture: seen } = await lanes.result(trial);
  const published = [released.sdist, released.wheel].map((file) => file?.sha256);
  const states = reportedFiles(result).map(({ filename, state, sha256 }) => {
    const name = filename.replace(/-cp\d+-cp\d+-/, '-cpXY-cpXY-').replace(/\+[0-9a-f]{7}/, '+COMMIT');
    return `${name} ${state}${published.includes(sha256) ? ', as on PyPI' : ''}`;
  });
  const said = result.annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message);

  // Build scripts leave what they have compiled, and without a lock `poetry install` makes one.
  expect({ ...seen, left: [] }).toEqual(picture);
  expect(states).toEqual(files);
  expect(said).toEqual(says.map((part) => expect.stringMatching(part) as unknown));
});
