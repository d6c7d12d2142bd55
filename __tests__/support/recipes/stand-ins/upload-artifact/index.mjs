// As actions/upload-artifact: what is in the folder `path` becomes the artifact, and no name can be used twice in a run.
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const { INPUT_NAME: name, INPUT_PATH: from, STAND_IN_ARTIFACTS: artifacts } = process.env;
const found = existsSync(from) && (statSync(from).isFile() || readdirSync(from).length > 0);
if (!found) {
  console.log(`No files were found with the provided path: ${from}`);
  process.exit(process.env['INPUT_IF-NO-FILES-FOUND'] === 'error' ? 1 : 0);
}
mkdirSync(artifacts, { recursive: true });
mkdirSync(path.join(artifacts, name));
const to = statSync(from).isFile()
  ? path.join(artifacts, name, path.basename(from))
  : path.join(artifacts, name);
cpSync(from, to, { recursive: true });
