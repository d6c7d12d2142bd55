import config from './jest.config.js';

/** `npm run test:long`: series of whole runs, which would make `npm test` too slow to be run at every change. */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/long/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
