import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { violationsOf } from '../support/site/axe.ts';
import { openBrowser, PLACES, SITE, visit, type View, type Visit } from '../support/site/browser.ts';
import { tooWide } from '../support/site/width.ts';

const PAGES = readdirSync(SITE)
  .filter((name) => name.endsWith('.html'))
  .sort();
const VIEWS: readonly View[] = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 360 },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('every document is a page', () => {
  expect(PAGES).toEqual([
    'architecture.html',
    'changelog.html',
    'contributing.html',
    'errors.html',
    'faults.html',
    'index.html',
    'performance.html',
    'recipes.html',
    'search.html',
    'security-policy.html',
    'security.html',
    'write.html',
  ]);
});

describe.each(PAGES)('%s', (name) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(browser, name);
  });
  afterAll(async () => {
    await visited.page.context().close();
  });

  test.each(VIEWS)(
    'in $scheme, $width wide: axe-core finds nothing, and nothing is cut off',
    async (view) => {
      const { page } = visited;
      await page.emulateMedia({ colorScheme: view.scheme });
      await page.setViewportSize({ width: view.width, height: 900 });
      expect(await violationsOf(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    },
  );

  test('asks for nothing from elsewhere, and for nothing that is not there', () => {
    expect(visited.problems).toEqual([]);
  });

  test('links to what is there', async () => {
    const links = await visited.page
      .locator('a[href]')
      .evaluateAll((found) => found.map((link) => String((link as unknown as { href: unknown }).href)));
    const own = links.filter((link) => link.startsWith(PLACES.published));
    expect(own).not.toEqual([]);
    const broken = [];
    for (const link of new Set(own)) if (!(await leadsSomewhere(link))) broken.push(link);
    expect(broken).toEqual([]);
  });
});

const texts = new Map<string, string | null>();

async function leadsSomewhere(link: string): Promise<boolean> {
  const { pathname, hash } = new URL(link);
  const file = pathname.slice(new URL(PLACES.published).pathname.length) || 'index.html';
  if (!texts.has(file)) texts.set(file, await readFile(`${SITE}/${file}`, 'utf8').catch(() => null));
  const text = texts.get(file) ?? null;
  if (text === null) return false;
  return hash === '' || text.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
}

describe.each(Object.keys(PLACES) as (keyof typeof PLACES)[])('from %s', (place) => {
  test('the search finds a section by its words, and leads there', async () => {
    const { page, problems } = await visit(browser, 'index.html', undefined, place);
    await page.locator('.sidebar-search').fill('index-conflict');
    await page.keyboard.press('Enter');
    const result = page.locator('#search-results a').filter({ hasText: 'index-conflict' }).first();
    await result.click();
    await page.waitForURL(/errors\.html.*#index-conflict$/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('light and dark can be chosen, and the choice is kept', async () => {
    const { page, problems } = await visit(browser, 'index.html', undefined, place);
    const background = (): Promise<string> =>
      page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const before = await background();
    const button = page.locator('.theme-toggle-content button');
    for (let n = 0; n < 3 && (await background()) === before; n++) await button.click();
    const after = await background();
    expect(after).not.toBe(before);
    await page.goto(`${PLACES[place]}errors.html`);
    expect(await background()).toBe(after);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

test('on a phone a wide table scrolls in its place, with keys too', async () => {
  const { page } = await visit(browser, 'index.html', { scheme: 'light', width: 360 });
  const wide = '.table-wrapper:has(thead th:nth-child(6))';
  await page.locator(wide).focus();
  await page.keyboard.press('ArrowRight');
  const left = `document.querySelector('${wide}').scrollLeft`;
  await page.waitForFunction(`${left} > 0`);
  expect(await page.evaluate<number>('scrollX')).toBe(0);
  await page.context().close();
});

test('on a phone the cells of a row stand below one another where there are three, with the names of their columns', async () => {
  const { page } = await visit(browser, 'faults.html', { scheme: 'light', width: 360 });
  const rows = page.locator('.table-wrapper table').nth(1).locator('tbody tr');
  const cells = await rows.first().locator('td').all();
  const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()));
  expect(boxes.map((box) => Math.round(box?.width ?? 0))).toEqual(
    Array(3).fill(Math.round(boxes[0]?.width ?? -1)),
  );
  expect(boxes.map((box) => box?.x)).toEqual(Array(3).fill(boxes[0]?.x));
  expect(
    await page.evaluate<number>(
      "document.querySelectorAll('.table-wrapper')[1].scrollWidth - document.querySelectorAll('.table-wrapper')[1].clientWidth",
    ),
  ).toBe(0);
  const names = await page.evaluate<string[]>(
    "[...document.querySelectorAll('table.stacks')[0].querySelectorAll('tbody tr:first-child td')].map((cell) => getComputedStyle(cell, '::before').content)",
  );
  // Chromium joins the parts of a text, or does not.
  expect(names.map((name) => name.replaceAll(/"( ")?/g, ''))).toEqual(['none', 'What happens: ', 'Tests: ']);
  await page.context().close();
});

test('on a phone the menu leads to every page', async () => {
  const { page } = await visit(browser, 'faults.html', { scheme: 'light', width: 360 });
  const link = page.getByRole('link', { name: 'Write the workflow' }).first();
  expect((await link.isVisible()) && (await link.boundingBox())?.x).toBeLessThan(0);
  await page.locator('.mobile-header .nav-overlay-icon').click();
  await link.click();
  await page.waitForURL(/write\.html$/);
  expect(await page.locator('h1').textContent()).toContain('Write the workflow');
  await page.context().close();
});
