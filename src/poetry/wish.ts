import { POETRY_VERSION } from './locked-packages.ts';
import type { PluginRequirement } from './plugins.ts';
import type { Start } from './start.ts';

/** The Poetry that is to work on the project. */
export interface PoetryWish {
  /** Exact. */
  readonly poetryVersion: string;
  /** Put beside it, with whatever they need. */
  readonly plugins: readonly PluginRequirement[];
  /** Whether the project requires plugins: Poetry itself resolves them then, with all that lies beside it. */
  readonly resolvesPlugins: boolean;
}

/** Whether the locked list holds all of it. */
export function isPinned({ poetryVersion, plugins }: PoetryWish): boolean {
  return poetryVersion === POETRY_VERSION && plugins.length === 0;
}

/** Lightly where it is known what it loads: the pinned version, and no plugin. */
export function startOf(wish: PoetryWish): Start {
  return isPinned(wish) && !wish.resolvesPlugins ? 'light' : 'plain';
}
