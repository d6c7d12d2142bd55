import { describe, expect, test } from '@jest/globals';
import { LOCKED_PACKAGES } from '../../src/poetry/locked-packages.ts';
import {
  hasFormOfClassifier,
  nearestClassifier,
  newClassifiers,
  openClassifierSearch,
} from '../../src/pypi/classifiers.ts';
import {
  CLASSIFIERS,
  CLASSIFIERS_VERSION,
  DEPRECATED_CLASSIFIERS,
} from '../../src/pypi/known-classifiers.ts';
import { LICENCE_EXCEPTIONS, LICENCES, PACKAGING_VERSION } from '../../src/pypi/known-licences.ts';
import { IndexReader } from '../../src/pypi/reader.ts';
import { KNOWN_TARGETS, targetAt, type Target } from '../../src/pypi/target.ts';
import type { HttpRequest, HttpResponse } from '../../src/system/http.ts';
import { fakeClock } from '../support/unit/clock.ts';

const KNOWN = 'Programming Language :: Python :: 3';
const NEW = 'Programming Language :: Python :: 3.99';
const NONE = 'Framework :: Djanggo';

describe('the lists', () => {
  test('are those of the locked packages: `npm run lock-names` writes them anew', () => {
    const pinOf = (name: string): string | undefined =>
      new RegExp(`^${name}==(\\S+)`, 'm').exec(LOCKED_PACKAGES)?.[1];
    expect([CLASSIFIERS_VERSION, PACKAGING_VERSION]).toEqual([
      pinOf('trove-classifiers'),
      pinOf('packaging'),
    ]);
  });

  test('are whole, and every classifier has the form that is asked for', () => {
    const classifiers = CLASSIFIERS.trim().split('\n');
    expect(classifiers.length).toBeGreaterThan(890);
    expect(
      [...classifiers, ...DEPRECATED_CLASSIFIERS.keys()].filter((one) => !hasFormOfClassifier(one)),
    ).toEqual([]);
    expect(LICENCES.trim().split('\n').length).toBeGreaterThan(690);
    expect(LICENCE_EXCEPTIONS.trim().split('\n').length).toBeGreaterThan(70);
  });

  test('what may be newer than they are is told from what is known, given up, private or no classifier', () => {
    const all = [KNOWN, NEW, 'Natural Language :: Ukranian', 'Private :: Shop', 'Python', NEW, NONE];
    expect(newClassifiers(all)).toEqual([NEW, NONE]);
  });

  test.each([
    ['Programming language :: Python :: 3', KNOWN],
    ['Programming Language::Python::3', KNOWN],
    [NONE, 'Framework :: Django'],
    ['License :: OSI Approved :: MIT', 'License :: OSI Approved :: MIT License'],
    ['Nonsense', null],
    ['x'.repeat(1000), null],
  ])('a classifier that is misspelt was probably another: %s', (name, nearest) => {
    expect(nearestClassifier(name)).toBe(nearest);
  });
});

describe('classifiers that are not known here', () => {
  function search(listed: readonly string[] | null): {
    find: ReturnType<typeof openClassifierSearch>;
    told: { asked: number; warnings: string[] };
  } {
    const told = { asked: 0, warnings: [] as string[] };
    const classifiers = (): Promise<ReadonlySet<string> | null> => {
      told.asked += 1;
      return Promise.resolve(listed === null ? null : new Set(listed));
    };
    return { find: openClassifierSearch({ classifiers }, (text) => void told.warnings.push(text)), told };
  }

  test('nobody is asked about those that are', async () => {
    const { find, told } = search([]);
    expect(await find([KNOWN, 'Private :: Shop', 'Python'])).toEqual(new Set());
    expect(told.asked).toBe(0);
  });

  test('the index is asked once, whatever the number of files', async () => {
    const { find, told } = search([KNOWN, NEW]);
    expect(await find([KNOWN, NEW, NONE])).toEqual(new Set([NONE]));
    expect(await find([NEW])).toEqual(new Set());
    expect(told).toEqual({ asked: 1, warnings: [] });
  });

  test('where it cannot be asked, they get a warning', async () => {
    const { find, told } = search(null);
    expect([await find([NEW]), await find([NEW])]).toEqual([new Set(), new Set()]);
    expect(told).toEqual({ asked: 1, warnings: [expect.stringContaining(JSON.stringify(NEW))] });
  });
});

describe('the list of an index', () => {
  async function listOf(
    target: Target | undefined,
    answer: Partial<HttpResponse>,
  ): Promise<{ list: ReadonlySet<string> | null; urls: string[] }> {
    if (target === undefined) throw new Error('no such index');
    const urls: string[] = [];
    const request = ({ url }: HttpRequest): Promise<HttpResponse> => {
      urls.push(url);
      return Promise.resolve({ status: 200, headers: {}, body: Buffer.alloc(0), ...answer });
    };
    const list = await new IndexReader({ request }, fakeClock(), target, null).classifiers();
    return { list, urls };
  }

  const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };
  const page = (text: string, headers = PLAIN): Partial<HttpResponse> => ({
    headers,
    body: Buffer.from(text),
  });

  test.each([
    ['pypi', 'https://pypi.org/pypi?%3Aaction=list_classifiers'],
    ['testpypi', 'https://test.pypi.org/pypi?%3Aaction=list_classifiers'],
  ])('of %s is one page', async (name, url) => {
    const { list, urls } = await listOf(KNOWN_TARGETS[name], page(`${KNOWN}\n${NEW}`));
    expect([list, urls]).toEqual([new Set([KNOWN, NEW]), [url]]);
  });

  test.each<[string, Partial<HttpResponse>]>([
    ['a page for people', page(`<title>${KNOWN}</title>\n${KNOWN}\n`, { 'content-type': 'text/html' })],
    ['another text', page('Welcome')],
    ['not found', { ...page(KNOWN), status: 404 }],
    ['busy', { status: 503 }],
    ['refused', { status: 403 }],
  ])('that is %s is none', async (_, answer) => {
    expect((await listOf(KNOWN_TARGETS['pypi'], answer)).list).toBeNull();
  });

  test('of another index is not asked for', async () => {
    const { list, urls } = await listOf(targetAt('https://index.example/legacy/', null), page(KNOWN));
    expect([list, urls]).toEqual([null, []]);
  });
});
