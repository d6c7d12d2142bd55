import { createHash } from 'node:crypto';
import { blake2b256 } from './blake2b.ts';
import { readDistributionName } from './names.ts';

/** An upload as a client sends it. Name, version, kind and digests follow from the file unless `fields` says otherwise. */
export interface GivenUpload {
  readonly filename: string;
  readonly content: Buffer;
  /** Type of the file part. Default: `application/octet-stream`. */
  readonly contentType?: string;
  /** Replaces or adds fields; null leaves one out, a list sends it several times. */
  readonly fields?: Readonly<Record<string, string | readonly string[] | null>>;
  /** Token for Basic auth as `__token__`, or `[user, password]`; none: no header. */
  readonly credential?: string | readonly [string, string];
}

/** The multipart request for `given`, ready for `POST /legacy/`. */
export async function uploadRequest(
  given: GivenUpload,
): Promise<{ headers: Readonly<Record<string, string>>; body: Buffer }> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...defaultFields(given), ...given.fields })) {
    for (const one of value === null ? [] : [value].flat()) form.append(name, one);
  }
  const type = given.contentType ?? 'application/octet-stream';
  form.append('content', new Blob([new Uint8Array(given.content)], { type }), given.filename);
  const encoded = new Response(form);
  const headers: Record<string, string> = { 'content-type': encoded.headers.get('content-type') ?? '' };
  const { credential } = given;
  if (credential !== undefined) {
    const pair = typeof credential === 'string' ? ['__token__', credential] : credential;
    headers['authorization'] = `Basic ${Buffer.from(pair.join(':')).toString('base64')}`;
  }
  return { headers, body: Buffer.from(await encoded.arrayBuffer()) };
}

function defaultFields({ filename, content }: GivenUpload): Readonly<Record<string, string>> {
  const name = readDistributionName(filename);
  return {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.4',
    name: name?.project ?? 'unknown',
    version: name?.version ?? '0',
    filetype: name?.kind === 'wheel' ? 'bdist_wheel' : 'sdist',
    pyversion: name?.python ?? 'source',
    md5_digest: createHash('md5').update(content).digest('hex'),
    sha256_digest: createHash('sha256').update(content).digest('hex'),
    blake2_256_digest: blake2b256(content),
  };
}

/** Bytes that begin as a gzipped sdist does; `seed` makes them different. */
export function sdistBytes(seed = ''): Buffer {
  return Buffer.concat([Buffer.of(0x1f, 0x8b), Buffer.from(`sdist ${seed}`)]);
}

/** Bytes that begin as a wheel does. */
export function wheelBytes(seed = ''): Buffer {
  return Buffer.from(`PK\x03\x04wheel ${seed}`, 'latin1');
}
