import path from 'node:path';
import { messageOf } from '../errors.ts';
import type { Platform } from '../system/platform.ts';
import type { Command, Environment, Finished, Processes } from '../system/process.ts';
import { uvEnvironment, withoutUserSettings } from './installer-settings.ts';
import { pipInstaller, uvInstaller, withFallback, type PackageInstaller } from './packages.ts';
import { haveUv, type Download, type UvAhead } from './uv.ts';

export interface InstallerTools {
  readonly processes: Processes;
  readonly platform: Platform;
  /** What children may see. */
  readonly env: Environment;
  readonly download: Download;
  /** Taken in place of another one. */
  readonly uvAhead?: UvAhead | null;
  /** Is told where uv does not do, and why. */
  readonly tell: (text: string) => void;
}

/** What puts Python packages into place: uv, or venv and pip. */
export interface Installer {
  readonly packages: PackageInstaller;
  /**
   * The same for what comes after code of the project: settings that it can have written do not count.
   * @param folder a folder of ours that this code cannot know
   * @param settings what `packages` had found out before that code ran
   */
  readonly latePackages: (folder: string, settings: Environment) => PackageInstaller;
  /**
   * The same with downloads of its own, for packages that come without hashes.
   * @param folder a fresh folder of ours
   * @param run runs the programs; to be given where code of others can run
   */
  readonly unhashed: (folder: string, run?: (command: Command) => Promise<Finished>) => PackageInstaller;
  /** The program uv and its environment; null where pip does the work. */
  readonly uv: { readonly tool: string; readonly env: Environment } | null;
}

/**
 * Gets uv ready in a folder, or falls back on venv and pip. Never fails: pip needs nothing but the Python.
 * @param folder a fresh folder of ours, for downloads
 * @param programs where uv lies, or is put
 */
export async function openInstaller(
  tools: InstallerTools,
  folder: string,
  programs = folder,
): Promise<Installer> {
  const { processes, platform, download, uvAhead, tell } = tools;
  const pip = pipInstaller({ processes, platform, env: tools.env, folder });
  const runTool = (command: Command): Promise<Finished> => processes.run(command);
  const unhashedPip: Installer['unhashed'] = (apart, run = runTool) =>
    pipInstaller({ processes: { run }, platform, env: tools.env, folder: apart });
  const latePip = (late: string, settings: Environment): PackageInstaller => {
    const env = { ...settings, ...withoutUserSettings(platform, tools.env, late) };
    return pipInstaller({ processes, platform, env, folder: late });
  };
  try {
    const tool = await haveUv(platform, path.join(programs, 'uv'), download, uvAhead);
    const env = uvEnvironment(tools.env, path.join(folder, 'cache'));
    const uv = uvInstaller(tool, { processes, platform, env, folder });
    const packages = withFallback(uv, pip, tell);
    const latePackages: Installer['latePackages'] = (...late) => withFallback(uv, latePip(...late), tell);
    const unhashed: Installer['unhashed'] = (apart, run = runTool) => {
      const uvApart = uvEnvironment(tools.env, path.join(apart, 'cache'));
      const packagesApart = uvInstaller(tool, { processes: { run }, platform, env: uvApart, folder: apart });
      return withFallback(packagesApart, unhashedPip(apart, run), tell);
    };
    return { packages, latePackages, unhashed, uv: { tool, env } };
  } catch (failure) {
    tell(`uv is not to be had (${messageOf(failure)}): venv and pip do its work`);
    return { packages: pip, latePackages: latePip, unhashed: unhashedPip, uv: null };
  }
}
