import path from 'node:path';
import { compareVersions } from '../packaging/versions.ts';
import { Cancelled } from '../system/cancelled.ts';
import { isReallyInside, realPathOf } from '../system/files.ts';
import { programsOnPath } from '../system/path-search.ts';
import { executableName, type Platform } from '../system/platform.ts';
import type { Environment, Processes } from '../system/process.ts';
import { toolCacheFolders } from '../system/tool-cache.ts';

/** A Python that was run and told its version. */
export interface Interpreter {
  /** Absolute path of the program. */
  readonly path: string;
  /** `3.12.4`, pre-releases as PEP 440 writes them. */
  readonly version: string;
  /** Where it was found, for the log. */
  readonly source: 'tool cache' | 'PATH' | 'managed by uv';
}

/**
 * Prints implementation, version and the real program: what was found can be the shim of a version manager. In one line,
 * because what such a shim says on the other stream can come between two.
 */
const ASK = `import sys
major, minor, micro, level, serial = sys.version_info
suffix = {"alpha": "a", "beta": "b", "candidate": "rc"}.get(level)
print(sys.implementation.name, f"{major}.{minor}.{micro}" + (f"{suffix}{serial}" if suffix else ""), sys.executable, sep="\\t")`;

interface Answer {
  readonly path: string;
  readonly version: string;
}

/** Finds interpreters. Every candidate is run: PATH can hold shims of a version manager that lead nowhere. */
export class InterpreterFinder {
  readonly #processes: Processes;
  readonly #platform: Platform;
  readonly #env: Environment;
  readonly #workspace: string;
  readonly #cwd: string;
  /** What a program answered; each is run once. */
  readonly #asked = new Map<string, Promise<Answer | null>>();

  /**
   * @param workspace no program is taken from there
   * @param cwd a folder that holds nothing which Python could import
   */
  constructor(processes: Processes, platform: Platform, env: Environment, workspace: string, cwd: string) {
    this.#processes = processes;
    this.#platform = platform;
    this.#env = env;
    this.#workspace = workspace;
    this.#cwd = cwd;
  }

  /** Interpreters in the runner's tool cache, newest first. */
  async inToolCache(): Promise<Interpreter[]> {
    const folder = this.#platform.os === 'win32' ? '' : 'bin';
    const paths = (await toolCacheFolders('Python', this.#platform.arch)).map((root) =>
      path.join(root, folder, executableName(this.#platform, 'python')),
    );
    const found = await this.#running(paths, 'tool cache');
    return found.sort((one, other) => compareVersions(other.version, one.version));
  }

  /**
   * Interpreters on PATH, in its order.
   * @param minor `3.12`: `python3.12` is looked for, too
   */
  async onPath(minor: string | null): Promise<Interpreter[]> {
    const names = [...(minor === null ? [] : [`python${minor}`]), 'python3', 'python'];
    return this.#running(await programsOnPath(this.#env, this.#platform, names, this.#workspace), 'PATH');
  }

  /** The interpreter at a path, or null where there is none that runs. */
  async at(file: string, source: Interpreter['source']): Promise<Interpreter | null> {
    return (await this.#running([file], source))[0] ?? null;
  }

  async #running(paths: readonly string[], source: Interpreter['source']): Promise<Interpreter[]> {
    const answers = await Promise.all(paths.map((file) => this.#answerOf(file)));
    return answers.flatMap((answer) => (answer === null ? [] : [{ ...answer, source }]));
  }

  async #answerOf(file: string): Promise<Answer | null> {
    const program = await programBehind(file);
    let asked = this.#asked.get(program);
    if (asked === undefined) this.#asked.set(program, (asked = this.#ask(program)));
    return asked;
  }

  async #ask(file: string): Promise<Answer | null> {
    try {
      // Watched: a shim starts programs of its own, and they have to end with a run that is cancelled.
      const command = { tool: file, args: ['-I', '-S', '-c', ASK], cwd: this.#cwd, env: this.#env };
      const { exitCode, stdout } = await this.#processes.watch(command, () => undefined);
      const lines = stdout.split('\n').map((line) => line.split('\t'));
      const [, version, ...program] = lines.find(([implementation]) => implementation === 'cpython') ?? [];
      if (exitCode !== 0 || version === undefined) return null;
      const answered = program.join('\t') || file;
      // What a shim names can come with the checkout, too.
      return (await isReallyInside(this.#workspace, answered)) ? null : { version, path: answered };
    } catch (failure) {
      if (failure instanceof Cancelled) throw failure;
      return null;
    }
  }
}

/**
 * One path for all names of the same program in the same folder: /bin can be /usr/bin, and python3 a link to the python3.12 beside
 * it. A link to another folder is a program of its own: that of a virtual environment finds its packages beside the link.
 */
async function programBehind(file: string): Promise<string> {
  const folder = await realPathOf(path.dirname(file));
  if (folder === null) return file;
  const real = await realPathOf(file);
  // Version managers have one program that does as it is called, under the names of many.
  const isPython = real !== null && /^python[\d.]*(\.exe)?$/i.test(path.basename(real));
  return isPython && path.dirname(real) === folder ? real : path.join(folder, path.basename(file));
}
