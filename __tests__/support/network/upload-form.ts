import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import type { HttpRequest } from './http.ts';

/** The file of an upload. `contentType` as the part's header gives it. */
export interface UploadedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** A parsed upload: fields in the order sent, the file part `content`, and the names of fields that were file parts but must not be. */
export interface UploadForm {
  readonly fields: readonly (readonly [string, string])[];
  readonly file: UploadedFile | null;
  readonly misplacedFiles: readonly string[];
}

const EMPTY: UploadForm = { fields: [], file: null, misplacedFiles: [] };

/** Parses a multipart body; what is no multipart form, or breaks off, is read as far as it goes. */
export async function readUploadForm(request: HttpRequest): Promise<UploadForm> {
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.toLowerCase().startsWith('multipart/form-data')) return EMPTY;
  const headers: BusboyHeaders = { 'content-type': contentType };
  const fields: (readonly [string, string])[] = [];
  const misplacedFiles: string[] = [];
  let file: UploadedFile | null = null;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      resolve();
    };
    let parser: BusboyInstance;
    try {
      parser = new Busboy({
        headers,
        // Names are judged by the checks, so they must arrive as they were sent.
        preservePath: true,
        limits: { fieldSize: Number.POSITIVE_INFINITY },
        isPartAFile: (_name, _type, filename) => filename !== undefined,
      });
    } catch {
      done();
      return;
    }
    parser.on('field', (name, value) => fields.push([name, value]));
    parser.on('file', (name, stream, filename, _encoding, type) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', done);
      stream.on('end', () => {
        if (name === 'content') file = { filename, contentType: type, content: Buffer.concat(chunks) };
        else misplacedFiles.push(name);
      });
    });
    parser.on('error', done);
    parser.on('finish', done);
    parser.end(request.body);
  });
  return { fields, file, misplacedFiles };
}

/** The last value of a field, as PyPI's form takes it; null where it is missing or empty. */
export function fieldOf(form: Pick<UploadForm, 'fields'>, name: string): string | null {
  return fieldsOf(form, name).at(-1) ?? null;
}

/** All values of a field but the empty ones. */
export function fieldsOf(form: Pick<UploadForm, 'fields'>, name: string): readonly string[] {
  return form.fields.filter(([field, value]) => field === name && value !== '').map(([, value]) => value);
}
