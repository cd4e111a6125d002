#!/usr/bin/env node
// parley-docs: documents name what exists, files stay short, nothing is named after nothing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findMissingPaths } from './docs/named-paths.mjs';
import { findBannedNames } from './docs/names.mjs';
import { findLongFiles } from './docs/sizes.mjs';
import { listTrackedFiles } from './docs/tracked-files.mjs';
import { root } from './launcher/checkout.mjs';

const files = listTrackedFiles(root).filter((file) => existsSync(join(root, file)));
const violations = [
  ...findMissingPaths(root, files),
  ...findLongFiles(root, files),
  ...findBannedNames(files),
];
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`);
if (violations.length > 0) process.exitCode = 1;
else console.log(`Documents and names hold: ${files.length} files.`);
