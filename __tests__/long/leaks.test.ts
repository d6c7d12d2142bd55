import { jest } from '@jest/globals';
import { describeEndedRuns } from '../support/journey/ended-runs.ts';

jest.setTimeout(180_000);

describeEndedRuns('a run with Trusted Publishing', { credential: 'trusted' });
