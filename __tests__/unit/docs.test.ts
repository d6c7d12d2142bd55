import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { parse } from 'yaml';
import { ERROR_CODES, PublishError } from '../../src/errors.ts';
import { OPTIONAL_STEPS, STEPS } from '../support/journey/log-rules.ts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const REPOSITORY = 'https://github.com/org/poetry-publish-action/blob/main/';
const ACTION = 'org/poetry-publish-action@';
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['docs', 'docs/recipes'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

function read(name: string): string {
  return readFileSync(path.join(ROOT, name), 'utf8');
}

/** The blocks of code of a document, by their language. */
function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\S+)\n(.*?)^```$/gms)]
    .filter(([, of]) => of === language)
    .map(([, , text = '']) => text.trimEnd());
}

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^```\S*\n.*?^```$/gms, '');
}

function headingsOf(markdown: string): string[] {
  return [...withoutBlocks(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) => text);
}

/** As GitHub makes the anchor of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe('docs/errors.md', () => {
  const document = read('docs/errors.md');
  const sections = new Map(
    document
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split('\n', 1)[0] ?? '', section] as const),
  );
  const messages = messagesInSources();

  test('has a heading for each code, in the order of the codes, and no other', () => {
    expect([...sections.keys()]).toEqual([...ERROR_CODES]);
  });

  test.each(ERROR_CODES)('%s is thrown in src', (code) => {
    expect(messages.get(code)).not.toBeUndefined();
  });

  test.each(ERROR_CODES)('%s has lines that mend it, and an example that the code can say', (code) => {
    const section = sections.get(code) ?? '';
    expect(['diff', 'yaml', 'sh'].flatMap((language) => blocksOf(section, language))).not.toEqual([]);
    const [example = '', ...others] = blocksOf(section, 'text');
    expect(others).toEqual([]);
    expect(messages.get(code)?.filter((message) => message.test(example))).not.toEqual([]);
  });

  test.each(ERROR_CODES)('the link of a %s error leads to its heading', (code) => {
    const { docs } = new PublishError(code, { what: 'What.', fix: 'Fix.' });
    expect(brokenLinks('src/errors.ts', [docs])).toEqual([]);
  });
});

describe.each(DOCUMENTS)('%s', (name) => {
  const document = read(name);

  test('links only to what is there', () => {
    const prose = withoutBlocks(document).replaceAll(/`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(brokenLinks(name, links)).toEqual([]);
  });

  test('names only files that are there', () => {
    const files = [...document.matchAll(/`((?:src|docs|scripts|__tests__|examples)\/[^`\s]*)`/g)]
      .map(([, file = '']) => file)
      .filter((file) => !file.includes('NAME'));
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  test('names only commands that npm knows', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const names = [...document.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(names.filter((script) => !(script in scripts))).toEqual([]);
  });

  test('its examples use inputs and outputs of action.yml', () => {
    const action = parse(read('action.yml')) as { inputs: object; outputs: object };
    const examples = [
      ...blocksOf(document, 'yaml'),
      ...blocksOf(document, 'diff')
        .filter((diff) => /^[ +-](with|jobs|steps):/.test(diff))
        .flatMap((diff) => ['-', '+'].map((side) => sideOf(diff, side))),
    ].map((text) => parse(text) as unknown);
    const inputs = examples.flatMap((example) => inputsIn(example));
    expect(inputs.filter((input) => !(input in action.inputs))).toEqual([]);
    const outputs = [...document.matchAll(/steps\.publish\.outputs\.([\w-]+)/g)];
    expect(outputs.filter(([, output = '']) => !(output in action.outputs))).toEqual([]);
  });
});

describe('README.md', () => {
  test('its tables are those of action.yml', async () => {
    const check = promisify(execFile)(process.execPath, ['scripts/generate-docs.ts', '--check'], {
      cwd: ROOT,
    });
    await expect(check).resolves.toMatchObject({ stdout: expect.stringContaining('agrees') as unknown });
  });

  test('its first example needs nothing but the action', () => {
    const [workflow = ''] = blocksOf(read('README.md'), 'yaml');
    const { permissions, jobs } = parse(workflow) as {
      permissions: unknown;
      jobs: { publish: { permissions: unknown; steps: { uses: string; with?: unknown }[] } };
    };
    expect(permissions).toEqual({});
    expect(jobs.publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(jobs.publish.steps).toEqual([
      { name: 'Publish', uses: expect.stringContaining(ACTION) as unknown },
    ]);
  });
});

describe('moving over', () => {
  const [, section = ''] = /^## Moving over\n(.*?)^## /ms.exec(read('README.md')) ?? [];
  /** What each row puts in the place of the old line; code only. */
  const inPlace = section
    .match(/^\| .*$/gm)
    ?.flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([a-z-]+)(?::[^`]*)?`/g)])
    .map(([, name = '']) => name);

  test('leads to inputs that there are', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: object };
    const known = [...Object.keys(inputs), ...ERROR_CODES, 'testpypi', 'contents', 'id-token'];
    expect(inPlace?.length).toBeGreaterThan(20);
    expect(inPlace?.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const document = read('docs/architecture.md');

  test('lists the steps of the journey in their order', () => {
    const titles = [
      ...(read('src/main.ts') + read('src/journey.ts') + read('src/send.ts')).matchAll(
        /\bstep\(\s*'([^']+)'/g,
      ),
    ].map(([, title = '']) => title);
    const [header = '', ...rows] = document.match(/^\| (Step|[A-Z][\w ]+?) +\|.*$/gm) ?? [];
    const expected = STEPS.flatMap((step) => [
      step,
      ...Object.entries(OPTIONAL_STEPS).flatMap(([title, before]) => (before === step ? [title] : [])),
    ]);
    const steps = rows.map((row) => row.split('|')[1]?.trim()).slice(0, expected.length);
    expect(header).toMatch(/^\| Step /);
    expect(steps).toEqual(expected);
    expect([...new Set(titles)].sort()).toEqual([...expected].sort());
  });

  test('names every part of src', () => {
    const parts = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `\`src/${entry.name}/\`` : `\`src/${entry.name}\``,
    );
    expect(parts.filter((part) => !document.includes(part))).toEqual([]);
  });
});

/** The tests that a document names, and their titles. */
function testsIn(document: string): { file: string; title: string }[] {
  return [...document.matchAll(/`((?:unit|action|poetry|long|recipes)\/[\w/-]+)`: _([^_]+)_/g)].map(
    ([, file = '', title = '']) => ({ file, title }),
  );
}

/** Of those the ones that are nowhere. */
function missingTests(document: string): unknown[] {
  return testsIn(document).filter(({ file, title }) => {
    const place = `__tests__/${file}.test.ts`;
    return !existsSync(path.join(ROOT, place)) || !textsOf(read(place)).some((text) => text === title);
  });
}

/** The rows of the tables with such headings, which name no test and do not say that there is none. */
function silentRows(document: string, headings: RegExp): string[] {
  const rows = document.split('\n').filter((line) => line.startsWith('| ') && !headings.test(line));
  return rows.filter((row) => !/`: _|not tested|`npm run check-dist`/.test(row));
}

const upTo = (count: number, first = 1): number[] => Array.from({ length: count }, (_, n) => n + first);

describe('docs/security.md', () => {
  const document = read('docs/security.md');

  test('names tests, and each of them is there', () => {
    expect(testsIn(document).length).toBeGreaterThan(40);
    expect(missingTests(document)).toEqual([]);
  });

  test('has a row for each threat, in order, and each row names a test or says that there is none', () => {
    const rows = [...document.matchAll(/^\| T(\d+) .*$/gm)];
    expect(rows.map(([, number]) => Number(number))).toEqual(upTo(28));
    expect(silentRows(document, /^\| (-+|It tries to|Threat |What is promised)/)).toEqual([]);
  });
});

describe('docs/faults.md', () => {
  const document = read('docs/faults.md');
  const from = (heading: string): number => {
    expect(document).toContain(`\n## ${heading}\n`);
    return document.indexOf(`\n## ${heading}\n`);
  };
  const part = (heading: string, next: string): string => document.slice(from(heading), from(next));
  const gates = part('Project and event', 'Build');
  const builds = part('Build', 'Network and index');
  const networks = part('Network and index', 'Platform');
  const platforms = part('Platform', 'What publishers have met');
  const met = document.slice(from('What publishers have met'));

  test('names tests, and each of them is there', () => {
    expect(testsIn(document).length).toBeGreaterThan(40);
    expect(missingTests(document)).toEqual([]);
  });

  test('has a row for each fault, in order, and each row names a test or says that there is none', () => {
    const numbers = (of: string, pattern: RegExp): number[] =>
      [...of.matchAll(pattern)].map(([, number]) => Number(number));
    expect(numbers(gates, /^\| (\d+) /gm)).toEqual(upTo(36));
    expect(numbers(builds, /^\| (\d+) /gm)).toEqual(upTo(12, 37));
    expect(numbers(networks, /^\| (\d+) /gm)).toEqual(upTo(20, 49));
    expect(numbers(platforms, /^\| (\d+) /gm)).toEqual(upTo(8, 69));
    expect(numbers(met, /^\| R(\d+) /gm)).toEqual(upTo(24));
    expect(silentRows(gates + builds + networks + platforms + met, /^\| (-+|Fault |Met by others )/)).toEqual(
      [],
    );
  });
});

/** The string literals of a source. */
function textsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('test.ts', source, ts.ScriptTarget.Latest, true));
  return texts;
}

/** Links to files or headings of the repository that are not there; others are passed over. */
function brokenLinks(from: string, links: readonly string[]): string[] {
  return links.filter((link) => {
    const isOurs = link.startsWith(REPOSITORY);
    if (/^[a-z]+:/.test(link) && !isOurs) return false;
    const [target = '', anchor] = (isOurs ? link.slice(REPOSITORY.length) : link).split('#');
    const folder = isOurs ? '' : path.posix.dirname(from);
    const file = target === '' ? from : path.posix.join(folder, target);
    if (!existsSync(path.join(ROOT, file))) return true;
    return anchor !== undefined && !headingsOf(read(file)).some((heading) => anchorOf(heading) === anchor);
  });
}

/** A diff as the file is before (`-`) or after (`+`). */
function sideOf(diff: string, side: string): string {
  return diff
    .split('\n')
    .filter((line) => [' ', side].some((mark) => line.startsWith(mark)))
    .map((line) => line.slice(1))
    .join('\n');
}

/** Names below `with`, where it stands alone or beside this action. */
function inputsIn(yaml: unknown): string[] {
  if (typeof yaml !== 'object' || yaml === null) return [];
  const { uses, with: given } = yaml as { uses?: unknown; with?: unknown };
  const isOurs = uses === undefined || (typeof uses === 'string' && uses.startsWith(ACTION));
  return [
    ...(isOurs && typeof given === 'object' && given !== null ? Object.keys(given) : []),
    ...Object.values(yaml).flatMap((value) => inputsIn(value)),
  ];
}

/**
 * For each code, what the messages look like that the sources make with it: from `new PublishError(code, {...})`, from rows
 * of tables with that `code`, and from calls that hand on a text, what to do, and the code.
 */
function messagesInSources(): Map<string, RegExp[]> {
  const messages = new Map<string, RegExp[]>();
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => file.endsWith('.ts'))) {
    const file = ts.createSourceFile(name, read(path.join('src', name)), ts.ScriptTarget.Latest, true);
    visit(file, (node) => {
      if (!ts.isStringLiteral(node) || !ERROR_CODES.some((code) => code === node.text)) return;
      const parts = partsAround(node);
      if (parts === null) return;
      const text = parts.map((part) => patternOf(part, file)).join('[ \\n]');
      const pattern = new RegExp(`^${text} \\[${node.text}\\]$`, 's');
      messages.set(node.text, [...(messages.get(node.text) ?? []), pattern]);
    });
  }
  return messages;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => {
    visit(child, look);
  });
}

/** The expressions for what, why, the list and fix that stand with a code; null where the code is not thrown there. */
function partsAround(node: ts.Node): (ts.Expression | null)[] | null {
  const { parent } = node;
  if (ts.isNewExpression(parent)) {
    const text = parent.arguments?.[1];
    return text !== undefined && ts.isObjectLiteralExpression(text)
      ? propertiesOf(text, ['what', 'why', 'list', 'fix'])
      : null;
  }
  if (ts.isCallExpression(parent)) {
    return parent.arguments[2] === node ? parent.arguments.slice(0, 2) : null;
  }
  if (!ts.isPropertyAssignment(parent) || parent.name.getText() !== 'code') return null;
  return [null, ...propertiesOf(parent.parent, ['why', 'fix'])];
}

function propertiesOf(
  literal: ts.ObjectLiteralExpression,
  names: readonly string[],
): (ts.Expression | null)[] {
  return names.flatMap((name) => {
    const property = literal.properties.find((candidate) => candidate.name?.getText() === name);
    if (property === undefined) return [];
    return [ts.isPropertyAssignment(property) ? property.initializer : null];
  });
}

/** What a text can be: its fixed words, with anything between. */
function patternOf(expression: ts.Expression | null, file: ts.SourceFile): string {
  if (expression === null) return '.+';
  if (ts.isStringLiteralLike(expression)) return escaped(expression.text);
  if (ts.isConditionalExpression(expression)) {
    return `(?:${patternOf(expression.whenTrue, file)}|${patternOf(expression.whenFalse, file)})`;
  }
  if (ts.isTemplateExpression(expression)) {
    const spans = expression.templateSpans.map(({ expression: inner, literal }) => {
      const isFixed = ts.isConditionalExpression(inner) || ts.isStringLiteralLike(inner);
      return `${isFixed ? patternOf(inner, file) : '.*'}${escaped(literal.text)}`;
    });
    return `${escaped(expression.head.text)}${spans.join('')}`;
  }
  if (ts.isIdentifier(expression)) {
    const constant = file.statements
      .flatMap((statement) =>
        ts.isVariableStatement(statement) ? statement.declarationList.declarations : [],
      )
      .find(({ name }) => name.getText() === expression.text)?.initializer;
    if (constant !== undefined) return patternOf(constant, file);
  }
  return '.+';
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
