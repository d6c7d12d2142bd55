/** Project name in normal form (PEP 503): `Demo.PKG` → `demo-pkg`. */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** Whether an index can take this name: letters, digits, `.`, `-`, `_`, a letter or digit at both ends. */
export function isProjectName(name: string): boolean {
  return /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(name);
}
