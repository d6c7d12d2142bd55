import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';

jest.setTimeout(120_000);

let stage: Stage;
let release: Release;
let workspace: string;
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
  workspace = await stage.checkOut(release);
});
afterAll(async () => {
  await stage.stop();
});

const run = (options: StageRun): Promise<Act> =>
  observe(stage, release, { workspace, recordProcesses: false, ...options });

const messageOf = ({ result }: Act): string =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? '';

describe('a Python that is not to be had', () => {
  it('neither on PATH nor by uv', async () => {
    // As it would be for a user who is in a hurry: uv takes its own settings from the job.
    const act = await run({ env: { PATH: await stage.pathWithoutPython(), UV_HTTP_RETRIES: '0' } });
    expect(act.picture).toEqual(stopped('python-unavailable'));
    expect(messageOf(act)).toContain('PATH (none)');
    expect(act.result.outputs).toMatchObject({
      version: '1.0.0',
      'python-version': '',
      'poetry-version': '',
    });
  });

  it('because uv is not to be had either, and what is on PATH are shims that lead nowhere', async () => {
    const programs = await stage.pathWithoutPython();
    const shims = await stage.folder('shims');
    for (const name of ['python', 'python3', 'python3.12']) {
      await writeFile(path.join(shims, name), '#!/bin/sh\necho "no such version" >&2\nexit 127\n');
      await chmod(path.join(shims, name), 0o755);
    }
    const env = { PATH: [shims, programs].join(path.delimiter), PIP_INDEX_URL: 'http://127.0.0.1:9/simple/' };
    const { picture } = await run({ env });
    expect(picture).toEqual(stopped('python-unavailable'));
  });

  it('of exactly the version that is asked for', async () => {
    const act = await run({ inputs: { 'python-version': '3.12.99' } });
    expect(act.picture).toEqual(stopped('python-unavailable'));
    expect(messageOf(act)).toContain('3.12');
  });
});

describe('a Poetry that is not to be had', () => {
  it('because there is no such version', async () => {
    const act = await run({ inputs: { 'poetry-version': '2.99.0' } });
    expect(act.picture).toEqual(stopped('poetry-unavailable'));
    expect(messageOf(act)).toContain('2.99.0');
    expect(act.result.outputs['python-version']).toMatch(/^3\.\d+\.\d+$/);
  });
});

describe('what lies in the workspace', () => {
  it('is not run before the build: neither programs nor modules in it are found', async () => {
    const own = await stage.checkOut(release);
    const program = '#!/bin/sh\ntouch PLANTED\n';
    const module = `open(${JSON.stringify(path.join(own, 'PLANTED'))}, "w")\n`;
    const planted = { git: program, python3: program, 'sitecustomize.py': module };
    for (const [name, text] of Object.entries(planted))
      await writeFile(path.join(own, name), text, { mode: 0o755 });
    const env = { PATH: ['.', '', process.env['PATH'] ?? ''].join(path.delimiter), PYTHONPATH: own };
    const inputs = { 'python-version': '3.12.99' };
    const { picture } = await run({ workspace: own, env, inputs });
    expect(picture).toEqual(stopped('python-unavailable'));
  });
});
