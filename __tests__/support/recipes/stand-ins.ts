import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Folder with a folder for each action of others that a recipe uses. */
export const STAND_INS = fileURLToPath(new URL('./stand-ins/', import.meta.url));

export interface StandIn {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** By the name of the action, `actions/checkout`: what is known of its interface, which is what recipes use of it. */
export async function standIns(): Promise<ReadonlyMap<string, StandIn>> {
  const folders = (await readdir(STAND_INS, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return new Map(
    await Promise.all(
      folders.map(async ({ name }) => {
        const metadata = await readFile(path.join(STAND_INS, name, 'action.yml'), 'utf8');
        const { inputs = {}, outputs = {} } = parse(metadata) as Partial<StandIn>;
        return [`actions/${name}`, { inputs, outputs }] as const;
      }),
    ),
  );
}
