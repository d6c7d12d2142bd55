import config from './jest.config.js';

/** `npm run test:recipes`: the recipes, run by `act`, which needs Go to be built. */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/recipes/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // As in jest.long.config.js.
  forceExit: true,
};
