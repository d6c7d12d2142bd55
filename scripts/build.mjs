#!/usr/bin/env node
/** `npm run build`: bundles src/ into dist/. */
import path from 'node:path';
import { bundle, ROOT } from './bundle.mjs';

await bundle(path.join(ROOT, 'dist'));
