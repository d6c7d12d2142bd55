import type { Command, Finished } from '../system/process.ts';

/** How Poetry is started: `plain` is `python -m poetry`; `light` leaves out what it would load without need. */
export type Start = 'light' | 'plain';

/** A command of the Poetry that is installed for a Python, the `tool`. */
export interface PoetryCommand extends Command {
  readonly start: Start;
}

/** Runs it with its output in the log. */
export type RunPoetry = (command: PoetryCommand) => Promise<Finished>;

/**
 * Of Python, for every run of Poetry: without settings of the user that change Python itself, and with nothing from the current
 * folder; `-I` ignores PYTHONUTF8, too.
 */
const PYTHON_OPTIONS = ['-I', '-X', 'utf8'];
/**
 * Poetry as a module: the program `poetry` names its Python by a path that does not hold once the environment is moved. Behind code
 * of ours these words are what process lists show, and `GO_ON` takes them away.
 */
const MODULE = ['-m', 'poetry'];

/**
 * Two things are loaded by every command of Poetry, and used by hardly any. Its git client, with what it needs a tenth of all modules,
 * is for what comes from a git repository: here its package stands in `sys.modules` without having run, and its one name, `Git`, loads
 * the client when it is first used. And `rapidfuzz` finds names like that of a command which does not exist: all of ours do.
 * Source: `poetry/vcs/git/__init__.py` of Poetry 2.5, `cleo/_utils.py` of cleo 2.
 */
const LIGHTEN = `import importlib.util, sys, types
class GitWhenUsed:
    def __getattr__(self, name):
        from poetry.vcs.git.backend import Git
        return getattr(Git, name)
git = importlib.util.module_from_spec(importlib.util.find_spec("poetry.vcs.git"))
git.Git = GitWhenUsed()
similar = types.ModuleType("rapidfuzz.distance")
similar.Levenshtein = None
sys.modules.update({"poetry.vcs.git": git, "rapidfuzz.distance": similar})
`;

/** Goes on as `python -m` does, with the arguments that stand behind. */
export const GO_ON = `import runpy, sys
del sys.argv[1:3]
runpy.run_module("poetry", run_name="__main__", alter_sys=True)
`;

/** What a Python runs its Poetry with. */
export const STARTS: Readonly<Record<Start, readonly string[]>> = {
  plain: [...PYTHON_OPTIONS, ...MODULE],
  light: [...PYTHON_OPTIONS, '-c', LIGHTEN + GO_ON, ...MODULE],
};

/**
 * What the pinned Poetry loads to install; the rest comes with these. The first two in this order, as it does by itself: the second
 * brings packages of its own that come before others of the same names. A test with the real Poetry holds all against a plain run.
 */
export const LOADED: readonly string[] = [
  'poetry.console.application',
  'poetry.core',
  'poetry.console.commands.self.self_command',
  'poetry.console.commands.install',
  'poetry.core.json',
  'poetry.core.packages.vcs_dependency',
  'poetry.core.spdx.helpers',
  'poetry.core.version.parser',
  'poetry.masonry.builders.editable',
  'poetry.repositories.legacy_repository',
  'poetry.repositories.pypi_repository',
  'lark',
];

/** Loads Poetry, and waits for a line. */
const LOAD_AND_WAIT = `import importlib, sys
for name in "${LOADED.join(' ')}".split():
    try:
        importlib.import_module(name)
    except ImportError:
        pass
if not sys.stdin.readline():
    sys.exit(1)
`;

/** What a Python runs the pinned Poetry with before its time: once it is sent a line, it does what it does as `STARTS.light`. */
export const PREPARED_START: readonly string[] = [
  ...PYTHON_OPTIONS,
  '-c',
  LIGHTEN + LOAD_AND_WAIT + GO_ON,
  ...MODULE,
];
