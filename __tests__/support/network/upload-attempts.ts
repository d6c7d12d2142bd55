import { readAuthorization } from './credentials.ts';
import type { HttpReply, HttpRequest } from './http.ts';
import { FileStore } from './stored-files.ts';
import type { UploadForm } from './upload-form.ts';

/**
 * One request to the upload URL, refused ones and injected faults too. `status` is 0 where the connection was dropped. Where that was
 * before the body's end, fields and file are what had arrived, the file perhaps in part.
 */
export interface UploadAttempt {
  readonly at: number;
  /** As sent, not checked; null: no credential. */
  readonly user: string | null;
  readonly secret: string | null;
  readonly fields: readonly (readonly [string, string])[];
  readonly filename: string | null;
  /** Of the bytes received; null without a file. */
  readonly sha256: string | null;
  readonly status: number;
  /** Text of the status line, empty for a plain 200. */
  readonly reason: string;
  /** Whether the file is on the index now through this request. */
  readonly stored: boolean;
}

/** The record of an upload that was answered with `reply`. */
export function uploadAttempt(
  form: UploadForm,
  request: HttpRequest,
  reply: HttpReply,
  stored: boolean,
): UploadAttempt {
  const given = readAuthorization(request.headers['authorization']);
  return {
    at: Date.now(),
    user: given?.user ?? null,
    secret: given?.secret ?? null,
    fields: form.fields,
    filename: form.file?.filename ?? null,
    sha256: form.file === null ? null : FileStore.sha256(form.file.content),
    status: reply === 'drop' ? 0 : reply.status,
    reason: reply === 'drop' ? '' : (reply.reason ?? ''),
    stored,
  };
}
