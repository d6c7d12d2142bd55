const child_process = require('node:child_process');
const { performance } = require('node:perf_hooks');

/** Milliseconds since 1970, by a clock that nobody sets meanwhile. */
function now() {
  return performance.timeOrigin + performance.now();
}

/** @typedef {{ args?: string[], envPairs?: string[], cwd?: string | URL }} SpawnOptions pairs are `NAME=value` */

/**
 * Tells of each program that this process starts asynchronously, whichever function is called.
 * @param {(child: child_process.ChildProcess, options: SpawnOptions, at: number) => void} tell
 *   is called once the program runs, or could not be started (then it has no pid), with what Node handed to the system, and when
 */
function onSpawn(tell) {
  const prototype = child_process.ChildProcess.prototype;
  const spawn = prototype.spawn;
  prototype.spawn = function (options) {
    const at = now();
    const result = spawn.call(this, options);
    tell(this, options, at);
    return result;
  };
}

module.exports = { now, onSpawn };
