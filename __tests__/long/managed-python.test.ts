import { createHash } from 'node:crypto';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execa } from 'execa';
import { pack } from 'tar-stream';
import { observe } from '../support/journey/observe.ts';
import { green } from '../support/journey/outcome.ts';
import { startStage, type Stage } from '../support/journey/stage.ts';
import { findPython } from '../support/tools/python.ts';

jest.setTimeout(180_000);

/** The archive holds a script for `/bin/sh`, and a PATH without Python is made of links. */
const onLinux = process.platform === 'linux' ? describe : describe.skip;

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(async () => {
  await stage.stop();
});

onLinux('a machine without Python', () => {
  test('uv fetches one', async () => {
    const { version, list } = await offerPython(await stage.folder('downloads'));
    const release = await stage.release();
    const { picture, result } = await observe(stage, release, {
      credential: 'none',
      recordProcesses: false,
      inputs: { 'dry-run': 'true', 'python-version': version },
      env: { PATH: await pathOf(['git', 'sh']), UV_PYTHON_DOWNLOADS_JSON_URL: pathToFileURL(list).href },
    });

    expect(picture).toEqual({ ...green('dry-run', 0), left: ['?? poetry.lock'] });
    expect(result.outputs['python-version']).toBe(version);
    expect(result.log).toContain('managed by uv');
  });
});

/**
 * Writes an archive in the form of a Python that uv manages, and the list that names it. What is in it leads to the Python
 * of this machine: packing a whole one would take long and prove no more of the action.
 */
async function offerPython(folder: string): Promise<{ readonly version: string; readonly list: string }> {
  const python = await findPython();
  const { stdout: version } = await execa(python, [
    '-c',
    'import platform; print(platform.python_version())',
  ]);
  const [major = '', minor = '', patch = ''] = version.split('.');
  const archive = path.join(folder, 'python.tar.gz');
  const content = gzipSync(await archiveOf(python, `${major}.${minor}`));
  await writeFile(archive, content);

  const family = { x64: 'x86_64', arm64: 'aarch64' }[process.arch as string] ?? process.arch;
  const header = (process.report.getReport() as { header: { glibcVersionRuntime?: string } }).header;
  const libc = header.glibcVersionRuntime === undefined ? 'musl' : 'gnu';
  const list = path.join(folder, 'downloads.json');
  const download = {
    name: 'cpython',
    arch: { family, variant: null },
    os: 'linux',
    libc,
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    prerelease: '',
    url: pathToFileURL(archive).href,
    sha256: createHash('sha256').update(content).digest('hex'),
    variant: null,
    build: '20260101',
  };
  await writeFile(list, JSON.stringify({ [`cpython-${version}-linux-${family}-${libc}`]: download }));
  return { version, list };
}

async function archiveOf(python: string, minor: string): Promise<Buffer> {
  const tar = pack();
  const script = `#!/bin/sh\nexec '${python}' "$@"\n`;
  for (const name of ['python', 'python3', `python${minor}`])
    tar.entry({ name: `python/bin/${name}`, mode: 0o755 }, script);
  // uv corrects the paths that a Python was built with, and wants to see them.
  const settings = `python/lib/python${minor}/_sysconfigdata__linux_.py`;
  tar.entry(
    { name: settings },
    '# system configuration generated and used by the sysconfig module\nbuild_time_vars = {}\n',
  );
  tar.finalize();
  return buffer(tar);
}

/** A folder with links to these programs of the machine, and nothing else. */
async function pathOf(programs: readonly string[]): Promise<string> {
  const folder = await stage.folder('programs');
  for (const program of programs) {
    const { stdout } = await execa('sh', ['-c', `command -v ${program}`]);
    await symlink(stdout, path.join(folder, program));
  }
  return folder;
}
