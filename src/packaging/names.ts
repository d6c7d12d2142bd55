/** Project name in normal form (PEP 503): `Demo.PKG` → `demo-pkg`. */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** Project name as it stands in file names (PEP 625, PEP 491): `Demo.PKG` → `demo_pkg`. */
export function nameInFiles(name: string): string {
  return normaliseName(name).replaceAll('-', '_');
}

/** Whether an index can take this name: letters, digits, `.`, `-`, `_`, a letter or digit at both ends. */
export function isProjectName(name: string): boolean {
  return /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(name);
}
