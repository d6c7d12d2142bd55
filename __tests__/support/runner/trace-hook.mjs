import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { now, onSpawn } from './on-spawn.cjs';

// Loaded into the action before its own code (`--import`): writes down when each program that it starts begins and ends, and
// nothing of its environment. Lighter than spawn-hook.mjs, so that times are what they are without it. JavaScript, because stripping
// types would cost each run a tenth of a second.

const log = fileURLToPath(new URL(import.meta.url).searchParams.get('log') ?? '');
const PLAIN_WORD = /^[a-z][a-z-]{1,19}$/;
/** So many words behind the program say what it does. */
const WORDS = 2;

/**
 * `python poetry publish` of a whole command line: names of programs without their folders, words that only letters are in.
 * Values, addresses and options are left out.
 * @param {readonly string[]} args
 */
function shortName([program = '', ...args]) {
  const plain = args.map((arg) => (path.isAbsolute(arg) ? path.basename(arg) : arg));
  const words = plain.filter((word) => PLAIN_WORD.test(word));
  return [path.basename(program), ...words.slice(0, WORDS)].join(' ');
}

/**
 * Adds a line of the form `ChildEvent` (trace.ts).
 * @param {{ pid: number, name?: string }} event a beginning has a name
 * @param {number} at milliseconds since 1970
 */
function write(event, at) {
  appendFileSync(log, `${JSON.stringify({ ...event, at })}\n`);
}

onSpawn((child, { args }, at) => {
  const { pid } = child;
  if (!pid) return;
  write({ pid, name: shortName(args) }, at);
  child.once('exit', () => {
    write({ pid }, now());
  });
});
