import { createHmac, timingSafeEqual } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import { isOwnFolder, makePrivateFolder, makeWorkFolder } from '../system/files.ts';
import type { Contents } from '../system/folder-contents.ts';
import { readPlainFile } from '../system/plain-file.ts';
import type { Interpreter } from './interpreters.ts';
import { changeSince, contentsOnce, type Compile } from './seal.ts';

/** Where one use of the action leaves its toolbox for the next one in the same job. */
export interface Depot {
  /** Path of the folder; it is there when something was left. */
  readonly place: string;
  /** Holds a secret that the actions of one job know, and no other program is told, and says what the toolbox is made of. */
  readonly key: string;
}

interface Seal {
  /** What the Poetry in it runs on, and which list it was installed from. */
  readonly poetry: string;
  readonly contents: Contents;
}

/** Name of the file beside what was left that vouches for it. */
export const RECEIPT = 'receipt';
/** Bytes. */
const LARGEST_RECEIPT = 4 * 2 ** 20;

/**
 * The folder that holds uv and the pinned Poetry. Code of the project runs as the same user and could change them, so they are
 * sealed before it runs, and what is not as it was sealed is not used again.
 */
export class Toolbox {
  readonly #depot: Depot | null;
  #folder: string;
  #seal: Seal | null;

  /** @param depot null: nothing is left to a next use */
  constructor(folder: string, depot: Depot | null, seal: Seal | null) {
    this.#folder = folder;
    this.#depot = depot;
    this.#seal = seal;
  }

  /** Absolute path of where it is now. */
  get folder(): string {
    return this.#folder;
  }

  /** Absolute path of the environment of its Poetry. */
  get poetryFolder(): string {
    return path.join(this.#folder, 'poetry');
  }

  /**
   * Whether its Poetry is ready, and runs on this Python.
   * @param isWhole whether it must be one of the whole list
   */
  isReadyFor(interpreter: Interpreter, isWhole = false): boolean {
    const kinds = isWhole ? [true] : [true, false];
    return kinds.some((kind) => this.#seal?.poetry === nameOf(interpreter, kind));
  }

  /**
   * Remembers what is in it, with a Poetry on this Python.
   * @param isWhole whether it is one of the whole list
   * @param compile writes the byte code; all else is there already
   */
  async seal(interpreter: Interpreter, isWhole: boolean, compile: Compile): Promise<void> {
    const contents = await contentsOnce(compile, this.#folder);
    this.#seal = contents === null ? null : { poetry: nameOf(interpreter, isWhole), contents };
  }

  /**
   * Takes it from where it is known, and looks whether its Poetry is as it was sealed, and nothing has been put beside it. Where
   * it is not, it is ready for nothing any more. uv is not looked at: nobody runs it from there.
   * @param place path of a folder that is not there yet
   * @returns what has changed, for the log; null: nothing
   */
  async moveTo(place: string): Promise<string | null> {
    const sealed = this.#seal?.contents ?? new Map<string, string>();
    let change;
    try {
      await rename(this.#folder, place);
      this.#folder = place;
      change = await changeSince(place, sealed, (name) => !name.startsWith('uv/'));
    } catch (failure) {
      // Windows moves nothing that is in use; what cannot be read cannot be compared.
      change = messageOf(failure);
    }
    if (change !== null) this.#seal = null;
    return change;
  }

  /** Leaves it to the next use of the action in this job, which will look at all of it. Never fails. */
  async leave(): Promise<void> {
    const depot = this.#depot;
    if (depot === null || this.#seal === null) return;
    try {
      // Where code of the project has known of it, it may have left something in the way.
      const hidden = await makeWorkFolder(path.dirname(depot.place));
      const tools = path.join(hidden, 'tools');
      await rename(this.#folder, tools);
      if (!(await isOwnFolder(hidden, tools))) return;
      const text = JSON.stringify({ poetry: this.#seal.poetry, contents: [...this.#seal.contents] });
      const receipt = `${signatureOf(text, depot.key)}\n${text}`;
      await writeFile(path.join(tools, RECEIPT), receipt, { flag: 'wx', mode: 0o600 });
      await rm(depot.place, { recursive: true, force: true });
      await rename(tools, depot.place);
    } catch {
      // It only costs the next use its time.
    }
  }
}

/**
 * The toolbox that an earlier use has left, if nobody has touched it, else an empty one.
 * @param folder path of a folder that is not there yet; beside it lies what was left and cannot be used
 */
export async function openToolbox(folder: string, depot: Depot | null): Promise<Toolbox> {
  const left = `${folder}-left`;
  const seal = depot === null ? null : await take(depot, left).catch(() => null);
  return new Toolbox(seal === null ? await makePrivateFolder(folder) : left, depot, seal);
}

async function take(depot: Depot, folder: string): Promise<Seal | null> {
  await rename(depot.place, folder);
  const receipt = path.join(folder, RECEIPT);
  const [signature = '', text = ''] = (await readPlainFile(receipt, LARGEST_RECEIPT))
    .toString('utf8')
    .split('\n');
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(text, depot.key))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const { poetry, contents } = JSON.parse(text) as { poetry: string; contents: [string, string][] };
  const seal = { poetry, contents: new Map(contents) };
  await rm(receipt);
  return (await changeSince(folder, seal.contents)) === null ? seal : null;
}

/** What vouches for the text of a receipt: an HMAC-SHA-256, as lower-case hex. */
export function signatureOf(text: string, key: string): string {
  return createHmac('sha256', key)
    .update(`poetry-publish-action toolbox, sealed in the second way\n${text}`)
    .digest('hex');
}

function nameOf({ version, path: program }: Interpreter, isWhole: boolean): string {
  return `${isWhole ? 'whole' : 'usual'} ${version} ${program}`;
}
