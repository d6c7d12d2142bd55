import { describe, expect, test } from '@jest/globals';
import { isPacked, refusedLink, unnamedLinks, type Build, type Link } from '../../src/project/links.ts';
import { packingOf } from '../../src/project/packing.ts';

const PACKAGES = [{ include: 'demo', from: 'src' }];

function build(poetry: object = {}, more: Partial<Build> = {}): Build {
  const packing = packingOf(
    { tool: { poetry: { packages: PACKAGES, readme: 'README.md', ...poetry } } },
    'demo',
  );
  return { packing, formats: ['sdist', 'wheel'], canMakeFiles: false, ...more };
}

const WHEEL: Partial<Build> = { formats: ['wheel'] };
const SDIST: Partial<Build> = { formats: ['sdist'] };

/** A link by its path, to a target that is there, or with `!` at its end is not. */
function linkTo(path: string, leads: string): Link {
  const target = leads.replace(/!$/, '');
  return { path, target, written: `to/${target}`, exists: target === leads };
}

const within = (links: readonly Link[], of: Build): Link[] =>
  links.filter(({ path }) => isPacked(path, of.packing));

function refusal(links: readonly Link[], of: Build): string | null {
  const error = refusedLink(within(links, of), of, (file) => `libs/demo/${file}`);
  if (error !== null)
    expect([error.code, error.at?.file]).toEqual(['build-failed', `libs/demo/${links[0]?.path ?? ''}`]);
  return error?.message ?? null;
}

const IN_PACKAGE = 'src/demo/link';

describe('faults 46: a symbolic link with which the build would end', () => {
  test.each<[why: string, link: Link, of: Build, says: RegExp]>([
    [
      'leaves the project',
      linkTo(IN_PACKAGE, '../x'),
      build(),
      /outside of the project\. .*by the file itself/,
    ],
    ['leaves it by itself', linkTo(IN_PACKAGE, '..'), build(), /outside of the project/],
    ['leaves it far', linkTo(IN_PACKAGE, '/etc/hostname'), build(), /outside of the project/],
    ['leaves it, broken', linkTo(IN_PACKAGE, '../x!'), build(), /outside of the project/],
    ['leaves it, in a wheel', linkTo(IN_PACKAGE, '../x'), build({}, WHEEL), /outside of the project/],
    [
      'leaves it, excluded',
      linkTo(IN_PACKAGE, '../x'),
      build({ exclude: [IN_PACKAGE] }),
      /outside of the project/,
    ],
    ['is the readme', linkTo('README.md', '../../README.md'), build(), /outside of the project/],
    ['is a licence', linkTo('LICENSE', '../../LICENSE'), build(), /outside of the project/],
    ['is included', linkTo('data', '../data'), build({ include: ['dat*'] }), /outside of the project/],
    [
      'is broken',
      linkTo(IN_PACKAGE, 'src/demo/gone!'),
      build(),
      /link to to\/src\/demo\/gone, and nothing is there/,
    ],
    [
      'is broken, excluded',
      linkTo(IN_PACKAGE, 'gone!'),
      build({ exclude: ['src/demo'] }),
      /nothing is there/,
    ],
    [
      'leaves `from`',
      linkTo(IN_PACKAGE, 'docs/a.md'),
      build(),
      /outside of src, the folder that `from` names/,
    ],
    ['is the package', linkTo('src/demo', 'lib/demo'), build(), /outside of src/],
    ['leaves a namesake', linkTo(IN_PACKAGE, 'src2/a.md'), build({}, WHEEL), /outside of src/],
  ])('%s', (_, link, of, says) => {
    expect(refusal([link], of)).toMatch(says);
    expect(refusal([link], of)).toMatch(/^libs\/demo\/.* is a symbolic link to to\//);
  });

  test.each<[why: string, links: Link[], of: Build]>([
    ['none', [], build()],
    ['not packed', [linkTo('tests/link', '../x')], build()],
    ['in the package', [linkTo(IN_PACKAGE, 'src/demo/a.py')], build()],
    ['to its own folder', [linkTo(IN_PACKAGE, 'src/demo')], build()],
    ['to the top of `from`', [linkTo(IN_PACKAGE, 'src')], build()],
    ['out of `from`, in an sdist alone', [linkTo(IN_PACKAGE, 'docs/a.md')], build({}, SDIST)],
    ['out of `from`, to what is excluded', [linkTo(IN_PACKAGE, 'docs/a.md')], build({ exclude: ['docs'] })],
    [
      'out of `from`, which is a link',
      [linkTo(IN_PACKAGE, 'lib/a.md'), linkTo('src', 'lib')],
      build({ include: ['src'] }),
    ],
    [
      'out of the project, of what no wheel has, in a wheel',
      [linkTo(IN_PACKAGE, '../x')],
      build({ packages: [{ include: 'demo', from: 'src', format: 'sdist' }] }, WHEEL),
    ],
    [
      'out of `from`, of what no wheel has',
      [linkTo(IN_PACKAGE, 'docs/a.md')],
      build({ packages: [{ include: 'demo', from: 'src', format: 'sdist' }] }),
    ],
    ['where there is no `from`', [linkTo('demo', 'lib/demo')], build({ packages: [{ include: 'demo' }] })],
    ['the readme, in a wheel alone', [linkTo('README.md', '../../README.md')], build({}, WHEEL)],
    ['a licence that is not there', [linkTo('LICENSE', '../../LICENSE!')], build()],
    ['to what a script of the build makes', [linkTo(IN_PACKAGE, 'gone!')], build({ build: 'build.py' })],
    ['to what a plugin can make', [linkTo(IN_PACKAGE, 'gone!')], build({}, { canMakeFiles: true })],
    [
      'included in the sdist, which is not built',
      [linkTo('data', '../data')],
      build({ include: ['data'] }, WHEEL),
    ],
  ])('is not: %s', (_, links, of) => {
    expect(refusal(links, of)).toBeNull();
  });
});

describe('faults 46: a symbolic link whose name is in no built file', () => {
  const unnamed = (link: Link, of: Build): boolean => unnamedLinks(within([link], of), of).length > 0;

  test.each<[isUnnamed: boolean, why: string, link: Link, of: Build]>([
    [true, 'a file of the package', linkTo(IN_PACKAGE, 'src/demo/a.py'), build()],
    [true, 'a file of the package, in a wheel', linkTo(IN_PACKAGE, 'src/demo/a.py'), build({}, WHEEL)],
    [true, 'its own folder', linkTo(IN_PACKAGE, 'src/demo'), build()],
    [true, 'what is included', linkTo('data', 'docs/data'), build({ include: ['data'] })],
    [true, 'the readme', linkTo('README.md', 'docs/readme.md'), build()],
    [true, 'a file elsewhere, in an sdist', linkTo(IN_PACKAGE, 'docs/a.md'), build({}, SDIST)],
    [false, 'the readme, in a wheel', linkTo('README.md', 'docs/readme.md'), build({}, WHEEL)],
    [false, 'what nobody wants', linkTo(IN_PACKAGE, 'src/demo/a.py'), build({ exclude: ['src/demo/l*'] })],
    [false, 'what is not packed', linkTo('tests/link', 'src/demo/a.py'), build()],
    [false, 'what is not there', linkTo('LICENSE', 'gone!'), build()],
  ])('%s: to %s', (isUnnamed, _, link, of) => {
    expect(unnamed(link, of)).toBe(isUnnamed);
  });
});
