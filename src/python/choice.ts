import { PublishError, type Place } from '../errors.ts';
import { allowedBy } from '../packaging/constraints.ts';

/** What `python-version` asks for. */
export type PythonRequest =
  | { readonly kind: 'exact'; readonly version: string }
  | { readonly kind: 'minor'; readonly minor: string }
  /** `3.x`: the newest that the project allows. */
  | { readonly kind: 'newest' }
  /** Empty: 3.12, or the nearest that the project allows. */
  | { readonly kind: 'default' };

/** Minor versions that are looked at; older ones are not built for any more, newer ones must be asked for. */
const MINORS = [8, 9, 10, 11, 12, 13, 14];
/** The same for messages. */
const LOOKED_AT = `3.${String(MINORS[0])} to 3.${String(MINORS.at(-1))}`;
const PREFERRED = 12;
const PATCHES = Array.from({ length: 40 }, (_, patch) => patch);

/** What can be asked for, for messages. */
export const PYTHON_FORMS = "3.12, 3.12.4 or 3.x (write '3.10' in quotes: without them YAML makes 3.1 of it)";

/** `3.12`, `3.12.4` or `3.x`; null where the text is none of them, or 3.1, which YAML makes of 3.10. */
export function parsePythonRequest(text: string): PythonRequest | null {
  if (text === '3.1') return null;
  if (text === '') return { kind: 'default' };
  if (/^3(\.x)?$/i.test(text)) return { kind: 'newest' };
  if (/^3\.\d{1,2}$/.test(text)) return { kind: 'minor', minor: text };
  if (/^3\.\d{1,2}\.\d{1,2}((a|b|rc)\d+)?$/.test(text)) return { kind: 'exact', version: text };
  return null;
}

/**
 * Minor versions to look for, best first; empty where the project allows none of what is asked for.
 * @param constraint of the project, PEP 440 or Poetry's spelling; null allows all
 */
export function minorsFor(request: PythonRequest, constraint: string | null): string[] {
  switch (request.kind) {
    case 'exact':
      return allowedIn(constraint)(request.version) ? [request.version.split('.').slice(0, 2).join('.')] : [];
    case 'minor':
      return allowsMinor(request.minor, constraint) ? [request.minor] : [];
    case 'newest':
      return allowedMinors(constraint).reverse();
    case 'default': {
      const distance = (minor: string): number => Math.abs(Number(minor.slice(2)) - PREFERRED);
      // Of two that are equally near the newer one comes first.
      return allowedMinors(constraint)
        .reverse()
        .sort((one, other) => distance(one) - distance(other));
    }
  }
}

/**
 * Stops where no Python can ever be both what is asked for and what the project allows.
 * @param at where the project says what it allows
 * @throws {PublishError} `python-not-allowed`
 */
export function checkAllowed(request: PythonRequest, constraint: string | null, at: Place): void {
  if (minorsFor(request, constraint).length > 0) return;
  const asked =
    request.kind === 'exact' ? request.version : request.kind === 'minor' ? request.minor : LOOKED_AT;
  throw new PublishError('python-not-allowed', {
    what: `The project requires Python ${constraint ?? ''}, which does not allow ${asked}.`,
    fix:
      request.kind === 'exact' || request.kind === 'minor'
        ? 'Leave `python-version` empty (then one that is allowed is chosen), or change `requires-python`.'
        : 'Correct `requires-python`, or name a newer Python by `python-version`.',
    at,
  });
}

/** Whether an interpreter of this version is what was asked for, and the project allows it. */
export function fits(version: string, request: PythonRequest, constraint: string | null): boolean {
  if (!allowedIn(constraint)(version)) return false;
  switch (request.kind) {
    case 'exact':
      return version === request.version;
    case 'minor':
      return version.startsWith(`${request.minor}.`);
    case 'newest':
    case 'default':
      return /^3\.\d+\.\d+$/.test(version);
  }
}

function allowedMinors(constraint: string | null): string[] {
  return MINORS.map((minor) => `3.${String(minor)}`).filter((minor) => allowsMinor(minor, constraint));
}

function allowsMinor(minor: string, constraint: string | null): boolean {
  const isAllowed = allowedIn(constraint);
  return PATCHES.some((patch) => isAllowed(`${minor}.${String(patch)}`));
}

/** What the project allows. A pre-release counts as its release, as for pip and Poetry, which look at the three numbers. */
function allowedIn(constraint: string | null): (version: string) => boolean {
  if (constraint === null) return () => true;
  const isAllowed = allowedBy(constraint);
  return (version) => isAllowed(version.replace(/[a-z]+\d+$/, ''));
}
