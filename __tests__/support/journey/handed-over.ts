import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../../../src/system/files.ts';
import { recorded, tarGz, zip } from '../unit/archives.ts';

/** The files of a release without a build: name of the project, as its metadata and its file names write it. */
export interface MadeRelease {
  readonly name?: string;
  readonly version?: string;
  /** More lines of the metadata. */
  readonly metadata?: string;
  /** What the metadata say in place of the name. */
  readonly metadataName?: string;
  /** Text of the one module. */
  readonly module?: string;
  /** What is said to have built the wheel. */
  readonly builder?: string;
  /** Of gzip, or none for the zip: 0 gives other bytes for the same content. */
  readonly level?: number;
}

/** An sdist and a wheel that are fit to be published, by their names. */
export async function distributions(release: MadeRelease = {}): Promise<Record<string, Buffer>> {
  const { name = 'example-parcel', version = '1.0.0', metadata = '', metadataName = name } = release;
  const { module: content = '"""Nothing."""\n', builder, level } = release;
  const stem = `${name.replaceAll('-', '_')}-${version}`;
  const text = `Metadata-Version: 2.4\nName: ${metadataName}\nVersion: ${version}\n${metadata}\n`;
  const generator = builder === undefined ? '' : `Generator: ${builder}\n`;
  return {
    [`${stem}.tar.gz`]: await tarGz(
      [
        { name: `${stem}/PKG-INFO`, content: text },
        { name: `${stem}/src/parcel.py`, content },
      ],
      level,
    ),
    [`${stem}-py3-none-any.whl`]: zip(
      recorded(`${stem}.dist-info`, [
        { name: 'parcel.py', content },
        { name: `${stem}.dist-info/METADATA`, content: text },
        { name: `${stem}.dist-info/WHEEL`, content: `Wheel-Version: 1.0\n${generator}Tag: py3-none-any\n` },
      ]).map((entry) => ({ ...entry, stored: level === 0 })),
    ),
  };
}

/** Puts files into the folder that one job hands over to another. */
export async function putInto(
  workspace: string,
  files: Readonly<Record<string, Buffer | string>>,
  folder = 'dist',
): Promise<void> {
  const place = path.join(workspace, folder);
  await mkdir(place, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(place, name), content);
}

/** The list of the files as the job that built them gives it. */
export function expectedFiles(files: Readonly<Record<string, Buffer | string>>): string {
  return JSON.stringify(
    Object.entries(files).map(([filename, content]) => ({ filename, sha256: sha256Of(content) })),
  );
}
