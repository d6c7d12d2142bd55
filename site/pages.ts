import path from 'node:path';

/** A document of the repository, or one that is made, as a page of the site. */
export interface Page {
  /** Path in the repository, with `/`. */
  readonly file: string;
  /** Name of the page, without its ending. */
  readonly name: string;
  readonly markdown: string;
}

/** Where files are shown that are no pages. */
const REPOSITORY = 'https://github.com/org/poetry-publish-action/blob/main/';
const RECIPES = 'docs/recipes/';

/** The groups of the menu; a document of docs/ that is not named stands at the end of the second one. */
const MENU = {
  Use: ['README.md', 'site/write.md', `${RECIPES}README.md`, 'docs/errors.md'],
  Understand: ['docs/security.md', 'docs/faults.md', 'docs/performance.md', 'docs/architecture.md'],
  'The project': ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
} as const;
/** docs/security.md has the name. */
const NAMES: Readonly<Record<string, string>> = {
  'README.md': 'index',
  'SECURITY.md': 'security-policy',
  [`${RECIPES}README.md`]: 'recipes',
};
/** Entries of the menu that are not the titles of their pages. */
const TITLES: Readonly<Record<string, string>> = {
  'README.md': 'Overview <self>',
  'SECURITY.md': 'Reporting <security-policy>',
};

/** A workflow of docs/recipes. */
export interface Recipe {
  readonly file: string;
  readonly text: string;
}

/**
 * The pages of the site. Links between documents lead to pages, those to other files to GitHub; the first page holds the menu.
 *
 * @param documents Markdown by its path in the repository; all of docs/, and those that the menu names.
 */
export function pagesOf(documents: ReadonlyMap<string, string>, recipes: readonly Recipe[]): readonly Page[] {
  const all = new Map(documents);
  const recipesFile = `${RECIPES}README.md`;
  all.set(
    recipesFile,
    `${all.get(recipesFile) ?? RECIPES_INTRODUCTION}\n${recipes.map(recipeText).join('\n')}`,
  );
  const names = new Map([...all.keys()].map((file) => [file, NAMES[file] ?? nameOf(file)]));
  const places = new Map([...names].map(([file, name]) => [file, `${name}.md`]));
  for (const { file } of recipes) places.set(file, `recipes.md#${nameOf(file)}`);
  return [...all].map(([file, markdown]) => ({
    file,
    name: names.get(file) ?? '',
    markdown: withLinks(markdown, file, places) + (file === 'README.md' ? menuOf(names) : ''),
  }));
}

const RECIPES_INTRODUCTION = `# Recipes

Whole workflows to copy. Replace \`<commit>\` by the commit of the release that you use.
`;

/** The comment at the beginning of a recipe is its text. */
function recipeText({ file, text }: Recipe): string {
  const [header = ''] = /^(?:#.*\n)*/.exec(text) ?? [];
  const title = nameOf(file).replaceAll('-', ' ');
  const prose = header.replaceAll(/^# ?/gm, '').trim();
  return [
    `## ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    ...(prose === '' ? [] : [prose]),
    `\`\`\`yaml\n${text.slice(header.length).trim()}\n\`\`\``,
    `[The file](${REPOSITORY}${file})`,
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function nameOf(file: string): string {
  return path.posix
    .basename(file)
    .replace(/\.\w+$/, '')
    .toLowerCase();
}

/** Links of a document, outside of code, as the site needs them. */
function withLinks(markdown: string, from: string, places: ReadonlyMap<string, string>): string {
  return markdown
    .split(/(^```.*?^```$|`[^`\n]*`)/ms)
    .map((part, n) =>
      n % 2 === 1
        ? part
        : withoutBadges(part).replaceAll(/(?<=\]\()([^)\s]+)(?=\))/g, (target) =>
            linkTo(target, from, places),
          ),
    )
    .join('');
}

/** Pictures from elsewhere would tell their servers who reads; a link around one goes with it. */
function withoutBadges(markdown: string): string {
  return markdown.replaceAll(/\[!\[[^\]]*\]\(https?:[^)]*\)\]\([^)]*\)|!\[[^\]]*\]\(https?:[^)]*\)/g, '');
}

function linkTo(target: string, from: string, places: ReadonlyMap<string, string>): string {
  if (/^(?:[a-z]+:|#)/.test(target)) return target;
  // Pictures are laid beside the pages.
  if (target.endsWith('.svg')) return path.posix.basename(target);
  const [relative = '', anchor] = target.split('#');
  const file = path.posix.join(path.posix.dirname(from), relative);
  const place = places.get(file);
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  return place === undefined ? `${REPOSITORY}${file}${suffix}` : place + suffix;
}

function menuOf(names: ReadonlyMap<string, string>): string {
  const named = new Set<string>(Object.values(MENU).flat());
  const others = [...names.keys()].filter((file) => !named.has(file)).sort();
  return Object.entries(MENU)
    .map(([caption, files]) => {
      const entries = [...files, ...(caption === 'Understand' ? others : [])]
        .filter((file) => names.has(file))
        .map((file) => TITLES[file] ?? names.get(file));
      return `\n\`\`\`{toctree}\n:hidden:\n:caption: ${caption}\n\n${entries.join('\n')}\n\`\`\`\n`;
    })
    .join('');
}
