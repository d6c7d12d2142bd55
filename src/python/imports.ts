/** Letters of any language, as Python takes them (PEP 3131), parts joined by dots. */
const MODULE = /^[\p{XID_Start}_]\p{XID_Continue}*(\.[\p{XID_Start}_]\p{XID_Continue}*)*$/u;

/** Reads names of modules, split at commas, blanks and lines. @returns the names; or what is wrong with the text */
export function parseModules(text: string): { modules: readonly string[] } | { problem: string } {
  const names = [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
  if (names.length === 1 && /^(true|false|yes|no|on|off)$/i.test(names[0] ?? ''))
    return { problem: `${names[0] ?? ''} is no name of a module of the package` };
  const odd = names.find((name) => !MODULE.test(name));
  if (odd === undefined) return { modules: names };
  const hint = odd.includes('-') ? '; where a project has a hyphen, its module mostly has an underscore' : '';
  return { problem: `${odd} is no name of a module like \`demo\` or \`demo.cli\`${hint}` };
}

/** What the program of `importing` prints at its end. A module can end the interpreter before, even with 0. */
const IMPORTED = 'Imported: ';

/** Arguments of a Python that imports modules: those of its environment alone, not of the folder or the user (`-I`). */
export function importing(modules: readonly string[]): string[] {
  const lines = [...modules.map((name) => `import ${name}`), `print("${IMPORTED}${modules.join(', ')}")`];
  return ['-I', '-X', 'utf8', '-c', lines.join('\n')];
}

/** Whether the program of `importing` came to its end. */
export function hasImported(output: string): boolean {
  return output.split(/\r?\n/).some((line) => line.startsWith(IMPORTED));
}

/** Why an import failed, and what mends it. */
export interface ImportFailure {
  readonly why: string;
  readonly fix: string;
}

/** The last line of a traceback: the exception, and mostly what it says. */
const EXCEPTION = /^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Warning)\b/;

/** What Python printed up to its last exception: what modules print comes behind it, since it is held back until the end. */
export function upToException(output: string): string {
  const lines = output.split(/\r?\n/);
  const at = lines.findLastIndex((line) => EXCEPTION.test(line));
  return at < 0 ? output : lines.slice(0, at + 1).join('\n');
}

interface Row {
  readonly pattern: RegExp;
  /** @param isOwn whether a module belongs to the package by its name */
  readonly read: (match: readonly string[], isOwn: (module: string) => boolean) => ImportFailure;
}

/** What Python 3.8 to 3.14 says of imports that fail; the first row that fits counts. */
const ROWS: readonly Row[] = [
  {
    pattern: /^ModuleNotFoundError: No module named '([^']+)'/,
    read: ([, module = ''], isOwn) => (isOwn(module) ? notPacked(module) : notRequired(module)),
  },
  {
    pattern: /^ImportError: cannot import name '([^']+)' from '([^']+)'/,
    read: ([, name = '', module = ''], isOwn) =>
      isOwn(module) ? notPacked(`${module}.${name}`) : otherVersion(module),
  },
];

function notPacked(module: string): ImportFailure {
  return {
    why: `${module} begins like a module of the package, and is not in the wheel.`,
    fix: 'Let `packages` in pyproject.toml name the whole package with its sub-packages, see that neither `exclude` nor .gitignore takes it away, and that the name is right in `smoke-test`.',
  };
}

function notRequired(module: string): ImportFailure {
  return {
    why: `${module} is no module of the package, and none of its dependencies brings it: groups and extras are not installed with it.`,
    fix: 'Add the package that holds it to the dependencies, or import it only where it is used.',
  };
}

function otherVersion(module: string): ImportFailure {
  return {
    why: `The newest ${module} that the dependencies allow has no such name; the one in poetry.lock may have it.`,
    fix: 'Narrow that dependency to the versions that have it.',
  };
}

const UNKNOWN: ImportFailure = {
  why: 'Whoever installs the package would see the same.',
  fix: 'Look at the output of this step; the same import in a fresh environment with the wheel alone shows it at home.',
};

const ENDED: ImportFailure = {
  why: 'A module ended the interpreter while it was imported.',
  fix: 'Let it do that only when it is run, below `if __name__ == "__main__":`, or import another one.',
};

/**
 * The usual cause of a failed import, by the last exception in what Python printed.
 * @param own names of modules that belong to the package; what is beside or below them does, too
 * @param exitCode 0 where Python ended too early; null where a signal ended it
 */
export function whyNotImported(
  output: string,
  own: readonly string[],
  exitCode: number | null,
): ImportFailure {
  if (exitCode === 0) return ENDED;
  const tops = new Set(own.map(topOf));
  const isOwn = (module: string): boolean => tops.has(topOf(module));
  const last = upToException(output).split('\n').at(-1) ?? '';
  if (last.includes('partially initialized module')) return UNKNOWN;
  for (const { pattern, read } of ROWS) {
    const match = pattern.exec(last);
    if (match !== null) return read(match, isOwn);
  }
  return UNKNOWN;
}

function topOf(module: string): string {
  return module.split('.', 1)[0] ?? '';
}
