import { describe, expect, test } from '@jest/globals';
import { pagesOf, type Page } from '../../site/pages.ts';

const README = '# Demo\n';
const GITHUB = 'https://github.com/org/poetry-publish-action/blob/main/';

function page(file: string, documents: Readonly<Record<string, string>>): Page {
  const recipes = [
    { file: 'docs/recipes/two-jobs.yml', text: '# Builds here,\n# publishes there.\nname: Publish\n' },
  ];
  const pages = pagesOf(new Map(Object.entries({ 'README.md': README, ...documents })), recipes);
  const found = pages.find((candidate) => candidate.file === file);
  if (found === undefined) throw new Error(`no page for ${file}`);
  return found;
}

describe('links of a document', () => {
  const others = { 'docs/errors.md': '', 'SECURITY.md': '' };
  test.each([
    ['to a page', '[it](errors.md#index-conflict)', '[it](errors.md#index-conflict)'],
    ['to the first page', '[it](../README.md#in-two-jobs)', '[it](index.md#in-two-jobs)'],
    ['to a page with another name', '[it](../SECURITY.md)', '[it](security-policy.md)'],
    ['to a recipe', '[`it`](recipes/two-jobs.yml)', '[`it`](recipes.md#two-jobs)'],
    ['to a file that is no page', '[it](../src/main.ts)', `[it](${GITHUB}src/main.ts)`],
    ['to a heading', '[it](#here)', '[it](#here)'],
    ['to elsewhere', '[it](https://example.org/a.md)', '[it](https://example.org/a.md)'],
    ['to a picture of docs', '![it](jobs.svg)', '![it](jobs.svg)'],
    ['in code', '`[it](../src/main.ts)`', '`[it](../src/main.ts)`'],
    ['in a block of code', '```md\n[it](../src/main.ts)\n```', '```md\n[it](../src/main.ts)\n```'],
    ['around a picture from elsewhere', 'a [![CI](https://x/y.svg)](https://x) b', 'a  b'],
    ['to a picture from elsewhere', '![CI](https://x/y.svg)', ''],
  ])('%s', (_, written, expected) => {
    expect(page('docs/faults.md', { ...others, 'docs/faults.md': written }).markdown).toBe(expected);
  });
});

test('a recipe is a section: its comment, its workflow, and the file', () => {
  const { name, markdown } = page('docs/recipes/README.md', {});
  expect(name).toBe('recipes');
  expect(markdown).toContain(
    `## Two jobs\n\nBuilds here,\npublishes there.\n\n\`\`\`yaml\nname: Publish\n\`\`\`\n\n[The file](${GITHUB}docs/recipes/two-jobs.yml)\n`,
  );
});

test('the words of docs/recipes/README.md stand before the recipes', () => {
  const { markdown } = page('docs/recipes/README.md', { 'docs/recipes/README.md': '# All of them\n' });
  expect(markdown).toMatch(/^# All of them\n\n## Two jobs\n/);
});

test('the menu has every document, those that it does not name too', () => {
  const { markdown } = page('README.md', {
    'docs/errors.md': '',
    'docs/measures.md': '',
    'CHANGELOG.md': '',
  });
  const entries = [...markdown.matchAll(/^(?!:|`|#)(\S.*)$/gm)].map(([line]) => line);
  expect(entries).toEqual(['Overview <self>', 'recipes', 'errors', 'measures', 'changelog']);
});
