import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const FOLDER = path.resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE');

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Element[];
}

/** What GitHub takes: for each type the attributes that it needs, and those that it knows. */
const TYPES: Readonly<Record<string, { needs: string; knows: readonly string[] }>> = {
  markdown: { needs: 'value', knows: ['value'] },
  input: { needs: 'label', knows: ['label', 'description', 'placeholder', 'value'] },
  textarea: { needs: 'label', knows: ['label', 'description', 'placeholder', 'value', 'render'] },
  dropdown: { needs: 'label', knows: ['label', 'description', 'multiple', 'options', 'default'] },
  checkboxes: { needs: 'label', knows: ['label', 'description', 'options'] },
};

const read = (name: string): unknown => parse(readFileSync(path.join(FOLDER, name), 'utf8'));
const forms = readdirSync(FOLDER).filter((name) => name !== 'config.yml');

test('there are forms, and nothing else', () => {
  expect(forms).toEqual(['bug.yml', 'feature.yml']);
});

describe.each(forms)('%s', (name) => {
  const form = read(name) as Form;

  test('has the keys that GitHub knows', () => {
    expect(problemsOf(form)).toEqual([]);
  });
});

test('what GitHub would not take is found', () => {
  const body = [
    { type: 'text', id: 'a', attributes: { label: 'A' } },
    { type: 'input', id: 'b', attributes: { lable: 'B' } },
    { type: 'input', id: 'b', attributes: { label: 'B' }, validations: { needed: true } },
    { type: 'dropdown', id: 'c d', attributes: { label: 'C', options: [] } },
  ];
  expect(problemsOf({ name: 'N', description: '', body })).toEqual([
    'no description',
    'no type text',
    'input without label',
    'input does not know lable',
    'input does not know the validation needed',
    'dropdown without options',
    'id b is there twice',
    'bad id c d',
  ]);
});

test('the form for errors asks for what an answer needs, and warns of secrets', () => {
  const { body } = read('bug.yml') as Form;
  const required = body.filter(({ validations }) => validations?.['required'] === true).map(({ id }) => id);
  expect(required).toEqual(['version', 'code', 'happened', 'workflow', 'log', 'runner', 'index']);
  expect(body[0]).toMatchObject({ type: 'markdown' });
  expect(body[0]?.attributes['value']).toMatch(/secrets before you send/);
});

test('config.yml leads to what need not be an issue', () => {
  const config = read('config.yml') as {
    blank_issues_enabled: unknown;
    contact_links: readonly Readonly<Record<string, string>>[];
  };
  expect(Object.keys(config)).toEqual(['blank_issues_enabled', 'contact_links']);
  expect(config.blank_issues_enabled).toBe(false);
  for (const link of config.contact_links) {
    expect(Object.keys(link)).toEqual(['name', 'url', 'about']);
    expect(link['url']).toMatch(/^https:\/\/github\.com\/org\/poetry-publish-action\//);
  }
});

function problemsOf(form: Form): readonly string[] {
  const ids = form.body.flatMap(({ id }) => id ?? []);
  return [
    ...(['name', 'description'] as const).filter((key) => form[key] === '').map((key) => `no ${key}`),
    ...form.body.flatMap((element) => problemsOfElement(element)),
    ...ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `id ${id} is there twice`),
    ...ids.filter((id) => !/^[\w-]+$/.test(id)).map((id) => `bad id ${id}`),
  ];
}

function problemsOfElement({ type, attributes, validations = {} }: Element): readonly string[] {
  const known = TYPES[type];
  if (known === undefined) return [`no type ${type}`];
  const options = attributes['options'];
  const hasOptions = Array.isArray(options) && options.length > 0;
  return [
    ...(attributes[known.needs] ? [] : [`${type} without ${known.needs}`]),
    ...Object.keys(attributes)
      .filter((key) => !known.knows.includes(key))
      .map((key) => `${type} does not know ${key}`),
    ...Object.keys(validations)
      .filter((key) => key !== 'required')
      .map((key) => `${type} does not know the validation ${key}`),
    ...(known.knows.includes('options') && !hasOptions ? [`${type} without options`] : []),
  ];
}
