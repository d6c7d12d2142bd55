/**
 * Patterns of `packages`, `include` and `exclude`, as Python's `Path.glob` reads them: `*`, `?` and `[…]` within one name,
 * hidden names too, and `**` for any number of folders. Paths have `/` and begin at the same folder as the pattern.
 */

/** Whether a pattern names a file, or a folder that it lies in: Poetry takes such a folder with all that is in it. */
export function isNamedBy(pattern: string, file: string): boolean {
  return walk(pattern, file).isEndReached;
}

/** Whether a pattern names a folder or one around it, or could name something in it. */
export function canReachInto(pattern: string, folder: string): boolean {
  const { isEndReached, isOpen } = walk(pattern, folder);
  return isEndReached || isOpen;
}

/** Goes through both, name by name, at all places of the pattern that can be meant: no pattern makes it slow. */
function walk(pattern: string, file: string): { isEndReached: boolean; isOpen: boolean } {
  // Any number of folders, twice, is any number of them.
  const wanted = namesIn(pattern).filter((name, n, all) => name !== '**' || all[n - 1] !== '**');
  let places = withSkipped(wanted, new Set([0]));
  for (const name of namesIn(file)) {
    const next = [...places].flatMap((place) => {
      if (wanted[place] === '**') return [place];
      return place < wanted.length && isMatch(wanted[place] ?? '', name) ? [place + 1] : [];
    });
    places = withSkipped(wanted, new Set(next));
    if (places.has(wanted.length)) return { isEndReached: true, isOpen: false };
  }
  return { isEndReached: false, isOpen: places.size > 0 };
}

/** `**` can stand for nothing. */
function withSkipped(wanted: readonly string[], places: Set<number>): Set<number> {
  // What is added while the set is gone through is visited, too.
  for (const place of places) if (wanted[place] === '**') places.add(place + 1);
  return places;
}

function namesIn(path: string): string[] {
  return path
    .normalize('NFC')
    .split('/')
    .filter((name) => name !== '' && name !== '.');
}

/** One name against one part of a pattern. A `*` takes as little as it can, and more where the rest does not fit. */
function isMatch(pattern: string, name: string): boolean {
  const tokens = tokensIn(pattern);
  const characters = Array.from(name);
  let token = 0;
  let star = -1;
  let resume = 0;
  for (let at = 0; at < characters.length;) {
    if (tokens[token] === '*') {
      star = token++;
      resume = at;
    } else if (token < tokens.length && fits(tokens[token] ?? '', characters[at] ?? '')) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++resume;
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest === '*');
}

/** Sets of characters, and characters. Behind the last `]` there is no set, and no end of one is looked for. */
function tokensIn(pattern: string): string[] {
  const end = pattern.lastIndexOf(']') + 1;
  return [...(pattern.slice(0, end).match(/\[!?\]?[^\]]*\]|[^]/gu) ?? []), ...Array.from(pattern.slice(end))];
}

function fits(token: string, character: string): boolean {
  if (token === '?') return true;
  if (token.length < 3 || !token.startsWith('[')) return token === character;
  const isOther = token.startsWith('[!');
  const members = Array.from(token.slice(isOther ? 2 : 1, -1));
  let isIn = false;
  for (let at = 0; at < members.length; at++) {
    const [first = '', dash, last] = members.slice(at, at + 3);
    const isRange = dash === '-' && last !== undefined;
    if (isRange) at += 2;
    isIn ||= isRange ? first <= character && character <= last : first === character;
  }
  return isIn !== isOther;
}
