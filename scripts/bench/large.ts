import { createHash, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { expectedFiles, putInto } from '../../__tests__/support/journey/handed-over.ts';
import { startPypiserver, type Pypiserver } from '../../__tests__/support/tools/pypiserver.ts';
import { zip } from '../../__tests__/support/unit/archives.ts';
import { runAction, type ActionRun } from './action.ts';
import type { World } from './world.ts';

export const LARGE = 'example-large';
export const LARGE_MB = 95;
const MEMBERS = 19;

/**
 * Publishes a wheel of 95 MB that an earlier job has built: it is hashed, inspected and sent. To a pypiserver: the index of the
 * other measurements would hash it for minutes.
 */
export async function publishLargeWheel(world: World, count: number): Promise<ActionRun[]> {
  const index = await startPypiserver();
  try {
    return await publishTo(index, world, count);
  } finally {
    await index.stop();
  }
}

async function publishTo(
  { uploadUrl, simpleUrl }: Pypiserver,
  world: World,
  count: number,
): Promise<ActionRun[]> {
  const runs: ActionRun[] = [];
  const target = { repository: uploadUrl, 'index-url': simpleUrl, username: 'anybody', password: 'anything' };
  for (let n = 0; n < count; n++) {
    const version = `1.0.${String(n)}`;
    const release = await world.stage.release({ name: LARGE, version });
    const root = await world.machine();
    const workspace = path.join(root, 'workspace');
    await mkdir(workspace);
    const files = { [`example_large-${version}-py3-none-any.whl`]: largeWheel(version) };
    await putInto(workspace, files);
    const inputs = { ...target, mode: 'publish', 'expected-files': expectedFiles(files) };
    runs.push(await runAction(world, release, root, { inputs, workspace, credential: 'none' }));
  }
  return runs;
}

/** Of bytes that cannot be packed, as the libraries are that make wheels large. */
function largeWheel(version: string): Buffer {
  const info = `example_large-${version}.dist-info`;
  const entries = [
    ...Array.from({ length: MEMBERS }, (_, n) => ({
      name: `example_large/data-${String(n)}.bin`,
      content: randomBytes((LARGE_MB * 1e6) / MEMBERS),
      stored: true,
    })),
    {
      name: `${info}/METADATA`,
      content: `Metadata-Version: 2.4\nName: ${LARGE}\nVersion: ${version}\nSummary: Large\n`,
    },
    {
      name: `${info}/WHEEL`,
      content: 'Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    },
  ];
  const lines = entries.map(({ name, content }) => {
    const digest = createHash('sha256').update(content).digest('base64url');
    return `${name},sha256=${digest},${String(content.length)}\n`;
  });
  const record = `${info}/RECORD`;
  return zip([...entries, { name: record, content: [...lines, `${record},,\n`].join('') }]);
}
