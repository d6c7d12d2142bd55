import { element } from './elements.ts';

/** What is wider than its place scrolls in it, and has to be reached without a mouse. */
export function letScrollByKeyboard(): void {
  for (const place of document.querySelectorAll<HTMLElement>('.table-wrapper, .highlight pre')) {
    place.tabIndex = 0;
    place.setAttribute('role', 'group');
    place.setAttribute('aria-label', place.matches('pre') ? 'Code' : 'Table');
  }
}

/** Three columns of text are too narrow on a phone: there the cells of a row stand below one another, each with its column's name. */
export function letStack(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('.table-wrapper table')) {
    const names = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
    if (names.length !== 3) continue;
    table.classList.add('stacks');
    for (const row of table.querySelectorAll('tbody tr'))
      [...row.children].forEach((cell, column) => {
        cell.setAttribute('data-column', names[column] ?? '');
      });
  }
}

/** The theme has two parts beside the text that only their looks tell apart. */
export function nameSides(): void {
  document.querySelector('.sidebar-drawer')?.setAttribute('aria-label', 'Pages');
  document.querySelector('.toc-drawer')?.setAttribute('aria-label', 'On this page');
}

/** The page of the search is the only one without a heading of its own. */
export function giveSearchTitle(): void {
  document.querySelector('#search-results')?.before(element('h1', {}, 'Search'));
}
