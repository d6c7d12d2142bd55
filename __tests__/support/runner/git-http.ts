import { spawn } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { gitEnvironment } from './bare-repositories.ts';

export interface GitRequest {
  readonly method: string;
  /** Bare repository on disk. */
  readonly folder: string;
  /** Path below the repository: `/info/refs`, `/git-upload-pack`. */
  readonly service: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Children that are under way, so that a server can end them. */
export type RunningChildren = Set<{ kill(signal: NodeJS.Signals): boolean }>;

/**
 * Answers one request of git's smart HTTP by running `git http-backend` as a CGI program.
 * @returns the HTTP status, when the answer is on its way whole.
 */
export async function serveGit(
  request: GitRequest,
  response: ServerResponse,
  running: RunningChildren,
): Promise<number> {
  const { headers } = request;
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(),
      GIT_PROJECT_ROOT: request.folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: request.service,
      QUERY_STRING: request.query,
      REMOTE_ADDR: '127.0.0.1',
      CONTENT_TYPE: headers['content-type'] ?? '',
      CONTENT_LENGTH: String(request.body.length),
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: headers['git-protocol'] ?? '',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  running.add(child);
  // A backend that has heard enough closes its end.
  child.stdin.on('error', () => undefined);
  child.stdin.end(request.body);
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  try {
    return await Promise.race([answer(child.stdout, response), failed]);
  } finally {
    running.delete(child);
  }
}

/** Passes a CGI answer on: header lines, an empty line, the body. The status is a header, 200 where it is missing. */
async function answer(output: AsyncIterable<Buffer>, response: ServerResponse): Promise<number> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of output) {
    if (head === null) {
      response.write(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const text = head.toString('latin1');
    const end = /\r?\n\r?\n/.exec(text);
    if (end === null) continue;
    for (const line of text.slice(0, end.index).split(/\r?\n/)) {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
      else if (name !== '') response.setHeader(name, value);
    }
    response.write(head.subarray(end.index + end[0].length));
    head = null;
  }
  if (head !== null) response.statusCode = 500;
  response.end();
  return response.statusCode;
}
