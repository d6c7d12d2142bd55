/** What poetry-core puts around the values of a generated `setup.py` (its `masonry/builders/sdist.py`). */
const FRAME =
  /^# -\*- coding: utf-8 -\*-\nfrom setuptools import setup\n([^]*)\n\nsetup\(\*\*setup_kwargs\)\n(?:\n?#[^\n]*\n)*$/;
const NAMES = new Set([
  ...['package_dir', 'packages', 'package_data', 'modules', 'install_requires', 'extras_require'],
  ...['entry_points', 'scripts', 'setup_kwargs', 'None', 'True', 'False'],
]);
/** White space by which Python can end a line, or part two words, where the patterns here see neither. */
const ODD_SPACE = /[^\S\n\t ]/;
const STRING_OR_OTHER = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[^'"]+/y;

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
    STRING_OR_OTHER.lastIndex = at;
    const [part] = STRING_OR_OTHER.exec(python) ?? [];
    if (part === undefined) return null;
    bare += /^['"]/.test(part) ? '""' : part;
    at += part.length;
  }
  return bare;
}
