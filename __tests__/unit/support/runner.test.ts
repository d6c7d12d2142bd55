import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releasePublished, workflowDispatch } from '../../support/runner/events.ts';
import { findPython } from '../../support/tools/python.ts';
import { runAction, type RunOptions, type RunResult } from '../../support/runner/run-action.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const REPOSITORY = { owner: 'Octo', name: 'Box' };
const GITHUB = { serverUrl: 'http://127.0.0.1:9', apiUrl: 'http://127.0.0.1:9/api/v3', token: 'ghs_token' };
const onLinux = process.platform === 'linux' ? describe : describe.skip;
const onPosix = process.platform === 'win32' ? describe.skip : describe;

/** The last comes from macOS itself. */
const OF_MACHINE = [
  ...['HOME', 'LANG', 'LC_ALL', 'PATH', 'SHELL', 'TMPDIR', 'USER', '__CF_USER_TEXT_ENCODING'],
  ...[
    'APPDATA',
    'COMSPEC',
    'LOCALAPPDATA',
    'OS',
    'PATHEXT',
    'PROGRAMDATA',
    'SYSTEMDRIVE',
    'SYSTEMROOT',
    'TEMP',
    'TMP',
  ],
  ...[
    'COMMONPROGRAMFILES',
    'COMMONPROGRAMFILES(X86)',
    'PROGRAMFILES',
    'PROGRAMFILES(X86)',
    'USERNAME',
    'USERPROFILE',
  ],
  ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'WINDIR'],
];

let folder: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'runner-')));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

let runs = 0;

/** Runs a script as an action with the inputs `token` and `greeting`. */
const run = async (script: string, options: Partial<RunOptions> = {}): Promise<RunResult> => {
  const place = path.join(folder, `run-${String(++runs)}`);
  const actionPath = path.join(place, 'action');
  await mkdir(actionPath, { recursive: true });
  const inputs = '{ greeting: { default: hello }, token: { default: "${{ github.token }}" } }';
  await writeFile(
    path.join(actionPath, 'action.yml'),
    `inputs: ${inputs}\nruns: { using: node24, main: main.mjs }\n`,
  );
  await writeFile(path.join(actionPath, 'main.mjs'), script);
  const event = releasePublished({ repository: REPOSITORY, tag: 'v1.0.0', sha: SHA });
  return runAction({ actionPath, root: path.join(place, 'root'), event, github: GITHUB, ...options });
};
const DUMP = `import fs from 'node:fs';
  fs.appendFileSync(process.env.GITHUB_OUTPUT, 'env<<EOF\\n' + JSON.stringify(process.env) + '\\nEOF\\n');
  fs.appendFileSync(process.env.GITHUB_OUTPUT, 'event<<EOF\\n' + fs.readFileSync(process.env.GITHUB_EVENT_PATH) + '\\nEOF\\n');
  fs.appendFileSync(process.env.GITHUB_OUTPUT, 'cwd=' + process.cwd() + '\\nnode=' + process.version + '\\n');`;

describe('an action', () => {
  test('gets what a runner gives, and nothing else', async () => {
    const result = await run(DUMP, {
      inputs: { greeting: 'moin' },
      env: { EXTRA: '1', GITHUB_SHA: 'forged', INPUT_GREETING: 'forged' },
      idToken: { requestUrl: 'http://127.0.0.1:9/id', requestToken: 'request-token' },
      runAttempt: 3,
    });
    const env = JSON.parse(result.outputs['env'] ?? '{}') as Record<string, string>;
    expect(env).toMatchObject({
      INPUT_GREETING: 'moin',
      INPUT_TOKEN: 'ghs_token',
      EXTRA: '1',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'release',
      GITHUB_REF: 'refs/tags/v1.0.0',
      GITHUB_REF_NAME: 'v1.0.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REPOSITORY: 'Octo/Box',
      GITHUB_RUN_ATTEMPT: '3',
      GITHUB_SHA: SHA,
      GITHUB_WORKFLOW_REF: 'Octo/Box/.github/workflows/publish.yml@refs/tags/v1.0.0',
      GITHUB_WORKSPACE: result.paths.workspace,
      RUNNER_TEMP: result.paths.temp,
      RUNNER_TOOL_CACHE: result.paths.toolCache,
      ACTIONS_RUNTIME_TOKEN: 'request-token',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    });
    const ours = /^(INPUT_|GITHUB_|RUNNER_|ACTIONS_|EXTRA$|CI$)/;
    const ofMachine = Object.keys(env).filter((name) => !ours.test(name));
    expect(ofMachine.filter((name) => !OF_MACHINE.includes(name.toUpperCase()))).toEqual([]);
    expect(env['PATH']).not.toMatch(/node_modules[\\/]\.bin(?=$|[:;])/);
    expect(env['RUNNER_DEBUG']).toBeUndefined();
    expect(result.outputs['cwd']).toBe(result.paths.workspace);
    expect(result.outputs['node']).toMatch(/^v24\./);
    expect(JSON.parse(result.outputs['event'] ?? '')).toMatchObject({
      action: 'published',
      release: { tag_name: 'v1.0.0', prerelease: false, draft: false },
      repository: { full_name: 'Octo/Box', private: false },
    });
  });

  test('has no ID token variables without `id-token: write`, and those of the event it runs under', async () => {
    const event = workflowDispatch({
      repository: REPOSITORY,
      ref: 'refs/heads/main',
      sha: SHA,
      inputs: { a: '1' },
    });
    const result = await run(DUMP, { event, debug: true });
    const env = JSON.parse(result.outputs['env'] ?? '{}') as Record<string, string>;
    expect(Object.keys(env).filter((name) => name.startsWith('ACTIONS_ID_TOKEN'))).toEqual([]);
    expect(env['ACTIONS_RUNTIME_TOKEN']).toMatch(/^runtime-/);
    expect(env).toMatchObject({
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_TYPE: 'branch',
      RUNNER_DEBUG: '1',
    });
    expect(JSON.parse(result.outputs['event'] ?? '')).toMatchObject({
      ref: 'refs/heads/main',
      inputs: { a: '1' },
    });
  });

  test('is shown as on GitHub, with commands of its children carried out too', async () => {
    const shown: string[] = [];
    const result = await run(
      `import { spawnSync } from 'node:child_process';
       console.log('::group::Step');
       console.log('token ' + process.env.INPUT_TOKEN + ', secret s3cret');
       spawnSync(process.execPath, ['-e', 'console.error("::warning title=T::from a child")'], { stdio: 'inherit' });
       console.log('::endgroup::');
       process.stdout.write('progress\\r::error::after a carriage return');`,
      { inputs: { 'no such': '1' }, secrets: ['s3cret'], onLine: (line) => shown.push(line) },
    );
    expect(result.conclusion).toBe('success');
    expect(result.rawLog).toContain('token ghs_token, secret s3cret');
    expect(result.log).toContain('token ***, secret ***');
    expect(shown.join('\n')).toBe(result.log);
    expect(result.groups.map(({ title }) => title)).toEqual(['Step']);
    expect(result.annotations).toEqual(
      expect.arrayContaining([
        {
          level: 'warning',
          message: `Unexpected input(s) 'no such', valid inputs are ['greeting', 'token']`,
        },
        { level: 'warning', message: 'from a child', title: 'T' },
        { level: 'error', message: 'after a carriage return' },
      ]),
    );
  });

  test('hands on outputs, environment, path, state and a masked summary', async () => {
    const result = await run(
      `import fs from 'node:fs';
       const write = (name, text) => fs.appendFileSync(process.env[name], text);
       write('GITHUB_OUTPUT', 'a=1\\nb<<E\\nx\\ny\\nE\\n');
       write('GITHUB_ENV', 'A=1\\nNode_Options=--x\\n');
       write('GITHUB_PATH', '/one\\n/two\\n/one\\n');
       write('GITHUB_STATE', 's=1\\n');
       write('GITHUB_STEP_SUMMARY', '# Title\\nghs_token\\n');`,
    );
    expect(result).toMatchObject({
      exitCode: 0,
      conclusion: 'success',
      outputs: { a: '1', b: 'x\ny' },
      exportedEnv: { A: '1' },
      addedPath: ['/two', '/one'],
      state: { s: '1' },
      summary: '# Title\n***\n',
      errors: ["Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."],
    });
    expect(await readdir(result.paths.temp)).toEqual([]);
  });

  test('is red when a command file is bad, and keeps what stood before', async () => {
    const result = await run(
      `import fs from 'node:fs'; fs.appendFileSync(process.env.GITHUB_OUTPUT, 'a=1\\nbad\\n');`,
    );
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', outputs: { a: '1' } });
    expect(result.errors).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'bad'",
    ]);
  });

  test('loses a summary of more than a mebibyte, and stays green', async () => {
    const result = await run(
      `import fs from 'node:fs'; fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));`,
    );
    expect(result).toMatchObject({ conclusion: 'success', summary: '' });
    expect(result.errors[0]).toMatch(/supports content up to a size of 1024k, got 1024k\./);
  });

  test('finds RUNNER_TEMP empty, home fresh, and keeps what it leaves there', async () => {
    const root = path.join(folder, 'dirty');
    await mkdir(path.join(root, 'temp'), { recursive: true });
    await writeFile(path.join(root, 'temp', 'old'), '');
    const result = await run(
      `import fs from 'node:fs';
       console.log(fs.readdirSync(process.env.RUNNER_TEMP).sort().join());
       fs.writeFileSync(process.env.RUNNER_TEMP + '/left', 'behind');`,
      { root },
    );
    expect(result.log).toBe('_github_workflow,_runner_file_commands');
    expect(await readFile(path.join(result.paths.temp, 'left'), 'utf8')).toBe('behind');
  });

  test('ends red with its exit code; its standard input is closed', async () => {
    const result = await run(`process.stdin.resume().on('end', () => process.exit(3));`);
    expect(result).toMatchObject({ exitCode: 3, signal: null, conclusion: 'failure' });
  });

  test('is watched: every program that it starts is recorded, however short it lives', async () => {
    const result = await run(
      `import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
       import { promisify } from 'node:util';
       const options = { env: { PATH: process.env.PATH, ONLY: 'this=' }, cwd: '..' };
       const node = process.execPath;
       for (const n of ['0', '1', '2', '3']) spawnSync(node, ['--version', n], options);
       execFileSync(node, ['--version', '4'], options);
       await promisify(execFile)(node, ['--version', '5'], options);
       await new Promise((done) => spawn(node, ['--version', '6'], options).on('close', done));
       await new Promise((done) => spawn('/no/such/program', [], options).on('error', done));`,
    );
    const versions = result.processes.filter(({ argv }) => argv[1] === '--version');
    expect(versions.map(({ argv }) => argv[2])).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    for (const { env, cwd } of versions) {
      expect(env).toMatchObject({ ONLY: 'this=' });
      expect(Object.keys(env).filter((name) => /^(INPUT|GITHUB|RUNNER|NODE)_/.test(name))).toEqual([]);
      expect(path.resolve(result.paths.workspace, cwd)).toBe(path.dirname(result.paths.workspace));
    }
    // Neither the action itself nor its forks on their way to another program count as its children.
    expect(result.processes.filter(({ argv }) => argv.some((word) => word.endsWith('main.mjs')))).toEqual([]);
    expect(await readdir(path.dirname(result.paths.home))).not.toContain('processes.jsonl');
  });

  test('is traced where that is wanted: steps, children, and nothing of their values', async () => {
    const script = `import { spawn } from 'node:child_process';
      import { once } from 'node:events';
      console.log('::group::First');
      const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 300)', 'publish', '--password', 'S3cret', 'hidden'], {
        env: { ...process.env, TOKEN: 'S3cret' } });
      await once(child, 'exit');
      console.log('::endgroup::');
      console.log('::group::Second');
      spawn(process.execPath + '-that-is-not-there').on('error', () => {});`;
    const { trace, processes } = await run(script, {
      trace: true,
      recordProcesses: false,
      secrets: ['hidden'],
    });
    if (trace === null) throw new Error('there is no trace');
    const { from, to, steps, children } = trace;
    expect(steps.map(({ name }) => name)).toEqual(['First', 'Second']);
    expect(children.map(({ name }) => name)).toEqual([`${path.basename(process.execPath)} publish ***`]);
    expect(JSON.stringify(trace)).not.toContain('S3cret');
    const [[child], [first, second]] = [children, steps];
    const times = [from, first?.from, child?.from, child?.to, first?.to, second?.from, second?.to];
    // Lines come a little later than what they tell of; their times are whole milliseconds.
    const [, , started = 0, ended = 0] = times;
    expect(ended - started).toBeGreaterThan(250);
    expect(times.filter((time) => time === undefined || time < from || time > to + 1)).toEqual([]);
    expect(first?.to).toBeGreaterThanOrEqual(Math.floor(ended));
    expect(second?.from).toBeGreaterThanOrEqual(first?.to ?? Infinity);
    expect(processes).toEqual([]);
    expect((await run('', {})).trace).toBeNull();
  });
});

onPosix('an action that is to end', () => {
  test('gets a signal when a line matches', async () => {
    const script = (then: string): string =>
      `process.on('SIGINT', () => { console.log('interrupted'); ${then} });
       setInterval(() => {}, 1000); console.log('ready');`;
    const signalAfter = { when: /^ready$/, signal: 'SIGINT' } as const;
    const orderly = await run(script('process.exit(1)'), { signalAfter });
    expect(orderly).toMatchObject({ exitCode: 1, signal: null, log: 'ready\ninterrupted' });
    const abrupt = await run(script(''), { signalAfter: { ...signalAfter, signal: 'SIGKILL' } });
    expect(abrupt).toMatchObject({ exitCode: null, signal: 'SIGKILL', conclusion: 'failure' });
  });

  test('is cancelled in three steps, each after its time', async () => {
    const stubborn = (signal: string): string => `process.on('${signal}', () => console.log('${signal}'));`;
    const script = `setInterval(() => {}, 1000); setTimeout(() => console.log('ready'), 0);`;
    const options = { cancelAfter: /^ready$/, patience: { afterSigint: 150, afterSigterm: 150 } };
    expect(await run(script, options)).toMatchObject({ signal: 'SIGINT', log: 'ready' });
    expect(await run(stubborn('SIGINT') + script, options)).toMatchObject({
      signal: 'SIGTERM',
      log: 'ready\nSIGINT',
    });
    const last = await run(stubborn('SIGINT') + stubborn('SIGTERM') + script, options);
    expect(last).toMatchObject({ signal: 'SIGKILL', log: 'ready\nSIGINT\nSIGTERM' });
  });

  test('is not waited for longer than a while when a child keeps its output open', async () => {
    const result = await run(
      `import { spawn } from 'node:child_process';
       spawn('/bin/sh', ['-c', 'echo child; exec sleep 600'], { stdio: 'inherit' }).unref();
       setTimeout(() => process.exit(), 100);`,
      { patience: { openOutput: 100 } },
    );
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'success', log: 'child' });
  });

  test('is ended with all its children when its time is over', async () => {
    const result = await run(
      `import { spawn } from 'node:child_process';
       spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
       setInterval(() => {}, 1000);`,
      { timeoutMs: 300 },
    );
    expect(result).toMatchObject({
      exitCode: null,
      signal: 'SIGKILL',
      errors: ['The action has timed out.'],
    });
  });
});

onLinux('the descendants of an action', () => {
  test('is watched: descendants of all generations are seen, and what they turn into', async () => {
    const result = await run(
      `import { spawnSync } from 'node:child_process';
       const env = { PATH: process.env.PATH };
       spawnSync('/bin/sh', ['-c', 'SECOND=1 /bin/sh -c "THIRD=1 sleep 0.4; :"; :'], { env, cwd: '/' });
       spawnSync('/bin/sh', ['-c', 'FOURTH=1 exec sleep 0.4'], { env });`,
    );
    const having = (name: string) => result.processes.filter(({ env }) => name in env);
    const [outer, shell] = result.processes;
    // A shell that has forked but not yet become the next program looks like its parent: the parent tells them apart.
    const inner = having('SECOND').find(({ ppid }) => ppid === outer?.pid);
    const isSleep = ({ argv }: { argv: readonly string[] }) => argv[0] === 'sleep';
    const sleep = having('THIRD').find(isSleep);
    const becomes = having('FOURTH').find(isSleep);
    expect(inner).toMatchObject({
      argv: ['/bin/sh', '-c', expect.any(String)],
      env: { SECOND: '1' },
    });
    expect(sleep).toMatchObject({
      argv: ['sleep', '0.4'],
      ppid: inner?.pid,
      env: { SECOND: '1', THIRD: '1' },
      cwd: '/',
    });
    expect(becomes).toMatchObject({ argv: ['sleep', '0.4'], pid: shell?.pid, env: { FOURTH: '1' } });
  });

  const inPython = async (script: string): Promise<string> =>
    `import { spawnSync } from 'node:child_process';
     const [tool, script] = ${JSON.stringify([await findPython(), script])};
     spawnSync(tool, ['-c', script], { env: { OF: 'both' }, stdio: 'ignore' });`;

  test('a fork that has yet to become another program is not taken for one, whatever its parent has become', async () => {
    const result = await run(
      await inPython(
        `import os, time
if os.fork() == 0:
    time.sleep(0.3)
    os.execve('/bin/sleep', ['sleep', '0.2'], {'OF': 'child'})
os.execve('/bin/sleep', ['sleep', '0.6'], {'OF': 'parent'})`,
      ),
    );
    const parent = result.processes.findLast(({ argv }) => argv[1] === '0.6');
    const ofChild = result.processes.filter(({ ppid }) => ppid === parent?.pid);
    expect(parent).toMatchObject({ env: { OF: 'parent' } });
    expect(ofChild).toMatchObject([{ argv: ['sleep', '0.2'], env: { OF: 'child' } }]);
  });

  test('neither is one of the action itself', async () => {
    // It takes a while from the fork to the program where that is looked for in many places.
    const result = await run(
      `import { spawnSync } from 'node:child_process';
       process.title = 'renamed';
       const PATH = 'none:'.repeat(20_000) + '/bin';
       for (let n = 0; n < 5; n++) spawnSync('sleep', ['0.05'], { env: { PATH } });`,
    );
    expect(result.processes.filter(({ env }) => 'INPUT_TOKEN' in env)).toEqual([]);
    expect(result.processes.map(({ argv }) => argv.join(' '))).toEqual(Array(5).fill('sleep 0.05'));
  });

  test('a fork that outlives the action without ever becoming another program is told', async () => {
    // The parent stays for a second: once it is gone, nothing would lead from the action to a session without the marker.
    const daemon =
      'import os, time\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(60)\nelse:\n    time.sleep(1)';
    const result = await run(await inPython(daemon));
    expect(result.orphans).toMatchObject([{ argv: [expect.stringMatching(/python/), '-c', daemon] }]);
  });

  test('leaves nobody behind, not even in a session of its own without the marker', async () => {
    const result = await run(
      `import { spawn } from 'node:child_process';
       const options = { detached: true, stdio: 'ignore', env: { PATH: process.env.PATH } };
       const child = spawn('/bin/sleep', ['600'], options);
       child.unref();
       setTimeout(() => console.log(child.pid), 100);`,
    );
    expect(result.orphans).toMatchObject([{ argv: ['/bin/sleep', '600'] }]);
    // The signal was sent; on a busy machine the process needs a moment to die of it.
    const stateNow = (): Promise<string> => readFile(`/proc/${result.log}/stat`, 'utf8').catch(() => 'gone');
    let state = await stateNow();
    for (let n = 0; n < 100 && !/^gone$|\) Z /.test(state); n++) {
      await pause(50);
      state = await stateNow();
    }
    expect(state).toMatch(/^gone$|\) Z /);
  });

  test('is not watched when that is not wanted', async () => {
    const result = await run(
      `import { spawnSync } from 'node:child_process'; spawnSync('/bin/sleep', ['0.05']);`,
      { recordProcesses: false },
    );
    expect(result.processes).toEqual([]);
  });
});
