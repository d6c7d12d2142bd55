import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readBuildFolder, type BuiltFile } from '../../../src/distributions/built.ts';
import type { KnowsClassifiers } from '../../../src/pypi/classifiers.ts';
import { recorded, tarGz, zip } from './archives.ts';

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
  /** Files in place of the one module, as they lie below `src` and in the wheel. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is said to have built the wheel. */
  readonly builder?: string;
  /** Of gzip, or none for the zip: 0 gives other bytes for the same content. */
  readonly level?: number;
}

/** An sdist and a wheel that are fit to be published, by their names. */
export async function distributions(release: MadeRelease = {}): Promise<Record<string, Buffer>> {
  const { name = 'example-parcel', version = '1.0.0', metadata = '', metadataName = name } = release;
  const { module: only = '"""Nothing."""\n', builder, level } = release;
  const files = Object.entries(release.files ?? { 'parcel.py': only });
  const stem = `${name.replaceAll('-', '_')}-${version}`;
  const text = `Metadata-Version: 2.4\nName: ${metadataName}\nVersion: ${version}\n${metadata}\n`;
  const generator = builder === undefined ? '' : `Generator: ${builder}\n`;
  return {
    [`${stem}.tar.gz`]: await tarGz(
      [
        { name: `${stem}/PKG-INFO`, content: text },
        ...files.map(([file, content]) => ({ name: `${stem}/src/${file}`, content })),
      ],
      level,
    ),
    [`${stem}-py3-none-any.whl`]: zip(
      recorded(`${stem}.dist-info`, [
        ...files.map(([file, content]) => ({ name: file, content })),
        { name: `${stem}.dist-info/METADATA`, content: text },
        { name: `${stem}.dist-info/WHEEL`, content: `Wheel-Version: 1.0\n${generator}Tag: py3-none-any\n` },
      ]).map((entry) => ({ ...entry, stored: level === 0 })),
    ),
  };
}

/** Files in an empty folder, as step Build hands them on. */
export async function builtFiles(
  folder: string,
  files: Readonly<Record<string, Buffer>>,
): Promise<readonly BuiltFile[]> {
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return (await readBuildFolder(folder)).files;
}

/** The same of one file. */
export async function builtFile(folder: string, filename: string, content: Buffer): Promise<BuiltFile> {
  const [file] = await builtFiles(folder, { [filename]: content });
  if (file === undefined) throw new Error(`${filename} is no distribution`);
  return file;
}

/** An index whose list of classifiers cannot be had. */
export const NO_LIST: KnowsClassifiers = { classifiers: () => Promise.resolve(null) };
