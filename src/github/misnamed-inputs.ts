import { TOKEN_USER } from '../packaging/token-user.ts';
import type { Environment } from '../system/process.ts';
import { TRUSTED_PUBLISHING, userOf } from './secrets.ts';

/** The inputs of action.yml, which a test compares. */
export const INPUT_NAMES: readonly string[] = [
  'pypi-token',
  'username',
  'password',
  'repository',
  'index-url',
  'working-directory',
  'checkout',
  'ref',
  'github-token',
  'python-version',
  'poetry-version',
  'poetry-plugins',
  'build-formats',
  'install-dependencies',
  'install-options',
  'smoke-test',
  'mode',
  'dist-directory',
  'expected-files',
  'when-version-exists',
  'verify-tag',
  'tag-prefix',
  'prerelease',
  'wait-for-index',
  'dry-run',
];

/** What other actions that publish call it, in the spelling of ours, and what it is here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  // pypa/gh-action-pypi-publish
  user: 'username',
  'repository-url': 'repository',
  'packages-dir': 'dist-directory',
  'skip-existing': 'when-version-exists',
  // JRubics/poetry-publish and those that were made from it
  'repository-name': 'repository',
  'repository-username': 'username',
  'repository-password': 'password',
  'poetry-install-options': 'install-options',
  'ignore-dev-requirements': 'install-options',
  plugins: 'poetry-plugins',
  'package-directory': 'working-directory',
  // celsiusnarhwal/poetry-publish, and what the others are called
  repo: 'repository',
  registry: 'repository',
  token: 'pypi-token',
  'api-token': 'pypi-token',
  'pypi-api-token': 'pypi-token',
  'pypi-password': 'pypi-token',
  'access-token': 'pypi-token',
  'auth-token': 'pypi-token',
  'publish-token': 'pypi-token',
  'pypi-publish-token': 'pypi-token',
  'api-key': 'pypi-token',
  'pypi-key': 'pypi-token',
  'pypi-api-key': 'pypi-token',
  'twine-password': 'password',
  'twine-username': 'username',
  passwd: 'password',
  'gh-token': 'github-token',
  'publish-url': 'repository',
  directory: 'working-directory',
  'project-directory': 'working-directory',
};

/** Shorter names are near to too many others. */
const SHORTEST_NEAR = 5;
const VARIABLE = /^INPUT_(.+)$/;

/** An input that a workflow gives and this action does not have, though one of its own is meant. */
export interface MisnamedInput {
  /** In lower case; a blank in it is an underscore here. */
  readonly name: string;
  readonly meant: string;
  readonly value: string;
}

/**
 * The inputs that are given under a name which only looks like one of ours, or which other actions have for it. Of all other
 * unknown ones the runner has warned already.
 * @param env the variables of the action
 */
export function misnamedInputs(env: Environment): readonly MisnamedInput[] {
  return Object.entries(env).flatMap(([variable, value]) => {
    const name = VARIABLE.exec(variable)?.[1]?.toLowerCase() ?? '';
    const meant = name === '' || INPUT_NAMES.includes(name) ? null : meantBy(name);
    return meant === null ? [] : [{ name, meant, value: value.trim() }];
  });
}

/** What is wrong with such a name, and what to write instead. */
export function misnamedInWords({ name, meant, value }: MisnamedInput): {
  readonly text: string;
  readonly fix: string;
} {
  const spelled = name.replaceAll('_', '-');
  if (spelled === 'repository-name')
    return {
      text: `\`${name}\` is no input of this action: indexes have no names of their own here.`,
      fix: 'For PyPI leave it out; for TestPyPI write `repository: testpypi`, for another index its upload URL as `repository`.',
    };
  if (meant === 'username' && value === TOKEN_USER)
    return {
      text: `\`${name}\` is no input of this action, and an API token needs no user name here: it is called \`pypi-token\`.`,
      fix: `Remove \`${name}\`, and write \`pypi-token\` in place of \`password\`.`,
    };
  return {
    text: `\`${name}\` is no input of this action: it is called \`${meant}\` here.`,
    fix: `Look up what \`${meant}\` takes, and write that under \`with:\` of this step.`,
  };
}

/** Those that are secret all the same, with the user of basic authentication that is known for them. */
export function misnamedSecrets(env: Environment): readonly (MisnamedInput & { readonly user: string })[] {
  return misnamedInputs(env).flatMap((input) => {
    const user = userOf(input.meant, '');
    return user === null || ['', TRUSTED_PUBLISHING].includes(input.value) ? [] : [{ ...input, user }];
  });
}

/** The input that such a name stands for; null where it is none of ours. */
function meantBy(name: string): string | null {
  const spelled = name.replaceAll('_', '-');
  if (INPUT_NAMES.includes(spelled)) return spelled;
  if (Object.hasOwn(ELSEWHERE, spelled)) return ELSEWHERE[spelled] ?? null;
  return INPUT_NAMES.find((known) => isNear(known, spelled)) ?? null;
}

/** Whether two names differ in one letter: one more, one less, another one, or two that have changed places. */
function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_NEAR) return false;
  const shorter = new Set(shortened(one));
  return shortened(other).some((text) => shorter.has(text));
}

/** The text itself, and without each of its letters. */
function shortened(text: string): string[] {
  return [text, ...Array.from(text, (_, n) => text.slice(0, n) + text.slice(n + 1))];
}
