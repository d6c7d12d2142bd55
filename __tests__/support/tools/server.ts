import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { execa } from 'execa';

const START_LIMIT_MS = 60_000;
const POLL_MS = 50;
/** The port is free when it is chosen and may be taken when the server binds it: then another one is tried. */
const TRIES = 3;

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  readonly port: number;
  /** Ends the server, by its own process id, and waits until it is gone. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts a server program on a free port of 127.0.0.1 and waits until it answers there.
 *
 * @param program what to run for a port.
 * @param readyPath path that answers 200 as soon as the server is up.
 * @throws with the end of the program's output when it ends early or does not answer within a minute.
 */
export async function startServer(
  program: (port: number) => Program,
  readyPath: string,
): Promise<RunningServer> {
  for (let n = 1; ; n++) {
    try {
      return await start(program, await freePort(), readyPath);
    } catch (error) {
      if (n >= TRIES || !(error instanceof EndedEarly)) throw error;
    }
  }
}

class EndedEarly extends Error {}

async function start(
  program: (port: number) => Program,
  port: number,
  readyPath: string,
): Promise<RunningServer> {
  const { command, args, cwd, env } = program(port);
  const child = execa(command, args, {
    cwd,
    env: { ...env, PYTHONUNBUFFERED: '1' },
    stdin: 'ignore',
    all: true,
    reject: false,
    maxBuffer: 2 ** 20,
  });
  let ended = false;
  const end = child.then((result) => {
    ended = true;
    return `${result.shortMessage ?? `${command} ended`}\n${result.all}`;
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await end;
  };
  const limit = Date.now() + START_LIMIT_MS;
  while (!(await answers(`http://127.0.0.1:${String(port)}${readyPath}`))) {
    if (hasEnded()) throw new EndedEarly(await end);
    if (Date.now() > limit) {
      child.kill();
      throw new Error(`${command} does not answer. ${await end}`);
    }
    await pause(POLL_MS);
  }
  // Whoever answered may be another program that took the port first.
  if (hasEnded()) throw new EndedEarly(await end);
  return { port, stop };

  function hasEnded(): boolean {
    return ended;
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
