import { mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { observe, PASSED_INDEX as PASSED, stopped, type Act } from '../support/journey/observe.ts';
import { startStage, type Release, type Stage, type StageRun } from '../support/journey/stage.ts';

jest.setTimeout(60_000);

let stage: Stage;
let release: Release;
beforeAll(async () => {
  stage = await startStage();
  release = await stage.release();
});
afterAll(async () => {
  await stage.stop();
});

const run = (options: StageRun): Promise<Act> =>
  observe(stage, release, { recordProcesses: false, hasPython: false, ...options });

function errorOf({ result }: Act): string {
  return result.annotations.find(({ level }) => level === 'error')?.message ?? '';
}

describe('a value that an input cannot have', () => {
  it.each([
    ['verify-tag', 'sometimes'],
    ['checkout', 'never'],
    ['dry-run', 'yes'],
    ['install-dependencies', '1'],
    ['install-options', '--dry-run'],
    ['install-options', '--with "docs'],
    ['build-formats', 'sdist, egg'],
    ['build-formats', ' '],
    ['python-version', '2.7'],
    ['python-version', '>=3.9'],
    ['poetry-version', 'latest'],
    ['poetry-version', '^2.0'],
    ['wait-for-index', '-1'],
    ['wait-for-index', '60s'],
    ['wait-for-index', '1e3'],
    ['ref', '--upload-pack=touch'],
    ['ref', 'v1..v2'],
    ['repository', 'npm'],
    ['repository', 'http://packages.example.org/legacy/'],
    ['repository', 'https://user:word@packages.example.org/legacy/'],
    ['repository', 'https://packages.example.org/simple/'],
    ['index-url', 'https://packages.example.org/simple/'],
    ['tag-prefix', 'v\nw'],
    ['working-directory', '..'],
    ['working-directory', 'a/../../b'],
    ['working-directory', path.resolve('/elsewhere')],
  ])('%s: %j', async (name, value) => {
    const act = await run({ inputs: { [name]: value } });
    expect(act.picture).toEqual(stopped('input-invalid'));
    expect(errorOf(act)).toContain(`\`${name}`);
    expect([act.networkRequests, act.gitHubRequests]).toEqual([[], []]);
  });

  it('never shows a password in a URL', async () => {
    const { picture } = await run({
      inputs: { repository: 'https://user:hidden-word@packages.example.org/legacy/' },
      secrets: ['hidden-word'],
    });
    expect(picture).toEqual(stopped('input-invalid'));
  });

  it('faults 5: several: one message that names them all', async () => {
    const inputs = {
      'verify-tag': 'sometimes',
      'python-version': 'three',
      'pypi-token': '',
      repository: 'npm',
      'wait-for-index': 'long',
      username: 'somebody',
    };
    const act = await run({ inputs });
    expect(act.picture).toEqual(stopped('input-invalid'));
    for (const name of [...Object.keys(inputs), 'password'].filter((input) => input !== 'pypi-token'))
      expect(errorOf(act)).toContain(`\`${name}`);
    expect(act.networkRequests).toEqual([]);
  });

  it('an input that is unknown is a matter of the runner, which warns', async () => {
    const act = await run({ inputs: { attestations: 'true', 'dry-run': 'perhaps' } });
    expect(act.picture).toEqual(stopped('input-invalid'));
    expect(act.result.annotations.map(({ level }) => level)).toEqual(['warning', 'error']);
    expect(errorOf(act)).not.toContain('attestations');
  });

  it.each([
    ['dry-run', 'yes', 'true'],
    ['dry-run', 'Off', 'false'],
    ['install-dependencies', 'no', 'false'],
    ['checkout', 'n', 'false'],
  ])('%s: %s is answered with the right word, %s', async (name, value, word) => {
    const act = await run({ inputs: { [name]: value } });
    expect(act.picture).toEqual(stopped('input-invalid'));
    expect(errorOf(act)).toContain(`write \`${word}\``);
  });

  it('a near miss of a name stops, with the right one: what was wished for would not be done', async () => {
    const act = await run({ inputs: { python_version: '3.13', 'repository-url': 'https://example.org/' } });
    expect(act.picture).toEqual(stopped('input-invalid'));
    for (const part of ['`python_version`', '`python-version`', '`repository-url`', '`repository`'])
      expect(errorOf(act)).toContain(part);
    expect([act.networkRequests, act.gitHubRequests]).toEqual([[], []]);
  });

  it.each(['pypi_token', 'password_', 'repository_password'])(
    'a secret under the wrong name %s is masked before anything is said',
    async (name) => {
      const secret = 'pypi-AgEIcHlwaS5vcmcCJGFiY2RlZmdoaWprbG1ub3A';
      const { picture, result } = await run({ credential: 'none', inputs: { [name]: secret } });
      expect(picture).toEqual(stopped('input-invalid'));
      const masks = result.commands.filter((command) => command.name === 'add-mask');
      expect(masks.map(({ data }) => data)).toContain(secret);
    },
  );
});

describe('a token', () => {
  const VALUE = 'pypi-AgEIcHlwaS5vcmcCJGFiY2RlZmdoaWprbG1ub3A';

  it.each([
    ['empty, as a misspelt secret arrives', '', 'credential-missing'],
    ['blank', ' \n\t ', 'credential-missing'],
    ['with a blank inside', `${VALUE} ${VALUE}9`, 'credential-malformed'],
    ['with a line break inside', `${VALUE}\n${VALUE}9`, 'credential-malformed'],
    ['in quotes', `"${VALUE}"`, 'credential-malformed'],
    ['faults 10: with braces, which Poetry would expand', `${VALUE}{version}`, 'credential-malformed'],
  ])('%s', async (_, token, code) => {
    const act = await run({ credential: 'none', inputs: { 'pypi-token': token }, secrets: [token] });
    expect(act.picture).toEqual(stopped(code));
    expect([act.networkRequests, act.gitHubRequests]).toEqual([[], []]);
  });

  it('is not put aside for Trusted Publishing where it is empty and the job could have that', async () => {
    const { picture } = await run({ credential: 'trusted', inputs: { 'pypi-token': '' } });
    expect(picture).toEqual(stopped('credential-missing'));
  });

  it('faults 9: with white space around it is used without, and said to be so', async () => {
    const inputs = { 'pypi-token': `  ${VALUE}\n` };
    const { picture, result } = await run({ credential: 'none', inputs, secrets: [VALUE] });
    expect(picture).toEqual(PASSED);
    const warnings = result.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.some(({ message }) => message.includes('`pypi-token`'))).toBe(true);
  });

  it('is masked by the action itself in each form, before it says anything', async () => {
    const { result } = await run({
      credential: 'none',
      inputs: { 'pypi-token': VALUE, 'dry-run': 'perhaps' },
    });
    const masks = result.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    const basic = Buffer.from(`__token__:${VALUE}`).toString('base64');
    expect(masks).toEqual(expect.arrayContaining([VALUE, basic, stage.github.token]));
    expect(masks).not.toContain('trusted-publishing');
    const [first, ...others] = result.rawLog.split('\n');
    expect(first).toBe('::group::Read the inputs');
    expect(others.slice(0, masks.length).every((line) => line.startsWith('::add-mask::'))).toBe(true);
  });
});

describe('a login', () => {
  it.each([
    ['a user name without a password', { username: 'somebody' }, 'input-invalid'],
    ['a password without a user name', { password: 'hidden-word' }, 'input-invalid'],
    [
      'beside a token',
      { username: 'somebody', password: 'hidden-word', 'pypi-token': 'pypi-hidden-value' },
      'input-invalid',
    ],
  ])('%s', async (_, inputs, code) => {
    const secrets = ['hidden-word', 'pypi-hidden-value'];
    const { picture, networkRequests } = await run({ credential: 'none', inputs, secrets });
    expect(picture).toEqual(stopped(code));
    expect(networkRequests).toEqual([]);
  });
});

describe('faults 49: no credential at all', () => {
  it('is seen before the index is asked', async () => {
    const { picture, networkRequests } = await run({ credential: 'none' });
    expect(picture).toEqual(stopped('trusted-publishing-unavailable'));
    expect(networkRequests).toEqual([]);
  });

  it('is a warning in a dry run, which goes on', async () => {
    const inputs = { 'dry-run': 'true' };
    const { picture, result } = await run({ credential: 'none', inputs });
    expect(picture).toEqual(PASSED);
    const warning = result.annotations.find(({ level }) => level === 'warning');
    expect(warning?.message).toContain('id-token: write');
  });
});

describe('the working directory', () => {
  it('must be in the repository', async () => {
    const { picture, networkRequests } = await run({ inputs: { 'working-directory': 'packages/other' } });
    expect(picture).toEqual(stopped('input-invalid'));
    expect(networkRequests).toEqual([]);
  });

  it('must be a folder', async () => {
    const { picture } = await run({ inputs: { 'working-directory': 'README.md' } });
    expect(picture).toEqual(stopped('input-invalid'));
  });

  it('faults 1: must not lead out of the workspace by a link', async () => {
    const workspace = await stage.checkOut(release);
    const outside = await stage.folder('outside');
    await mkdir(path.join(outside, 'package'));
    await symlink(outside, path.join(workspace, 'packages'), 'junction');
    const { picture, networkRequests } = await run({
      workspace,
      inputs: { 'working-directory': 'packages/package' },
    });
    expect(picture).toEqual(stopped('input-invalid'));
    expect(networkRequests).toEqual([]);
  });

  it('must not be the repository of git itself', async () => {
    const { picture } = await run({ inputs: { 'working-directory': '.git' } });
    expect(picture).toEqual(stopped('input-invalid'));
  });

  it('faults 3: may have a name that a shell would read as a command: none does', async () => {
    const folder = '-rf $(touch pwned) "é`;&|';
    const odd = await stage.release({ subfolder: folder });
    const { picture, result } = await observe(stage, odd, {
      hasPython: false,
      inputs: { 'working-directory': folder },
    });
    expect(picture).toEqual(PASSED);
    const programs = result.processes.map(({ argv }) => path.basename(argv[0] ?? ''));
    expect(programs).toContain('git');
    expect(programs.filter((program) => /^(sh|bash|dash|cmd\.exe|powershell\.exe)$/.test(program))).toEqual(
      [],
    );
    expect(await readdir(result.paths.workspace)).not.toContain('pwned');
  });
});
