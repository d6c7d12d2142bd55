import type { Page } from 'playwright-core';

const RUN = `(() => {
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const isReachable = (element) => {
    for (let outer = element.parentElement; outer.tagName !== 'ARTICLE'; outer = outer.parentElement)
      if (scrolls(outer)) return true;
    return false;
  };
  const article = document.querySelector('article');
  return [...article.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !isReachable(element))
    .map((element) => element.tagName + ' ' + element.textContent.slice(0, 60))
    .concat(document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : []);
})()`;

/** What of a page's text is cut off at the right of the window, in no place of its own that scrolls; and the page, where it scrolls sideways. */
export async function tooWide(page: Page): Promise<string[]> {
  return await page.evaluate<string[]>(RUN);
}
