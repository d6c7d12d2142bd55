import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { START, type Answers } from '../../site/writer/answers.ts';
import { write } from '../../site/writer/write.ts';
import { violationsOf } from '../support/site/axe.ts';
import { openBrowser, visit, type Visit } from '../support/site/browser.ts';
import { combinations } from '../support/site/combinations.ts';

let browser: Browser;
let visited: Visit;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  visited = await visit(browser, 'write.html');
  ({ page } = visited);
});
afterEach(async () => {
  await page.context().close();
  if (visited.problems.length > 0) throw new Error(visited.problems.join('\n'));
});
afterAll(async () => {
  await browser.close();
});

async function shown(): Promise<string> {
  return (await page.locator('#yaml').textContent()) ?? '';
}

test('at the start it shows the first example of README', async () => {
  expect(await shown()).toBe(write(START).text);
});

test('from the file system it does the same', async () => {
  const { page: opened, problems } = await visit(browser, 'write.html', undefined, 'the file system');
  await opened.getByLabel('Two jobs').check();
  expect(await opened.locator('#yaml').textContent()).toBe(write({ ...START, jobs: 'two' }).text);
  expect(problems).toEqual([]);
  await opened.context().close();
});

test.each<[string, Partial<Answers>]>([
  ['TestPyPI', { index: 'testpypi' }],
  ['Another index', { index: 'private', credential: 'login' }],
  ['An API token', { credential: 'token' }],
  ['Two jobs', { jobs: 'two' }],
  ['A pushed tag v1.4.2', { start: 'tag-v' }],
  ['A pushed tag 1.4.2', { start: 'tag-plain' }],
  ['client-v1.4.2', { start: 'tag-package' }],
  ['A push to main', { start: 'push' }],
])('who chooses "%s" gets the workflow for it', async (label, answers) => {
  await page.getByLabel(label).check();
  expect(await shown()).toBe(write({ ...START, ...answers }).text);
});

test('who chooses a Python gets the workflow for it', async () => {
  await page.getByLabel('Python', { exact: true }).selectOption('3.10');
  expect(await shown()).toContain("python-version: '3.10'\n");
});

test('each combination of choices shows its own workflow', async () => {
  const all = combinations();
  const texts = await page.evaluate<string[]>(
    `${JSON.stringify(all.map(({ answers }) => answers))}.map((answers) => {
      const form = document.querySelector('#choices');
      for (const name of ['index', 'credential', 'jobs', 'start', 'python']) {
        form.elements[name].value = answers[name];
        form.dispatchEvent(new Event('input'));
      }
      return document.querySelector('#yaml').textContent;
    })`,
  );
  expect(texts).toEqual(all.map(({ answers }) => write(answers).text));
});

test('another index offers a login, and PyPI Trusted Publishing again', async () => {
  const trusted = page.getByLabel('Trusted Publishing');
  await page.getByLabel('Another index').check();
  expect(await trusted.isVisible()).toBe(false);
  expect(await page.getByLabel('A user name').isChecked()).toBe(true);
  await page.getByLabel('PyPI', { exact: true }).check();
  expect(await trusted.isChecked()).toBe(true);
});

test('only what matters is asked for', async () => {
  const isAsked = (label: string): Promise<boolean> => page.getByLabel(label).isVisible();
  const labels = ['Project name', 'not on the index yet', 'Address for uploading', 'Name in the tags'];
  const asked = async (): Promise<string[]> => {
    const answers = await Promise.all(labels.map(isAsked));
    return labels.filter((_, n) => answers[n]);
  };
  expect(await asked()).toEqual(['Project name', 'not on the index yet']);
  await page.getByLabel('An API token').check();
  expect(await asked()).toEqual(['not on the index yet']);
  await page.getByLabel('Another index').check();
  expect(await asked()).toEqual(['Address for uploading']);
  await page.getByLabel('client-v1.4.2').check();
  expect(await asked()).toEqual(['Address for uploading', 'Name in the tags']);
});

test('the button copies the workflow, and says so', async () => {
  await page.getByLabel('Two jobs').check();
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(
    write({ ...START, jobs: 'two' }).text,
  );
});

test('what is typed fills the form of the publisher, and its link', async () => {
  await page.getByLabel('Owner').fill('octo-org');
  await page.getByLabel('Repository name').fill('demo');
  await page.getByLabel('Project name').fill('Demo.Package');
  const rows = page.locator('#tasks tr');
  expect(await rows.allInnerTexts()).toEqual([
    'Owner\tocto-org',
    'Repository name\tdemo',
    'Workflow name\tpublish.yml',
    'Environment name\tpypi',
  ]);
  expect(await page.getByRole('link', { name: 'The form, filled in' }).getAttribute('href')).toBe(
    'https://pypi.org/manage/project/demo-package/settings/publishing/?provider=github&owner=octo-org&repository=demo&workflow_filename=publish.yml&environment=pypi',
  );
  await page.getByLabel('not on the index yet').check();
  expect(await rows.first().innerText()).toBe('PyPI Project Name\tDemo.Package');
});

test('a text that cannot be right is named at its field, and the workflow cannot be copied', async () => {
  await page.getByLabel('client-v1.4.2').check();
  const field = page.getByLabel('Name in the tags');
  await field.fill('client: ${{ x }}');
  await page.getByText('The name begins with a letter or digit').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('button', { name: 'Copy' }).isDisabled()).toBe(true);
  expect(await page.locator('#workflow .problem').innerText()).toBe(
    'Correct “Name in the tags” above. Until then the workflow shows an example in its place, and cannot be copied.',
  );
  expect(await shown()).not.toContain('client:');
  await field.fill('core');
  expect(await page.getByRole('button', { name: 'Copy' }).isEnabled()).toBe(true);
  expect(await shown()).toContain('tag-prefix: core-v\n');
});

test('what is typed is never taken for HTML', async () => {
  await page.getByLabel('Owner').fill('<img src=x onerror=alert(1)>');
  await page.getByLabel('Project name').fill('<script>alert(1)</script>');
  expect(await page.locator('#tasks img, #tasks script, #choices img').count()).toBe(0);
});

describe('with everything asked for, and something wrong', () => {
  test.each(['light', 'dark'] as const)('axe-core finds nothing in %s', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.getByLabel('Another index').check();
    await page.getByLabel('Two jobs').check();
    await page.getByLabel('client-v1.4.2').check();
    await page.getByLabel('Address for uploading').fill('http://index');
    expect(await violationsOf(page)).toEqual([]);
  });
});
