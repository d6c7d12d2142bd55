import path from 'node:path';
import { messageOf } from '../errors.ts';
import { digestOfTree, makePrivateFolder } from '../system/files.ts';
import type { Http } from '../system/http.ts';
import type { Platform } from '../system/platform.ts';
import type { Environment, Processes } from '../system/process.ts';
import { uvEnvironment } from './package-index.ts';
import { pipInstaller, uvInstaller, type PackageInstaller } from './packages.ts';
import { fetchUv } from './uv.ts';

export interface InstallerTools {
  readonly processes: Processes;
  readonly platform: Platform;
  readonly http: Http;
  /** What children may see. */
  readonly env: Environment;
  /** Finds a wheel of uv on the index that pip is configured for; null takes PyPI's file host. */
  readonly locate: ((filename: string) => Promise<string | null>) | null;
}

/** What puts Python packages into place, and the folder that its program and its downloads lie in. */
export interface Installer {
  readonly packages: PackageInstaller;
  /** What takes over where uv fails (a proxy whose certificate it does not know, say); null where pip is first. */
  readonly fallback: PackageInstaller | null;
  /** The program uv and its environment; null where pip does the work. */
  readonly uv: { readonly tool: string; readonly env: Environment } | null;
  /** Why uv is not to be had. */
  readonly why: string | null;
  /** Digest of program and downloads as they are now: the same digest later means that nobody has changed them. */
  readonly seal: () => Promise<string | null>;
}

/**
 * Gets uv ready in a fresh folder, or falls back on venv and pip. Never fails: pip needs nothing but the Python.
 * @param folder a fresh folder of ours
 */
export async function openInstaller(tools: InstallerTools, folder: string): Promise<Installer> {
  const { processes, platform, http, locate } = tools;
  const seal = (): Promise<string | null> => digestOfTree(folder);
  const pip = pipInstaller({ processes, platform, env: tools.env, folder });
  try {
    const tool = await fetchUv(http, platform, await makePrivateFolder(folder, 'uv'), locate);
    const env = uvEnvironment(tools.env, path.join(folder, 'cache'));
    const packages = uvInstaller(tool, { processes, platform, env, folder });
    return { packages, fallback: pip, uv: { tool, env }, why: null, seal };
  } catch (failure) {
    return { packages: pip, fallback: null, uv: null, why: messageOf(failure), seal };
  }
}
