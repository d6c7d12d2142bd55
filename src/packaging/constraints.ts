import { parseVersion, satisfiesSpecifiers } from './versions.ts';

/**
 * Whether a version lies in a constraint as Poetry writes them: PEP 440 specifiers, `^1.2`, `~1.2`, `1.*`, `*`, a bare
 * version, alternatives joined by `||` (or `|`), parts joined by commas or blanks. Source: Poetry's documentation of
 * dependency specifications. A constraint that cannot be read allows nothing; `isConstraint` tells.
 */
export function allows(constraint: string, version: string): boolean {
  return allowedBy(constraint)(version);
}

/** The same for many versions: the constraint is read once. */
export function allowedBy(constraint: string): (version: string) => boolean {
  const translated = alternatives(constraint).map((parts) => parts.map(asSpecifiers));
  const specifiers = translated
    .filter((parts) => !parts.includes(null))
    .map((parts) => parts.filter((part) => part !== '').join(','));
  return (version) => specifiers.some((each) => each === '' || satisfiesSpecifiers(version, each));
}

/** Whether the text is a constraint at all. */
export function isConstraint(constraint: string): boolean {
  return alternatives(constraint).every((parts) => parts.every((part) => asSpecifiers(part) !== null));
}

/**
 * Whether the constraint of a project and the `Requires-Python` of its metadata allow the same releases of Python; null where
 * that cannot be told: build backends can only paraphrase alternatives and exclusions, and read a bare version in ways of their own.
 * @param specifiers PEP 440; '' allows everything
 */
export function allowSamePythons(constraint: string, specifiers: string): boolean | null {
  const [parts = [], ...others] = alternatives(constraint);
  if (others.length > 0 || parts.length === 0) return null;
  if (!parts.every((part) => /^(>=|<=|>|<|~=|\^|~)[\d.]+$/.test(part))) return null;
  // Mostly they are the same words; PEP 440 does not know all of Poetry's.
  if (!/\^|~(?!=)/.test(constraint) && inOrder(parts) === inOrder(specifiers.split(','))) return true;
  const isAllowed = allowedBy(constraint);
  return pythonsNear(`${constraint} ${specifiers}`).every(
    (version) => isAllowed(version) === (specifiers === '' || satisfiesSpecifiers(version, specifiers)),
  );
}

function inOrder(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .sort()
    .join(',');
}

/** Releases of Python around all that a text names, existing or not. */
export function pythonsNear(text: string): string[] {
  const patches = [...text.matchAll(/\d+\.\d+\.(\d+)/g)].map(([, patch]) => Number(patch));
  const near = patches.flatMap((patch) => [Math.max(0, patch - 1), patch, patch + 1]);
  const minors = Array.from({ length: 41 }, (_, minor) => `3.${String(minor)}`);
  return ['2.6', '2.7', ...minors, '4.0', '5.0'].flatMap((minor) =>
    [...new Set([0, 99, ...near])].map((patch) => `${minor}.${String(patch)}`),
  );
}

function alternatives(constraint: string): string[][] {
  return constraint.split(/\|\|?/).map((alternative) =>
    alternative
      .trim()
      // `>= 3.9` is one part, `>=3.9 <4` are two.
      .replace(/(===|==|!=|<=|>=|~=|<|>|\^|~|=)\s+/g, '$1')
      .split(/\s*,\s*|\s+/)
      .filter((part) => part !== ''),
  );
}

/** One part as PEP 440 specifiers; '' allows everything; null cannot be read. */
function asSpecifiers(part: string): string | null {
  if (part === '*') return '';
  const [, operator, text] = /^(===|==|!=|<=|>=|~=|<|>|\^|~|=)?(.+)$/.exec(part) ?? [];
  if (text === undefined) return null;
  const version = parseVersion(text.replace(/\.\*$/, ''));
  if (version === null) return null;
  // Only equality knows wildcards; Poetry reads `>=1.2.*` as `>=1.2`.
  const wildcard = /^v?\d+(\.\d+)*\.\*$/.test(text) ? '.*' : '';
  switch (operator) {
    case '^':
    case '~': {
      const { epoch, release } = releaseOf(version.normal);
      const firstNonZero = release.findIndex((number) => number > 0);
      const kept =
        operator === '~'
          ? Math.min(1, release.length - 1)
          : firstNonZero < 0
            ? release.length - 1
            : firstNonZero;
      const above = [...release.slice(0, kept), (release[kept] ?? 0) + 1];
      return `>=${version.normal},<${epoch}${above.join('.')}`;
    }
    case undefined:
    case '=':
      return `==${version.normal}${wildcard}`;
    case '==':
    case '!=':
      return `${operator}${version.normal}${wildcard}`;
    default:
      return `${operator}${version.normal}`;
  }
}

/** The numbers of a version in normal form, and its epoch as it is written (`1!`, mostly ''). */
function releaseOf(version: string): { epoch: string; release: number[] } {
  const [, epoch = '', release = '0'] = /^(\d+!)?(\d+(?:\.\d+)*)/.exec(version) ?? [];
  return { epoch, release: release.split('.').map(Number) };
}
