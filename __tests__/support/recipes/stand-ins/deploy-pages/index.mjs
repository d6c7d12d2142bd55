import { appendFileSync, cpSync } from 'node:fs';
import path from 'node:path';

const { INPUT_ARTIFACT_NAME: name, STAND_IN_ARTIFACTS: artifacts, STAND_IN_RECORD: record } = process.env;
cpSync(path.join(artifacts, name), path.join(record, 'pages'), { recursive: true });
appendFileSync(process.env.GITHUB_OUTPUT, 'page_url=https://example-org.github.io/\n');
