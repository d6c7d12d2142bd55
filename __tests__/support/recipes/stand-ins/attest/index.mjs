import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = /^([\w-]+)\/\*$/.exec(process.env['INPUT_SUBJECT-PATH'])?.[1];
for (const name of readdirSync(folder).sort()) {
  const sha256 = createHash('sha256')
    .update(readFileSync(path.join(folder, name)))
    .digest('hex');
  appendFileSync(path.join(process.env.STAND_IN_RECORD, 'attested'), `${JSON.stringify({ name, sha256 })}\n`);
}
