import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onSpawn } from './on-spawn.cjs';

// Loaded into the action before its own code (`--import`): writes down each program that the action starts, in the moment
// in which it starts it, so that none is missed however short it lives. The file to write to stands in the query of this
// module's address, because a variable would be seen by the action and its children. JavaScript, because stripping types
// would cost each run a tenth of a second.

const log = fileURLToPath(new URL(import.meta.url).searchParams.get('log') ?? '');

/**
 * Adds a line of the form `ProcessRecord` (processes.ts).
 * @param {import('./on-spawn.cjs').SpawnOptions} options
 * @param {number | undefined} pid
 */
function record({ args = [], envPairs = [], cwd }, pid) {
  if (!pid || pid < 0) return;
  const env = Object.fromEntries(
    envPairs.map((pair) => {
      // Windows has names that begin with an equals sign.
      const equals = pair.indexOf('=', 1);
      return [pair.slice(0, equals), pair.slice(equals + 1)];
    }),
  );
  const place = cwd instanceof URL ? fileURLToPath(cwd) : (cwd ?? process.cwd());
  appendFileSync(log, `${JSON.stringify({ pid, ppid: process.pid, argv: args, env, cwd: place })}\n`);
}

onSpawn(({ pid }, options) => {
  record(options, pid);
});

// The one place through which all the synchronous functions go.
const synchronous = process.binding('spawn_sync');
const spawnSync = synchronous.spawn;
synchronous.spawn = function (options) {
  const result = spawnSync.call(this, options);
  record(options, result.pid);
  return result;
};
