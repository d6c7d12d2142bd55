import { makePrivateFolder } from '../system/files.ts';
import type { Processes } from '../system/process.ts';
import type { Installer } from './installer.ts';
import type { Interpreter, InterpreterFinder } from './interpreters.ts';
import { installManagedPython } from './managed.ts';

export interface SearchTools {
  readonly processes: Processes;
  readonly finder: InterpreterFinder;
  /** Asked only where no Python is found. */
  readonly installer: () => Promise<Installer>;
  /** Where a Python that uv fetches goes. */
  readonly folder: string;
  readonly tell: (text: string) => void;
}

/** Looks in the tool cache, on PATH, and at last asks uv; remembers what was tried for the message. */
export class InterpreterSearch {
  readonly tried: string[] = [];
  readonly #tools: SearchTools;

  constructor(tools: SearchTools) {
    this.#tools = tools;
  }

  /**
   * The first interpreter that fits.
   * @param minors to look for, best first
   * @param exact the full version, where only one will do
   */
  async find(
    minors: readonly string[],
    isFit: (version: string) => boolean,
    exact: string | null = null,
  ): Promise<Interpreter | null> {
    const { finder } = this.#tools;
    const inCache = await finder.inToolCache();
    const ofMinor = (minor: string, candidates: readonly Interpreter[]): Interpreter | undefined =>
      candidates.find(({ version }) => version.startsWith(`${minor}.`) && isFit(version));
    const best = ofMinor(minors[0] ?? '', inCache);
    if (best !== undefined) return best;
    // All of them at once: each start of a Python, or of a shim that leads nowhere, takes its time.
    const onPath = await Promise.all(minors.map((minor) => finder.onPath(minor)));
    for (const [n, minor] of minors.entries()) {
      const found = ofMinor(minor, inCache) ?? ofMinor(minor, onPath[n] ?? []);
      if (found !== undefined) return found;
    }
    this.tried.push(
      `the tool cache (${versionsOf(inCache)})`,
      `PATH (${versionsOf(await finder.onPath(null))})`,
    );
    return this.#managed(exact ?? minors[0] ?? '', isFit);
  }

  async #managed(version: string, isFit: (version: string) => boolean): Promise<Interpreter | null> {
    const { folder, processes, finder, tell } = this.#tools;
    const installer = await this.#tools.installer();
    if (installer.uv === null) return null;
    tell(`Python ${version} is not on this machine; uv fetches it`);
    const home = await makePrivateFolder(folder, version);
    const installed = await installManagedPython(processes, installer.uv, version, home);
    if (installed.path === null) {
      this.tried.push(`uv (${installed.why})`);
      return null;
    }
    const interpreter = await finder.at(installed.path, 'managed by uv');
    return interpreter !== null && isFit(interpreter.version) ? interpreter : null;
  }
}

function versionsOf(interpreters: readonly Interpreter[]): string {
  return interpreters.length === 0
    ? 'none'
    : [...new Set(interpreters.map(({ version }) => version))].join(', ');
}
