import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';

// All of src is linted, beside other tests.
jest.setTimeout(60_000);

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const SRC = path.join(ROOT, 'src');

/** From top to bottom. A part may import what is on a lower line; what else is allowed or forbidden stands below. */
const LAYERS = [
  ['index'],
  ['main'],
  ['journey'],
  ['send'],
  ['inputs', 'report'],
  ['outputs'],
  ['tools'],
  ['steps', 'skipped-steps'],
  ['conflicts'],
  ['decide', 'plan'],
  ['project', 'distributions', 'python', 'poetry', 'pypi', 'git', 'github'],
  ['packaging', 'system'],
  ['errors'],
];
const PARTS = LAYERS.flat();

function layerOf(part: string): number {
  return LAYERS.findIndex((layer) => layer.includes(part));
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return from !== 'steps';
  if (from === 'index') return ['main', 'github', 'system'].includes(to);
  if (from === 'inputs' && to === 'outputs') return false;
  if (to === 'send') return from === 'journey';
  if (to === 'report') return from === 'main';
  if (to === 'tools') return ['main', 'journey', 'send'].includes(from);
  return layerOf(from) < layerOf(to);
}

/** A file of a part that exists, since an import which leads nowhere is an offence of its own. */
function fileOf(part: string): string {
  if (existsSync(path.join(SRC, `${part}.ts`))) return `${part}.ts`;
  const file = readdirSync(path.join(SRC, part)).find((name) => name.endsWith('.ts'));
  if (file === undefined) throw new Error(`src/${part} is empty`);
  return `${part}/${file}`;
}

/** Where the offending source is said to be: a new file of a folder, or the part itself. */
function placeOf(part: string): string {
  return existsSync(path.join(SRC, `${part}.ts`)) ? `${part}.ts` : `${part}/probe.ts`;
}

function specifier(place: string, target: string): string {
  const relative = path.posix.relative(path.posix.dirname(place), target);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

let eslint: ESLint;

beforeAll(() => {
  // The sources below are on no disk, so the rules that ask the compiler cannot look at them.
  const withoutTypes = [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { project: null } } },
  ] as Linter.Config[];
  eslint = new ESLint({ cwd: ROOT, overrideConfig: withoutTypes });
});

async function offences(place: string, source: string): Promise<readonly Linter.LintMessage[]> {
  const [result] = await eslint.lintText(source, { filePath: path.join(SRC, place) });
  return result?.messages ?? [];
}

async function rulesBroken(place: string, source: string): Promise<readonly (string | null)[]> {
  return (await offences(place, source)).map((offence) => offence.ruleId);
}

describe('arrows between the parts of src point down only', () => {
  test.each(PARTS)('%s', async (from) => {
    const place = placeOf(from);
    const targets = PARTS.filter((to) => fileOf(to) !== place);
    const source = targets.map((to) => `export * from '${specifier(place, fileOf(to))}';\n`).join('');

    const arrows = (await offences(place, source)).filter((o) => o.ruleId === 'boundaries/dependencies');

    const refused = arrows.map((offence) => targets[offence.line - 1]);
    expect(refused).toEqual(targets.filter((to) => !mayImport(from, to)));
  });

  test.each([
    ['a type', (file: string) => `export type * from '${file}';`],
    ['an import', (file: string) => `import * as it from '${file}';\nexport const x = it;`],
    ['a type import', (file: string) => `import type * as it from '${file}';\nexport type X = typeof it;`],
    ['an import when needed', (file: string) => `export const x = await import('${file}');`],
  ])('%s is an arrow too', async (_, write) => {
    const source = write(specifier('git/probe.ts', fileOf('github')));
    expect(await rulesBroken('git/probe.ts', source)).toContain('boundaries/dependencies');
  });

  test('a file that belongs to no part is refused', async () => {
    expect(await rulesBroken('helpers.ts', 'export const x = 1;')).toContain('boundaries/no-unknown-files');
    expect(await rulesBroken('utils/text.ts', 'export const x = 1;')).toContain(
      'boundaries/no-unknown-files',
    );
  });

  test('nothing outside src is imported by a path', async () => {
    const source = "export * from '../../__tests__/unit/house.test.ts';";
    expect(await rulesBroken('system/probe.ts', source)).toContain('boundaries/no-unknown-dependencies');
  });
});

test('every library that is loaded when it is needed is loaded before code of the project runs', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const libraries = (file: string): string[] =>
    [...readFileSync(path.join(SRC, file), 'utf8').matchAll(/\bimport\('([^.'][^']*)'\)/g)].map(
      ([, name = '']) => name,
    );
  const early = libraries('system/preload.ts');
  const late = files.filter((file) => path.basename(file) !== 'preload.ts').flatMap(libraries);
  expect(new Set(late).size).toBeGreaterThan(6);
  expect([...new Set(late)].toSorted()).toEqual(early.toSorted());
});

test('every part of src is in a layer', () => {
  const entries = readdirSync(SRC).map((name) => path.basename(name, '.ts'));
  expect(entries.toSorted()).toEqual(PARTS.toSorted());
});

describe('there is no circle in src', () => {
  test('the rule sees one', async () => {
    expect(await rulesBroken('main.ts', "export * from './index.ts';")).toContain('import-x/no-cycle');
  });

  test('the sources have none, and no other arrow up', async () => {
    const results = await eslint.lintFiles(['src']);
    const found = results.flatMap((result) =>
      result.messages
        .filter((message) => /^(boundaries|import-x)\//.test(message.ruleId ?? 'boundaries/parse'))
        .map(
          (message) => `${path.relative(ROOT, result.filePath)}:${String(message.line)} ${message.message}`,
        ),
    );
    expect(found).toEqual([]);
    expect(results.length).toBeGreaterThan(10);
  });
});

describe('only src/system and src/github reach out of the program', () => {
  const OUTSIDE: readonly (readonly [string, string])[] = [
    ["import process from 'node:process'; export const x = process;", 'no-restricted-imports'],
    ["import { spawn } from 'node:child_process'; export const x = spawn;", 'no-restricted-imports'],
    ["import { spawn } from 'child_process'; export const x = spawn;", 'no-restricted-imports'],
    ["import http from 'node:http'; export const x = http;", 'no-restricted-imports'],
    ["import https from 'node:https'; export const x = https;", 'no-restricted-imports'],
    ["import { fetch } from 'undici'; export const x = fetch;", 'no-restricted-imports'],
    ["import { execa } from 'execa'; export const x = execa;", 'no-restricted-imports'],
    ["import type { ResultPromise } from 'execa'; export type X = ResultPromise;", 'no-restricted-imports'],
    ["export * from '@actions/core';", 'no-restricted-imports'],
    ["export const x = await import('node:timers/promises');", 'no-restricted-syntax'],
    ["export const x = await import('@actions/github');", 'no-restricted-syntax'],
    ['export const x = process.env;', 'no-restricted-globals'],
    ["export const x = fetch('https://example.org/');", 'no-restricted-globals'],
    ['export const x = setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ["console.log('x');", 'no-restricted-globals'],
    ["export const x = globalThis.fetch('https://example.org/');", 'no-restricted-properties'],
    ['export const x = Date.now();', 'no-restricted-properties'],
    ['export const x = new Date();', 'no-restricted-syntax'],
    ['export const x = Date();', 'no-restricted-syntax'],
  ];

  test.each(OUTSIDE)('%s', async (source, rule) => {
    for (const place of ['main.ts', 'plan.ts', 'steps/probe.ts', 'pypi/probe.ts', 'packaging/probe.ts']) {
      expect(await rulesBroken(place, source)).toContain(rule);
    }
    for (const place of ['system/probe.ts', 'github/probe.ts']) {
      expect(await rulesBroken(place, source)).not.toContain(rule);
    }
  });

  test('a date that was given is no clock', async () => {
    expect(await rulesBroken('plan.ts', 'export const x = new Date(0);')).toEqual([]);
  });
});
