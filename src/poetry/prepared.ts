import { MODULE, PYTHON_OPTIONS } from './arguments.ts';

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

/** Loads Poetry, waits for a line, and goes on as `python -m` does, with the arguments that stand behind. */
const LOAD_AND_WAIT = `import importlib, runpy, sys
for name in "${LOADED.join(' ')}".split():
    try:
        importlib.import_module(name)
    except ImportError:
        pass
if not sys.stdin.readline():
    sys.exit(1)
del sys.argv[1:3]
runpy.run_module("poetry", run_name="__main__", alter_sys=True)`;

/** What a Python runs the pinned Poetry with before its time: once it is sent a line, it does what it does as `AS_MODULE`. */
export const AS_PREPARED_MODULE: readonly string[] = [...PYTHON_OPTIONS, '-c', LOAD_AND_WAIT, ...MODULE];
