/**
 * What PyPI finds wrong with the entry_points.txt of a wheel: it must be an INI file as Python's `configparser` reads it, with
 * `=` between names and values, and scripts need names without a path. Source: warehouse/utils/wheel.py, August 2026.
 * @returns what is wrong, as the rest of a sentence; null where nothing is
 */
export function entryPointsFlaw(text: string): string | null {
  if (text.includes('\uFFFD')) return 'it is not written in UTF-8';
  const sections = new Set<string>();
  let section: string | null = null;
  let names = new Set<string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const isComment = /^\s*[#;]/.test(line);
    // A line with white space in front goes on with the value of the one before.
    if (line.trim() === '' || isComment || (names.size > 0 && /^\s/.test(line))) continue;
    const header = /^\s*\[([^\]]+)\]/.exec(line)?.[1];
    if (header !== undefined) {
      if (sections.has(header) && header !== 'DEFAULT') return `it has the section [${header}] twice`;
      sections.add(header);
      [section, names] = [header, new Set()];
      continue;
    }
    if (section === null) return 'it begins without a section';
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(equals, 0)).trim();
    if (name === '') return `a line of [${section}] is not "name = module:object"`;
    if (names.has(name)) return `it has ${JSON.stringify(name)} twice in [${section}]`;
    names.add(name);
    const isScript = section === 'console_scripts' || section === 'gui_scripts';
    if (isScript && !/^[\p{L}\p{N}_.-]+$/u.test(name))
      return `${JSON.stringify(name)} in [${section}] is no name of a script`;
  }
  return null;
}
