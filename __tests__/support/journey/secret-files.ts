import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const AT_ONCE = 16;

/**
 * The files below some folders whose bytes hold a secret, as it is or as its value in basic authentication. Links are not
 * followed.
 */
export async function filesHolding(
  folders: readonly string[],
  secrets: readonly string[],
): Promise<readonly string[]> {
  const needles = secrets.flatMap((secret) => [
    secret,
    ...['__token__', 'x-access-token'].map((user) =>
      Buffer.from(`${user}:${secret}`).toString('base64').replace(/=+$/, ''),
    ),
  ]);
  const holding: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name));
    for (let start = 0; start < files.length; start += AT_ONCE) {
      const found = await Promise.all(
        files.slice(start, start + AT_ONCE).map(async (file) => {
          const content = await readFile(file);
          return needles.some((needle) => content.includes(needle)) ? [file] : [];
        }),
      );
      holding.push(...found.flat());
    }
  }
  return holding;
}
