import { CLASSIFIERS, CLASSIFIERS_VERSION, DEPRECATED_CLASSIFIERS } from './known-classifiers.ts';
import { nearestOf } from './nearest.ts';

/** An index that tells which classifiers it knows. */
export interface KnowsClassifiers {
  /** All that may be used; null where the list cannot be had. */
  classifiers(): Promise<ReadonlySet<string> | null>;
}

/** Finds out which of some classifiers are on no list of the index. */
export type FindUnlisted = (classifiers: readonly string[]) => Promise<ReadonlySet<string>>;

const TOPS = [
  ...['Development Status', 'Environment', 'Framework', 'Intended Audience', 'License', 'Natural Language'],
  ...['Operating System', 'Programming Language', 'Topic', 'Typing'],
];

let known: ReadonlySet<string> | undefined;

/** The classifiers that PyPI knew when this action was made. */
function knownClassifiers(): ReadonlySet<string> {
  return (known ??= new Set(CLASSIFIERS.trim().split('\n')));
}

/** Whether a text has the form of PyPI's classifiers; those that begin with `Private` have it, too. */
export function hasFormOfClassifier(classifier: string): boolean {
  const [first = '', ...rest] = classifier.split(' :: ');
  if (first === 'Private') return true;
  return TOPS.includes(first) && rest.length > 0 && rest.every((part) => part.trim() === part && part !== '');
}

/** Those of some classifiers that could be on PyPI's list, and were not when this action was made. */
export function newClassifiers(classifiers: readonly string[]): string[] {
  const isNew = (name: string): boolean =>
    !knownClassifiers().has(name) && !DEPRECATED_CLASSIFIERS.has(name) && !name.startsWith('Private ::');
  return [...new Set(classifiers)].filter((name) => isNew(name) && hasFormOfClassifier(name));
}

/** The classifier that was probably meant; null where none is near. */
export function nearestClassifier(classifier: string): string | null {
  return nearestOf(classifier, knownClassifiers());
}

/**
 * Only for what is not on the own list the index is asked, once for all files. Where its list cannot be had, nothing is unlisted.
 * @param warn is told that
 */
export function openClassifierSearch(index: KnowsClassifiers, warn: (text: string) => void): FindUnlisted {
  let answer: Promise<ReadonlySet<string> | null> | undefined;
  return async (classifiers) => {
    const missing = newClassifiers(classifiers);
    if (missing.length === 0) return new Set();
    const isFirst = answer === undefined;
    const listed = await (answer ??= index.classifiers());
    if (listed !== null) return new Set(missing.filter((name) => !listed.has(name)));
    if (isFirst) warn(doubtAbout(missing));
    return new Set();
  };
}

function doubtAbout(missing: readonly string[]): string {
  const shown = missing.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
  const one = missing.length === 1;
  return `The ${one ? 'classifier' : 'classifiers'} ${shown.join(', ')} ${one ? 'is' : 'are'} not on the list that this action has (trove-classifiers ${CLASSIFIERS_VERSION}), and the list of the index could not be had. If the index does not know ${one ? 'it' : 'them'} either, it will refuse the files.`;
}
