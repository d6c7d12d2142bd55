import { pythonsNear } from './constraints.ts';
import { satisfiesSpecifiers } from './versions.ts';

/** Markers that are longer, or have more parts, are compared as texts. */
const MOST = { length: 2000, others: 8, pythons: 6, depth: 50 };

/** A condition, given the truth of its comparisons. */
type Condition = (isTrue: (comparison: string) => boolean) => boolean;

interface Marker {
  readonly condition: Condition;
  /** As they are written, with blanks and quotes of one kind. */
  readonly comparisons: ReadonlySet<string>;
}

/**
 * Whether two markers of PEP 508 hold in the same environments: for every release of Python, whatever the rest is. Comparisons of
 * anything but Python's version count as unrelated, so that the answer is never wrong where it is yes.
 */
export function sameMarker(one: string, other: string): boolean {
  if (one === other) return true;
  const [ours, theirs] = [parseMarker(one), parseMarker(other)];
  if (ours === null || theirs === null) return false;
  const comparisons = [...new Set([...ours.comparisons, ...theirs.comparisons])];
  const ofPython = comparisons.filter((comparison) => OF_PYTHON.test(comparison));
  const others = comparisons.filter((comparison) => !OF_PYTHON.test(comparison));
  if (others.length > MOST.others || ofPython.length > MOST.pythons) return false;
  return truthsOfPython(ofPython).every((truths) =>
    Array.from({ length: 2 ** others.length }, (_, bits) => bits).every((bits) => {
      const isTrue = (comparison: string): boolean =>
        truths.get(comparison) ?? ((bits >> others.indexOf(comparison)) & 1) === 1;
      return ours.condition(isTrue) === theirs.condition(isTrue);
    }),
  );
}

const OF_PYTHON = /^python_(?:full_)?version (?:<|<=|==|!=|>=|>|~=) "\d+(?:\.\d+)*(?:\.\*|\.dev0)?"$/;

/** The truth of comparisons for each release of Python, each combination once. */
function truthsOfPython(comparisons: readonly string[]): readonly ReadonlyMap<string, boolean>[] {
  const combinations = new Map<string, ReadonlyMap<string, boolean>>();
  for (const python of pythonsNear(comparisons.join(' '))) {
    const truths = comparisons.map((comparison) => {
      const [variable = '', operator = '', version = ''] = comparison.split(' ');
      const release = variable === 'python_version' ? python.split('.').slice(0, 2).join('.') : python;
      return [comparison, satisfiesSpecifiers(release, operator + version.slice(1, -1))] as const;
    });
    combinations.set(truths.map(([, truth]) => Number(truth)).join(''), new Map(truths));
  }
  return [...combinations.values()];
}

const TOKEN = /\s*(\(|\)|"[^"]*"|'[^']*'|[\w.]+|[<>=!~]+)/y;

/** A marker by the grammar of PEP 508; null where it cannot be read, or is too long. */
function parseMarker(text: string): Marker | null {
  const tokens = text.length > MOST.length ? null : tokensOf(text);
  if (tokens === null) return null;
  const comparisons = new Set<string>();
  let at = 0;
  const take = (token: string): boolean => {
    const isNext = tokens[at] === token;
    if (isNext) at += 1;
    return isNext;
  };

  const either = (depth: number): Condition | null =>
    joined('or', both, depth, (truths) => truths.some(Boolean));
  const both = (depth: number): Condition | null =>
    joined('and', single, depth, (truths) => truths.every(Boolean));

  function joined(
    word: string,
    part: (depth: number) => Condition | null,
    depth: number,
    join: (truths: readonly boolean[]) => boolean,
  ): Condition | null {
    const parts: Condition[] = [];
    do {
      const next = part(depth);
      if (next === null) return null;
      parts.push(next);
    } while (take(word));
    return (isTrue) => join(parts.map((condition) => condition(isTrue)));
  }

  function single(depth: number): Condition | null {
    if (take('(')) {
      const inner = depth < MOST.depth ? either(depth + 1) : null;
      return inner !== null && take(')') ? inner : null;
    }
    const [left, operator, right] = [
      tokens?.[at],
      operatorAt(at + 1),
      tokens?.[at + (tokens[at + 1] === 'not' ? 3 : 2)],
    ];
    if (!isValue(left) || operator === null || !isValue(right)) return null;
    at += operator === 'not in' ? 4 : 3;
    const comparison = `${left} ${operator} ${right}`;
    comparisons.add(comparison);
    return (isTrue) => isTrue(comparison);
  }

  function operatorAt(place: number): string | null {
    const [operator = '', next] = tokens?.slice(place, place + 2) ?? [];
    if (operator === 'not') return next === 'in' ? 'not in' : null;
    return /^(?:<|<=|==|===|!=|>=|>|~=|in)$/.test(operator) ? operator : null;
  }

  const condition = either(0);
  return condition !== null && at === tokens.length ? { condition, comparisons } : null;
}

function isValue(token: string | undefined): token is string {
  return token !== undefined && /^(?:"|[a-z_.]+$)/.test(token) && !['and', 'or', 'in', 'not'].includes(token);
}

/** Texts get double quotes; null: something that no marker has. */
function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const whole = text.trimEnd();
  while (TOKEN.lastIndex < whole.length) {
    const [, token = ''] = TOKEN.exec(whole) ?? [];
    if (token === '') return null;
    if (token.startsWith("'") && token.includes('"')) return null;
    tokens.push(token.startsWith("'") ? `"${token.slice(1, -1)}"` : token);
  }
  return tokens;
}
