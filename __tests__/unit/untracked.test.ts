import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canReachInto, isNamedBy } from '../../src/project/globs.ts';
import { untrackedFiles, type SourceFiles } from '../../src/project/origins.ts';
import { packingOf, whichArePacked, type Packing } from '../../src/project/packing.ts';
import { refuseUntracked } from '../../src/project/untracked.ts';
import { growth, MOST_GROWTH } from '../support/unit/growth.ts';
import { publishError } from '../support/unit/thrown.ts';

const POETRY = { 'build-backend': 'poetry.core.masonry.api' };
const OTHER = { 'build-backend': 'hatchling.build' };

function packing(poetry: object = {}, system: object = POETRY): Packing {
  return packingOf({ tool: { poetry }, 'build-system': system }, 'Demo.Pkg');
}

function sources(
  tracked: readonly string[],
  untracked: readonly string[],
  folders: string[] = [],
): SourceFiles {
  return { tracked: new Set(tracked), untracked: new Set(untracked), untrackedFolders: folders };
}

describe('patterns, as Python reads them', () => {
  test.each<[pattern: string, file: string, isNamed: boolean]>([
    ['pkg', 'pkg', true],
    ['pkg', 'pkg/a/b.py', true],
    ['pkg', 'pkg2/a.py', false],
    ['./pkg/', 'pkg/a.py', true],
    ['pkg/*.so', 'pkg/x.cpython-312.so', true],
    ['pkg/*.so', 'pkg/a/x.so', false],
    ['pkg/**/*.so', 'pkg/x.so', true],
    ['pkg/**/*.so', 'pkg/a/b/x.so', true],
    ['pkg/**', 'pkg/a/b/x.so', true],
    ['**/*.so', 'x.so', true],
    ['*', '.env', true],
    ['pkg/*/x', 'pkg/.hidden/x/y', true],
    ['pkg/?.py', 'pkg/ä.py', true],
    ['pkg/?.py', 'pkg/ab.py', false],
    ['*a*b*c', 'xxaxxbxxbc', true],
    ['*a*b*c', 'xxaxxbxxbcd', false],
    ['[ab]x', 'bx', true],
    ['[!ab]x', 'bx', false],
    ['[!ab]x', 'cx', true],
    ['[a-c]x', 'bx', true],
    ['[z-a]x', 'mx', false],
    ['[]]x', ']x', true],
    ['[x', '[x', true],
    ['[^a]', '^', true],
    ['a+b(c)', 'a+b(c)', true],
    ['A.py', 'a.py', false],
    ['größe', 'gro\u0308ße', true],
    ['', 'a', false],
    ['.', 'a', false],
    ['pkg/a', 'pkg', false],
  ])('%j names %j: %j', (pattern, file, isNamed) => {
    expect(isNamedBy(pattern, file)).toBe(isNamed);
  });

  test.each<[pattern: string, folder: string, canReach: boolean]>([
    ['pkg', 'pkg/sub', true],
    ['pkg/sub/a.c', 'pkg/sub', true],
    ['pkg/**/*.py', 'pkg/sub', true],
    ['pkg/*.py', 'pkg/sub', false],
    ['tests', 'pkg/sub', false],
    ['*', 'vendor', true],
  ])('%j can reach into %j: %j', (pattern, folder, canReach) => {
    expect(canReachInto(pattern, folder)).toBe(canReach);
  });

  test('take no long time, however they are written', async () => {
    for (const [stars, file] of [
      ['*a', 'a'.repeat(250)],
      ['**/', 'a/'.repeat(200)],
    ] as const) {
      const pattern = { before: '', again: stars, after: 'b' };
      expect(isNamedBy(stars.repeat(100) + 'b', file)).toBe(false);
      expect((await growth(pattern, (text) => isNamedBy(text, file))) ?? 0).toBeLessThan(MOST_GROWTH);
    }
  });
});

describe('what a project packs', () => {
  test('as pyproject.toml says it', () => {
    expect(
      packing({
        packages: [
          { include: 'a', from: './src/', to: 'x/' },
          { include: 'b.py', format: 'sdist' },
          { include: 'c', format: ['sdist', 'wheel'] },
          { nonsense: true },
          7,
        ],
        include: ['LICENCE', { path: 'a/*.so', format: 'wheel' }],
        exclude: ['a/tests'],
        scripts: { run: { type: 'file', reference: './bin/run' }, main: 'a:main' },
      }),
    ).toEqual({
      isPoetrys: true,
      packages: [
        { include: 'a', from: 'src', to: 'x', isInWheel: true },
        { include: 'b.py', from: '', to: '', isInWheel: false },
        { include: 'c', from: '', to: '', isInWheel: true },
      ],
      include: ['LICENCE', 'a/*.so'],
      exclude: ['a/tests'],
      scripts: ['bin/run'],
      beside: ['pyproject.toml', 'COPYING*', 'LICEN[SC]E*', 'AUTHORS*', 'NOTICE*', 'bin/run'],
      hasBuildScript: false,
    });
  });

  test('beside the package: the readme and the licences that are named', () => {
    const poetry = { readme: 'OLD.md', build: 'build.py' };
    const project = { readme: { file: 'NEW.md' }, 'license-files': ['legal/*'] };
    expect(packingOf({ tool: { poetry } }, 'demo')).toMatchObject({
      beside: expect.arrayContaining(['OLD.md', 'LICEN[SC]E*']) as unknown,
      hasBuildScript: true,
    });
    expect(packingOf({ project, tool: { poetry } }, 'demo').beside).toEqual([
      'pyproject.toml',
      'NEW.md',
      'legal/*',
    ]);
  });

  test('without `packages`: what has its name, at the top or in src', () => {
    const { packages } = packingOf({}, 'Demo.Pkg');
    expect(packages.map(({ from, include }) => `${from}/${include}`)).toEqual([
      '/demo_pkg',
      '/demo_pkg.py',
      'src/demo_pkg',
      'src/demo_pkg.py',
    ]);
  });

  test.each<[backend: string | undefined, isPoetrys: boolean]>([
    [undefined, true],
    ['poetry.core.masonry.api', true],
    ['poetry.masonry.api', true],
    ['poetry_dynamic_versioning.backend', true],
    ['maturin', false],
  ])("the backend %s is Poetry's: %s", (backend, isPoetrys) => {
    expect(packing({}, backend === undefined ? {} : { 'build-backend': backend }).isPoetrys).toBe(isPoetrys);
  });

  test('faults 34: submodules in a package are needed, those that `include` takes are wanted', () => {
    const of = packing({
      packages: [{ include: 'demo', from: 'src' }],
      include: ['tests', 'data/*.json'],
      exclude: ['src/demo/unused', 'src/demo/**/*.c'],
    });
    const folders = ['src/demo/vendored', 'src/demo/unused', 'tests/cases', 'data/more', 'docs/theme'];
    expect(whichArePacked(folders, of)).toEqual({ needed: ['src/demo/vendored'], wanted: ['tests/cases'] });
  });
});

describe('faults 33: untracked files in an sdist', () => {
  const TRACKED = ['pyproject.toml', 'src/demo_pkg/__init__.py'];
  const found = (
    members: readonly string[],
    untracked: readonly string[],
    poetry: object = {},
    system = POETRY,
  ): string[] =>
    untrackedFiles(
      'sdist',
      members.map((member) => `demo_pkg-1.0/${member}`),
      sources(TRACKED, untracked),
      packing(poetry, system),
    );

  test.each<[why: string, members: string[], untracked: string[], found: string[]]>([
    ['none', TRACKED, ['notes.txt'], []],
    ['a key', [...TRACKED, 'src/demo_pkg/.env'], ['src/demo_pkg/.env'], ['src/demo_pkg/.env']],
    ['odd names', ['a b\n"c".py'], ['a b\n"c".py'], ['a b\n"c".py']],
    ['born in the build', ['src/demo_pkg/_version.py', 'build/x.so'], ['notes.txt'], []],
    ['always written anew', ['PKG-INFO', 'setup.py'], ['PKG-INFO', 'setup.py'], []],
    ['not in that place', ['src/demo_pkg/PKG-INFO'], ['src/demo_pkg/PKG-INFO'], ['src/demo_pkg/PKG-INFO']],
    [
      'a pyproject.toml that a step has made',
      ['pyproject.toml.bak'],
      ['pyproject.toml.bak'],
      ['pyproject.toml.bak'],
    ],
    ['composed letters', ['gro\u0308ße.py'], ['größe.py'], ['größe.py']],
    ['the case of letters', ['SECRET.env'], ['secret.env'], ['secret.env']],
    ['the case of letters of what is tracked', ['Pyproject.toml'], ['PYPROJECT.TOML'], []],
    ['files of git itself', ['src/demo_pkg/sub/.git/config'], [], ['src/demo_pkg/sub/.git/config']],
  ])('%s', (_, members, untracked, expected) => {
    expect(found(members, untracked)).toEqual(expected);
  });

  test('that `include` names are meant to be there; files of git never are', () => {
    const files = ['src/demo_pkg/gen/a.py', 'src/demo_pkg/gen/.git/config', 'other.txt'];
    expect(found(files, files, { include: [{ path: 'src/demo_pkg/gen', format: 'wheel' }] })).toEqual([
      'other.txt',
      'src/demo_pkg/gen/.git/config',
    ]);
  });

  test('of setuptools: what it always writes anew passes', () => {
    const files = [
      'demo.egg-info/PKG-INFO',
      'src/demo.egg-info/SOURCES.txt',
      'setup.py',
      'demo.egg-info/key',
    ];
    expect(found(files, files, {}, OTHER)).toEqual(['demo.egg-info/key', 'setup.py']);
  });

  test('in folders that hold too much to be listed', () => {
    const members = ['x/node_modules/a.js', 'x/other.js'];
    expect(untrackedFiles('sdist', members, sources([], [], ['node_modules/']), packing())).toEqual([
      'node_modules/a.js',
    ]);
  });
});

describe('faults 33: untracked files in a wheel', () => {
  const SRC = { packages: [{ include: 'demo', from: 'src' }] };
  const MOVED = { packages: [{ include: 'demo', from: 'lib', to: 'vendor/x' }, { include: 'other' }] };

  test.each<[why: string, poetry: object, member: string, untracked: string, isFound: boolean]>([
    ['at the top', { packages: [{ include: 'demo' }] }, 'demo/.env', 'demo/.env', true],
    ['in src', SRC, 'demo/.env', 'src/demo/.env', true],
    ['in src, without `packages`', {}, 'demo_pkg/.env', 'src/demo_pkg/.env', true],
    ['a module without `packages`', {}, 'demo_pkg.py', 'demo_pkg.py', true],
    ['moved by `to`', MOVED, 'vendor/x/demo/.env', 'lib/demo/.env', true],
    ['of another place than `to`', MOVED, 'demo/.env', 'lib/demo/.env', false],
    ['beside one that is moved', MOVED, 'other/key', 'other/key', true],
    ['a place that is not packed', SRC, 'demo/.env', 'demo/.env', false],
    [
      'what wheels should not have',
      { packages: [{ include: 'demo' }, { include: 't', format: 'sdist' }] },
      't/a',
      't/a',
      true,
    ],
    ['an environment with the package in it', SRC, 'demo/_v.py', '.venv/lib/demo/_v.py', false],
    ['behind a link', SRC, 'data/x.json', 'src/data/x.json', true],
    ['a licence', SRC, 'demo_pkg-1.0.dist-info/licenses/LICENSE~', 'LICENSE~', true],
    ['a licence, as older Poetry packs it', SRC, 'demo_pkg-1.0.dist-info/COPYING.bak', 'COPYING.bak', true],
    ['metadata', SRC, 'demo_pkg-1.0.dist-info/METADATA', 'METADATA', false],
    ['entry points', SRC, 'demo_pkg-1.0.dist-info/entry_points.txt', 'entry_points.txt', false],
    ['what an earlier build left', SRC, 'demo/x.so', 'build/lib.linux-x86_64-cpython-312/demo/x.so', true],
    ['what an earlier build left of pure Python', SRC, 'demo/old.py', 'build/lib/demo/old.py', true],
  ])('%s', (_, poetry, member, untracked, isFound) => {
    const found = untrackedFiles(
      'wheel',
      [member],
      sources(['src/demo/__init__.py'], [untracked]),
      packing(poetry),
    );
    expect(found).toEqual(isFound ? [untracked] : []);
  });

  test('a script', () => {
    const poetry = { ...SRC, scripts: { run: { type: 'file', reference: 'bin/run.sh' } } };
    const members = ['demo_pkg-1.0.data/scripts/run.sh', 'demo_pkg-1.0.data/scripts/other.sh'];
    const found = untrackedFiles(
      'wheel',
      members,
      sources([], ['bin/run.sh', 'bin/other.sh']),
      packing(poetry),
    );
    expect(found).toEqual(['bin/run.sh']);
  });

  test('what an earlier build left of tracked files is what was built', () => {
    const tree = sources(['src/demo/a.py'], ['build/lib/demo/a.py']);
    expect(untrackedFiles('wheel', ['demo/a.py'], tree, packing(SRC))).toEqual([]);
  });

  test.each<[why: string, tracked: string[], untracked: string, isFound: boolean]>([
    [
      'where most of it is tracked',
      ['python/demo/__init__.py', 'python/demo/a.py', 'tests/demo/a.py'],
      'python/demo/.env',
      true,
    ],
    [
      'not where less of it is',
      ['python/demo/__init__.py', 'python/demo/a.py', 'tests/demo/a.py'],
      'tests/demo/.env',
      false,
    ],
    ['in src where nothing is tracked', [], 'src/demo/.env', true],
    ['nowhere else where nothing is tracked', [], '.venv/lib/demo/.env', false],
    ['not where the same file is tracked', ['a/demo/.env', 'b/demo/__init__.py'], 'b/demo/.env', false],
  ])('of another backend: %s', (_, tracked, untracked, isFound) => {
    const members = ['demo/__init__.py', 'demo/a.py', 'demo/.env', 'demo-1.0.data/purelib/demo/b.py'];
    const found = untrackedFiles('wheel', members, sources(tracked, [untracked]), packing({}, OTHER));
    expect(found).toEqual(isFound ? [untracked] : []);
  });

  test.each([POETRY, OTHER])('of a large tree take no longer than it is large (%s)', async (system) => {
    /** One file for each letter. */
    const find = (text: string): void => {
      const names = Array.from(text, (_, n) => `src/demo/part${String(n % 100)}/module${String(n)}.py`);
      const tree = sources(names.slice(1), [names[0] ?? '', 'build/lib/demo/x.so']);
      const members = names.map((name) => name.slice('src/'.length));
      expect(untrackedFiles('wheel', members, tree, packing(SRC, system))).toEqual([names[0]]);
    };
    find('x'.repeat(1000));
    expect((await growth({ before: '', again: 'x', after: '' }, find)) ?? 0).toBeLessThan(MOST_GROWTH);
  });
});

describe('faults 33, whatever the project is', () => {
  const name = fc.constantFrom('a', 'b.py', '.env', 'ä', 'x y', 'LICENSE', 'setup.py', 'É.so', 'q"\n');
  const below = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
  const state = fc.constantFrom('tracked', 'untracked', 'born');
  const layout = fc.record({
    include: fc.constantFrom('p', 'p/**', 'p/*'),
    from: fc.constantFrom('', 'src', 'lib/x'),
    to: fc.constantFrom('', 'to', 'deep/to'),
  });

  test('a member is refused exactly where it is of an untracked file that is not included', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(layout, { minLength: 1, maxLength: 3, selector: ({ from }) => from }),
        fc.dictionary(below, state, { maxKeys: 12 }),
        fc.array(fc.nat(), { maxLength: 3 }),
        fc.boolean(),
        (packages, states, picks, decomposed) => {
          const spelled = (text: string): string => (decomposed ? text.normalize('NFD') : text);
          // Each layout has a folder of its own in the wheel, so that no two files can be meant.
          const layouts = packages.map((one, n) => ({ ...one, to: `${one.to}${String(n)}` }));
          const files = layouts.flatMap(({ from, to }) =>
            Object.entries(states).map(([file, is]) => ({
              is,
              path: [from, 'p', file].filter(Boolean).join('/'),
              member: `${to}/p/${file}`,
            })),
          );
          const paths = (wanted: string): string[] =>
            files.filter(({ is }) => is === wanted).map(({ path }) => path);
          const untracked = paths('untracked');
          const include = picks.map((pick) => untracked[pick % untracked.length] ?? 'none');
          const of = packing({ packages: layouts, include });
          const tree = sources(paths('tracked'), untracked);
          const isMeant = (file: string): boolean =>
            include.some((one) => file === one || file.startsWith(`${one}/`));
          const expected = untracked.filter((file) => !isMeant(file)).sort();
          const ofWheel = files.map(({ member }) => spelled(member));
          expect(untrackedFiles('wheel', ofWheel, tree, of)).toEqual(expected);
          const ofSdist = files.map(({ path }) => spelled(`demo_pkg-1.0/${path}`));
          expect(untrackedFiles('sdist', [...ofSdist, 'demo_pkg-1.0/PKG-INFO'], tree, of)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the refusal', () => {
  const at = { file: 'pyproject.toml' };
  const refuse = (untracked: readonly string[], ...kinds: ('sdist' | 'wheel')[]): void => {
    const built = kinds.map((kind) => ({
      kind,
      filename: kind === 'sdist' ? 'd-1.0.tar.gz' : 'd-1.0-py3-none-any.whl',
      members: untracked.map((file) => (kind === 'sdist' ? `d-1.0/${file}` : file)),
    }));
    refuseUntracked(built, sources([], untracked), packing({ packages: [{ include: 'd' }] }), at);
  };

  test('names the files, each once, and what they are in', async () => {
    const {
      code,
      what,
      fix,
      at: place,
    } = await publishError(() => {
      refuse(['d/.env', 'd/a b', 'd/x\u202ey'], 'sdist', 'wheel');
    });
    expect([code, place]).toEqual(['artifact-invalid', at]);
    expect(what).toBe(
      'd-1.0.tar.gz and d-1.0-py3-none-any.whl would publish what git does not track: d/.env, "d/a b", "d/x\u202ey".',
    );
    expect(fix).toContain('`include`');
  });

  test('faults 33: lists the first ten', async () => {
    const files = Array.from({ length: 12 }, (_, n) => `d/f${String(n).padStart(2, '0')}`);
    const { what } = await publishError(() => {
      refuse(files, 'sdist');
    });
    expect(what).toMatch(/: d\/f00, .*, d\/f09 and 2 more\.$/);
  });

  test('there is none where nothing is untracked', () => {
    expect(() => {
      refuse([], 'sdist', 'wheel');
    }).not.toThrow();
  });
});
