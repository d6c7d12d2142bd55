import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';

import { environment } from './python.ts';
import { startServer } from './server.ts';

export interface DevpiOptions {
  readonly user: string;
  readonly password: string;
  /** `true`: files may be replaced and deleted. Default `false`, as for an index that releases go to. */
  readonly volatile?: boolean;
}

export interface Devpi {
  /** `http://127.0.0.1:PORT/USER/index/`: where files are posted to. */
  readonly uploadUrl: string;
  /** Root of the Simple API: the upload URL with `+simple/`. */
  readonly simpleUrl: string;
  stop(): Promise<void>;
}

const INDEX = 'index';

/** Starts a real devpi-server on a free port of 127.0.0.1 with one user and one empty index; its state is gone after `stop`. */
export async function startDevpi(options: DevpiOptions): Promise<Devpi> {
  const tool = await environment('devpi', ['devpi-server==6.20.3']);
  const root = await mkdtemp(path.join(tmpdir(), 'devpi-'));
  const state = ['--serverdir', path.join(root, 'server')];
  const clean = async (): Promise<void> => {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    // Without the mirror of PyPI that devpi makes by default: nothing but our own files is found here.
    await execa(tool.bin('devpi-init'), [...state, '--no-root-pypi'], { cwd: root, stdin: 'ignore' });
    const server = await startServer(
      (port) => ({
        command: tool.bin('devpi-server'),
        args: [...state, '--host', '127.0.0.1', '--port', String(port), '--offline-mode', '--threads', '8'],
        cwd: root,
      }),
      '/+api',
    );
    const stop = async (): Promise<void> => {
      await server.stop();
      await clean();
    };
    const base = `http://127.0.0.1:${String(server.port)}/`;
    try {
      await makeIndex(base, options);
    } catch (error) {
      await server.stop();
      throw error;
    }
    const uploadUrl = `${base}${options.user}/${INDEX}/`;
    return { uploadUrl, simpleUrl: `${uploadUrl}+simple/`, stop };
  } catch (error) {
    await clean();
    throw error;
  }
}

/** Makes the user and the index by devpi's own REST interface. */
async function makeIndex(base: string, { user, password, volatile = false }: DevpiOptions): Promise<void> {
  await call('PUT', `${base}${user}`, { password });
  const login = await call('POST', `${base}+login`, { user, password });
  const ticket = Buffer.from(`${user}:${ticketOf(login)}`).toString('base64');
  const index = { type: 'stage', bases: [], volatile };
  await call('PUT', `${base}${user}/${INDEX}`, index, { 'x-devpi-auth': ticket });
}

async function call(
  method: string,
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`devpi: ${method} ${url}: ${String(response.status)} ${text}`);
  return JSON.parse(text);
}

function ticketOf(login: unknown): string {
  const { result } = login as { result?: { password?: unknown } };
  if (typeof result?.password !== 'string') throw new Error('devpi: the login gave no ticket');
  return result.password;
}
