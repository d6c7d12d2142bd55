import config from './jest.config.js';

/** `npm run test:long`: series of whole runs, which would make `npm test` too slow to be run at every change. */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/long/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Sockets of processes that were killed can keep Node 20 from ending, in its own clean-up.
  forceExit: true,
};
