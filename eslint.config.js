import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms: each is named after one thing outside this program. */
const ROOMS = ['project', 'distributions', 'python', 'poetry', 'pypi', 'git', 'github'];
const LOWER = [...ROOMS, 'packaging', 'system', 'errors'];
const DECISIONS = ['decide', 'plan'];
const LOWER_THAN_TOP = ['steps', 'skipped-steps', 'conflicts', ...DECISIONS, ...LOWER];

/** What each part of src/ may import: arrows point down only. Files of a folder may know each other; steps only their results. */
const MAY_IMPORT = {
  index: ['main', 'github', 'system'],
  main: ['journey', 'tools', 'inputs', 'outputs', 'report', ...LOWER_THAN_TOP],
  journey: ['send', 'tools', 'inputs', 'outputs', ...LOWER_THAN_TOP],
  send: ['tools', 'inputs', 'outputs', ...LOWER_THAN_TOP],
  tools: LOWER_THAN_TOP,
  inputs: LOWER_THAN_TOP,
  report: ['report', 'outputs', ...LOWER_THAN_TOP],
  outputs: LOWER_THAN_TOP,
  'skipped-steps': ['conflicts', ...DECISIONS, ...LOWER],
  steps: ['conflicts', ...DECISIONS, ...LOWER],
  conflicts: [...DECISIONS, ...LOWER],
  decide: LOWER,
  plan: LOWER,
  ...Object.fromEntries(ROOMS.map((room) => [room, [room, 'packaging', 'system', 'errors']])),
  packaging: ['packaging', 'errors'],
  system: ['system', 'errors'],
  errors: [],
};
const FOLDERS = ['report', 'steps', 'packaging', 'system', ...ROOMS];

/** Modules and globals that reach out of the program: only src/system and src/github have them. */
const OUTSIDE_MODULES = [
  ...[
    'process',
    'child_process',
    'cluster',
    'worker_threads',
    'os',
    'timers',
    'timers/promises',
    'perf_hooks',
  ],
  ...['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'],
].flatMap((name) => [name, `node:${name}`]);
const OUTSIDE_PACKAGES = [
  ...['@actions/core', '@actions/exec', '@actions/github', '@actions/http-client', '@actions/io'],
  ...['execa', 'undici'],
];
const OUTSIDE = [...OUTSIDE_MODULES, ...OUTSIDE_PACKAGES];
const OUTSIDE_GLOBALS = [
  ...['process', 'fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'console', 'performance'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
];
const ONLY_THERE = 'Only src/system and src/github reach out of the program: have it passed in.';

const dynamicImportOf = (names) =>
  `ImportExpression[source.value=/^(${names.join('|').replaceAll('/', String.raw`\u002F`)})$/]`;

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', '_site/', 'examples/', '__tests__/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.test.json', './site/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Text from children and indexes is cleaned of control characters, so they have to be named.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'fetch',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
      'boundaries/root-path': import.meta.dirname,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/files': Object.keys(MAY_IMPORT).map((part) => ({
        category: part,
        pattern: FOLDERS.includes(part) ? `src/${part}/**/*.ts` : `src/${part}.ts`,
      })),
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.file.categories}} must not import {{to.file.categories}}',
          policies: [
            ...Object.entries(MAY_IMPORT).map(([part, known]) => ({
              from: { file: { categories: part } },
              allow: { to: { file: { categories: { anyOf: known } } } },
            })),
            // A step may name the result of another one that it is given, but not call it.
            {
              from: { file: { categories: 'steps' } },
              allow: { to: { file: { categories: 'steps' } }, dependency: { kind: 'type' } },
            },
          ],
        },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/poetry/locked-packages.ts', 'src/pypi/known-*.ts'],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/system/**', 'src/github/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: OUTSIDE.map((name) => ({ name, message: ONLY_THERE })) }],
      'no-restricted-globals': ['error', ...OUTSIDE_GLOBALS.map((name) => ({ name, message: ONLY_THERE }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: ONLY_THERE },
        ...OUTSIDE_GLOBALS.map((property) => ({ object: 'globalThis', property, message: ONLY_THERE })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: dynamicImportOf(OUTSIDE), message: ONLY_THERE },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: ONLY_THERE },
        { selector: 'CallExpression[callee.name="Date"]', message: ONLY_THERE },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
  },
);
