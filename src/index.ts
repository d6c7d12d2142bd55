import { openRunner } from './github/runner.ts';
import { systemClock } from './system/clock.ts';

const runner = openRunner(systemClock);
// The log begins here: to load what begins the work takes half as long as Node itself.
runner.log.begin('Read the inputs');
const { main } = await import('./main.ts');
await main(runner);
