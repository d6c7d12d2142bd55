import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const DIST = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

async function sizeOf(name: string): Promise<number> {
  return (await stat(path.join(DIST, name))).size;
}

// Where one of these fails, `npm run weigh` shows what weighs.

test('the bundle, which every job loads down, is smaller than 2 MB with its licences', async () => {
  const sizes = await Promise.all((await readdir(DIST)).map(sizeOf));
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});

test('little of it is read before the first line of the log', async () => {
  expect(await sizeOf('index.js')).toBeLessThan(100_000);
});
