import { chmod, mkdtemp, realpath, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { execa } from 'execa';

/** File systems in memory that tests need, each in a folder of its own, until they are taken away. */
export class Mounts {
  readonly #mounted: string[] = [];
  readonly #plain: string[] = [];

  /** @returns the folder; null where this user may not mount any */
  async mount(options: string): Promise<string | null> {
    if (process.platform !== 'linux') return null;
    const folder = await newFolder();
    const { failed } = await execa('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], {
      reject: false,
    });
    if (failed) {
      await rmdir(folder);
      return null;
    }
    this.#mounted.push(folder);
    return folder;
  }

  /**
   * An empty folder in which this user can make nothing: by its mode, or, for root, whom no mode stops, on a file system of
   * its own.
   * @returns null where there is no way to it
   */
  async readOnly(): Promise<string | null> {
    if (process.platform === 'win32') return null;
    if (process.getuid?.() === 0) return this.mount('ro,mode=755');
    const folder = await newFolder();
    await chmod(folder, 0o555);
    this.#plain.push(folder);
    return folder;
  }

  async unmountAll(): Promise<void> {
    const mounted = this.#mounted.splice(0);
    for (const folder of mounted) await execa('umount', ['--lazy', folder]);
    for (const folder of [...mounted, ...this.#plain.splice(0)]) await rmdir(folder);
  }
}

async function newFolder(): Promise<string> {
  return realpath(await mkdtemp(path.join(tmpdir(), 'mounted-')));
}
