import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export interface StoredRepository extends RepositoryName {
  readonly private: boolean;
  /** The bare repository. */
  readonly folder: string;
}

/** Bare git repositories below one folder, found by owner and name without case, as GitHub finds them. */
export class BareRepositories {
  readonly #root: string;
  readonly #stored = new Map<string, StoredRepository>();

  /** @param root absolute path of the folder; made when needed */
  constructor(root: string) {
    this.#root = root;
  }

  find({ owner, name }: RepositoryName): StoredRepository | null {
    return this.#stored.get(`${owner}/${name}`.toLowerCase()) ?? null;
  }

  /**
   * Makes a repository of a work tree, with all its refs; called again for the same name it takes over what is new and
   * removes what is gone.
   * @param from a folder with `.git`
   */
  async mirror(
    repository: RepositoryName & { readonly private: boolean },
    from: string,
  ): Promise<StoredRepository> {
    const key = `${repository.owner}/${repository.name}`.toLowerCase();
    const folder = path.join(this.#root, `${key}.git`);
    if (!this.#stored.has(key)) {
      await mkdir(folder, { recursive: true });
      await git(folder, 'init', '--quiet', '--bare', '--initial-branch=main');
      // As on GitHub: single commits may be fetched, partial clones made, nothing pushed here.
      await git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
      await git(folder, 'config', 'uploadpack.allowFilter', 'true');
      await git(folder, 'config', 'http.receivepack', 'false');
    }
    await git(from, 'push', '--quiet', '--mirror', folder);
    const { stdout: head } = await git(from, 'symbolic-ref', '--quiet', 'HEAD').catch(() => ({ stdout: '' }));
    if (head !== '') await git(folder, 'symbolic-ref', 'HEAD', head);
    const stored = { ...repository, folder };
    this.#stored.set(key, stored);
    return stored;
  }

  /** Makes a tag or moves it, as a forced push would. @param message given: an annotated tag */
  async moveTag(repository: RepositoryName, tag: string, sha: string, message?: string): Promise<void> {
    const annotated = message === undefined ? [] : ['--annotate', '--message', message];
    await git(this.#folderOf(repository), 'tag', '--force', ...annotated, tag, sha);
  }

  async deleteTag(repository: RepositoryName, tag: string): Promise<void> {
    await git(this.#folderOf(repository), 'tag', '--delete', tag);
  }

  #folderOf(repository: RepositoryName): string {
    const stored = this.find(repository);
    if (stored === null) throw new Error(`There is no repository ${repository.owner}/${repository.name}`);
    return stored.folder;
  }
}

/** Runs git without any configuration but the repository's own. @throws {Error} where it fails, with its output */
export async function git(cwd: string, ...args: readonly string[]): Promise<{ readonly stdout: string }> {
  const { stdout } = await execa('git', args, {
    cwd,
    env: gitEnvironment(),
    extendEnv: false,
    stdin: 'ignore',
  });
  return { stdout };
}

/** The environment for git: no configuration of the user or the machine, no `GIT_` variables of a hook around us. */
export function gitEnvironment(): Readonly<Record<string, string>> {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(PATH|SYSTEMROOT|TEMP|TMP|TMPDIR)$/i.test(name),
  );
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Example',
    GIT_AUTHOR_EMAIL: 'example@example.invalid',
    GIT_COMMITTER_NAME: 'Example',
    GIT_COMMITTER_EMAIL: 'example@example.invalid',
  };
}
