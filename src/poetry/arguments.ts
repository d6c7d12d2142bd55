import type { Kind } from '../packaging/filenames.ts';

/** `poetry build` into a folder. Both formats in one call: sdist first, as Poetry does it by itself. */
export function buildArguments(formats: readonly Kind[], output: string): string[] {
  const [only] = formats;
  const format = formats.length === 1 && only !== undefined ? [`--format=${only}`] : [];
  return ['build', '--no-interaction', '--no-ansi', `--output=${output}`, ...format];
}

/**
 * `poetry install` with options that went through `parseInstallOptions`. Without a cache: it would be thrown away, and keeping what
 * is downloaded takes a twelfth of the time.
 */
export function installArguments(options: readonly string[]): string[] {
  return ['install', '--no-interaction', '--no-ansi', '--no-cache', ...options];
}

/** `poetry publish` of a folder. @param repository name of a repository that the environment defines; null is PyPI */
export function publishArguments(repository: string | null, folder: string): string[] {
  const target = repository === null ? [] : [`--repository=${repository}`];
  return ['publish', '--no-interaction', '--no-ansi', '--no-plugins', `--dist-dir=${folder}`, ...target];
}

const FLAGS = new Set([
  '--no-root',
  '--only-root',
  '--no-directory',
  '--all-extras',
  '--all-groups',
  '--compile',
  '--sync',
  '--quiet',
  '-q',
]);
const WITH_NAMES = new Set(['--with', '--without', '--only', '--extras', '-E']);
/** Options of Poetry 1 that Poetry 2 does not have, and what stands for them. */
const GONE: Readonly<Record<string, string>> = {
  '--no-dev': '`--only main`, or `--without dev`',
  '--remove-untracked': '`--sync`',
};
const NAMES = /^[a-z0-9][a-z0-9._-]*(,[a-z0-9][a-z0-9._-]*)*$/i;

/**
 * Reads options for `poetry install` against the list of those that are harmless.
 * @returns the argument vector, each value joined to its option by `=`; or what is wrong with the text
 */
export function parseInstallOptions(text: string): { options: string[] } | { problem: string } {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const options: string[] = [];
  for (let n = 0; n < words.length; n++) {
    const [option, joined] = splitAtEquals(words[n] ?? '');
    if (joined === null && FLAGS.has(option)) {
      options.push(option);
      continue;
    }
    if (Object.hasOwn(GONE, option)) {
      return { problem: `${option} is gone in Poetry 2: write ${GONE[option] ?? ''}` };
    }
    if (!WITH_NAMES.has(option)) {
      return { problem: `${words[n] ?? ''} is not one of ${[...FLAGS, ...WITH_NAMES].join(', ')}` };
    }
    const names = joined ?? words[++n] ?? '';
    if (!NAMES.test(names)) return { problem: `${option} needs names, separated by commas without blanks` };
    options.push(`${option === '-E' ? '--extras' : option}=${names}`);
  }
  return { options };
}

function splitAtEquals(text: string): [string, string | null] {
  const at = text.indexOf('=');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
