import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { execa } from 'execa';
import { withLock } from './lock.ts';
import { CACHE } from './python.ts';

const INSTALL_LIMIT_MS = 10 * 60_000;

/**
 * The path of a program written in Go, which is built once and kept in `.cache/go-bin`. Go checks the sources against its checksum database.
 * @param module path of the package with its `main`: `github.com/rhysd/actionlint/cmd/actionlint`
 * @throws where there is no Go, or the program cannot be built
 */
export async function goProgram(module: string, version: string): Promise<string> {
  const name = path.posix.basename(module);
  const folder = path.join(CACHE, 'go-bin', `${name}-${version}`);
  const program = path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  return await withLock(path.join(folder, 'lock'), INSTALL_LIMIT_MS, async () => {
    if (existsSync(program)) return program;
    process.stderr.write(`Setting up ${name} ${version} (once, kept in .cache/go-bin) …\n`);
    const { failed, code, all, shortMessage } = await execa('go', ['install', `${module}@${version}`], {
      env: { GOBIN: folder, GOOS: undefined, GOARCH: undefined },
      stdin: 'ignore',
      all: true,
      reject: false,
    });
    if (code === 'ENOENT')
      throw new Error(
        `Go is needed to build ${name} and was not found on PATH: install it from https://go.dev/dl/.`,
      );
    if (failed) throw new Error(`${name} could not be built: ${shortMessage}\n${all}`);
    return program;
  });
}
