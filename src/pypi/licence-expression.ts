import { LICENCE_EXCEPTIONS, LICENCES } from './known-licences.ts';

// Licence expressions (PEP 639) as PyPI reads them, with `packaging.licenses`: in any case, with `LicenseRef-` for all that has no
// name of its own.

/** What a licence expression is. */
export interface LicenceExpression {
  /** Whether names, operators and parentheses stand where they may. */
  readonly isWellFormed: boolean;
  /** Names that were not on the SPDX list when this action was made. */
  readonly unknown: readonly string[];
}

const OPERATORS = ['or', 'and', 'with'];
/** What `namesOf` has made of the lists. */
const nameSets = new Map<string, ReadonlySet<string>>();

/** Reads the value of `License-Expression`; '' is none, and not well formed. */
export function readLicenceExpression(text: string): LicenceExpression {
  const tokens = text.toLowerCase().replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
  const unknown: string[] = [];
  const refused: LicenceExpression = { isWellFormed: false, unknown: [] };
  let depth = 0;
  let before = '(';
  for (const token of tokens) {
    const isAfterValue = before === ')' || before === 'name' || before === 'exception';
    if (token === '(') {
      if (isAfterValue || before === 'with') return refused;
      depth += 1;
      before = token;
    } else if (token === ')') {
      if (!isAfterValue || depth === 0) return refused;
      depth -= 1;
      before = token;
    } else if (OPERATORS.includes(token)) {
      if (token === 'with' ? before !== 'name' : !isAfterValue) return refused;
      before = token;
    } else {
      if (isAfterValue) return refused;
      const isException = before === 'with';
      if (token.startsWith('licenseref-') && !isException) {
        if (!/^licenseref-[a-z0-9.-]+$/.test(token)) return refused;
      } else {
        const isKnown = isException
          ? namesOf(LICENCE_EXCEPTIONS).has(token)
          : namesOf(LICENCES).has(token.replace(/\+$/, ''));
        if (!isKnown) unknown.push(token);
      }
      before = isException ? 'exception' : 'name';
    }
  }
  const isComplete = depth === 0 && (before === ')' || before === 'name' || before === 'exception');
  return isComplete ? { isWellFormed: true, unknown } : refused;
}

/** The names of a list, in lower case. */
function namesOf(list: string): ReadonlySet<string> {
  const found = nameSets.get(list) ?? new Set(list.trim().toLowerCase().split('\n'));
  nameSets.set(list, found);
  return found;
}
