export interface LogGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * The foldable groups as the page shows them: from `##[group]` at the start of a shown line to `##[endgroup]`, the next
 * group, or the end. A line that only looks like it, printed while commands are stopped, opens a group there too.
 */
export function groupsOf(rendered: readonly string[]): readonly LogGroup[] {
  const groups: { title: string; lines: string[] }[] = [];
  let open: string[] | null = null;
  for (const line of rendered) {
    if (line.startsWith('##[group]')) {
      open = [];
      groups.push({ title: line.slice('##[group]'.length), lines: open });
    } else if (line.startsWith('##[endgroup]')) {
      open = null;
    } else {
      open?.push(line);
    }
  }
  return groups;
}
