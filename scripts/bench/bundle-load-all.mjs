// Builds load-all.mjs into a folder as src/ is built into dist/: `node bundle-load-all.mjs FOLDER`.
import process from 'node:process';
import { bundle } from '../bundle.mjs';

await bundle(process.argv[2], 'scripts/bench/load-all.mjs');
