import path from 'node:path';
import { executableName, type Platform } from '../system/platform.ts';
import type { Interpreter } from './interpreters.ts';

/** A virtual environment, by its absolute paths. */
export interface VirtualEnvironment {
  readonly folder: string;
  /** Folder of its programs. */
  readonly scripts: string;
  readonly python: string;
  /** Folder of the packages that are installed into it. */
  readonly packages: string;
  /** What it was made with. */
  readonly interpreter: Interpreter;
}

/**
 * The environment that is in a folder, by the layout of the platform. Source: Python's `sysconfig`, schemes `posix_venv` and
 * `nt_venv`.
 */
export function environmentAt(
  platform: Platform,
  folder: string,
  interpreter: Interpreter,
): VirtualEnvironment {
  const [minor = ''] = /^\d+\.\d+/.exec(interpreter.version) ?? [];
  const [programs, library] =
    platform.os === 'win32' ? ['Scripts', 'Lib'] : ['bin', path.join('lib', `python${minor}`)];
  const scripts = path.join(folder, programs);
  return {
    folder,
    scripts,
    python: path.join(scripts, executableName(platform, 'python')),
    packages: path.join(folder, library, 'site-packages'),
    interpreter,
  };
}
