/** What poetry-core puts around the values of a generated `setup.py` (its `masonry/builders/sdist.py`). */
const FRAME =
  /^# -\*- coding: utf-8 -\*-\nfrom setuptools import setup\n([^]*)\n\nsetup\(\*\*setup_kwargs\)\n(?:\n?#[^\n]*\n)*$/;
const NAMES = new Set([
  ...['package_dir', 'packages', 'package_data', 'modules', 'install_requires', 'extras_require'],
  ...['entry_points', 'scripts', 'setup_kwargs', 'None', 'True', 'False'],
]);
/**
 * White space by which Python can end a line, or part two words, where the patterns here see neither; and the zero byte, at which
 * Pythons before 3.11 stop reading a line, its end included.
 */
const ODD_SPACE = /[^\S\n\t ]|\0/;
const QUOTE = /['"]/g;

/**
 * Whether a `setup.py` is one that poetry-core has generated: names that get literals as values, and the call of `setup` with them.
 * One with a build script, or with anything else that could run, is none.
 */
export function isGeneratedSetup(text: string): boolean {
  if (ODD_SPACE.test(text)) return false;
  const values = FRAME.exec(text)?.[1];
  const bare = values === undefined ? null : withoutStrings(values);
  if (bare === null) return false;
  const names = bare.match(/[A-Za-z_]\w*/g) ?? [];
  const isLiteral = /^[\s\w{}[\](),:="\\]*$/.test(bare) && !/[\w\])"][ \t\\\n]*\(/.test(bare);
  return isLiteral && names.every((name) => NAMES.has(name));
}

/** Python with `""` for each string; null where it is not understood. Goes through the text once: it can be anybody's. */
function withoutStrings(python: string): string | null {
  if (/'''|"""/.test(python)) return null;
  let bare = '';
  for (let at = 0; at < python.length;) {
    QUOTE.lastIndex = at;
    const start = QUOTE.exec(python)?.index ?? python.length;
    bare += python.slice(at, start);
    if (start === python.length) break;
    const end = endOfString(python, start);
    if (end === null) return null;
    bare += '""';
    at = end;
  }
  return bare;
}

/** Where a string that begins there has ended; null where its line ends before. By hand: patterns need memory for each letter. */
function endOfString(python: string, start: number): number | null {
  for (let at = start + 1; at < python.length; at++) {
    const letter = python[at];
    if (letter === python[start]) return at + 1;
    if (letter === '\\') at += 1;
    if (python[at] === '\n') return null;
  }
  return null;
}
