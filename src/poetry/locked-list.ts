import { PYPI_FILES } from '../packaging/file-host.ts';
import { LOCKED_PACKAGES } from './locked-packages.ts';

interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Where it is needed; null: everywhere. Source: PEP 508. */
  readonly marker: string | null;
  readonly wheels: readonly { readonly path: string; readonly sha256: string }[];
}

/** What Poetry asks keyrings with; here it asks none. On Linux that is a quarter of all bytes. */
const FOR_KEYRINGS = [
  'backports-tarfile',
  'cryptography',
  'jaraco-classes',
  'jaraco-context',
  'jaraco-functools',
  'jeepney',
  'keyring',
  'more-itertools',
  'pycparser',
  'pywin32-ctypes',
  'secretstorage',
];
/** What `poetry python install` fetches Pythons with. */
const FOR_PYTHONS = ['anyio', 'exceptiongroup', 'h11', 'httpcore2', 'httpx2', 'httpx2-jsfetch', 'truststore'];
/** What `poetry check` reads. */
const FOR_CHECKS = ['trove-classifiers'];
/** What finds names like that of a command which does not exist: a light start does not load it. On Linux it is a fifth of all bytes. */
const FOR_MISTAKES = ['rapidfuzz'];
/** What Poetry, started lightly, does not load where it builds, installs and publishes. */
const UNUSED: ReadonlySet<string> = new Set([
  ...FOR_KEYRINGS,
  ...FOR_PYTHONS,
  ...FOR_CHECKS,
  ...FOR_MISTAKES,
]);
/** Where alone something is used that keyrings need elsewhere, too: on macOS Poetry makes environments with `xattr`, and that by `cffi`. */
const USED_ONLY: Readonly<Record<string, string>> = { cffi: "sys_platform == 'darwin'" };

/** All that the lists are made of. */
export const LOCKED_LISTS = [LOCKED_PACKAGES, ...UNUSED].join('\n');

/**
 * The pinned Poetry and all it needs, as installers take it.
 * @param isWhole with what is not used here, too: whatever resolves plugins would fetch that, without hashes; without it Poetry
 * can only be started lightly
 * @returns `requirements` for `--require-hashes`, whose files are looked for on an index; and `pylock`, a lock file of PEP 751,
 * which names the address of each file on PyPI
 */
export function lockedList(isWhole: boolean): { readonly requirements: string; readonly pylock: string } {
  const packages = LOCKED_PACKAGES.trimEnd()
    .split(/\n(?=\S)/)
    .map(packageIn)
    .filter(({ name }) => isWhole || !UNUSED.has(name))
    .map((each) => (isWhole ? each : { ...each, marker: USED_ONLY[each.name] ?? each.marker }));
  return {
    requirements: packages.map(requirementOf).join(''),
    pylock: HEAD + packages.map(entryOf).join(''),
  };
}

function packageIn(text: string): LockedPackage {
  const [requirement = '', ...lines] = text.split('\n');
  const [pin = '', marker = null] = requirement.split(' ; ');
  const [name = '', version = ''] = pin.split('==');
  const wheels = lines.map((line) => {
    const [path = '', sha256 = ''] = line.trim().split(' ');
    return { path, sha256 };
  });
  return { name, version, marker, wheels };
}

function requirementOf({ name, version, marker, wheels }: LockedPackage): string {
  const first = `${name}==${version}${marker === null ? '' : ` ; ${marker}`}`;
  return `${[first, ...wheels.map(({ sha256 }) => `--hash=sha256:${sha256}`)].join(' \\\n    ')}\n`;
}

const HEAD = 'lock-version = "1.0"\ncreated-by = "poetry-publish-action"\n';

function entryOf({ name, version, marker, wheels }: LockedPackage): string {
  const files = wheels.map(
    ({ path, sha256 }) => `  { url = "${PYPI_FILES}${path}", hashes = { sha256 = "${sha256}" } },\n`,
  );
  const when = marker === null ? '' : `marker = "${marker}"\n`;
  return `\n[[packages]]\nname = "${name}"\nversion = "${version}"\n${when}wheels = [\n${files.join('')}]\n`;
}
