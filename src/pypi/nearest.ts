/** Longest text that is compared, in characters; no known name is longer. */
const LONGEST = 120;
/** How much of a name may be misspelt. */
const SHARE = 0.25;

/**
 * Of the known names the one that was probably meant: it goes on where the name ends, or begins alike and is spelt nearly alike;
 * null where there is none.
 */
export function nearestOf(name: string, known: ReadonlySet<string>): string | null {
  const wanted = plain(name.slice(0, LONGEST + 1));
  if (name.length > LONGEST || wanted === '') return null;
  const candidates = [...known].filter((candidate) => plain(candidate).startsWith(wanted.charAt(0)));
  const longer = candidates.filter((candidate) => plain(candidate).startsWith(wanted));
  longer.sort((one, other) => one.length - other.length);
  if (longer[0] !== undefined) return longer[0];
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length * SHARE)) + 1;
  for (const candidate of candidates) {
    const distance = distanceOf(wanted, plain(candidate), least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Case and white space are misspelt most. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

/** How many letters have to be added, taken away or changed (Levenshtein); `most` where it is not less. */
function distanceOf(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) >= most) return most;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let n = 0; n < one.length; n++) {
    let last = n + 1;
    let least = last;
    const next = [last];
    for (let at = 0; at < other.length; at++) {
      const changed = (row[at] ?? 0) + (other[at] === one[n] ? 0 : 1);
      last = Math.min(last + 1, changed, (row[at + 1] ?? 0) + 1);
      least = Math.min(least, last);
      next.push(last);
    }
    if (least >= most) return most;
    row = next;
  }
  return row.at(-1) ?? most;
}
