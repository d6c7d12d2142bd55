// As actions/download-artifact with a name: its files, and no folder of its name around them.
import { cpSync } from 'node:fs';
import path from 'node:path';

const { INPUT_NAME: name, INPUT_PATH: to, STAND_IN_ARTIFACTS: artifacts } = process.env;
cpSync(path.join(artifacts, name), to, { recursive: true });
