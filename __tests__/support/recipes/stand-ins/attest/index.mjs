import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';

for (const line of readFileSync(process.env['INPUT_SUBJECT-CHECKSUMS'], 'utf8').trimEnd().split('\n')) {
  const [, sha256, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line);
  appendFileSync(path.join(process.env.STAND_IN_RECORD, 'attested'), `${JSON.stringify({ name, sha256 })}\n`);
}
