import { sameDistribution, parseFilename } from '../../../src/packaging/filenames.ts';
import type { BuiltFile } from '../../../src/distributions/built.ts';
import { HttpError, type Http, type HttpResponse } from '../../../src/system/http.ts';
import type { Finished } from '../../../src/system/process.ts';

/**
 * What goes wrong with one upload. `after`: the file has been stored all the same. `rival`: another run stores a file of that name
 * just before, with the same content or another one. `garble`: says that all is well, and has stored something else.
 */
export type UploadFault =
  | { readonly kind: 'drop' | 'drop after' | 'rival' | 'rival with other content' | 'garble' }
  | { readonly kind: 'answer' | 'answer after'; readonly status: number; readonly reason: string };

/** What goes wrong with one reading. `stale`: shows the index as it was before the last file came. */
export type ReadFault = 'drop' | 'stale' | 'captive' | 500 | 429 | 404;

export interface ModelOptions {
  /** Answers 409 to every name that it has, as pypiserver does; PyPI takes the same content again. */
  readonly refusesSameContent: boolean;
  /** File names that were deleted once. */
  readonly burnt: readonly string[];
}

/** An index without a network: what is stored, and what is answered, request by request. */
export class ModelIndex {
  /** In the order of arrival; nothing is ever replaced. */
  readonly files: { readonly filename: string; readonly sha256: string }[] = [];
  /** Faults of the next uploads and readings; null is a good answer. */
  uploadFaults: (UploadFault | null)[] = [];
  readFaults: (ReadFault | null)[] = [];
  readonly #options: ModelOptions;

  constructor(options: ModelOptions) {
    this.#options = options;
  }

  /** `poetry publish` of these files: its output, word for word, and its exit code. */
  publish(files: readonly BuiltFile[]): Finished {
    const lines: string[] = [];
    for (const file of files) {
      lines.push(` - Uploading ${file.filename} 0%`, ` - Uploading ${file.filename} 100%`);
      const refusal = this.#upload(file);
      if (refusal !== null)
        return { exitCode: 1, stdout: [...lines, '', refusal, ''].join('\n'), stderr: '' };
    }
    return { exitCode: 0, stdout: lines.join('\n'), stderr: '' };
  }

  /** The reading side, as HTTP. */
  readonly http: Http = {
    request: ({ url }) => {
      const fault = this.readFaults.shift() ?? null;
      if (fault === 'drop') return Promise.reject(new HttpError(url, new Error('other side closed')));
      if (fault === 'captive') return Promise.resolve(answer(200, 'text/html', '<p>Please log in</p>'));
      if (typeof fault === 'number') return Promise.resolve(answer(fault, 'text/plain', 'no'));
      return Promise.resolve(this.#show(url, fault === 'stale' ? this.files.slice(0, -1) : this.files));
    },
  };

  #upload({ filename, sha256 }: BuiltFile): string | null {
    const fault = this.uploadFaults.shift() ?? null;
    if (fault?.kind === 'drop') return CONNECTION;
    if (fault?.kind === 'answer') return httpError(fault.status, fault.reason);
    if (fault?.kind === 'garble') return this.#store(filename, OTHER);
    if (fault?.kind === 'rival') this.#store(filename, sha256);
    if (fault?.kind === 'rival with other content') this.#store(filename, OTHER);
    const refusal = this.#store(filename, sha256);
    if (fault?.kind === 'drop after') return CONNECTION;
    return fault?.kind === 'answer after' ? httpError(fault.status, fault.reason) : refusal;
  }

  #store(filename: string, sha256: string): string | null {
    const there = this.files.find((file) => file.filename === filename);
    if (there === undefined && !this.#options.burnt.includes(filename)) {
      this.files.push({ filename, sha256 });
      return null;
    }
    if (this.#options.refusesSameContent) return httpError(409, 'Conflict');
    if (there === undefined) {
      return httpError(400, 'This filename was previously used by a file that has since been deleted.');
    }
    if (there.sha256 === sha256) return null;
    return httpError(400, `File already exists ('${filename}', with blake2_256 hash 'ab'). See https://x`);
  }

  #show(url: string, files: ModelIndex['files']): HttpResponse {
    const isVersion = url.endsWith('/json');
    if (files.length === 0) return answer(404, 'text/plain', 'Not Found');
    const entries = files.map(({ filename, sha256 }) => ({
      filename,
      url: `https://files.example/${filename}`,
      [isVersion ? 'digests' : 'hashes']: { sha256 },
    }));
    const body = JSON.stringify({ meta: {}, [isVersion ? 'urls' : 'files']: entries });
    return answer(200, 'application/vnd.pypi.simple.v1+json', body);
  }

  /** Whether the file is there exactly once, with this content. */
  has(file: BuiltFile): boolean {
    const there = this.files.filter(({ filename }) => {
      const distribution = parseFilename(filename);
      return distribution !== null && sameDistribution(distribution, file);
    });
    return there.length === 1 && there[0]?.sha256 === file.sha256;
  }
}

/** The hash of what somebody else has built. */
export const OTHER = 'f'.repeat(64);
const CONNECTION = 'Error connecting to repository';

function httpError(status: number, reason: string): string {
  return `HTTP Error ${String(status)}: ${reason} | b'<html><head><title>${String(status)}'`;
}

function answer(status: number, type: string, body: string): HttpResponse {
  return { status, headers: { 'content-type': type }, body: Buffer.from(body) };
}
