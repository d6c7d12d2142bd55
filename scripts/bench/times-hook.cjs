const { subscribe } = require('node:diagnostics_channel');
const { readFileSync, writeFileSync } = require('node:fs');
const process = require('node:process');
const { now, onSpawn } = require('../../__tests__/support/runner/on-spawn.cjs');

// Loaded into the action before its own code (CommonJS by `--require`: as a module it would cost each run 10 ms more): writes down when each child
// and each request of its own began and ended, and at its end how much memory it has ever held, as `Times` (action.ts), to where the
// variable TIMES_TO says. JavaScript, because stripping types would cost each run a tenth of a second.

const place = process.env['TIMES_TO'] ?? '';
const children = [];
const requests = [];

onSpawn((started, { args: words = [] }, from) => {
  const child = { words, from, to: null };
  children.push(child);
  // What was started ahead of its time waits for a word.
  started.stdin?.once('finish', () => {
    child.from = now();
  });
  started.once('exit', () => {
    child.to = now();
  });
});

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
