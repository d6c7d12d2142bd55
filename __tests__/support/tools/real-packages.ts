import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commitAll, type MadeProject } from './projects.ts';
import { pinnedFiles, unpackTree, type PinnedFile } from './sdists.ts';

/** A release on PyPI, its files as they are there. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly sdist: PinnedFile;
  readonly wheel?: PinnedFile;
  /** Default: `v` and the version. */
  readonly tag?: string;
  /** What the release has written into the tree, and what stood there: file, text, text before. */
  readonly written?: readonly (readonly [file: string, now: string, before: string])[];
  /** The sdist was made where git writes line ends of Windows; the commit has none. */
  readonly isFromWindows?: boolean;
}

export const TOML_SORT: Package = {
  name: 'toml-sort',
  version: '0.25.0',
  sdist: {
    filename: 'toml_sort-0.25.0.tar.gz',
    sha256: '08ffe893feba7dc1773c61046b76f63561a6204e0162cd067c4a0d681d9198c7',
  },
  wheel: {
    filename: 'toml_sort-0.25.0-py3-none-any.whl',
    sha256: '96de33d49795a730297a1a5cba75ad9f251a7b07e75002f8a2fcc127fa7d43bd',
  },
};
export const ASYNC_INTERRUPT: Package = {
  name: 'async-interrupt',
  version: '1.2.2',
  sdist: {
    filename: 'async_interrupt-1.2.2.tar.gz',
    sha256: 'be4331a029b8625777905376a6dc1370984c8c810f30b79703f3ee039d262bf7',
  },
  wheel: {
    filename: 'async_interrupt-1.2.2-py3-none-any.whl',
    sha256: '0a8deb884acfb5fe55188a693ae8a4381bbbd2cb6e670dac83869489513eec2c',
  },
};
export const RETURNS: Package = {
  name: 'returns',
  version: '0.30.0',
  tag: '0.30.0',
  sdist: {
    filename: 'returns-0.30.0.tar.gz',
    sha256: '126513ad16b6eb7d804ad289340b3b44f79bfb33496e641cd1b8b1766eb02254',
  },
  wheel: {
    filename: 'returns-0.30.0-py3-none-any.whl',
    sha256: 'bc1ab0ec51391a36545acbff43f3abb916d3d3625ec17f93605e15ee60efa687',
  },
};
export const RICH: Package = {
  name: 'rich',
  version: '15.0.0',
  sdist: {
    filename: 'rich-15.0.0.tar.gz',
    sha256: 'edd07a4824c6b40189fb7ac9bc4c52536e9780fbbfbddf6f1e2502c31b068c36',
  },
  wheel: {
    filename: 'rich-15.0.0-py3-none-any.whl',
    sha256: '33bd4ef74232fb73fe9279a257718407f169c09b78a87ad3d296f548e27de0bb',
  },
};
export const POETRY_SEMVER: Package = {
  name: 'poetry-semver',
  version: '0.1.0',
  tag: '0.1.0',
  sdist: {
    filename: 'poetry-semver-0.1.0.tar.gz',
    sha256: 'd809b612aa27b39bf2d0fc9d31b4f4809b0e972646c5f19cfa46c725b7638810',
  },
  wheel: {
    filename: 'poetry_semver-0.1.0-py2.py3-none-any.whl',
    sha256: '4e6349bd7231cc657f0e1930f7b204e87e33dfd63eef5cac869363969515083a',
  },
};
export const PASTEL: Package = {
  name: 'pastel',
  version: '0.2.1',
  tag: '0.2.1',
  sdist: {
    filename: 'pastel-0.2.1.tar.gz',
    sha256: 'e6581ac04e973cac858828c6202c1e1e81fee1dc7de7683f3e1ffe0bfd8a573d',
  },
  wheel: {
    filename: 'pastel-0.2.1-py2.py3-none-any.whl',
    sha256: '4349225fcdf6c2bb34d483e523475de5bb04a5c10ef711263452cb37d7dd4364',
  },
};
export const XDG: Package = {
  name: 'xdg',
  version: '6.0.0',
  tag: '6.0.0',
  sdist: {
    filename: 'xdg-6.0.0.tar.gz',
    sha256: '24278094f2d45e846d1eb28a2ebb92d7b67fc0cab5249ee3ce88c95f649a1c92',
  },
  wheel: {
    filename: 'xdg-6.0.0-py3-none-any.whl',
    sha256: 'df3510755b4395157fc04fc3b02467c777f3b3ca383257397f09ab0d4c16f936',
  },
};
export const PENDULUM: Package = {
  name: 'pendulum',
  version: '2.1.2',
  tag: '2.1.2',
  sdist: {
    filename: 'pendulum-2.1.2.tar.gz',
    sha256: 'b06a0ca1bfe41c990bbf0c029f0b6501a7f2ec4e38bfec730712015e8860f207',
  },
  isFromWindows: true,
};
export const FNV_HASH_FAST: Package = {
  name: 'fnv-hash-fast',
  version: '2.0.3',
  sdist: {
    filename: 'fnv_hash_fast-2.0.3.tar.gz',
    sha256: '57b499a80ea8f7daf901aff047377264ef21577b40575183807dba37bcc00d6f',
  },
};
export const TOM_TNS: Package = {
  name: 'tom-tns',
  version: '0.2.0',
  tag: '0.2.0',
  sdist: {
    filename: 'tom_tns-0.2.0.tar.gz',
    sha256: '83be23b2b7bb9a85e8f934b764efc4c60b95934d8df7d830738318d434bfbc72',
  },
  wheel: {
    filename: 'tom_tns-0.2.0-py3-none-any.whl',
    sha256: '77564e2b6edefb126c5753f6d7c4ec916487d552bbfb779297317411cd1ea0ba',
  },
  // The plugin writes the version into the sdist, and switches itself off there.
  written: [
    ['pyproject.toml', 'version = "0.2.0"', 'version = "0.0.0"'],
    ['pyproject.toml', 'enable = false', 'enable = true'],
  ],
};
export const TERMCOLOR: Package = {
  name: 'termcolor',
  version: '3.3.0',
  tag: '3.3.0',
  sdist: {
    filename: 'termcolor-3.3.0.tar.gz',
    sha256: '348871ca648ec6a9a983a13ab626c0acce02f515b9e1983332b17af7979521c5',
  },
  wheel: {
    filename: 'termcolor-3.3.0-py3-none-any.whl',
    sha256: 'cf642efadaf0a8ebbbf4bc7a31cec2f9b5f21a9f726f4ccbb08192c9c26f43a5',
  },
};
export const TOMLI_W: Package = {
  name: 'tomli-w',
  version: '1.2.0',
  tag: '1.2.0',
  sdist: {
    filename: 'tomli_w-1.2.0.tar.gz',
    sha256: '2dd14fac5a47c27be9cd4c976af5a12d87fb1f0b4512f81d69cce3b35ae25021',
  },
  wheel: {
    filename: 'tomli_w-1.2.0-py3-none-any.whl',
    sha256: '188306098d013b691fcadc011abd66727d3c414c571bb01b1a174ba8c983cf90',
  },
};
export const DUNAMAI: Package = {
  name: 'dunamai',
  version: '1.26.5',
  sdist: {
    filename: 'dunamai-1.26.5.tar.gz',
    sha256: 'b1435d8d2b0aceef240cde8e8f6ba910e85b1aa0e22fa9e21454d2d22fb0a89c',
  },
  wheel: {
    filename: 'dunamai-1.26.5-py3-none-any.whl',
    sha256: '91099127a6a16dbcb08c941d5a07879d8b24eb2096368dc37750e681573eedc4',
  },
};

/** A release made again. */
export interface Remade {
  readonly project: MadeProject;
  /** PyPI's own files. */
  readonly published: readonly {
    readonly kind: 'sdist' | 'wheel';
    readonly filename: string;
    readonly content: Buffer;
  }[];
}

/**
 * Makes the repository of a release out of its sdist, in an existing empty folder: one commit with the release's tag.
 * @throws where the real index cannot be asked, or the sdist is not what is known of it
 */
export async function remake(
  { name, version, sdist, wheel, ...of }: Package,
  folder: string,
  { isTagged = true }: { readonly isTagged?: boolean } = {},
): Promise<Remade> {
  const pinned = [
    { ...sdist, kind: 'sdist' as const },
    ...(wheel === undefined ? [] : [{ ...wheel, kind: 'wheel' as const }]),
  ];
  const contents = await pinnedFiles(name, pinned);
  const published = pinned.map(({ kind, filename }, n) => ({
    kind,
    filename,
    content: contents[n] ?? Buffer.alloc(0),
  }));
  await unpackTree(contents[0] ?? Buffer.alloc(0), folder, { unixLines: of.isFromWindows ?? false });
  for (const [file, now, before] of of.written ?? []) {
    const text = await readFile(path.join(folder, file), 'utf8');
    if (!text.includes(now)) throw new Error(`${file} of ${name} has no ${now}`);
    await writeFile(path.join(folder, file), text.replace(now, before));
  }
  const tag = isTagged ? (of.tag ?? `v${version}`) : null;
  const commit = await commitAll(folder, { tag });
  return { project: { folder, commit, tag, name, version }, published };
}
