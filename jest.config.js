import { createDefaultEsmPreset } from 'ts-jest';

// Types are checked by `npm run typecheck`; here the sources are only transpiled.
const preset = createDefaultEsmPreset({ tsconfig: 'tsconfig.test.json', diagnostics: false });

/** @type {import('jest').Config} */
export default {
  ...preset,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // These have configurations of their own: jest.long.config.js, jest.recipes.config.js, jest.site.config.js.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/__tests__/long/',
    '<rootDir>/__tests__/recipes/',
    '<rootDir>/__tests__/site/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/dist/', '<rootDir>/examples/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  clearMocks: true,
  // A busy machine is no failure; what hangs is found all the same.
  testTimeout: 30_000,
  // The tests mostly wait for children: two workers keep two cores busy, the default of one less leaves one idle.
  maxWorkers: 2,
  // Modules of a test file stay in memory when it has ended, and searching them for garbage took 5 of 12 busy seconds.
  workerIdleMemoryLimit: '400MB',
};
