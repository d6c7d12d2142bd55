import child_process from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

// Loaded into the action before its own code (`--import`): writes down when each child and each request of its own began and
// ended, and at its end how much memory it has ever held, as `Times` (action.ts). JavaScript, because stripping types would cost
// each run a tenth of a second.

const place = fileURLToPath(new URL(import.meta.url).searchParams.get('to') ?? '');
const now = () => performance.timeOrigin + performance.now();
const children = [];
const requests = [];

const prototype = child_process.ChildProcess.prototype;
const spawn = prototype.spawn;
prototype.spawn = function (options) {
  const child = { words: options.args ?? [], from: now(), to: null };
  children.push(child);
  this.once('exit', () => {
    child.to = now();
  });
  return spawn.call(this, options);
};

const open = new Map();
subscribe('undici:request:create', ({ request }) => open.set(request, now()));
for (const end of ['trailers', 'error']) {
  subscribe(`undici:request:${end}`, ({ request }) => {
    if (open.has(request)) requests.push({ from: open.get(request), to: now() });
    open.delete(request);
  });
}

/** The most memory that this process has held, in bytes. On Linux `maxRSS` would begin with what its parent held. */
function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(kilobytes) * 1024;
}

process.on('exit', () => {
  const ended = now();
  const done = children.map(({ words, from, to }) => ({ words, from, to: to ?? ended }));
  writeFileSync(place, JSON.stringify({ children: done, requests, peakBytes: peak() }));
});
