#!/usr/bin/env node
/**
 * `npm run demo`: publishes the example project to an index on this machine. Plain JavaScript for the Node that is at
 * hand: it installs the development tools where they are missing, then hands over to demo.ts on the Node of the action.
 */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => path.join(ROOT, ...parts);

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) stop(`Node 20 or newer is needed; this is ${process.version}.`);

if (needsInstall()) await install();
const node = nodeOfTheAction();
if (node === null) stop('Node 24 is missing: run `npm ci` with scripts allowed, or use Node 24 or newer.');
const script = ['--disable-warning=ExperimentalWarning', inRoot('scripts', 'demo.ts')];
const demo = spawn(node, [...script, ...process.argv.slice(2)], { stdio: 'inherit' });
// Ctrl+C reaches the child as well: it cleans up, and this process ends after it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => demo.kill('SIGTERM'));
demo.on('error', (error) => stop(error.message));
demo.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

/** npm writes the inner lock file last; an older one belongs to another package-lock.json. */
function needsInstall() {
  const installed = inRoot('node_modules', '.package-lock.json');
  return (
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(inRoot('package-lock.json')).mtimeMs
  );
}

async function install() {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const text = 'Installing the development tools (npm ci) …';
  const showTime = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r${text} ${seconds()}`), 1000)
    : undefined;
  process.stdout.write(process.stdout.isTTY ? text : `${text}\n`);
  const { code, output } = await npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  clearInterval(showTime);
  process.stdout.write(process.stdout.isTTY ? '\r\x1b[2K' : '');
  // What went wrong comes first; after it npm explains all of its options.
  if (code !== 0) stop(`${output.split('\n').slice(0, 20).join('\n')}\n\`npm ci\` failed.`);
  process.stdout.write(`Development tools installed in ${seconds()}.\n`);
}

function npm(...args) {
  // Under `npm run` npm says where it is; on Windows its own command is a script that needs a shell.
  const script = process.env.npm_execpath;
  const [command, first, shell] = script?.endsWith('.js')
    ? [process.execPath, [script], false]
    : ['npm', [], process.platform === 'win32'];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], {
      cwd: ROOT,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output: output.trimEnd() }));
  });
}

function nodeOfTheAction() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = inRoot('node_modules', 'node', 'bin', name);
  if (existsSync(installed)) return installed;
  return major >= 24 ? process.execPath : null;
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
