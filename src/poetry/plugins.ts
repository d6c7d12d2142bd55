import { isConstraint } from '../packaging/constraints.ts';
import { isProjectName, normaliseName } from '../packaging/names.ts';

/** What is put beside Poetry. */
export interface PluginRequirement {
  /** Name of the project, in normal form. */
  readonly name: string;
  /** As pip and uv take it: name, extras, versions. */
  readonly requirement: string;
}

/**
 * Reads requirements, one on each line; empty lines and comments (`#`) are passed over. Taken is what an index can answer: a
 * name, extras, and versions as in PEP 508, in which no installer sees an option, a path or an address.
 * @returns the requirements; or what is wrong with the text, of which nothing is repeated: an address can hold a credential
 */
export function parsePlugins(text: string): { plugins: readonly PluginRequirement[] } | { problem: string } {
  const plugins: PluginRequirement[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const requirement = line.trim();
    if (requirement === '' || requirement.startsWith('#')) continue;
    const flaw = flawOf(requirement);
    if (flaw !== null) return { problem: `line ${String(index + 1)} ${flaw}` };
    plugins.push({ name: normaliseName(nameIn(requirement)), requirement });
  }
  return { plugins };
}

/** What is wrong with a requirement, as the rest of a sentence; null where nothing is. */
function flawOf(requirement: string): string | null {
  if (requirement.startsWith('-'))
    return 'is an option for an installer: give requirements alone, and indexes by the variables of pip';
  if (/:\/\/|@|^\.|[\\/]/.test(requirement)) return 'is an address or a path: plugins come from an index';
  if (requirement.includes(';')) return 'has a condition: leave out what stands behind the `;`';
  const name = nameIn(requirement);
  const [, versions = null] = /^\s*(?:\[[\w.,\s-]*\])?\s*(.*)$/u.exec(requirement.slice(name.length)) ?? [];
  if (!isProjectName(name) || versions === null || !areVersions(versions))
    return 'is no requirement like `poetry-plugin-export` or `poetry-plugin-export>=1.9,<2`';
  if (normaliseName(name) === 'poetry') return 'is Poetry itself: `poetry-version` chooses that';
  return null;
}

function nameIn(requirement: string): string {
  return /^[\w.-]*/.exec(requirement)?.[0] ?? '';
}

/** `>=1.9, <2`; nothing at all is every version. Poetry's own `^1.9` and `1.9` are nothing that pip takes. */
function areVersions(text: string): boolean {
  if (text === '') return true;
  return text
    .split(',')
    .map((part) => part.trim())
    .every((part) => /^(===|==|~=|!=|<=|>=|<|>)/.test(part) && isConstraint(part));
}
