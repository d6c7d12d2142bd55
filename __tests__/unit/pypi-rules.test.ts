import { describe, expect, test } from '@jest/globals';
import { parseMetadata } from '../../src/distributions/metadata.ts';
import { PublishError } from '../../src/errors.ts';
import { parseFilename } from '../../src/packaging/filenames.ts';
import { entryPointsFlaw } from '../../src/pypi/entry-points.ts';
import { refusedPlatforms } from '../../src/pypi/platform-tags.ts';
import { checkFileForPyPI, type Inside } from '../../src/pypi/rules.ts';

const WHEEL = 'demo_pkg-1.0-py3-none-any.whl';
const SDIST = 'demo_pkg-1.0.tar.gz';

interface Made extends Partial<Inside> {
  readonly filename?: string;
  readonly size?: number;
  /** Lines of the metadata beside name and version. */
  readonly lines?: string;
  readonly metadataVersion?: string;
  /** Classifiers that PyPI's list does not have. */
  readonly unlisted?: ReadonlySet<string>;
}

/** What PyPI would say of a file: the error, and the warnings. */
function judged({
  filename = WHEEL,
  size = 1000,
  lines = '',
  metadataVersion = '2.4',
  unlisted = new Set(),
  ...inside
}: Made): {
  error: PublishError | null;
  warnings: string[];
} {
  const file = parseFilename(filename);
  if (file === null) throw new Error(`${filename} is no name of a distribution`);
  const metadata = parseMetadata(
    `Metadata-Version: ${metadataVersion}\nName: demo-pkg\nVersion: 1.0\n${lines}\n`,
  );
  const warnings: string[] = [];
  const root = filename.endsWith('.whl') ? 'demo_pkg-1.0.dist-info' : 'demo_pkg-1.0';
  const rest = { members: [], root, entryPoints: null, unpacked: null, streamed: null };
  try {
    const warn = (text: string): void => void warnings.push(text);
    checkFileForPyPI({ ...file, size }, { ...rest, metadata, ...inside }, undefined, unlisted, warn);
    return { error: null, warnings };
  } catch (error) {
    if (error instanceof PublishError) return { error, warnings };
    throw error;
  }
}

describe('faults 45: the metadata of a file', () => {
  test.each<[lines: string, metadataVersion: string]>([
    ['', '2.4'],
    [`Summary: ${'x'.repeat(512)}`, '2.4'],
    [`Summary: ${'😀'.repeat(512)}`, '2.4'],
    ['Description-Content-Type: text/markdown', '2.4'],
    ['Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM', '2.4'],
    ['Description-Content-Type: Text/Markdown;variant="CommonMark";charset=utf-8', '2.4'],
    ['Description-Content-Type: text/x-rst', '2.4'],
    ['Description-Content-Type: text/plain; charset=UTF-8; other=thing', '2.4'],
    ['Classifier: Programming Language :: Python :: 3\nClassifier: Typing :: Typed', '2.4'],
    ['Requires-Dist: other (>=1,<2) ; python_version < "3.9"', '2.4'],
    ['Requires-Dist: other[a,b]>=1 ; extra == "a@b"', '2.4'],
    [`Project-URL: ${'x'.repeat(32)}, https://example.com/a,b`, '2.4'],
    ['Project-URL: Bug Tracker, https://example.com\nHome-page: http://example.com', '2.4'],
    ['Author-email: A. Person <a@example.com>, B <b@example.org>', '2.4'],
    ['Maintainer-email: a@sub.example.com', '2.4'],
    ['License: MIT\nClassifier: License :: OSI Approved :: MIT License', '2.4'],
    ['License-Expression: MIT OR Apache-2.0', '2.4'],
    ['Provides-Extra: some-extra\nProvides-Extra: Other_Extra', '2.4'],
    ['Dynamic: classifier', '2.2'],
    ['Keywords: a,b', '1.0'],
  ])('%j is taken', (lines, metadataVersion) => {
    expect(judged({ lines, metadataVersion }).error).toBeNull();
  });

  test.each<[lines: string, says: RegExp, fix: RegExp]>([
    [`Summary: ${'x'.repeat(513)}`, /513 characters, of 512/, /`description`/],
    ['Summary: one\n  two', /more than one line/, /one line/],
    ['Description-Content-Type: text/html', /content type .*text\/html/, /\.md/],
    ['Description-Content-Type: markdown', /content type/, /\.md/],
    ['Description-Content-Type: text/markdown; charset=latin-1', /latin-1/, /UTF-8/],
    ['Description-Content-Type: text/markdown; variant=Original', /variant=Original/, /\.md/],
    ['Description-Content-Type: text/markdown; x', /text\/markdown; x/, /\.md/],
    ['Classifier: Python', /"Python" is no classifier/, /pypi\.org\/classifiers/],
    ['Classifier: Programming Language::Python', /is no classifier/, /letter for letter/],
    ['Classifier: Language :: Python', /is no classifier/, /letter for letter/],
    ['Classifier: Topic ::  Utilities', /is no classifier/, /letter for letter/],
    ['Classifier: Natural Language :: Ukranian', /given up/, /"Natural Language :: Ukrainian"/],
    ['Classifier: License :: OSI Approved :: X.Net License', /given up/, /Remove/],
    ['Requires-Dist: other @ https://example.com/x.whl', /depends on an address, "other @/, /on PyPI/],
    ['Requires-Dist: other[a]@git+https://example.com/x ; extra == "x"', /depends on an address/, /group/],
    [`Project-URL: ${'x'.repeat(33)}, https://example.com`, /label .* is too long/, /32/],
    ['Project-URL: Homepage', /no label/, /https/],
    ['Project-URL: , https://example.com', /no label/, /https/],
    ['Project-URL: Home, example.com', /no address/, /https/],
    ['Home-page: UNKNOWN', /no address/, /https/],
    ['Author-email: A <a@localhost>', /no mail address/, /authors/],
    ['Author-email: A <a>', /no mail address/, /authors/],
    ['Maintainer-email: a@example.invalid', /no mail address/, /maintainers/],
    ['License: MIT\nLicense-Expression: MIT', /both License and/, /license = "MIT"/],
    ['License-File: ../LICENSE', /no path of a licence/, /license-files/],
    ['License-File: C:\\LICENSE', /no path of a licence/, /license-files/],
    ['Provides-Extra: -x', /no name of an extra/, /letters/],
    ['Import-Name: demo', /Import-Name, which metadata version 2\.4/, /poetry-core/],
  ])('%j is refused', (lines, says, fix) => {
    const { error } = judged({ lines });
    expect(error).toMatchObject({ code: 'artifact-invalid', what: expect.stringMatching(says) });
    expect(error?.what).toMatch(`PyPI would refuse ${WHEEL}: `);
    expect(error?.fix).toMatch(fix);
  });

  test('a classifier that is not on the list of PyPI is refused, with the one that was probably meant', () => {
    const lines = 'Classifier: Framework :: Djanggo\nClassifier: Topic :: Utilities';
    const { error } = judged({ lines, unlisted: new Set(['Framework :: Djanggo']) });
    expect(error?.code).toBe('artifact-invalid');
    expect(error?.what).toMatch(/the classifier "Framework :: Djanggo" is not on PyPI's list\.$/);
    expect(error?.fix).toMatch(/perhaps "Framework :: Django"/);
    expect(judged({ lines }).error).toBeNull();
  });

  test.each([
    'MIT',
    'mit or apache-2.0',
    'GPL-2.0-or-later WITH Classpath-exception-2.0 AND (MIT OR BSD-3-Clause)',
    'Apache-2.0+',
    '((MIT))',
    '(MIT)AND(ISC)',
    'LicenseRef-My.Own-1 OR MIT',
    'licenseref-Public-Domain',
  ])('the licence expression %s is one', (expression) => {
    expect(judged({ lines: `License-Expression: ${expression}` })).toEqual({ error: null, warnings: [] });
  });

  test.each([
    'MIT Apache-2.0',
    'MIT OR',
    'AND MIT',
    '(MIT',
    'MIT)',
    '()',
    'MIT (ISC)',
    'MIT WITH',
    'MIT WITH (Classpath-exception-2.0)',
    '(MIT) WITH Classpath-exception-2.0',
    'MIT WITH Classpath-exception-2.0 WITH Classpath-exception-2.0',
    'MIT OR AND ISC',
    'LicenseRef-',
    'LicenseRef-a_b',
    'LicenseRef-a+',
    'MIT License',
  ])('%s is no licence expression', (expression) => {
    const { error } = judged({ lines: `License-Expression: ${expression}` });
    expect(error?.what).toMatch(/is no licence expression\.$/);
    expect(error?.fix).toMatch(/LicenseRef-/);
  });

  test.each(['My-Own', 'MIT WITH LicenseRef-a', 'MIT OR Proprietary', 'MIT++'])(
    'a licence that PyPI may know, and this action does not, is a warning: %s',
    (expression) => {
      const { error, warnings } = judged({ lines: `License-Expression: ${expression}` });
      expect([error, warnings]).toEqual([null, [expect.stringMatching(/is not on the SPDX list/)]]);
    },
  );

  test.each(['2.0', '3.0', 'x'.repeat(1000)])('metadata version %s is refused', (metadataVersion) => {
    expect(judged({ metadataVersion }).error?.what).toMatch(/metadata version is/);
  });

  test('a licence expression needs 2.4', () => {
    const { error } = judged({ lines: 'License-Expression: MIT', metadataVersion: '2.3' });
    expect(error?.what).toMatch(/License-Expression, which metadata version 2\.3 does not know/);
  });

  test('all that is wrong is told at once, each remedy once', () => {
    const { error } = judged({ lines: 'Requires-Dist: a @ file:a\nRequires-Dist: b @ file:b\nHome-page: x' });
    expect(error?.what).toMatch(/"a @ file:a"; .*"b @ file:b"; .*"x"/);
    expect(error?.fix.match(/on PyPI/g)).toHaveLength(1);
  });

  test('what forbids publishing and local versions keep their codes', () => {
    expect(judged({ lines: 'Classifier: Private :: Do Not Upload' }).error?.code).toBe('private-classifier');
    const local = judged({ filename: 'demo_pkg-1.0+local-py3-none-any.whl' });
    expect(local.error?.code).toBe('version-not-publishable');
  });
});

describe('faults 40: the name of a file', () => {
  test.each([
    WHEEL,
    SDIST,
    'demo_pkg-1.0-1-cp312-cp312-manylinux1_x86_64.manylinux_2_28_x86_64.whl',
    'demo_pkg-1!2.0rc1.tar.gz',
    'demo_pkg-1.0.0-py2.py3-none-any.whl',
  ])('%s is in normal form', (filename) => {
    expect(judged({ filename }).error).toBeNull();
  });

  test.each([
    ['demo-pkg-1.0.tar.gz', 'demo_pkg-1.0.tar.gz'],
    ['Demo_Pkg-1.0.tar.gz', 'demo_pkg-1.0.tar.gz'],
    ['demo.pkg-1.0.tar.gz', 'demo_pkg-1.0.tar.gz'],
    ['demo_pkg-1.0.0-rc.1.tar.gz', 'demo_pkg-1.0.0rc1.tar.gz'],
    ['demo_pkg-1.0.zip', 'demo_pkg-1.0.tar.gz'],
    ['Demo_pkg-1.0-py3-none-any.whl', 'demo_pkg-1.0-'],
    ['demo.pkg-1.0-py3-none-any.whl', 'demo_pkg-1.0-'],
  ])('%s is refused', (filename, expected) => {
    expect(judged({ filename }).error?.what).toMatch(`its name should be`);
    expect(judged({ filename }).error?.what).toContain(expected);
  });
});

describe('platforms of wheels', () => {
  test.each([
    ...['any', 'win32', 'win_amd64', 'win_arm64', 'win_ia64', 'linux_armv6l', 'linux_armv7l'],
    ...['manylinux1_i686', 'manylinux2010_x86_64', 'manylinux2014_ppc64', 'manylinux_2_12_x86_64'],
    ...['manylinux_2_28_aarch64', 'manylinux_2_31_riscv64', 'manylinux_3_0_s390x', 'manylinux_2_17_ppc64'],
    ...['musllinux_1_1_x86_64', 'musllinux_1_2_armv7l', 'musllinux_2_0_riscv64'],
    ...['macosx_10_9_x86_64', 'macosx_10_6_intel', 'macosx_10_16_universal2', 'macosx_11_0_arm64'],
    ...['macosx_14_0_universal2', 'macosx_26_0_arm64', 'ios_13_0_arm64_iphoneos'],
    ...[
      'ios_15_4_x86_64_iphonesimulator',
      'android_21_arm64_v8a',
      'android_24_x86',
      'pyemscripten_2025_0_wasm32',
    ],
    'manylinux1_x86_64.manylinux_2_5_x86_64',
  ])('%s is taken', (platform) => {
    expect(refusedPlatforms(`cp312-abi3-${platform}`)).toEqual([]);
  });

  test.each([
    ...['linux_x86_64', 'linux_aarch64', 'linux_i686', 'manylinux2014_riscv64', 'manylinux_2_28_sparc'],
    ...['musllinux_1_1_ppc64', 'macosx_11_1_arm64', 'macosx_10_9_sparc', 'macosx_9_0_ppc', 'win64'],
    ...['ios_13_0_arm64_watch', 'android_21_mips', 'emscripten_3_1_wasm32', 'wasi_0_0_wasm32', 'AnY', ''],
  ])('faults 45: %j is refused', (platform) => {
    expect(refusedPlatforms(`cp312-cp312-${platform}`)).toEqual([platform]);
  });

  test('faults 45: the way out of linux_x86_64 is told', () => {
    const { error } = judged({ filename: 'demo_pkg-1.0-cp312-cp312-linux_x86_64.whl' });
    expect(error?.what).toMatch(/the platform linux_x86_64/);
    expect(error?.fix).toMatch(/cibuildwheel.*auditwheel.*manylinux.*`build-formats: sdist`.*`repository`/);
  });

  test('one of several is enough', () => {
    const { error } = judged({ filename: 'demo_pkg-1.0-cp312-cp312-manylinux1_x86_64.linux_x86_64.whl' });
    expect(error?.what).toMatch(/the platform linux_x86_64/);
  });
});

describe('the content of a file', () => {
  const lines = 'License-File: LICENSE\nLicense-File: doc/NOTICE';
  const root = 'demo_pkg-1.0.dist-info/licenses';

  test('licence files are where the metadata says', () => {
    expect(judged({ lines, members: [`${root}/LICENSE`, `${root}/doc/NOTICE`] }).error).toBeNull();
    const members = ['demo_pkg-1.0/LICENSE', 'demo_pkg-1.0/doc/NOTICE'];
    expect(judged({ filename: SDIST, lines, members }).error).toBeNull();
  });

  test.each([
    [WHEEL, [`${root}/LICENSE`, 'demo_pkg-1.0.dist-info/doc/NOTICE'], `${root}/doc/NOTICE`],
    [SDIST, ['demo_pkg-1.0/LICENSE'], 'demo_pkg-1.0/doc/NOTICE'],
  ])('faults 45: %s without one is refused', (filename, members, missing) => {
    expect(judged({ filename, lines, members }).error?.what).toContain(`no ${missing} in it`);
  });

  test('faults 45: a bomb and a stream are refused', () => {
    const size = 2 ** 20;
    expect(judged({ size, unpacked: 65 * size }).error?.what).toMatch(/grows from 1048576 to 68157440 bytes/);
    expect(judged({ size, unpacked: 64 * size }).error).toBeNull();
    expect(judged({ size: 2 * size, unpacked: 100 * size }).error).toBeNull();
    expect(judged({ streamed: 'demo.py' }).error?.what).toMatch(/data descriptor of demo\.py/);
  });

  test('more than 100 MiB are a warning: some projects may', () => {
    expect(judged({ size: 100 * 2 ** 20 }).warnings).toEqual([]);
    expect(judged({ size: 100 * 2 ** 20 + 1 })).toMatchObject({
      error: null,
      warnings: [expect.stringContaining('has 101 MiB')],
    });
  });
});

describe('entry points', () => {
  test.each([
    '',
    '[console_scripts]\ndemo = demo:main\nother-demo.x=demo.cli:main [extra]\n\n[demo.plugins]\na b = demo:A\n',
    '# comment\n[gui_scripts]\n; comment\ndémo = demo:main\n  and more\n',
    '[console_scripts]\r\ndemo=demo:main\r\n',
    '[a]\nsame = x\n[b]\nsame = y\n',
  ])('%j', (text) => {
    expect(entryPointsFlaw(text)).toBeNull();
  });

  test.each([
    ['demo = demo:main\n', /without a section/],
    ['[console_scripts]\ndemo: demo:main\n', /not "name = module:object"/],
    ['[console_scripts]\n= demo:main\n', /not "name/],
    ['[console_scripts]\n../demo = demo:main\n', /no name of a script/],
    ['[gui_scripts]\na b = demo:main\n', /no name of a script/],
    ['[a]\nx = y\nx = z\n', /"x" twice in \[a\]/],
    ['[a]\nx = y\n[a]\nz = y\n', /\[a\] twice/],
    ['[a]\nx = \uFFFD\n', /UTF-8/],
  ])('faults 45: %j is refused', (text, says) => {
    expect(entryPointsFlaw(text)).toMatch(says);
    expect(judged({ entryPoints: text }).error?.what).toMatch(/its entry_points\.txt is not valid/);
  });
});
