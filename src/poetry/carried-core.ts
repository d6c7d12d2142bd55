/** The newest Poetry that brings a poetry-core: each requires one exactly (metadata of Poetry 1.8.0 to 2.5.1 on PyPI). */
const BRINGS: Readonly<Record<string, string>> = {
  '1.9.0': '1.8.3',
  '1.9.1': '1.8.5',
  '2.0.0': '2.0.0',
  '2.0.1': '2.0.1',
  '2.1.0': '2.1.0',
  '2.1.1': '2.1.1',
  '2.1.2': '2.1.2',
  '2.1.3': '2.1.4',
  '2.2.0': '2.2.0',
  '2.2.1': '2.2.1',
  '2.3.0': '2.3.1',
  '2.3.1': '2.3.2',
  '2.3.2': '2.3.4',
  '2.4.0': '2.4.3',
  '2.5.0': '2.5.1',
};

/** The version of poetry-core in the `Generator` of a wheel; null where something else made it. */
export function coreVersionOf(generator: string | null): string | null {
  return /^poetry-core (\d[\w.]{0,30})$/.exec(generator ?? '')?.[1] ?? null;
}

/** The Poetry that brings this poetry-core; null where that is not known. */
export function poetryWithCore(core: string): string | null {
  return Object.hasOwn(BRINGS, core) ? (BRINGS[core] ?? null) : null;
}
