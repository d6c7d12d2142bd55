import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { chromium, type Browser, type Page, type Route } from 'playwright-core';

import { findChromium } from '../tools/chromium.ts';

/** Where `npm run site` makes the site. */
export const SITE = path.resolve(import.meta.dirname, '../../../_site');
/** Where Pages shows it. */
const PUBLISHED = 'https://org.github.io/poetry-publish-action/';

/** The same files, reached in two ways: as Pages serves them, and opened from the file system. */
export const PLACES = {
  published: PUBLISHED,
  'the file system': pathToFileURL(`${SITE}${path.sep}`).href,
} as const;

export interface View {
  readonly scheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

export interface Visit {
  readonly page: Page;
  /** What went wrong: errors of scripts, requests for what is not there, and every request that leaves the site. */
  readonly problems: readonly string[];
}

/** Starts Chromium without a screen. */
export async function openBrowser(): Promise<Browser> {
  const { executable, env } = await findChromium();
  return await chromium.launch({ executablePath: executable, env: { ...process.env, ...env } });
}

/** Opens a page of the site in a window of its own, without any network. */
export async function visit(
  browser: Browser,
  name: string,
  { scheme, width }: View = { scheme: 'light', width: 1280 },
  place: keyof typeof PLACES = 'published',
): Promise<Visit> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const problems: string[] = [];
  await context.route(/^https?:/, async (route) => {
    if (!(await serve(route))) problems.push(`request for ${route.request().url()}`);
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(PLACES[place] + name);
  return { page, problems };
}

/** Answers a request as Pages would; false where it is none for a file of the site. */
async function serve(route: Route): Promise<boolean> {
  const url = route.request().url();
  const file = path.join(
    SITE,
    decodeURIComponent(new URL(url).pathname.slice(new URL(PUBLISHED).pathname.length)),
  );
  const body = url.startsWith(PUBLISHED) ? await readFile(file).catch(() => null) : null;
  if (body === null) {
    await route.fulfill({ status: 404, body: 'Not found' });
    return false;
  }
  await route.fulfill({ body, contentType: TYPES[path.extname(file)] ?? 'application/octet-stream' });
  return true;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
