import config from './jest.config.js';

/** `npm run test:site`: the built site in a real browser, and the linters over all that it can write. */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/site/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Pages are long, and looked at whole, in every light and width.
  testTimeout: 180_000,
};
