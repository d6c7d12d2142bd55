// The entry of a bundle that does nothing but load all that the action ever loads.
import '../../src/main.ts';
import '../../src/journey.ts';
import { loadAll } from '../../src/system/preload.ts';

await loadAll();
