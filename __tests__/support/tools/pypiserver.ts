import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { environment } from './python.ts';
import { startServer } from './server.ts';

export interface PypiserverOptions {
  /** Given with `password`: uploads need this login. Without: anybody may upload. */
  readonly user?: string;
  readonly password?: string;
  /** Reading needs the login too. */
  readonly requireLoginToRead?: boolean;
  /** Where the index sends a client that asks for a project it does not have; default: an honest 404. */
  readonly fallbackUrl?: string;
}

export interface Pypiserver {
  /** Where files are posted to. */
  readonly uploadUrl: string;
  /** Root of the Simple API. */
  readonly simpleUrl: string;
  /** The uploaded files, and nothing else. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts a real, empty pypiserver on a free port of 127.0.0.1; its files are gone after `stop`. */
export async function startPypiserver(options: PypiserverOptions = {}): Promise<Pypiserver> {
  const tool = await environment('pypiserver', ['pypiserver[passlib]==2.4.2']);
  const root = await mkdtemp(path.join(tmpdir(), 'pypiserver-'));
  const folder = path.join(root, 'packages');
  await mkdir(folder);
  const access = await accessArguments(root, options);
  const fallback =
    options.fallbackUrl === undefined ? ['--disable-fallback'] : ['--fallback-url', options.fallbackUrl];
  const clean = async (): Promise<void> => {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const server = await startServer(
      (port) => ({
        command: tool.bin('pypi-server'),
        args: [
          'run',
          ...['--interface', '127.0.0.1', '--port', String(port), '--health-endpoint', '/health'],
          ...[...access, ...fallback, folder],
        ],
        cwd: root,
      }),
      '/health',
    );
    const base = `http://127.0.0.1:${String(server.port)}/`;
    const stop = async (): Promise<void> => {
      await server.stop();
      await clean();
    };
    return { uploadUrl: base, simpleUrl: `${base}simple/`, folder, stop };
  } catch (error) {
    await clean();
    throw error;
  }
}

async function accessArguments(root: string, options: PypiserverOptions): Promise<string[]> {
  const { user, password } = options;
  if (user === undefined || password === undefined) return ['-a', '.', '-P', '.'];
  const file = path.join(root, 'htpasswd');
  // Apache's SHA-1 form: the one kind of password line that can be made without bcrypt.
  const digest = createHash('sha1').update(password).digest('base64');
  await writeFile(file, `${user}:{SHA}${digest}\n`, { mode: 0o600 });
  const actions = options.requireLoginToRead === true ? 'update,download,list' : 'update';
  return ['--authenticate', actions, '--passwords', file];
}
